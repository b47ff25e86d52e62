// What a candidate names: evidence in its words, beside it and over the whole article, summed for each spelling.
import type { EntityKind } from '../analysis.ts';
import { type Candidate, shapeOf } from './candidates.ts';
import { firstName } from './first-name.ts';
import { thingOpener } from './kinds.ts';
import { isCapital, isPlace } from './places.ts';
import { COMMON_LETTERS, PLACE_BEFORE, SUFFIX } from './plain-words.ts';
import { type Evidence, PEOPLE_ENDING } from './capitals.ts';
import { GROUP, MODIFIER, isTitle } from './titles.ts';
import { isCommon } from './units.ts';
import { type Score, byContext, byWords, zero } from './scores.ts';

const add = (into: Score, score: Score): void => {
  into.person += score.person;
  into.organization += score.organization;
  into.place += score.place;
};

/** One spelling's context may not outweigh everything by being repeated. */
const CONTEXT_LIMIT = 9;
/** Below it nothing is known: a thing of another kind. */
const LEAST = 1.4;
const CLEAR_TITLE = 8;

function decide(score: Score): EntityKind {
  const most = Math.max(score.person, score.organization, score.place);
  if (most < LEAST) return 'other';
  return most === score.person ? 'person' : most === score.place ? 'place' : 'organization';
}

const bound = (x: number): number => Math.max(-CONTEXT_LIMIT, Math.min(CONTEXT_LIMIT, x));

const clamp = ({ person, organization, place }: Score): Score => ({
  person: bound(person),
  organization: bound(organization),
  place: bound(place),
});

/** Surnames never begin with these. */
const surname = (candidate: Candidate): string | undefined => {
  const parts = candidate.words.filter((word) => !SUFFIX.has(word.low));
  return parts.at(-1)?.low;
};

export const LEAST_PLACE = 5;

/** Words of the article that are the people of a place it names, and those places. */
function peoples(all: readonly Candidate[], known: Evidence): { people: Set<string>; places: Set<string> } {
  const people = new Set<string>();
  const places = new Set<string>();
  for (const { key, words } of all) {
    if (words.length !== 1 || key.length < LEAST_PLACE || !known.peopled.has(key) || isCommon(key)) continue;
    for (const ending of PEOPLE_ENDING)
      if ((known.mid.get(key + ending) ?? known.open.get(key + ending) ?? 0) > 0) {
        people.add(key + ending);
        places.add(key);
      }
  }
  return { people, places };
}

/** Bounds the words of a short form. */
const LONGEST_SHORT = 4;

/** Beginnings, of two words and more, of the names that end as organizations do: "Calloway Stone" of "Calloway Stone & Gravel". */
function shortForms(all: readonly Candidate[]): Set<string> {
  const found = new Set<string>();
  for (const one of all) {
    const { words } = one;
    if (words.length < 3 || shapeOf(one) !== 'organization') continue;
    let key = words[0]?.low ?? '';
    for (const word of words.slice(1, Math.min(words.length - 1, LONGEST_SHORT))) {
      key += ` ${word.low}`;
      found.add(key);
    }
  }
  return found;
}

/** The kind of each candidate, in the same order; null where it is no name at all. */
export function classify(all: readonly Candidate[], known: Evidence): (EntityKind | null)[] {
  const contexts = all.map(byContext);
  const sums = new Map<string, Score>();
  all.forEach(({ key }, i) => {
    const sum = sums.get(key) ?? zero();
    add(sum, contexts[i] ?? zero());
    sums.set(key, sum);
  });
  const kinds = new Map<string, EntityKind>();
  const derived = peoples(all, known);
  const surnames = new Set<string>();
  const tails = new Set<string>();
  const given = new Set<string>();
  const longer = new Map<string, EntityKind>();
  const bare = new Set<string>();
  const shorts = shortForms(all);
  for (const one of all) {
    if (one.words.length < 2 || kinds.has(one.key)) continue;
    const score = byWords(one);
    add(score, clamp(sums.get(one.key) ?? zero()));
    // Nothing beside it speaks for a person, and its first word is nobody's.
    const short =
      shorts.has(one.key) && (sums.get(one.key)?.person ?? 0) <= 0 && firstName(one.words[0]?.bare ?? '') === undefined;
    const kind = shapeOf(one) === 'other' ? 'other' : short ? 'organization' : decide(score);
    kinds.set(one.key, kind);
    const opener = thingOpener(one.words);
    if (opener > 0) bare.add(one.words.slice(opener).map((word) => word.low).join(' ')); // prettier-ignore
    const last = surname(one);
    if (kind === 'person' && last) {
      surnames.add(last);
      for (let i = 1; i < one.words.length - 1; i++)
        tails.add(
          one.words
            .slice(i)
            .map((word) => word.low)
            .join(' '),
        );
      const first = one.words[0];
      if (first) given.add(first.low);
    } else if (kind === 'organization') longer.set(one.words[0]?.low ?? '', kind);
  }
  return all.map((one, i) => {
    const { key, words, title } = one;
    const first = words[0];
    if (!first) return null;
    if (title && (contexts[i]?.person ?? 0) >= CLEAR_TITLE) {
      const shape = shapeOf(one);
      if (shape !== 'organization' && shape !== 'other') return 'person';
    }
    // The storm's name alone, unless somebody has it.
    if (bare.has(key) && !surnames.has(key) && !isPlace(key)) return 'other';
    if (words.length > 1 && !tails.has(key)) return kinds.get(key) ?? 'other';
    const done = kinds.get(key);
    if (done !== undefined && words.length === 1) return done === 'other' && nothing(one, known) ? null : done;
    if (derived.people.has(key) && !title) return null;
    const score = byWords(one);
    if (derived.places.has(key)) score.place += 5;
    const context = clamp(sums.get(key) ?? zero());
    add(score, context);
    if (tails.has(key)) score.person += 4;
    if (surnames.has(key))
      score.person += isPlace(key) ? (PLACE_BEFORE.has(one.unit.words[one.from - 1]?.low ?? '') ? 0 : 6) : 5;
    if (given.has(key) && !isPlace(key)) score.person += 3;
    if (longer.has(key) && !isPlace(key)) score.organization += 2;
    if (isCapital(key) && context.person < 4) score.person -= 1;
    const kind = decide(score);
    if (kind === 'other' && nothing(one, known)) return null;
    return kind;
  });
}

/** A single word that English also writes small, or that is a title, names nothing. */
function nothing({ words, key }: Candidate, known: Evidence): boolean {
  if (words.length === 1 && COMMON_LETTERS.has(key)) return true;
  return (
    words.length === 1 &&
    (isCommon(key) ||
      isTitle(key) ||
      GROUP.has(key) ||
      MODIFIER.has(key) ||
      known.small(key) > (known.mid.get(key) ?? 0))
  );
}
