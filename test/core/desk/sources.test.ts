// What a person may write for an address or a source, and what is understood: by hand and by properties.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faulty, type Listed, pick, readAddress } from '../../../src/core/desk/listing.ts';

const listed = (address: string, title?: string, more: Partial<Listed> = {}): Listed => ({
  id: address,
  address,
  kind: 'feed',
  full: false,
  added: 0,
  due: 0,
  failures: 0,
  remembered: {},
  everyone: false,
  ...(title !== undefined && { title }),
  ...more,
});

describe('an address', () => {
  it.each([
    ['https://example.com/feed', 'https://example.com/feed'],
    [' <https://example.com/feed> ', 'https://example.com/feed'],
    ['example.com', 'https://example.com/'],
    ['www.Example.com/News?a=1#top', 'https://www.example.com/News?a=1'],
    ['feed://example.com/x', 'https://example.com/x'],
    ['feed:example.com/x', 'https://example.com/x'],
    ['feed:https://example.com/x', 'https://example.com/x'],
    ['http://127.0.0.1:8080/x', 'http://127.0.0.1:8080/x'],
  ])('%s is %s', (typed, address) => {
    expect(readAddress(typed)).toEqual({ address, guessed: !/https?:/.test(typed) });
  });

  it.each([
    ['', /is no address/],
    ['banana', /is no address/],
    ['two words.com', /is no address/],
    ['ftp://example.com', /only http and https/],
    ['javascript://example.com', /only http and https/],
    ['https://ann@example.com', /Leave them out/],
    [`https://example.com/${'x'.repeat(3000)}`, /too long/],
    [`https://example.com/${'新'.repeat(500)}`, /too long/],
  ])('%s is none, and what would be is said', (typed, words) => {
    expect(readAddress(typed)).toMatchObject({ problem: expect.stringMatching(words) });
  });

  it('is read from any text without a fault, and is one that is read as itself', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (typed) => {
        const read = readAddress(typed);
        if ('address' in read) expect(readAddress(read.address)).toEqual({ address: read.address, guessed: false });
        else expect(read.problem).not.toBe('');
      }),
    );
  });

  it('that cannot be read is said to be so in a sentence', () => {
    expect(faulty('https://example.com/', 'there is nothing (404); check it')).toEqual({
      problem: 'https://example.com/ cannot be read: there is nothing (404); check it.',
    });
    expect(faulty('https://example.com/', 'There is no host. Check it.').problem).toBe(
      'https://example.com/ cannot be read: there is no host. Check it.',
    );
  });
});

describe('a source', () => {
  const all = [
    listed('https://a.example/feed', 'The Harbour'),
    listed('https://b.example/sport.xml', 'Sport'),
    listed('https://c.example/sport.xml', 'Sport'),
    listed('https://d.example/new', 'Moved', { id: 'https://d.example/old' }),
  ];
  it.each([
    ['https://a.example/feed', 0],
    ['http://www.a.example/feed/', 0],
    ['a.example/feed', 0],
    ['the harbour', 0],
    ['HARB', 0],
    ['b.example', 1],
    ['https://d.example/old', 3],
    ['https://d.example/new', 3],
  ])('%s is the one that fits', (asked, index) => {
    expect(pick(all, asked)).toBe(all[index]);
  });

  it('of a title that two have is asked back, with the address of each', () => {
    expect(pick(all, 'Sport')).toEqual({
      problem:
        '"Sport" fits 2 sources: Sport (https://b.example/sport.xml); Sport (https://c.example/sport.xml). Name one by its address.',
    });
  });

  it('of a long title is named by the beginning of it', () => {
    const long = 'The Harbour '.repeat(30).trim();
    const two = [listed('https://a.example/', long), listed('https://b.example/', long)];
    expect(pick(two, 'harb')).toEqual({
      problem: `"harb" fits 2 sources: ${long.slice(0, 80)}… (https://a.example/); ${long.slice(0, 80)}… (https://b.example/). Name one by its address.`,
    });
  });

  it('with a whole title is meant before those that hold it', () => {
    const two = [listed('https://a.example/', 'News'), listed('https://b.example/', 'News of the Port')];
    expect(pick(two, 'news')).toBe(two[0]);
  });

  it('that is not there is said not to be', () => {
    expect(pick(all, 'tundra')).toMatchObject({
      problem: expect.stringContaining('No source here is called "tundra"'),
    });
    expect(pick([], 'x')).toMatchObject({ problem: expect.stringContaining('source add https://') });
  });
});
