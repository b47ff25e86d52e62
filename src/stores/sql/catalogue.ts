// The catalogue in SQL: sources, the items of each, and the marks of articles. A claim is one statement that looks at what it changes again.
import type { Kysely } from 'kysely';
import type { Catalogue, Followed, Looked, Marks, Seen, Tracked } from '../../core/desk/catalogue.ts';
import { EVERYONE } from '../../core/desk/library.ts';
import { linkMark } from '../../core/desk/marks.ts';
import { formWords } from '../../core/text/forms.ts';
import type { Tables } from './schema.ts';

/** Rows in one insert, keys in one question: well below the parameters that either dialect takes. */
const ROWS = 500;
/** The newest items, of all sources, that are looked through for words. */
const LOOKED_THROUGH = 20_000;

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

const wordsOf = (title: string): string => ` ${formWords(title).join(' ')} `;

const itemRow = (item: Seen): Tables['items'] => ({
  id: idOf(item.source, item.key),
  source: item.source,
  key: item.key,
  print: item.print,
  stage: item.stage,
  title: item.title ?? null,
  words: wordsOf(item.title ?? ''),
  url: item.url ?? null,
  link: (item.url === undefined ? undefined : linkMark(item.url)) ?? null,
  reason: item.reason ?? null,
  article: item.article ?? null,
  tries: item.tries,
  begun: 0,
  seen: item.seen,
  last: item.last,
  due: 0,
  held: 0,
  entry: item.entry ? JSON.stringify(item.entry) : null,
});

const lookedColumns = ({ due, address, kind, title, format, remembered, read, failed }: Looked) => ({
  due,
  held: 0,
  ...(address === undefined ? {} : { address }),
  ...(kind === undefined ? {} : { kind }),
  ...(title === undefined ? {} : { title }),
  ...(format === undefined ? {} : { format }),
  ...(remembered ? { etag: remembered.etag ?? null, modified: remembered.modified ?? null } : {}),
  ...(read
    ? { read: read.at, failures: 0, failing: null, error: null, ...(read.fresh ? { fresh: read.at } : {}) }
    : {}),
  ...(failed ? { error: failed.error } : {}),
});

/** In one order, so that two who write do not wait for each other. */
const pieces = <T>(list: readonly T[], by: (one: T) => string): T[][] => {
  const sorted = list.toSorted((one, other) => (by(one) < by(other) ? -1 : 1));
  return Array.from({ length: Math.ceil(sorted.length / ROWS) }, (_, i) => sorted.slice(i * ROWS, (i + 1) * ROWS));
};

const linkOf = ({ link }: Marks): string | undefined => (link === undefined ? undefined : `link ${link}`);
const textOf = ({ text }: Marks): string => `text ${text}`;

/** The ids of the sources listed for one of these. */
const listedFor = (db: Kysely<Tables>, workspaces: readonly string[]) =>
  db
    .selectFrom('listings')
    .innerJoin('sources', 'sources.number', 'listings.source')
    .select('sources.id')
    .where('workspace', 'in', workspaces);

/** Whose each of the marks is. */
async function owners(db: Kysely<Tables>, marks: Marks): Promise<Partial<Marks>> {
  const [link, text] = [linkOf(marks), textOf(marks)];
  const rows = await db
    .selectFrom('marks')
    .selectAll()
    .where('mark', 'in', link === undefined ? [text] : [link, text])
    .execute();
  const ownerOf = (mark: string | undefined) => rows.find((row) => row.mark === mark)?.article;
  const [ofLink, ofText] = [ownerOf(link), ownerOf(text)];
  return { ...(ofLink !== undefined && { link: ofLink }), ...(ofText !== undefined && { text: ofText }) };
}

/** Rows that are free, claimed until an instant by one statement; where another took them all in between, the next ones. */
async function claimed<Row>(free: () => Promise<string[]>, hold: (ids: string[]) => Promise<Row[]>): Promise<Row[]> {
  for (;;) {
    const ids = await free();
    if (ids.length === 0) return [];
    const rows = await hold(ids);
    if (rows.length > 0) return rows;
  }
}

