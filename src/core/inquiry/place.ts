// Where things stand in an article: sentences, lines and mentions by offset.
import type { Sentence } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import type { Line, Read } from './line.ts';

/** The sentence that holds an offset, or null; by bisection. */
export const sentenceAt = ({ article }: Read, offset: number): Sentence | null => {
  const { sentences } = article;
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return null;
};

const ref = (read: Read): Pick<Line, 'article' | 'revision'> => ({
  article: read.article.id,
  revision: read.article.revision,
});

/** A line over a span; null where it does not lie in sentences (a byline, a title). */
export const lineOf = (read: Read, span: Span): Line | null => {
  const first = sentenceAt(read, span.start);
  const last = sentenceAt(read, span.end - 1);
  return first && last
    ? { ...ref(read), sentences: [first.number, last.number], start: span.start, end: span.end }
    : null;
};

/** A line over whole sentences. */
export const wholeLine = (read: Read, first: number, last = first): Line => ({
  ...ref(read),
  sentences: [first, last],
  start: read.article.sentences[first - 1]!.start,
  end: read.article.sentences[last - 1]!.end,
});

/** Adds a line to a list in text order; one that holds the last line stands in its place. */
export const add = (lines: Line[], line: Line): void => {
  const last = lines.at(-1);
  if (last && last.article === line.article && line.start <= last.start && line.end >= last.end) lines.pop();
  lines.push(line);
};

const PRONOUN =
  /^[“"‘'«]?(?:(?:However|But|And|Still|Yet|Then|Later),?\s+)?(?:he|she|they|it|his|her|their|its|this|that|these|those)\b/i;

/** True where the text opens on a pronoun, after a However or But at most. */
export const opensOnPronoun = (text: string): boolean => PRONOUN.test(text.slice(0, 60));
