// What stays in memory of what is read: that which is asked for again, as far as it fits.
import { describe, expect, it } from 'vitest';
import { Cache } from '../../../src/core/desk/cache.ts';
import type { Read } from '../../../src/core/inquiry/line.ts';

const read = (id: string, characters = 100, revision = 1): Read => ({
  article: { id, revision, text: 'x'.repeat(characters), paragraphs: [], sentences: [] },
  analysis: { id, sentences: [], entities: [], quotes: [], dates: [], phrases: [] },
});

const kept = (cache: Cache, ids: readonly string[]): string[] => ids.filter((id) => cache.get(id, 1) !== undefined);

/** As the desk does: asked for, and put there where it was not. */
const ask = (cache: Cache, ...reads: readonly Read[]): void => {
  for (const one of reads) if (!cache.get(one.article.id, one.article.revision)) cache.put(one);
};

describe('the cache', () => {
  it('keeps what is asked for a second time, the very same', () => {
    const cache = new Cache();
    ask(cache, read('a'));
    expect(kept(cache, ['a'])).toEqual([]);
    const again = read('a');
    ask(cache, again);
    expect(cache.get('a', 1)).toBe(again);
  });

  it('does not keep what comes once, however much of it, nor lose by it what is asked for again', () => {
    const cache = new Cache();
    ask(cache, read('a'), read('a'));
    for (let at = 0; at < 100_000; at++) ask(cache, read(`once-${at}`, 1000));
    expect(kept(cache, ['a', 'once-1', 'once-99999'])).toEqual(['a']);
  });

  it('forgets whom it met once when very many came since', () => {
    const cache = new Cache();
    ask(cache, read('a'));
    for (let at = 0; at < 100_000; at++) ask(cache, read(`once-${at}`));
    ask(cache, read('a'));
    expect(kept(cache, ['a'])).toEqual([]);
  });

  it('lets go of what was unused for longest when the text is too much', () => {
    const cache = new Cache();
    for (const id of ['a', 'b', 'c']) ask(cache, read(id, 700_000), read(id, 700_000));
    expect(kept(cache, ['a', 'b', 'c'])).toEqual(['b', 'c']);
    ask(cache, read('b', 700_000), read('d', 700_000), read('d', 700_000));
    expect(kept(cache, ['b', 'c', 'd'])).toEqual(['b', 'd']);
  });

  it('takes nothing that is larger than itself', () => {
    const cache = new Cache();
    ask(cache, read('a'), read('a'));
    for (let time = 0; time < 3; time++) ask(cache, read('b', 3_000_000));
    expect(kept(cache, ['a', 'b'])).toEqual(['a']);
  });

  it('forgets every revision of an article', () => {
    const cache = new Cache();
    for (const revision of [1, 2]) ask(cache, read('a', 100, revision), read('a', 100, revision));
    ask(cache, read('b'), read('b'));
    cache.forget('a');
    expect([cache.get('a', 1), cache.get('a', 2)]).toEqual([undefined, undefined]);
    expect(kept(cache, ['b'])).toEqual(['b']);
  });
});
