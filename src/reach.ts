// How sources are reached: the guarded way out and the readers of feeds and pages, joined. Nothing of it is loaded before the first look.
import type { Get, Polled, Remembered } from './core/article/source.ts';
import type { Reach } from './core/desk/listing.ts';
import type { Fetch } from './fetch/fetch.ts';
import { discover, outlines, pollFeed, pollPage, type Readers, writeOpml } from './sources/index.ts';

export type Settings = {
  /** FETCH_ALLOW. */
  allow: readonly string[];
  /** Milliseconds since 1970. */
  clock: () => number;
  /** What reads the bytes that have come. */
  read: Readers;
};

export type Reached = Reach & {
  /** Ends what is under way. */
  close(): Promise<void>;
};

/** What a list of feeds is called by whoever reads it in. */
const LIST = 'Sources of Dateline';

export function reach({ allow, clock, read }: Settings): Reached {
  let way: Promise<Fetch> | undefined;
  const open = (): Promise<Fetch> =>
    (way ??= import('./fetch/fetch.ts').then(({ openFetch }) => openFetch({ allow, env: process.env })));
  const get: Get = async (...asked) => (await open()).get(...asked);

  const lookAtPage = (address: string, remembered: Remembered = {}): Promise<Polled> =>
    pollPage(get, address, remembered, clock(), read.page);

  /** What an address turns out to be: a feed, the feed of a site, or a page. */
  const either = async (address: string): Promise<Polled> => {
    const found = await discover(get, address, { now: clock(), read: read.feed });
    if ('error' in found) {
      const page = found.page === undefined ? null : await lookAtPage(found.page);
      const { error, mend } = found;
      return page?.became === 'read' ? page : { became: 'failed', error, ...(mend !== undefined && { mend }) };
    }
    return found.feeds[0]?.polled ?? { became: 'failed', error: 'no feed was found at its address' };
  };

  return {
    discover: (address, guessed) => discover(get, address, { now: clock(), guessed, read: read.feed }),
    refusal: async (address) => (await open()).refusal(address),
    outlines: (address) => outlines(get, address),
    opml: (feeds) => writeOpml(feeds, LIST),
    poll: async (kind, address, remembered) => {
      if (kind === 'any') return either(address);
      return kind === 'page' ? lookAtPage(address, remembered) : pollFeed(get, address, remembered, clock(), read.feed);
    },
    // A way that could not be opened needs no closing.
    close: async () => (await way?.catch(() => undefined))?.close(),
  };
}