const writeItems = async (work: Kysely<Tables>, items: readonly Seen[]): Promise<void> => {
  for (const rows of pieces(items.map(itemRow), ({ id }) => id))
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
          link: of.ref('excluded.link'),
          reason: of.ref('excluded.reason'),
          tries: of.ref('excluded.tries'),
          begun: of.ref('excluded.begun'),
          last: of.ref('excluded.last'),
          due: of.ref('excluded.due'),
          held: of.ref('excluded.held'),
          entry: of.ref('excluded.entry'),
        })),
      )
      .execute();
};

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
        },
        ...{ held: 0, read: null, fresh: null, failures: 0, failing: null, error: null, etag: null, modified: null },
      })
      .onConflict((on) => on.doNothing())
      .execute();
    if (!full) return;
    await db
      .updateTable('followed')
      .set({ full: 1, due: now, etag: null, modified: null })
      .where('id', '=', id)
      .where('full', '=', 0)
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
  async audience(id) {
    const rows = await db
      .selectFrom('listings')
      .innerJoin('sources', 'sources.number', 'listings.source')
      .select('workspace')
      .where('sources.id', '=', id)
      .orderBy('workspace')
      .execute();
    return rows.map(({ workspace }) => workspace);
  },
  async claim(now, until, limit) {
    const free = db
      .selectFrom('followed')
      .select('id')
      .where('due', '<=', now)
      .where('held', '<=', now)
      .orderBy('due')
      .orderBy('id')
      .limit(limit);
    const rows = await claimed(
      async () => (await free.execute()).map(({ id }) => id),
      (ids) =>
        db
          .updateTable('followed')
          .set({ held: until })
          .where('id', 'in', ids)
          .where('due', '<=', now)
          .where('held', '<=', now)
          .returningAll()
          .execute(),
    );
    return rows.sort((a, b) => a.due - b.due || (a.id < b.id ? -1 : 1)).map(followedOf);
  },
  looked: (id, looked, found) =>
    db.transaction().execute(async (work) => {
      const { failed } = looked;
      const { numUpdatedRows } = await work
        .updateTable('followed')
        .set((of) => ({
          ...lookedColumns(looked),
          ...(failed && {
            failures: of('failures', '+', 1),
            failing: of.fn.coalesce('failing', of.val(failed.at)),
          }),
        }))
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      // A source that was forgotten meanwhile takes no items.
      if (numUpdatedRows === 0n || !found) return;
      for (const keys of pieces(found.still, (key) => key))
        await work
          .updateTable('items')
          .set({ last: found.at })
          .where(
            'id',
            'in',
            keys.map((key) => idOf(id, key)),
          )
          .execute();
      await writeItems(work, found.items);
    }),
  async items(source, keys, prints) {
    const found = new Map<string, Tracked>();
    const all = () => db.selectFrom('items').selectAll();
    const add = (rows: Tables['items'][]) => rows.forEach((row) => found.set(row.key, trackedOf(row)));
    for (const some of pieces(keys, (key) => key)) {
      const ids = some.map((key) => idOf(source, key));
      add(await all().where('id', 'in', ids).execute());
    }
    for (const some of pieces(prints, (print) => print))
      add(await all().where('source', '=', source).where('print', 'in', some).execute());
    return [...found.values()];
  },
  async newest(source, limit) {
    const rows = await db
      .selectFrom('items')
      .selectAll()
      .where('source', '=', source)
      .orderBy('seen', 'desc')
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map(trackedOf);
  },
  async became(article) {
    const rows = await db
      .selectFrom('items')
      .selectAll()
      .where('article', '=', article)
      .orderBy('seen')
      .orderBy('id')
      .execute();
    return rows.map(trackedOf);
  },
  async take(now, until, limit) {
    const free = db
      .selectFrom('items')
      .select('id')
      .where('stage', '=', 'waiting')
      .where('due', '<=', now)
      .where('held', '<=', now)
      .orderBy('begun')
      .orderBy('seen')
      .orderBy('id')
      .limit(limit);
    const rows = await claimed(
      async () => (await free.execute()).map(({ id }) => id),
      (ids) =>
        db
          .updateTable('items')
          .set((of) => ({ held: until, begun: of('begun', '+', 1) }))
          .where('id', 'in', ids)
          .where('stage', '=', 'waiting')
          .where('held', '<=', now)
          .returningAll()
          .execute(),
    );
    return rows
      .sort((a, b) => a.begun - b.begun || a.seen - b.seen || (a.id < b.id ? -1 : 1))
      .map((row) => ({ ...trackedOf(row), begun: row.begun, entry: JSON.parse(row.entry ?? 'null') }));
  },
  async settle({ source, key, print, stage, reason, article, tries }, due = 0) {
    const id = idOf(source, key);
    const known = article === undefined ? {} : { article };
    const { numUpdatedRows } = await db
      .updateTable('items')
      .set({
        ...{ stage, due, tries, held: 0, begun: 0, reason: reason ?? null },
        ...known,
        ...(stage === 'waiting' ? {} : { entry: null }),
      })
      .where('id', '=', id)
      .where('print', '=', print)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n && article !== undefined)
      await db.updateTable('items').set(known).where('id', '=', id).execute();
  },
  async find({ workspace, link, words, limit }) {
    const mark = link === undefined ? undefined : (linkMark(link) ?? link);
    const looked = db.selectFrom('items').selectAll();
    const some =
      mark === undefined ? looked.orderBy('seen', 'desc').limit(LOOKED_THROUGH) : looked.where('link', '=', mark);
    let query = db
      .selectFrom(some.as('some'))
      .selectAll()
      .where('source', 'in', listedFor(db, [workspace, EVERYONE]))
      .orderBy('seen', 'desc')
      .orderBy('id')
      .limit(limit);
    // A folded word is of letters and digits alone.
    for (const word of words ?? []) query = query.where('words', 'like', `% ${word} %`);
    return (await query.execute()).map(trackedOf);
  },
  knows: (marks) => owners(db, marks),
  async know(article, marks) {
    const all = [linkOf(marks), textOf(marks)].filter((mark) => mark !== undefined);
    await db
      .insertInto('marks')
      .values(all.map((mark) => ({ mark, article })))
      .onConflict((on) => on.doNothing())
      .execute();
    return { text: article, ...(await owners(db, marks)) };
  },
  async leave(article, reason) {
    await db
      .updateTable('items')
      .set({ stage: 'left', reason })
      .where('article', '=', article)
      .where('stage', 'in', ['taken', 'known'])
      .execute();
  },
  async purge(before) {
    const { numDeletedRows } = await db
      .deleteFrom('items')
      .where('last', '<', before)
      .where('stage', '!=', 'waiting')
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  },
  async release() {
    await db.updateTable('followed').set({ held: 0 }).where('held', '>', 0).execute();
    await db.updateTable('items').set({ held: 0 }).where('stage', '=', 'waiting').where('held', '>', 0).execute();
  },
});
