// Whose turn it is: one request at a time to a host, a few in all, in the order they came.

/** Requests under way at once, to whatever hosts: enough for hundreds of feeds an hour, little for one machine's line. */
const AT_ONCE = 8;

/** Runs the work when it is the host's turn, and gives back what it gives. */
export type Turns = <T>(host: string, work: () => Promise<T>) => Promise<T>;

export function openTurns(): Turns {
  /** Host -> the end of its last request. */
  const last = new Map<string, Promise<void>>();
  const waiting: (() => void)[] = [];
  let free = AT_ONCE;
  const enter = async (): Promise<void> => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free++;
  };
  return async (host, work) => {
    const before = last.get(host);
    const { promise: end, resolve: done } = Promise.withResolvers<void>();
    last.set(host, end);
    // A host that waits for itself holds no place that another could use.
    await before;
    await enter();
    try {
      return await work();
    } finally {
      leave();
      if (last.get(host) === end) last.delete(host);
      done();
    }
  };
}
