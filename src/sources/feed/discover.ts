// From an address as a person gives it to the feeds there: the address itself, what its page names, what it links to, where feeds usually are.
import type { Get, Got, Polled } from '../../core/article/source.ts';
import { refusalOf } from '../answer.ts';
import { decode } from '../decode.ts';
import { candidatesOf, usualPlaces } from './links.ts';
import { pollFeed, pollOf, readHere } from './poll.ts';

/** Addresses that are asked for one question, and feeds that are offered. */
const MOST_TRIED = 10;
const MOST_FOUND = 3;

/** A feed that has been read: where it is (after moves for good), and what came of the look. */
export type Found = { address: string; polled: Extract<Polled, { became: 'read' }> };

/**
 * `feeds`: at least one, the likeliest first, each with other entries than those before it. Else why there is none, with the mend; `page`
 * where the address is a web page, which may be an article.
 */
export type Discovered = { feeds: Found[] } | { error: string; page?: true };

/** A host with a dot, or with a port, and no scheme: as people write it. */
const BARE = /^(?:[^\s/:@?#]+\.[^\s/:@?#]+(?::\d{1,5})?|[\w-]+:\d{1,5})(?:[/?#]\S*)?$/;

/** `feed://x` and `feed:https://x` are old ways to write a feed's address. */
function asWritten(given: string): string {
  const address = given.trim().replace(/^<(.*)>$/, '$1');
  const feed = /^feed:(?:\/\/)?(.*)$/i.exec(address)?.[1];
  if (feed !== undefined) return /^https?:/i.test(feed) ? feed : `https://${feed}`;
  return BARE.test(address) ? `https://${address}` : address;
}

const wordsOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

type Answered = { got: Got; address: string };

/** What answers at an address as given, and the address that was asked. Where nobody said https, a host may know only http. */
async function answer(get: Get, given: string): Promise<Answered | { error: string }> {
  const address = asWritten(given);
  try {
    return { got: await get(address), address };
  } catch (fault) {
    if (!BARE.test(given.trim())) return { error: wordsOf(fault) };
    const plain = address.replace(/^https:/, 'http:');
    return get(plain).then(
      (got) => ({ got, address: plain }),
      () => ({ error: wordsOf(fault) }),
    );
  }
}

const keysOf = ({ polled }: Found): string => polled.entries.map(({ url, key }) => url ?? key).join('\n');

/** Never rejects. `now` in milliseconds. */
export async function discover(get: Get, given: string, now: number, read = readHere): Promise<Discovered> {
  const answered = await answer(get, given);
  if ('error' in answered) return answered;
  const { got, address: asked } = answered;
  const refusal = refusalOf(got);
  if (refusal) return { error: refusal.error };
  const itself = await pollOf(got, now, read);
  if (itself.became === 'read') return { feeds: [{ address: got.moved ?? asked, polled: itself }] };
  const html = decode(got.bytes, got.header('content-type') ?? '');
  const isPage = /<(?:html|head|body|!doctype\s+html)[\s>]/i.test(html.slice(0, 20_000));
  const error = itself.became === 'failed' ? itself.error : '';
  if (!isPage) return { error };
  const feeds: Found[] = [];
  const tried = new Set([got.url]);
  for (const group of [...candidatesOf(html, got.url), usualPlaces(got.url)]) {
    for (const address of group) {
      if (feeds.length === MOST_FOUND || tried.size > MOST_TRIED) break;
      if (tried.has(address)) continue;
      tried.add(address);
      const polled = await pollFeed(get, address, {}, now, read);
      if (polled.became !== 'read') continue;
      const found = { address: polled.moved ?? address, polled };
      if (!feeds.some((other) => keysOf(other) === keysOf(found))) feeds.push(found);
    }
    // What a page names itself is better than what can be guessed.
    if (feeds.length > 0) return { feeds };
  }
  if (error.includes('log in')) return { error, page: true };
  return {
    error: `no feed was found at ${URL.parse(got.url)?.host}; give the address of its feed, or of one article`,
    page: true,
  };
}
