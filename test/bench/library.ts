// How long answers take, and how many bytes are on the disk, at a thousand, a hundred thousand and a million articles: a thousand analysed ones with
// their names permuted, on SQLite, and as many on Postgres as are asked for.
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/stores/index.ts';
import type { Store } from '../../src/stores/store.ts';
import { startPostgres } from '../fakes/postgres.ts';
import { type People, type Times, timesOf } from './library/ask.ts';
import { intoPostgres, intoSqlite, load, type Loaded } from './library/bulk.ts';
import { patternsOf } from './library/patterns.ts';
import { type Pattern, permuted } from './library/permute.ts';

export const OPTIONS = {
  corpora: 'DIR (articles to permute; else generated ones)',
  articles: 'N,… (on SQLite; 1000,100000,1000000)',
  postgres: 'N (on Postgres; 100000)',
};

const SIZES = '1000,100000,1000000';
const ON_POSTGRES = '100000';
/** Of p99 in milliseconds, by the number of articles; of the exponent of growth; of bytes on disk to bytes of text. */
const BARS = new Map([
  [100_000, 25],
  [1_000_000, 60],
]);
const GROWTH = 0.25;
const DISK = 5;

const FIRST = Date.parse('2024-01-01T00:00:00Z');
/** Between two articles, in milliseconds. */
const STEP = 60_000;
const PEOPLE = 400;
/** Articles of the smallest library, and those an answer about a person reads. */
const LEAST = 1000;
const READ = 20;

const nth = (patterns: readonly Pattern[], at: number): Loaded => ({
  read: permuted(patterns[at % patterns.length]!, `article-${at}`, at),
  arrived: FIRST + at * STEP,
  print: `print of article ${at}, about as long as real ones`,
});

function* articles(patterns: readonly Pattern[], count: number): Generator<Loaded> {
  for (let at = 0; at < count; at++) yield nth(patterns, at);
}

const FULL = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u;

const namedIn = ({ read }: Loaded): string[] =>
  read.analysis.entities.flatMap(({ kind, name }) => (kind === 'person' && FULL.test(name ?? '') ? [name ?? ''] : []));

const peopleOf = (patterns: readonly Pattern[], count: number): People => {
  const anybody: string[] = [];
  for (let at = 0; anybody.length < PEOPLE; at++) {
    const named = namedIn(nth(patterns, (at * 7919) % count));
    anybody.push(...named.slice(at % Math.max(1, named.length)).slice(0, 1));
  }
  const articlesOf = new Map<string, number>();
  for (let at = 0; at < LEAST; at++)
    for (const name of new Set(namedIn(nth(patterns, at)))) articlesOf.set(name, (articlesOf.get(name) ?? 0) + 1);
  return { anybody, common: [...articlesOf].filter(([, many]) => many >= READ).map(([name]) => name) };
};

type Figures = { count: number; times: Map<string, Times>; disk: number; text: number; seconds: number };

const seconds = (from: number): number => Math.round((performance.now() - from) / 1000);
const after = (count: number): number => FIRST + (count + 1) * STEP;

type Built = { count: number; path: string; text: number; seconds: number };

const builtOn = async (folder: string, patterns: readonly Pattern[], count: number): Promise<Built> => {
  const path = join(folder, `${count}.db`);
  await (await openStore(path, { exclusive: true })).close();
  const from = performance.now();
  const { put, close } = intoSqlite(path);
  const text = await load(articles(patterns, count), 'content', put);
  close();
  return { count, path, text, seconds: seconds(from) };
};

const diskOf = (path: string): number =>
  [path, `${path}-wal`].reduce((sum, file) => sum + (existsSync(file) ? statSync(file).size : 0), 0);

