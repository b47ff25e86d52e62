// ROUGE as the script of release 1.5.5 counts it with `-a -m -n 2` (Lin 2004): lower case, runs of letters and digits, Porter stems of
// words of four letters and more, hits clipped. Over several references hits and lengths are summed, the script's model average.
import { stem } from '../../core/text/words.ts';

/** Precision, recall and their harmonic mean, 0 to 1. */
export type Score = { p: number; r: number; f: number };

/** Shorter words are not stemmed. */
const STEMMED = 4;

export const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((word) => (word.length < STEMMED ? word : stem(word)));

function scoreOf(hits: number, given: number, wanted: number): Score {
  const p = given === 0 ? 0 : hits / given;
  const r = wanted === 0 ? 0 : hits / wanted;
  return { p, r, f: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

function grams(words: readonly string[], n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + n <= words.length; i++) {
    const gram = words.slice(i, i + n).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

const total = (counts: ReadonlyMap<string, number>): number => {
  let all = 0;
  for (const count of counts.values()) all += count;
  return all;
};

export function rougeN(summary: string, references: readonly string[], n: number): Score {
  const given = grams(wordsOf(summary), n);
  const length = total(given);
  let hits = 0;
  let wanted = 0;
  for (const reference of references) {
    const counts = grams(wordsOf(reference), n);
    for (const [gram, count] of counts) hits += Math.min(count, given.get(gram) ?? 0);
    wanted += total(counts);
  }
  return scoreOf(hits, length * references.length, wanted);
}
