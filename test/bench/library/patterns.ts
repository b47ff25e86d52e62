// A thousand analysed articles to make many of. In: a folder of corpora, or none; out: patterns.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../../src/core/analysis/analyze.ts';
import { parse } from '../../../src/core/article/parse.ts';
import { randomArticle } from '../../fakes/articles.ts';
import { type Pattern, patternOf } from './permute.ts';

const COUNT = 1000;
/** UTF-16 units: neither a headline nor a book. */
const SHORTEST = 1000;
const LONGEST = 12_000;
const CORPORA = ['names.train.jsonl', 'quotes.train.jsonl'];

const GOLDEN = join(import.meta.dirname, '..', '..', 'golden');

const textsOf = (corpora: string | undefined): string[] => {
  if (corpora === undefined) {
    const golden = readdirSync(GOLDEN).filter((name) => name.endsWith('.txt'));
    const texts = golden.map((name) => readFileSync(join(GOLDEN, name), 'utf8'));
    return [...texts, ...Array.from({ length: 2 * COUNT }, (_, seed) => randomArticle(seed))];
  }
  const columns = CORPORA.map((name) =>
    readFileSync(join(corpora, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );
  const longest = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: longest }, (_, at) => columns.flatMap((column) => column[at] ?? [])).flat();
};

export const patternsOf = (corpora: string | undefined): Pattern[] =>
  textsOf(corpora)
    .filter((text) => text.length >= SHORTEST && text.length <= LONGEST)
    .slice(0, COUNT)
    .map((text, at) => {
      const article = parse({
        id: `base-${at}`,
        text,
        title: `Report ${at}`,
        outlet: 'The Wire',
        published: '2026-02-19',
      });
      return patternOf({ article, analysis: analyze(article) });
    });
