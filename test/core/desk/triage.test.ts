// What is done with each entry of a look: by hand, and any run of looks of a feed that changes its keys, links and dates.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/article/source.ts';
import type { Seen, Stage, Tracked } from '../../../src/core/desk/catalogue.ts';
import { FIRST, printed, triage, type Look } from '../../../src/core/desk/triage.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-24T12:00:00Z');
const day = (ago: number): string => new Date(NOW - ago * DAY).toISOString();

const entry = (key: string, more: Partial<Entry> = {}): Entry => ({
  key,
  text: `Text of ${key}.`,
  title: `Title ${key}`,
  url: `https://site.example/${key}`,
  brief: false,
  ...more,
});
const look = (entries: Entry[], more: Partial<Look> = {}): Look => ({
  source: { id: 'f', full: false },
  page: false,
  entries,
  refused: [],
  known: [],
  first: false,
  now: NOW,
  maxAgeDays: 7,
  ...more,
});
const tracked = (seen: Seen, more: Partial<Tracked> = {}): Tracked => {
  const { entry: _, ...item } = seen;
  return { ...item, ...more };
};
const stages = (given: Look): Record<string, Stage> =>
  Object.fromEntries(triage(given).items.map(({ key, stage }) => [key, stage]));
/** As the catalogue knows an entry after it was looked at. */
const known = (before: Entry, more: Partial<Tracked> = {}): Tracked =>
  tracked(triage(look([before])).items[0]!, { stage: 'taken', article: `of ${before.key}`, seen: 5, ...more });

describe('the first look at a feed', () => {
  it('takes the newest ten, whatever their order', () => {
    const dated = Array.from({ length: 14 }, (_, at) => entry(`k${at}`, { published: day(((at * 5) % 14) / 3) }));
    const found = stages(look(dated, { first: true }));
    const order = dated.toSorted((a, b) => (a.published! < b.published! ? 1 : -1)).map(({ key }) => key);
    expect(order.map((key) => found[key])).toEqual([
      ...Array.from({ length: FIRST }, () => 'waiting'),
      ...Array.from({ length: 4 }, () => 'beyond'),
    ]);
  });

  it('goes by the order of the feed where there are no dates', () => {
    const found = triage(
      look(
        Array.from({ length: 12 }, (_, at) => entry(`k${at}`)),
        { first: true },
      ),
    );
    expect(found.items.slice(9).map(({ stage }) => stage)).toEqual(['waiting', 'beyond', 'beyond']);
  });

  it('is read from the oldest on, so that the newest is the last to come', () => {
    const dated = ['b', 'd', 'a', 'c'].map((key, at) => entry(key, { published: day([2, 0, 3, 1][at]!) }));
    const order = (entries: Entry[]): string[] =>
      triage(look(entries, { first: true }))
        .items.toSorted((one, other) => one.seen - other.seen)
        .map(({ key }) => key);
    expect(order(dated)).toEqual(['a', 'b', 'c', 'd']);
    expect(order(['3', '2', '1'].map((key) => entry(key)))).toEqual(['1', '2', '3']);
  });

  it('takes nothing that is too old', () => {
    const entries = [entry('new', { published: day(6.9) }), entry('old', { published: day(7.1) }), entry('undated')];
    expect(stages(look(entries, { first: true }))).toEqual({ new: 'waiting', old: 'old', undated: 'waiting' });
    expect(stages(look(entries, { first: true, maxAgeDays: 30 }))).toMatchObject({ old: 'waiting' });
  });

  it('takes a page of any age', () => {
    expect(stages(look([entry('p', { published: day(900) })], { first: true, page: true }))).toEqual({ p: 'waiting' });
  });
});

