// What the loaded core costs: resident memory of a process that has analysed an article over one that has loaded nothing, and how long the
// weights take to load.
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WEIGHTS } from '../../core/analysis/model/weights.ts';

const MB = 1_048_576;
const CORE = join(import.meta.dirname, '..', '..', 'core');
const RUNS = 5;

const urlOf = (...path: string[]): string => JSON.stringify(pathToFileURL(join(CORE, ...path)).href);

/** What is loaded lazily is loaded by an article that has names, quotes, pronouns and dates. */
const ARTICLE =
  'PORT HESSEL // Mayor Odra Vell said on Monday that the Hessel Union would close the pier in May. “It leaks,” she said. A diver, Tam Brisk, agreed.';
const LOAD = `
  const { readFileSync } = await import('node:fs');
  const { parse } = await import(${urlOf('article', 'parse.ts')});
  const { analyze } = await import(${urlOf('analysis', 'analyze.ts')});
  const { useWeights, WEIGHTS } = await import(${urlOf('analysis', 'model', 'weights.ts')});
  const article = parse({ id: 'a', text: ${JSON.stringify(ARTICLE)} });
  const timed = (run) => { const from = performance.now(); run(); return performance.now() - from; };
  const first = timed(() => analyze(article));
  const again = Math.min(...Array.from({ length: 5 }, () => timed(() => analyze(article))));`;
const REPORT = `
  globalThis.gc?.();
  const { rss } = process.memoryUsage();`;
const BARE = `${REPORT} console.log(JSON.stringify({ rss, first: 0, load: 0 }));`;
// The weights are read once more behind the memory's reading, so that they weigh once.
const LOADED = `${LOAD}${REPORT}
  const load = timed(() => { useWeights(readFileSync(WEIGHTS)); analyze(article); }) - again;
  console.log(JSON.stringify({ rss, first, load }));`;

type Child = { rss: number; first: number; load: number };

function child(code: string): Child {
  const out = execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', code], {
    encoding: 'utf8',
  });
  return JSON.parse(out) as Child;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

export type Cost = {
  /** MB of resident memory over bare Node. */
  memory: number;
  /** Milliseconds to read the weights and to make them ready. */
  load: number;
  /** Milliseconds of a process's first article, weights and compiling with it. */
  first: number;
  /** MB of the weights file. */
  weights: number;
};

export function cost(runs = RUNS): Cost {
  const bare = Array.from({ length: runs }, () => child(BARE).rss);
  const loaded = Array.from({ length: runs }, () => child(LOADED));
  return {
    memory: (median(loaded.map(({ rss }) => rss)) - median(bare)) / MB,
    load: median(loaded.map(({ load }) => load)),
    first: median(loaded.map(({ first }) => first)),
    weights: statSync(WEIGHTS).size / MB,
  };
}
