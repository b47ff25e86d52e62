// The delivery on a real store with a moved clock: what is due is posted once, what cannot be is on record with its reason.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Adapter, Posted } from '../../../src/core/chat/adapter.ts';
import { plain } from '../../../src/core/chat/plain.ts';
import { createDelivery, type Deliverer } from '../../../src/core/bot/delivery.ts';
import type { Delivery, Order } from '../../../src/core/bot/ledger.ts';
import { openStore } from '../../../src/stores/index.ts';
import type { Store } from '../../../src/stores/store.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const SLOT = Date.parse('2026-11-24T08:00Z');

type Sent = { text: string; key: string; under: string | undefined };

let store: Store;
let delivery: Deliverer;
let now: number;
/** What the platform holds, and what it answers next (`sent` where nothing is set). */
let sent: Sent[];
let outcomes: Posted[];
let told: string[];
let up: boolean;
let keyWindow: number;
let pages: string[];
let empty: boolean;
let lasts: (number | null)[];
let fail: Error | null;

const adapter = (): Adapter => ({
  name: 'fake',
  keyWindow,
  render: (message) => {
    const notes = message.blocks.filter((block) => block.kind === 'note');
    if (message.title !== 'News') return [{ text: plain(message) }];
    return pages.map((page) => ({
      text: [page, ...notes.map((note) => plain({ title: '', blocks: [note] }).trim())].join(' '),
    }));
  },
  start: async () => undefined,
  stop: async () => undefined,
  find: async () => ({ problem: 'none' }),
  tell: async (person, body) => void told.push(`${person}: ${JSON.stringify(body)}`),
  async post(_, body, { key, under }) {
    const outcome = outcomes.shift() ?? { outcome: 'sent', id: `m${sent.length + 1}` };
    // An unknown outcome of this platform is a post whose answer was lost.
    const twin = keyWindow > 0 && sent.some((post) => post.key === key);
    if ((outcome.outcome === 'sent' || outcome.outcome === 'unknown') && !twin)
      sent.push({ text: 'text' in body ? String(body.text) : '', key, under });
    return outcome;
  },
});

const build = (): Deliverer =>
  createDelivery({
    ledger: store.ledger,
    platform: () => (up ? adapter() : null),
    answer: async (_, last) => {
      lasts.push(last);
      if (fail) throw fail;
      return { message: { title: 'News', blocks: [] }, empty };
    },
    sealer: () => ({ seal: (line) => line, saved: async () => undefined }),
    clock: () => now,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  });

const order = (more: Partial<Order> = {}): Order => ({
  id: 'd1',
  workspace: 'fake:w',
  channel: 'fake:w:c',
  line: 'brief since:last',
  cron: '0 8 * * *',
  zone: 'UTC',
  empty: 'say',
  late: 2 * HOUR,
  person: 'u1',
  starts: SLOT - 1,
  paused: null,
  ...more,
});
const set = (more: Partial<Order> = {}): Promise<void> =>
  store.ledger.save(order(more), { person: 'u1', what: 'set', at: now });
const at = async (time: number): Promise<void> => {
  now = time;
  await delivery.tick();
};
const parts = (slot = SLOT): Promise<Delivery[]> => store.ledger.parts('d1', slot);
const states = async (slot = SLOT): Promise<string[]> =>
  (await parts(slot)).map(({ state, reason }) => (reason === null ? state : `${state}: ${reason}`));
const later = (after: number): Posted => ({ outcome: 'later', after, reason: 'rate limited' });
const unknown: Posted = { outcome: 'unknown', reason: 'the connection was cut' };
const refused: Posted = { outcome: 'refused', reason: 'The bot may not post here.' };
/** Dies without a word: its claims stand until the next start gives them up. */
const restart = async (): Promise<void> => {
  await store.ledger.release();
  delivery = build();
};

const intend = async (tried: number | null): Promise<void> => {
  const claim = await store.ledger.claim('d1', SLOT, 'dead', SLOT, 30 * SECOND);
  await store.ledger.intend(claim!, [{ body: '{"text":"stored"}', key: 'k' }], SLOT, SLOT);
  if (tried !== null) await store.ledger.trying(claim!, 1, tried);
};

