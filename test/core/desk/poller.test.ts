// Looks at sources that are due, over a real store, under a clock the test moves: when each is looked at again, what is kept of a failure.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Entry, Polled, Remembered } from '../../../src/core/article/source.ts';
import type { SourceKind } from '../../../src/core/desk/catalogue.ts';
import { poller, type Polling } from '../../../src/core/desk/poller.ts';
import { openStore } from '../../../src/stores/index.ts';
import type { Store } from '../../../src/stores/store.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const FEED = 'https://site.example/feed';

type Asked = { kind: SourceKind; address: string; remembered: Remembered };

let store: Store;
let now: number;
let random: number;
let answer: (asked: Asked) => Polled | Promise<Polled>;
let asked: Asked[];
let facts: Parameters<Polling['report']>[0][];
beforeEach(async () => {
  store = await openStore(':memory:', { exclusive: true });
  now = Date.parse('2026-11-24T12:00:00Z');
  random = 0;
  asked = [];
  facts = [];
  answer = () => read();
  await follow();
});
afterEach(() => store.close());

const follow = (id = FEED) => store.catalogue.follow({ id, address: id, kind: 'any', full: false }, now);
const entry = (key: string): Entry => ({ key, text: `Text of ${key}.`, brief: false });
const read = (keys: string[] = [], more: object = {}): Polled => ({
  became: 'read',
  format: 'RSS 2.0',
  entries: keys.map(entry),
  refused: [],
  remembered: {},
  ...more,
});
const failed = (error: string, more: object = {}): Polled => ({ became: 'failed', error, ...more });
const look = (ended?: () => boolean) =>
  poller({
    catalogue: store.catalogue,
    clock: () => now,
    random: () => random,
    maxAgeDays: 7,
    poll: async (kind, address, remembered) => {
      asked.push({ kind, address, remembered });
      return answer({ kind, address, remembered });
    },
    report: (fact) => facts.push(fact),
  }).poll(ended);
const source = async () => (await store.catalogue.source(FEED))!;
/** Looks once now, and says for how long nothing is looked at after it. */
const waits = async (): Promise<number> => {
  const before = asked.length;
  await look();
  expect(asked.length).toBe(before + 1);
  return (await source()).due - now;
};

describe('the next look', () => {
  it('comes after a quarter of an hour, and not before', async () => {
    expect(await waits()).toBe(15 * MINUTE);
    now += 15 * MINUTE - 1;
    await look();
    expect(asked).toHaveLength(1);
    now += 1;
    await look();
    expect(asked).toHaveLength(2);
  });

  it('comes when the source asks for it, within bounds, whether it has something or not', async () => {
    for (const [wait, expected] of [
      [3600, HOUR],
      [1, 5 * MINUTE],
      [864_000, 24 * HOUR],
    ] as const)
      for (const became of [read([], { wait }), { became: 'unchanged', wait } as const]) {
        answer = () => became;
        expect(await waits()).toBe(expected);
        now += expected;
      }
  });

  it('comes a little later by chance, never earlier than asked for', async () => {
    random = 0.999;
    answer = () => read([], { wait: 3600 });
    const wait = await waits();
    expect(wait).toBeGreaterThan(HOUR);
    expect(wait).toBeLessThan(1.1 * HOUR);
  });

  it('comes later with each failure, and as usual after an answer', async () => {
    answer = () => failed('no such host');
    const found: number[] = [];
    for (let times = 0; times < 7; times++) {
      found.push((await waits()) / MINUTE);
      now = (await source()).due;
    }
    expect(found).toEqual([15, 30, 60, 120, 240, 360, 360]);
    answer = () => ({ became: 'unchanged' });
    expect(await waits()).toBe(15 * MINUTE);
  });

  it('comes not before Retry-After, and after a week where the source is gone for good', async () => {
    answer = () => failed('too many', { wait: 7200 });
    expect(await waits()).toBe(2 * HOUR);
    now += 2 * HOUR;
    answer = () => failed('gone', { gone: true });
    expect(await waits()).toBe(7 * 24 * HOUR);
  });
});

