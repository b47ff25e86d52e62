// Items that wait become articles, each text once: over a real store and a real desk, by hand and by any order of looks and restarts.
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Entry, Polled } from '../../../src/core/article/source.ts';
import { type Seen, TRIES } from '../../../src/core/desk/catalogue.ts';
import { desk as openDesk, type Desk } from '../../../src/core/desk/desk.ts';
import { EVERYONE } from '../../../src/core/desk/library.ts';
import { poller } from '../../../src/core/desk/poller.ts';
import { DEATHS, reading } from '../../../src/core/desk/reading.ts';
import { openStore } from '../../../src/stores/index.ts';
import type { Store } from '../../../src/stores/store.ts';
import { counting } from './counting.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let store: Store;
let desk: Desk;
let now: number;
let feeds: Map<string, Entry[]>;
let pages: Map<string, Polled>;
let facts: string[];
let reach: (address: string) => Promise<Polled>;
let broken: (text: string) => void;

beforeEach(async () => {
  store = await openStore(':memory:', { exclusive: true });
  now = Date.parse('2026-11-24T12:00:00Z');
  feeds = new Map();
  pages = new Map();
  facts = [];
  reach = async (address) => pages.get(address) ?? { became: 'failed', error: 'it is not there (404)' };
  broken = () => {};
  const { read } = counting();
  desk = openDesk(store.library, {
    read: async (item) => {
      broken(item.text);
      return read(item);
    },
  });
});
afterEach(() => store.close());

const entry = (key: string, text: string, more: Partial<Entry> = {}): Entry => ({
  key,
  text,
  title: `Title ${key}`,
  url: `https://site.example/${key}`,
  brief: false,
  ...more,
});

const waitingOf = (source: string, of: Entry): Seen => ({
  source,
  key: of.key,
  print: of.key,
  stage: 'waiting',
  tries: 0,
  seen: 1,
  last: 1,
  entry: of,
});

const follow = async (id: string, entries: Entry[], { full = false, workspace = EVERYONE } = {}): Promise<void> => {
  feeds.set(id, entries);
  await store.catalogue.follow({ id, address: id, kind: 'feed', full }, now);
  await store.library.list(id, workspace);
};
const read = async (): Promise<void> => {
  await reading({
    catalogue: store.catalogue,
    library: store.library,
    desk,
    clock: () => now,
    page: (address) => reach(address),
    report: ({ stage, reason }) => facts.push(reason === undefined ? stage : `${stage}: ${reason}`),
  }).read();
};
const look = async (): Promise<void> => {
  now += HOUR;
  await poller({
    catalogue: store.catalogue,
    clock: () => now,
    random: () => 0,
    maxAgeDays: 7,
    report: () => {},
    poll: async (_, address) => ({
      became: 'read',
      format: 'Atom',
      entries: feeds.get(address)!,
      refused: [],
      remembered: {},
    }),
  }).poll();
  await read();
};
const change = (id: string, ...entries: Entry[]): Promise<void> => (feeds.set(id, entries), look());

const onDesk = async (workspace = 'v') =>
  (await desk.of(workspace).reads({ limit: 100 })).map(({ article }) => article).reverse();
const texts = async (workspace = 'v') => (await onDesk(workspace)).map(({ text }) => text).sort();
const states = async () => (await onDesk()).map(({ text, revision }) => `${revision} ${text}`).sort();
const items = async (id: string) =>
  Object.fromEntries((await store.catalogue.newest(id, 100)).map((item) => [item.key, item]));

const LONG =
  'Mayor Ida Holm opened the new market hall in Radwick. The hall cost four million crowns. Fishmongers had waited eleven years.';
const SHORT = 'Mayor Ida Holm has opened the market hall, which cost four million crowns.';
const OTHER = 'The ferry to New Edlin stays in port because of the storm.';