beforeEach(async () => {
  store = await openStore(':memory:', { exclusive: true });
  [now, sent, outcomes, told, up, keyWindow, pages, empty, lasts, fail] = [
    SLOT - HOUR,
    [],
    [],
    [],
    true,
    0,
    ['one'],
    false,
    [],
    null,
  ];
  delivery = build();
});
afterEach(async () => {
  await delivery.stop();
  await store.close();
});

describe('a due slot', () => {
  it('is posted once, in its minute, however often the tick comes', async () => {
    await set();
    await at(SLOT - 1);
    expect(sent).toEqual([]);
    await Promise.all([at(SLOT), at(SLOT), at(SLOT + MINUTE)]);
    await at(SLOT + HOUR);
    expect(sent.map(({ text }) => text)).toEqual(['one']);
    expect(await states()).toEqual(['sent']);
    await at(SLOT + DAY);
    expect(sent).toHaveLength(2);
    expect(new Set(sent.map(({ key }) => key)).size).toBe(2);
    expect(sent.every(({ key }) => key.length <= 25)).toBe(true);
  });

  it('a clock that is set back or forward doubles nothing', async () => {
    await set();
    await at(SLOT);
    await at(SLOT - HOUR);
    await at(SLOT);
    await at(SLOT + HOUR);
    await at(SLOT - DAY);
    await at(SLOT + MINUTE);
    expect(sent).toHaveLength(1);
  });

  it('of two processes on one store one posts it', async () => {
    await set();
    now = SLOT;
    await Promise.all([build().tick(), build().tick(), build().tick(), delivery.tick()]);
    expect(sent).toHaveLength(1);
  });

  it('posts ten messages at most, the last of them saying that there is more', async () => {
    await set();
    pages = Array.from({ length: 1001 }, (_, index) => `page ${index + 1}`);
    await at(SLOT);
    expect(sent).toHaveLength(10);
    expect(sent[8]?.text).toBe('page 9');
    expect(sent[9]?.text).toContain('There is more than fits here');
    expect(sent[9]?.text).toContain('brief since:last');
  });
  it('further parts stand under the first', async () => {
    pages = ['one', 'two', 'three'];
    await set();
    await at(SLOT);
    expect(sent.map(({ text, under }) => [text, under])).toEqual([
      ['one', undefined],
      ['two', 'm1'],
      ['three', 'm1'],
    ]);
  });

  it('with nothing new says so or stays silent, as ordered', async () => {
    empty = true;
    await set({ empty: 'silent' });
    await at(SLOT);
    expect(await states()).toEqual(['skipped: nothing new']);
    await set({ empty: 'say' });
    await at(SLOT + DAY);
    expect(sent).toHaveLength(1);
  });

  it('since:last counts from the content of the last posted slot', async () => {
    await set();
    await at(SLOT + 5);
    outcomes = [unknown];
    await at(SLOT + DAY + 7);
    await at(SLOT + 2 * DAY);
    expect(lasts).toEqual([null, SLOT + 5, SLOT + 5]);
  });
});

