// Feeds and pages made to harm, from one seed: each way, of any size, and plain ones of the same size to measure against.

/** Numbers from 0 to 1, the same for the same seed. */
export type Random = () => number;
export const randomOf = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
};

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const fill = (unit: string, size: number): string => unit.repeat(Math.max(1, Math.ceil(size / unit.length)));

const WORDS =
  'the harbour dam council mayor opened on Monday after three years of work, said Ana Tarn and Boris Holm in Velmora'.split(
    ' ',
  );
const sentence = (random: Random): string => `${Array.from({ length: 14 }, () => pick(random, WORDS)).join(' ')}. `;
const paragraphs = (random: Random, size: number): string => {
  let text = '';
  while (text.length < size)
    text += `<p>${sentence(random)}<a href="/x?a=1&amp;b=2">${sentence(random)}</a>&#8217;</p>\n`;
  return text;
};

/** The opening, one entry around its words, the closing. */
type Format = { open: string; entry(words: string, n: number): string; close: string };
const FORMATS: readonly Format[] = [
  {
    open: '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour News</title><link>https://news.example/</link>',
    entry: (words, n) =>
      `<item><title>Dam ${n}</title><link>https://news.example/${n}</link><guid>${n}</guid><dc:creator>Ana Tarn</dc:creator><pubDate>Mon, 09 Mar 2026 08:30:00 GMT</pubDate><content:encoded><![CDATA[${words}]]></content:encoded></item>\n`,
    close: '</channel></rss>',
  },
  {
    open: '<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour News</title><link href="https://news.example/"/>',
    entry: (words, n) =>
      `<entry><id>urn:${n}</id><title>Dam ${n}</title><link href="/${n}"/><author><name>Ana Tarn</name></author><updated>2026-03-09T08:30:00Z</updated><content type="html">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</content></entry>\n`,
    close: '</feed>',
  },
  {
    open: '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>Harbour News</title></channel>',
    entry: (words, n) =>
      `<item rdf:about="${n}"><title>Dam ${n}</title><link>https://news.example/${n}</link><description>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</description></item>\n`,
    close: '</rdf:RDF>',
  },
];

/** A plain feed of about so many characters. */
export function plainFeed(random: Random, size: number): string {
  const { open, entry, close } = pick(random, FORMATS);
  const parts = [open];
  for (let length = 0, n = 0; length < size; n++) {
    const one = entry(paragraphs(random, 600), n);
    parts.push(one);
    length += one.length;
  }
  return parts.join('') + close;
}

export function plainJson(random: Random, size: number): string {
  const items = Array.from({ length: Math.max(1, Math.round(size / 900)) }, (_, n) => ({
    id: String(n),
    url: `https://news.example/${n}`,
    title: `Dam ${n}`,
    content_html: paragraphs(random, 600),
    date_published: '2026-03-09T08:30:00Z',
  }));
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Harbour News', items });
}

export const plainPage = (random: Random, size: number): string =>
  `<!doctype html><html lang="en"><head><title>Dam opens</title><link rel="alternate" type="application/rss+xml" href="/feed"><meta property="article:published_time" content="2026-03-09T08:30:00Z"></head><body><nav><a href="/">Home</a></nav><article><h1>Dam opens</h1>${paragraphs(random, size)}</article></body></html>`;

