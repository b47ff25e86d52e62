// What sources carry and for whom it is listed: the writes of the library.
import { type Kysely, type Transaction, sql } from 'kysely';
import type { Analysis } from '../../../core/analysis/analysis.ts';
import { following } from '../../../core/desk/changes.ts';
import type { Library } from '../../../core/desk/library.ts';
import type { LibraryTables } from '../tables/library.ts';
import type { Tables } from '../schema.ts';
import { type Together, together } from '../together.ts';
import { type Counts, NOTHING, reindex, settle } from './entering.ts';
import { forgetting } from './forgetting.ts';
import { type Names, namesOf } from './names.ts';
import { pack, unpack } from './pack.ts';
import { type Read, saysTheSame } from './parts.ts';
import { freePlace } from './places.ts';

type Db = Kysely<Tables>;
type Work = Transaction<LibraryTables>;
type Write = Together<Counts>;
type Row = { place: number; revision: number };

/** The number of a source; one that is not known gets one. */
type NumberOf = (source: string) => Promise<number>;

/** A source keeps its number for good, so that it is looked up once; and before the work it is for, which may be taken back. */
function numbering(db: Db): NumberOf {
  const known = new Map<string, number>();
  return async (id) => {
    for (;;) {
      const number = known.get(id);
      if (number !== undefined) return number;
      const row = await db.selectFrom('sources').select('number').where('id', '=', id).executeTakeFirst();
      if (row) {
        known.set(id, row.number);
        continue;
      }
      const { last } = await db
        .selectFrom('sources')
        .select(sql<number | null>`max(number)`.as('last'))
        .executeTakeFirstOrThrow();
      // Another may have taken the number, or made the source, in between.
      await db
        .insertInto('sources')
        .values({ number: (last ?? 0) + 1, id })
        .onConflict((on) => on.doNothing())
        .execute();
    }
  };
}

/** The article's row, which nobody else changes before this work has ended. */
const locked = (work: Work, id: string): Promise<Row | undefined> =>
  work.updateTable('articles').set({ id }).where('id', '=', id).returning(['place', 'revision']).executeTakeFirst();

type Known = Pick<LibraryTables['articles'], 'title' | 'outlet' | 'published'>;

/** As `locked`; an article that is not known is made, its revision 0. */
async function made(work: Work, id: string, arrived: number, known: Known): Promise<Row> {
  for (;;) {
    const place = await freePlace(work, arrived);
    const added = await work
      .insertInto('articles')
      .values({ place, id, revision: 1, ...known })
      // It may be known, or another may have taken the place in between.
      .onConflict((on) => on.doNothing())
      .returning('place')
      .executeTakeFirst();
    if (added) return { place, revision: 0 };
    const old = await locked(work, id);
    if (old) return old;
  }
}

/** The bytes of an article's newest revision. */
const newest = async (work: Work, { place, revision }: Row): Promise<Uint8Array | undefined> => {
  const row = await work
    .selectFrom('revisions')
    .select('read')
    .where('article', '=', place)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return row?.read;
};

const namesIn = ({ entities }: Analysis): Names => namesOf(entities);

const carriersOf = async (work: Work, place: number): Promise<number[]> => {
  const rows = await work
    .selectFrom('carried')
    .select('source')
    .where('article', '=', place)
    .where('here', '=', 1)
    .orderBy('source')
    .execute();
  return rows.map(({ source }) => source);
};

const setCarried = async (work: Work, article: number, source: number, here: 0 | 1): Promise<void> => {
  await work
    .insertInto('carried')
    .values({ article, source, here })
    .onConflict((on) => on.columns(['article', 'source']).doUpdateSet({ here }))
    .execute();
};

/** A new revision of an article that is known, or its newest one anew. */
async function revise(work: Work, counts: Counts, row: Row, read: Read, print: string, known: Known, arrived: number) {
  const { place } = row;
  const { article, analysis } = read;
  const last = await newest(work, row);
  const before = last && unpack(last, article.id, row.revision);
  const same = before !== undefined && saysTheSame(before.article, article);
  const revision = row.revision + (same ? 0 : 1);
  const state = before ? following(article, before.article, same, arrived) : article;
  const kept = { print, read: pack({ article: state, analysis }) };
  if (same)
    await work
      .updateTable('revisions')
      .set(kept)
      .where('article', '=', place)
      .where('revision', '=', revision)
      .execute();
  else
    await work
      .insertInto('revisions')
      .values({ article: place, revision, ...kept })
      .execute();
  await work
    .updateTable('articles')
    .set({ revision, ...known })
    .where('place', '=', place)
    .execute();
  const named = before ? namesIn(before.analysis) : NOTHING;
  const carriers = await carriersOf(work, place);
  for (const each of carriers) await reindex(work, counts, each, place, named, namesIn(analysis));
  return { same, carriers };
}

