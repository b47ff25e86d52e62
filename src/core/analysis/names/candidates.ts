// From runs to candidates: titles and ranks cut off, the institution or place before a title set free, nationalities left out.
import { endsAsThing, kindBefore, thingOpener } from './kinds.ts';
import { FUNCTION, KNOWN_ORG, OF_HEAD, OF_PLACE, ORG_ENDING, ORG_HEAD, ORG_OPENER } from './organizations.ts';
import { PLACE_HEAD, isDemonym, isPlace } from './places.ts';
import { POSTNOMINAL, SUFFIX } from './plain-words.ts';
import { endsAsSettlement } from './possessives.ts';
import { type Evidence, isOpening } from './capitals.ts';
import { type Run, placeAt } from './runs.ts';
import { HONORIFIC, MODIFIER, ROLE, isTitle } from './titles.ts';
import { traitsOf } from './traits.ts';
import { type Unit, type Word, isCommon } from './units.ts';

/** Words `from` to `to` of a unit that may be a name; `title` are the words before it that give a rank. */
export type Candidate = {
  unit: Unit;
  from: number;
  to: number;
  start: number;
  end: number;
  /** Lower case, one space between words, without possessive. */
  key: string;
  words: Word[];
  title?: { from: number; to: number };
  /** What `endsAsBody` says of the words, once it is asked for. */
  shape: Shape | undefined;
};

type Shape = 'organization' | 'place' | 'other' | null;

/** What the shape of a candidate's words says. */
export const shapeOf = (one: Candidate): Shape =>
  one.shape === undefined ? (one.shape = endsAsBody(one.words)) : one.shape;

/** Heads that are surnames as often: a first name before one of them makes a person. */
const SURNAMES = new Set(
  'hill church star post press power powers young green park parks ward lodge springs lane forest bridge field fields banks rivers lake street page hall mills farms farm brook garden castle temple price rice bush stone wood woods ford heights west north lions bears service line sons camp parish cross watch beach creek falls ridge pool state mount valley hotel palace house gas law bill prize ferry'.split(
    ' ',
  ),
);

const isWord = (word: Word): boolean => traitsOf(word).word;

/** First names that are no common word: "Mark" and "Grace" count, "Will" does not without more. */
const isFirst = (word: Word | undefined): boolean => word !== undefined && traitsOf(word).first;

/** What the shape of the words alone says: a head, an opener, an "of". */
export function endsAsBody(words: readonly Word[]): Shape {
  if (words.length < 2) return null;
  const parts = words.every(isWord) ? words : words.filter(isWord);
  const last = parts.at(-1);
  const first = parts[0];
  if (!last || !first || parts.length < 2) return null;
  if (endsAsSettlement(parts)) return 'place';
  // "Institute for Mobility", "Republic of …": the head stands before the joint.
  const joint = parts.findIndex((word, i) => i > 0 && (word.low === 'of' || word.low === 'for') && !word.cap);
  if (joint > 0) {
    const head = parts[joint - 1]?.low ?? '';
    if (OF_HEAD.has(head)) return 'organization';
    if (PLACE_HEAD.has(head) || OF_PLACE.has(head)) return 'place';
  }
  const named = parts.length === 2 && isFirst(first) && !isPlace(first.low) && SURNAMES.has(last.low);
  const middle = parts.length === 3 && isFirst(first) && traitsOf(parts[1]!).initial;
  if (named || middle) return null;
  if (thingOpener(parts) > 0 || endsAsThing(parts)) return 'other';
  if (
    ORG_HEAD.has(last.low) ||
    ORG_ENDING.test(last.low) ||
    ORG_OPENER.has(first.low) ||
    words.some((word) => word.text === '&')
  )
    return 'organization';
  return PLACE_HEAD.has(last.low) ? 'place' : null;
}