describe('an item', () => {
  it('becomes an article with what its source says of it', async () => {
    await follow('f', [entry('a', LONG, { published: '2026-11-24', author: 'Ann Lee', outlet: 'Site' })]);
    await look();
    const [article] = await onDesk();
    expect(article).toMatchObject({
      text: LONG,
      title: { text: 'Title a' },
      published: '2026-11-24',
      author: 'Ann Lee',
    });
    expect(article).toMatchObject({ outlet: 'Site', url: 'https://site.example/a', revision: 1 });
    expect(await items('f')).toMatchObject({ a: { stage: 'taken', article: article!.id } });
    expect(facts).toEqual(['taken']);
  });

  it('that changed is a new revision of its article, whatever else changed with it', async () => {
    await follow('f', [entry('a', LONG)]);
    await look();
    await change('f', entry('a', LONG.replace('four', 'five'), { url: 'https://new.example/x' }));
    expect(await onDesk()).toMatchObject([{ revision: 2, text: LONG.replace('four', 'five') }]);
    await change('f', entry('a', OTHER, { url: 'https://new.example/x' }));
    expect(await onDesk()).toMatchObject([{ revision: 3, text: OTHER }]);
    await change('f', entry('a', LONG, { url: 'https://new.example/x' }));
    expect(await onDesk()).toMatchObject([{ revision: 4, text: LONG }]);
  });

  it('under a new key is known by its link where it says about the same, and is one of its own where not', async () => {
    await follow('f', [entry('a', LONG)]);
    await look();
    const url = 'http://www.site.example/a/?utm_source=x';
    await change('f', entry('b', LONG.replace('four', 'five'), { url }), entry('c', OTHER, { url }));
    expect(await states()).toEqual([`2 ${LONG.replace('four', 'five')}`, `1 ${OTHER}`].sort());
  });

  it('whose key is given to something else is left as it is', async () => {
    await follow('f', [entry('0', LONG, { url: 'https://site.example/long' })]);
    await look();
    await change('f', entry('0', OTHER, { url: 'https://site.example/other' }));
    expect(await states()).toEqual([`1 ${LONG}`, `1 ${OTHER}`]);
  });

  it('without words is empty, and says what would help', async () => {
    await follow('f', [entry('a', ''), entry('b', ' … \n')]);
    await look();
    expect(await texts()).toEqual([]);
    const { a, b } = await items('f');
    expect([a?.stage, b?.stage]).toEqual(['empty', 'empty']);
    expect(a?.reason).toContain('full:yes');
  });
});

