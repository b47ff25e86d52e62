// Looks at the sources that are due and writes down what came of it: new items wait to be read, a failure says why and when it is tried again.
import type { Polled, Remembered } from '../article/source.ts';
import type { Catalogue, Claimed, Followed, Held, Looked, SourceKind } from './catalogue.ts';
import { keysOf, printed, triage } from './triage.ts';
import { backOff, GONE, nextWait } from './waits.ts';

/** One look at a source. `any`: a feed where it is one, else a page. */
export type Poll = (kind: SourceKind, address: string, remembered: Remembered) => Promise<Polled>;

export type Polling = {
  catalogue: Catalogue;
  poll: Poll;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** From 0 to below 1. */
  random: () => number;
  maxAgeDays: number;
  /** What is worth a line in the log. */
  report: (fact: { source: string } & ({ found: number } | { error: string } | { moved: string })) => void;
};

/** A look takes no longer: after it another process may look. Milliseconds. */
const LEASE = 5 * 60_000;
/** Looks at the same time: the way out keeps to one request a host by itself. */
const AT_ONCE = 8;
/** Sources that were added together are not due together for ever; what a source asks for is never cut short. */
const JITTER = 0.1;
/** What a look at a page calls what it read (`Polled.format`). */
const PAGE = 'page';
/** For a person; what the store said names the database, and is for the log. */
export const UNKEPT = 'what was read could not be stored: whoever runs Dateline finds why in its log';

export type Poller = ReturnType<typeof poller>;

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

export function poller({ catalogue, poll, clock, random, maxAgeDays, report }: Polling) {
  const spread = (wait: number): number => Math.round(wait * (1 + JITTER * random()));

  /** Where a source that moved cannot be read any more, every other look is at where it was. */
  const placeOf = ({ id, address, failures }: Followed): string => (failures % 2 === 1 ? id : address);

  const look = async (source: Claimed, ended: () => boolean): Promise<void> => {
    const address = placeOf(source);
    let polled: Polled;
    try {
      polled = await poll(source.kind, address, address === source.address ? source.remembered : {});
    } catch (cause) {
      polled = { became: 'failed', error: messageOf(cause) };
    }
    // What fails because the program ends is no failure of the source.
    if (polled.became === 'failed' && ended())
      return catalogue.looked(source.id, { due: source.due, held: source.held });
    try {
      await conclude(source, address, polled);
    } catch (cause) {
      // One whose look cannot be kept holds up no other, nor is it looked at again and again.
      report({ source: source.id, error: messageOf(cause) });
      await conclude(source, address, { became: 'failed', error: UNKEPT });
    }
  };

  const conclude = async (source: Followed & Partial<Held>, address: string, polled: Polled): Promise<void> => {
    const { id } = source;
    const claim = source.held === undefined ? {} : { held: source.held };
    const now = clock();
    if (polled.became === 'failed') {
      // Where it was before it moved says nothing of why it cannot be read where it is.
      const here = address === source.address;
      const error = here ? polled.error : (source.error ?? polled.error);
      const gone = here && polled.gone === true;
      const due = now + spread(gone ? GONE : backOff(source.failures + 1, polled.wait));
      await catalogue.looked(id, { ...claim, due, failed: { at: now, error } });
      // Whoever reads the log may give another address (SOURCES).
      report({ source: id, error: here && polled.mend !== undefined ? `${error}; ${polled.mend}` : error });
      return;
    }
    const named = polled.became === 'read' ? polled.found : undefined;
    const place = named ?? polled.moved ?? address;
    const moved: Partial<Looked> = place === source.address ? {} : { address: place };
    // Where it is read again at the address that it left, it is back; that is no move.
    if (place === polled.moved && place !== source.address) report({ source: id, moved: place });
    const due = now + spread(nextWait(polled.wait));
    if (polled.became === 'unchanged') {
      await catalogue.looked(id, { ...claim, due, ...moved, read: { at: now, fresh: false } });
      return;
    }
    const { title, format, entries, refused, remembered } = polled;
    const prints = printed(entries, source.full).map(({ print }) => print);
    const known = await catalogue.items(id, keysOf(polled), prints);
    const page = format === PAGE;
    const first = source.fresh === undefined && known.length === 0;
    const found = triage({ source, page, entries, refused, known, first, now, maxAgeDays });
    const waiting = found.items.filter(({ stage }) => stage === 'waiting').length;
    const looked: Looked = {
      ...claim,
      due,
      format,
      remembered,
      kind: page ? 'page' : 'feed',
      ...moved,
      ...(title !== undefined && { title }),
      read: { at: now, fresh: waiting > 0 },
    };
    await catalogue.looked(id, looked, found);
    if (waiting > 0) report({ source: id, found: waiting });
  };

  const looker = async (ended: () => boolean): Promise<void> => {
    while (!ended()) {
      const now = clock();
      const [source] = await catalogue.claim(now, now + LEASE, 1);
      if (!source) return;
      await look(source, ended);
    }
  };

  return {
    /** Writes down what came of a look at a source, at this address, that somebody else took. */
    conclude,
    /** Looks at every source that is due; resolves when all of them were. Rejects only where the catalogue fails. */
    async poll(ended = (): boolean => false): Promise<void> {
      const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, () => looker(ended)));
      const broken = ends.find((end) => end.status === 'rejected');
      if (broken) throw broken.reason;
    },
  };
}
