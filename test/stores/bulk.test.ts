// The bulk load of the benches makes the very rows that saving one by one makes, so that what the benches measure is a real library.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { analyze } from '../../src/core/analysis/analyze.ts';
import { parse } from '../../src/core/article/parse.ts';
import { EVERYONE } from '../../src/core/desk/library.ts';
import { openStore } from '../../src/stores/index.ts';
import { intoSqlite, load } from '../bench/library/bulk.ts';
import { patternOf, permuted } from '../bench/library/permute.ts';
import { randomArticle } from '../fakes/articles.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-bulk-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const TABLES = ['articles', 'revisions', 'sources', 'carried', 'listings', 'entries', 'tallies', 'tails'];

const rowsOf = (path: string): string[][] => {
  const db = new DatabaseSync(path, { readOnly: true });
  const rows = TABLES.map((table) =>
    db
      .prepare(`select * from ${table}`)
      .all()
      .map((row) => JSON.stringify(row))
      .sort(),
  );
  db.close();
  return rows;
};

it('is as if every article had been saved', async () => {
  const patterns = Array.from({ length: 12 }, (_, seed) => {
    const article = parse({
      id: `base-${seed}`,
      text: randomArticle(seed),
      outlet: 'The Wire',
      published: '2026-02-19',
    });
    return patternOf({ article, analysis: analyze(article) });
  });
  const articles = Array.from({ length: 60 }, (_, at) => ({
    read: permuted(patterns[at % patterns.length]!, `article-${at}`, at),
    arrived: 1000 + at,
    print: `print-${at}`,
  }));
  const [bulk, saved] = [join(folder, 'bulk.db'), join(folder, 'saved.db')];

  await (await openStore(bulk, { exclusive: true })).close();
  const into = intoSqlite(bulk);
  const bytes = await load(articles, 'content', into.put);
  into.close();
  expect(bytes).toBe(articles.reduce((sum, { read }) => sum + Buffer.byteLength(read.article.text), 0));

  const { library, close } = await openStore(saved, { exclusive: true });
  await library.list('content', EVERYONE);
  await Promise.all(articles.map(({ read, arrived, print }) => library.save(read, arrived, print, 'content')));
  await close();

  const [one, other] = [rowsOf(bulk), rowsOf(saved)];
  for (const [at, table] of TABLES.entries()) expect(one[at], table).toEqual(other[at]);
  expect(one.every((rows) => rows.length > 0)).toBe(true);
  // Names are in many articles, or levels would mean nothing.
  expect(new Set(one[7]!.map((row) => (JSON.parse(row) as { level: number }).level)).size).toBeGreaterThan(2);
});