describe('a missed slot', () => {
  it('is posted late, with a note, inside its window', async () => {
    await set();
    await at(SLOT + HOUR);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.text).toMatch(/due at .*08:00 .* comes late/);
  });

  it('is skipped after its window', async () => {
    await set();
    await at(SLOT + 2 * HOUR + 1);
    expect(sent).toEqual([]);
    expect(await states()).toEqual(['skipped: too late: nothing ran at its time']);
  });

  it('of several only the newest is posted', async () => {
    await set({ cron: '0 * * * *' });
    await at(SLOT + 3 * HOUR);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.text).toContain('3 posts were missed');
    for (const hours of [0, 1, 2])
      expect(await states(SLOT + hours * HOUR)).toEqual(['skipped: missed; a newer one is due']);
    expect(await states(SLOT + 3 * HOUR)).toEqual(['sent']);
  });

  it('claimed before a crash is begun anew in its window, and skipped after it or behind a newer one', async () => {
    await set({ cron: '0 * * * *', late: 90 * MINUTE });
    await store.ledger.claim('d1', SLOT, 'dead', SLOT, 30 * SECOND);
    await restart();
    await at(SLOT + 10 * MINUTE);
    expect(await states()).toEqual(['sent']);
    await store.ledger.claim('d1', SLOT + HOUR, 'dead', SLOT + HOUR, 30 * SECOND);
    await restart();
    await at(SLOT + 2 * HOUR);
    expect(await states(SLOT + HOUR)).toEqual(['skipped: missed; a newer one is due']);
    expect(sent).toHaveLength(2);
  });

  it('waits for a platform that is not running, until it is too late', async () => {
    up = false;
    await set();
    await at(SLOT);
    expect(await parts()).toEqual([]);
    up = true;
    await at(SLOT + 2 * MINUTE);
    expect(sent).toHaveLength(1);
    up = false;
    await at(SLOT + DAY);
    await at(SLOT + DAY + 2 * HOUR + MINUTE);
    expect(await states(SLOT + DAY)).toEqual(['skipped: too late: fake is not running']);
  });
});

describe('an outcome', () => {
  it('later: tried again when the platform says, never before, and skipped when it is too late', async () => {
    await set();
    outcomes = [later(10 * MINUTE)];
    await at(SLOT);
    await at(SLOT + 9 * MINUTE);
    expect(sent).toEqual([]);
    await at(SLOT + 10 * MINUTE);
    expect(await states()).toEqual(['sent']);
    outcomes = Array.from({ length: 40 }, () => later(10 * MINUTE));
    for (let minute = 0; minute <= 150; minute += 1) await at(SLOT + DAY + minute * MINUTE);
    expect(await states(SLOT + DAY)).toEqual(['skipped: too late: rate limited']);
    expect(sent).toHaveLength(1);
  });

  it('refused: parked, the order paused, whoever set it told, and nothing more is sent', async () => {
    pages = ['one', 'two'];
    await set();
    outcomes = [refused];
    await at(SLOT);
    expect(await states()).toEqual(['parked: The bot may not post here.', 'skipped: part 1 of the post is parked']);
    expect((await store.ledger.orders())[0]?.paused).toBe('The bot may not post here.');
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('digest resume d1');
    await at(SLOT + DAY);
    expect(sent).toEqual([]);
  });

  it('unknown without a key: ambiguous at once, never sent again, later parts skipped', async () => {
    pages = ['one', 'two'];
    await set();
    outcomes = [unknown];
    await at(SLOT);
    await restart();
    await at(SLOT + MINUTE);
    expect(await states()).toEqual(['ambiguous: the connection was cut', 'skipped: part 1 of the post is ambiguous']);
    expect(sent).toHaveLength(1);
    expect((await store.ledger.troubles('fake:w', 5)).map(({ slot, state }) => [slot, state])).toEqual([
      [SLOT, 'ambiguous'],
    ]);
  });

  it('unknown with a key: the same bytes under the same key, inside the window', async () => {
    keyWindow = MINUTE;
    await set();
    outcomes = [unknown, unknown];
    await at(SLOT);
    for (let second = 1; second <= 50; second += 1) await at(SLOT + second * SECOND);
    expect(await states()).toEqual(['sent']);
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['the window is over', 61 * SECOND],
    ['the clock was set back', -HOUR],
  ])('unknown with a key: ambiguous where %s', async (_, moved) => {
    keyWindow = MINUTE;
    await set();
    outcomes = [unknown];
    await at(SLOT);
    await restart();
    await at(SLOT + moved);
    await at(SLOT + moved + 2 * MINUTE);
    expect((await states())[0]).toMatch(/^ambiguous: .*the connection was cut/);
    expect(sent).toHaveLength(1);
  });

  it('a rate limit after an unknown send does not make it surely unposted', async () => {
    keyWindow = MINUTE;
    await set();
    outcomes = [unknown, later(5 * MINUTE)];
    await at(SLOT);
    await at(SLOT + 5 * SECOND);
    await at(SLOT + 10 * MINUTE);
    expect((await states())[0]).toMatch(/^ambiguous/);
    expect(sent).toHaveLength(1);
  });

  it('a refusal after an unknown send is ambiguous, and pauses the order', async () => {
    keyWindow = MINUTE;
    await set();
    outcomes = [unknown, refused];
    await at(SLOT);
    await at(SLOT + 5 * SECOND);
    expect((await states())[0]).toMatch(/^ambiguous/);
    expect((await store.ledger.orders())[0]?.paused).not.toBeNull();
  });
});

