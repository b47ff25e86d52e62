// One item, parsed and analysed: the part of taking it in that costs time. Pure; throws one plain sentence where it cannot be done.
import { analyze as analyzeArticle } from '../analysis/analyze.ts';
import type { Analysis } from '../analysis/analysis.ts';
import type { Article, Item } from '../article/article.ts';
import { parse } from '../article/parse.ts';
import type { Read } from '../inquiry/line.ts';

export function readItem(item: Item, analyze: (article: Article) => Analysis = analyzeArticle): Read {
  let article: Article;
  let analysis: Analysis;
  try {
    article = parse(item);
    analysis = analyze(article);
  } catch (cause) {
    throw new Error(`it could not be analysed (${cause instanceof Error ? cause.message : String(cause)})`, { cause });
  }
  if (article.sentences.length === 0) throw new Error('there is no sentence in it');
  return { article, analysis };
}
