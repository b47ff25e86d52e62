// Feeds read: the formats, what entries lack, dates, links, encodings, summaries, what is no feed.
import { describe, expect, it } from 'vitest';
import { readFeed } from '../../src/sources/feed/read.ts';
import type { ReadFeed } from '../../src/sources/feed/read.ts';

const ADDRESS = 'https://news.example/feeds/all.xml';
const NOW = Date.parse('2026-03-10T12:00:00Z');

const read = (text: string): ReadFeed => {
  const feed = readFeed(text, { address: ADDRESS, now: NOW });
  if ('error' in feed) throw new Error(feed.error);
  return feed;
};
const fault = (text: string): string => {
  const feed = readFeed(text, { address: ADDRESS, now: NOW });
  return 'error' in feed ? [feed.error, feed.mend].filter(Boolean).join('; ') : `read: ${JSON.stringify(feed)}`;
};
const rss = (items: string, channel = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Harbour News</title><link>https://news.example/</link>${channel}${items}</channel></rss>`;
const atom = (entries: string, more = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${more}><title>Harbour News</title>${entries}</feed>`;
const RDF = '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">';
const one = (text: string) => {
  const { entries } = read(text);
  expect(entries).toHaveLength(1);
  return entries[0]!;
};
const LONG = `The dam opens. ${'It was built in three years and cost more than was planned. '.repeat(30)}`;

describe('the formats', () => {
  const entry = {
    key: 'dam-1',
    title: 'Dam opens',
    text: 'The dam opened on Monday.',
    published: '2026-03-09T08:30:00Z',
    url: 'https://news.example/dam',
    outlet: 'Harbour News',
    author: 'Ana Tarn',
    language: 'en-GB',
    brief: true,
  };

  it('RSS 2.0', () => {
    const item =
      '<item><title>Dam opens</title><link>https://news.example/dam</link><guid isPermaLink="false">dam-1</guid><description>&lt;p&gt;The dam opened on Monday.&lt;/p&gt;</description><pubDate>Mon, 09 Mar 2026 08:30:00 GMT</pubDate><dc:creator>Ana Tarn</dc:creator><enclosure url="https://news.example/a.mp3" length="1" type="audio/mpeg"/></item>';
    expect(read(rss(item, '<language>en-gb</language>'))).toEqual({
      title: 'Harbour News',
      format: 'RSS 2.0',
      entries: [entry],
      refused: [],
      skipHours: [],
    });
  });

  it('Atom', () => {
    const text = atom(
      '<entry><id>dam-1</id><title type="html">Dam &lt;b&gt;opens&lt;/b&gt;</title><link rel="self" href="/self"/><link href="/dam"/><summary>The dam opened on Monday.</summary><author><name>Ana Tarn</name><email>a@news.example</email></author><published>2026-03-09T08:30:00Z</published><updated>2026-03-09T09:00:00Z</updated></entry>',
      'xml:lang="en-GB"',
    );
    expect(read(text)).toMatchObject({ format: 'Atom', title: 'Harbour News', entries: [entry] });
  });

  it('Atom with XHTML', () => {
    const text = atom(
      `<entry><id>x</id><title>a</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One &amp; <b>two</b>.</p><p>Three.</p></div></content></entry>`,
    );
    expect(one(text).text).toBe('One & two.\n\nThree.');
  });

  it('RSS 1.0 (RDF), entries beyond its list included', () => {
    const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Harbour News</title><link>https://news.example/</link><dc:language>en-GB</dc:language><items><rdf:Seq><rdf:li rdf:resource="dam-1"/></rdf:Seq></items></channel><item rdf:about="dam-1"><title>Dam opens</title><link>https://news.example/dam</link><description>The dam opened on Monday.</description><dc:date>2026-03-09T08:30Z</dc:date><dc:creator>Ana Tarn</dc:creator></item><item rdf:about="dam-2"><title>Two</title><link>https://news.example/2</link></item></rdf:RDF>`;
    expect(read(text)).toMatchObject({ format: 'RSS 1.0', title: 'Harbour News', entries: [entry, { key: 'dam-2' }] });
  });

  it('RSS 0.91 with its DOCTYPE, 0.92, and without a version', () => {
    const item = '<item><title>Dam opens</title><link>https://news.example/dam</link></item>';
    for (const [open, format] of [
      [
        '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://x/rss-0.91.dtd"><rss version="0.91">',
        'RSS 0.91',
      ],
      ['<rss version="0.92">', 'RSS 0.92'],
      ['<rss>', 'RSS'],
    ])
      expect(read(`${open}<channel><title>H</title>${item}</channel></rss>`)).toMatchObject({
        format,
        entries: [{ title: 'Dam opens', url: 'https://news.example/dam', key: 'https://news.example/dam' }],
      });
  });

  it('by the root element, whatever the entries write about', () => {
    const about = '<![CDATA[<pre>\n<rss version="2.0"> and <feed ></pre>]]>';
    expect(one(atom(`<entry><title>a</title><content type="html">${about}</content></entry>`)).title).toBe('a');
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel/><item><title>a</title><description>${about}</description></item></rdf:RDF>`;
    expect(read(rdf)).toMatchObject({ format: 'RSS 1.0', entries: [{ title: 'a' }] });
  });

  it('RSS 2.0 under a namespace that is not its own', () => {
    for (const space of [
      'http://www.w3.org/2005/Atom',
      'http://purl.org/rss/1.0/',
      'http://www.itunes.com/dtds/podcast-1.0.dtd',
    ])
      expect(
        read(
          `<rss version="2.0" xmlns="${space}" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>H</title><item><title>a</title><dc:creator>Ana Tarn</dc:creator></item></channel></rss>`,
        ),
      ).toMatchObject({ title: 'H', entries: [{ title: 'a', author: 'Ana Tarn' }] });
  });

  it('RSS 2.0 whose elements have a prefix, or behind the DOCTYPE of a page', () => {
    const item = '<r:item><r:title>a</r:title><r:description>One.</r:description><x:title>b</x:title></r:item>';
    const feed = `<r:rss version="2.0" xmlns:r="http://backend.userland.com/rss2" xmlns:x="https://x.example/"><r:channel><r:title>H</r:title>${item}</r:channel></r:rss>`;
    expect(read(feed)).toMatchObject({ format: 'RSS 2.0', title: 'H', entries: [{ title: 'a', text: 'One.' }] });
    const doctype = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://x.example/">';
    expect(one(`${doctype}\n${rss('<item><title>a</title></item>').replace(/^<[^>]*>/, '')}`).title).toBe('a');
  });

  it('RSS 1.0 whose entries stand within its channel', () => {
    const items = ['a', 'b'].map((title) => `<item rdf:about="${title}"><title>${title}</title></item>`).join('');
    expect(read(`${RDF}<channel rdf:about="x"><title>H</title>${items}</channel></rdf:RDF>`)).toMatchObject({
      title: 'H',
      entries: [{ title: 'a' }, { title: 'b' }],
    });
  });

  it('JSON Feed', () => {
    const text = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Harbour News',
      language: 'en-GB',
      items: [
        {
          id: 'dam-1',
          url: 'https://news.example/dam',
          title: 'Dam opens',
          content_html: '<p>The dam opened on Monday.</p>',
          date_published: '2026-03-09T08:30:00Z',
          authors: [{ name: 'Ana Tarn' }],
        },
        { id: '2', content_text: 'a < b\n\nc' },
      ],
    });
    expect(read(text)).toMatchObject({
      format: 'JSON Feed',
      entries: [entry, { key: '2', text: 'a < b\n\nc', brief: false }],
    });
  });
});

describe('what entries lack', () => {
  it('without a guid the link is the key, without both their words', () => {
    expect(one(rss('<item><title>a</title><link>/1</link></item>')).key).toBe('https://news.example/1');
    const [first, second, same] = read(
      rss('<item><title>a</title></item><item><title>b</title></item><item><title>a</title></item>'),
    ).entries;
    expect(first?.key).toMatch(/^[\w-]{22}$/);
    expect(second?.key).not.toBe(first?.key);
    expect(same).toBeUndefined();
  });

  it('guids that are one once they are stored are none, as U+0000 and half a pair of surrogates are not kept', () => {
    const item = (id: string, content_text: string) => ({ id, content_text });
    for (const [one, other] of [
      ['a\ud800', 'a\ud801'],
      ['a\u0000', 'a\ufffd'],
    ] as const) {
      const items = [item(one, 'The dam opened.'), item(other, 'The dam closed.')];
      const { entries } = read(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'News', items }));
      const kept = entries.map(({ key }) => Buffer.from(key).toString().replaceAll('\0', '\ufffd'));
      expect(kept).toEqual(entries.map(({ key }) => key));
      expect(new Set(kept).size).toBe(2);
    }
  });

  it('one guid for several entries is none', () => {
    const { entries } = read(
      rss(['a', 'b', 'b'].map((t) => `<item><guid>0</guid><title>${t}</title><link>/${t}</link></item>`).join('')),
    );
    expect(entries.map(({ title }) => title)).toEqual(['a', 'b']);
    expect(new Set(entries.map(({ key }) => key)).size).toBe(2);
  });

  it('a huge guid is its hash', () => {
    expect(
      one(rss(`<item><guid isPermaLink="false">${'g'.repeat(9_999)}</guid><title>a</title></item>`)).key,
    ).toHaveLength(22);
  });

  it('without a title, a date, a link: each is left out, nothing made up', () => {
    expect(one(rss('<item><description>Words.</description></item>'))).toEqual({
      key: expect.any(String),
      text: 'Words.',
      outlet: 'Harbour News',
      brief: false,
    });
  });

  it('with nothing they are refused', () => {
    expect(read(rss('<item><guid isPermaLink="false">1</guid></item><item><title>a</title></item>'))).toMatchObject({
      entries: [{ title: 'a' }],
      refused: [{ address: ADDRESS, error: 'an entry has neither title nor text nor link' }],
    });
  });
});

describe('dates', () => {
  const dated = (date: string, channel = ''): string | undefined =>
    one(rss(`<item><title>a</title><pubDate>${date}</pubDate></item>`, channel)).published;

  it.each([
    ['Mon, 09 Mar 2026 08:30:00 GMT', '2026-03-09T08:30:00Z'],
    ['Mon, 9 Mar 2026 08:30 EST', '2026-03-09T08:30:00-05:00'],
    ['Mon, 09 Mar 2026 08:30:00 PST', '2026-03-09T08:30:00-08:00'],
    ['09 Mar 26 08:30:00 +0100', '2026-03-09T08:30:00+01:00'],
    ['2026-03-09T08:30:00.123+05:30', '2026-03-09T08:30:00+05:30'],
    ['2026-03-09 08:30:00', '2026-03-09'],
    ['2026-03-09', '2026-03-09'],
    ['March 9, 2026', '2026-03-09'],
    ['Seg, 09 Mar 2026 08:30:00 -0300', '2026-03-09T08:30:00-03:00'],
    ['Mo, 09 Mär 2026 08:30:00 +0100', '2026-03-09T08:30:00+01:00'],
    ['1773045000', '2026-03-09T08:30:00Z'],
    ['Mon, 09 Mar 2036 08:30:00 GMT', undefined],
    ['Wed, 11 Mar 2026 11:00:00 GMT', '2026-03-11T11:00:00Z'],
    ['Thu, 12 Mar 2026 08:30:00 GMT', undefined],
    ['Thu, 01 Jan 1970 00:00:00 GMT', undefined],
    ['0000-00-00 00:00:00', undefined],
    ['31 Feb 2026 08:30:00 GMT', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ])('"%s" is %s', (words, iso) => {
    expect(dated(words)).toBe(iso);
  });

  it('the next one counts where the first is none', () => {
    const item = '<item><title>a</title><pubDate>soon</pubDate><dc:date>2026-03-08</dc:date></item>';
    expect(one(rss(item)).published).toBe('2026-03-08');
    for (const said of ['dcterms:modified', 'dcterms:date'])
      expect(one(rss(`<item><title>a</title><${said}>2026-03-08</${said}></item>`)).published).toBe('2026-03-08');
    for (const said of ['dcterms:modified', 'dcterms:date']) {
      const item = `<item rdf:about="a"><title>a</title><${said}>2026-03-08</${said}></item>`;
      expect(one(`${RDF}<channel/>${item}</rdf:RDF>`).published).toBe('2026-03-08');
    }
    const entry =
      '<entry><title>a</title><published>2046-01-01T00:00:00Z</published><updated>2026-03-08T00:00:00Z</updated></entry>';
    expect(one(atom(entry)).published).toBe('2026-03-08T00:00:00Z');
  });
});

describe('links', () => {
  it('are whole, and of the web', () => {
    const link = (words: string, more = ''): string | undefined =>
      one(rss(`<item><title>a</title>${words}</item>`, more)).url;
    expect(link('<link>  /a?b=1&amp;c=2\n</link>')).toBe('https://news.example/a?b=1&c=2');
    expect(link('<link>b.html</link>')).toBe('https://news.example/feeds/b.html');
    expect(link('<link>javascript:alert(1)</link>')).toBeUndefined();
    expect(link('<link>http://</link><guid>https://news.example/g</guid>')).toBe('https://news.example/g');
    expect(link('<guid>https://news.example/g</guid>')).toBe('https://news.example/g');
    expect(link('<guid isPermaLink="false">https://news.example/g</guid>')).toBeUndefined();
    expect(link('<atom:link href="/alt"/>')).toBe('https://news.example/alt');
    expect(link('<link rel="self" href="/self"/><link href="/alt"/>')).toBe('https://news.example/alt');
    expect(link('<link/><link >/b</link>')).toBe('https://news.example/b');
    expect(link('<link>www.paper.example/a</link>')).toBe('https://www.paper.example/a');
    expect(link('<link>www.html</link>')).toBe('https://news.example/feeds/www.html');
    expect(link('<link>https://news.example/\n    dam</link>')).toBe('https://news.example/dam');
    expect(link('<link>#</link><guid>https://news.example/g</guid>')).toBe('https://news.example/g');
  });

  it('escaped once too often are as they were meant', () => {
    for (const and of ['&', '&amp;', '&#38;', '&#038;'])
      expect(one(rss(`<item><title>a</title><link><![CDATA[/a?b=1${and}section=2]]></link></item>`)).url).toBe(
        'https://news.example/a?b=1&section=2',
      );
  });

  it('are none that an identifier would make up', () => {
    for (const guid of ['12345', 'dam-opens', 'tag:news.example,2026:1'])
      expect(one(rss(`<item><title>a</title><guid>${guid}</guid></item>`))).not.toHaveProperty('url');
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><item rdf:about="dam-1"><title>a</title></item></rdf:RDF>`;
    expect(one(rdf)).not.toHaveProperty('url');
  });

  it('of an Atom entry are of its page first, however that is said', () => {
    const linked = (links: string): string | undefined => one(atom(`<entry><title>a</title>${links}</entry>`)).url;
    const page = '<link rel="alternate" type="text/html" href="/page"/>';
    for (const other of ['application/json', 'application/atom+xml', 'application/pdf'])
      expect(linked(`<link rel="alternate" type="${other}" href="/other"/>${page}`)).toBe('https://news.example/page');
    expect(linked('<link type="application/pdf" href="/paper"/>')).toBe('https://news.example/paper');
    expect(linked('<link rel="Alternate" href="/page"/>')).toBe('https://news.example/page');
    expect(linked('<link rel="http://www.iana.org/assignments/relation/alternate" href="/page"/>')).toBe(
      'https://news.example/page',
    );
    expect(linked('<link rel="enclosure" href="/a.mp3"/>')).toBeUndefined();
  });

  it('count from xml:base', () => {
    const entry = '<entry xml:base="sub/"><title>a</title><link href="c"/></entry>';
    expect(one(atom(entry, 'xml:base="https://other.example/x/"')).url).toBe('https://other.example/x/sub/c');
    expect(one(atom('<entry><title>a</title><link href="c"/></entry>', 'xml:base="/y/"')).url).toBe(
      'https://news.example/y/c',
    );
  });
});

