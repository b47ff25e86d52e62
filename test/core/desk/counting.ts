// A way of analysing that finds only the words with capitals as people, counts what it is given, and fails where the text says so.
import type { Analysis } from '../../../src/core/analysis/analysis.ts';
import type { Article, Item } from '../../../src/core/article/article.ts';
import { readItem } from '../../../src/core/desk/read.ts';

export const counting = () => {
  const seen: string[] = [];
  const analyze = (article: Article): Analysis => {
    seen.push(article.id);
    if (article.text.includes('FAIL')) throw new Error('the rules broke');
    const { id, sentences, text } = article;
    const entities = [...text.matchAll(/[A-Z][a-z]+ [A-Z][a-z]+/g)].map(([name], at) => ({
      id: `e${at + 1}`,
      kind: 'person' as const,
      name,
      aliases: [],
      roles: [],
      mentions: [],
    }));
    return { id, sentences, entities, quotes: [], dates: [], phrases: [] };
  };
  const read = async (item: Item) => readItem(item, analyze);
  return { analyze, read, seen };
};
