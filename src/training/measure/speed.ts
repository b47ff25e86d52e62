// How many articles a second one core analyses, all stages, beside a peer on the same articles in the same run: quotes.dev and names.dev.
import { analyze } from '../../core/analysis/analyze.ts';
import { parse } from '../../core/article/parse.ts';
import type { Corpora } from '../corpora.ts';

/**
 * A turn goes over all articles, each system in turn. So many warm up, as a bot that runs for months is warm: until then the
 * engine's own compiling is most of what changes from turn to turn.
 */
const WARM = 4;
/** So many are timed. */
const TURNS = 9;

export type Timed = { name: string; run: (text: string) => unknown };

export const OURS: Timed = { name: 'dateline', run: (text) => analyze(parse({ id: 'a', text })) };

export const articlesOf = (corpora: Corpora): string[] =>
  [...corpora.quotes('dev'), ...corpora.names('dev')].map(({ text }) => text);

/** Milliseconds of the processor: what else the machine does counts not. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds of each turn that is timed, by system. */
export function turnsOf(texts: readonly string[], systems: readonly Timed[], turns = TURNS, warm = WARM): number[][] {
  const times = systems.map((): number[] => []);
  for (let turn = 0; turn < warm + turns; turn++)
    for (const [i, { run }] of systems.entries()) {
      const from = spent();
      for (const text of texts) run(text);
      if (turn >= warm) times[i]!.push(spent() - from);
    }
  return times;
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** How many times as fast one is as another: of each turn by itself, as a machine that others use too is slow for seconds at a time. */
export const timesAsFast = (own: readonly number[], other: readonly number[]): number =>
  median(own.map((time, turn) => other[turn]! / time));
