// The keep in SQL.
import type { Kysely } from 'kysely';
import type { Keep } from '../../core/bot/keep.ts';
import type { Tables } from './schema.ts';

export const keep = (db: Kysely<Tables>): Keep => ({
  async get(name, now) {
    const row = await db
      .selectFrom('keep')
      .select('value')
      .where('name', '=', name)
      .where((or) => or.or([or('until', 'is', null), or('until', '>', now)]))
      .executeTakeFirst();
    return row?.value ?? null;
  },
  async set(name, value, until) {
    const rest = { value, until: until ?? null };
    await db
      .insertInto('keep')
      .values({ name, ...rest })
      .onConflict((on) => on.column('name').doUpdateSet(rest))
      .execute();
  },
  async add(name, value, now, until) {
    const rest = { value, until: until ?? null };
    const added = await db
      .insertInto('keep')
      .values({ name, ...rest })
      .onConflict((on) => on.column('name').doUpdateSet(rest).where('keep.until', '<=', now))
      .returning('name')
      .execute();
    return added.length > 0;
  },
  async purge(now) {
    const { numDeletedRows } = await db.deleteFrom('keep').where('until', '<=', now).executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  },
});
