// The labels of words in the tagger: outside every name, or a place in the name of one of four kinds. At most sixteen, as a model holds them.
import type { EntityKind } from '../analysis.ts';

/** In the order of the labels. */
export const KINDS: readonly EntityKind[] = ['person', 'organization', 'place', 'other'];
export const PERSON = 0;
export const ORGANIZATION = 1;
export const PLACE = 2;
export const OTHER = 3;

export const OUTSIDE = 0;
/** The first word of several, one between, the last one, and a name of one word. */
export const FIRST = 1;
export const INNER = 2;
export const LAST = 3;
export const SINGLE = 4;

/** A nationality, a faith or a party: a capital, and no name. */
export const PEOPLES = 15;

/** Things of other kinds, rarer, have no label for their last word: their single name is a first word too. */
export const COUNT = 16;

/** Where in `KINDS`; -1 for a word of no name. */
export const kindOf = (label: number): number =>
  label === OUTSIDE || label === PEOPLES ? -1 : label > 12 ? 3 : (label - 1) >> 2;

export const placeOf = (label: number): number =>
  label === OUTSIDE || label === PEOPLES ? OUTSIDE : label > 12 ? label - 12 : ((label - 1) & 3) + 1;

/** `place` is one of `FIRST`, `INNER`, `LAST`, `SINGLE`. */
export const labelOf = (kind: number, place: number): number =>
  kind === 3 ? 13 + (place === FIRST || place === SINGLE ? 0 : 1) : 1 + kind * 4 + place - 1;

/** True where `label` goes on with the name that `before` is in. */
export const goesOn = (before: number, label: number): boolean => {
  if (kindOf(before) < 0 || kindOf(before) !== kindOf(label)) return false;
  const place = placeOf(label);
  const last = placeOf(before);
  return (place === INNER || place === LAST) && last !== LAST && last !== SINGLE;
};
