// How long from the start of `node` to the first answer of `ask '/who Lavrov'`, as `npm run dateline` starts it, as a ratio to a bare
// `node -e 0` in the same run.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import PACKAGE from '../../package.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '..', '..');
const RUNS = 9;
/** The bar, and what is aimed at: times a bare node. */
const BAR = 12;
const GOAL = 8;

const milliseconds = (args: string[]): number => {
  const from = process.hrtime.bigint();
  const done = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`node ${args.join(' ')}: ${done.stderr}`);
  return Number(process.hrtime.bigint() - from) / 1e6;
};

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

export const run = async (): Promise<void> => {
  const bare = ['-e', '0'];
  // `--no-regexp-tier-up`: each pattern is compiled once, at its first use, and not once more at its second.
  const [, ...flags] = PACKAGE.scripts.dateline.split(' ');
  const ask = [...flags, 'ask', '/who Lavrov'];
  milliseconds(bare);
  milliseconds(ask);
  const pairs = Array.from({ length: RUNS }, () => ({ bare: milliseconds(bare), ask: milliseconds(ask) }));
  const [first, second] = [median(pairs.map((pair) => pair.bare)), median(pairs.map((pair) => pair.ask))];
  console.log(`bare node -e 0: median ${first.toFixed(0)} ms of ${RUNS}`);
  console.log(`ask '/who Lavrov': median ${second.toFixed(0)} ms of ${RUNS}`);
  console.log(`ratio ${(second / first).toFixed(1)} (at most ${BAR}, goal ${GOAL})`);
};
