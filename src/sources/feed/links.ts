// Where a page says or hints that its feeds are: HTML -> addresses, the likeliest first. One linear pass over its tags.
import { lineOf, tagEnd } from '../html.ts';

/** Characters of a tag, and tags of a page, that are looked at. */
const LONGEST_TAG = 2_000;
const MOST_TAGS = 5_000;
/** Addresses of a kind that are kept. */
const MOST_KEPT = 20;

const TAG = /<(?:(link|a|base)[\s/]|!--)/gi;
const ATTRIBUTE = /([a-z-]{1,20})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const FEED_TYPE = /^(?:application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|(?:application|text)\/xml)\b/i;
const FEEDLIKE = /(?:^|[/._?=&-])(?:rss2?|atom|feeds?|rdf)(?:$|[/._?=&#-])|\.xml(?:$|[?#])/i;
/** What people say about articles is no news. */
const COMMENTS = /comment/i;

function attributesOf(tag: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of tag.matchAll(ATTRIBUTE))
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), lineOf(double ?? single ?? bare ?? ''));
  return found;
}

/** Two lists: what the page names as its feeds (those of comments last), and what it links to that looks like one. `address` is the page's. */
export function candidatesOf(html: string, address: string): [named: string[], linked: string[]] {
  const named: string[] = [];
  const comments: string[] = [];
  const linked: string[] = [];
  let base = address;
  let count = 0;
  /** The end of the comment that was met last. */
  let shown = 0;
  const lastComment = html.lastIndexOf('-->');
  for (const match of html.matchAll(TAG)) {
    if (match.index < shown) continue;
    if (++count > MOST_TAGS) break;
    if (match[1] === undefined) {
      if (match.index < lastComment) shown = html.indexOf('-->', match.index);
      continue;
    }
    const from = match.index + match[0].length;
    const end = tagEnd(html.slice(from, from + LONGEST_TAG), 0);
    const attributes = attributesOf(html.slice(from, from + end));
    const url = URL.parse(attributes.get('href') ?? '', base);
    if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) continue;
    const name = match[1].toLowerCase();
    if (name === 'base') base = url.href;
    else if (name === 'link') {
      const isAlternate = /\b(?:alternate|feed)\b/i.test(attributes.get('rel') ?? '');
      if (!isAlternate || !FEED_TYPE.test(attributes.get('type') ?? '')) continue;
      const isComments = COMMENTS.test(`${attributes.get('title') ?? ''} ${url.pathname}`);
      (isComments ? comments : named).push(url.href);
    } else if (FEEDLIKE.test(url.pathname + url.search) && !COMMENTS.test(url.pathname)) linked.push(url.href);
  }
  return [[...named, ...comments].slice(0, MOST_KEPT), linked.slice(0, MOST_KEPT)];
}

/** Where the programs that make sites put their feeds: below an article there may be one of its comments. */
export function usualPlaces(address: string): string[] {
  const places = ['feed', 'rss', 'feed.xml', 'rss.xml', 'atom.xml', 'index.xml', 'feed.json'];
  return places.flatMap((place) => {
    const url = URL.parse(`/${place}`, address);
    return url ? [url.href] : [];
  });
}
