// Key phrases: in an article, out the runs of words it is about, by how often their stems come, weighted 0 to 1.
import type { Article } from '../article/article.ts';
import { fold, stem, tokens } from '../text/words.ts';
import type { Phrase } from './analysis.ts';
import { CUES } from './quotes/cues.ts';
import {
  ADVERBS,
  BE,
  COORDINATORS,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  MONTHS,
  NEGATIONS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  TIMES,
  VERBS,
  WEEKDAYS,
  WILL,
} from './quotes/words.ts';

const MOST = 12;
const LONGEST_RUN = 4;
/** Sentences at the head of a report say what it is about: their words count double. */
const HEAD_SENTENCES = 2;

const CLOSED = [
  ADVERBS,
  BE,
  COORDINATORS,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  MONTHS,
  NEGATIONS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
];
const MORE = [SUBORDINATORS, TIMES, VERBS, WEEKDAYS, WILL];
const EMPTY = new Set(
  `mr mrs ms miss dr sir new old good bad big small great high low long short much him them us me himself herself itself themselves
   people thing things way time times man woman men women lot number part kind percent cent million billion thousand hundred able going being not`.split(
    /\s+/,
  ),
);

const isEmpty = (word: string): boolean =>
  word.length < 2 ||
  EMPTY.has(word) ||
  CUES.has(word) ||
  /^\d/.test(word) ||
  [...CLOSED, ...MORE].some((set) => set.has(word)) ||
  (word.endsWith('ly') && word.length > 4);

type Seen = { text: string; count: number; first: number; stems: string[] };

const bare = (word: string): string => word.replace(/['’]s?$/u, '');

/** At most twelve phrases, weightiest first; equal weights in text order. The weight of the first is 1. */
export function phrases(article: Article): Phrase[] {
  const counts = new Map<string, number>();
  const seen = new Map<string, Seen>();
  const known = new Map<string, string>();
  const stemOf = (word: string): string => {
    let value = known.get(word);
    if (value === undefined) known.set(word, (value = isEmpty(word) ? '' : stem(word)));
    return value;
  };
  for (const sentence of article.sentences) {
    const value = sentence.number <= HEAD_SENTENCES ? 2 : 1;
    let run: { text: string; stem: string }[] = [];
    const flush = (): void => {
      // Long runs are cut to their last words, where English keeps the head.
      const words = run.slice(-LONGEST_RUN);
      run = [];
      if (words.length === 0) return;
      const key = words.map((word) => word.stem).join(' ');
      const known = seen.get(key);
      if (known) known.count += value;
      else
        seen.set(key, {
          text: words.map((word) => word.text).join(' '),
          count: value,
          first: seen.size,
          stems: words.map((word) => word.stem),
        });
    };
    for (const token of tokens(article.text, sentence)) {
      const text = bare(token.text);
      const word = fold(text);
      // A lower-case word in -ed is rather a verb, which joins no phrase: "rebels seized".
      const verb = text === word && word.endsWith('ed') && word.length > 4;
      const root = !verb && /\p{L}/u.test(word) ? stemOf(word) : '';
      if (root === '') {
        flush();
        continue;
      }
      counts.set(root, (counts.get(root) ?? 0) + value);
      run.push({ text, stem: root });
      if (text !== token.text) flush();
    }
    flush();
  }
  return ranked([...seen.values()], counts);
}

function ranked(all: Seen[], counts: ReadonlyMap<string, number>): Phrase[] {
  const scored = all
    .map((phrase) => {
      const mean = phrase.stems.reduce((sum, root) => sum + (counts.get(root) ?? 0), 0) / phrase.stems.length;
      return { phrase, score: mean * Math.sqrt(phrase.count) * (phrase.stems.length > 1 ? 1.25 : 1) };
    })
    .filter(({ phrase, score }) => phrase.count > 1 || score > 2)
    .sort((a, b) => b.score - a.score || a.phrase.first - b.phrase.first);
  const chosen: { text: string; score: number; stems: Set<string> }[] = [];
  for (const { phrase, score } of scored) {
    if (chosen.length === MOST) break;
    // A phrase whose words another already has says nothing new.
    if (chosen.some(({ stems }) => phrase.stems.every((root) => stems.has(root)))) continue;
    chosen.push({ text: phrase.text, score, stems: new Set(phrase.stems) });
  }
  const top = chosen[0]?.score ?? 1;
  return chosen.map(({ text, score }) => ({ text, weight: Math.round((score / top) * 1000) / 1000 }));
}