describe('the same words', () => {
  it('where they are few are of as many articles as there are titles and links', async () => {
    const teaser = 'Click the link to read the whole story.';
    await follow('f', [
      entry('a', teaser, { brief: true }),
      entry('b', teaser, { brief: true }),
      entry('c', teaser, { brief: true, title: 'Title a' }),
      entry('d', teaser, { brief: true, title: 'Title a', url: 'http://www.site.example/a?utm_source=x' }),
    ]);
    await look();
    const shown = (await onDesk()).map(({ title, url }) => `${title?.text} ${url}`);
    expect(shown.sort()).toEqual([
      'Title a https://site.example/a',
      'Title a https://site.example/c',
      'Title b https://site.example/b',
    ]);
  });

  it('in two feeds are one article, which stays as long as one of them carries it', async () => {
    await follow('f', [entry('a', LONG)]);
    await follow('g', [entry('b', LONG, { url: 'https://other.example/b' })]);
    await look();
    expect([await texts('v'), await texts('w')]).toEqual([[LONG], [LONG]]);
    const stages = [(await items('f'))['a']?.stage, (await items('g'))['b']?.stage];
    expect(new Set(stages)).toEqual(new Set(['known', 'taken']));
    const [article] = await onDesk('v');
    await desk.leave(article!.id, 'f');
    expect(await texts()).toEqual([LONG]);
    await desk.leave(article!.id, 'g');
    expect(await texts()).toEqual([]);
  });

  it('of a private feed are the article that everyone sees, and stay so whatever it says beside them', async () => {
    await follow('f', [entry('a', LONG, { outlet: 'Site' })]);
    await look();
    await follow('g', [entry('b', LONG, { title: 'Title a' })], { workspace: 'w' });
    await look();
    expect(await items('g')).toMatchObject({ b: { stage: 'known' } });
    expect(await onDesk('w')).toHaveLength(1);
    await change('g', entry('b', LONG, { title: 'Mayor arrested', outlet: 'g', url: 'https://g.example/x' }));
    const seen = { title: { text: 'Title a' }, outlet: 'Site', url: 'https://site.example/a', revision: 1 };
    expect(await onDesk('v')).toMatchObject([seen]);
    expect(await onDesk('w')).toMatchObject([seen]);
  });

  it('of a feed for everyone that did not give them change nothing of the article', async () => {
    await follow('f', [entry('a', LONG)]);
    await look();
    await follow('g', [entry('b', LONG)]);
    await look();
    await change('g', entry('b', LONG, { title: 'Another' }));
    expect(await onDesk()).toMatchObject([{ title: { text: 'Title a' }, revision: 1 }]);
    await change('f', entry('a', LONG, { title: 'Corrected' }));
    expect(await onDesk()).toMatchObject([{ title: { text: 'Corrected' }, revision: 2 }]);
  });

  it('that a private feed had first show nothing of it to others', async () => {
    const own = { title: 'For us', outlet: 'Clips', url: 'https://clips.example/1?token=secret' };
    await follow('f', [entry('a', LONG, own)], { workspace: 'v' });
    await look();
    await follow('g', [entry('b', LONG)], { workspace: 'w' });
    await follow('h', [entry('c', LONG)]);
    await look();
    expect(await onDesk('v')).toMatchObject([{ title: { text: 'For us' }, outlet: 'Clips', url: own.url }, {}]);
    for (const workspace of ['w', 'x']) {
      const seen = JSON.stringify(await onDesk(workspace));
      expect(seen).toContain(LONG);
      expect(seen).not.toMatch(/For us|Clips|secret/);
    }
    // Neither does a feed that goes on after another that was its like.
    await change('f', entry('a', `${LONG} Only we know.`, own));
    for (const workspace of ['w', 'x']) expect(JSON.stringify(await onDesk(workspace))).not.toContain('Only we know');
    expect((await texts('v')).at(-1)).toContain('Only we know');
  });

  it('of an earlier state bring nothing back', async () => {
    await follow('f', [entry('a', LONG)]);
    await look();
    const corrected = LONG.replace('four', 'five');
    await change('f', entry('a', corrected));
    await follow('g', [entry('z', LONG, { url: 'https://other.example/z' })]);
    await look();
    expect(await onDesk()).toMatchObject([{ text: corrected, revision: 2 }]);
    expect((await items('g'))['z']).toMatchObject({ stage: 'known' });
  });

  it('after a reading that was cut off are the item’s own', async () => {
    await follow('f', [entry('a', LONG)]);
    const real = store.catalogue.settle;
    let cut = true;
    store.catalogue.settle = async (...given) => {
      if (cut) throw new Error('killed');
      await real(...given);
    };
    await expect(look()).rejects.toThrow('killed');
    cut = false;
    await store.catalogue.release();
    await read();
    expect(await onDesk()).toMatchObject([{ text: LONG, revision: 1 }]);
    expect((await items('f'))['a']).toMatchObject({ stage: 'taken' });
  });
});

