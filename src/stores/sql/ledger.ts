// The ledger in SQL: the slots of orders, who may work on them, and every delivery. A write under a lost claim changes nothing.
import type { Kysely } from 'kysely';
import type { Claim, Delivery, End, Ledger, State } from '../../core/bot/ledger.ts';
import { hold, under } from './held.ts';
import { orderLedger } from './orders.ts';
import type { Tables } from './schema.ts';

/** A slot with a part in one of these has not ended. */
const OPEN: State[] = ['claimed', 'intent'];
const TROUBLE: State[] = ['ambiguous', 'parked'];
const MINUTE = 60_000;

export const ledger = (db: Kysely<Tables>): Ledger => {
  /** Of a part that has not ended. */
  const write = async (
    work: Kysely<Tables>,
    { order, slot }: Claim,
    part: number,
    columns: { state?: State; id?: string | null; reason?: string | null; tried?: number | null; at?: number },
  ): Promise<boolean> => {
    const { numUpdatedRows } = await work
      .updateTable('deliveries')
      .set(columns)
      .where('order_id', '=', order)
      .where('slot', '=', slot)
      .where('part', '=', part)
      .where('state', 'in', OPEN)
      .executeTakeFirstOrThrow();
    return numUpdatedRows > 0n;
  };

  const open = () =>
    db
      .selectFrom('slots')
      .where((of) =>
        of.exists(
          of
            .selectFrom('deliveries')
            .select('part')
            .whereRef('deliveries.order_id', '=', 'slots.order_id')
            .whereRef('deliveries.slot', '=', 'slots.slot')
            .where('state', 'in', OPEN),
        ),
      );

  return {
    ...orderLedger(db),

    async lastSlot(order) {
      const row = await db
        .selectFrom('slots')
        .select('slot')
        .where('order_id', '=', order)
        .where((of) => of(of('slot', '%', MINUTE), '=', 0))
        .orderBy('slot', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row?.slot ?? null;
    },

    async lastPosted(order) {
      const row = await db
        .selectFrom('slots')
        .innerJoin('deliveries', (on) =>
          on.onRef('deliveries.order_id', '=', 'slots.order_id').onRef('deliveries.slot', '=', 'slots.slot'),
        )
        .select('slots.gathered')
        .where('slots.order_id', '=', order)
        .where('deliveries.state', '=', 'sent')
        .orderBy('slots.gathered', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row?.gathered ?? null;
    },

    skip: (order, slot, reason, now) =>
      db.transaction().execute(async (work) => {
        const added = await work
          .insertInto('slots')
          .values({ order_id: order, slot, owner: '', fence: 1, until: 0, gathered: null })
          .onConflict((on) => on.doNothing())
          .returning('slot')
          .executeTakeFirst();
        if (added === undefined) return false;
        await work
          .insertInto('deliveries')
          .values({ ...fresh(order, slot, now), state: 'skipped', reason })
          .execute();
        return true;
      }),

    claim: (order, slot, owner, now, lease) =>
      db.transaction().execute(async (work) => {
        const until = now + lease;
        const taken = await work
          .insertInto('slots')
          .values({ order_id: order, slot, owner, fence: 1, until, gathered: null })
          .onConflict((on) =>
            on
              .columns(['order_id', 'slot'])
              .doUpdateSet((old) => ({ owner, until, fence: old('slots.fence', '+', 1) }))
              .where('slots.until', '<=', now)
              .where((of) =>
                of.exists(
                  of
                    .selectFrom('deliveries')
                    .select('part')
                    .where('order_id', '=', order)
                    .where('slot', '=', slot)
                    .where('state', 'in', OPEN),
                ),
              ),
          )
          .returning('fence')
          .executeTakeFirst();
        if (taken === undefined) return null;
        await work
          .insertInto('deliveries')
          .values(fresh(order, slot, now))
          .onConflict((on) => on.doNothing())
          .execute();
        // On Postgres the slot may have ended while this waited for its row.
        const left = await work
          .selectFrom('deliveries')
          .select('part')
          .where('order_id', '=', order)
          .where('slot', '=', slot)
          .where('state', 'in', OPEN)
          .limit(1)
          .executeTakeFirst();
        return left === undefined ? null : { order, slot, owner, fence: taken.fence, until };
      }),

    renew: (claim, until) => hold(db, claim, { until }),

    intend: (claim, parts, gathered, now) =>
      under(db, claim, async (work) => {
        const first = parts[0];
        if (first === undefined) throw new Error('ledger: a slot without parts has nothing to send');
        // The claimed row becomes part 1 and the others are added in one transaction: all bytes stand, or none.
        const { numUpdatedRows } = await work
          .updateTable('deliveries')
          .set({ state: 'intent', body: first.body, key: first.key, at: now })
          .where('order_id', '=', claim.order)
          .where('slot', '=', claim.slot)
          .where('part', '=', 1)
          .where('state', '=', 'claimed')
          .executeTakeFirstOrThrow();
        if (numUpdatedRows === 0n) return false;
        const rest = { state: 'intent' as const, tried: null, id: null, reason: null, at: now };
        const more = parts.slice(1).map(({ body, key }, index) => ({
          order_id: claim.order,
          slot: claim.slot,
          part: index + 2,
          body,
          key,
          ...rest,
        }));
        if (more.length > 0) await work.insertInto('deliveries').values(more).execute();
        await work
          .updateTable('slots')
          .set({ gathered })
          .where('order_id', '=', claim.order)
          .where('slot', '=', claim.slot)
          .execute();
        return true;
      }),

    trying: (claim, part, now) =>
      under(db, claim, async (work) => {
        const { numUpdatedRows } = await work
          .updateTable('deliveries')
          .set((old) => ({ tried: old.fn.coalesce('tried', old.val(now)), at: now }))
          .where('order_id', '=', claim.order)
          .where('slot', '=', claim.slot)
          .where('part', '=', part)
          .where('state', '=', 'intent')
          .executeTakeFirstOrThrow();
        return numUpdatedRows > 0n;
      }),

    wait: (claim, part, tried, until, reason) =>
      under(
        db,
        claim,
        // The fence grows with it: a wait takes the right from who had it.
        async (work) => (await write(work, claim, part, { tried, reason })) && hold(work, claim, { until, by: 1 }),
      ),

    end: (claim, part, end, now) =>
      under(db, claim, (work) => write(work, claim, part, { ...columnsOf(end), at: now })),

    async parts(order, slot) {
      const rows = await db
        .selectFrom('deliveries')
        .selectAll()
        .where('order_id', '=', order)
        .where('slot', '=', slot)
        .orderBy('part')
        .execute();
      return rows.map(deliveryOf);
    },

    unfinished: (now) =>
      open()
        .select(['slots.order_id as order', 'slots.slot'])
        .where('slots.until', '<=', now)
        .orderBy('slots.slot')
        .execute(),

    async wakes() {
      const row = await open().select('slots.until').orderBy('slots.until').limit(1).executeTakeFirst();
      return row?.until ?? null;
    },

    async release() {
      await db
        .updateTable('slots')
        .set((old) => ({ until: 0, fence: old('fence', '+', 1) }))
        .where('until', '>', 0)
        .where((of) =>
          of.exists(
            of
              .selectFrom('deliveries')
              .select('part')
              .whereRef('deliveries.order_id', '=', 'slots.order_id')
              .whereRef('deliveries.slot', '=', 'slots.slot')
              .where('state', 'in', OPEN),
          ),
        )
        .execute();
    },

    async troubles(workspace, limit) {
      const rows = await db
        .selectFrom('deliveries')
        .innerJoin('orders', 'orders.id', 'deliveries.order_id')
        .selectAll('deliveries')
        .where('orders.workspace', '=', workspace)
        .where('deliveries.state', 'in', TROUBLE)
        .orderBy('deliveries.slot', 'desc')
        .orderBy('deliveries.part')
        .limit(limit)
        .execute();
      return rows.map(deliveryOf);
    },
  };
};

/** Part 1 of a slot that nobody has worked on. */
const fresh = (order: string, slot: number, now: number): Tables['deliveries'] => ({
  order_id: order,
  slot,
  part: 1,
  state: 'claimed',
  body: null,
  key: null,
  tried: null,
  id: null,
  reason: null,
  at: now,
});

const columnsOf = (end: End): { state: State; id: string | null; reason: string | null } =>
  end.state === 'sent' ? { ...end, reason: null } : { ...end, id: null };

const deliveryOf = ({ order_id, ...rest }: Tables['deliveries']): Delivery => ({ order: order_id, ...rest });
