// Two thousand hostile feeds and pages: none crashes a reader, each ends in entries or in a plain reason. The bench `hostile` has more of
// them, larger ones, and what they cost.
import { describe, expect, it } from 'vitest';
import { readHostile } from '../fakes/hostile-readers.ts';
import { FEED_WAYS, hostile, PAGE_WAYS, plainFeed, plainJson, plainPage, randomOf } from '../fakes/hostile-texts.ts';

const COUNT = 2_000;
/** Characters of the largest. */
const SIZE = 12_000;
const feed = (text: string) => readHostile({ kind: 'feed', bytes: Buffer.from(text) });

describe('what is made to harm', () => {
  it('crashes nothing, and is read where it can be', () => {
    const became = Array.from({ length: COUNT }, (_, n) => readHostile(hostile(n, SIZE)));
    // The generator goes deep enough to be read now and then, and far enough to be refused.
    expect(became.filter((words) => /^[1-9]\d* entries$/.test(words)).length).toBeGreaterThan(COUNT / 10);
    expect(new Set(became).size).toBeGreaterThan(20);
  });

  it.each(Object.entries(FEED_WAYS))('feed: %s', (_, make) => {
    for (const size of [10, 3_000, 100_000]) expect(feed(make(size))).toMatch(/./);
  });

  it.each(Object.entries(PAGE_WAYS))('page: %s', (_, make) => {
    for (const size of [10, 3_000, 20_000])
      expect(readHostile({ kind: 'page', bytes: Buffer.from(make(size)) })).toMatch(/./);
  });

  it('is told from what is plain', () => {
    for (let n = 0; n < 12; n++) expect(feed(plainFeed(randomOf(n), 5_000))).toMatch(/^[1-9]\d* entries$/);
    expect(feed(plainJson(randomOf(1), 5_000))).toMatch(/^[1-9]\d* entries$/);
    expect(readHostile({ kind: 'page', bytes: Buffer.from(plainPage(randomOf(1), 5_000)) })).toBe('1 entries');
  });
});
