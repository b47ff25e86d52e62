// Reads the items that wait: each becomes an article on the desk, once, or is said why not. In: the catalogue's queue; out: settled items.
import type { Entry, Polled } from '../article/source.ts';
import { type Marks, type Stage, TRIES, type Waiting } from './catalogue.ts';
import type { Desk } from './desk.ts';
import { hands } from './hands.ts';
import { identify, SAME, type Sorting } from './identify.ts';
import { alike, lengthOf, marksOf } from './marks.ts';
import { UNKEPT } from './poller.ts';
import { turns } from './turns.ts';

export type Reading = Sorting & {
  desk: Pick<Desk, 'take'>;
  /** Reads the page of a summary for its full text. */
  page: (address: string) => Promise<Polled>;
  clock: () => number;
  /** `waiting`: the store failed at it. */
  report: (fact: { source: string; item: string; stage: Stage; reason?: string; article?: string }) => void;
};

const MINUTE = 60_000;
/** An item is read within this time, or another process may read it. */
const LEASE = 10 * MINUTE;
/** Readings that may end with the whole program; most programs that are killed are so for another reason. */
export const DEATHS = 6;
/** A text of less than this share of an article's words, about the same, is its summary; one that was corrected keeps more of them. */
const SUMMARY = 1 / 3;
/** Before the second try, or the next where the store failed; twice that before the third. */
const AGAIN = 10 * MINUTE;

type End = { stage: Stage; reason?: string; article?: string };
type Ready = { entry: Entry; marks: Marks; note?: string };

/** What the item is to blame for; whatever else fails is the store's. */
class Unreadable extends Error {}

export type Reader = ReturnType<typeof reading>;

/** Where the page is that the entry only leads to. */
const announced = ({ brief, text, url }: Entry): string | undefined => (brief || text.trim() === '' ? url : undefined);

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

