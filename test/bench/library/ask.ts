// How long answers take over stores, through the bot. In: stores and names that their articles hold; out: milliseconds by question of each.
import { assemble } from '../../../src/assemble.ts';
import type { Store } from '../../../src/stores/store.ts';

const WORKSPACE = 'console:bench';
/** So many of each question after others that are not counted: a bot that runs for months is warm, its code compiled and its memory filled. */
const RUNS = 300;
const WARM = 100;

/** Milliseconds that passed, and those of this process's processor time: on a machine that does other things too the first are longer. */
export type Times = { p50: number; p99: number; own50: number; own99: number };

/** Full names as often as they are written, and of people who are in as many articles as an answer reads, whatever the size of the library. */
export type People = { anybody: readonly string[]; common: readonly string[] };

const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(part * (values.length - 1))] ?? 0;

const last = (name: string): string => name.split(' ').at(-1) ?? name;

type Question = {
  name: string;
  of: keyof People;
  /** Asked of a bot that has just started: nothing is in its memory. */
  cold?: true;
  line?: (person: string) => string;
  typed?: (person: string) => string;
};

/** What is asked. */
const QUESTIONS: readonly Question[] = [
  { name: '/who NAME', of: 'anybody', line: (person) => `who "${person}"` },
  { name: '/who SURNAME', of: 'anybody', line: (person) => `who "${last(person)}"` },
  { name: '/quotes NAME', of: 'anybody', line: (person) => `quotes "${person}"` },
  { name: '/quotes', of: 'anybody', line: () => 'quotes' },
  { name: '/brief', of: 'anybody', line: () => 'brief' },
  { name: '1 letter', of: 'anybody', typed: (person) => last(person).slice(0, 1) },
  { name: '2 letters', of: 'anybody', typed: (person) => last(person).slice(0, 2) },
  { name: '3 letters', of: 'anybody', typed: (person) => last(person).slice(0, 3) },
  { name: 'given name and 1 letter', of: 'anybody', typed: (person) => person.slice(0, person.indexOf(' ') + 2) },
  { name: '/who COMMON, cold', of: 'common', cold: true, line: (person) => `who "${person}"` },
  { name: '/quotes COMMON, cold', of: 'common', cold: true, line: (person) => `quotes "${person}"` },
  { name: '/brief, cold', of: 'common', cold: true, line: () => 'brief' },
];

/** `now` is after the last arrival. */
export type Asked = { store: Store; people: People; now: number };

const timesIn = (passed: readonly number[], own: readonly number[]): Times => ({
  p50: quantile(passed, 0.5),
  p99: quantile(passed, 0.99),
  own50: quantile(own, 0.5),
  own99: quantile(own, 0.99),
});

/** The same is asked of one store after the other, time after time: what else the machine does meanwhile is the same for all. */
export const timesOf = async (libraries: readonly Asked[]): Promise<Map<string, Times>[]> => {
  const faults: unknown[] = [];
  const start = ({ store, now }: Asked) =>
    assemble({
      store,
      key: 'bench',
      clock: () => now,
      zone: 'UTC',
      platform: () => null,
      log: { info() {}, warn() {}, error: (facts) => faults.push(facts) },
    }).bot.host;
  const where = { workspace: WORKSPACE, channel: `${WORKSPACE}:c`, person: 'p', manager: false };
  const times = libraries.map(() => new Map<string, Times>());
  for (const { name, of, cold, line, typed } of QUESTIONS) {
    const each = libraries.map((library) => ({
      library,
      host: start(library),
      passed: [] as number[],
      own: [] as number[],
    }));
    for (let at = -WARM; at < RUNS; at++)
      for (const asked of each) {
        if (cold) asked.host = start(asked.library);
        const { host, library, passed, own } = asked;
        const names = library.people[of];
        const person = names[(at + WARM) % names.length] ?? '';
        const [from, used] = [performance.now(), process.cpuUsage()];
        if (line) await host.answer({ line: line(person), ...where });
        if (typed)
          await host.complete({ command: 'who', option: 'person', typed: typed(person), workspace: WORKSPACE });
        const { user, system } = process.cpuUsage(used);
        if (at < 0) continue;
        passed.push(performance.now() - from);
        own.push((user + system) / 1000);
      }
    for (const [at, { passed, own }] of each.entries()) times[at]!.set(name, timesIn(passed, own));
  }
  if (faults.length > 0) throw new Error(`the bot logged ${faults.length} faults`, { cause: faults[0] });
  return times;
};
