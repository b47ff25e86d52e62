// The intake's rounds: every due source looked at, every waiting item read, old articles let go. Looks wait for no reading, and no reading for a
// look; of each one round at a time. Ends when it is told to.
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
  let stopped = false;
  const ended = (): boolean => stopped;

  /** Work that is done once more where that is asked for while it is on. */
  const repeated = (work: () => Promise<void>) => {
    let on: Promise<void> | null = null;
    let again = false;
    const run = async (): Promise<void> => {
      do {
        again = false;
        try {
          await work();
        } catch (cause) {
          report(cause);
        }
      } while (again && !ended());
      on = null;
    };
    return {
      begin(): void {
        if (on) again = true;
        else if (!ended()) on = run();
      },
      on: (): Promise<void> | null => on,
    };
  };

  const looks = repeated(async () => {
    await poller.poll(ended);
    if (!ended()) await expire(ended);
  });

  const readings = repeated(async () => {
    for (;;) {
      const looking = looks.on();
      await reader.read(ended);
      // What the last look found is read once more.
      if (looking === null || ended()) return;
      await Promise.race([looking, pause(OFTEN)]);
    }
  });

  const idle = async (): Promise<void> => {
    await looks.on();
    await readings.on();
  };

  return {
    begin() {
      looks.begin();
      readings.begin();
    },
    idle,
    async stop() {
      stopped = true;
      await idle();
    },
  };
}
