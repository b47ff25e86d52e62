// The catalogue in SQL: sources, the items of each, and the marks of articles. A claim is one statement that looks at what it changes again.
import type { Kysely } from 'kysely';
import type { Catalogue, Followed, Looked, Tracked, Waiting } from '../../core/desk/catalogue.ts';
import { EVERYONE } from '../../core/desk/library.ts';
import { formWords } from '../../core/text/forms.ts';
import type { Tables } from './schema.ts';

/** Rows in one insert, keys in one question: well below the parameters that either dialect takes. */
const ROWS = 500;

const given = <T>(name: string, value: T | null): object => (value === null ? {} : { [name]: value });

const followedOf = (row: Tables['followed']): Followed => ({
  id: row.id,
  address: row.address,
  kind: row.kind,
  full: row.full === 1,
  added: row.added,
  due: row.due,
  failures: row.failures,
  ...given('title', row.title),
  ...given('format', row.format),
  ...given('read', row.read),
  ...given('fresh', row.fresh),
  ...given('failing', row.failing),
  ...given('error', row.error),
  remembered: { ...given('etag', row.etag), ...given('modified', row.modified) },
});

const trackedOf = (row: Tables['items']): Tracked => ({
  source: row.source,
  key: row.key,
  print: row.print,
  stage: row.stage,
  tries: row.tries,
  seen: row.seen,
  last: row.last,
  ...given('title', row.title),
  ...given('url', row.url),
  ...given('reason', row.reason),
  ...given('article', row.article),
});

const idOf = (source: string, key: string): string => `${source} ${key}`;

const itemRow = (item: Tracked | Waiting): Tables['items'] => ({
  id: idOf(item.source, item.key),
  source: item.source,
  key: item.key,
  print: item.print,
  stage: item.stage,
  title: item.title ?? null,
  words: formWords(item.title ?? '').join(' '),
  url: item.url ?? null,
  reason: item.reason ?? null,
  article: item.article ?? null,
  tries: item.tries,
  seen: item.seen,
  last: item.last,
  due: 0,
  held: 0,
  entry: 'entry' in item ? JSON.stringify(item.entry) : null,
});

const lookedColumns = ({ due, address, title, format, remembered, read, failed }: Looked) => ({
  due,
  held: 0,
  ...(address === undefined ? {} : { address }),
  ...(title === undefined ? {} : { title }),
  ...(format === undefined ? {} : { format }),
  ...(remembered ? { etag: remembered.etag ?? null, modified: remembered.modified ?? null } : {}),
  ...(read
    ? { read: read.at, failures: 0, failing: null, error: null, ...(read.fresh ? { fresh: read.at } : {}) }
    : {}),
  ...(failed ? { error: failed.error } : {}),
});

const pieces = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / ROWS) }, (_, i) => list.slice(i * ROWS, (i + 1) * ROWS));

const marksOf = ({ link, text }: { link?: string; text: string }): string[] => [
  ...(link === undefined ? [] : [`link ${link}`]),
  `text ${text}`,
];

/** The ids of the sources listed for one of these. */
const listedFor = (db: Kysely<Tables>, workspaces: readonly string[]) =>
  db
    .selectFrom('listings')
    .innerJoin('sources', 'sources.number', 'listings.source')
    .select('sources.id')
    .where('workspace', 'in', workspaces);