describe('a look', () => {
  it('sends what was remembered, and shows what the source is', async () => {
    answer = () => read(['a'], { remembered: { etag: '"1"' }, title: 'Site' });
    await look();
    expect(await source()).toMatchObject({ kind: 'feed', format: 'RSS 2.0', title: 'Site', read: now, fresh: now });
    now += HOUR;
    answer = () => ({ became: 'unchanged' });
    await look();
    now += HOUR;
    answer = () => read(['a', 'b'], { remembered: { modified: 'Tue' } });
    await look();
    expect(asked.map(({ kind, remembered }) => [kind, remembered])).toEqual([
      ['any', {}],
      ['feed', { etag: '"1"' }],
      ['feed', { etag: '"1"' }],
    ]);
    expect((await source()).remembered).toEqual({ modified: 'Tue' });
    expect(facts).toEqual([
      { source: FEED, found: 1 },
      { source: FEED, found: 1 },
    ]);
  });

  it('takes a page for a page', async () => {
    answer = () => read(['a'], { format: 'page' });
    await look();
    expect((await source()).kind).toBe('page');
  });

  it('is at each of many sources once, though several look', async () => {
    for (let at = 0; at < 30; at++) await follow(`https://site.example/${at}`);
    await Promise.all([look(), look(), look()]);
    expect(asked).toHaveLength(31);
    expect(new Set(asked.map(({ address }) => address)).size).toBe(31);
  });

  it('that throws is a failure like any other', async () => {
    answer = () => {
      throw new Error('the address is private');
    };
    await look();
    expect(await source()).toMatchObject({ failures: 1, error: 'the address is private', failing: now });
  });

  it('that cannot be kept is a failure of its source, and holds up no other', async () => {
    await follow('https://site.example/other');
    const real = store.catalogue.looked;
    store.catalogue.looked = async (id, looked, found) => {
      if (id === FEED && found) throw new Error('index row size exceeds the maximum');
      await real(id, looked, found);
    };
    answer = () => read(['a']);
    await look();
    expect(await source()).toMatchObject({
      failures: 1,
      error: expect.stringMatching(/^what was read could not be stored/),
      due: now + 15 * MINUTE,
    });
    expect(facts).toContainEqual({ source: FEED, error: 'index row size exceeds the maximum' });
    expect((await store.catalogue.source('https://site.example/other'))?.read).toBe(now);
  });

  it('that the store refuses altogether ends the round once all have ended', async () => {
    await follow('https://site.example/other');
    const real = store.catalogue.looked;
    store.catalogue.looked = async (id, looked, found) => {
      if (id === FEED) throw new Error('the disk is full');
      await real(id, looked, found);
    };
    answer = async ({ address }) => {
      if (address !== FEED) await new Promise((resolve) => setTimeout(resolve, 50));
      return read(['a']);
    };
    await expect(look()).rejects.toThrow('the disk is full');
    expect((await store.catalogue.source('https://site.example/other'))?.read).toBe(now);
  });

  it('of the first answer with entries takes ten, also after an empty one', async () => {
    await look();
    now += HOUR;
    answer = () => read(Array.from({ length: 15 }, (_, at) => `k${at}`));
    await look();
    expect((await store.catalogue.newest(FEED, 20)).filter(({ stage }) => stage === 'waiting')).toHaveLength(10);
  });

  it('begins no other once it is told to end', async () => {
    await look(() => true);
    expect(asked).toEqual([]);
  });
});

describe('a source that fails', () => {
  it('has its mend in the log alone: what is listed is not given just now', async () => {
    answer = () => failed('it is a web page, no feed', { mend: 'give the address of the feed itself' });
    await look();
    expect((await source()).error).toBe('it is a web page, no feed');
    expect(facts).toEqual([{ source: FEED, error: 'it is a web page, no feed; give the address of the feed itself' }]);
  });
});

