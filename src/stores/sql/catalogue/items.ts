// The items of sources, in SQL: where each stands, and whose turn it is to read.
import type { Kysely } from 'kysely';
import type { Catalogue, Tracked } from '../../../core/desk/catalogue.ts';
import { EVERYONE } from '../../../core/desk/library.ts';
import { linkMark } from '../../../core/desk/marks.ts';
import type { Tables } from '../schema.ts';
import type { Together } from '../together.ts';
import { listedFor } from './listed.ts';
import { claimed, idOf, pieces, trackedOf } from './rows.ts';

/** The newest items, of the sources that the workspace sees, that are looked through for words. */
const LOOKED_THROUGH = 20_000;

type Db = Kysely<Tables>;
type Part = Pick<Catalogue, 'items' | 'newest' | 'became' | 'take' | 'settle' | 'find' | 'leave' | 'purge'>;

export const items = (db: Db, asked: Db, write: Together<null>): Part => ({
  async items(source, keys, prints) {
    const found = new Map<string, Tracked>();
    const all = () => asked.selectFrom('items').selectAll();
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
    const rows = await asked
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
    const rows = await asked
      .selectFrom('items')
      .selectAll()
      .where('article', '=', article)
      .orderBy('seen')
      .orderBy('id')
      .execute();
    return rows.map(trackedOf);
  },
  async take(now, until, limit, { only, except = [] } = {}) {
    let free = db
      .selectFrom('items')
      .select('id')
      .where('stage', '=', 'waiting')
      .where('due', '<=', now)
      .where('held', '<=', now)
      .orderBy('begun')
      .orderBy('seen')
      .orderBy('id')
      .limit(limit);
    if (only) free = free.where('id', '=', idOf(only.source, only.key));
    if (except.length > 0) free = free.where('source', 'not in', except);
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
      .map((row) => ({ ...trackedOf(row), begun: row.begun, held: row.held, entry: JSON.parse(row.entry ?? 'null') }));
  },
  settle: ({ source, key, print, stage, reason, article, tries, held }, due = 0) =>
    write(async (work) => {
      const id = idOf(source, key);
      const known = article === undefined ? {} : { article };
      const { numUpdatedRows } = await work
        .updateTable('items')
        .set({
          stage,
          due,
          tries,
          held: 0,
          begun: 0,
          reason: reason ?? null,
          ...known,
          ...(stage === 'waiting' ? {} : { entry: null }),
        })
        .where('id', '=', id)
        .where('print', '=', print)
        .where('held', '=', held)
        .executeTakeFirstOrThrow();
      if (numUpdatedRows === 0n && article !== undefined)
        await work
          .updateTable('items')
          .set(known)
          .where('id', '=', id)
          .where('print', '!=', print)
          .where('stage', '=', 'waiting')
          .execute();
    }),
  async find({ workspace, link, words, limit }) {
    const mark = link === undefined ? undefined : (linkMark(link) ?? link);
    const looked = asked
      .selectFrom('items')
      .selectAll()
      .where('source', 'in', listedFor(asked, [workspace, EVERYONE]));
    const some =
      mark === undefined ? looked.orderBy('seen', 'desc').limit(LOOKED_THROUGH) : looked.where('link', '=', mark);
    let query = asked.selectFrom(some.as('some')).selectAll().orderBy('seen', 'desc').orderBy('id').limit(limit);
    // A folded word is of letters and digits alone.
    for (const word of words ?? []) query = query.where('words', 'like', `% ${word} %`);
    return (await query.execute()).map(trackedOf);
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
});
