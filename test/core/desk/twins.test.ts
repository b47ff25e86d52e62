import { describe, expect, it } from 'vitest';
import { withoutTwins } from '../../../src/core/desk/twins.ts';
import { readItem } from '../../../src/core/desk/read.ts';

const SUMMARY =
  'The harbour at Velmora closed on Monday after a storm broke its outer wall. “We could not keep a single boat inside,” said Ada Weil, ' +
  'the harbour master. Repairs will take a month.';
const MORE =
  `${SUMMARY}\n\nThe town council met in the evening. Its leader, Piet Holm, said the money for a new wall had been there since spring. ` +
  'Fishermen unloaded their catch in Ostby, ten miles to the north.';
const OTHER =
  'A ferry company has ordered two electric ships for the route to Ostby. They will be built in Gdynia and delivered in two years, the firm ' +
  'said. The old ones are to be sold. Tickets will cost what they cost now, and the crossing takes as long as before.';

const read = (id: string, text: string, url?: string) =>
  readItem({ id, text, ...(url !== undefined && { url }), published: '2026-11-28' });
const left = (...args: Parameters<typeof withoutTwins>): string[] =>
  withoutTwins(...args).map((each) => each.article.id);

describe('twins, newest first', () => {
  it('of one text: the first to come stands', () => {
    expect(left([read('b', MORE), read('a', MORE)])).toEqual(['a']);
  });

  it('of one link, where one says what the other says: what says more stands, once what came before is none of them', () => {
    const url = 'https://velmora.example/harbour';
    expect(left([read('b', MORE, `${url}?utm_source=rss`), read('a', SUMMARY, url)])).toEqual(['b']);
    expect(left([read('b', SUMMARY, url), read('a', MORE, url)])).toEqual(['a']);
    expect(left([read('b', MORE, url)], [read('a', SUMMARY, url)])).toEqual([]);
  });

  it('of one link in three states stand once, among others of that link', () => {
    const url = 'https://velmora.example/harbour';
    const three = [
      read('d', `${MORE} More.`, url),
      read('c', OTHER, url),
      read('b', SUMMARY, url),
      read('a', MORE, url),
    ];
    expect(left(three)).toEqual(['d', 'c']);
  });

  it('are not those of one link that say other things, nor those of two links', () => {
    const url = 'https://velmora.example/news';
    expect(left([read('b', OTHER, url), read('a', MORE, url)])).toEqual(['b', 'a']);
    expect(left([read('b', MORE, `${url}/2`), read('a', SUMMARY, `${url}/1`)])).toEqual(['b', 'a']);
    expect(left([read('b', MORE), read('a', SUMMARY)])).toEqual(['b', 'a']);
  });
});