describe('words', () => {
  it('are plain: tags, references, character data, twice-written references', () => {
    const item =
      '<item><title><![CDATA[Dam &#8211; <i>opens</i>]]></title><description><![CDATA[<p>One&nbsp;two.</p><p>Three &lt; four.</p><script>x</script>]]></description></item>';
    expect(one(rss(item))).toMatchObject({ title: 'Dam – opens', text: 'One two.\n\nThree < four.' });
    expect(one(rss('<item><title>R&amp;amp;D &amp;quot;x&amp;quot; &amp; y</title></item>')).title).toBe('R&D "x" & y');
    expect(one(atom('<entry><title>1 &lt; 2</title></entry>')).title).toBe('1 < 2');
  });

  it('are plain where HTML was escaped once too often, and as they stand where they are about HTML', () => {
    const said = (words: string): string =>
      one(rss(`<item><description><![CDATA[${words}]]></description></item>`)).text;
    expect(said('&lt;p&gt;One &amp;amp; two.&lt;/p&gt;\n&lt;p class="x"&gt;Three.&lt;/p&gt;')).toBe(
      'One & two.\n\nThree.',
    );
    expect(said('&lt;img src="/a.jpg"&gt; The dam.')).toBe('The dam.');
    expect(said('&lt;vector&gt; holds &lt;b&gt;.')).toBe('<vector> holds <b>.');
    expect(said('<p>&lt;p&gt; opens and &lt;/p&gt; ends.</p>')).toBe('<p> opens and </p> ends.');
    expect(said(']]>&lt;![CDATA[&lt;p&gt;One &amp;amp; two.&lt;/p&gt;]]&gt;<![CDATA[')).toBe('One & two.');
    expect(one(rss('<item><title>&amp;lt;b&amp;gt;Dam&amp;lt;/b&amp;gt; opens</title></item>')).title).toBe(
      'Dam opens',
    );
  });

  it('of a title are all there, though it writes of HTML or of less', () => {
    const titled = (title: string): string | undefined =>
      one(rss(`<item><title><![CDATA[${title}]]></title></item>`)).title;
    for (const title of ['Where x<y holds', 'x<y and y<z', 'The <title> element', '<video> is new', 'Q<3'])
      expect(titled(title)).toBe(title);
    expect(titled('Dam <b>opens</b><img src="a>b"><script>x</script><video>y</video> <i title="<">now</i>')).toBe(
      'Dam opens now',
    );
  });

  it('have the marks that bytes of Windows-1252 were meant to be', () => {
    expect(one(rss('<item><title>\u0093Don\u0092t\u0094 \u0096 5 \u0080\u0081</title></item>')).title).toBe(
      '“Don’t” – 5 €',
    );
  });

  it('of the content go before those of the summary, unless it has less', () => {
    const item = (encoded: string): string =>
      rss(
        `<item><link>/a</link><description>Short words.</description><content:encoded><![CDATA[${encoded}]]></content:encoded></item>`,
      );
    expect(one(item(LONG))).toMatchObject({ text: LONG.trim(), brief: false });
    expect(one(item('x'))).toMatchObject({ text: 'Short words.', brief: true });
  });

  it('are found in whatever module says them', () => {
    const said = (words: string) => one(rss(`<item><link>/a</link>${words}</item>`));
    expect(said('<atom:title>Dam opens</atom:title>').title).toBe('Dam opens');
    expect(said('<atom:content type="html">&lt;p&gt;One.&lt;/p&gt;</atom:content>').text).toBe('One.');
    expect(said('<atom:summary>One.</atom:summary>').text).toBe('One.');
    expect(said('<dc:description>One.</dc:description>').text).toBe('One.');
    expect(said('<description>Two.</description><dc:description>One.</dc:description>').text).toBe('Two.');
    const own = (words: string) =>
      one(
        `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:a="http://www.w3.org/2005/Atom"><channel/><item rdf:about="1"><title>a</title>${words}</item></rdf:RDF>`,
      );
    expect(own('<a:link href="/a"/>').url).toBe('https://news.example/a');
    expect(own('<a:content>One.</a:content>').text).toBe('One.');
    expect(own('<a:updated>2026-03-08</a:updated>').published).toBe('2026-03-08');
    expect(own('<a:author><a:name>Ana Tarn</a:name></a:author>').author).toBe('Ana Tarn');
    const inAtom = (words: string) => one(atom(`<entry><title>a</title>${words}</entry>`));
    expect(inAtom('<dc:description>One.</dc:description>').text).toBe('One.');
    expect(inAtom('<dc:creator>Ana Tarn</dc:creator>').author).toBe('Ana Tarn');
    expect(inAtom('<dcterms:modified>2026-03-08</dcterms:modified>').published).toBe('2026-03-08');
    const content = (type: string): string =>
      one(atom(`<entry><title>a</title><content type="${type}">T25l</content></entry>`)).text;
    expect(content('text/x-markdown')).toBe('T25l');
    expect(content('application/octet-stream')).toBe('');
  });

  it('of a JSON Feed are its HTML before its text, its title without references, its link also its identifier', () => {
    const item = {
      id: 'https://news.example/dam',
      title: 'Dam &#8211; &quot;open&quot;',
      content_text: 'The dam.',
      content_html: '<p>The dam opened on Monday.</p>',
    };
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Harbour News', items: [item] };
    expect(one(JSON.stringify(feed))).toMatchObject({
      title: 'Dam – "open"',
      text: 'The dam opened on Monday.',
      url: 'https://news.example/dam',
    });
  });

  it('that only lead on are brief, what leads on is left out', () => {
    const brief = (words: string, link = '<link>/a</link>') =>
      one(rss(`<item>${link}<description><![CDATA[${words}]]></description></item>`));
    expect(brief(LONG)).toMatchObject({ brief: false });
    expect(brief('Short.')).toMatchObject({ brief: true });
    expect(brief('Short.', '')).toMatchObject({ brief: false });
    expect(brief(`<p>${LONG}</p><p>It goes on […]</p>`)).toMatchObject({ brief: true });
    expect(brief(`<p>${LONG}</p><p>It goes on [&#8230;]</p>`)).toMatchObject({ brief: true });
    expect(brief(`<p>${LONG}</p><p><a href="x">Continue reading...</a></p>`)).toMatchObject({
      brief: true,
      text: LONG.trim(),
    });
    expect(brief(`<p>${LONG}</p><p>Read more</p>`)).toMatchObject({ brief: true, text: LONG.trim() });
    expect(
      brief(`<p>${LONG}</p><p>The post <a href="x">Dam opens</a> appeared first on <a href="y">Harbour News</a>.</p>`),
    ).toMatchObject({ brief: false, text: LONG.trim() });
    expect(brief(`<p>${LONG}</p><p>Read more people the same letter, he said.</p>`).text).toMatch(/he said\.$/);
  });

  it('name an outlet of their own, and no address as an author', () => {
    expect(one(rss('<item><title>a</title><source url="https://o.example/">Other Paper</source></item>')).outlet).toBe(
      'Other Paper',
    );
    expect(one(rss('<item><title>a</title><author>desk@news.example (Ana Tarn)</author></item>')).author).toBe(
      'Ana Tarn',
    );
    expect(one(rss('<item><title>a</title><author>desk@news.example</author></item>')).author).toBeUndefined();
    const made = (creator: string): string | undefined =>
      one(rss(`<item><title>a</title><dc:creator><![CDATA[${creator}]]></dc:creator></item>`)).author;
    expect(made('desk@news.example (Ana Tarn)')).toBe('Ana Tarn');
    expect(made('Ana Tarn <desk@news.example>')).toBe('Ana Tarn');
    expect(made('Ana Tarn (desk@news.example)')).toBe('Ana Tarn');
    expect(made('desk@news.example')).toBeUndefined();
    expect(made('Ana Tarn (Radwick)')).toBe('Ana Tarn (Radwick)');
    expect(made('Ana Tarn, @anatarn')).toBe('Ana Tarn, @anatarn');
  });

  it('name a person by any of the ways of a feed', () => {
    const spaces = 'xmlns:a10="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"';
    for (const said of [
      '<a10:author><a10:name>Ana Tarn</a10:name></a10:author>',
      '<itunes:author>Ana Tarn</itunes:author>',
    ])
      expect(
        one(`<rss version="2.0" ${spaces}><channel><item><title>a</title>${said}</item></channel></rss>`).author,
      ).toBe('Ana Tarn');
  });

  it('name the person of the source they are from, else of the feed, where they name none', () => {
    const person = (name: string): string => `<author><name>${name}</name></author>`;
    const from = (feed: string, entry: string): string | undefined =>
      one(atom(`${feed}<entry><title>a</title>${entry}</entry>`)).author;
    expect(from(person('Ana Tarn'), '')).toBe('Ana Tarn');
    expect(from(person('Ana Tarn'), person('Bo Reed'))).toBe('Bo Reed');
    expect(from(person('Ana Tarn'), `<source>${person('Bo Reed')}</source>`)).toBe('Bo Reed');
    expect(from(person('Harbour News'), '')).toBeUndefined();
    const json = { version: 'https://jsonfeed.org/version/1', title: 'Harbour News', author: { name: 'Ana Tarn' } };
    expect(one(JSON.stringify({ ...json, items: [{ id: '1', content_text: 'a' }] })).author).toBe('Ana Tarn');
  });

  it('of a language that Atom tells of the text have that', () => {
    const told = '<entry xml:lang="de"><title>a</title><content xml:lang="fr">Le barrage.</content></entry>';
    expect(one(atom(told, 'xml:lang="en"')).language).toBe('fr');
  });

  it('of a language that is none have none', () => {
    expect(one(rss('<item><title>a</title></item>', '<language>English (US)</language>')).language).toBeUndefined();
    expect(one(rss('<item><title>a</title></item>', '<language>pt_BR</language>')).language).toBe('pt-BR');
  });
});