/** Changes a text at random places: cut, doubled, swapped, replaced by what parsers trip over. */
function mutated(random: Random, text: string): string {
  let changed = text;
  const count = 1 + Math.floor(random() * 12);
  for (let n = 0; n < count; n++) {
    const at = Math.floor(random() * changed.length);
    const to = at + Math.floor(random() * Math.min(200, changed.length - at));
    const part = changed.slice(at, to);
    const put = pick(random, [
      '',
      part + part,
      part.split('').reverse().join(''),
      pick(random, TRIPS),
      String.fromCharCode(Math.floor(random() * 65_536)),
    ]);
    changed = changed.slice(0, at) + put + changed.slice(to);
  }
  return changed;
}
const TRIPS = [
  '<', '>', '&', '"', "'", '</', '/>', '<!--', '-->', '<![CDATA[', ']]>', '<?', '?>', '<!DOCTYPE x [', ']>', '&#0;', '&#x110000;', '&#xD800;', '&amp',
  '</item>', '<item>', '<entry>', '</channel>', '<title>', '</description>', '\u0000', '\ufffe', '\ud800', '\u202e', '<a b=', '<a b="', '<__proto__>',
  '<constructor/>', '<rss>', '<feed>', 'xmlns:a="', 'xml:base="//"', '{', '}', '[', '\\', '\\u', '<script>', '<style>', '<table><tr>', '<p><p>', '</p>',
]; // prettier-ignore

const item = (inner: string, size: number): string =>
  `<rss version="2.0"><channel><title>t</title>${fill(`<item>${inner}</item>`, size)}</channel></rss>`;
const inItem = (inner: string): string =>
  `<rss version="2.0"><channel><title>t</title><item>${inner}</item></channel></rss>`;
const nested = (open: string, close: string, size: number): string => {
  const count = Math.ceil(size / (open.length + close.length));
  return open.repeat(count) + close.repeat(count);
};

