// Reads a feed: text -> its title, format and entries, or why it is none, with the mend.
import { MalformedError, parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';
import type { AnyFeed } from 'feedsmith';
import type { Entry, Refused } from '../../core/article/source.ts';
import { lineOf } from '../html.ts';
import { capped, MOST_ITEMS } from '../xml.ts';
import type { Capped } from '../xml.ts';
import { entriesOf } from './entries.ts';
import { channelOf } from './fields.ts';
import { uncapped } from './json.ts';

/** Characters: what is longer is no title of a feed. */
const LONGEST_TITLE = 300;

const ITEMS = new Set(['item', 'entry']);
const CAPS = { maxItems: MOST_ITEMS };
/** RSS 2.0 has no namespace of its own, and one that a feed gives it is another's. */
const NAMESPACE = /^(<[^>]{0,2000}?)\sxmlns\s{0,9}=\s{0,9}(?:"[^"]*"|'[^']*')/i;
/** A link of RSS has words and no attributes: one without words is of Atom, its prefix left out. */
const LINK = /<link(\s[^<>]{0,500})?\/>/gi;

/** RSS 2.0 whose elements have a prefix, as they would be without. */
function unprefixed(xml: string): string {
  const prefix = /^<([\w-]{1,50}):/.exec(xml)?.[1];
  return prefix === undefined ? xml : xml.replace(new RegExp(`(</?)${prefix}:`, 'g'), '$1');
}

const rssOf = (xml: string): string => unprefixed(xml).replace(NAMESPACE, '$1').replace(LINK, '<atom:link$1/>');

/** RSS 1.0 whose entries stand within its channel, as in RSS 2.0, as if they stood behind it. */
function behindChannel(xml: string): string {
  const item = xml.search(/<(?:[\w-]{1,50}:)?item[\s>]/i);
  const end = /<\/(?:[\w-]{1,50}:)?channel\s{0,9}>/i.exec(xml);
  if (item === -1 || end === null || end.index < item) return xml;
  return `${xml.slice(0, item)}${end[0]}${xml.slice(item, end.index)}${xml.slice(end.index + end[0].length)}`;
}

function rdfOf(xml: string): ReturnType<typeof parseRdfFeed> {
  const feed = parseRdfFeed(xml, CAPS);
  return feed.items === undefined ? parseRdfFeed(behindChannel(xml), CAPS) : feed;
}

/** What reads each of the XML formats, by its root element; a feed may write about the elements of the others. */
const FEEDS = new Map<string, (xml: string) => AnyFeed>([
  ['rss', (xml) => ({ format: 'rss', feed: parseRssFeed(rssOf(xml), CAPS) })],
  ['feed', (xml) => ({ format: 'atom', feed: parseAtomFeed(xml, CAPS) })],
  ['rdf', (xml) => ({ format: 'rdf', feed: rdfOf(xml) })],
]);
/** Where a feed begins behind what the site's own program printed before it: warnings, as HTML. */
const BEGIN = /<\?xml\s[^<>]{0,200}\?>\s{0,9}<(?:rss|feed|rdf:rdf)[\s>]/i;

export type ReadFeed = {
  title?: string;
  /** "RSS 2.0", "Atom", "JSON Feed". */
  format: string;
  entries: Entry[];
  refused: Refused[];
  /** Its end is not there. */
  broken?: true;
  /** Minutes that the feed asks to be left alone; hours of the day (UTC) in which it does not change. */
  ttl?: number;
  skipHours: number[];
};

/** Why it is none; `mend` is for whoever gives the address just now. */
export type NoFeed = { error: string; mend?: string };

const FIND = "give the address of the feed itself, or the site's, whose feed is then looked for";
/** What else it may be, by its root element. */
const OTHERS = new Map<string, NoFeed>([
  ['urlset', { error: 'it is a site map, no feed', mend: FIND }],
  ['sitemapindex', { error: 'it is a site map, no feed', mend: FIND }],
  ['opml', { error: 'it is a list of feeds (OPML), no feed', mend: 'import it instead' }],
  ['', { error: 'it is no feed: neither XML nor JSON', mend: FIND }],
]);

/** Within so many characters of an element's begin. */
const PASSWORD = /<input\b[^>]{0,500}\btype\s{0,9}=\s{0,9}["']?password/i;

function whyNot(root: string, text: string): NoFeed {
  if (root === 'html' || root === 'head' || root === 'body')
    return PASSWORD.test(text)
      ? { error: 'it is a page that asks to log in, no feed; name an address that everyone may read' }
      : { error: 'it is a web page, no feed', mend: FIND };
  return OTHERS.get(root) ?? { error: `it is no feed, but XML of another kind ("${root.slice(0, 40)}")`, mend: FIND };
}

function formatOf({ format }: AnyFeed, { xml }: { xml: string }): string {
  const head = xml.slice(0, 2_000);
  if (format === 'rss') {
    const version = /<(?:[\w-]{1,50}:)?rss\b[^>]{0,500}?\sversion\s{0,9}=\s{0,9}["']\s*([\d.]{1,8})/i.exec(head)?.[1];
    return version === undefined ? 'RSS' : `RSS ${version}`;
  }
  if (format === 'rdf') return /my\.netscape\.com\/rdf\/simple\/0\.9/i.test(head) ? 'RSS 0.90' : 'RSS 1.0';
  return format === 'json' ? 'JSON Feed' : 'Atom';
}

const CUTS: Readonly<Record<NonNullable<Capped['cut']>, string>> = {
  many: `it has more than ${MOST_ITEMS.toLocaleString('en')} entries; the rest of them is left out`,
  broken: 'it breaks off; what comes after its last whole entry is left out',
};

/** `address` is where the text came from, `now` milliseconds: what lies ahead is no date. Never throws. */
export function readFeed(given: string, place: { address: string; now: number }): ReadFeed | NoFeed {
  const text = given.replace(/^[\s\ufeff]+/, '');
  if (text === '') return { error: 'it is empty; try again later, or check the address' };
  const isJson = /^(?:\{|\[\s*[{[\]])/.test(text);
  let cap: Capped = { xml: text, root: '', cut: null };
  let parse = (json: string): AnyFeed => ({ format: 'json', feed: parseJsonFeed(json, CAPS) });
  if (isJson) {
    const error = uncapped(text);
    if (error !== null) return { error };
  } else {
    const read = capped(text, ITEMS);
    if ('error' in read) return read;
    const known = FEEDS.get(read.root);
    if (known === undefined) {
      const begin = text.search(BEGIN);
      return begin > 0 ? readFeed(text.slice(begin), place) : whyNot(read.root, text);
    }
    [cap, parse] = [read, known];
  }
  let read: AnyFeed;
  try {
    read = parse(cap.xml);
  } catch (fault) {
    if (isJson) return { error: 'it is JSON, but no JSON Feed', mend: FIND };
    if (!(fault instanceof MalformedError))
      return { error: 'it is a feed with nothing in it; try again later, or give another' };
    return { error: 'its XML is damaged, which its owner has to mend; try again later' };
  }
  const channel = channelOf(read);
  const { entries, refused } = entriesOf(channel, place);
  const title = channel.title?.isHtml
    ? lineOf(channel.title.text)
    : (channel.title?.text ?? '').replace(/\s+/g, ' ').trim();
  if (cap.cut !== null) refused.push({ address: place.address, error: CUTS[cap.cut] });
  return {
    ...(title !== '' && title.length <= LONGEST_TITLE && { title }),
    format: formatOf(read, cap),
    entries,
    refused,
    ...(cap.cut === 'broken' && { broken: true }),
    ...(channel.ttl !== undefined && { ttl: channel.ttl }),
    skipHours: channel.skipHours,
  };
}
