// What storing an article costs beside understanding it: the rate at which the desk takes articles into a SQLite file, as a ratio to the rate
// at which the same articles are parsed and analysed alone, turn by turn in one run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyze } from '../../src/core/analysis/analyze.ts';
import type { Item } from '../../src/core/article/article.ts';
import { parse } from '../../src/core/article/parse.ts';
import { desk as openDesk } from '../../src/core/desk/desk.ts';
import { openStore } from '../../src/stores/index.ts';
import { patternsOf } from './library/patterns.ts';
import { permuted } from './library/permute.ts';

export const OPTIONS = { corpora: 'DIR (articles to take in; else generated ones)' };

/** Articles of a turn, and turns that count after one that warms up. */
const TURN = 64;
const TURNS = 30;
/** Handed to the desk before the first of them is done. */
const AT_ONCE = 8;
const BAR = 0.6;

/** Milliseconds that pass, and those of the processor. */
type Spent = { wall: number; processor: number };

const spentOn = async (work: () => Promise<void>): Promise<Spent> => {
  const [from, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { wall: performance.now() - from, processor: (user + system) / 1000 };
};

const add = (sum: Spent, more: Spent): void => {
  sum.wall += more.wall;
  sum.processor += more.processor;
};

export const run = async (options: { corpora?: string }): Promise<void> => {
  const patterns = patternsOf(options.corpora);
  const items = Array.from({ length: TURN * (TURNS + 1) }, (_, at): Item => {
    const { id, text, title, outlet, published } = permuted(
      patterns[at % patterns.length]!,
      `article-${at}`,
      at,
    ).article;
    return {
      id,
      text,
      ...(title && { title: title.text }),
      ...(outlet && { outlet }),
      ...(published && { published }),
    };
  });
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  const store = await openStore(join(folder, 'desk.db'), { exclusive: true });
  try {
    const desk = openDesk(store.library);
    const [alone, taken]: [Spent, Spent] = [
      { wall: 0, processor: 0 },
      { wall: 0, processor: 0 },
    ];
    for (let turn = 0; turn <= TURNS; turn++) {
      const some = items.slice(turn * TURN, (turn + 1) * TURN);
      const analysed = await spentOn(async () => {
        for (const item of some) analyze(parse(item));
      });
      const stored = await spentOn(async () => {
        for (let at = 0; at < TURN; at += AT_ONCE) {
          const taken = some.slice(at, at + AT_ONCE).map((item) => desk.take(item, () => turn * TURN + at, 'content'));
          for (const { id, outcome } of await Promise.all(taken))
            if (outcome !== 'new') throw new Error(`${id}: ${outcome}`);
        }
      });
      if (turn === 0) continue;
      add(alone, analysed);
      add(taken, stored);
    }
    const count = TURN * TURNS;
    const rate = ({ wall }: Spent): string => `${Math.round((1000 * count) / wall)} articles/s`;
    const each = ({ processor }: Spent): string => `${(processor / count).toFixed(2)} ms of the processor each`;
    console.log(
      `${count} articles of ${Math.round(items.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / items.length)} bytes`,
    );
    console.log(`parsed and analysed alone: ${rate(alone)}, ${each(alone)}`);
    console.log(`taken into a SQLite file, ${AT_ONCE} at once: ${rate(taken)}, ${each(taken)}`);
    const ratio = alone.wall / taken.wall;
    console.log(`ratio ${ratio.toFixed(2)} (at least ${BAR})${ratio < BAR ? ' UNDER' : ''}`);
    if (ratio < BAR) process.exitCode = 1;
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
