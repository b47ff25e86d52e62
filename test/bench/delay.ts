// How much later `/who` is answered while 1,000 articles come in: the bot over a SQLite file, its threads reading, questions at a steady pace. Each
// answer is timed from when it was due to be asked, so that what holds the program up counts in full.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { analysts } from '../../src/analyst.ts';
import { assemble } from '../../src/assemble.ts';
import { EVERYONE } from '../../src/core/desk/library.ts';
import { openStore } from '../../src/stores/index.ts';
import { randomArticle } from '../fakes/articles.ts';

const ARTICLES = 1_000;
/** On the desk before. */
const BEFORE = 200;
/** Between two questions, milliseconds. */
const PACE = 40;
const QUESTIONS = 400;
/** The bar: how much later the slowest in a hundred may be. Milliseconds. */
const BAR = 50;
const FEED = 'https://site.example/feed';
const WORKSPACE = 'console:bench';
const PEOPLE = ['Okonkwo', 'Brandt', 'Castellan', 'Ruiz', 'Kim'];

const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

const told = (name: string, times: readonly number[]): string =>
  `${name}: ${times.length} questions, p50 ${at(times, 0.5).toFixed(1)} ms, p99 ${at(times, 0.99).toFixed(1)} ms, longest ${at(times, 1).toFixed(1)} ms`;

export const run = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-delay-'));
  const store = await openStore(join(folder, 'desk.db'), { exclusive: true });
  const threads = analysts();
  const { bot, desk, reader } = assemble({
    store,
    key: 'bench',
    clock: Date.now,
    zone: 'UTC',
    platform: () => null,
    log: { info: () => {}, warn: () => {}, error: (fact, message) => console.error(message, fact) },
    read: threads.read,
  });
  const ask = async (number: number): Promise<void> => {
    await bot.host.answer({
      line: `/who ${PEOPLE[number % PEOPLE.length]}`,
      workspace: WORKSPACE,
      channel: `${WORKSPACE}:c`,
      person: 'p',
      manager: true,
    });
  };
  /** Asks at the pace until it is told to end. */
  const questions = async (ended: () => boolean): Promise<number[]> => {
    const times: number[] = [];
    const asked: Promise<void>[] = [];
    const begun = performance.now();
    for (let number = 0; !ended(); number++) {
      const due = begun + number * PACE;
      await pause(Math.max(0, due - performance.now()));
      asked.push(ask(number).then(() => void times.push(performance.now() - due)));
    }
    await Promise.all(asked);
    return times;
  };
  try {
    await store.catalogue.follow({ id: FEED, address: FEED, kind: 'feed', full: false }, 0);
    await desk.list(FEED, EVERYONE);
    for (let seed = 0; seed < BEFORE; seed++)
      await desk.take({ id: `before${seed}`, text: randomArticle(seed) }, Date.now(), FEED);
    // The code is warm before anything is timed.
    let warm = 0;
    await questions(() => warm++ > 50);
    let count = 0;
    const alone = await questions(() => count++ >= QUESTIONS);
    const items = Array.from({ length: ARTICLES }, (_, index) => {
      const key = `k${index}`;
      const entry = {
        key,
        text: randomArticle(BEFORE + index),
        title: `Title ${index}`,
        url: `https://site.example/${index}`,
        brief: false,
      };
      return { source: FEED, key, print: key, stage: 'waiting' as const, tries: 0, seen: index, last: 0, entry };
    });
    await store.catalogue.looked(FEED, { due: 0 }, { at: 0, items, still: [] });
    let read = false;
    const begun = performance.now();
    const reading = reader.read().finally(() => (read = true));
    const meanwhile = await questions(() => read);
    await reading;
    const seconds = (performance.now() - begun) / 1000;
    const later = at(meanwhile, 0.99) - at(alone, 0.99);
    console.log(
      `${ARTICLES} articles read in ${seconds.toFixed(1)} s by ${Math.max(1, availableParallelism() - 1)} thread(s), ${BEFORE} on the desk before`,
    );
    console.log(told('nothing else going on', alone));
    console.log(told('while they come in', meanwhile));
    console.log(`p99 later by ${later.toFixed(1)} ms (under ${BAR})`);
    if (!(later < BAR)) process.exitCode = 1;
  } finally {
    await threads.close();
    await store.close();
    rmSync(folder, { recursive: true });
  }
};
