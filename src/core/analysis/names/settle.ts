// The last word on names: in what the tagger found and what the rules see, out the names. What a closed word tells goes before the
// tagger; and a short name that the article gives whole elsewhere has the kind of the whole. All lists in text order.
import { kindBefore } from './kinds.ts';
import { kindOf, ORGANIZATION, OTHER, PERSON, PLACE } from './labels.ts';
import { IS } from './lexicon.ts';
import type { Marked } from './marked.ts';
import { SUFFIX } from './plain-words.ts';
import type { Ruled } from './rules.ts';
import type { Found } from './spans.ts';
import type { Word } from './units.ts';

/** Longer names have no short forms here. */
const LONGEST_PERSON = 6;

function joined(words: readonly Word[], from: number, to: number): string {
  let whole = words[from]!.low;
  for (let i = from + 1; i < to; i++) whole += ` ${words[i]!.low}`;
  return whole;
}

/** What the names of several words say of shorter ones. */
type Wholes = {
  tails: Set<string>;
  firsts: Set<string>;
  bodies: Set<string>;
  things: Set<string>;
  honoured: Set<string>;
};

function wholesOf(list: readonly Marked[], found: readonly Found[]): Wholes {
  const wholes: Wholes = {
    tails: new Set(),
    firsts: new Set(),
    bodies: new Set(),
    things: new Set(),
    honoured: new Set(),
  };
  for (const { unit, from, to, kind } of found) {
    if (to - from < 2) continue;
    const { words } = list[unit]!.unit;
    if (kind === ORGANIZATION) wholes.bodies.add(words[from]!.low);
    else if (kind === OTHER) wholes.things.add(words[to - 1]!.low);
    else if (kind === PERSON && to - from <= LONGEST_PERSON) {
      let end = words[to - 1]!.text === '.' ? to - 1 : to;
      if (SUFFIX.has(words[end - 1]!.low)) end--;
      for (let i = from + 1; i < end; i++) wholes.tails.add(joined(words, i, end));
      wholes.firsts.add(words[from]!.low);
    }
  }
  return wholes;
}

/** Does what the rules see go before `over`, what the tagger found on the same words? */
function prevails(one: Ruled, over: readonly Found[], list: readonly Marked[]): boolean {
  const { words } = list[one.unit]!.unit;
  const [first] = over;
  if (one.strength === null) return false;
  // What the tagger finds of the same kind and longer stays, but for the noun before a name: "Carmaker Aldon Motors".
  if (over.length === 1 && first!.kind === one.kind && first!.from <= one.from && first!.to >= one.to)
    return first!.from < one.from && kindBefore(words[one.from - 1]!.low) !== null;
  return one.strength === 'word' || mends(one, over, list[one.unit]!);
}

/**
 * Does a body by its shape mend what the tagger has torn? "University of" alone is none; a place in its name that nobody knows is part of
 * it, a known one may be a name of its own: "Lisbon Town Council".
 */
function mends(one: Ruled, over: readonly Found[], { unit: { words }, fine, classes }: Marked): boolean {
  if (over.length === 1 && over[0]!.kind === PLACE && over[0]!.from === one.from && over[0]!.to === one.to) return true;
  // "Patrick Mensah & Helen Addo"
  if (over.length > 1 && over.every(({ kind, from, to }) => kind === PERSON && to - from > 1)) return false;
  for (let i = one.from; i < one.to; i++) if (JOINT.has(words[i]!.low) || WHOLE.has(words[i]!.low)) return true;
  return over.some(
    ({ kind, from, to }) =>
      kind === PLACE &&
      (fine.subarray(from, to).includes(0) ||
        (classes[to - 1]! & IS.placeHead) !== 0 ||
        (to - from === 1 && (classes[from]! & IS.place) === 0)),
  );
}

const JOINT = new Set(['of', 'for', '&']);
/** Heads that are no body without what stands before them. */
const WHOLE = new Set(['university', 'institute']);

/** Is a name that the tagger has not found one because of its first name, or of a whole name elsewhere? */
function adopts(one: Ruled, wholes: Wholes, list: readonly Marked[]): boolean {
  const { words, shouted } = list[one.unit]!.unit;
  if (one.strength !== null || list[one.unit]!.live.length === 0) return true;
  if (shouted) return false;
  if (one.kind === ORGANIZATION) return one.to - one.from === 1 && wholes.bodies.has(words[one.from]!.low);
  if (one.kind !== PERSON) return false;
  const own = joined(words, one.from, one.to);
  return one.to - one.from > 1 ? wholes.tails.has(own) : wholes.firsts.has(own);
}

