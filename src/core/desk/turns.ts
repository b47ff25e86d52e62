// One after the other where they have something in common, side by side where not. In: keys and work; out: what the work gives.

export type Turn = <Of>(keys: readonly string[], work: () => Promise<Of>) => Promise<Of>;

export function turns(): Turn {
  /** Of each key the end of the last work that has it. */
  const last = new Map<string, Promise<unknown>>();
  return async (keys, work) => {
    const before = Promise.all(keys.flatMap((key) => last.get(key) ?? []));
    const done = before.then(work);
    const ended = done.catch(() => {});
    for (const key of keys) last.set(key, ended);
    try {
      return await done;
    } finally {
      for (const key of keys) if (last.get(key) === ended) last.delete(key);
    }
  };
}
