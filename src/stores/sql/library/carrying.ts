// What sources carry and for whom it is listed: the writes of the library.
import { type Kysely, type Transaction, sql } from 'kysely';
import type { Analysis } from '../../../core/analysis/analysis.ts';
import type { Library } from '../../../core/desk/library.ts';
import type { LibraryTables } from '../tables/library.ts';
import { NOTHING, reindex } from './entering.ts';
import { type Names, namesOf } from './names.ts';
import { holds, pack, unpack } from './pack.ts';
import { freePlace } from './places.ts';

type Db = Kysely<LibraryTables>;
type Work = Transaction<LibraryTables>;
type Row = { place: number; revision: number };

/** The number of a source; one that is not known gets one. */
async function sourceNumber(work: Db, id: string): Promise<number> {
  for (;;) {
    const known = await work.selectFrom('sources').select('number').where('id', '=', id).executeTakeFirst();
    if (known) return known.number;
    const { last } = await work
      .selectFrom('sources')
      .select(sql<number | null>`max(number)`.as('last'))
      .executeTakeFirstOrThrow();
    // Another may have taken the number, or made the source, in between.
    await work
      .insertInto('sources')
      .values({ number: (last ?? 0) + 1, id })
      .onConflict((on) => on.doNothing())
      .execute();
  }
}

/** The article's row, which nobody else changes before this work has ended. */
const locked = (work: Work, id: string): Promise<Row | undefined> =>
  work.updateTable('articles').set({ id }).where('id', '=', id).returning(['place', 'revision']).executeTakeFirst();

/** As `locked`; an article that is not known is made, with no revision yet. */
async function made(work: Work, id: string, arrived: number): Promise<Row> {
  for (;;) {
    const known = await locked(work, id);
    if (known) return known;
    const place = await freePlace(work, arrived);
    const added = await work
      .insertInto('articles')
      .values({ place, id, revision: 0, title: null, outlet: null, published: null })
      // Another may have taken the place, or made the article, in between.
      .onConflict((on) => on.doNothing())
      .returning('place')
      .executeTakeFirst();
    if (added) return { place, revision: 0 };
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

const save =
  (db: Db): Library['save'] =>
  ({ article, analysis }, arrived, print, source) =>
    db.transaction().execute(async (work) => {
      const number = await sourceNumber(work, source);
      const row = await made(work, article.id, arrived);
      const last = await newest(work, row);
      const same = last !== undefined && holds(last, article);
      const revision = row.revision + (same ? 0 : 1);
      const { place } = row;
      const kept = { print, read: pack({ article, analysis }) };
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
      const known = {
        title: article.title?.text ?? null,
        outlet: article.outlet ?? null,
        published: article.published ?? null,
      };
      await work
        .updateTable('articles')
        .set({ revision, ...known })
        .where('place', '=', place)
        .execute();
      const carriers = await carriersOf(work, place);
      const before = last === undefined ? NOTHING : namesIn(unpack(last, article.id, row.revision).analysis);
      const after = namesIn(analysis);
      for (const each of carriers) await reindex(work, each, place, before, after);
      if (!carriers.includes(number)) {
        await setCarried(work, place, number, 1);
        await reindex(work, number, place, NOTHING, after);
      }
      if (same) return 'same';
      return last === undefined ? 'new' : 'revised';
    });

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
  (db: Db): Library['carry'] =>
  async (id, source, print) => {
    const held = (row: { print: string } | undefined): boolean =>
      row !== undefined && (print === undefined || row.print === print);
    const before = await standing(db, id, source);
    if (!held(before)) return false;
    if (before?.here === 1) return true;
    return db.transaction().execute(async (work) => {
      const number = await sourceNumber(work, source);
      const row = await locked(work, id);
      const now = await standing(work, id, source);
      const bytes = row && (await newest(work, row));
      if (!row || !bytes || !held(now)) return false;
      if (now?.here === 1) return true;
      await setCarried(work, row.place, number, 1);
      await reindex(work, number, row.place, NOTHING, namesIn(unpack(bytes, id, row.revision).analysis));
      return true;
    });
  };

const drop =
  (db: Db): Library['drop'] =>
  async (id, source) => {
    if ((await standing(db, id, source))?.here !== 1) return;
    await db.transaction().execute(async (work) => {
      const number = await sourceNumber(work, source);
      const row = await locked(work, id);
      const bytes = row && (await newest(work, row));
      if (!row || !bytes || (await standing(work, id, source))?.here !== 1) return;
      await setCarried(work, row.place, number, 0);
      await reindex(work, number, row.place, namesIn(unpack(bytes, id, row.revision).analysis), NOTHING);
    });
  };

export const carrying = (db: Db): Pick<Library, 'carry' | 'save' | 'drop' | 'list' | 'unlist'> => ({
  carry: carry(db),
  save: save(db),
  drop: drop(db),
  async list(source, workspace) {
    await db.transaction().execute(async (work) => {
      await work
        .insertInto('listings')
        .values({ workspace, source: await sourceNumber(work, source) })
        .onConflict((on) => on.doNothing())
        .execute();
    });
  },
  async unlist(source, workspace) {
    await db
      .deleteFrom('listings')
      .where('workspace', '=', workspace)
      .where('source', 'in', (of) => of.selectFrom('sources').select('number').where('id', '=', source))
      .execute();
  },
});
