// The intake's round: every due source looked at, every waiting item read, old articles let go. One round at a time; ends when it is told to.
import { setTimeout as pause } from 'node:timers/promises';
import type { Poller } from './poller.ts';
import type { Reader } from './reading.ts';

export type Rounds = {
  /** Something may be due: a round begins, or another follows the one that is on. Returns at once. */
  begin(): void;
  /** Resolves when no round is on. */
  idle(): Promise<void>;
  /** Begins nothing more, and resolves when nothing is on: items and looks in hand end, or are given back. */
  stop(): Promise<void>;
};

export type Parts = {
  poller: Pick<Poller, 'poll'>;
  reader: Pick<Reader, 'read'>;
  /** Lets old articles go. */
  expire(ended: () => boolean): Promise<void>;
  /** A round that the store ended; what it had in hand is taken up again. */
  report(cause: unknown): void;
};

/** While sources are looked at, what was found is read this often. Milliseconds. */
const OFTEN = 250;

export function rounds({ poller, reader, expire, report }: Parts): Rounds {
  let on: Promise<void> | null = null;
  let again = false;
  let stopped = false;
  const ended = (): boolean => stopped;

  const round = async (): Promise<void> => {
    const polled = poller.poll(ended);
    // Its failure is met below, also where a reading fails first.
    polled.catch(() => {});
    for (let looking = true; looking && !ended();) {
      await reader.read(ended);
      looking = await Promise.race([polled.then(() => false), pause(OFTEN, true)]);
    }
    await polled;
    await reader.read(ended);
    if (!ended()) await expire(ended);
  };

  const run = async (): Promise<void> => {
    do {
      again = false;
      try {
        await round();
      } catch (cause) {
        report(cause);
      }
    } while (again && !ended());
    on = null;
  };

  return {
    begin() {
      if (on) again = true;
      else if (!stopped) on = run();
    },
    async idle() {
      await on;
    },
    async stop() {
      stopped = true;
      await on;
    },
  };
}