describe('a source that moves', () => {
  it('is followed to where it is now, by the name it was added by', async () => {
    answer = () => read(['a'], { moved: 'https://new.example/feed' });
    await look();
    now += HOUR;
    answer = () => ({ became: 'unchanged' });
    await look();
    expect(asked.map(({ address }) => address)).toEqual([FEED, 'https://new.example/feed']);
    expect(await source()).toMatchObject({ id: FEED, address: 'https://new.example/feed' });
    expect(facts).toContainEqual({ source: FEED, moved: 'https://new.example/feed' });
  });

  it('is found again where it was when the new place fails', async () => {
    answer = () => read(['a'], { moved: 'https://new.example/feed', remembered: { etag: 'new' } });
    await look();
    const at: string[] = [];
    answer = ({ address }) => (address === FEED ? read(['a', 'b']) : failed('it is HTML'));
    for (let times = 0; times < 2; times++) {
      now = (await source()).due;
      await look();
      at.push(asked.at(-1)!.address);
    }
    expect(at).toEqual(['https://new.example/feed', FEED]);
    expect(asked.at(-1)!.remembered).toEqual({});
    expect(await source()).toMatchObject({ address: FEED, failures: 0 });
    expect(facts.filter((fact) => 'moved' in fact)).toEqual([{ source: FEED, moved: 'https://new.example/feed' }]);
  });

  it('has not moved where only its feed was found elsewhere', async () => {
    answer = () => read(['a'], { found: 'https://site.example/rss.xml' });
    await look();
    expect(await source()).toMatchObject({ id: FEED, address: 'https://site.example/rss.xml' });
    expect(facts).toEqual([{ source: FEED, found: 1 }]);
  });

  it('is not gone for good where only the place it left is, and says why it fails where it is', async () => {
    answer = () => read(['a'], { moved: 'https://new.example/feed' });
    await look();
    answer = ({ address }) =>
      address === FEED ? failed('it is gone for good (410)', { gone: true }) : failed('it is out of order (503)');
    const dues: number[] = [];
    for (let times = 0; times < 4; times++) {
      now = (await source()).due;
      await look();
      const { due, error } = await source();
      dues.push((due - now) / MINUTE);
      expect(error).toBe('it is out of order (503)');
    }
    expect(dues).toEqual([15, 30, 60, 120]);
  });

  it('down for a week, then moved, then turned into HTML, loses nothing and says so', async () => {
    const all = Array.from({ length: 40 }, (_, at) => `k${at}`);
    const dated = (keys: string[], more: object = {}): Polled => ({
      ...read([], more),
      became: 'read' as const,
      format: 'RSS 2.0',
      refused: [],
      remembered: {},
      entries: keys.map((key) => ({
        ...entry(key),
        published: new Date(begun + all.indexOf(key) * 6 * HOUR).toISOString(),
      })),
    });
    const begun = now;
    const until = async (end: number): Promise<void> => {
      for (; now < end; now += HOUR) await look();
    };
    /** What the feed shows at the time: its last thirty. */
    const shown = (): string[] => all.slice(0, Math.floor((now - begun) / (6 * HOUR)) + 1).slice(-30);
    answer = () => dated(shown());
    await until(begun + 24 * HOUR);
    const fallen = now;
    answer = () => failed('the site does not answer');
    await until(begun + 8 * 24 * HOUR);
    const down = await source();
    expect(down.error).toBe('the site does not answer');
    expect(down.failing! - fallen).toBeLessThan(HOUR);
    expect(down.read! - fallen).toBeLessThan(HOUR);
    answer = () => dated(shown(), { moved: 'https://new.example/feed' });
    await until(begun + 9 * 24 * HOUR);
    expect(await source()).toMatchObject({ address: 'https://new.example/feed', failures: 0 });
    now -= HOUR;
    const expected = shown();
    now += HOUR;
    answer = () => failed('it is a web page now, no feed');
    await until(begun + 12 * 24 * HOUR);
    expect(await source()).toMatchObject({ error: 'it is a web page now, no feed' });
    const items = await store.catalogue.newest(FEED, 100);
    expect(items.map(({ key, stage }) => [key, stage]).filter(([, stage]) => stage !== 'waiting')).toEqual([]);
    expect(items.map(({ key }) => key)).toEqual(expect.arrayContaining(expected));
  });
});
