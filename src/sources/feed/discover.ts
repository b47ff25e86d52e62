// From an address to the feeds there: the address itself, what its page names, what it links to, where feeds usually are.
import type { Get, Got, Polled } from '../../core/article/source.ts';
import { refusalOf, wordsOf } from '../answer.ts';
import { decode } from '../decode.ts';
import { candidatesOf, usualPlaces } from './links.ts';
import { type FeedReader, pollFeed, pollOf, readHere } from './poll.ts';

/** Addresses that are asked for one question, and feeds that are offered. */
const MOST_TRIED = 10;
const MOST_FOUND = 3;

/** A feed that has been read: where it is (after moves for good), and what came of the look. */
export type Found = { address: string; polled: Extract<Polled, { became: 'read' }> };

/**
 * `feeds`: at least one, the likeliest first, each with other entries than those before it. Else why there is none, and the mend for
 * whoever gave the address; `page` where a web page answers, which may be an article: the address that was asked.
 */
export type Discovered = { feeds: Found[] } | { error: string; mend?: string; page?: string };

type Answered = { got: Got; address: string };

/** What answers, and the address that was asked for it. */
async function answer(get: Get, address: string, guessed: boolean): Promise<Answered | { error: string }> {
  try {
    return { got: await get(address), address };
  } catch (fault) {
    if (!guessed) return { error: wordsOf(fault) };
    const plain = address.replace(/^https:/, 'http:');
    return get(plain).then(
      (got) => ({ got, address: plain }),
      () => ({ error: wordsOf(fault) }),
    );
  }
}

const keysOf = ({ polled }: Found): string => polled.entries.map(({ url, key }) => url ?? key).join('\n');

/** Never rejects. `now` in milliseconds. `guessed`: where nobody answers over https, http is tried. */
export async function discover(
  get: Get,
  address: string,
  { now, guessed = false, read = readHere }: { now: number; guessed?: boolean; read?: FeedReader },
): Promise<Discovered> {
  const answered = await answer(get, address, guessed);
  if ('error' in answered) return answered;
  const { got, address: asked } = answered;
  const refusal = refusalOf(got);
  if (refusal) return { error: refusal.error };
  const itself = await pollOf(got, now, read);
  if (itself.became === 'read') return { feeds: [{ address: got.moved ?? asked, polled: itself }] };
  const html = decode(got.bytes, got.header('content-type') ?? '');
  const isPage = /<(?:html|head|body|!doctype\s+html)[\s>]/i.test(html.slice(0, 20_000));
  const { error, mend } = itself.became === 'failed' ? itself : { error: '' };
  if (!isPage) return { error, ...(mend !== undefined && { mend }) };
  const feeds: Found[] = [];
  const tried = new Set([got.url]);
  // Behind a page that asks to log in the site may have a feed, but not of what was asked for; a front page has such a form besides.
  const asksIn = error.includes('log in');
  const guesses = asksIn && URL.parse(got.url)?.pathname !== '/' ? [] : usualPlaces(got.url);
  for (const group of [...candidatesOf(html, got.url), guesses]) {
    for (const place of group) {
      if (feeds.length === MOST_FOUND || tried.size > MOST_TRIED) break;
      if (tried.has(place)) continue;
      tried.add(place);
      const polled = await pollFeed(get, place, {}, now, read);
      if (polled.became !== 'read') continue;
      const { moved: at = place, ...rest } = polled;
      const found = { address: at, polled: { ...rest, found: at } };
      if (!feeds.some((other) => keysOf(other) === keysOf(found))) feeds.push(found);
    }
    // What a page names itself is better than what can be guessed.
    if (feeds.length > 0) return { feeds };
  }
  if (asksIn) return { error, page: asked };
  return {
    error: `no feed was found at ${URL.parse(got.url)?.host}`,
    mend: 'give the address of its feed, or of one article',
    page: asked,
  };
}
