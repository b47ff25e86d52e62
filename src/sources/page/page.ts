// A page of the web -> its article, as an entry of a source: its words as plain text, what is known beside them; or why it is none.
import type { Item } from '../../core/article/article.ts';
import type { Entry } from '../../core/article/source.ts';
import { decode } from '../decode.ts';
import { plainOf } from '../html.ts';
import { bodyOf } from './body.ts';
import { described } from './data.ts';
import { documentOf, valueOf } from './dom.ts';
import { known } from './known.ts';
import { markup } from './markup.ts';
import { shownOf, whyNone } from './refusal.ts';

/** From so many characters on, words that are for everyone are no mere beginning. */
const TEASER = 600;

/** Characters in which a feed shows itself. */
const HEAD = 5000;

/** What the bytes are where they are no page, or null. */
function otherKind(text: string, contentType: string): string | null {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'application/pdf' || text.startsWith('%PDF-'))
    return 'it is a PDF, not a web page; name the page of the article';
  if (/^\s*<(?:\?xml|rss|feed|rdf:RDF)[\s>]/.test(text) && /<(?:rss|feed|rdf:RDF)[\s>]/.test(text.slice(0, HEAD)))
    return 'it is a feed, not a page; follow it with "source add"';
  const isMarkup = type === '' || /html|xml|^text\/plain$/.test(type);
  if (!isMarkup || (type === 'text/plain' && !/<(?:html|body|article|p)[\s>]/i.test(text)))
    return `it is ${type}, not a web page; name the page of the article`;
  return text.trim() === '' ? 'it is empty; check the address in a browser' : null;
}

/** Each line as a paragraph. */
const linesOf = (text: string): string => text.replace(/\n+/g, '\n\n');

/** Where the page was read, '' of a file, and when, in milliseconds: what lies ahead is no date. */
type Place = { address: string; now: number };

/** What reads as the article of a page, with why it is none where it is none. */
function articleIn(text: string, place: Place): { entry: Entry; why: string | null } | { error: string } {
  const read = markup(text);
  if ('error' in read) return read;
  const document = documentOf(read.html);
  const stated = valueOf(document.querySelector('link[rel=canonical]'), 'href');
  const data = described(read.data, [place.address, stated]);
  const { description, kind, ...beside } = known(document, data, place);
  const shown = shownOf(document, read, place.address);
  const blocks = bodyOf(
    document,
    { ...beside, ...(description !== undefined && { description }) },
    { address: place.address, declared: data?.body ?? '', nodes: read.elements + read.pieces },
  );
  const found = blocks.map((block) => block.text).join('\n\n');
  const inData = found.length < TEASER ? linesOf(plainOf(data?.body ?? '')) : '';
  const words = inData.length > found.length * 2 ? inData : found;
  return {
    entry: { key: beside.url, text: words, brief: data?.free === false && words.length < TEASER, ...beside },
    why: whyNone(shown, words, data !== null || kind === 'article'),
  };
}

/** The one article of a page. `contentType` is the answer's header. Never throws; cost is linear in the bytes. */
export function readPage(bytes: Uint8Array, contentType: string, place: Place): Entry | { error: string } {
  const text = decode(bytes, contentType);
  const other = otherKind(text, contentType);
  if (other !== null) return { error: other };
  const read = articleIn(text, place);
  if ('error' in read) return read;
  return read.why === null ? read.entry : { error: read.why };
}

/** The article of a page that somebody has saved as a file, and so says that it is one: a few words are enough. Never throws. */
export function readSaved(bytes: Uint8Array): Omit<Item, 'id'> | { error: string } {
  const html = decode(bytes);
  const read = articleIn(html, { address: '', now: Infinity });
  if ('error' in read) return read;
  const { key: _, brief: __, url, ...item } = read.entry;
  const all = item.text === '' ? plainOf(html) : item.text;
  const text =
    item.title !== undefined && all.startsWith(`${item.title}\n\n`) ? all.slice(item.title.length).trim() : all;
  if (text === '')
    return { error: 'no words stand in it; save the page again when it shows them, or save its words as text' };
  return { ...item, text, ...(url !== undefined && url !== '' && { url }) };
}
