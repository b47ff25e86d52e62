// The ledger's orders in SQL: what a channel has ordered, and the audit of who changed it.
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Change, Ledger } from '../../core/bot/ledger.ts';
import type { Tables } from './schema.ts';

type OrderLedger = Pick<Ledger, 'orders' | 'save' | 'pause' | 'resume' | 'remove' | 'nextId' | 'changes'>;

const COLUMNS = [
  'id',
  'workspace',
  'channel',
  'line',
  'cron',
  'zone',
  'empty',
  'late',
  'person',
  'starts',
  'paused',
] as const;

/** In the transaction that makes the change: neither is without the other. */
const audit = async (work: Transaction<Tables>, order: string, { person, what, at }: Change): Promise<void> => {
  const { count } = await work
    .selectFrom('changes')
    .select((of) => of.fn.coalesce(of.fn.max('number'), sql<number>`0`).as('count'))
    .where('order_id', '=', order)
    .executeTakeFirstOrThrow();
  await work
    .insertInto('changes')
    .values({ order_id: order, number: count + 1, person, what, at })
    .execute();
};

export const orderLedger = (db: Kysely<Tables>): OrderLedger => {
  const change = (
    order: string,
    columns: { paused?: string | null; starts?: number; removed?: 1 },
    by: Change,
  ): Promise<void> =>
    db.transaction().execute(async (work) => {
      await work.updateTable('orders').set(columns).where('id', '=', order).execute();
      await audit(work, order, by);
    });

  return {
    orders(workspace) {
      let query = db.selectFrom('orders').select(COLUMNS).where('removed', '=', 0);
      if (workspace !== undefined) query = query.where('workspace', '=', workspace);
      // Ids are numbered as they are given: by length, then by letters, d2 comes before d10.
      return query
        .orderBy(sql`length(id)`)
        .orderBy('id')
        .execute();
    },
    save: (order, by) =>
      db.transaction().execute(async (work) => {
        const { id, ...rest } = { ...order, removed: 0 as const };
        await work
          .insertInto('orders')
          .values({ id, ...rest })
          .onConflict((on) => on.column('id').doUpdateSet(rest))
          .execute();
        await audit(work, id, by);
      }),
    pause: (order, reason, by) => change(order, { paused: reason }, by),
    resume: (order, starts, by) => change(order, { paused: null, starts }, by),
    remove: (order, by) => change(order, { removed: 1 }, by),
    async nextId() {
      const { last } = await db
        .insertInto('order_ids')
        .values({ name: 'd', last: 1 })
        .onConflict((on) => on.column('name').doUpdateSet((old) => ({ last: old('order_ids.last', '+', 1) })))
        .returning('last')
        .executeTakeFirstOrThrow();
      return `d${last}`;
    },
    changes: (order) =>
      db
        .selectFrom('changes')
        .select(['person', 'what', 'at'])
        .where('order_id', '=', order)
        .orderBy('number')
        .execute(),
  };
};
