// Which sentences of a revision are not those of the revision before. In: two states of an article; out: numbers. Words count, not how they are set.
import type { Article } from '../article/article.ts';
import { slice } from '../text/span.ts';
import { fold, tokens } from '../text/words.ts';

const wordsOf = (article: Article, number: number): string => {
  const sentence = article.sentences[number - 1];
  const text = sentence ? slice(article.text, sentence) : '';
  return tokens(text)
    .map((token) => fold(token.text))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .join(' ');
};

/** The sentences of `article` that stand nowhere in `other`, by number. */
export function missing(article: Article, other: Article): number[] {
  const there = new Set(other.sentences.map(({ number }) => wordsOf(other, number)));
  return article.sentences.map(({ number }) => number).filter((number) => !there.has(wordsOf(article, number)));
}

/** The article as the state that follows another: `same` where it says the same, and only its analysis is new. */
export function following(article: Article, before: Article, same: boolean, at: number): Article {
  const changed = same ? before.changed : { at, sentences: missing(article, before) };
  return changed ? { ...article, changed } : article;
}
