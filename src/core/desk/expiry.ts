// Lets articles leave the desk when they are old: by when they arrived, whatever their date. What cites them stays readable.
import type { Catalogue } from './catalogue.ts';
import type { Desk } from './desk.ts';
import { CONTENT } from './follow.ts';
import type { Library } from './library.ts';
import { ASKED } from './linked.ts';

type Parts = { catalogue: Catalogue; library: Pick<Library, 'expired'>; desk: Pick<Desk, 'leave'> };

const DAY = 86_400_000;
/** Articles at a time. */
const TOGETHER = 100;
/** A page that was read for an answer is the article of a month (`linked.ts`), and its receipts open for a month after that at least. */
const PAGES = 62 * DAY;

/**
 * Returns how many left. The content folder is kept by whoever fills it: what it holds stays. Items that their sources have not shown since
 * are forgotten; one that comes back is known by its words.
 */
export async function expire(
  { catalogue, library, desk }: Parts,
  days: number,
  now: number,
  ended: () => boolean = () => false,
): Promise<number> {
  const before = now - days * DAY;
  const reason = `it was on the desk for ${days} days (RETENTION_DAYS)`;
  let left = 0;
  while (!ended()) {
    const old = await library.expired(before, CONTENT, TOGETHER);
    if (old.length === 0) break;
    for (const { id, sources } of old) {
      for (const source of sources) await desk.leave(id, source);
      await catalogue.leave(id, reason);
      left += 1;
    }
  }
  await catalogue.purge(before);
  return left;
}

/** Forgets the pages that were read for answers long ago; how many. */
export async function forgetPages(
  { library }: { library: Pick<Library, 'forget'> },
  now: number,
  ended: () => boolean = () => false,
): Promise<number> {
  let forgotten = 0;
  for (let some = TOGETHER; some === TOGETHER && !ended(); forgotten += some)
    some = await library.forget(ASKED, now - PAGES, TOGETHER);
  return forgotten;
}
