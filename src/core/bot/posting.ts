// Posting one slot that was claimed: its content is made and stored, then sent part by part, until it ends or has to wait. In: a claim; out:
// the ledger's rows. What may be done with a part is decided in `verdict.ts`; here it is done, and every write is under the claim's fence.
import { randomBytes } from 'node:crypto';
import type { Adapter, Body, Log, Posted, Sealer } from '../chat/adapter.ts';
import type { Block, Message } from '../chat/message.ts';
import { keyOf } from './key.ts';
import type { Claim, Delivery, End, Ledger, Order } from './ledger.ts';
import { MINUTE, RECORDS } from './slots.ts';
import { after, before, type Part, type Verdict } from './verdict.ts';

/** How long a claim lasts without being renewed: what a slot of a process that died waits at most. */
export const LEASE = 30_000;
/** A slot posted later than this says so. */
const NOTE_AFTER = 5 * MINUTE;
/** Messages of one slot: a channel is not flooded, whatever an article holds. */
const PARTS_MOST = 10;
/** A send that the adapter has not settled by then is of unknown outcome. */
const POST_MOST = 60_000;

export type Tools = {
  ledger: Ledger;
  /** The adapter of a platform (`discord`), or null while it does not run. */
  platform: (name: string) => Adapter | null;
  /** Answers the order's own line; `last` is what `since:last` counts from, null where nothing was posted yet. */
  answer: (order: Order, last: number | null, now: number) => Promise<{ message: Message; empty?: boolean }>;
  sealer: (workspace: string) => Sealer;
  /** Milliseconds since 1970. */
  clock: () => number;
  log: Log;
};

/**
 * A slot to post. `order` is null where it was removed. `missed`: how many older slots are left out for it; `outdated`: a newer one is due
 * or done, so this one is posted no more unless it may have been already.
 */
export type Job = { claim: Claim; order: Order | null; missed: number; outdated: boolean; stopping: () => boolean };

/** The claim is another's now, or the process is to end: whatever is not on record is not done. */
class GivenUp extends Error {}

type Means = { adapter: Adapter; order: Order };

export const platformOf = (channel: string): string => channel.slice(0, channel.indexOf(':'));

/** A run by hand stands a millisecond after its minute, where no slot of the clock is. */
export const byHand = (slot: number): boolean => slot % MINUTE !== 0;

/** Why nothing may be sent for an order; a run by hand is for a paused one too. */
const haltOf = (order: Order | null, slot: number): string | null => {
  if (order === null) return 'the order was removed';
  return order.paused === null || byHand(slot) ? null : `the order is paused: ${order.paused}`;
};

/** The oldest record of so many may stand for more. */
const countOf = (missed: number): string => (missed < RECORDS ? String(missed) : `${RECORDS} or more`);

const lateNote = (order: Order, slot: number, missed: number): Block => ({
  kind: 'note',
  text: [
    'This was due at ',
    { time: { at: slot, zone: order.zone } },
    ' and comes late.',
    missed > 0
      ? ` Before it, ${missed === 1 ? 'one post was' : `${countOf(missed)} posts were`} missed and left out.`
      : '',
  ],
});

/** Stands in place of the pages that one slot may not post. */
const moreMessage = (message: Message, order: Order): Message => ({
  title: 'There is more than fits here',
  blocks: [
    { kind: 'text', text: 'The rest of this post is left out. Ask for it where you want to read it:' },
    { kind: 'buttons', buttons: [{ label: 'All of it', line: message.line ?? order.line }] },
  ],
});

