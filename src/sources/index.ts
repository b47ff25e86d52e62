// The table of sources: which kind opens which address.
import type { Open } from '../core/article/source.ts';
import { folder } from './folder/folder.ts';

/** Opens a folder by its path. */
export const open: Open = (address) => folder(address);

/** A feed, looked at once. The library that reads feeds is loaded with the first one. */
export const pollFeed: (typeof import('./feed/poll.ts'))['pollFeed'] = async (...look) =>
  (await import('./feed/poll.ts')).pollFeed(...look);

/** The feeds of an address as a person gives it. */
export const discover: (typeof import('./feed/discover.ts'))['discover'] = async (...asked) =>
  (await import('./feed/discover.ts')).discover(...asked);

/** Lists of feeds: `readOpml`, `writeOpml`. */
export const opml = () => import('./opml/opml.ts');
