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

/** A stem, and of the article at hand how often it comes and the phrase of it alone. */
type Root = { stem: string; turn: number; count: number; alone: Seen | null };

type Seen = { text: string; count: number; first: number; roots: readonly Root[] };

/** A word without its possessive and its stem, null for one that joins no phrase; `ends`: a phrase ends behind it. */
type Known = { text: string; root: Root | null; ends: boolean };

const LETTER = /\p{L}/u;

/** Stems met before, of whatever article; further and longer ones are kept for one article. */
const roots = new Map<string, Root>();
const ROOTS = 20_000;
const LONGEST_KEPT = 40;
let others = new Map<string, Root>();
/** The number of the article at hand. */
let turn = 0;

function rootOf(stem: string): Root {
  const found = roots.get(stem) ?? others.get(stem);
  if (found) return found;
  const root = { stem, turn: 0, count: 0, alone: null };
  (roots.size < ROOTS && stem.length <= LONGEST_KEPT ? roots : others).set(stem, root);
  return root;
}

function read(token: string): Known {
  const text = token.replace(/['’]s?$/u, '');
  const word = fold(text);
  // A lower-case word in -ed is rather a verb, which joins no phrase: "rebels seized".
  const verb = text === word && word.endsWith('ed') && word.length > 4;
  const root = !verb && LETTER.test(word) && !isEmpty(word) ? stem(word) : '';
  return { text, root: root === '' ? null : rootOf(root), ends: text !== token };
}

/** By the ids of spellings. */
const known = bySpelling<Known>();

function knownOf({ text, id }: Word): Known {
  let found = id < 0 ? undefined : known[id];
  if (found) return found;
  found = read(text);
  if (id >= 0 && (found.root === null || roots.has(found.root.stem))) known[id] = found;
  return found;
}

/** At most twelve phrases, weightiest first; equal weights in text order. The weight of the first is 1. `parts` in text order. */
export function phrases(parts: readonly Unit[]): Phrase[] {
  const seen = new Map<string, Seen>();
  const all: Seen[] = [];
  turn++;
  others = new Map();
  for (const { part, number, words } of parts) {
    if (part !== 'sentence') continue;
    const value = number <= HEAD_SENTENCES ? 2 : 1;
    // The run begins here; -1 where there is none.
    let from = -1;
    for (let i = 0; i <= words.length; i++) {
      const word = i < words.length ? knownOf(words[i]!) : null;
      const root = word?.root ?? null;
      if (root !== null) {
        if (root.turn !== turn) {
          root.turn = turn;
          root.count = 0;
          root.alone = null;
        }
        root.count += value;
        if (from < 0) from = i;
        if (!word!.ends) continue;
      } else if (from < 0) continue;
      const to = root === null ? i : i + 1;
      // Long runs are cut to their last words, where English keeps the head.
      note(words, to - from > LONGEST_RUN ? to - LONGEST_RUN : from, to, value, seen, all);
      from = -1;
    }
  }
  return ranked(all);
}

/** Counts the phrase of words `from` to `to`. */
function note(words: readonly Word[], from: number, to: number, value: number, seen: Map<string, Seen>, all: Seen[]) {
  const one = to - from === 1 ? knownOf(words[from]!).root : null;
  let key = '';
  let before: Seen | null | undefined;
  if (one) before = one.alone;
  else {
    for (let i = from; i < to; i++) key += ` ${knownOf(words[i]!).root!.stem}`;
    before = seen.get(key);
  }
  if (before) {
    before.count += value;
    return;
  }
  const list = words.slice(from, to).map(knownOf);
  const text = list.map((each) => each.text).join(' ');
  const phrase = { text, count: value, first: all.length, roots: list.map(({ root }) => root!) };
  all.push(phrase);
  if (one) one.alone = phrase;
  else seen.set(key, phrase);
}

function ranked(all: readonly Seen[]): Phrase[] {
  const scored: { phrase: Seen; score: number }[] = [];
  for (const phrase of all) {
    let sum = 0;
    for (const { count } of phrase.roots) sum += count;
    const several = phrase.roots.length;
    const score = (sum / several) * Math.sqrt(phrase.count) * (several > 1 ? 1.25 : 1);
    if (phrase.count > 1 || score > 2) scored.push({ phrase, score });
  }
  scored.sort((a, b) => b.score - a.score || a.phrase.first - b.phrase.first);
  const chosen: typeof scored = [];
  for (const one of scored) {
    if (chosen.length === MOST) break;
    // A phrase whose words another already has says nothing new.
    if (chosen.some(({ phrase }) => one.phrase.roots.every((root) => phrase.roots.includes(root)))) continue;
    chosen.push(one);
  }
  const top = chosen[0]?.score ?? 1;
  return chosen.map(({ phrase, score }) => ({ text: phrase.text, weight: Math.round((score / top) * 1000) / 1000 }));
}
