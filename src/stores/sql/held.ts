// Writes under a claim: the slot's row is held from before the first write to the end of the last, so that whoever takes the slot over sees
// all of them or none is made. A condition inside the writing statement would not do on Postgres: it may be read before a takeover and
// written after it.
import type { Kysely, Transaction } from 'kysely';
import type { Claim } from '../../core/bot/ledger.ts';
import type { Tables } from './schema.ts';

type Slot = { until?: number; by?: 0 | 1 };

/** Holds the slot's row for the rest of a transaction where the claim is still its own; `by` is added to its fence. */
export const hold = async (
  work: Kysely<Tables>,
  { order, slot, fence }: Claim,
  { until, by = 0 }: Slot = {},
): Promise<boolean> => {
  const { numUpdatedRows } = await work
    .updateTable('slots')
    .set({ fence: fence + by, ...(until !== undefined && { until }) })
    .where('order_id', '=', order)
    .where('slot', '=', slot)
    .where('fence', '=', fence)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
};

/** One transaction under a claim; false, with nothing written, where the claim is lost. */
export const under = (
  db: Kysely<Tables>,
  claim: Claim,
  write: (work: Transaction<Tables>) => Promise<boolean>,
): Promise<boolean> => db.transaction().execute(async (work) => (await hold(work, claim)) && write(work));
