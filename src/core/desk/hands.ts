// Works at what waits, several side by side, at most one of a host: a slow site holds up its own, and no others. In: how something is taken, what
// host it asks, how it is worked at or given back; out: resolves when nothing waits.
import { setTimeout as pause } from 'node:timers/promises';

export type Work<Of> = {
  /** Up to `limit` of what waits, none of those that are left out. */
  take(limit: number, except: readonly Of[]): Promise<Of[]>;
  /** The host that is asked for it, if one is. */
  hostOf(one: Of): Promise<string | undefined>;
  /** `came`: the host has answered. */
  work(one: Of, came: () => void): Promise<void>;
  /** Whether there is too little time left to work at it, if another is not to take it meanwhile. */
  isLate(one: Of): boolean;
  /** Not worked at after all. */
  give(one: Of): Promise<void>;
  ended(): boolean;
};

/** Side by side: while one is written or waited for, the next is analysed. */
const AT_ONCE = 8;
/** Kept until their host is free. */
const IN_LINE_MOST = 100;
/** While some are in hand and there is room for more, what waits is asked for this often. Milliseconds. */
const OFTEN = 250;

/** Rejects with the first that taking, working or giving rejects with, once nothing is in hand. */
export async function hands<Of>({ take, hostOf, work, isLate, give, ended }: Work<Of>): Promise<void> {
  const inHand = new Set<Promise<void>>();
  const busy = new Set<string>();
  const faults: unknown[] = [];
  let line: { one: Of; host: string }[] = [];
  let free = Promise.withResolvers<void>();
  const over = (): boolean => ended() || faults.length > 0;

  const begin = (one: Of, host?: string): void => {
    let holds = host;
    const came = (): void => {
      if (holds !== undefined) busy.delete(holds);
      holds = undefined;
      free.resolve();
    };
    if (host !== undefined) busy.add(host);
    const done = work(one, came)
      .catch((cause: unknown) => void faults.push(cause))
      .finally(() => {
        inHand.delete(done);
        came();
      });
    inHand.add(done);
  };

  /** Those in line whose host is free come first. */
  const next = async (): Promise<void> => {
    const kept = line;
    line = [];
    for (const each of kept) {
      if (over() || isLate(each.one)) await give(each.one);
      else if (busy.has(each.host) || inHand.size >= AT_ONCE) line.push(each);
      else begin(each.one, each.host);
    }
  };

  const more = async (): Promise<boolean> => {
    const except = line.map(({ one }) => one);
    const taken = await take(AT_ONCE - inHand.size, except);
    for (const one of taken) {
      const host = await hostOf(one);
      if (host !== undefined && busy.has(host)) line.push({ one, host });
      else begin(one, host);
    }
    return taken.length > 0;
  };

  for (;;) {
    free = Promise.withResolvers();
    let again = false;
    const room = (): boolean => !over() && inHand.size < AT_ONCE && line.length < IN_LINE_MOST;
    try {
      await next();
      again = room() && (await more());
    } catch (cause) {
      faults.push(cause);
    }
    if (again) continue;
    if (inHand.size === 0 && (line.length === 0 || faults.length > 0)) break;
    await Promise.race([free.promise, ...(room() ? [pause(OFTEN)] : [])]);
  }
  if (faults.length > 0) throw faults[0];
}
