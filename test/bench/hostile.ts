// Hostile feeds and pages: each way at 2 MB, then many generated ones. Processor time as a ratio to a plain one of the same size, memory
// after every tenth, and what threw.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readHostile } from '../fakes/hostile-readers.ts';
import { FEED_WAYS, hostile, PAGE_WAYS, plainFeed, plainPage, randomOf } from '../fakes/hostile-texts.ts';
import type { Hostile } from '../fakes/hostile-texts.ts';

export const OPTIONS = { count: 'N (100000 without it)' };

/** At most so many times a plain one of its size. */
const BAR = 20;
/** Bytes of memory that may stay behind from the first tenth to the last. */
const STAYS = 50_000_000;
const BIG = 2_000_000;
/** Characters of the largest generated one. */
const SIZE = 10_000;
/** The least of so many runs: what else the machine does only adds. */
const RUNS = 3;

/** Milliseconds of the processor, the collector's included. */
function milliseconds(text: Pick<Hostile, 'kind' | 'bytes'>, runs: number): number {
  let least = Infinity;
  for (let n = 0; n < runs; n++) {
    const from = process.cpuUsage();
    readHostile(text);
    const { user, system } = process.cpuUsage(from);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Sizes by which plain ones are measured: steps of a fifth. */
const STEP = 1.2;
const stepOf = (size: number): number => Math.round(Math.log(Math.max(size, 300)) / Math.log(STEP));
/** What a plain one of a kind costs, of a step's size. */
function costNow(kind: Hostile['kind'], step: number): number {
  const random = randomOf(step);
  const costs = [1, 2, 3].map(() => {
    const text = kind === 'feed' ? plainFeed(random, STEP ** step) : plainPage(random, STEP ** step);
    return milliseconds({ kind, bytes: Buffer.from(text) }, RUNS);
  });
  return costs.reduce((sum, one) => sum + one, 0) / costs.length;
}
const known = new Map<string, number>();
function plainCost({ kind, bytes }: Hostile): number {
  const step = stepOf(bytes.length);
  const cost = known.get(`${kind}${step}`) ?? costNow(kind, step);
  known.set(`${kind}${step}`, cost);
  return cost;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0).padStart(6);

function big(): number {
  let worst = 0;
  for (const [kind, ways] of [
    ['feed', FEED_WAYS],
    ['page', PAGE_WAYS],
  ] as const) {
    const from = randomOf(1);
    const base = Buffer.from(kind === 'feed' ? plainFeed(from, BIG) : plainPage(from, BIG));
    const cost = milliseconds({ kind, bytes: base }, 3);
    console.log(`2 MB of a plain ${kind}: ${cost.toFixed(0)} ms`);
    for (const [way, make] of Object.entries(ways)) {
      const bytes = Buffer.from(make(BIG));
      const ratio = milliseconds({ kind, bytes }, 1) / cost;
      worst = Math.max(worst, ratio);
      const became = readHostile({ kind, bytes });
      console.log(
        `  ${way.padEnd(36)} ${ratio.toFixed(2).padStart(7)}${ratio > BAR ? ` OVER ${BAR}` : ''}  ${became.slice(0, 70)}`,
      );
    }
  }
  return worst;
}

export const run = async ({ count = '100000' }: Readonly<Record<string, string>>): Promise<void> => {
  const total = Number(count);
  for (let n = 0; n < 300; n++) readHostile(hostile(n, SIZE));
  const worstBig = big();
  const thrown: string[] = [];
  const kept: number[] = [];
  let worst = { ratio: 0, n: 0, way: '' };
  let slow = 0;
  console.log(`generated    heap MB    rss MB`);
  for (let n = 0; n < total; n++) {
    const text = hostile(n, SIZE);
    const bar = plainCost(text);
    try {
      let ratio = milliseconds(text, 1) / bar;
      // Small times are the collector's and the neighbours' too: what seems slow is taken again, beside a plain one at the same moment.
      if (ratio > Math.max(worst.ratio, BAR / 2))
        ratio = milliseconds(text, RUNS) / costNow(text.kind, stepOf(text.bytes.length));
      if (ratio > worst.ratio) worst = { ratio, n, way: text.way };
      if (ratio > BAR) slow++;
    } catch (fault) {
      thrown.push(`${n} ${text.kind} ${text.way}: ${String(fault).slice(0, 200)}`);
    }
    if ((n + 1) % Math.ceil(total / 10) === 0 || n + 1 === total) {
      collect();
      const { heapUsed, rss } = process.memoryUsage();
      kept.push(heapUsed);
      console.log(`${String(n + 1).padStart(9)} ${megabytes(heapUsed).padStart(10)} ${megabytes(rss).padStart(9)}`);
    }
  }
  for (const one of thrown.slice(0, 20)) console.log(`threw: ${one}`);
  const grown = (kept.at(-1) ?? 0) - (kept[0] ?? 0);
  console.log(
    `${total} inputs: ${thrown.length} threw, ${slow} over ${BAR} times a plain one of their size (the most: ${worst.ratio.toFixed(1)}, ${worst.way}, number ${worst.n}); heap ${grown >= 0 ? '+' : ''}${(grown / 1e6).toFixed(1)} MB from the first tenth to the last`,
  );
  if (thrown.length > 0 || slow > 0 || worstBig > BAR || grown > STAYS) process.exitCode = 1;
};
