// Whole names that no model knows but the sentence gives away: "Bettina Spage, whose", "Orvan Tell, 58,", "Orvan Tell, the baker", "an aide,
// Orvan Tell,", "née Rook". In: the names found, in text order; out: the same with those of people that were left out.
import { PERSON } from './labels.ts';
import { classesOf, IS } from './lexicon.ts';
import { isDemonym } from './places.ts';
import { STOP } from './plain-words.ts';
import type { Found } from './spans.ts';
import { isTitle, ROLE } from './titles.ts';
import { isCommon, type Unit, type Word } from './units.ts';

const MOST_WORDS = 3;

const isAge = (words: readonly Word[], at: number): boolean =>
  /^[1-9]\d$/.test(words[at]?.text ?? '') && words[at + 1]?.text === ',';

/** The most words of an apposition up to its noun. */
const REACH = 6;

/** "the 1950s dancing girl": who somebody is, at `at`. */
function isRole(words: readonly Word[], at: number): boolean {
  if (!/^(?:the|an?)$/.test(words[at]?.low ?? '')) return false;
  for (let i = at + 1; i < Math.min(words.length, at + REACH); i++) {
    const { cap, low, possessive, text } = words[i]!;
    if (cap || possessive || STOP.has(low) || !/^[\p{L}\p{N}]/u.test(text)) return false;
    if (ROLE.has(low) && !ROLE.has(words[i + 1]?.low ?? '')) return true;
  }
  return false;
}

/** What no person is called. */
const NO_PERSON = IS.orgHead | IS.placeHead | IS.knownOrg | IS.institution | IS.place;
/** The last word of "one former aide". */
const endsRole = (word: Word | undefined): boolean => word !== undefined && !word.cap && ROLE.has(word.low);

/** A surname follows: "née Rook". */
const MAIDEN = new Set(['née', 'nee', 'né']);
const NAMES = /^\p{Lu}\p{Ll}+(?:[-’']\p{Lu}\p{Ll}+)?$/u;

/** May the word open or go on a name? */
const isPart = ({ cap, bare, low }: Word): boolean =>
  cap && NAMES.test(bare) && !STOP.has(low) && !isTitle(low) && !isDemonym(low);

/** The index behind the name that begins at `from`; -1 where the sentence gives none away. */
function nameEnd(words: readonly Word[], from: number, taken: (at: number) => boolean): number {
  const before = words[from - 1];
  if (MAIDEN.has(before?.low ?? '') && isPart(words[from]!)) return from + 1;
  if (!isPart(words[from]!) || isCommon(words[from]!.low) || (before?.cap && !before.possessive)) return -1;
  let to = from;
  while (to < words.length && isPart(words[to]!) && !taken(to)) {
    to++;
    if (words[to - 1]!.possessive) return -1;
  }
  if (to - from < 2 || to - from > MOST_WORDS || words[to]?.text !== ',') return -1;
  const told =
    /^(?:who|whose)$/.test(words[to + 1]?.low ?? '') ||
    isAge(words, to + 1) ||
    isRole(words, to + 1) ||
    (before?.text === ',' && endsRole(words[from - 2]));
  return told ? to : -1;
}

/** "Its chairman, Odd Berg,": whoever is so named is a person, whatever the words are else. */
function isIntroduced({ from, to, kind }: Found, words: readonly Word[]): boolean {
  const name = words.slice(from, to);
  return (
    kind !== PERSON &&
    name.length > 1 &&
    name.length <= MOST_WORDS &&
    name.every((word) => isPart(word) && !word.possessive) &&
    !name.some(({ low }) => (classesOf(low) & NO_PERSON) !== 0) &&
    words[from - 1]?.text === ',' &&
    endsRole(words[from - 2]) &&
    words[to]?.text === ','
  );
}

/** Linear in the number of words. */
export function withIntroduced(found: readonly Found[], units: readonly Unit[]): readonly Found[] {
  const added: Found[] = [];
  let at = 0;
  for (const [unit, { part, shouted, words }] of units.entries()) {
    while (at < found.length && found[at]!.unit < unit) at++;
    if (part !== 'sentence' || shouted) continue;
    let near = at;
    const taken = (word: number): boolean => {
      while (near < found.length && found[near]!.unit === unit && found[near]!.to <= word) near++;
      const next = found[near];
      return next !== undefined && next.unit === unit && next.from <= word;
    };
    for (let from = 0; from < words.length; from++) {
      if (!words[from]!.cap || taken(from)) continue;
      const to = nameEnd(words, from, taken);
      if (to < 0) continue;
      const last = words[to - 1]!;
      added.push({ unit, from, to, start: words[from]!.start, end: last.start + last.bare.length, kind: PERSON });
      from = to;
    }
  }
  const told = found.map((each) => (isIntroduced(each, units[each.unit]!.words) ? { ...each, kind: PERSON } : each));
  return added.length === 0 ? told : [...told, ...added].sort((a, b) => a.start - b.start);
}