/** All are there before any is asked. */
const onSqlite = async (patterns: readonly Pattern[], counts: readonly number[]): Promise<Figures[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  const stores: Store[] = [];
  try {
    const built: Built[] = [];
    for (const count of counts) built.push(await builtOn(folder, patterns, count));
    for (const { path } of built) stores.push(await openStore(path, { exclusive: true }));
    const times = await timesOf(
      built.map(({ count }, at) => ({ store: stores[at]!, people: peopleOf(patterns, count), now: after(count) })),
    );
    return built.map(({ path, ...known }, at) => ({ ...known, times: times[at]!, disk: diskOf(path) }));
  } finally {
    for (const store of stores) await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

const onPostgres = async (patterns: readonly Pattern[], count: number): Promise<Figures & { version: string }> => {
  const postgres = await startPostgres();
  try {
    const address = await postgres.database();
    await (await openStore(address)).close();
    const from = performance.now();
    const { put, close } = await intoPostgres(address);
    const text = await load(articles(patterns, count), 'content', put);
    await close();
    const loaded = seconds(from);
    const store = await openStore(address);
    const [times] = await timesOf([{ store, people: peopleOf(patterns, count), now: after(count) }]);
    await store.close();
    const [row] = await postgres.query<{ disk: string; version: string }>(
      address,
      `select pg_database_size(current_database()) as disk, current_setting('server_version') as version`,
    );
    return { count, times: times!, disk: Number(row?.disk), text, seconds: loaded, version: row?.version ?? '' };
  } finally {
    await postgres.stop();
  }
};

const over = (is: number, bar: number | undefined): string => {
  if (bar === undefined || is <= bar) return '';
  process.exitCode = 1;
  return ` OVER ${bar}`;
};

const shown = (value: number): string => value.toFixed(2).padStart(8);

const printed = ({ count, times, disk, text, seconds: loaded }: Figures, on: string): void => {
  const many = count.toLocaleString('en');
  console.log(`\n${many} articles on ${on}, loaded in ${loaded} s; milliseconds`.padEnd(60));
  console.log(`${''.padEnd(26)}     p50     p99   processor's own`);
  for (const [name, { p50, p99, own50, own99 }] of times) {
    const bar = name.endsWith('cold') ? undefined : BARS.get(count);
    console.log(`${name.padEnd(26)}${[p50, p99, own50, own99].map(shown).join('')}${over(p99, bar)}`);
  }
  const ratio = disk / text;
  console.log(
    `disk ${(disk / 1e6).toFixed(1)} MB, text ${(text / 1e6).toFixed(1)} MB, ratio ${ratio.toFixed(2)}${over(ratio, DISK)}`,
  );
};

/** The slope of a logarithm over that of the articles, by least squares. */
const exponent = (figures: readonly Figures[], name: string, of: 'p50' | 'own50'): number => {
  const points = figures.map(({ count, times }) => [Math.log(count), Math.log(times.get(name)![of])] as const);
  const mean = (axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const up = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return up / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
};

export const run = async (options: { corpora?: string; articles?: string; postgres?: string }): Promise<void> => {
  const patterns = patternsOf(options.corpora);
  const bytes = patterns.reduce((sum, { read }) => sum + Buffer.byteLength(read.article.text), 0);
  const from = options.corpora === undefined ? 'golden and generated ones' : options.corpora;
  console.log(
    `made of ${patterns.length} articles (${from}), ${Math.round(bytes / patterns.length)} bytes of text each`,
  );
  const counts = (options.articles ?? SIZES).split(',').map(Number).filter(Boolean);
  const figures = counts.length > 0 ? await onSqlite(patterns, counts) : [];
  for (const found of figures) printed(found, `SQLite ${process.versions['sqlite']}`);
  if (figures.length > 1) {
    console.log('\np50 grows with the articles to the power of (time that passes, processor)');
    console.log('NAME and SURNAME: of more articles more name the same person, up to the 20 that are read');
    for (const name of figures[0]!.times.keys()) {
      const power = exponent(figures, name, 'p50');
      console.log(`${name.padEnd(26)}${shown(power)}${shown(exponent(figures, name, 'own50'))}${over(power, GROWTH)}`);
    }
  }
  const count = Number(options.postgres ?? ON_POSTGRES);
  if (count > 0) {
    const found = await onPostgres(patterns, count);
    printed(found, `Postgres ${found.version}`);
  }
};
