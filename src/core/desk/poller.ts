// Looks at the sources that are due and writes down what came of it: new items wait to be read, a failure says why and when it is tried again.
import type { Polled, Remembered } from '../article/source.ts';
import type { Catalogue, Followed, Looked, SourceKind } from './catalogue.ts';
import { keysOf, triage } from './triage.ts';

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
  report: (fact: { source: string; found?: number; error?: string }) => void;
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Between two looks where the source asks for nothing else, and the least and most that it may ask for. */
const EVERY = 15 * MINUTE;
const LEAST = 5 * MINUTE;
const MOST = 24 * HOUR;
/** After a failure, doubled with each that follows. */
const BACK_OFF_MOST = 6 * HOUR;
/** A source that is gone for good by its own word is still looked at now and then: servers err. */
const GONE = 7 * 24 * HOUR;
/** A look takes no longer: after it another process may look. */
const LEASE = 5 * MINUTE;
/** Sources claimed at once: the way out keeps to one request a host by itself. */
const AT_ONCE = 8;
/** Sources that were added together are not due together for ever. */
const JITTER = 0.1;

const within = (wait: number, least: number, most: number): number => Math.min(Math.max(wait, least), most);

/** Until the next look after one that was answered. `wait`: what the source asks for, seconds. */
export const nextWait = (wait: number | undefined): number =>
  wait === undefined ? EVERY : within(wait * 1000, LEAST, MOST);

/** Until the next look after this many failures in a row. */
export const backOff = (failures: number, wait: number | undefined): number =>
  within(
    Math.max(EVERY * 2 ** Math.min(failures - 1, 20), 0),
    (wait ?? 0) * 1000,
    Math.max(BACK_OFF_MOST, Math.min((wait ?? 0) * 1000, MOST)),
  );

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

export function poller({ catalogue, poll, clock, random, maxAgeDays, report }: Polling) {
  const spread = (wait: number): number => Math.round(wait * (1 + JITTER * (2 * random() - 1)));

  const look = async (source: Followed): Promise<void> => {
    const { id, kind } = source;
    let polled: Polled;
    try {
      polled = await poll(kind, source.address, source.remembered);
    } catch (cause) {
      polled = { became: 'failed', error: messageOf(cause) };
    }
    const now = clock();
    if (polled.became === 'failed') {
      const { error, gone, wait } = polled;
      const due = now + spread(gone === true ? GONE : backOff(source.failures + 1, wait));
      await catalogue.looked(id, { due, failed: { at: now, error } });
      report({ source: id, error });
      return;
    }
    const due = now + spread(nextWait(polled.wait));
    const moved: Partial<Looked> = polled.moved === undefined ? {} : { address: polled.moved };
    if (polled.became === 'unchanged') {
      await catalogue.looked(id, { due, ...moved, read: { at: now, fresh: false } });
      return;
    }
    const { title, format, entries, refused, remembered } = polled;
    const known = await catalogue.items(id, keysOf(polled));
    const found = triage({
      source,
      entries,
      refused,
      known,
      first: source.fresh === undefined && source.read === undefined,
      now,
      maxAgeDays,
    });
    const waiting = found.items.filter(({ stage }) => stage === 'waiting').length;
    await catalogue.looked(
      id,
      {
        due,
        ...moved,
        ...(title !== undefined && { title }),
        format,
        remembered,
        read: { at: now, fresh: waiting > 0 },
      },
      found,
    );
    if (waiting > 0) report({ source: id, found: waiting });
  };

  return {
    /** Looks at every source that is due; resolves when all of them were. Rejects only where the catalogue fails. */
    async poll(ended = (): boolean => false): Promise<void> {
      while (!ended()) {
        const now = clock();
        const due = await catalogue.claim(now, now + LEASE, AT_ONCE);
        if (due.length === 0) return;
        await Promise.all(due.map(look));
      }
    },
  };
}
