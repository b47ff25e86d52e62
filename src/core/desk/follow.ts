// Keeps the desk in step with the content folder: reads it once, then whenever it changes. In: a source; out: facts about what came and went.
import type { Item } from '../article/article.ts';
import type { Refused, Source } from '../article/source.ts';
import type { Desk } from './desk.ts';
import { EVERYONE } from './library.ts';

/** The source that the content folder is to the library. */
export const CONTENT = 'content';

/** An article came, changed or left; or an item was refused, with the reason for a person. */
export type Fact = { id: string; became: 'new' | 'revised' | 'left' } | Refused;

export type Following = { clock: () => number; report: (fact: Fact) => void };

const isRefused = (given: Item | Refused): given is Refused => 'error' in given;

/** Takes in everything the source holds, for everyone; what it carried and no longer holds leaves. Ends early where `ended` says so. */
export async function intake(
  desk: Desk,
  source: Source,
  { clock, report }: Following,
  ended = (): boolean => false,
): Promise<void> {
  await desk.list(CONTENT, EVERYONE);
  const here = new Set<string>();
  for await (const given of source.items()) {
    if (ended()) return;
    if (isRefused(given)) {
      report(given);
      continue;
    }
    const { id } = given;
    if (here.has(id)) {
      report({ address: id, error: 'another article has the same name: rename one of them' });
      continue;
    }
    const taken = await desk.take(given, clock, CONTENT);
    if (taken.outcome === 'refused') report({ address: id, error: taken.error });
    else here.add(id);
    if (taken.outcome === 'new' || taken.outcome === 'revised') report({ id, became: taken.outcome });
  }
  for (const id of await desk.carried(CONTENT)) {
    if (here.has(id)) continue;
    await desk.leave(id, CONTENT);
    report({ id, became: 'left' });
  }
}

/**
 * Resolves after the first reading (rejects where that fails) with the function that ends it: it resolves when nothing reads any more.
 * A later reading that fails is reported and leaves the desk as it was.
 */
export async function follow(desk: Desk, source: Source, following: Following): Promise<() => Promise<void>> {
  let ended = false;
  let waiting = false;
  const read = (): Promise<void> => intake(desk, source, following, () => ended);
  const again = async (): Promise<void> => {
    waiting = false;
    try {
      if (!ended) await read();
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      following.report({ address: 'source', error: `the articles could not be read again (${why})` });
    }
  };
  const first = Promise.resolve().then(read);
  let reading = first.catch(() => {});
  // Watching begins before anything is read: no change is missed. While one reading waits, a change needs no second.
  const unwatch = source.watch?.(() => {
    if (waiting || ended) return;
    waiting = true;
    reading = reading.then(again);
  });
  const stop = async (): Promise<void> => {
    ended = true;
    unwatch?.();
    await reading;
  };
  try {
    await first;
  } catch (cause) {
    await stop();
    throw cause;
  }
  return stop;
}