describe('a later look', () => {
  const before = entry('a', { published: day(1) });

  it.each([
    ['the same', {}],
    ['a new date', { published: day(0) }],
    ['another key', { key: 'b' }],
    ['a link with a tracking parameter', { url: 'https://site.example/a?utm_source=rss' }],
    ['a link elsewhere', { url: 'https://new.example/a' }],
    ['another key, date and link', { key: 'b', published: day(0), url: 'https://new.example/a' }],
  ])('leaves what says the same as it is: %s', (_, more) => {
    expect(triage(look([{ ...before, ...more }], { known: [known(before)] }))).toMatchObject({
      items: [],
      still: ['a'],
    });
  });

  it.each([
    ['the text', { text: 'Other text.' }],
    ['the title', { title: 'Other' }],
    ['the author', { author: 'Ann Lee' }],
  ])('reads what changed in %s again, for its article', (_, more) => {
    const [item] = triage(look([{ ...before, ...more }], { known: [known(before)] })).items;
    expect(item).toMatchObject({ stage: 'waiting', key: 'a', article: 'of a', seen: 5, last: NOW, tries: 0 });
  });

  it('takes in more than ten, and what has no date', () => {
    const found = triage(look(Array.from({ length: 30 }, (_, at) => entry(`k${at}`))));
    expect(new Set(found.items.map(({ stage }) => stage))).toEqual(new Set(['waiting']));
  });

  it('does not count as too old what came while the source could not be read', () => {
    const source = { id: 'f', full: false, read: NOW - 9 * DAY };
    const entries = [entry('during', { published: day(8) }), entry('before', { published: day(16.5) })];
    expect(stages(look(entries, { source }))).toEqual({ during: 'waiting', before: 'old' });
  });

  it('leaves behind what was beyond or old, though it changes', () => {
    const beyond = known(before, { stage: 'beyond', article: undefined as never });
    delete beyond.article;
    expect(stages(look([{ ...before, text: 'Other.' }], { known: [beyond] }))).toEqual({ a: 'beyond' });
    const aged = entry('a', { published: day(20) });
    const old = { ...beyond, stage: 'old' as const };
    expect(stages(look([{ ...aged, text: 'Other.' }], { known: [old] }))).toEqual({ a: 'old' });
  });

  it('takes in another story in the place of one that was beyond', () => {
    const beyond = known(before, { stage: 'beyond', article: undefined as never });
    delete beyond.article;
    const more = { text: 'Other.', published: day(0) };
    const [title, url] = ['Other', 'https://site.example/other'];
    expect(stages(look([{ ...before, ...more, title, url }], { known: [beyond] }))).toEqual({ a: 'waiting' });
    expect(stages(look([{ ...before, ...more, title }], { known: [beyond] }))).toEqual({ a: 'beyond' });
    expect(stages(look([{ ...before, ...more, url }], { known: [beyond] }))).toEqual({ a: 'beyond' });
  });

  it('reads an old article on the desk again when it changes', () => {
    const aged = entry('a', { published: day(20), text: 'Corrected.' });
    expect(stages(look([aged], { known: [known(before)] }))).toEqual({ a: 'waiting' });
  });

  it('reads summaries anew once their pages are asked for', () => {
    const brief = entry('a', { brief: true });
    const source = { id: 'f', full: true };
    expect(stages(look([brief], { known: [known(brief)], source }))).toEqual({ a: 'waiting' });
    expect(triage(look([before], { known: [known(before)], source })).still).toEqual(['a']);
  });

  it('leaves what was read with its page as it is once pages are read no more', () => {
    const brief = entry('a', { brief: true });
    const read = tracked(triage(look([brief], { source: { id: 'f', full: true } })).items[0]!, { stage: 'taken' });
    expect(triage(look([brief], { known: [read] }))).toMatchObject({ items: [], still: ['a'] });
    expect(stages(look([{ ...brief, text: 'Corrected.' }], { known: [read] }))).toEqual({ a: 'waiting' });
  });

  it('tells announcements of the same words apart by their pages', () => {
    const daily = (url: string) => entry(url, { url, title: 'The day', text: 'Listen.', brief: true });
    expect(Object.keys(stages(look([daily('https://s.example/1'), daily('https://s.example/2')])))).toHaveLength(2);
  });
});

describe('keys that only count the places of a feed', () => {
  it('lose nothing', () => {
    const first = [entry('0', { text: 'One.' }), entry('1', { text: 'Two.' })];
    const had = triage(look(first)).items.map((item) => tracked(item, { stage: 'waiting' }));
    const next = [entry('0', { text: 'Three.' }), entry('1', { text: 'One.' }), entry('2', { text: 'Two.' })];
    // The titles are those of their words, as in a feed.
    const titled = (entries: Entry[]) => entries.map((each) => ({ ...each, title: each.text, url: each.text }));
    const known = triage(look(titled(first))).items.map((item) => tracked(item));
    const found = triage(look(titled(next), { known }));
    expect(found.still).toEqual(['0', '1']);
    expect(found.items.map(({ key, title }) => [had.some((item) => item.key === key), title])).toEqual([
      [false, 'Three.'],
    ]);
  });
});

it('keeps an entry that cannot be used as refused, once', () => {
  const refused = [{ address: 'entry 3', error: 'it has no words' }];
  const found = triage(look([], { refused }));
  expect(found.items).toMatchObject([{ stage: 'refused', title: 'entry 3', reason: 'it has no words' }]);
  expect(triage(look([], { refused, known: found.items.map((item) => tracked(item)) }))).toMatchObject({
    items: [],
    still: [found.items[0]!.key],
  });
});

it('lets every text of any run of looks wait once, and no text that was not beyond or old never', () => {
  const said = fc.record({
    text: fc.integer({ min: 0, max: 7 }),
    key: fc.integer({ min: 0, max: 3 }),
    tracked: fc.integer({ min: 0, max: 2 }),
    ago: fc.integer({ min: 0, max: 5 }),
  });
  const entryOf = ({ text, key, tracked: mark, ago }: typeof said extends fc.Arbitrary<infer Of> ? Of : never) =>
    entry(`${key}`, {
      text: `Text ${text}.`,
      title: `T${text}`,
      published: day(ago),
      url: `https://site.example/${text}?utm_source=${mark}`,
    });
  fc.assert(
    fc.property(fc.array(fc.array(said, { maxLength: 6 }), { maxLength: 6 }), (looks) => {
      const items = new Map<string, Seen>();
      const waited: string[] = [];
      for (const entries of looks) {
        const found = triage(look(entries.map(entryOf), { known: [...items.values()].map((item) => tracked(item)) }));
        for (const item of found.items) {
          waited.push(item.print);
          items.set(item.key, item);
        }
      }
      const texts = new Set(looks.flat().map(({ text }) => text));
      const prints = new Set(printed(looks.flat().map(entryOf), false).map(({ print }) => print));
      expect(new Set(waited)).toEqual(prints);
      expect(prints.size).toBe(texts.size);
    }),
    { seed: 5 },
  );
});