export const catalogue = (db: Kysely<Tables>): Catalogue => ({
  async follow({ id, address, kind, title, format, full }, now) {
    await db
      .insertInto('followed')
      .values({
        ...{
          id,
          address,
          kind,
          title: title ?? null,
          format: format ?? null,
          full: full ? 1 : 0,
          added: now,
          due: now,
          held: 0,
        },
        ...{ read: null, fresh: null, failures: 0, failing: null, error: null, etag: null, modified: null },
      })
      .onConflict((on) => (full ? on.column('id').doUpdateSet({ full: 1 }) : on.doNothing()))
      .execute();
  },
  async forget(id) {
    await db.deleteFrom('followed').where('id', '=', id).execute();
  },
  async source(id) {
    const row = await db.selectFrom('followed').selectAll().where('id', '=', id).executeTakeFirst();
    return row ? followedOf(row) : null;
  },
  async followed(workspace) {
    const rows = await db
      .selectFrom('followed')
      .selectAll()
      .where('id', 'in', listedFor(db, [workspace]))
      .orderBy((of) => of.fn.coalesce('title', 'id'))
      .orderBy('id')
      .execute();
    return rows.map(followedOf);
  },
  async listed(id) {
    const rows = await db
      .selectFrom('listings')
      .innerJoin('sources', 'sources.number', 'listings.source')
      .select('workspace')
      .where('sources.id', '=', id)
      .execute();
    return rows.length;
  },
  async claim(now, until, limit) {
    const due = db
      .selectFrom('followed')
      .select('id')
      .where('due', '<=', now)
      .where('held', '<=', now)
      .orderBy('due')
      .limit(limit);
    const rows = await db
      .updateTable('followed')
      .set({ held: until })
      .where('id', 'in', due)
      .where('held', '<=', now)
      .returningAll()
      .execute();
    return rows.map(followedOf).sort((a, b) => a.due - b.due);
  },
  looked: (id, looked, found) =>
    db.transaction().execute(async (work) => {
      await work.updateTable('followed').set(lookedColumns(looked)).where('id', '=', id).execute();
      const { failed } = looked;
      if (failed)
        await work
          .updateTable('followed')
          .set((of) => ({ failures: of('failures', '+', 1), failing: of.fn.coalesce('failing', of.val(failed.at)) }))
          .where('id', '=', id)
          .execute();
      // A source that was forgotten meanwhile takes no items.
      const stands = await work.selectFrom('followed').select('id').where('id', '=', id).executeTakeFirst();
      if (!stands || !found) return;
      for (const keys of pieces(found.still)) {
        const ids = keys.map((key) => idOf(id, key));
        await work.updateTable('items').set({ last: found.at }).where('id', 'in', ids).execute();
      }
      for (const rows of pieces(found.items.map(itemRow)))
        await work
          .insertInto('items')
          .values(rows)
          .onConflict((on) =>
            on.column('id').doUpdateSet((of) => ({
              print: of.ref('excluded.print'),
              stage: of.ref('excluded.stage'),
              title: of.ref('excluded.title'),
              words: of.ref('excluded.words'),
              url: of.ref('excluded.url'),
              reason: of.ref('excluded.reason'),
              tries: of.ref('excluded.tries'),
              last: of.ref('excluded.last'),
              due: of.ref('excluded.due'),
              held: of.ref('excluded.held'),
              entry: of.ref('excluded.entry'),
            })),
          )
          .execute();
    }),
  async items(source, keys) {
    const found: Tracked[] = [];
    for (const some of pieces(keys)) {
      const ids = some.map((key) => idOf(source, key));
      const rows = await db.selectFrom('items').selectAll().where('id', 'in', ids).execute();
      found.push(...rows.map(trackedOf));
    }
    return found;
  },
  async take(now, until, limit) {
    const waiting = db
      .selectFrom('items')
      .select('id')
      .where('stage', '=', 'waiting')
      .where('due', '<=', now)
      .where('held', '<=', now)
      .orderBy('seen')
      .orderBy('id')
      .limit(limit);
    const rows = await db
      .updateTable('items')
      .set((of) => ({ held: until, tries: of('tries', '+', 1) }))
      .where('id', 'in', waiting)
      .where('held', '<=', now)
      .returningAll()
      .execute();
    return rows
      .sort((a, b) => a.seen - b.seen || (a.id < b.id ? -1 : 1))
      .map((row) => ({ ...trackedOf(row), entry: JSON.parse(row.entry ?? 'null') }));
  },
  async settle({ source, key, stage, reason, article }, due = 0) {
    const waits = stage === 'waiting';
    await db
      .updateTable('items')
      .set({
        ...{ stage, due, held: 0, reason: reason ?? null },
        ...(article === undefined ? {} : { article }),
        ...(waits ? {} : { entry: null }),
      })
      .where('id', '=', idOf(source, key))
      .execute();
  },
  async find({ workspace, link, words, limit }) {
    let query = db
      .selectFrom('items')
      .selectAll()
      .where('source', 'in', listedFor(db, [workspace, EVERYONE]))
      .orderBy('seen', 'desc')
      .orderBy('id')
      .limit(limit);
    if (link !== undefined) query = query.where('url', '=', link);
    for (const word of words ?? []) query = query.where('words', 'like', `%${word.replace(/[\\%_]/g, '')}%`);
    return (await query.execute()).map(trackedOf);
  },
  async knows(marks) {
    const wanted = marksOf(marks);
    const rows = await db.selectFrom('marks').selectAll().where('mark', 'in', wanted).execute();
    for (const mark of wanted) {
      const row = rows.find((one) => one.mark === mark);
      if (row) return { article: row.article, by: mark.startsWith('link ') ? 'link' : 'text' };
    }
    return null;
  },
  async know(article, marks) {
    await db
      .insertInto('marks')
      .values(marksOf(marks).map((mark) => ({ mark, article })))
      .onConflict((on) => on.doNothing())
      .execute();
    const owner = await db
      .selectFrom('marks')
      .select('article')
      .where('mark', '=', `text ${marks.text}`)
      .executeTakeFirst();
    return owner?.article ?? article;
  },
  async purge(before) {
    const { numDeletedRows } = await db
      .deleteFrom('items')
      .where('last', '<', before)
      .where('stage', '!=', 'waiting')
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  },
});
