// The summarizer: which sentences matter most. Position, closeness to the whole article, and no saying twice (maximal marginal
// relevance, Carbonell & Goldstein 1998). In: one article; out: whole sentences in document order.
import { NAMED } from '../analysis/analysis.ts';
import { slice } from '../text/span.ts';
import { fold, stem, tokens } from '../text/words.ts';
import type { Line, Read } from './line.ts';
import { wholeLine } from './place.ts';
import { Sheet } from './sheet.ts';
import { STOP_WORDS } from './stop-words.ts';

/** `sentences`: at most so many. `words`: a hard cap counted at white space; a first line that is longer stands alone. */
export type Budget = { sentences?: number; words?: number };

/** Lines where no budget is named. */
const LINES = 3;
/** Of the article's own sentences the best so many are weighed against each other: keeps the cost linear in the article. */
const WEIGHED = 120;
/** Cosine from which a sentence says what another has said. */
const SAME = 0.6;
/** What closeness to the article counts against likeness to what is taken already. */
const RELEVANCE = 0.75;
/** How much less each later sentence weighs. */
const POSITION = 0.12;
/** What closeness to the whole article counts against position. */
const CLOSENESS = 0.5;
/** Fewer words than these tell little. */
const SHORT_WORDS = 6;
const SHORT_COST = 0.5;

type Vector = Map<string, number>;
type Candidate = {
  number: number;
  words: number;
  vector: Vector;
  score: number;
  /** It reads rightly only behind the sentence before it. */
  leans: boolean;
};

const vectorOf = (text: string): Vector => {
  const vector: Vector = new Map();
  for (const token of tokens(text)) {
    const word = fold(token.text).replace(/'s?$/, '');
    if (STOP_WORDS.has(word) || !/[\p{L}\p{N}]/u.test(word)) continue;
    const key = stem(word);
    vector.set(key, (vector.get(key) ?? 0) + 1);
  }
  return vector;
};

const norm = (vector: Vector): number => {
  let sum = 0;
  for (const value of vector.values()) sum += value * value;
  return Math.sqrt(sum);
};

const dot = (a: Vector, b: Vector): number => {
  let sum = 0;
  for (const [word, value] of a) sum += value * (b.get(word) ?? 0);
  return sum;
};

const cosine = (a: Vector, b: Vector): number => {
  const product = a.size < b.size ? dot(a, b) : dot(b, a);
  return product === 0 ? 0 : product / (norm(a) * norm(b));
};

/** Whether a sentence is someone's words without saying whose, or part of a quote that runs on: it cannot stand alone. */
const isHalf = (sheet: Sheet, number: number): boolean => {
  const need = sheet.quoteNeeds(number);
  return (
    !need ||
    need[0] !== need[1] ||
    sheet
      .quotes(number)
      .some(
        ({ kind, speaker, confidence }) =>
          kind === 'direct' && (!speaker || speaker.how === 'carried' || confidence < NAMED),
      )
  );
};

/** A heading, or a lead-in to what follows, is no line of a summary. */
const isWhole = (text: string): boolean => /[.!?…]["”’')\]]*$/.test(text);

const candidatesOf = (read: Read): Candidate[] => {
  const { article } = read;
  const sheet = new Sheet(read);
  const vectors = article.sentences.map((sentence) => vectorOf(slice(article.text, sentence)));
  const centroid: Vector = new Map();
  for (const vector of vectors) for (const word of vector.keys()) centroid.set(word, (centroid.get(word) ?? 0) + 1);
  const whole = norm(centroid);
  return article.sentences.flatMap((sentence, index): Candidate[] => {
    const text = slice(article.text, sentence);
    const vector = vectors[index];
    if (!vector || vector.size === 0 || !isWhole(text) || isHalf(sheet, sentence.number)) return [];
    const words = text.split(/\s+/).length;
    const closeness = dot(vector, centroid) / (norm(vector) * whole);
    const score = closeness * CLOSENESS + 1 / (1 + POSITION * index) - (words < SHORT_WORDS ? SHORT_COST : 0);
    return [{ number: sentence.number, words, vector, score, leans: sheet.leans(sentence.number) }];
  });
};

/** The best of the pool that fits the room, stands beside what is chosen and does not repeat it; null where none does. */
const next = (pool: readonly Candidate[], chosen: readonly Candidate[], room: number): Candidate | null => {
  let best: Candidate | null = null;
  let bestValue = -Infinity;
  for (const candidate of pool) {
    if (candidate.words > room) continue;
    if (candidate.leans && !chosen.some((each) => each.number === candidate.number - 1)) continue;
    const likeness = Math.max(...chosen.map((each) => cosine(each.vector, candidate.vector)));
    if (likeness >= SAME) continue;
    const value = RELEVANCE * candidate.score - (1 - RELEVANCE) * likeness;
    if (value > bestValue) [best, bestValue] = [candidate, value];
  }
  return best;
};

/** At least one line where the article has a sentence; no line that leans on one that is not there. */
export const summarize = (read: Read, budget: Budget): Line[] => {
  const most = Math.min(budget.sentences ?? (budget.words === undefined ? LINES : WEIGHED), WEIGHED);
  const pool = candidatesOf(read)
    .sort((a, b) => b.score - a.score || a.number - b.number)
    .slice(0, WEIGHED);
  const lead = pool.find((candidate) => !candidate.leans) ?? pool[0];
  if (!lead) return read.article.sentences.length > 0 ? [wholeLine(read, 1)] : [];
  let room = (budget.words ?? Infinity) - lead.words;
  const chosen = [lead];
  pool.splice(pool.indexOf(lead), 1);
  while (chosen.length < most) {
    const best = next(pool, chosen, room);
    if (!best) break;
    chosen.push(best);
    room -= best.words;
    pool.splice(pool.indexOf(best), 1);
  }
  return chosen.sort((a, b) => a.number - b.number).map((each) => wholeLine(read, each.number));
};
