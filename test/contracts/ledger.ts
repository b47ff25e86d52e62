// What every ledger must do, whatever keeps it. In: a way to open an empty one; it is closed after each case.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Claim, Ledger, Order } from '../../src/core/bot/ledger.ts';

export type OpenLedger = () => Promise<{ ledger: Ledger; close: () => Promise<void> }>;

const MINUTE = 60_000;
const NOW = Date.parse('2026-11-24T08:00Z');
const LEASE = 30_000;
const by = { person: 'u1', what: 'set', at: NOW };

const order = (id: string, more: Partial<Order> = {}): Order => ({
  id,
  workspace: 'discord:1',
  channel: 'discord:1:2',
  line: 'brief since:last',
  cron: '0 8 * * *',
  zone: 'Europe/Berlin',
  empty: 'say',
  late: 7_200_000,
  person: 'u1',
  starts: NOW - 1,
  paused: null,
  ...more,
});

export const ledgerSuite = (name: string, open: OpenLedger): void => {
  describe(`ledger: ${name}`, () => {
    let ledger: Ledger;
    let close: () => Promise<void>;
    beforeEach(async () => {
      ({ ledger, close } = await open());
    });
    afterEach(() => close());

    const claimed = async (slot = NOW, now = NOW, owner = 'a'): Promise<Claim> => {
      const claim = await ledger.claim('d1', slot, owner, now, LEASE);
      if (claim === null) throw new Error('the slot could not be claimed');
      return claim;
    };
    const two = [
      { body: '{"a":1}', key: 'k1' },
      { body: '{"b":2}', key: 'k2' },
    ];
    const states = async (slot = NOW): Promise<string[]> => (await ledger.parts('d1', slot)).map((part) => part.state);

    describe('orders', () => {
      it('gives back what was saved, in the order of their numbers, each workspace its own', async () => {
        await ledger.save(order('d10'), by);
        await ledger.save(order('d2', { person: null, paused: 'why' }), by);
        await ledger.save(order('d3', { workspace: 'slack:9' }), by);
        expect(await ledger.orders()).toEqual([
          order('d2', { person: null, paused: 'why' }),
          order('d3', { workspace: 'slack:9' }),
          order('d10'),
        ]);
        expect(await ledger.orders('slack:9')).toEqual([order('d3', { workspace: 'slack:9' })]);
        expect(await ledger.orders('slack:8')).toEqual([]);
      });

      it('changes an order and keeps an audit row of every change', async () => {
        await ledger.save(order('d1'), by);
        await ledger.save(order('d1', { cron: '0 9 * * *' }), { person: 'u2', what: 'set again', at: NOW + 1 });
        await ledger.pause('d1', 'holidays', { person: 'u2', what: 'pause', at: NOW + 2 });
        expect((await ledger.orders())[0]).toEqual(order('d1', { cron: '0 9 * * *', paused: 'holidays' }));
        await ledger.resume('d1', NOW + 3, { person: null, what: 'resume', at: NOW + 3 });
        expect((await ledger.orders())[0]).toEqual(order('d1', { cron: '0 9 * * *', starts: NOW + 3 }));
        await ledger.remove('d1', { person: 'u1', what: 'remove', at: NOW + 4 });
        expect(await ledger.orders()).toEqual([]);
        expect((await ledger.changes('d1')).map(({ person, what }) => [person, what])).toEqual([
          ['u1', 'set'],
          ['u2', 'set again'],
          ['u2', 'pause'],
          [null, 'resume'],
          ['u1', 'remove'],
        ]);
      });

      it('a removed order can be set again under its id, and what it delivered stays', async () => {
        await ledger.save(order('d1'), by);
        await ledger.end(await claimed(), 1, { state: 'ambiguous', reason: 'lost' }, NOW);
        await ledger.remove('d1', by);
        expect(await states()).toEqual(['ambiguous']);
        await ledger.save(order('d1'), by);
        expect(await ledger.orders()).toHaveLength(1);
        expect(await ledger.lastSlot('d1')).toBe(NOW);
      });

      it('gives no id twice', async () => {
        const ids = await Promise.all([ledger.nextId(), ledger.nextId(), ledger.nextId()]);
        expect(new Set(ids)).toEqual(new Set(['d1', 'd2', 'd3']));
        expect(await ledger.nextId()).toBe('d4');
      });
    });

    describe('claims', () => {
      beforeEach(() => ledger.save(order('d1'), by));

      it('one of many gets a slot', async () => {
        const claims = await Promise.all(
          ['a', 'b', 'c', 'd'].map((owner) => ledger.claim('d1', NOW, owner, NOW, LEASE)),
        );
        expect(claims.filter((claim) => claim !== null)).toHaveLength(1);
        expect(await states()).toEqual(['claimed']);
      });

      it('is taken over when it ran out, and its writes are refused from then on', async () => {
        const old = await claimed();
        expect(await ledger.claim('d1', NOW, 'b', NOW + LEASE - 1, LEASE)).toBeNull();
        const young = await claimed(NOW, NOW + LEASE, 'b');
        expect(young.fence).toBeGreaterThan(old.fence);
        expect(await ledger.renew(old, NOW + 99 * LEASE)).toBe(false);
        expect(await ledger.intend(old, two, NOW, NOW)).toBe(false);
        expect(await ledger.end(old, 1, { state: 'sent', id: 'x' }, NOW)).toBe(false);
        expect(await ledger.wait(old, 1, null, NOW, 'busy')).toBe(false);
        expect(await ledger.intend(young, two, NOW, NOW)).toBe(true);
        expect(await ledger.trying(old, 1, NOW)).toBe(false);
        expect(await ledger.trying(young, 1, NOW)).toBe(true);
      });

      it('lasts as long as it is renewed', async () => {
        const claim = await claimed();
        expect(await ledger.renew(claim, NOW + 3 * LEASE)).toBe(true);
        expect(await ledger.claim('d1', NOW, 'b', NOW + 2 * LEASE, LEASE)).toBeNull();
      });

      it('an ended slot is never taken again', async () => {
        await ledger.end(await claimed(), 1, { state: 'skipped', reason: 'late' }, NOW);
        expect(await ledger.claim('d1', NOW, 'b', NOW + 99 * LEASE, LEASE)).toBeNull();
        expect(await ledger.unfinished(NOW + 99 * LEASE)).toEqual([]);
      });

      it('a skipped slot is on record at once, and only where it was not', async () => {
        expect(await ledger.skip('d1', NOW, 'missed', NOW + 1)).toBe(true);
        expect(await ledger.skip('d1', NOW, 'again', NOW + 2)).toBe(false);
        expect(await ledger.claim('d1', NOW, 'a', NOW + 99 * LEASE, LEASE)).toBeNull();
        expect(await ledger.parts('d1', NOW)).toMatchObject([
          { part: 1, state: 'skipped', reason: 'missed', at: NOW + 1 },
        ]);
        expect(await ledger.lastSlot('d1')).toBe(NOW);
        await claimed(NOW + MINUTE);
        expect(await ledger.skip('d1', NOW + MINUTE, 'missed', NOW)).toBe(false);
        expect(await states(NOW + MINUTE)).toEqual(['claimed']);
      });

      it('a wait is kept by everyone, the one who asked for it too', async () => {
        const claim = await claimed();
        await ledger.intend(claim, two, NOW, NOW);
        await ledger.trying(claim, 1, NOW + 1);
        expect(await ledger.wait(claim, 1, null, NOW + 5 * MINUTE, 'busy')).toBe(true);
        expect(await ledger.trying(claim, 1, NOW + 2)).toBe(false);
        expect(await ledger.claim('d1', NOW, 'a', NOW + 5 * MINUTE - 1, LEASE)).toBeNull();
        expect(await ledger.unfinished(NOW + 5 * MINUTE - 1)).toEqual([]);
        expect(await ledger.wakes()).toBe(NOW + 5 * MINUTE);
        expect(await ledger.unfinished(NOW + 5 * MINUTE)).toEqual([{ order: 'd1', slot: NOW }]);
        expect((await ledger.parts('d1', NOW))[0]).toMatchObject({ tried: null, reason: 'busy' });
        expect(await claimed(NOW, NOW + 5 * MINUTE)).toMatchObject({ slot: NOW });
      });

      it('release gives every open slot up at once, and takes the right from who had it', async () => {
        const claim = await claimed();
        await ledger.release();
        expect(await ledger.unfinished(NOW)).toEqual([{ order: 'd1', slot: NOW }]);
        expect(await ledger.intend(claim, two, NOW, NOW)).toBe(false);
      });
    });

    describe('deliveries', () => {
      beforeEach(() => ledger.save(order('d1'), by));

      it('all bytes stand before the first send, and are never changed', async () => {
        const claim = await claimed();
        expect(await ledger.intend(claim, two, NOW - 5, NOW)).toBe(true);
        expect(await ledger.intend(claim, [{ body: 'other', key: 'other' }], NOW, NOW)).toBe(false);
        const parts = await ledger.parts('d1', NOW);
        const rest = { order: 'd1', slot: NOW, state: 'intent', tried: null, id: null, reason: null, at: NOW };
        expect(parts).toEqual([
          { ...rest, part: 1, body: '{"a":1}', key: 'k1' },
          { ...rest, part: 2, body: '{"b":2}', key: 'k2' },
        ]);
      });

      it('the first try is what counts', async () => {
        const claim = await claimed();
        expect(await ledger.trying(claim, 1, NOW)).toBe(false);
        await ledger.intend(claim, two, NOW, NOW);
        await ledger.trying(claim, 1, NOW + 1);
        await ledger.trying(claim, 1, NOW + 9);
        expect((await ledger.parts('d1', NOW)).map((part) => part.tried)).toEqual([NOW + 1, null]);
      });

      it('an end is an end', async () => {
        const claim = await claimed();
        await ledger.intend(claim, two, NOW, NOW);
        expect(await ledger.end(claim, 1, { state: 'sent', id: 'm1' }, NOW + 1)).toBe(true);
        expect(await ledger.end(claim, 1, { state: 'ambiguous', reason: 'x' }, NOW + 2)).toBe(false);
        expect(await ledger.trying(claim, 1, NOW + 2)).toBe(false);
        expect((await ledger.parts('d1', NOW))[0]).toMatchObject({
          state: 'sent',
          id: 'm1',
          reason: null,
          at: NOW + 1,
        });
        expect(await ledger.unfinished(NOW + LEASE)).toEqual([{ order: 'd1', slot: NOW }]);
        await ledger.end(claim, 2, { state: 'parked', reason: 'no access' }, NOW + 2);
        expect(await states()).toEqual(['sent', 'parked']);
        expect(await ledger.unfinished(NOW + LEASE)).toEqual([]);
        expect(await ledger.wakes()).toBeNull();
      });

      it('the last slot is the newest of the clock, whatever became of it', async () => {
        expect(await ledger.lastSlot('d1')).toBeNull();
        await claimed(NOW + MINUTE);
        await claimed(NOW);
        await claimed(NOW + 2 * MINUTE + 1);
        expect(await ledger.lastSlot('d1')).toBe(NOW + MINUTE);
      });

      it('since:last counts from the content that was posted, not from what was skipped or is unsure', async () => {
        expect(await ledger.lastPosted('d1')).toBeNull();
        const post = async (slot: number, gathered: number, sent: boolean): Promise<void> => {
          const claim = await claimed(slot);
          await ledger.intend(claim, two.slice(0, 1), gathered, slot);
          await ledger.end(claim, 1, sent ? { state: 'sent', id: 'm' } : { state: 'ambiguous', reason: 'lost' }, slot);
        };
        await post(NOW, NOW + 10, true);
        await post(NOW + MINUTE, NOW + MINUTE + 10, false);
        expect(await ledger.lastPosted('d1')).toBe(NOW + 10);
      });

      it('troubles are the workspace’s own, newest first', async () => {
        await ledger.save(order('d2', { workspace: 'slack:9' }), by);
        for (const slot of [NOW, NOW + MINUTE, NOW + 2 * MINUTE])
          await ledger.end(await claimed(slot), 1, { state: 'parked', reason: 'no access' }, slot);
        await ledger.end(await claimed(NOW + 3 * MINUTE), 1, { state: 'skipped', reason: 'late' }, NOW);
        const other = await ledger.claim('d2', NOW, 'a', NOW, LEASE);
        await ledger.end(other!, 1, { state: 'ambiguous', reason: 'lost' }, NOW);
        expect((await ledger.troubles('discord:1', 2)).map((each) => each.slot)).toEqual([
          NOW + 2 * MINUTE,
          NOW + MINUTE,
        ]);
        expect(await ledger.troubles('slack:9', 5)).toMatchObject([
          { order: 'd2', state: 'ambiguous', reason: 'lost' },
        ]);
      });
    });
  });
};