describe('after a crash', () => {
  it('an intent that was never tried is sent as it was stored', async () => {
    await set();
    await intend(null);
    await restart();
    await at(SLOT + MINUTE);
    expect(sent).toEqual([{ text: 'stored', key: 'k', under: undefined }]);
  });

  it('one that was tried is ambiguous without a key, sent again inside the key’s window', async () => {
    await set();
    await intend(SLOT);
    await restart();
    await at(SLOT + 30 * SECOND);
    expect((await states())[0]).toMatch(/^ambiguous: the send was cut off/);
    expect(sent).toEqual([]);
  });

  it('inside the key’s window it is sent again', async () => {
    keyWindow = MINUTE;
    await set();
    await intend(SLOT);
    await restart();
    await at(SLOT + 30 * SECOND);
    expect(await states()).toEqual(['sent']);
  });

  it('what was never tried is skipped where the order was paused or removed meanwhile', async () => {
    await set();
    await intend(null);
    await store.ledger.remove('d1', { person: 'u1', what: 'removed', at: SLOT });
    await restart();
    await at(SLOT + MINUTE);
    expect(await states()).toEqual(['skipped: the order was removed']);
  });
});

describe('a fault', () => {
  it('of one order is tried again and holds up no other', async () => {
    await set();
    fail = new Error('desk: broken');
    await at(SLOT);
    expect(await states()).toEqual([expect.stringMatching(/^claimed: a fault, in the log under [0-9a-f]{8}$/)]);
    fail = null;
    await at(SLOT + 2 * MINUTE);
    expect(await states()).toEqual(['sent']);
  });
});

describe('by hand', () => {
  it('posts a slot of its own, once a minute, and takes nothing from the clock', async () => {
    await set();
    now = SLOT - 30 * SECOND;
    const ran = await delivery.run(order());
    expect(ran).toMatchObject({ state: 'sent', reason: null, again: false });
    expect(await delivery.run(order())).toEqual({ ...ran, again: true });
    expect(sent).toHaveLength(1);
    await at(SLOT);
    expect(sent).toHaveLength(2);
  });
});

describe('stop', () => {
  it('takes nothing new, and what was not sent is sent at the next start', async () => {
    pages = ['one', 'two'];
    await set();
    const { promise: hanging, resolve: open } = Promise.withResolvers<void>();
    const first = adapter();
    const slow = createDelivery({
      ledger: store.ledger,
      platform: () => ({ ...first, post: async (...given) => hanging.then(() => first.post(...given)) }),
      answer: async () => ({ message: { title: 'News', blocks: [] } }),
      sealer: () => ({ seal: (line) => line, saved: async () => undefined }),
      clock: () => now,
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    });
    now = SLOT;
    const ticking = slow.tick();
    while ((await parts())[0]?.tried == null) await new Promise((resolve) => setTimeout(resolve, 1));
    const stopping = slow.stop();
    open();
    await Promise.all([stopping, ticking]);
    expect(await states()).toEqual(['sent', 'intent']);
    await slow.tick();
    expect(sent).toHaveLength(1);
    await restart();
    await at(SLOT + MINUTE);
    expect(await states()).toEqual(['sent', 'sent']);
    expect(sent.map(({ text, under }) => [text, under])).toEqual([
      ['one', undefined],
      ['two', 'm1'],
    ]);
  });
});
