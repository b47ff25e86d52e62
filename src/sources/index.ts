// The table of sources: which kind opens which address.
import { existsSync } from 'node:fs';
import type { Item } from '../core/article/article.ts';
import type { Get, Got, Open, Polled, Refused, Remembered, Source } from '../core/article/source.ts';
import { file as readFile, type ReadPage } from './folder/file.ts';
import { folder } from './folder/folder.ts';
import type { FeedReader } from './feed/poll.ts';
import type { PageReader } from './page/poll.ts';

/** What reads pages is loaded with the first one. */
const readSaved: ReadPage = async (bytes) => (await import('./page/page.ts')).readSaved(bytes);

/** Opens a folder by its path. */
export const open: Open = (address) => folder(address, readSaved);

/** The same, but a folder that is not there is null. */
export const openIfThere = async (path: string): Promise<Source | null> => (existsSync(path) ? open(path) : null);

/** One file by its path, with the `.json` beside it where there is one. */
export const file = (path: string): Promise<Item | Refused> => readFile(path, readSaved);

/**
 * What is at an address, a feed or the page of an article, looked at once. `now` in milliseconds. Never rejects. Of what is neither the
 * reason is the page's, but where it says that it is data.
 */
export async function poll(get: Get, address: string, remembered: Remembered, now: number): Promise<Polled> {
  let held: Got | undefined;
  const feed = await pollFeed(async (...asked) => (held = await get(...asked)), address, remembered, now);
  if (feed.became !== 'failed' || held === undefined || held.status < 200 || held.status > 299) return feed;
  const got = held;
  const page = await pollPage(() => Promise.resolve(got), address, remembered, now);
  const isData = /json|(?<!xhtml\+)xml/i.test(got.header('content-type') ?? '');
  if (page.became !== 'failed' || !isData) return page;
  return feed.mend === undefined ? feed : { ...feed, error: `${feed.error}; ${feed.mend}` };
}

/** What reads the bytes that have come. */
export type Readers = { page: PageReader; feed: FeedReader };

/** In this thread; each is loaded with the first that it reads. */
export const here: Readers = {
  page: async (...given) => (await import('./page/poll.ts')).readHere(...given),
  feed: async (...given) => (await import('./feed/poll.ts')).readHere(...given),
};

/** A page, looked at once. */
export const pollPage: (typeof import('./page/poll.ts'))['pollPage'] = async (...look) =>
  (await import('./page/poll.ts')).pollPage(...look);

/** A feed, looked at once. */
export const pollFeed: (typeof import('./feed/poll.ts'))['pollFeed'] = async (...look) =>
  (await import('./feed/poll.ts')).pollFeed(...look);

/** The feeds of an address. */
export const discover: (typeof import('./feed/discover.ts'))['discover'] = async (...asked) =>
  (await import('./feed/discover.ts')).discover(...asked);

/** The feeds of a list at an address. */
export const outlines: (typeof import('./opml/outlines.ts'))['outlines'] = async (...asked) =>
  (await import('./opml/outlines.ts')).outlines(...asked);

/** Feeds as the text of a list. */
export const writeOpml = async (
  ...given: Parameters<(typeof import('./opml/opml.ts'))['writeOpml']>
): Promise<string> => (await import('./opml/opml.ts')).writeOpml(...given);
