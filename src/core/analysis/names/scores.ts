// How strongly a candidate's own words and what stands beside it speak for a person, an organization or a place. In: a candidate;
// out: a score for each.
import { type Candidate, shapeOf } from './candidates.ts';
import { firstName } from './first-name.ts';
import { THING_BEFORE, kindBefore } from './kinds.ts';
import { FUNCTION, INSTITUTION, KNOWN_ORG } from './organizations.ts';
import { PLACE_OPENER, STRONG_OPENER, isPlace } from './places.ts';
import { COMMON_LETTERS, PARTICLE, PLACE_BEFORE, PLACE_KIND, PLACE_MAYBE, PLACE_PART, SUFFIX } from './plain-words.ts';
import { isOpening } from './capitals.ts';
import { GROUP, LOOSE, MODIFIER, ROLE } from './titles.ts';
import { isAcronym, traitsOf } from './traits.ts';
import { type Word, isCommon } from './units.ts';
import { SPEECH } from './verbs.ts';

export type Score = { person: number; organization: number; place: number };

export const zero = (): Score => ({ person: 0, organization: 0, place: 0 });

/** What the words themselves say. */
export function byWords(one: Candidate): Score {
  const { words, key } = one;
  const score = zero();
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return score;
  const shape = shapeOf(one);
  if (KNOWN_ORG.has(key)) score.organization += 8;
  if (isPlace(key)) score.place += traitsOf(first).acronym ? 14 : isCommon(key) ? 4 : 7;
  if (shape === 'organization') score.organization += 7;
  if (shape === 'place') score.place += 6;
  if (words.length === 1) {
    if (COMMON_LETTERS.has(key)) return { person: -20, organization: -20, place: -20 };
    if (traitsOf(first).acronym) score.organization += isPlace(key) ? 0 : 5;
    else if (/^\p{Lu}\p{Ll}+\p{Lu}/u.test(first.bare) && !/^(?:Mc|Mac|De|Di|La|Le|O)\p{Lu}/u.test(first.bare))
      score.organization += 2;
    else if (traitsOf(first).first && !traitsOf(first).common) score.person += 1.5;
    return score;
  }
  const name = firstName(first.bare);
  // "Bank Meridian", "Radio Nova"
  const kind = name === undefined && shape === null ? kindBefore(first.low) : null;
  if (kind === 'trade' || kind === 'body') score.organization += 6;
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
    if (words.some((word) => traitsOf(word).initial)) score.person += 2;
    if (words.some((word, i) => i > 0 && traitsOf(word).first && !traitsOf(word).common)) score.person += 1;
    const plain = words.every((word) => {
      const { common, acronym, plain: lettered } = traitsOf(word);
      return !common && !acronym && lettered;
    });
    if (plain && words.length <= 4) score.person += 2.5;
    if (SUFFIX.has(last.low)) score.person += 4;
    const within = words.some((word, i) => i > 0 && i < words.length - 1 && PARTICLE.has(word.low));
    if (within || /^al-|^bin$/i.test(last.bare)) score.person += 1;
    if (words.some((word) => /^\p{Lu}{3,}$/u.test(word.bare)) && words.length > 1) score.organization += 2;
  }
  if (words.some(({ low }) => low === 'of' || low === 'for' || low === 'and')) {
    score.person -= 4;
    score.organization += 2;
  }
  if (name === undefined) {
    let common = 0;
    for (const word of words) if (traitsOf(word).common) common++;
    if (common > words.length / 2) score.person -= 2;
  }
  if (words.length > 4) score.person -= 1.5;
  return score;
}

const ROLE_WEIGHT = 6;
const APPOSING = new Set(['a', 'an', 'the', 'his', 'her']);
const SETTLED = new Set(['city', 'town', 'village', 'province', 'district', 'river']);

/** Is it told at `to` where the name lies: ", near Westport", ", outside the city"? */
function situated(words: readonly Word[], to: number): boolean {
  if (words[to]?.text !== ',' || !/^(?:near|outside|in)$/.test(words[to + 1]?.low ?? '')) return false;
  const next = words[to + 2];
  return next?.cap === true || (next?.low === 'the' && PLACE_KIND.has(words[to + 3]?.low ?? ''));
}

/** What stands beside it. */
export function byContext({ unit, from, to, words: own, title, key }: Candidate): Score {
  const score = zero();
  const { words } = unit;
  const before = words[from - 1];
  const after = words[to];
  const last = words[to - 1];
  if (unit.part === 'byline') score.person += own.length > 1 ? 4 : 0;
  if (unit.part === 'dateline') {
    if (before?.text === '(') score.organization += 7;
    else score.place += 7;
  }
  if (unit.part === 'credit') score.organization += 6;
  if (title) score.person += 8;
  else if (before && !before.cap && ROLE.has(before.low) && !LOOSE.has(before.low)) score.person += ROLE_WEIGHT;
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
      if (next && APPOSING.has(next.low)) {
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
    if (SETTLED.has(after.low)) score.place += 1;
  }
  if (before) {
    const low = before.low;
    // "the research ship Marlin Gray"
    if (THING_BEFORE.has(low) && !before.cap) score.person -= 10;
    byKind(score, words, from);
    if (PLACE_BEFORE.has(low) && own.length < 4) score.place += low === 'in' ? 2.5 : 2;
    else if (PLACE_MAYBE.has(low) && situated(words, to)) score.place += 2.5;
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

/** Weight of a kind noun before the name: more than a first name's. */
const KIND = { trade: 8, either: 5, body: 3 };

/** "the retailer Harrow Lyle", "Newspaper The Daily Quorn". */
function byKind(score: Score, words: readonly Word[], from: number): void {
  const at = words[from - 1]?.text === 'The' ? from - 2 : from - 1;
  const noun = words[at];
  if (!noun || noun.possessive || (noun.cap && !isOpening(words, at))) return;
  const kind = kindBefore(noun.low);
  if (kind === null || (kind === 'either' && firstName(words[from]?.bare ?? '') !== undefined)) return;
  score.organization += KIND[kind];
  score.person -= kind === 'either' ? KIND.either + ROLE_WEIGHT : KIND[kind];
}