describe('a summary and the full text of one link', () => {
  const url = 'https://site.example/hall';
  const summary = entry('s', SHORT, { url, brief: true });
  const full = entry('l', LONG, { url: `${url}?utm_medium=rss` });

  it('are one article with the full text, whichever comes first', async () => {
    for (const [first, second] of [
      [summary, full],
      [full, summary],
    ] as const) {
      await store.close();
      store = await openStore(':memory:', { exclusive: true });
      desk = openDesk(store.library, { read: counting().read });
      await follow('f', [first]);
      await look();
      await follow('g', [second]);
      await look();
      expect(await texts()).toEqual([LONG]);
    }
  });

  it('of one feed are the full text though it gives only the summary from now on', async () => {
    const long = `${LONG} It has room for sixty stalls and a school of cooks. Radwick paid half of it, the rest came from the county and from the fishmongers' own fund.`;
    await follow('f', [{ ...full, text: long }]);
    await look();
    await change('f', { ...full, text: SHORT, brief: true });
    expect(await onDesk()).toMatchObject([{ text: long, revision: 1 }]);
    expect((await items('f'))['l']).toMatchObject({ stage: 'taken', reason: expect.stringMatching(/only a summary/) });
    // What the summary says no more is another matter.
    await change('f', { ...full, text: OTHER, brief: true });
    expect(await onDesk()).toMatchObject([{ text: OTHER, revision: 2 }]);
  });

  it('of one feed are what it gives where that is no longer a full text, nor was it', async () => {
    await follow('f', [{ ...summary, text: LONG }]);
    await look();
    await change('f', summary);
    expect(await onDesk()).toMatchObject([{ text: SHORT, revision: 2 }]);
  });

  it('stay so when the summary changes, and follow the full text', async () => {
    await follow('f', [full]);
    await follow('g', [summary]);
    await look();
    await change('g', entry('s', `${SHORT} It is new.`, { url, brief: true }));
    expect(await texts()).toEqual([LONG]);
    const less = LONG.replace('The hall cost four million crowns. ', '');
    await change('f', { ...full, text: less });
    expect(await texts()).toEqual([less]);
  });

  it('are two where a private feed gave the summary: no revision of it is open to others', async () => {
    await follow('f', [summary], { workspace: 'v' });
    await look();
    await follow('g', [full]);
    await look();
    expect(await texts('v')).toEqual([LONG, SHORT].sort());
    const [article] = await onDesk('w');
    expect(article).toMatchObject({ text: LONG, revision: 1 });
    const [item] = Object.values(await items('f'));
    for (const id of [article!.id, item!.article!])
      for (const revision of [1, 2]) expect((await desk.of('w').read(id, revision))?.article.text ?? LONG).toBe(LONG);
  });

  it('are two where not everyone may see who gave the full text', async () => {
    await follow('f', [summary], { workspace: 'v' });
    await follow('g', [full], { workspace: 'w' });
    await look();
    await look();
    expect([await texts('v'), await texts('w')]).toEqual([[SHORT], [LONG]]);
    const changed = LONG.replace('four', 'five');
    await change('g', { ...full, text: changed });
    expect([await texts('v'), await texts('w')]).toEqual([[SHORT], [changed]]);
  });

  it('share no past that not everyone may see', async () => {
    const url = 'https://other.example/b';
    await follow('g', [entry('b', `${LONG} Only some may read this.`, { url })], { workspace: 'w' });
    await look();
    await change('g', entry('b', LONG, { url }));
    await follow('f', [entry('a', LONG)], { workspace: 'v' });
    await look();
    const [article] = await onDesk('v');
    expect(article).toMatchObject({ text: LONG, revision: 1 });
    expect((await desk.of('v').read(article!.id, 1))?.article.text).toBe(LONG);
  });

  it('part where one of two private feeds goes on', async () => {
    await follow('f', [entry('a', LONG)], { workspace: 'v' });
    await follow('g', [entry('b', LONG, { url: 'https://other.example/b' })], { workspace: 'w' });
    await look();
    const secret = `${LONG} Only some may read this.`;
    await change('g', entry('b', secret, { url: 'https://other.example/b' }));
    expect([await texts('v'), await texts('w')]).toEqual([[LONG], [secret]]);
    await change('g', entry('b', `${secret} And this.`, { url: 'https://other.example/b' }));
    expect([await texts('v'), await texts('w')]).toEqual([[LONG], [`${secret} And this.`]]);
  });
});

describe('the pages of a feed of summaries', () => {
  const url = 'https://site.example/hall';
  const page = (text: string): Polled => ({
    became: 'read',
    format: 'page',
    refused: [],
    remembered: {},
    entries: [{ key: 'p', text, title: 'Page', author: 'Ann Lee', language: 'en', url, brief: false }],
  });

  it('give the text where they are asked for, the feed the rest', async () => {
    pages.set(url, page(LONG));
    await follow('f', [entry('a', SHORT, { url, brief: true, published: '2026-11-24' })], { full: true });
    await look();
    expect(await onDesk()).toMatchObject([
      { text: LONG, title: { text: 'Title a' }, author: 'Ann Lee', published: '2026-11-24' },
    ]);
  });

  it('are read for what came before they were asked for', async () => {
    pages.set(url, page(LONG));
    await follow('f', [entry('a', SHORT, { url, brief: true })]);
    await look();
    expect(await texts()).toEqual([SHORT]);
    await follow('f', feeds.get('f')!, { full: true });
    await look();
    expect(await onDesk()).toMatchObject([{ text: LONG, revision: 2 }]);
  });

  it('are tried three times, then the summary stands with the reason', async () => {
    await follow('f', [entry('a', SHORT, { url, brief: true }), entry('b', '', { brief: true })], { full: true });
    await look();
    expect(await texts()).toEqual([]);
    expect((await items('f'))['a']).toMatchObject({
      stage: 'waiting',
      tries: 1,
      reason: expect.stringContaining('404'),
    });
    await look();
    await look();
    expect(await texts()).toEqual([SHORT]);
    expect((await items('f'))['a']).toMatchObject({ stage: 'taken', reason: expect.stringContaining('404') });
    expect((await items('f'))['b']).toMatchObject({ stage: 'parked', tries: TRIES });
  });
});