/** "Olivia Sand left", taken for a thing or a body: a given name and a surname that is no head, where the rules see a person. */
function given(one: Found, { classes, ruled }: Marked): Found {
  const { kind, from, to } = one;
  if (kind === PERSON || kind === PLACE || to - from !== 2 || kindOf(ruled[from]!) !== PERSON) return one;
  const named = (classes[from]! & (IS.male | IS.female)) !== 0 && !(classes[to - 1]! & (IS.thingHead | IS.orgHead));
  return named ? { ...one, kind: PERSON } : one;
}

/** "Owen Pell’s Ministry" is Owen Pell where the rules see a person. */
function owner({ unit: { words }, ruled }: Marked, one: Found): Found[] {
  const person = (at: number): boolean => kindOf(ruled[at]!) === PERSON;
  if (one.kind === PERSON || one.to - one.from < 2 || !person(one.from)) return [one];
  let at = one.from;
  while (at < one.to - 1 && !words[at]!.possessive && person(at)) at++;
  if (at >= one.to - 1 || !words[at]!.possessive || !person(at)) return [one];
  const whose = { ...one, to: at + 1, end: words[at]!.start + words[at]!.bare.length, kind: PERSON };
  return one.to - at > 2 ? [whose, { ...one, from: at + 1, start: words[at + 1]!.start }] : [whose];
}

/** The kind of a short name by what the whole ones say. */
function alike(one: Found, { tails, firsts, bodies, things, honoured }: Wholes, list: readonly Marked[]): Found {
  const { unit, from, to, kind } = one;
  if (kind === PERSON && to - from > 1) return one;
  const own = joined(list[unit]!.unit.words, from, to);
  const body = bodies.has(own);
  if (tails.has(own) && !body) return kind === PERSON ? one : { ...one, kind: PERSON };
  // "Ms Park" after "Adaeze Park": no garden.
  if (to - from > 1) {
    const surname = list[unit]!.unit.words[to - 1]!.low;
    return kind === PLACE && to - from < 4 && honoured.has(surname) ? { ...one, kind: PERSON } : one;
  }
  const ruled = kindOf(list[unit]!.ruled[from]!);
  if (firsts.has(own) && !body && ruled === PERSON) return { ...one, kind: PERSON };
  const { classes } = list[unit]!;
  // "Hallen" after "Hallen Pharma"; not what the gazetteer has, nor what something happens in.
  const unplaced = !(classes[from]! & IS.place) && (from === 0 || !(classes[from - 1]! & IS.before));
  if (body && !tails.has(own) && (kind === PERSON || (kind === PLACE && (ruled === ORGANIZATION || unplaced))))
    return { ...one, kind: ORGANIZATION };
  return things.has(own) && kind === PERSON ? { ...one, kind: OTHER } : one;
}

/** Linear in the number of names. */
export function settle(list: readonly Marked[], found: readonly Found[], ruled: readonly Ruled[]): Found[] {
  const wholes = wholesOf(list, found);
  const merged: Found[] = [];
  const before = (a: Found, b: Found): boolean => a.unit < b.unit || (a.unit === b.unit && a.to <= b.from);
  let at = 0;
  for (const one of ruled) {
    while (at < found.length && before(found[at]!, one)) merged.push(found[at++]!);
    let end = at;
    while (end < found.length && !before(one, found[end]!)) end++;
    if (end === at ? adopts(one, wholes, list) : prevails(one, found.slice(at, end), list)) {
      const { strength: _, ...name } = one;
      merged.push(name);
      at = end;
    }
  }
  while (at < found.length) merged.push(found[at++]!);
  const owned = merged.flatMap((one) => owner(list[one.unit]!, given(one, list[one.unit]!)));
  const all = wholesOf(list, owned);
  for (const { unit, from, to, kind, strength } of ruled)
    if (kind === PERSON && strength === 'word' && to - from === 1) all.honoured.add(list[unit]!.unit.words[from]!.low);
  return owned.map((one) => alike(one, all, list));
}