function candidate(unit: Unit, from: number, until: number, title?: { from: number; to: number }): Candidate | null {
  let to = until;
  while (to - from > 2 && POSTNOMINAL.has(unit.words[to - 1]?.low ?? '')) to--;
  if (to <= from) return null;
  const last = unit.words[to - 1]!;
  const { start } = unit.words[from]!;
  const parts: Word[] = [];
  let key = '';
  for (let i = from; i < to; i++) {
    const word = unit.words[i]!;
    if (!isWord(word)) continue;
    key = parts.length === 0 ? word.low : `${key} ${word.low}`;
    parts.push(word);
  }
  let end = last.start + last.bare.length;
  // "US-led", "Washington-based": the name is the first half. "al-Khouri" has its capital in the second.
  if (to - from === 1 && traitsOf(last).compound) {
    const half = last.bare.slice(0, last.bare.search(/[-‐‑]/));
    if (half.length < 2) return null;
    end = last.start + half.length;
    key = half.toLowerCase();
  }
  if (isDemonym(key)) return null;
  return title
    ? { unit, from, to, start, end, key, words: parts, title, shape: undefined }
    : { unit, from, to, start, end, key, words: parts, shape: undefined };
}

/** Index after the demonym ("Russian", "North Korean") that opens `from..to`; `from` where none does. */
function afterDemonym(words: readonly Word[], from: number, to: number): number {
  const one = words[from];
  if (!one) return from;
  if (to - from > 1 && isDemonym(`${one.low} ${words[from + 1]!.low}`)) return from + 2;
  return traitsOf(one).demonym ? from + 1 : from;
}

/** What stands before a title or alone: an organization, a place, an acronym; ranks and common words at its end are cut. */
function body(unit: Unit, from: number, to: number): Candidate | null {
  const { words } = unit;
  const whole = words.slice(from, to);
  const name = whole.map((word) => word.low).join(' ');
  if (KNOWN_ORG.has(name) || isPlace(name)) return candidate(unit, from, to);
  let end = to;
  while (end > from) {
    const last = words[end - 1];
    if (!last || last.text === '.' || isTitle(last.low)) end--;
    else if (MODIFIER.has(last.low) && !ORG_HEAD.has(last.low) && !isPlace(last.low)) end--;
    else break;
  }
  let start = from;
  while (
    start < end &&
    (MODIFIER.has(words[start]?.low ?? '') || isTitle(words[start]?.low ?? '')) &&
    endsAsBody(words.slice(start, end)) === null
  )
    start++;
  if (end <= start) return null;
  const place = placeAt(words, start, end);
  if (place > start && place < end && endsAsBody(words.slice(start, end)) === null)
    return candidate(unit, start, place);
  const after = afterDemonym(words, start, end);
  if (after > start && endsAsBody(words.slice(start, end)) === null) return after < end ? body(unit, after, end) : null;
  return candidate(unit, start, end);
}

/** The last word of a run that is a rank with a name after it, or -1. */
function rankAt(words: readonly Word[], from: number, to: number): number {
  let found = -1;
  for (let i = from; i < to - 1; i++) {
    const word = words[i];
    if (!word || word.possessive || !isTitle(word.low)) continue;
    // "Stephen King Jr.": after a first name it is a surname. "Saint" is a place's own.
    const after = words[i + 1]?.text === '.' ? words[i + 2] : words[i + 1];
    if (!after || i + (words[i + 1]?.text === '.' ? 2 : 1) >= to) continue;
    if (
      i > from &&
      isFirst(words[i - 1]) &&
      !HONORIFIC.has(word.low) &&
      (i - 1 === from || !isTitle(words[i - 2]?.low ?? ''))
    ) {
      if (!isFirst(after) || SUFFIX.has(after.low)) continue;
    }
    if (SUFFIX.has(after.low)) continue;
    found = i;
  }
  return found;
}

/** "Chipmaker Calder Microsystems said": index after a kind noun whose capital is the sentence's, `from` where there is none. */
function afterKind({ unit, from, to }: Run, known: Evidence): number {
  const { words } = unit;
  const noun = words[from];
  const next = words[from + 1];
  if (unit.part !== 'sentence' || !noun || !next || to - from < 2 || noun.possessive || !isOpening(words, from))
    return from;
  const kind = kindBefore(noun.low);
  if (kind === null || (known.mid.get(noun.low) ?? 0) > 0) return from;
  if (kind === 'either' && isFirst(next)) return from;
  // "Charity Commission", "Bank Holiday": with one plain word the noun makes a name.
  if (to - from === 2 && (isCommon(next.low) || ORG_HEAD.has(next.low) || OF_HEAD.has(next.low))) return from;
  return isWord(next) && next.low !== 'of' ? from + 1 : from;
}

