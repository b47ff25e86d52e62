// What the rules make of an article's capitals: in units, out for each word the label they give it, and the names they see. The tagger weighs
// the labels with the rest; names that a closed word tells stand.
import type { EntityKind } from '../analysis.ts';
import { type Candidate, candidates, shapeOf } from './candidates.ts';
import { classify, LEAST_PLACE } from './classify.ts';
import { firstName } from './first-name.ts';
import { endsAsThing, kindBefore, THING_BEFORE, thingOpener } from './kinds.ts';
import { FIRST, INNER, KINDS, labelOf, LAST, SINGLE } from './labels.ts';
import { KNOWN_ORG, ORG_OPENER } from './organizations.ts';
import { isDemonym, isPlace } from './places.ts';
import { SUFFIX } from './plain-words.ts';
import { type Evidence, evidence, PEOPLE_ENDING } from './capitals.ts';
import { placeAt, runs } from './runs.ts';
import { HONORIFIC, LOOSE, ROLE } from './titles.ts';
import { isCommon, type Unit } from './units.ts';

/** For the words of a title before a name. */
export const TITLE = 15;

/** Words `from` to `to` of unit `unit`; `kind` is a place in `KINDS`. */
export type Ruled = {
  unit: number;
  from: number;
  to: number;
  start: number;
  end: number;
  kind: number;
  strength: Strength;
};
export type Verdicts = { labels: Uint8Array[]; ruled: Ruled[] };

const numberOf = new Map<EntityKind, number>(KINDS.map((kind, at) => [kind, at]));

/** The name is what the words say whatever else may speak for; or it is so by its shape, unless it is a person. */
type Strength = 'word' | 'shape' | null;

/** A body that a place or a people opens is often two names, "Lisbon Town Council"; not these. */
const WHOLE = new Set(['university', 'institute']);

/** How a closed word tells the kind. */
function strength(one: Candidate, kind: EntityKind, known: Evidence): Strength {
  const { unit, from, to, words, key, title } = one;
  const before = unit.words[from - 1]?.low ?? '';
  const first = words[0]?.low ?? '';
  if (kind === 'other') {
    // "the Lady Alderney" is no lady, "the Heathland party" no place.
    const thing = thingOpener(words) > 0 || endsAsThing(words) || THING_BEFORE.has(before) || HONORIFIC.has(first);
    return thing || unit.words[to]?.text === 'party' ? 'word' : null;
  }
  if (kind === 'person') {
    const honoured = title !== undefined && HONORIFIC.has(unit.words[title.from]?.low ?? '');
    const aged =
      words.length > 1 &&
      unit.words[to]?.text === ',' &&
      /^[1-9]\d?$/.test(unit.words[to + 1]?.text ?? '') &&
      unit.words[to + 2]?.text === ',';
    // "foreign minister Jan Wilk"
    const office = words.length > 1 && ROLE.has(before) && !LOOSE.has(before) && !unit.words[from - 1]?.cap;
    // "its president, Gail Strand"
    const apposed =
      words.length > 1 &&
      before === ',' &&
      firstName(words[0]!.bare) !== undefined &&
      ROLE.has(unit.words[from - 2]?.low ?? '') &&
      !unit.words[from - 2]!.cap;
    return honoured || aged || office || apposed || (words.length > 1 && SUFFIX.has(words.at(-1)?.low ?? ''))
      ? 'word'
      : null;
  }
  // "Orlovia" beside "the Orlovian envoy"
  if (kind === 'place' && words.length === 1 && key.length >= LEAST_PLACE && known.peopled.has(key) && !isCommon(key))
    return PEOPLE_ENDING.some((ending) => (known.mid.get(key + ending) ?? 0) > 0) ? 'word' : null;
  if (kind !== 'organization') return null;
  // "the Amazon" is a river.
  const place = before === 'the' && isPlace(key);
  if (
    KNOWN_ORG.has(key) &&
    !place &&
    (words.length > 1 || (!isCommon(first) && firstName(words[0]?.bare ?? '') === undefined))
  )
    return 'word';
  const trade = kindBefore(before);
  if (trade === 'trade' || trade === 'either') return 'word';
  if (words.length < 2 || unit.shouted) return null;
  if (ORG_OPENER.has(first)) return 'word';
  if (shapeOf(one) !== 'organization') return null;
  const opened = placeAt(unit.words, from, to) > from || isDemonym(first);
  const joined = words.some(({ low }) => low === 'of' || low === 'for');
  return !opened || joined || WHOLE.has(words.at(-1)?.low ?? '') ? 'shape' : null;
}

/** In the order of `parts`. Linear in the number of words. */
export function verdicts(parts: readonly Unit[]): Verdicts {
  const known = evidence(parts);
  // Units without candidates share their labels, which say nothing.
  const none = new Uint8Array(parts.reduce((most, { words }) => Math.max(most, words.length), 0));
  const labels = parts.map(() => none);
  const ruled: Ruled[] = [];
  const all: Candidate[] = [];
  /** Of each candidate. */
  const units: number[] = [];
  for (let unit = 0; unit < parts.length; unit++)
    for (const run of runs(parts[unit]!, known))
      for (const one of candidates(run, known)) {
        all.push(one);
        units.push(unit);
        if (labels[unit] === none) labels[unit] = new Uint8Array(parts[unit]!.words.length);
      }
  const kinds = classify(all, known);
  all.forEach((one, at) => {
    const { from, to, title, start, end } = one;
    const unit = units[at]!;
    const own = labels[unit]!;
    if (title) own.fill(TITLE, title.from, Math.min(title.to, from));
    const kind = kinds[at];
    if (!kind) return;
    const number = numberOf.get(kind)!;
    for (let i = from; i < to; i++)
      own[i] = labelOf(number, to - from === 1 ? SINGLE : i === from ? FIRST : i === to - 1 ? LAST : INNER);
    ruled.push({ unit, from, to, start, end, kind: number, strength: strength(one, kind, known) });
  });
  return { labels, ruled };
}
