// By what an article is known again: its link without what only tracks the reader, and its words without how they are set.
import { createHash } from 'node:crypto';
import { hash } from '../text/hash.ts';
import { stem, tokens, fold } from '../text/words.ts';
import { STOP_WORDS } from '../inquiry/stop-words.ts';
import type { Marks } from './catalogue.ts';

/** Parameters that say how or in which session a reader came, or in which form a page is shown (AMP), not what is read. */
const TRACKING =
  /^(?:(?:utm|at|mtm|wt|pk)_\w+|_hs(?:enc|mi)|mkt_tok|s_cid|spm|jsessionid|phpsessid|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|cmpid|cmp|ref|ref_src|referrer|smid|feed|feedname|rss|partner|xtor|ns_\w+|ito|ocid|__twitter_impression|guccounter|amp|outputtype)$/i;
/** A parameter of any name that says that a reader came by a feed: `rss_markets`, `en-rss-en-all`. */
const BY_FEED = /(?:^|[._-])rss(?:$|[._\d-])/i;
/** Of an id: a million articles share none, and it can still be typed. */
const ID_LETTERS = 12;
/** Of the words of the shorter of two texts that say the same thing, this share stands in the other. */
const ALIKE = 0.5;
/** Fewer words than these are in any two texts. */
const LEAST = 3;
/** Words of a text that is an article by itself. Of fewer ("Read the whole story on our site.") many items of a site may be. */
const OWN = 20;

/** The same for every way of writing the address of a page; undefined where it is none. */
export function linkMark(url: string): string | undefined {
  const read = URL.parse(url);
  if (!read || (read.protocol !== 'http:' && read.protocol !== 'https:')) return undefined;
  const kept = [...read.searchParams]
    .filter(([name, of]) => !TRACKING.test(name) && !BY_FEED.test(of))
    .map(([name, of]) => `${name}=${of}`);
  const path = read.pathname.replace(/;jsessionid=[^/]*/i, '').replace(/(?:\/amp)?(?:\/(?:index\.html?)?)?$/, '');
  return `${read.host.replace(/^(?:www|amp)\./, '')}${path}${kept.length > 0 ? `?${kept.sort().join('&')}` : ''}`;
}

const wordsOf = (text: string): string[] =>
  tokens(text)
    .map((token) => fold(token.text))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** `text` is the same for texts of the same words in the same order; where these are few, of one title and one link besides. */
export const marksOf = ({ url, title, text }: { url?: string; title?: string; text: string }): Marks => {
  const link = url === undefined ? undefined : linkMark(url);
  const words = wordsOf(text);
  const more = words.length < OWN ? [...wordsOf(title ?? ''), ...(link === undefined ? [] : [link])] : [];
  return { ...(link !== undefined && { link }), text: hash([...words, ...more].join(' ')) };
};

/** The marks by which a source knows the articles that are its own: no other source has the same. */
export const within = ({ link, text }: Marks, source: string): Marks => ({
  ...(link !== undefined && { link: hash(`${link} ${source}`) }),
  text: hash(`${text} ${source}`),
});

/** Whether two texts are of the same words in the same order. */
export const sameWords = (one: string, other: string): boolean => wordsOf(one).join(' ') === wordsOf(other).join(' ');

/** The id of a new article: the same for the same words, so that two who take them in at once take in one article. */
export const articleId = ({ text }: Marks): string =>
  BigInt(`0x${createHash('sha256').update(text).digest('hex')}`)
    .toString(36)
    .slice(0, ID_LETTERS);

const subjects = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => !STOP_WORDS.has(word))
      .map(stem),
  );

/** Whether one text is a state or a summary of the other: they are about the same in about the same words. */
export function alike(one: string, other: string): boolean {
  const [few, many] = [subjects(one), subjects(other)].sort((a, b) => a.size - b.size) as [Set<string>, Set<string>];
  let both = 0;
  for (const word of few) if (many.has(word)) both += 1;
  return both >= Math.min(few.size, Math.max(LEAST, few.size * ALIKE));
}

/** Words of a text, for which of two is the longer. */
export const lengthOf = (text: string): number => wordsOf(text).length;