/** The candidates of a run, in order. */
export function candidates(run: Run, known: Evidence): Candidate[] {
  const { unit, to } = run;
  const from = afterKind(run, known);
  const { words } = unit;
  const found: Candidate[] = [];
  const push = (one: Candidate | null): void => {
    if (one) found.push(one);
  };
  // The agency of a dateline: "(Western Wire)".
  if (unit.part === 'dateline' && words[from - 1]?.text === '(')
    return [candidate(unit, from, to)].filter((one) => one !== null);
  // "Walker declined" beside "Denise Walker".
  if (to - from === 1 && known.surnames.has(words[from]?.low ?? ''))
    return [candidate(unit, from, to)].filter((one) => one !== null);
  if (to - from === 1) {
    // A title alone names nobody.
    const { place, title } = traitsOf(words[from]!);
    if (title && !place && !KNOWN_ORG.has(words[from]!.low)) return found;
    push(candidate(unit, from, to));
    return found;
  }
  const whole = words.slice(from, to);
  const key = whole.map((word) => word.low).join(' ');
  const shape = endsAsBody(whole);
  const saint = /^(?:st|saint|san|santa)$/.test(words[from]?.low ?? '') && !isPlace(words[from + 1]?.low ?? '');
  if (KNOWN_ORG.has(key) || isPlace(key.replace(' .', '.')) || (saint && to - from > 1))
    return [candidate(unit, from, to)].filter((one) => one !== null);
  const rank = rankAt(words, from, to);
  // "the Lady Alderney" is no lady.
  const thing =
    rank === from &&
    HONORIFIC.has(words[rank]?.low ?? '') &&
    /^(?:the|\d.*)$/.test(words[from - 1]?.low ?? '') &&
    !ROLE.has(words[rank]?.low ?? '');
  if (thing) return [candidate(unit, from, to)].filter((one) => one !== null);
  const rest = rank < 0 ? [] : words.slice(rank + 1, to).filter(isWord);
  if (
    rank >= 0 &&
    (shape === null ||
      HONORIFIC.has(words[rank]?.low ?? '') ||
      (rest.length < 4 && (isFirst(rest[0]) || (rest.length === 2 && SURNAMES.has(rest[1]?.low ?? '')))))
  ) {
    if (rank > from) push(body(unit, from, rank));
    // "Chief Operating Officer", "Attorney General" name nobody.
    const offices = rest.every((word) => isTitle(word.low) || MODIFIER.has(word.low) || FUNCTION.has(word.low));
    if (offices && ROLE.has(words[rank]?.low ?? '')) return found;
    let start = words[rank + 1]?.text === '.' ? rank + 2 : rank + 1;
    const past = afterDemonym(words, start, to);
    if (past < to) start = past;
    push(candidate(unit, start, to, { from: rank, to: start }));
    return found;
  }
  if (shape !== null) {
    push(candidate(unit, from, to));
    return found;
  }
  let start = from;
  const office = words[from - 1]?.low === 'of' || words[from - 1]?.low === 'for';
  if (office && isTitle(words[from - 2]?.low ?? '') && to - from > 1) {
    // "Secretary of State Ann Marsh": the office ends before the person's name.
    while (
      start < to - 1 &&
      (FUNCTION.has(words[start]?.low ?? '') || (isCommon(words[start]?.low ?? '') && !isFirst(words[start])))
    )
      start++;
    if (start > from && start < to) {
      push(candidate(unit, start, to, { from: from - 2, to: start }));
      return found;
    }
  }
  const past = afterDemonym(words, start, to);
  if (past > start && past < to) start = past;
  const last = words[to - 1];
  if (last && isTitle(last.low) && !(to - start === 2 && isFirst(words[start]))) {
    push(body(unit, start, to - 1));
    return found;
  }
  // "Former Australian cricketer Shane Warne": what English writes small before a first name is no part of it.
  if (start < to - 2 || isCommon(words[start]?.low ?? '')) {
    let first = start;
    while (
      first < to - 1 &&
      isCommon(words[first]?.low ?? '') &&
      !isFirst(words[first]) &&
      !(known.mid.get(words[first]?.low ?? '') && to - first > 2 && !isFirst(words[first + 1]))
    )
      first++;
    if (first > start && first < to - 1 && isFirst(words[first])) start = first;
  }
  push(candidate(unit, start, to));
  return found;
}
