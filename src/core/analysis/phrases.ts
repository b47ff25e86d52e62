// Key phrases: in the words of an article, out the runs of words it is about, by how often their stems come, weighted 0 to 1.
import { fold, stem } from '../text/words.ts';
import type { Phrase } from './analysis.ts';
import { bySpelling, type Unit, type Word } from './names/units.ts';
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

const MORE =
  'mr mrs ms miss dr sir new old good bad big small great high low long short much him them us me himself herself itself themselves';
const THINGS =
  'people thing things way time times man woman men women lot number part kind percent cent million billion thousand hundred able going being not';
/** Words that no phrase is made of. */
const EMPTY: ReadonlySet<string> = new Set([
  ...MORE.split(' '),
  ...THINGS.split(' '),
  ...CUES.keys(),
  ...[ADVERBS, BE, COORDINATORS, DETERMINERS, DO, HAVE, MODALS, MONTHS, NEGATIONS, POSSESSIVES, PREPOSITIONS].flatMap(
    (set) => [...set],
  ),
  ...[PRONOUNS, SUBORDINATORS, TIMES, VERBS, WEEKDAYS, WILL].flatMap((set) => [...set]),
]);

const isEmpty = (word: string): boolean =>
  word.length < 2 || EMPTY.has(word) || /^\d/.test(word) || (word.endsWith('ly') && word.length > 4);

type Seen = { text: string; count: number; first: number; stems: string[] };

/** A word without its possessive and its stem, empty for one that joins no phrase; `ends`: a phrase ends behind it. */
type Known = { text: string; root: string; ends: boolean };

const LETTER = /\p{L}/u;

function read(token: string): Known {
  const text = token.replace(/['’]s?$/u, '');
  const word = fold(text);
  // A lower-case word in -ed is rather a verb, which joins no phrase: "rebels seized".
  const verb = text === word && word.endsWith('ed') && word.length > 4;
  const root = !verb && LETTER.test(word) && !isEmpty(word) ? stem(word) : '';
  return { text, root, ends: text !== token };
}

/** By the ids of spellings. */
const known = bySpelling<Known>();

function knownOf({ text, id }: Word): Known {
  let found = id < 0 ? undefined : known[id];
  if (found) return found;
  found = read(text);
  if (id >= 0) known[id] = found;
  return found;
}

/** At most twelve phrases, weightiest first; equal weights in text order. The weight of the first is 1. `parts` in text order. */
export function phrases(parts: readonly Unit[]): Phrase[] {
  const counts = new Map<string, number>();
  const seen = new Map<string, Seen>();
  for (const { part, number, words } of parts) {
    if (part !== 'sentence') continue;
    const value = number <= HEAD_SENTENCES ? 2 : 1;
    let run: Known[] = [];
    const flush = (): void => {
      // Long runs are cut to their last words, where English keeps the head.
      const last = run.length > LONGEST_RUN ? run.slice(-LONGEST_RUN) : run;
      run = [];
      const stems = last.map(({ root }) => root);
      const key = stems.join(' ');
      const before = seen.get(key);
      if (before) before.count += value;
      else seen.set(key, { text: last.map(({ text }) => text).join(' '), count: value, first: seen.size, stems });
    };
    for (const each of words) {
      const word = knownOf(each);
      if (word.root === '') {
        if (run.length > 0) flush();
        continue;
      }
      counts.set(word.root, (counts.get(word.root) ?? 0) + value);
      run.push(word);
      if (word.ends) flush();
    }
    if (run.length > 0) flush();
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
