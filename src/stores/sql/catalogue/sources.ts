// The sources that are followed, in SQL: who lists them, and whose turn it is to look.
import { type ExpressionBuilder, type Kysely } from 'kysely';
import type { Catalogue } from '../../../core/desk/catalogue.ts';
import { ALL } from '../library/names.ts';
import type { Tables } from '../schema.ts';
import { listedFor } from './listed.ts';
import { claimed, followedOf, placeOf } from './rows.ts';

type Part = Pick<
  Catalogue,
  'follow' | 'shorten' | 'forget' | 'unlisted' | 'source' | 'at' | 'followed' | 'audience' | 'claim'
>;

/** Whether anybody lists it. */
const listed = (of: ExpressionBuilder<Tables, 'followed'>) =>
  of.exists(
    of
      .selectFrom('listings')
      .innerJoin('sources', 'sources.number', 'listings.source')
      .select('workspace')
      .whereRef('sources.id', '=', 'followed.id'),
  );

export const sources = (db: Kysely<Tables>, asked: Kysely<Tables>): Part => ({
  async follow({ id, address, kind, title, format, full }, now) {
    await db
      .insertInto('followed')
      .values({
        id,
        address,
        own: placeOf(id),
        place: placeOf(address),
        kind,
        title: title ?? null,
        format: format ?? null,
        full: full ? 1 : 0,
        added: now,
        due: now,
        held: 0,
        read: null,
        fresh: null,
        failures: 0,
        failing: null,
        error: null,
        etag: null,
        modified: null,
      })
      // One that is there is written all the same: who lets go of it meanwhile is waited for.
      .onConflict((on) => on.column('id').doUpdateSet({ id }))
      .execute();
    if (!full) return;
    await db
      .updateTable('followed')
      .set({ full: 1, due: now, etag: null, modified: null })
      .where('id', '=', id)
      .where('full', '=', 0)
      .execute();
  },
  async shorten(id) {
    await db.updateTable('followed').set({ full: 0 }).where('id', '=', id).execute();
  },
  forget: (id) =>
    db.transaction().execute(async (work) => {
      // Held before it is seen who lists it: who lists it from then on follows it anew.
      await work.updateTable('followed').set({ id }).where('id', '=', id).execute();
      const { numDeletedRows } = await work
        .deleteFrom('followed')
        .where('id', '=', id)
        .where((of) => of.not(listed(of)))
        .executeTakeFirstOrThrow();
      return numDeletedRows > 0n;
    }),
  async unlisted() {
    const rows = await db
      .selectFrom('followed')
      .select('id')
      .where((of) => of.not(listed(of)))
      .union(
        db
          .selectFrom('sources')
          .select('id')
          .where(({ not, exists, selectFrom }) =>
            not(exists(selectFrom('listings').select('workspace').whereRef('listings.source', '=', 'sources.number'))),
          )
          .where(({ exists, selectFrom }) =>
            exists(
              selectFrom('entries')
                .select('article')
                .where('key', '=', ALL)
                .whereRef('entries.source', '=', 'sources.number'),
            ),
          ),
      )
      .orderBy('id')
      .execute();
    return rows.map(({ id }) => id);
  },
  async source(id) {
    const row = await asked.selectFrom('followed').selectAll().where('id', '=', id).executeTakeFirst();
    return row ? followedOf(row) : null;
  },
  async at(address) {
    const mark = placeOf(address);
    const rows = await db
      .selectFrom('followed')
      .selectAll()
      .where((or) => or.or([or('own', '=', mark), or('place', '=', mark)]))
      .orderBy('added')
      .orderBy('id')
      .execute();
    const row = rows.find(({ id }) => id === address) ?? rows.find(({ own }) => own === mark) ?? rows[0];
    return row ? followedOf(row) : null;
  },
  async followed(workspace) {
    const rows = await asked
      .selectFrom('followed')
      .selectAll()
      .where('id', 'in', listedFor(asked, [workspace]))
      .orderBy((of) => of.fn.coalesce('title', 'id'))
      .orderBy('id')
      .execute();
    return rows.map(followedOf);
  },
  async audience(id) {
    const rows = await asked
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
    return rows
      .sort((a, b) => a.due - b.due || (a.id < b.id ? -1 : 1))
      .map((row) => ({ ...followedOf(row), held: row.held }));
  },
});
