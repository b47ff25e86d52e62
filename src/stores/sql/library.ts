// The library in SQL: what is asked of it. What is written is in `library/carrying.ts`.
import { type Kysely, sql } from 'kysely';
import { EVERYONE, type Head, type Library } from '../../core/desk/library.ts';
import { names } from './library/begun.ts';
import { carrying } from './library/carrying.ts';
import { ALL, formsOf, pairKey, wordKey } from './library/names.ts';
import { unpack } from './library/pack.ts';
import type { Read } from './library/parts.ts';
import { arrivedAt, lastPlace } from './library/places.ts';
import { newestOf } from './library/walk.ts';
import type { Tables } from './schema.ts';
import type { LibraryTables } from './tables/library.ts';

type Db = Kysely<Tables>;
type Row = LibraryTables['articles'];

/** Articles loaded by one statement. */
const TOGETHER = 200;

const headOf = ({ id, revision, place, title, outlet, published }: Row): Head => ({
  id,
  revision,
  arrived: arrivedAt(place),
  ...(title !== null && { title }),
  ...(outlet !== null && { outlet }),
  ...(published !== null && { published }),
});

type Loaded = { newest: boolean; here: 0 | 1; read: Read };

/** These revisions of these articles and their newest, as far as the workspace may see the articles. */
async function revisionsOf(db: Db, ids: readonly string[], revisions: readonly number[], workspace: string) {
  const rows = await db
    .selectFrom('articles')
    .innerJoin('revisions', 'revisions.article', 'articles.place')
    .select(['id', 'articles.revision as newest', 'revisions.revision', 'read'])
    .select((of) =>
      of
        .selectFrom('carried')
        .innerJoin('listings', 'listings.source', 'carried.source')
        .select(({ fn }) => fn.max('here').as('here'))
        .whereRef('carried.article', '=', 'articles.place')
        .where('listings.workspace', 'in', [EVERYONE, workspace])
        .as('here'),
    )
    .where('id', 'in', ids)
    .where((or) =>
      or.or([
        or('revisions.revision', '=', or.ref('articles.revision')),
        ...(revisions.length > 0 ? [or('revisions.revision', 'in', revisions)] : []),
      ]),
    )
    .execute();
  return rows.flatMap(({ id, newest, revision, read, here }): Loaded[] =>
    here === null ? [] : [{ newest: newest === revision, here, read: unpack(read, id, revision) }],
  );
}

const load =
  (db: Db): Library['load'] =>
  async (refs, workspace) => {
    const found: Read[] = [];
    for (let at = 0; at < refs.length; at += TOGETHER) {
      const some = refs.slice(at, at + TOGETHER);
      const ids = [...new Set(some.map(({ id }) => id))];
      const revisions = [...new Set(some.flatMap(({ revision }) => revision ?? []))];
      const loaded = await revisionsOf(db, ids, revisions, workspace);
      for (const { id, revision } of some)
        for (const { newest, here, read } of loaded) {
          if (read.article.id !== id) continue;
          if (revision === undefined ? newest && here === 1 : revision === read.article.revision) found.push(read);
        }
    }
    return found;
  };

/** Two words have one key, so the longest two, which are in the fewest articles, lead; each other word stands beside both. */
function keysOf(words: readonly string[]): number[] {
  const [first = '', second, ...more] = [...words].sort((a, b) => b.length - a.length);
  if (second === undefined) return [wordKey(first)];
  return [pairKey(first, second), ...more.flatMap((word) => [pairKey(first, word), pairKey(second, word)])];
}

/** Writes go to `writes`; every question is of what was committed there. */
export const library = (writes: Db, db: Db = writes): Library => {
  /** Whether one form of one name of the article holds all the words. */
  const holding = async ({ place, id, revision }: Row, words: readonly string[]): Promise<boolean> => {
    const row = await db
      .selectFrom('revisions')
      .select('read')
      .where('article', '=', place)
      .where('revision', '=', revision)
      .executeTakeFirst();
    if (!row) return false;
    return formsOf(unpack(row.read, id, revision).analysis.entities).some((form) =>
      words.every((word) => form.includes(word)),
    );
  };

  return {
    ...carrying(writes),
    load: load(db),
    names: names(db),

    async heads({ workspace, after, limit }) {
      const place = after === undefined ? undefined : lastPlace(after);
      const rows = await newestOf(db, { workspace, keys: [ALL], after: place, limit });
      return rows.map(headOf);
    },

    async naming({ workspace, words, limit }) {
      const wanted = [...new Set(words)];
      if (wanted.length === 0) return [];
      const keys = keysOf(wanted);
      const found: Row[] = [];
      let before: number | undefined;
      for (;;) {
        const rows = await newestOf(db, { workspace, keys, before, limit: limit - found.length });
        for (const row of rows) {
          // With three words and more, names that share two of them by turns have all the keys too.
          if (wanted.length < 3 || (await holding(row, wanted))) found.push(row);
        }
        before = rows.at(-1)?.place;
        if (before === undefined || found.length === limit) return found.map(headOf);
      }
    },

    async newest(id) {
      const row = await db
        .selectFrom('articles')
        .innerJoin('revisions', (on) =>
          on.onRef('revisions.article', '=', 'articles.place').onRef('revisions.revision', '=', 'articles.revision'),
        )
        .select(['articles.revision', 'read'])
        .where('id', '=', id)
        .executeTakeFirst();
      return row ? unpack(row.read, id, row.revision).article : null;
    },

    async expired(before, but, limit) {
      const { rows } = await sql<{ id: string; source: string; place: number }>`
        select articles.id, sources.id as source, place from (
          select distinct entries.article as found from sources
          join entries on entries.key = ${ALL} and entries.source = sources.number and entries.article <= ${lastPlace(before - 1)}
          where sources.id <> ${but} order by entries.article limit ${limit}
        ) oldest join articles on articles.place = oldest.found
        join entries on entries.key = ${ALL} and entries.article = oldest.found
        join sources on sources.number = entries.source and sources.id <> ${but}
        order by place, sources.id`.execute(db);
      const found = Map.groupBy(rows, ({ id }) => id);
      return [...found].map(([id, carried]) => ({ id, sources: carried.map(({ source }) => source) }));
    },

    async carried(source) {
      const { rows } = await sql<{ id: string }>`select articles.id from sources
        join entries on entries.key = ${ALL} and entries.source = sources.number
        join articles on articles.place = entries.article
        where sources.id = ${source} order by entries.article desc`.execute(db);
      return rows.map(({ id }) => id);
    },
  };
};