it('an entry that is damaged costs none of the others', () => {
  const [first, , last] = ['a', 'b', 'c'].map(
    (title) => `<item><title>${title}</title><link>https://news.example/${title}</link></item>`,
  );
  const titles = (damaged: string): (string | undefined)[] =>
    read(rss(`${first}${damaged}${last}`)).entries.map(({ title }) => title);
  expect(titles('<item><title>b<c</title><link>/b</link></item>')).toEqual(['a', 'b<c', 'c']);
  expect(titles('<item><title>b<link>/b</link></item>')).toHaveLength(3);
  expect(titles('<item><title>b</Title></ITEM>')).toEqual(['a', 'b', 'c']);
  expect(titles('<item><title>b</title><link>/b</link>')).toEqual(['a', 'b', 'c']);
  const linked = '<entry><title>a</title><link href="/a"></entry><entry><title>b</title></entry>';
  expect(read(atom(linked)).entries).toMatchObject([{ url: 'https://news.example/a' }, { title: 'b' }]);
});

describe('what is left out', () => {
  it('behind a break, behind the most entries: with a note', () => {
    const items = '<item><title>a</title></item><item><title>b</title></item>';
    const broken = rss(items).slice(0, rss(items).indexOf('b</title>'));
    expect(read(broken)).toMatchObject({
      entries: [{ title: 'a' }],
      refused: [{ error: expect.stringMatching(/^it breaks off/) }],
    });
    const many = read(rss(Array.from({ length: 2_001 }, (_, n) => `<item><title>${n}</title></item>`).join('')));
    expect(many.entries).toHaveLength(2_000);
    expect(many.refused).toEqual([
      { address: ADDRESS, error: 'it has more than 2,000 entries; the rest of them is left out' },
    ]);
  });
});