describe('a slow site', () => {
  it('is asked for one page at a time, and holds up no item of another', async () => {
    const slow = Promise.withResolvers<void>();
    const asked: string[] = [];
    const late = (of: string): Entry[] =>
      Array.from({ length: 10 }, (_, at) =>
        entry(`${of}${at}`, `Teaser ${of} ${at}.`, { url: `https://slow.example/${of}/${at}`, brief: true }),
      );
    await follow('f', late('f'), { full: true });
    await follow('g', late('g'), { full: true });
    await follow('h', [entry('a', LONG)]);
    reach = async (address) => {
      asked.push(address);
      await slow.promise;
      return { became: 'failed', error: 'it does not answer' };
    };
    const looking = look();
    await expect.poll(() => texts(), { timeout: 20_000 }).toEqual([LONG]);
    await follow('i', [entry('b', OTHER)]);
    await store.catalogue.looked(
      'i',
      { due: now + HOUR },
      { at: now, still: [], items: [waitingOf('i', entry('b', OTHER))] },
    );
    await expect.poll(() => texts(), { timeout: 20_000 }).toEqual([LONG, OTHER].sort());
    expect(asked).toHaveLength(1);
    slow.resolve();
    await looking;
    expect(new Set(asked).size).toBe(20);
    expect((await items('g'))['g9']).toMatchObject({ stage: 'waiting', tries: 1 });
  });
});

it('an item that stands in line for longer than a claim lasts is read as often as any other', async () => {
  const asked: string[] = [];
  for (const of of ['f', 'g'])
    await follow(
      of,
      Array.from({ length: 10 }, (_, at) =>
        entry(`${of}${at}`, `Teaser ${of} ${at}.`, { url: `https://slow.example/${of}/${at}`, brief: true }),
      ),
      { full: true },
    );
  reach = async (address) => {
    asked.push(address);
    await pause(5);
    now += 2 * MINUTE;
    return { became: 'failed', error: 'it does not answer' };
  };
  await look();
  for (let round = 0; round < 10; round++) {
    now += 30 * MINUTE;
    await read();
  }
  expect(asked).toHaveLength(20 * TRIES);
  expect(await onDesk()).toHaveLength(20);
  expect(new Set(facts)).toEqual(new Set(["taken: only the feed's summary was read: it does not answer"]));
});

