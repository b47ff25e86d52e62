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
const TURNS = 5;

export type Timed = { name: string; run: (text: string) => unknown };

export const OURS: Timed = { name: 'dateline', run: (text) => analyze(parse({ id: 'a', text })) };

export const articlesOf = (corpora: Corpora): string[] =>
  [...corpora.quotes('dev'), ...corpora.names('dev')].map(({ text }) => text);

/** Milliseconds of the processor: what else the machine does counts not. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Articles a second, the median of the turns, in the order of the systems. */
export function speeds(texts: readonly string[], systems: readonly Timed[], turns = TURNS, warm = WARM): number[] {
  const times = systems.map((): number[] => []);
  for (let turn = 0; turn < warm + turns; turn++)
    for (const [i, { run }] of systems.entries()) {
      const from = spent();
      for (const text of texts) run(text);
      if (turn >= warm) times[i]!.push(spent() - from);
    }
  return times.map((each) => (1000 * texts.length) / each.sort((a, b) => a - b)[Math.floor(each.length / 2)]!);
}
