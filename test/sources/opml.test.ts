// Lists of feeds (OPML) in and out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOpml, writeOpml } from '../../src/sources/opml/opml.ts';
import type { Listed } from '../../src/sources/opml/opml.ts';

const opml = (body: string): string =>
  `<?xml version="1.0"?><opml version="1.1"><head><title>Mine</title></head><body>${body}</body></opml>`;
const read = (text: string) => {
  const list = readOpml(text);
  if ('error' in list) throw new Error(list.error);
  return list;
};

describe('a list that is read', () => {
  it('has its feeds with titles and folders', () => {
    const list = read(
      opml(
        '<outline text="One" title="The &lt;b&gt;One&lt;/b&gt; &amp;amp; only" type="rss" xmlUrl="https://a.example/feed?x=1&amp;y=2" htmlUrl="https://a.example/"/><outline text="News"><outline title="World"><outline text="Two" xmlURL=" http://b.example/rss "/></outline><outline xmlUrl="feed:https://c.example/"/></outline><outline text=""><outline type="RSS" url="https://d.example/f"/></outline>',
      ),
    );
    expect(list).toEqual({
      feeds: [
        { address: 'https://a.example/feed?x=1&y=2', title: 'The One & only' },
        { address: 'http://b.example/rss', title: 'Two', folder: 'News / World' },
        { address: 'https://c.example/', folder: 'News' },
        { address: 'https://d.example/f' },
      ],
      refused: [],
    });
  });

  it('takes an address once and refuses what is none, each with its reason', () => {
    const list = read(
      opml(
        '<outline xmlUrl="https://a.example/"/><outline xmlUrl="HTTPS://A.example"/><outline xmlUrl="javascript:alert(1)"/><outline xmlUrl="file:///etc/passwd"/><outline text="Site" htmlUrl="https://s.example/"/><outline type="include" text="More" url="https://i.example/more.opml"/>',
      ),
    );
    expect(list.feeds).toEqual([{ address: 'https://a.example/' }]);
    expect(list.refused.map(({ address, error }) => [address, error.split(/[;(]/)[0]?.trim()])).toEqual([
      ['https://a.example/', 'it is in the list twice'],
      ['javascript:alert(1)', 'it is no web address'],
      ['file:///etc/passwd', 'it is no web address'],
      ['https://s.example/', 'it names no feed'],
      ['https://i.example/more.opml', 'it is another list'],
    ]);
  });

  it('may be empty', () => {
    expect(read(opml(''))).toEqual({ feeds: [], refused: [] });
    expect(read(writeOpml([], 'Sources'))).toEqual({ feeds: [], refused: [] });
    expect(read('<opml version="2.0"><body></body></opml>')).toEqual({ feeds: [], refused: [] });
    expect(read('<opml version="1.0"><head/><body/></opml>')).toEqual({ feeds: [], refused: [] });
  });
});

describe('a hostile list', () => {
  it.each([
    ['no list', '<rss><channel/></rss>', /^it is no list of feeds \(OPML\); /],
    ['a page', '<!doctype html><p>', /^it is no list of feeds/],
    ['words', 'https://a.example/', /^it is no list of feeds/],
    ['nothing', '', /^it is no list of feeds/],
    [
      'too deep',
      opml(`${'<outline text="a">'.repeat(99)}${'</outline>'.repeat(99)}`),
      /more than 64 inside each other/,
    ],
    [
      'too many attributes',
      opml(`<outline ${Array.from({ length: 1_001 }, (_, n) => `a${n}="x"`).join(' ')}/>`),
      /more than 1,000 attributes/,
    ],
    [
      'entities',
      `<!DOCTYPE opml [<!ENTITY a "b">]>${opml('<outline text="&a;"/>')}`,
      /^it declares entities of its own/,
    ],
    ['a break before the first', '<opml><body><outline te', /^it breaks off/],
  ])('with %s is refused', (_, text, reason) => {
    const list = readOpml(text);
    expect('error' in list && list.error).toMatch(reason);
  });

  it('is cut behind the most entries, or where it breaks off, with a note', () => {
    const many = read(
      opml(Array.from({ length: 2_001 }, (_, n) => `<outline xmlUrl="https://a.example/${n}"/>`).join('')),
    );
    expect(many.feeds).toHaveLength(2_000);
    expect(many.refused).toEqual([
      { address: '', error: 'the list has more than 2,000 entries; the rest of them is left out' },
    ]);
    const broken = read('<opml><body><outline text="N"><outline xmlUrl="https://a.example/"/><outline xmlU');
    expect(broken).toMatchObject({
      feeds: [{ address: 'https://a.example/', folder: 'N' }],
      refused: [{ error: expect.stringMatching(/breaks off/) }],
    });
  });
});

describe('a list that is written', () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((words) => words.replace(/[\s/<&\p{C}]+/gu, ' ').trim())
    .filter((words) => words !== '');
  const listed = fc.record(
    {
      address: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href),
      title: name,
      folder: fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join(' / ')),
    },
    { requiredKeys: ['address'] },
  );

  it('is read back as it was', () => {
    fc.assert(
      fc.property(fc.uniqueArray(listed, { selector: ({ address }) => address, maxLength: 12 }), (feeds) => {
        const back = read(writeOpml(feeds, 'Sources & more'));
        const sorted = (list: readonly Listed[]) => [...list].sort((a, b) => (a.address < b.address ? -1 : 1));
        expect(back.refused).toEqual([]);
        expect(sorted(back.feeds)).toEqual(sorted(feeds));
      }),
    );
  });

  it('holds nothing that XML may not', () => {
    const text = writeOpml([{ address: 'https://a.example/', title: 'a\u0000b\ud800<"&\n' }], 't');
    expect(text).not.toMatch(/[\u0000-\u0008\ud800]/);
    expect(read(text).feeds[0]?.title).toMatch(/^ab\ufffd<"&$/);
  });
});