describe('an item that cannot be read', () => {
  it('is tried three times, later each time, then parked with the reason, and read again once it changes', async () => {
    broken = (text) => {
      if (text === OTHER) throw new Error('it took longer than 30 seconds');
    };
    await follow('f', [entry('a', LONG), entry('b', OTHER)]);
    await look();
    expect(await texts()).toEqual([LONG]);
    expect((await items('f'))['b']).toMatchObject({ stage: 'waiting', tries: 1 });
    for (const [minutes, tries] of [
      [9, 1],
      [1, 2],
      [19, 2],
      [1, 3],
    ] as const) {
      now += minutes * MINUTE;
      await read();
      expect((await items('f'))['b']?.tries).toBe(tries);
    }
    expect((await items('f'))['b']).toMatchObject({
      stage: 'parked',
      reason: `tried ${TRIES} times: it took longer than 30 seconds`,
    });
    await look();
    expect((await items('f'))['b']).toMatchObject({ stage: 'parked' });
    await change('f', entry('a', LONG), entry('b', `${OTHER} Again.`));
    expect(await texts()).toEqual([LONG, `${OTHER} Again.`].sort());
  });

  it('for a fault of the store waits on, at no cost of a try, and tells people nothing of the store', async () => {
    await follow('f', [entry('a', LONG)]);
    const real = store.library.save;
    store.library.save = async () => {
      throw new Error('store: postgres://dateline@db.example.com/news is on a full disk: make room there');
    };
    for (let round = 0; round < TRIES + 1; round++) await look();
    const { a } = await items('f');
    expect(a).toMatchObject({ stage: 'waiting', tries: 0, reason: expect.stringContaining('could not be stored') });
    expect(a?.reason).not.toContain('db.example.com');
    expect(facts.at(-1)).toContain('is on a full disk');
    store.library.save = real;
    await look();
    expect(await texts()).toEqual([LONG]);
    expect((await items('f'))['a']).toMatchObject({ stage: 'taken' });
  });

  it('is parked where it ended the program again and again, and keeps no other from being read', async () => {
    await follow('f', [entry('a', LONG), entry('b', OTHER)]);
    await store.catalogue.looked(
      'f',
      { due: now },
      {
        at: now,
        still: [],
        items: [waitingOf('f', entry('x', 'Bad.'))],
      },
    );
    for (let deaths = 0; deaths < DEATHS; deaths++) {
      expect((await store.catalogue.take(now, now + 1, 1)).map(({ key }) => key)).toEqual(['x']);
      await store.catalogue.release();
    }
    await look();
    expect(await texts()).toEqual([LONG, OTHER]);
    expect((await items('f'))['x']).toMatchObject({
      stage: 'parked',
      reason: expect.stringContaining('program ended'),
    });
  });
});

it('takes every text in once, whatever the order of looks, keys, links, dates and restarts', async () => {
  /** Texts of nothing in common, as those of a site are. */
  const WORDS = ['harbour', 'violin', 'glacier', 'lantern', 'turbine', 'meadow', 'compass', 'saffron'];
  const textOf = (at: number): string =>
    `The ${WORDS[at]} is ${WORDS[at]}${at}. It was ${WORDS[at]}like, ${WORDS[at]}ish. ${`${WORDS[at]}s, `.repeat(20)}and no more.`;
  const shown = fc.record({
    text: fc.integer({ min: 0, max: WORDS.length - 1 }),
    guid: fc.integer({ min: 0, max: 2 }),
    mark: fc.integer({ min: 0, max: 2 }),
    hour: fc.integer({ min: 0, max: 20 }),
    ownLink: fc.boolean(),
  });
  const step = fc.oneof(
    { weight: 5, arbitrary: fc.record({ feed: fc.constantFrom('f', 'g'), shown: fc.array(shown, { maxLength: 5 }) }) },
    { weight: 1, arbitrary: fc.constant('cut off' as const) },
  );
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      run += 1;
      await store.close();
      store = await openStore(':memory:', { exclusive: true });
      desk = openDesk(store.library, { read: counting().read });
      await follow('f', []);
      await follow('g', []);
      const expected = new Set<string>();
      for (const each of steps) {
        if (each === 'cut off') {
          // Items in hand when the program ends.
          await store.catalogue.take(now, now + HOUR, 2);
          await store.catalogue.release();
          continue;
        }
        for (const { text } of each.shown) expected.add(textOf(text));
        await change(
          each.feed,
          ...each.shown.map(({ text, guid, mark, hour, ownLink }) =>
            entry(`${text} ${guid}`, textOf(text), {
              title: `Title ${text}`,
              published: new Date(now - hour * HOUR).toISOString(),
              url: `https://${ownLink ? 'own' : each.feed}.example/${ownLink ? text : 'all'}?utm_source=${mark}`,
            }),
          ),
        );
      }
      await look();
      const found = await onDesk();
      expect(found.map(({ text }) => text).sort()).toEqual([...expected].sort());
      expect(found.filter(({ revision }) => revision > 1)).toEqual([]);
    }),
    { numRuns: 60, seed: 7 },
  );
  expect(run).toBeGreaterThan(50);
}, 240_000);
