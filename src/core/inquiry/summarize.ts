// The summarizer: which sentences matter most. Position, closeness to the whole article, and no saying twice (maximal marginal
// relevance, Carbonell & Goldstein 1998). In: one article; out: whole sentences in document order.
import { NAMED, type Quote } from '../analysis/analysis.ts';
import { fold, stem, tokens } from '../text/words.ts';
import { slice } from '../text/span.ts';
import type { Line, Read } from './line.ts';
import { opensOnPronoun, wholeLine } from './place.ts';
import { STOP_WORDS } from './stop-words.ts';

/** `sentences`: at most so many. `words`: a hard cap counted at white space; a first line that is longer stands alone. */
export type Budget = { sentences?: number; words?: number };

/** Of the article's own sentences the best so many are weighed against each other: keeps the cost linear in the article. */
const WEIGHED = 120;
/** Cosine from which a sentence says what another has said. */
const SAME = 0.6;
const RELEVANCE = 0.75;
/** How much less each later sentence weighs. */
const POSITION = 0.12;
const SHORT_WORDS = 6;

type Vector = Map<string, number>;
type Candidate = { number: number; words: number; vector: Vector; score: number; needsPrevious: boolean };

const vectorOf = (text: string): Vector => {
  const vector: Vector = new Map();
  for (const token of tokens(text)) {
    const word = fold(token.text);
    if (STOP_WORDS.has(word) || !/[\p{L}\p{N}]/u.test(word)) continue;
    const key = stem(word);
    vector.set(key, (vector.get(key) ?? 0) + 1);
  }
  return vector;
};

const norm = (vector: Vector): number => Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0));

const cosine = (a: Vector, b: Vector): number => {
  let dot = 0;
  for (const [word, value] of a) dot += value * (b.get(word) ?? 0);
  return dot === 0 ? 0 : dot / (norm(a) * norm(b));
};

/** Sentences that are someone's words without saying whose: they cannot stand alone. */
const unsaid = (quotes: readonly Quote[]): Set<number> =>
  new Set(
    quotes
      .filter(
        ({ kind, speaker, confidence }) =>
          kind === 'direct' && (!speaker || speaker.how === 'carried' || confidence < NAMED),
      )
      .map((quote) => quote.sentence),
  );

const candidatesOf = ({ article, analysis }: Read): Candidate[] => {
  const vectors = article.sentences.map((sentence) => vectorOf(slice(article.text, sentence)));
  const centroid: Vector = new Map();
  for (const vector of vectors) for (const word of vector.keys()) centroid.set(word, (centroid.get(word) ?? 0) + 1);
  const centroidNorm = norm(centroid);
  const silent = unsaid(analysis.quotes);
  return article.sentences.flatMap((sentence, index): Candidate[] => {
    const text = slice(article.text, sentence);
    const vector = vectors[index]!;
    const words = text.split(/\s+/).filter(Boolean).length;
    if (vector.size === 0 || silent.has(sentence.number)) return [];
    let dot = 0;
    for (const [word, value] of vector) dot += value * (centroid.get(word) ?? 0);
    const closeness = dot / (norm(vector) * centroidNorm);
    const place = 1 / (1 + POSITION * index);
    const score = closeness * 0.5 + place + (words < SHORT_WORDS ? -0.5 : 0);
    return [{ number: sentence.number, words, vector, score, needsPrevious: opensOnPronoun(text) }];
  });
};

/** At least one line where the article has a sentence; no line that opens on a pronoun without the sentence before it. */
export const summarize = (read: Read, budget: Budget): Line[] => {
  const most = budget.sentences ?? (budget.words === undefined ? 3 : WEIGHED);
  let room = budget.words ?? Infinity;
  const pool = candidatesOf(read)
    .sort((a, b) => b.score - a.score || a.number - b.number)
    .slice(0, WEIGHED);
  const chosen: Candidate[] = [];
  const lead = pool.find((candidate) => !candidate.needsPrevious) ?? pool[0];
  if (!lead) return read.article.sentences.length > 0 ? [wholeLine(read, 1)] : [];
  const take = (candidate: Candidate): void => {
    chosen.push(candidate);
    room -= candidate.words;
    pool.splice(pool.indexOf(candidate), 1);
  };
  take(lead);
  while (chosen.length < most && pool.length > 0) {
    let best: Candidate | null = null;
    let bestValue = -Infinity;
    for (const candidate of pool) {
      if (candidate.words > room) continue;
      if (candidate.needsPrevious && !chosen.some((each) => each.number === candidate.number - 1)) continue;
      const likeness = Math.max(...chosen.map((each) => cosine(each.vector, candidate.vector)));
      if (likeness >= SAME) continue;
      const value = RELEVANCE * candidate.score - (1 - RELEVANCE) * likeness;
      if (value > bestValue) [best, bestValue] = [candidate, value];
    }
    if (!best) break;
    take(best);
  }
  return chosen.sort((a, b) => a.number - b.number).map((each) => wholeLine(read, each.number));
};