const save =
  (write: Write, numberOf: NumberOf): Library['save'] =>
  async (read, arrived, print, source, aside = false) => {
    const number = await numberOf(source);
    return write(async (work, counts) => {
      const { article, analysis } = read;
      const known = {
        title: article.title?.text ?? null,
        outlet: article.outlet ?? null,
        published: article.published ?? null,
      };
      const row = await made(work, article.id, arrived, known);
      const isNew = row.revision === 0;
      if (isNew)
        await work
          .insertInto('revisions')
          .values({ article: row.place, revision: 1, print, read: pack(read) })
          .execute();
      const { same, carriers } = isNew
        ? { same: false, carriers: [] }
        : await revise(work, counts, row, read, print, known, arrived);
      if (!carriers.includes(number)) {
        await setCarried(work, row.place, number, aside ? 0 : 1);
        if (!aside) await reindex(work, counts, number, row.place, NOTHING, namesIn(analysis));
      }
      if (isNew) return 'new';
      return same ? 'same' : 'revised';
    });
  };

/** What is known of the article and of the source's carrying it: enough to see that nothing is to be done. */
const standing = (db: Db, id: string, source: string) =>
  db
    .selectFrom('articles')
    .innerJoin('revisions', (on) =>
      on.onRef('revisions.article', '=', 'articles.place').onRef('revisions.revision', '=', 'articles.revision'),
    )
    .select([
      'print',
      (of) =>
        of
          .selectFrom('carried')
          .innerJoin('sources', 'sources.number', 'carried.source')
          .select('here')
          .whereRef('carried.article', '=', 'articles.place')
          .where('sources.id', '=', source)
          .as('here'),
    ])
    .where('articles.id', '=', id)
    .executeTakeFirst();

const carry =
  (db: Db, write: Write, numberOf: NumberOf): Library['carry'] =>
  async (id, source, print) => {
    const held = (row: { print: string } | undefined): boolean =>
      row !== undefined && (print === undefined || row.print === print);
    const before = await standing(db, id, source);
    if (!held(before)) return false;
    if (before?.here === 1) return true;
    const number = await numberOf(source);
    return write(async (work, counts) => {
      const row = await locked(work, id);
      const now = await standing(work, id, source);
      const bytes = row && (await newest(work, row));
      if (!row || !bytes || !held(now)) return false;
      if (now?.here === 1) return true;
      await setCarried(work, row.place, number, 1);
      await reindex(work, counts, number, row.place, NOTHING, namesIn(unpack(bytes, id, row.revision).analysis));
      return true;
    });
  };

const drop =
  (db: Db, write: Write, numberOf: NumberOf): Library['drop'] =>
  async (id, source) => {
    if ((await standing(db, id, source))?.here !== 1) return;
    const number = await numberOf(source);
    await write(async (work, counts) => {
      const row = await locked(work, id);
      const bytes = row && (await newest(work, row));
      if (!row || !bytes || (await standing(work, id, source))?.here !== 1) return;
      await setCarried(work, row.place, number, 0);
      await reindex(work, counts, number, row.place, namesIn(unpack(bytes, id, row.revision).analysis), NOTHING);
    });
  };

export const carrying = (db: Db): Pick<Library, 'carry' | 'save' | 'drop' | 'forget' | 'list' | 'unlist'> => {
  const write = together<Counts>(db, { begin: () => new Map(), settle });
  const numberOf = numbering(db);
  return {
    carry: carry(db, write, numberOf),
    save: save(write, numberOf),
    drop: drop(db, write, numberOf),
    forget: forgetting(write),
    async list(source, workspace) {
      await db
        .insertInto('listings')
        .values({ workspace, source: await numberOf(source) })
        .onConflict((on) => on.doNothing())
        .execute();
    },
    async unlist(source, workspace) {
      await db
        .deleteFrom('listings')
        .where('workspace', '=', workspace)
        .where('source', 'in', (of) => of.selectFrom('sources').select('number').where('id', '=', source))
        .execute();
    },
  };
};
