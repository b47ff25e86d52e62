// A line: a reference into an article. The news side of the code makes no text; words are cut out by `core/bot/say` alone.
import type { Analysis } from '../analysis/analysis.ts';
import type { Article } from '../article/article.ts';

/** One article with its analysis: what every inquiry reads. */
export type Read = { article: Article; analysis: Analysis };

/** `start`, `end` lie within the sentences `first` to `last` (numbers from 1, inclusive) of that revision of the article. */
export type Line = {
  article: string;
  revision: number;
  sentences: [first: number, last: number];
  start: number;
  end: number;
};
