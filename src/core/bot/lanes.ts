// So much at once and no more, for each name: one platform that hangs holds up no other.

/** Runs `work` when one of the name's `count` lanes is free, first come first served. */
export const createLanes = (count: number) => {
  const lanes = new Map<string, { busy: number; waiting: (() => void)[] }>();
  return async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const lane = lanes.get(name) ?? { busy: 0, waiting: [] };
    lanes.set(name, lane);
    // A lane that is handed on stays busy in between.
    if (lane.busy >= count) await new Promise<void>((resolve) => lane.waiting.push(resolve));
    else lane.busy += 1;
    try {
      return await work();
    } finally {
      const next = lane.waiting.shift();
      if (next) next();
      else lane.busy -= 1;
    }
  };
};