export function reading({ catalogue, library, desk, page, clock, report }: Reading) {
  /** Items of one link or of the same words come after each other: the second may be a state of the first. */
  const turn = turns();

  /** The entry with its page's text. A page that cannot be read is a fault until the last try, then the summary stands. */
  const completed = async (
    item: Waiting,
    full: boolean,
    came: () => void,
  ): Promise<{ entry: Entry; note?: string }> => {
    const { entry } = item;
    const at = announced(entry);
    if (!full || at === undefined) return { entry };
    const polled = await page(at)
      .catch((cause: unknown): Polled => ({ became: 'failed', error: messageOf(cause) }))
      .finally(came);
    const [read] = polled.became === 'read' ? polled.entries : [];
    if (read) {
      const { key: _, url: __, ...known } = read;
      return { entry: { ...known, ...entry, text: read.text, brief: false } };
    }
    const why = polled.became === 'failed' ? polled.error : 'the page holds no article';
    if (item.tries + 1 < TRIES || entry.text.trim() === '') throw new Unreadable(`its page cannot be read: ${why}`);
    return { entry, note: `only the feed's summary was read: ${why}` };
  };

  /** What is to be taken in, or why nothing is. */
  const prepared = async (item: Waiting, came: () => void): Promise<Ready | End> => {
    if (item.begun > DEATHS) return { stage: 'parked', reason: `the program ended ${DEATHS} times while it was read` };
    const source = await catalogue.source(item.source);
    if (!source) return { stage: 'parked', reason: 'its source is followed no more' };
    const { entry, note } = await completed(item, source.full, came);
    if (!/[\p{L}\p{N}]/u.test(entry.text))
      return {
        stage: 'empty',
        reason: source.full ? 'there is no text in it' : 'its feed gives no text with it: add the feed with full:yes',
      };
    return { entry, marks: marksOf(entry), ...(note !== undefined && { note }) };
  };

  /** Whether the item gave its article in full, and its feed has only a summary of it now. */
  const isLess = async ({ article, source, key }: Waiting, { text, brief }: Entry): Promise<boolean> => {
    if (article === undefined || !brief) return false;
    const had = await library.newest(article);
    if (!had || lengthOf(text) >= lengthOf(had.text) * SUMMARY || !alike(had.text, text)) return false;
    const givers = (await catalogue.became(article)).filter(({ stage }) => stage === 'taken');
    return givers.every((other) => other.source === source && other.key === key);
  };

  const placed = async (item: Waiting, { entry, marks, note }: Ready): Promise<End> => {
    if (await isLess(item, entry))
      return {
        stage: 'taken',
        article: item.article!,
        reason: 'its feed gives only a summary now: the full text stays',
      };
    const identity = await identify({ catalogue, library }, item, entry, marks);
    if ('known' in identity) return { stage: 'known', article: identity.known, reason: identity.reason };
    const { key: _, brief: __, ...given } = entry;
    const id = identity.article;
    const taken = await desk.take({ ...given, id }, clock, item.source);
    if (taken.outcome === 'refused') throw new Unreadable(taken.error);
    if (taken.outcome === 'here') return { stage: 'known', article: id, reason: SAME };
    if (marks.link !== undefined) await catalogue.know(id, identity.marks);
    return { stage: 'taken', article: id, ...(note !== undefined && { reason: note }) };
  };

  const settle = async ({ source, key, print, held, title, url }: Waiting, end: End, tries: number): Promise<void> => {
    await catalogue.settle({ source, key, print, held, tries, ...end }, clock() + AGAIN * Math.max(tries, 1));
    if (end.stage !== 'waiting') report({ source, item: title ?? url ?? key, ...end });
  };

  /** `came`: its page has, or failed. */
  const one = async (item: Waiting, ended: () => boolean, came = (): void => {}): Promise<void> => {
    try {
      const ready = await prepared(item, came);
      if ('stage' in ready) await settle(item, ready, item.tries);
      // The next of the same words or the same link finds this one settled.
      else await turn(Object.values(ready.marks), async () => settle(item, await placed(item, ready), item.tries));
    } catch (cause) {
      const reason = messageOf(cause);
      // What fails because the program ends is tried again by the next.
      if (ended()) return give(item);
      if (!(cause instanceof Unreadable)) {
        report({ source: item.source, item: item.title ?? item.url ?? item.key, stage: 'waiting', reason });
        return settle(item, { stage: 'waiting', reason: UNKEPT }, item.tries);
      }
      const tries = item.tries + 1;
      const parked: End = { stage: 'parked', reason: `tried ${TRIES} times: ${reason}` };
      await settle(item, tries < TRIES ? { stage: 'waiting', reason } : parked, tries);
    }
  };

  /** The host whose page is to be read. */
  const hostOf = async ({ source, entry }: Waiting): Promise<string | undefined> => {
    const at = announced(entry);
    const of = at === undefined ? null : await catalogue.source(source);
    return of?.full === true ? URL.parse(at ?? '')?.host : undefined;
  };

  const give = ({ source, key, print, held, tries, reason }: Waiting): Promise<void> =>
    catalogue.settle({ source, key, print, held, tries, stage: 'waiting', ...(reason !== undefined && { reason }) });

  return {
    /** Reads one item now, where it waits and nobody else reads it. */
    async readOne(item: Pick<Waiting, 'source' | 'key'>): Promise<void> {
      const now = clock();
      await Promise.all(
        (await catalogue.take(now, now + LEASE, 1, { only: item })).map((each) => one(each, () => false)),
      );
    },
    /**
     * Reads what waits until nothing does, at most one page of a host at a time: a slow site holds up its own items, and no others. Rejects
     * only where the catalogue or the library fails.
     */
    async read(ended = (): boolean => false): Promise<void> {
      await hands<Waiting>({
        take(limit, except) {
          const [now, sources] = [clock(), new Set(except.map(({ source }) => source))];
          return catalogue.take(now, now + LEASE, limit, { except: [...sources] });
        },
        hostOf,
        work: (item, came) => one(item, ended, came),
        isLate: ({ held }) => held - clock() < LEASE / 2,
        give,
        ended,
      });
    },
  };
}
