// What a candidate names: evidence in its words, beside it and over the whole article, summed for each spelling.
import type { EntityKind } from '../analysis.ts';
import { type Candidate, endsAsBody } from './candidates.ts';
import { firstName } from './first-name.ts';
import { FUNCTION, INSTITUTION, KNOWN_ORG } from './organizations.ts';
import { PLACE_OPENER, STRONG_OPENER, isCapital, isPlace } from './places.ts';
import { COMMON_LETTERS, PARTICLE, PLACE_BEFORE, PLACE_KIND, PLACE_MAYBE, PLACE_PART, SUFFIX } from './plain-words.ts';
import { type Evidence, isAcronym } from './runs.ts';
import { GROUP, LOOSE, MODIFIER, ROLE, isTitle } from './titles.ts';
import { isCommon } from './units.ts';
import { SPEECH } from './verbs.ts';

type Score = { person: number; organization: number; place: number };

const zero = (): Score => ({ person: 0, organization: 0, place: 0 });

/** What the words themselves say. */
function byWords({ words, key }: Candidate): Score {
  const score = zero();
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return score;
  const shape = endsAsBody(words);
  if (KNOWN_ORG.has(key)) score.organization += 8;
  if (isPlace(key)) score.place += isAcronym(first.bare) ? 14 : isCommon(key) ? 4 : 7;
  if (shape === 'organization') score.organization += 7;
  if (shape === 'place') score.place += 6;
  if (words.length === 1) {
    if (COMMON_LETTERS.has(key)) return { person: -20, organization: -20, place: -20 };
    if (isAcronym(first.bare)) score.organization += isPlace(key) ? 0 : 5;
    else if (/^\p{Lu}\p{Ll}+\p{Lu}/u.test(first.bare) && !/^(?:Mc|Mac|De|Di|La|Le|O)\p{Lu}/u.test(first.bare))
      score.organization += 2;
    else if (firstName(first.bare) !== undefined && !isCommon(first.low)) score.person += 1.5;
    return score;
  }
  const name = firstName(first.bare);
  if (STRONG_OPENER.has(first.low)) score.place += 5;
  else if (PLACE_OPENER.has(first.low) && name === undefined)
    score.place += isPlace(
      words
        .slice(1)
        .map((word) => word.low)
        .join(' '),
    )
      ? 7
      : 2;
  if (shape === null) {
    if (name !== undefined) score.person += isCommon(first.low) && !isPlace(key) ? 3 : 4.5;
    if (/^\p{Lu}$/u.test(first.bare) || words.slice(1).some((word) => /^\p{Lu}$/u.test(word.bare))) score.person += 2;
    if (words.slice(1).some((word) => firstName(word.bare) !== undefined && !isCommon(word.low))) score.person += 1;
    const plain = words.every(
      (word) => !isCommon(word.low) && !isAcronym(word.bare) && /^[\p{L}'’‐‑-]+$/u.test(word.bare),
    );
    if (plain && words.length <= 4) score.person += 2.5;
    if (SUFFIX.has(last.low)) score.person += 4;
    if (words.slice(1, -1).some((word) => PARTICLE.has(word.low)) || /^al-|^bin$/i.test(last.bare)) score.person += 1;
    if (words.some((word) => /^\p{Lu}{3,}$/u.test(word.bare)) && words.length > 1) score.organization += 2;
  }
  if (words.some((word) => ['of', 'for', 'and'].includes(word.low))) {
    score.person -= 4;
    score.organization += 2;
  }
  if (words.filter((word) => isCommon(word.low)).length > words.length / 2 && name === undefined) score.person -= 2;
  if (words.length > 4) score.person -= 1.5;
  return score;
}

/** What stands beside it. */
function byContext({ unit, from, to, words: own, title, key }: Candidate): Score {
  const score = zero();
  const { words } = unit;
  const before = words[from - 1];
  const after = words[to];
  const last = words[to - 1];
  if (unit.part === 'byline') score.person += own.length > 1 ? 4 : 0;
  if (unit.part === 'dateline') score.place += isAcronym(own[0]?.bare ?? '') && before?.text === '(' ? 0 : 7;
  if (unit.part === 'credit') score.organization += 6;
  if (title) score.person += 8;
  else if (before && !before.cap && ROLE.has(before.low) && !LOOSE.has(before.low)) score.person += 6;
  else if (before && !before.cap && (LOOSE.has(before.low) || GROUP.has(before.low))) score.person += 1;
  if (last?.possessive) {
    if (after && (ROLE.has(after.low) || MODIFIER.has(after.low))) score.organization += 0.5;
  } else if (after) {
    if (SPEECH.has(after.low)) score.person += 1.5;
    if (after.text === ',') {
      const next = words[to + 1];
      const then = words[to + 2];
      if (next && /^\d{1,2}$/.test(next.text) && (then?.text === ',' || then?.text === '.')) score.person += 4;
      if (next?.low === 'who' || next?.low === 'whose') score.person += 2.5;
      if (next && ['a', 'an', 'the', 'his', 'her'].includes(next.low)) {
        for (let i = to + 2; i < to + 7; i++) if (ROLE.has(words[i]?.low ?? '')) score.person += 2;
      } else if (next && (ROLE.has(next.low) || (MODIFIER.has(next.low) && ROLE.has(then?.low ?? ''))))
        score.person += 2.5;
      if (next?.cap && isPlace(next.low) && !isPlace(key)) score.place += 2.5;
    }
    if (after.low === 'who') score.person += 2.5;
    if (after.low === 'of' && own.length > 1) score.person += 0.3;
    if (after.text === '(' && isAcronym(words[to + 1]?.bare ?? '') && (words[to + 1]?.bare.length ?? 0) > 2)
      score.organization += 4;
    if (after.text === '(' && /^\d{2}$/.test(words[to + 1]?.text ?? '') && words[to + 2]?.text === ')')
      score.person += 4;
    if (INSTITUTION.has(after.low) || (FUNCTION.has(after.low) && INSTITUTION.has(words[to + 1]?.low ?? '')))
      score.place += 0.5;
    if (PLACE_KIND.has(after.low)) score.place += 1.5;
    if (
      [
        'officials',
        'spokesman',
        'spokeswoman',
        'executives',
        'shares',
        'employees',
        'members',
        'supporters',
        'mp',
        'mps',
        'lawmakers',
        'leader',
      ].includes(after.low)
    )
      score.organization += 1.2;
    if (['city', 'town', 'village', 'province', 'district', 'river'].includes(after.low)) score.place += 1;
  }
  if (before) {
    const low = before.low;
    // "the research ship Marlin Gray"
    if (THING_BEFORE.has(low) && !before.cap) score.person -= 10;
    if (COMPANY_BEFORE.has(low) && !before.cap) {
      score.organization += 3;
      score.person -= 3;
    }
    if (PLACE_BEFORE.has(low) && own.length < 4) score.place += low === 'in' ? 2.5 : 2;
    else if (PLACE_MAYBE.has(low)) score.place += low === 'at' ? 0.5 : 0.8;
    else if (PLACE_PART.has(low) && !before.cap) score.place += 3;
    else if (
      low === 'of' &&
      (/^[,\d]/.test(words[from - 2]?.text ?? '') || before.start === 0) &&
      last?.text !== undefined &&
      after?.text === ','
    )
      score.place += 3;
    else if (low === 'left' || low === 'reached' || low === 'entered') score.place += 1;
    else if (low === 'of' && PLACE_KIND.has(words[from - 2]?.low ?? '')) score.place += 4;
    else if (low === 'the' && own.length === 1) {
      score.organization += 1.2;
      score.person -= 3;
    } else if (low === 'the') {
      score.organization += 1;
      score.person -= 3;
    } else if ((low === 'a' || low === 'an') && own.length > 0) {
      score.organization += 0.5;
      score.person -= 2.5;
    }
    if (SPEECH.has(low) && /^[,"”’]$/.test(words[from - 2]?.text ?? '')) score.person += 1.5;
    if (low === 'by' || low === 'told' || low === 'with') score.person += 0.4;
  }
  return score;
}

const THING_BEFORE = new Set(
  'ship vessel boat ferry yacht submarine frigate destroyer film movie documentary musical novel book play album song single game app hurricane storm typhoon cyclone operation horse'.split(
    ' ',
  ),
);
const COMPANY_BEFORE = new Set(
  'company firm airline bank newspaper daily magazine website group giant broadcaster retailer carmaker maker chain charity channel network party band startup start-up agency'.split(
    ' ',
  ),
);

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

/** Endings that make the word for a place's people: "Zarastani" of "Zarastan". */
const PEOPLE_ENDING = ['n', 'i', 'an', 'ian', 'ese', 'ish', 'ns', 'is', 'ans', 'ians'];
const LEAST_PLACE = 5;

/** Words of the article that are the people of a place it names, and those places. */
function peoples(all: readonly Candidate[], known: Evidence): { people: Set<string>; places: Set<string> } {
  const people = new Set<string>();
  const places = new Set<string>();
  for (const { key, words } of all) {
    if (words.length !== 1 || key.length < LEAST_PLACE || isCommon(key)) continue;
    for (const ending of PEOPLE_ENDING)
      if ((known.mid.get(key + ending) ?? known.open.get(key + ending) ?? 0) > 0) {
        people.add(key + ending);
        places.add(key);
      }
  }
  return { people, places };
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
  for (const one of all) {
    if (one.words.length < 2 || kinds.has(one.key)) continue;
    const score = byWords(one);
    add(score, clamp(sums.get(one.key) ?? zero()));
    const kind = decide(score);
    kinds.set(one.key, kind);
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
    if (title && (contexts[i]?.person ?? 0) >= CLEAR_TITLE && endsAsBody(words) !== 'organization') return 'person';
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
      (known.small.get(key) ?? 0) > (known.mid.get(key) ?? 0))
  );
}