it('what a site prints before its feed is passed over', () => {
  const item = '<item><title>a</title></item>';
  for (const warning of [
    '\n<br />\n<b>Warning</b>:  Undefined variable $x in <b>/var/www/feed.php</b> on line <b>12</b><br />\n',
    '<p>Deprecated: strlen(): Passing null</p>',
    'Notice: a < b\n',
    '<!-- made at 08:30 -->\n',
  ])
    expect(one(warning + rss(item)).title).toBe('a');
});

describe('what is no feed', () => {
  it.each([
    ['', /^it is empty; /],
    ['  \n ', /^it is empty; /],
    ['<!doctype html><html><p>News</p></html>', /^it is a web page, no feed; give the address of the feed itself/],
    ['<html><form><input name="a" type="password"></form></html>', /^it is a page that asks to log in, no feed; /],
    ['<?xml version="1.0"?><urlset><url/></urlset>', /^it is a site map, no feed; /],
    ['<opml version="2.0"><body/></opml>', /^it is a list of feeds \(OPML\), no feed; import it/],
    ['<svg><path/></svg>', /^it is no feed, but XML of another kind \("svg"\); /],
    ['<constructor/>', /^it is no feed, but XML of another kind \("constructor"\); /],
    ['just words', /^it is no feed: neither XML nor JSON; /],
    ['{"items": 1}', /^it is JSON, but no JSON Feed; /],
    ['{"items": [', /^it is JSON, but no JSON Feed; /],
    ['[{"id": 1}]', /^it is JSON, but no JSON Feed; /],
    ['[note] to be done', /^it is no feed: neither XML nor JSON; /],
    [`{"a": ${'['.repeat(99)}${']'.repeat(99)}}`, /more than 64 inside each other/],
    [`{"a": [${'{},'.repeat(200_000)}{}]}`, /more than 200,000 parts/],
    ['<rss', /^it breaks off before its first entry/],
    ['<rss><channel></channel></rss>', /^it is a feed with nothing in it; /],
    ['<rss version="2.0"><channel><item><__proto__>a</__proto__></item></channel></rss>', /^its XML is damaged/],
    ['<!DOCTYPE rss [<!ENTITY a "b">]><rss>&a;</rss>', /^it declares entities of its own/],
  ])('%.40s: %s', (text, reason) => {
    expect(fault(text)).toMatch(reason);
  });

  it('an empty channel is a feed', () => {
    expect(read(rss(''))).toMatchObject({ title: 'Harbour News', entries: [], refused: [] });
  });
});