/** Works on one claimed slot; never rejects. */
export const createPosting = (tools: Tools) => {
  const { ledger, clock, log } = tools;
  /** When this process began the first send under a key, by a clock that nobody sets. */
  const begun = new Map<string, number>();

  /** The longer of what both clocks say: a wall clock that was set back tells nothing, and a steady one sleeps with the machine. */
  const elapsedOf = ({ tried, key }: Delivery, now: number): number => {
    if (tried === null) return 0;
    if (now < tried) return Infinity;
    const start = begun.get(key ?? '');
    return Math.max(now - tried, start === undefined ? 0 : performance.now() - start);
  };

  const partOf = (delivery: Delivery, late: number): Part => ({
    slot: delivery.slot,
    late,
    tried: delivery.tried,
    elapsed: elapsedOf(delivery, clock()),
    reason: delivery.reason,
  });

  return async ({ claim, order, missed, outdated, stopping }: Job): Promise<void> => {
    const { slot } = claim;
    const place = { order: claim.order, slot: new Date(slot).toISOString() };
    const name = order === null ? '' : platformOf(order.channel);
    const late = order?.late ?? 0;
    let lost = false;

    /** A write that was refused ends the work: the slot is another's. */
    const held = (written: boolean): void => {
      if (!written || lost) throw new GivenUp();
    };
    const heart = setInterval(() => {
      ledger.renew(claim, clock() + LEASE).then(
        (kept) => (lost ||= !kept),
        (error: unknown) => log.warn({ ...place, err: error }, 'delivery: a claim could not be renewed'),
      );
    }, LEASE / 3);

    const end = async (part: number, how: End): Promise<End> => {
      held(await ledger.end(claim, part, how, clock()));
      const fact = { ...place, part, ...how };
      if (how.state === 'sent' || how.state === 'skipped') log.info(fact, `delivery: ${how.state}`);
      else log.warn(fact, `delivery: ${how.state}`);
      return how;
    };

    /** A wait is the last thing done under a claim. */
    const wait = async (part: number, verdict: Extract<Verdict, { do: 'wait' }>): Promise<never> => {
      held(await ledger.wait(claim, part, verdict.tried, verdict.until, verdict.reason));
      log.info({ ...place, part, until: verdict.until, reason: verdict.reason }, 'delivery: waits');
      throw new GivenUp();
    };

    /** What may be done with a part now: the adapter to send it with, or the end it came to. */
    const judge = async (delivery: Delivery): Promise<Means | End> => {
      const adapter = tools.platform(name);
      const circumstances = {
        now: clock(),
        halted: haltOf(order, slot),
        outdated: outdated && !byHand(slot),
        platform: name,
        keyWindow: adapter?.keyWindow ?? null,
      };
      const verdict = before(partOf(delivery, late), circumstances);
      if (verdict.do === 'wait') return wait(delivery.part, verdict);
      if (verdict.do === 'end') return end(delivery.part, verdict.end);
      if (adapter === null || order === null) throw new Error('delivery: nothing to send with');
      return { adapter, order };
    };

    /** Answers the order's line and stores the bytes of every part; false where the slot ended without a post. */
    const gather = async (first: Delivery): Promise<boolean> => {
      const may = await judge(first);
      if ('state' in may) return false;
      const gathered = clock();
      let bodies: Body[];
      try {
        const { message, empty } = await tools.answer(may.order, await ledger.lastPosted(claim.order), gathered);
        if (empty === true && may.order.empty === 'silent') {
          await end(1, { state: 'skipped', reason: 'nothing new' });
          return false;
        }
        const noted = gathered - slot > NOTE_AFTER || missed > 0;
        const blocks = noted ? [...message.blocks, lateNote(may.order, slot, missed)] : message.blocks;
        const sealer = tools.sealer(may.order.workspace);
        const render = (each: Message): Body[] => may.adapter.render(each, (line) => sealer.seal(line));
        bodies = render({ ...message, blocks });
        if (bodies.length > PARTS_MOST)
          bodies = [...bodies.slice(0, PARTS_MOST - 1), ...render(moreMessage(message, may.order)).slice(0, 1)];
        await sealer.saved();
      } catch (error) {
        if (error instanceof GivenUp) throw error;
        const reference = randomBytes(4).toString('hex');
        log.error({ ...place, reference, err: error }, 'delivery: an order could not be answered');
        return wait(1, {
          do: 'wait',
          tried: null,
          until: clock() + MINUTE,
          reason: `a fault, in the log under ${reference}`,
        });
      }
      const parts = bodies.map((body, index) => ({
        body: JSON.stringify(body),
        key: keyOf(claim.order, slot, index + 1),
      }));
      held(await ledger.intend(claim, parts, gathered, clock()));
      return true;
    };

    const post = async (delivery: Delivery, under: string | undefined, may: Means): Promise<Posted> => {
      const body: Body = JSON.parse(delivery.body ?? '{}');
      const how = { key: delivery.key ?? '', ...(under === undefined ? {} : { under }) };
      let timer: NodeJS.Timeout | undefined;
      const limit = new Promise<Posted>((resolve) => {
        timer = setTimeout(() => resolve({ outcome: 'unknown', reason: `${name} did not answer` }), POST_MOST);
      });
      try {
        return await Promise.race([may.adapter.post(may.order.channel, body, how), limit]);
      } catch (error) {
        // An adapter tells every outcome it knows of; what it throws tells nothing.
        log.error({ ...place, part: delivery.part, err: error }, 'delivery: a send failed in the adapter');
        return { outcome: 'unknown', reason: `the send to ${name} failed without an answer` };
      } finally {
        clearTimeout(timer);
      }
    };

    /** A refusal stays one until a person mends it: the order stops, and whoever set it hears why. */
    const park = async (reason: string, may: Means): Promise<void> => {
      const change = { person: null, what: `paused after a post was refused: ${reason}`, at: clock() };
      await ledger.pause(may.order.id, reason, change);
      if (may.order.person === null) return;
      const sealer = tools.sealer(may.order.workspace);
      const title = `Your digest ${may.order.id} is paused`;
      const text = `Its post was refused: ${reason} When that is mended, "digest resume ${may.order.id}" starts it again.`;
      const [body] = may.adapter.render({ title, blocks: [{ kind: 'text', text }] }, (line) => sealer.seal(line));
      if (body === undefined) return;
      await may.adapter.tell(may.order.person, body).catch((error: unknown) => {
        log.warn({ ...place, err: error }, 'delivery: who set the order could not be told');
      });
    };

    const send = async (delivery: Delivery, under: string | undefined): Promise<End> => {
      const may = await judge(delivery);
      if ('state' in may) return may;
      if (stopping()) throw new GivenUp();
      // On record before the send begins: after a crash from here on, it may have been posted.
      const tried = delivery.tried ?? clock();
      held(await ledger.trying(claim, delivery.part, tried));
      const key = delivery.key ?? '';
      if (delivery.tried === null) begun.set(key, performance.now());
      const posted = await post(delivery, under, may);
      const sent = partOf({ ...delivery, tried }, late);
      const verdict = after(posted, sent, delivery.tried, may.adapter.keyWindow, clock());
      if (verdict.do === 'wait') return wait(delivery.part, verdict);
      if (verdict.do === 'send') throw new Error('delivery: an outcome cannot ask for a send');
      begun.delete(key);
      await end(delivery.part, verdict.end);
      if (posted.outcome === 'refused') await park(posted.reason, may);
      return verdict.end;
    };

    try {
      const [first] = await ledger.parts(claim.order, slot);
      if (first?.state === 'claimed' && !(await gather(first))) return;
      let under: string | undefined;
      let broken: string | null = null;
      for (const delivery of await ledger.parts(claim.order, slot)) {
        let { state, id } = delivery;
        if (state === 'intent') {
          // Later parts stand under the first; behind one that is not surely posted none is sent.
          const how: End =
            broken === null
              ? await send(delivery, under)
              : await end(delivery.part, { state: 'skipped', reason: broken });
          [state, id] = [how.state, how.state === 'sent' ? how.id : null];
        }
        if (delivery.part === 1) under = id ?? undefined;
        if (state !== 'sent') broken ??= `part ${delivery.part} of the post is ${state}`;
      }
    } catch (error) {
      if (!(error instanceof GivenUp)) log.error({ ...place, err: error }, 'delivery: a slot could not be worked on');
    } finally {
      clearInterval(heart);
    }
  };
};
