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

/** Which words of `a` lie on the longest common subsequence that the script's walk back takes. */
function common(a: readonly string[], b: readonly string[], marked: boolean[]): void {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++)
      longest[i * width + j] =
        a[i - 1] === b[j - 1]
          ? longest[(i - 1) * width + j - 1]! + 1
          : Math.max(longest[(i - 1) * width + j]!, longest[i * width + j - 1]!);
  for (let i = a.length, j = b.length; i > 0 && j > 0;) {
    if (a[i - 1] === b[j - 1]) {
      marked[i - 1] = true;
      i--;
      j--;
    } else if (longest[(i - 1) * width + j]! >= longest[i * width + j - 1]!) i--;
    else j--;
  }
}

/** Of whole summaries, sentence by sentence: the union of each reference sentence's common subsequences. */
export function rougeL(summary: readonly string[], references: readonly (readonly string[])[]): Score {
  const sentences = summary.map(wordsOf);
  const given = grams(sentences.flat(), 1);
  let hits = 0;
  let wanted = 0;
  for (const reference of references) {
    const theirs = reference.map(wordsOf);
    const left = new Map(given);
    const open = grams(theirs.flat(), 1);
    for (const words of theirs) {
      wanted += words.length;
      const marked = words.map(() => false);
      for (const sentence of sentences) common(words, sentence, marked);
      for (const [i, word] of words.entries()) {
        if (!marked[i] || !left.get(word) || !open.get(word)) continue;
        hits++;
        left.set(word, left.get(word)! - 1);
        open.set(word, open.get(word)! - 1);
      }
    }
  }
  return scoreOf(hits, total(given) * references.length, wanted);
}
