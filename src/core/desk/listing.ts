// What a workspace lists, and what its people mean: sources by address, title or a unique part of either. In: words; out: a source, or the mend.
import type { Polled, Refused } from '../article/source.ts';
import { fold } from '../text/words.ts';
import type { Catalogue, Followed } from './catalogue.ts';
import { EVERYONE } from './library.ts';
import type { Poll } from './poller.ts';

/** What a person did wrong, or the world refuses, with the mend. */
export type Problem = { problem: string };

/** Who asks. */
export type Asker = { workspace: string; person: string };

/** A source as a workspace sees it. `everyone`: the configuration lists it, for all. */
export type Listed = Followed & { everyone: boolean };

/** A source that was read: where it is, and what came of the look. */
export type Found = { address: string; polled: Extract<Polled, { became: 'read' }> };

/** A feed as an OPML document names it. */
export type Outline = { address: string; title?: string };

/** The ways by which sources are reached, handed in from above. An error is a plain sentence that says what is wrong and how to mend it. */
export type Reach = {
  poll: Poll;
  /**
   * The feeds of an address, at least one, the likeliest first; else why there is none, and the mend for who gave it, `page` where a
   * web page answers: its address.
   * `guessed`: nobody said https, and a host may know only http.
   */
  discover(
    address: string,
    guessed: boolean,
  ): Promise<{ feeds: Found[] } | { error: string; mend?: string; page?: string }>;
  /** Why an address may not be read, as far as that can be told without a connection; else null. */
  refusal(address: string): Promise<string | null>;
  /** The feeds that an OPML document at an address lists. */
  outlines(address: string): Promise<{ feeds: Outline[]; refused: Refused[] } | { error: string }>;
  /** The feeds as an OPML document. */
  opml(feeds: readonly Outline[]): Promise<string>;
};

/** Sources that one workspace may list: a team reads hundreds. */
export const LISTED_MOST = 1000;
/** The longest address that is followed. @see https://www.rfc-editor.org/rfc/rfc9110#section-4.1 (servers take 8,000; no feed needs them) */
const ADDRESS_MOST = 2000;
/** Of what was typed, shown back. */
const SHOWN = 80;
/** Sources named where several fit. */
const NAMED = 5;

export const shorten = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, SHOWN).toWellFormed()}…` : text;

/** Why an address cannot be read, as a sentence. */
export const faulty = (address: string, error: string, mend?: string): Problem => {
  const begun = [error, ...(mend === undefined ? [] : [mend])]
    .join('; ')
    .replace(/^[A-Z](?=[a-z]* )/, (letter) => letter.toLowerCase());
  return { problem: `${shorten(address)} cannot be read: ${begun.replace(/\.?$/, '.')}` };
};

export const titleOf = ({ title, id }: Pick<Followed, 'title' | 'id'>): string => title ?? id;

const EXAMPLE = 'Write one such as https://example.com/news: a site’s, a feed’s or a page’s.';

/**
 * An address as a person types or pastes it, with `https://` where nothing is said: then that is `guessed`. `example`: what would be one, as a
 * sentence.
 */
export function readAddress(typed: string, example = EXAMPLE): { address: string; guessed: boolean } | Problem {
  const text = typed
    .trim()
    .replace(/^<(.*)>$/s, '$1')
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:(?:\/\/)?/i, '');
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const long = { problem: `The address is too long: ${ADDRESS_MOST.toLocaleString('en')} characters are the most.` };
  if (full.length > ADDRESS_MOST) return long;
  if (/\s/.test(text) || !URL.canParse(full)) return { problem: `"${shorten(text)}" is no address. ${example}` };
  const url = new URL(full);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return { problem: `"${url.protocol}" is not read here: only http and https are. ${example}` };
  if (url.username !== '' || url.password !== '')
    return {
      problem: 'The address holds a name or a password. Leave them out: what is listed here is seen by others.',
    };
  if (full !== text && !url.hostname.includes('.') && url.port === '')
    return { problem: `"${shorten(text)}" is no address. ${example}` };
  url.hash = '';
  // Letters of other scripts are written longer in an address.
  if (url.href.length > ADDRESS_MOST) return long;
  return { address: url.href, guessed: full !== text };
}

/** The same for two ways of writing one address. */
export const addressMark = (address: string): string => {
  if (!URL.canParse(address)) return address;
  const { host, pathname, search } = new URL(address);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
};

/** Every source a workspace sees, by title: its own and everyone's. One that is both counts as everyone's. */
export async function listedFor(catalogue: Catalogue, workspace: string): Promise<Listed[]> {
  const forAll = (await catalogue.followed(EVERYONE)).map((source) => ({ ...source, everyone: true }));
  const taken = new Set(forAll.map(({ id }) => id));
  const own = (await catalogue.followed(workspace)).filter(({ id }) => !taken.has(id));
  const key = (source: Listed): string => fold(titleOf(source));
  return [...own.map((source) => ({ ...source, everyone: false })), ...forAll].sort((a, b) =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0,
  );
}

/** The one of these that is at the address, or was added by it. */
export const at = (listed: readonly Listed[], address: string): Listed | undefined => {
  const mark = addressMark(address);
  return listed.find((source) => addressMark(source.id) === mark || addressMark(source.address) === mark);
};

const ADD = 'Add one with: source add https://example.com';

/** The one source that was meant. */
export function pick(listed: readonly Listed[], asked: string): Listed | Problem {
  if (listed.length === 0) return { problem: `No source is listed here. ${ADD}` };
  const read = readAddress(asked);
  const exact = 'address' in read ? at(listed, read.address) : undefined;
  if (exact) return exact;
  const words = fold(asked.trim());
  const titled = listed.filter((source) => fold(titleOf(source)) === words);
  const fitting = listed.filter(({ id, address, title }) =>
    [id, address, title ?? ''].some((text) => fold(text).includes(words)),
  );
  const found = titled.length > 0 ? titled : fitting;
  const [one, ...more] = found;
  if (!one)
    return {
      problem: `No source here is called "${shorten(asked.trim())}". "source list" shows those that are listed.`,
    };
  if (more.length === 0) return one;
  const names = found.slice(0, NAMED).map((source) => `${shorten(titleOf(source))} (${source.address})`);
  const rest = found.length > NAMED ? `; and ${found.length - NAMED} more` : '';
  return {
    problem: `"${shorten(asked.trim())}" fits ${found.length} sources: ${names.join('; ')}${rest}. Name one by its address.`,
  };
}
