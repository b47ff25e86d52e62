// The delivery: once a minute it finds what is due or unfinished, claims it and posts it. In: the ledger's orders; out: posts, each slot
// once. One of the two places that catch faults.
//
// What holds, whatever crashes, is lost or is set back:
// - A slot is on record before anything is done for it, and older missed slots before a newer one: the last on record leaps over none.
// - Bytes and key are on record before the first send, the send itself before it begins, its outcome after.
// - Every write carries the claim's fence; who lost a claim stops at its next write, and each send is preceded by one.
import { randomUUID } from 'node:crypto';
import type { Order, State } from './ledger.ts';
import { byHand, createPosting, LEASE, platformOf, type Tools } from './posting.ts';
import { createLanes } from './lanes.ts';
import { due, type Missed, MINUTE } from './slots.ts';

const SECOND = 1000;
/** Slots of one platform that are worked on at once. */
const LANES = 8;
/** How long `stop` waits for what is in flight; what is left then is settled at the next start. */
const STOP_MOST = 8_000;

/** How a slot that was run by hand stands; `reason` where it was not sent, `again` where it was begun before in its minute. */
export type Ran = { order: string; slot: number; state: State; reason: string | null; again: boolean };

export type Deliverer = {
  /** Looks at every order and every unfinished slot; resolves when what it began has ended or waits. Ticks may overlap. */
  tick(): Promise<void>;
  /** Posts a slot of its own, now: one a minute. */
  run(order: Order): Promise<Ran>;
  /** No new slot is taken; resolves within ten seconds. */
  stop(): Promise<void>;
};

const missedReason = ({ slot, since }: Missed): string =>
  since === undefined
    ? 'missed; a newer one is due'
    : `missed; stands for every slot from ${new Date(since).toISOString()} to ${new Date(slot).toISOString()}`;

export const createDelivery = (tools: Tools): Deliverer => {
  const { ledger, clock, log } = tools;
  const owner = randomUUID();
  const posting = createPosting(tools);
  /** Slots in this process's hands, and the work on them: a lease that ran out while it slept is no reason to begin again. */
  const working = new Map<string, Promise<void>>();
  const inLane = createLanes(LANES);
  let stopped = false;
  let alarm: NodeJS.Timeout | undefined;

  /** Takes the slot and works on it in a lane of its platform; resolves when that is over. */
  const take = (
    id: string,
    slot: number,
    order: Order | null,
    job: { missed: number; outdated: boolean },
  ): Promise<void> => {
    const name = `${id} ${slot}`;
    const begun = working.get(name);
    if (begun !== undefined) return begun;
    const work = inLane(order === null ? '' : platformOf(order.channel), async () => {
      const claim = stopped ? null : await ledger.claim(id, slot, owner, clock(), LEASE);
      if (claim !== null) await posting({ claim, order, ...job, stopping: () => stopped });
    })
      .catch((error: unknown) => log.error({ order: id, slot, err: error }, 'delivery: a slot could not be claimed'))
      .finally(() => working.delete(name));
    working.set(name, work);
    return work;
  };

  const skip = async (order: Order, slot: number, reason: string): Promise<void> => {
    if (await ledger.skip(order.id, slot, reason, clock()))
      log.info({ order: order.id, slot: new Date(slot).toISOString(), reason }, 'delivery: skipped');
  };

  /** An order's newest due slot is taken, if it is in time; those before it go on record first. */
  const look = async (order: Order): Promise<void> => {
    const now = clock();
    const found = due(order, await ledger.lastSlot(order.id), now);
    if (found === null) return;
    const platform = platformOf(order.channel);
    const runs = tools.platform(platform) !== null;
    const tooLate = now - found.slot > order.late;
    // A platform that is not up yet may come up in time.
    if (!runs && !tooLate) return;
    for (const each of found.missed) await skip(order, each.slot, missedReason(each));
    if (!tooLate) return take(order.id, found.slot, order, { missed: found.missed.length, outdated: false });
    return skip(order, found.slot, `too late: ${runs ? 'nothing ran at its time' : `${platform} is not running`}`);
  };

  /** A slot that was begun and not ended is taken up again. */
  const resume = async (id: string, slot: number, order: Order | null): Promise<void> => {
    const newest = await ledger.lastSlot(id);
    const outdated = (newest !== null && newest > slot) || (order !== null && due(order, newest, clock()) !== null);
    return take(id, slot, order, { missed: 0, outdated });
  };

  /** A wait shorter than a minute ends in time. */
  const setAlarm = async (): Promise<void> => {
    const wakes = await ledger.wakes();
    clearTimeout(alarm);
    if (wakes === null || stopped) return;
    const delay = Math.min(MINUTE, Math.max(SECOND, wakes - clock()));
    alarm = setTimeout(() => void tick(), delay).unref();
  };

  const guarded = async (order: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      log.error({ order, err: error }, 'delivery: an order could not be looked at');
    }
  };

  const tick = async (): Promise<void> => {
    try {
      if (stopped) return;
      const orders = await ledger.orders();
      const byId = new Map(orders.map((order) => [order.id, order]));
      const open = await ledger.unfinished(clock());
      await Promise.all([
        ...open.map(({ order, slot }) => guarded(order, () => resume(order, slot, byId.get(order) ?? null))),
        ...orders.filter((order) => order.paused === null).map((order) => guarded(order.id, () => look(order))),
      ]);
      await setAlarm();
    } catch (error) {
      log.error({ err: error }, 'delivery: the ledger could not be read');
    }
  };

  return {
    tick,
    async run(order) {
      const slot = Math.floor(clock() / MINUTE) * MINUTE + 1;
      if (!byHand(slot)) throw new Error('delivery: a run by hand met a slot of the clock');
      const again = (await ledger.parts(order.id, slot)).length > 0;
      await take(order.id, slot, order, { missed: 0, outdated: false });
      const parts = await ledger.parts(order.id, slot);
      const worst = parts.find((part) => part.state !== 'sent') ?? parts[0];
      await setAlarm();
      return { order: order.id, slot, state: worst?.state ?? 'skipped', reason: worst?.reason ?? null, again };
    },
    async stop() {
      stopped = true;
      clearTimeout(alarm);
      let timer: NodeJS.Timeout | undefined;
      const limit = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, STOP_MOST);
      });
      await Promise.race([Promise.all(working.values()), limit]);
      clearTimeout(timer);
    },
  };
};
