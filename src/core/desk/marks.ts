// By what an article is known again: its link without what only tracks the reader, and its words without how they are set.
import { createHash } from 'node:crypto';
import { fold, tokens } from '../text/words.ts';

/** Parameters that say how a reader came, not what is read. */
const TRACKING =
  /^(?:utm_\w+|at_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|cmpid|cmp|cid|ref|ref_src|referrer|smid|src|source|feed|feedname|rss|partner|xtor|ns_\w+|ito|sh|ocid|__twitter_impression|guccounter)$/i;
/** Words looked at: a text that is the same so far is the same. */
const WORDS = 20_000;

/** The same for every way of writing the address of a page; undefined where it is none. */
export function linkMark(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, host, pathname, searchParams } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  const kept = [...searchParams].filter(([name]) => !TRACKING.test(name)).map(([name, value]) => `${name}=${value}`);
  const path = pathname.replace(/\/(?:index\.html?)?$/, '');
  return `${host.replace(/^www\./, '')}${path}${kept.length > 0 ? `?${kept.sort().join('&')}` : ''}`;
}

/** The same for texts of the same words in the same order. */
export function textMark(text: string): string {
  const words = tokens(text)
    .slice(0, WORDS)
    .map((token) => fold(token.text))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return hash(words.join(' '));
}

export const hash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);

/** A new article's id, short enough to be typed: by its link where it has one, else by its words. */
export const articleId = (link: string | undefined, text: string): string =>
  createHash('sha256')
    .update(link ?? text)
    .digest('hex')
    .slice(0, 10);
