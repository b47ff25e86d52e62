// A delivery whose way to Postgres is cut at each question it asks, before the server hears it and after: whatever it believes then, nothing
// is posted twice and nothing is lost.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDelivery, type Deliverer } from '../../src/core/bot/delivery.ts';
import type { Adapter } from '../../src/core/chat/adapter.ts';
import { openStore } from '../../src/stores/index.ts';
import type { Store } from '../../src/stores/store.ts';
import { noPostgres, type Postgres, startPostgres } from '../fakes/postgres.ts';
import { openWire, type Wire } from './wire.ts';

const SLOT = Date.parse('2026-11-24T08:00Z');
const MINUTE = 60_000;
/** Far more than a delivery of one part asks, and than it waits. */
const QUESTIONS = 200;
const ROUNDS = 30;

const absent = await noPostgres();
describe.skipIf(absent !== null)(absent ?? 'a way that is cut in mid-delivery', () => {
  let postgres: Postgres;
  let wire: Wire;
  let store: Store;
  let delivery: Deliverer;
  let now: number;
  let posts: string[];

  /** What is posted twice stands there twice. */
  const adapter: Adapter = {
    name: 'fake',
    keyWindow: 0,
    render: (message) => [{ text: message.title }],
    start: async () => undefined,
    stop: async () => undefined,
    find: async () => ({ problem: 'none' }),
    tell: async () => undefined,
    async post(_, __, { key }) {
      posts.push(key);
      return { outcome: 'sent', id: `m${posts.length}` };
    },
  };

  beforeAll(async () => {
    postgres = await startPostgres();
    wire = await openWire(postgres.port);
    const name = new URL(await postgres.database()).pathname.slice(1);
    store = await openStore(postgres.addressOf(name, { port: wire.port }));
  });
  afterAll(async () => {
    await delivery?.stop();
    await store?.close();
    await wire?.close();
    await postgres?.stop();
  });

  it.each(['question', 'answer'] as const)('before the %s is passed on', async (before) => {
    const ends = new Set<string>();
    let cuts = 0;
    for (let question = 1; question < QUESTIONS; question += 1) {
      [now, posts] = [SLOT + 1000, []];
      delivery = createDelivery({
        ledger: store.ledger,
        platform: () => adapter,
        answer: async () => ({ message: { title: 'News', blocks: [] } }),
        sealer: () => ({ seal: (line) => line, saved: async () => undefined }),
        clock: () => now,
        log: { info() {}, warn() {}, error() {} },
      });
      const id = `${before} ${question}`;
      const order = { id, workspace: 'fake:w', channel: 'fake:w:c', line: 'brief', cron: '0 8 * * *', zone: 'UTC' };
      const change = { person: null, what: 'set', at: SLOT };
      const rest = { empty: 'say', late: 7_200_000, person: null, starts: SLOT - 1, paused: null } as const;
      await store.ledger.save({ ...order, ...rest }, change);
      wire.cutAfter(question, before);
      await delivery.tick();
      const uncut = wire.pending();
      wire.cutAfter(QUESTIONS * ROUNDS, before);
      for (let round = 0; round < ROUNDS; round += 1) {
        now += MINUTE;
        await delivery.tick();
        if ((await store.ledger.wakes()) === null && (await store.ledger.lastSlot(id)) !== null) break;
      }
      const parts = await store.ledger.parts(id, SLOT);
      await store.ledger.remove(id, change);
      await delivery.stop();
      expect(parts, id).toHaveLength(1);
      const { state } = parts[0]!;
      expect(['sent', 'ambiguous'], id).toContain(state);
      expect(posts.length, `${id} is ${state}`).toBeLessThanOrEqual(1);
      if (state === 'sent') expect(posts, id).toHaveLength(1);
      ends.add(state);
      if (uncut) break;
      cuts += 1;
    }
    // From the reading of the orders over claim, bytes, try and end to the next look.
    expect(cuts).toBeGreaterThan(15);
    expect(cuts).toBeLessThan(QUESTIONS - 2);
    expect(ends).toEqual(new Set(['sent', 'ambiguous']));
  });
});
