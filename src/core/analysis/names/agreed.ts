// One spelling, one kind: in the names found, out the same, where a name that is a person's for the most part of the article, or acts as
// one, is a person's throughout.
import { firstName } from './first-name.ts';
import { KINDS, PERSON } from './labels.ts';
import { PLACE_BEFORE } from './plain-words.ts';
import { isDemonym, isPlace } from './places.ts';
import type { Found } from './spans.ts';
import { isTitle } from './titles.ts';
import { isCommon, type Unit, type Word } from './units.ts';
import { SPEECH } from './verbs.ts';

const DEED =
  /^(?:\p{Ll}{3,}ed|died|gave|wrote|forgave|felt|thought|knew|went|came|left|spoke|took|won|lost|saw|met|began|became|fell|fled|grew|led|sat|stood|has|had|was)$/u;

/** What people alone do. */
const HUMAN = new Set(
  (
    'died forgave wept prayed felt thought wrote married loved smiled laughed shrugged nodded slept dreamed sighed grinned whispered winced cried ' +
    'blushed knelt remembered recovered fainted'
  ).split(' '),
);

type Seen = { person: number; other: number; within: number; deeds: number; human: number };

/** Persons at least, and how many times as many as others. */
const MOST = { least: 3, times: 2 };
/** Human deeds at least, or persons and deeds, of a name that no gazetteer has. */
const HUMANS = 2;
const ACTS = { persons: 2, deeds: 2 };

const isPersons = ({ person, other, within, deeds, human }: Seen, spelling: string): boolean => {
  if (other === 0 || within > 0) return false;
  if (human >= HUMANS && !isPlace(spelling.toLowerCase())) return true;
  if (person >= MOST.least && person >= MOST.times * other) return true;
  return person >= ACTS.persons && deeds >= ACTS.deeds && !isPlace(spelling.toLowerCase());
};

/** The kind of each name of several words that is a person's here and another's there, by its spelling in lower case. */
function wholes(found: readonly Found[], units: readonly Unit[]): Map<string, number> {
  const counts = new Map<string, { given: boolean; kinds: number[] }>();
  for (const { unit, from, to, kind } of found) {
    if (to - from < 2) continue;
    const { words } = units[unit]!;
    const key = keyOf(words, from, to);
    let one = counts.get(key);
    const name = firstName(words[from]!.bare);
    if (!one) counts.set(key, (one = { given: name === 'male' || name === 'female', kinds: KINDS.map(() => 0) }));
    one.kinds[kind]!++;
  }
  const settled = new Map<string, number>();
  for (const [key, { given, kinds }] of counts) {
    const person = kinds[PERSON]!;
    const all = kinds.reduce((sum, count) => sum + count, 0);
    if (person === 0 || person === all) continue;
    if (given ? 2 * person >= all : person >= 2 && 2 * person > all) settled.set(key, PERSON);
    else if (RARE * person <= all) settled.set(key, kinds.indexOf(Math.max(...kinds)));
  }
  return settled;
}

/** So many times as many others make a person of a name that was taken for one a slip. */
const RARE = 4;

const keyOf = (words: readonly Word[], from: number, to: number): string => {
  let key = words[from]!.low;
  for (let i = from + 1; i < to; i++) key += ` ${words[i]!.low}`;
  return key;
};

/** Linear in the number of names. */
export function agreed(found: readonly Found[], units: readonly Unit[]): Found[] {
  const seen = new Map<string, Seen>();
  for (const { unit, from, to, kind } of found) {
    if (to - from !== 1) continue;
    const { words } = units[unit]!;
    const spelling = words[from]!.bare;
    let one = seen.get(spelling);
    if (!one) seen.set(spelling, (one = { person: 0, other: 0, within: 0, deeds: 0, human: 0 }));
    if (kind === PERSON) one.person++;
    else one.other++;
    if (PLACE_BEFORE.has(words[from - 1]?.low ?? '')) one.within++;
    const next = words[to]?.low ?? '';
    if (SPEECH.has(next) || DEED.test(next)) one.deeds++;
    if (HUMAN.has(next)) one.human++;
  }
  const whole = wholes(found, units);
  return found.map((one, at) => {
    const { unit, from, to, kind } = one;
    const { words } = units[unit]!;
    if (to - from > 1) {
      const settled = whole.size > 0 ? whole.get(keyOf(words, from, to)) : undefined;
      return settled === undefined || settled === kind ? one : { ...one, kind: settled };
    }
    if (kind === PERSON) return one;
    const spelling = words[from]!.bare;
    if (!isPersons(seen.get(spelling)!, spelling)) return one;
    // "Valeska Tarn" where only the surname was found.
    const first = words[from - 1];
    const before = found[at - 1];
    const free = !before || before.unit !== unit || before.to < from;
    const plain = !first || isTitle(first.low) || isCommon(first.low) || isDemonym(first.low);
    const own = first?.cap && free && !first.possessive && !plain;
    return own ? { ...one, kind: PERSON, from: from - 1, start: first.start } : { ...one, kind: PERSON };
  });
}