/** Each way to harm that is not a mutation; `size` in characters, about. */
export const FEED_WAYS: Readonly<Record<string, (size: number) => string>> = {
  'deep elements': (size) => `<rss>${nested('<a>', '</a>', size)}</rss>`,
  'deep in an entry': (size) => inItem(nested('<b>', '</b>', size)),
  'deep HTML in character data': (size) => inItem(`<description><![CDATA[${nested('<div>', '</div>', size)}]]></description>`),
  'deep HTML, escaped': (size) => inItem(`<description>${nested('&lt;div&gt;', '&lt;/div&gt;', size)}</description>`),
  'elements never closed': (size) => `<rss><channel><item>${fill('<p>', size)}`,
  'entries never closed': (size) => `<rss><channel>${fill('<item>', size)}`,
  'titles never closed': (size) => `<rss version="2.0"><channel>${fill('<item><title>', size)}</channel></rss>`,
  'end tags alone': (size) => `<rss version="2.0"><channel><item>${fill('</p>', size)}</item></channel></rss>`,
  'other end tags': (size) => inItem(fill('<b></i>', size)),
  'many elements': (size) => inItem(fill('<b/>', size)),
  'many names of elements': (size) => inItem(Array.from({ length: size / 10 }, (_, n) => `<b${n}/>`).join('')),
  'empty entries': (size) => `<rss version="2.0"><channel>${fill('<item/>', size)}</channel></rss>`,
  'many attributes': (size) => inItem(`<b ${Array.from({ length: size / 10 }, (_, n) => `a${n}="x"`).join(' ')}/>`),
  'attributes just under the cap': (size) => item(`<b ${Array.from({ length: 999 }, (_, n) => `a${n}="x"`).join(' ')}/>`, size),
  'attributes without values': (size) => inItem(`<b ${fill('a ', size)}/>`),
  'a huge attribute': (size) => inItem(`<b a="${fill('x', size)}"/>`),
  'an attribute never closed': (size) => inItem(`<b a="${fill('x ', size)}`),
  'equals signs': (size) => inItem(`<b ${fill('=', size)}/>`),
  'many namespaces': (size) => `<rss version="2.0" ${Array.from({ length: Math.min(999, size / 25) }, (_, n) => `xmlns:n${n}="urn:${n}"`).join(' ')}><channel>${fill('<item><n1:title>a</n1:title></item>', size)}</channel></rss>`,
  'namespaces on each entry': (size) => item('<a:x xmlns:a="urn:a"><b:y xmlns:b="http://purl.org/dc/elements/1.1/">z</b:y></a:x>', size),
  'entities': (size) => `<!DOCTYPE rss [<!ENTITY a "${fill('x', size)}"><!ENTITY b "&a;&a;&a;">]><rss>&b;</rss>`,
  'references to nothing': (size) => inItem(`<title>${fill('&a;', size)}</title>`),
  'ampersands': (size) => inItem(`<description>${fill('&', size)}</description>`),
  'references without end': (size) => inItem(`<description>${fill('&#x41', size)}</description>`),
  'references beyond Unicode': (size) => inItem(`<title>${fill('&#99999999999;', size)}</title>`),
  'references of references': (size) => inItem(`<title>&${fill('amp;', size)}lt;b&gt;</title>`),
  'character data never closed': (size) => inItem(`<title><![CDATA[${fill('x<', size)}`),
  'character data in pieces': (size) => inItem(`<title>${fill('<![CDATA[x]]>', size)}</title>`),
  'openings of character data': (size) => inItem(`<title>${fill('<![CDATA[', size)}</title>`),
  'a comment never closed': (size) => inItem(`<title>a</title><!--${fill('- ', size)}`),
  'comments': (size) => inItem(fill('<!---->', size)),
  'openings of comments': (size) => inItem(`<description>${fill('<!-', size)}</description>`),
  'instructions': (size) => `<?xml version="1.0"?>${fill('<?a b?>', size)}<rss version="2.0"><channel><item/></channel></rss>`,
  'less-than signs': (size) => inItem(`<description>${fill('<', size)}</description>`),
  'less-than signs in character data': (size) => inItem(`<description><![CDATA[${fill('<a ', size)}]]></description>`),
  'less-than signs before a mark': (size) => inItem(`<title>a</title><description>${fill('<', size)}<b '></description>`),
  'tags of one mark each': (size) => inItem(`<title>a</title><description>${fill(`<b '>`, size)}</description>`),
  'tags behind a mark': (size) => inItem(`<title>a</title><description><b '>${fill(`<b>`, size)}</description>`),
  'quotation marks': (size) => inItem(`<description><![CDATA[<a ${fill(`"'`, size)}>]]></description>`),
  'white space': (size) => `${fill(' \n\t', size)}<rss version="2.0"><channel><item><title>${fill(' ', size)}</title></item></channel></rss>`,
  'white space in a tag': (size) => inItem(`<b${fill(' ', size)}/>`),
  'a huge title': (size) => inItem(`<title>${fill('word ', size)}</title>`),
  'a huge guid': (size) => inItem(`<guid>${fill('g', size)}</guid><title>a</title>`),
  'a huge link': (size) => inItem(`<link>https://a.example/${fill('x', size)}</link>`),
  'a link of dots': (size) => inItem(`<link>https://a.example/${fill('../', size)}</link>`),
  'a link of a host': (size) => inItem(`<link>https://${fill('a.', size)}/</link>`),
  'a date of digits': (size) => inItem(`<title>a</title><pubDate>${fill('1', size)}</pubDate>`),
  'a date of spaces': (size) => inItem(`<title>a</title><pubDate>1${fill(' ', size)}May</pubDate>`),
  'people in brackets': (size) => inItem(`<title>a</title><author>${fill('(', size)}</author>`),
  'many people in brackets': (size) => inItem(`<title>a</title>${fill(`<author>${'('.repeat(190)}</author>`, size)}`),
  'people of at signs': (size) => inItem(`<title>a</title>${fill(`<author>${'a@'.repeat(90)}</author>`, size)}`),
  'words that lead on': (size) => inItem(`<link>/a</link><description>${fill('Read more ', size)}</description>`),
  'paragraphs that lead on': (size) => inItem(`<link>/a</link><description><![CDATA[${fill('<p>Continue reading</p>', size)}]]></description>`),
  'posts that appeared': (size) => inItem(`<link>/a</link><description><![CDATA[${fill(`<p>The post ${'appeared on '.repeat(20)}</p>`, size)}]]></description>`),
  'blocks without words': (size) => inItem(`<description><![CDATA[${fill('<p>', size)}]]></description>`),
  'breaks': (size) => inItem(`<description><![CDATA[${fill('<br>\n', size)}]]></description>`),
  'scripts never closed': (size) => inItem(`<description><![CDATA[${fill('<script>', size)}]]></description>`),
  'captions never closed': (size) => inItem(`<description><![CDATA[${fill('<svg>', size)}]]></description>`),
  'controls': (size) => inItem(`<title>${fill('\u0000\u0008\u001f', size)}</title><link>/a</link>`),
  'bidi and marks': (size) => inItem(`<title>${fill('\u202e\u2066e\u0301\u0301\u200b', size)}</title>`),
  'surrogates alone': (size) => inItem(`<title>${fill('\ud800\udc00\ud800', size)}</title>`),
  'names of prototypes': (size) => item('<__proto__>a</__proto__><constructor><prototype/></constructor><hasOwnProperty/><toString>x</toString>', size),
  'the same guid': (size) => item('<guid>1</guid><title>a</title>', size),
  'a list of one entry': (size) => `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><items><rdf:Seq>${fill('<rdf:li resource="a"/>', size)}</rdf:Seq></items></channel><item rdf:about="a"><title>a</title></item></rdf:RDF>`,
  'openings of feeds': (size) => fill('<rss ', size),
  'versions': (size) => `<rss ${fill('version = "', size)}`,
  'Atom of links': (size) => `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>a</title>${fill('<link href="a" rel="alternate"/>', size)}</entry></feed>`,
  'Atom of XHTML': (size) => `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>a</title><content type="xhtml"><div>${fill('<p>x<b>y</b></p>', size)}</div></content></entry></feed>`,
  'Atom with another prefix': (size) => `<a:feed xmlns:a="http://www.w3.org/2005/Atom">${fill('<a:entry><a:title>x</a:title></a:entry>', size)}</a:feed>`,
  'JSON, deep': (size) => `{"items":${nested('[', ']', size)}}`,
  'JSON, wide': (size) => `{"version":"https://jsonfeed.org/version/1","items":[${fill('{},', size)}{}]}`,
  'JSON of numbers': (size) => `{"version":"https://jsonfeed.org/version/1","items":[${fill('1e999,', size)}0]}`,
  'JSON of backslashes': (size) => `{"title":"${fill('\\\\', size)}"`,
  'JSON of one backslash run': (size) => `{"a":"${fill('\\', size)}"}`,
  'JSON of odd kinds': (size) => `{"version":"https://jsonfeed.org/version/1","title":7,"items":[${fill('{"id":[],"title":{},"content_html":3,"authors":"x","date_published":false,"__proto__":{"a":1}},', size)}null]}`,
}; // prettier-ignore

export const PAGE_WAYS: Readonly<Record<string, (size: number) => string>> = {
  'deep elements': (size) => `<html><body>${nested('<div>', '</div>', size)}`,
  'elements never closed': (size) => `<html><body>${fill('<div><p>', size)}words`,
  'formatting never closed': (size) => `<html><body>${fill('<b><i><a href=x>', size)}words`,
  'tables in tables': (size) => `<html><body>${fill('<table><tr><td>', size)}`,
  'lists in lists': (size) => `<html><body>${fill('<ul><li>', size)}`,
  'end tags alone': (size) => `<html><body>${fill('</div></p>', size)}`,
  'other end tags': (size) => `<html><body>${fill('<div></span>', size)}`,
  'many attributes': (size) => `<html><body><p ${Array.from({ length: size / 10 }, (_, n) => `a${n}="x"`).join(' ')}>a</p>`,
  'a huge attribute': (size) => `<html><body><p class="${fill('x ', size)}">a</p>`,
  'a huge class': (size) => `<html><body>${fill(`<p class="${'comment-hidden-ad- '.repeat(40)}">a</p>`, size)}`,
  'less-than signs': (size) => `<html><body>${fill('<', size)}`,
  'ampersands': (size) => `<html><body><p>${fill('&', size)}`,
  'references': (size) => `<html><body><p>${fill('&CounterClockwiseContourIntegral;', size)}`,
  'comments never closed': (size) => `<html><body>${fill('<!--', size)}`,
  'scripts never closed': (size) => `<html><body>${fill('<script>', size)}`,
  'styles': (size) => `<html><body>${fill('<style>a{}</style>', size)}`,
  'breaks': (size) => `<html><body><p>${fill('<br>', size)}`,
  'commas': (size) => `<html><body><p>${fill(',', size)}</p>`,
  'paragraphs of a word': (size) => `<html><body>${fill('<p>a</p>', size)}`,
  'links': (size) => `<html><head>${fill('<link rel=alternate type=application/rss+xml href=/a>', size / 2)}</head><body>${fill('<a href="/feed">x</a>', size / 2)}`,
  'JSON-LD, deep': (size) => `<html><head><script type="application/ld+json">${nested('[', ']', size)}</script></head><body><p>a</p>`,
  'JSON-LD, wide': (size) => `<html><head><script type="application/ld+json">[${fill('{"@type":"NewsArticle"},', size)}{}]</script></head><body><p>a</p>`,
  'JSON-LD in pieces': (size) => `<html><head>${fill('<script type="application/ld+json">{"@type":"NewsArticle"</script>', size)}</head><body><p>a</p>`,
  'meta elements': (size) => `<html><head>${fill('<meta property="og:title" content="a">', size)}</head><body><p>a</p>`,
  'time elements': (size) => `<html><body><article>${fill('<time datetime="2026-03-09">x</time>', size)}`,
  'white space': (size) => `<html><body><p>a${fill(' \n', size)}b</p>`,
  'one long word': (size) => `<html><body><p>${fill('a', size)}</p>`,
  'controls and bidi': (size) => `<html><body><p>${fill('\u0000\u202e\u2066\ufffe', size)}</p>`,
  'svg': (size) => `<html><body>${fill('<svg><g>', size)}<p>a</p>`,
  'templates': (size) => `<html><body>${fill('<template><div>', size)}<p>a</p>`,
  'selects': (size) => `<html><body>${fill('<select><option>', size)}<p>a</p>`,
  'frames': (size) => `<html>${fill('<frameset><frame>', size)}`,
}; // prettier-ignore

/** A text as bytes, now and then in another encoding than it says, or broken. */
function encoded(random: Random, text: string): Uint8Array {
  const kind = Math.floor(random() * 12);
  if (kind === 0) return Buffer.from(text, 'utf16le');
  if (kind === 1) return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (kind === 2) return Buffer.from(text, 'latin1');
  const bytes = Buffer.from(text);
  if (kind === 3) for (let n = 0; n < 20; n++) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  if (kind === 4)
    return Buffer.from(
      text.replace('UTF-8', pick(random, ['utf-7', 'nope', 'shift_jis', 'iso-2022-jp', 'x-user-defined', 'utf-16'])),
    );
  return bytes;
}

export type Hostile = { kind: 'feed' | 'page'; way: string; bytes: Uint8Array };

/** The n-th of endlessly many, of at most about `size` characters. */
export function hostile(n: number, size: number): Hostile {
  const random = randomOf(n * 2_654_435_761 + 1);
  const kind = random() < 0.7 ? 'feed' : 'page';
  const length = Math.ceil(size ** (0.6 + 0.4 * random()));
  if (random() < 0.5) {
    const good =
      kind === 'page'
        ? plainPage(random, length)
        : random() < 0.2
          ? plainJson(random, length)
          : plainFeed(random, length);
    const cut = random() < 0.2 ? good.slice(0, Math.floor(random() * good.length)) : mutated(random, good);
    return { kind, way: 'mutated', bytes: encoded(random, cut) };
  }
  const ways = Object.entries(kind === 'feed' ? FEED_WAYS : PAGE_WAYS);
  const [way, make] = pick(random, ways);
  const text = make(length);
  return { kind, way, bytes: encoded(random, random() < 0.3 ? mutated(random, text) : text) };
}
