// One spelling, one kind: in the names found, out the same, where a name of one word that is a person's for the most part of the article,
// or acts as one, is a person's throughout.
import { KINDS } from './labels.ts';
import { PLACE_BEFORE } from './plain-words.ts';
import { isDemonym, isPlace } from './places.ts';
import type { Found } from './spans.ts';
import { isTitle } from './titles.ts';
import { isCommon, type Unit } from './units.ts';
import { SPEECH } from './verbs.ts';

const PERSON = KINDS.indexOf('person');

const DEED =
  /^(?:\p{Ll}{3,}ed|died|gave|wrote|forgave|felt|thought|knew|went|came|left|spoke|took|won|lost|saw|met|began|became|fell|fled|grew|led|sat|stood|has|had|was)$/u;

type Seen = { person: number; other: number; within: number; deeds: number };

/** Persons at least, and how many times as many as others. */
const MOST = { least: 3, times: 2 };
/** Persons and deeds at least of a name that no gazetteer has. */
const ACTS = { persons: 2, deeds: 2 };

const isPersons = ({ person, other, within, deeds }: Seen, spelling: string): boolean => {
  if (other === 0 || within > 0) return false;
  if (person >= MOST.least && person >= MOST.times * other) return true;
  return person >= ACTS.persons && deeds >= ACTS.deeds && !isPlace(spelling.toLowerCase());
};

/** Linear in the number of names. */
export function agreed(found: readonly Found[], units: readonly Unit[]): Found[] {
  const seen = new Map<string, Seen>();
  for (const { unit, from, to, kind } of found) {
    if (to - from !== 1) continue;
    const { words } = units[unit]!;
    const spelling = words[from]!.bare;
    let one = seen.get(spelling);
    if (!one) seen.set(spelling, (one = { person: 0, other: 0, within: 0, deeds: 0 }));
    if (kind === PERSON) one.person++;
    else one.other++;
    if (PLACE_BEFORE.has(words[from - 1]?.low ?? '')) one.within++;
    const next = words[to]?.low ?? '';
    if (SPEECH.has(next) || DEED.test(next)) one.deeds++;
  }
  return found.map((one, at) => {
    const { unit, from, to, kind } = one;
    if (kind === PERSON || to - from !== 1) return one;
    const { words } = units[unit]!;
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
