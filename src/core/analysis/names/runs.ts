// Runs of capitalised words: in an article's units, out the stretches that may be names, titles still on them.
import { firstName } from './first-name.ts';
import { FUNCTION, KNOWN_ORG, OF_HEAD, OF_PLACE, ORG_HEAD } from './organizations.ts';
import { LONGEST_PLACE, PLACE_HEAD, isPlace } from './places.ts';
import { ABBREVIATED, DAY, MONTH, NAME_MONTH, PARTICLE, SHORT_DATE, STOP, SUFFIX, plainForms } from './plain-words.ts';
import { SPEECH } from './verbs.ts';
import { isTitle } from './titles.ts';
import { ownedName } from './possessives.ts';
import { type Evidence, isOpening, NO_HEADING } from './capitals.ts';
import { traitsOf } from './traits.ts';
import { type Unit, type Word, isCommon } from './units.ts';

/** Words `from` to `to` (exclusive) of a unit. */
export type Run = { unit: Unit; from: number; to: number };

/** Longer runs are headings or noise; the rest of the run is looked at on its own. */
const LONGEST_RUN = 12;

const INITIAL = /^\p{Lu}$/u;

function isDate(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !traitsOf(word).date) return false;
  const before = words[at - 1];
  const after = words[at + 1];
  if (DAY.has(word.low)) return true;
  if (SHORT_DATE.has(word.low)) return /^[.\d]/.test(after?.text ?? '') || /^\d/.test(before?.text ?? '');
  if (!MONTH.has(word.low)) return false;
  if (!NAME_MONTH.has(word.low)) return true;
  if (after && /^\d/.test(after.text)) return true;
  if (before && /^\d/.test(before.text)) return true;
  if (before && (isTitle(before.low) || (before.cap && firstName(before.bare) !== undefined && !STOP.has(before.low))))
    return false;
  if (before?.text === '.' && ABBREVIATED.has(words[at - 2]?.low ?? '')) return false;
  if (after && (SPEECH.has(after.low) || word.possessive)) return false;
  return !(after?.cap && word.low !== 'may' && firstName(word.bare) !== undefined && !DAY.has(after.low));
}

/** "J", and "I" and "A" where a stop follows. */
function isInitial(words: readonly Word[], at: number): boolean {
  const bare = words[at]?.bare ?? '';
  return INITIAL.test(bare) && ((bare !== 'I' && bare !== 'A') || words[at + 1]?.text === '.');
}

/** A word that may stand in a name, its place apart. */
export function isNameWord(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word?.cap) return false;
  const { contraction, date, stop, acronym } = traitsOf(word);
  return !contraction && !(date && isDate(words, at)) && !(stop && !acronym && !isInitial(words, at));
}

/** "Warmer", "Reconnected": made of a word that English writes small. */
function isInflected(low: string): boolean {
  const { adjective, verbs } = plainForms(low);
  return adjective || verbs.some((verb) => isCommon(verb));
}

/** May the capitalised word at the head of a sentence be (part of) a name? */
function opens(words: readonly Word[], at: number, known: Evidence): boolean {
  const word = words[at];
  if (!word) return false;
  const { low } = word;
  const { title, acronym, place, demonym, first, common } = traitsOf(word);
  if (title || acronym || (known.mid.get(low) ?? 0) > 0) return true;
  if (PARTICLE.has(low) && isNameWord(words, at + 1)) return true;
  if (place || demonym || KNOWN_ORG.has(low)) return true;
  const follows = word.possessive ? ownedName(words, at, at) >= 0 : isNameWord(words, at + 1);
  if (first) return follows || !(common || known.small(low) > 0);
  if (common || known.small(low) > 0 || isInflected(low)) {
    if (!follows) return false;
    // "Granite Bend", "Hope Springs Farm": a common word opens a name only where the run ends like one.
    let last = at + 1;
    while (last - at < LONGEST_RUN && isNameWord(words, last + 1) && !words[last]?.possessive) last++;
    const end = words[last]?.low ?? '';
    return ORG_HEAD.has(end) || PLACE_HEAD.has(end) || (known.mid.get(words[at + 1]?.low ?? '') ?? 0) < 2;
  }
  return !/(?:ly|ing)$/.test(low) || follows;
}

/** In a heading only what is known from elsewhere is a name. */
function shoutedName(words: readonly Word[], at: number, known: Evidence): boolean {
  const word = words[at];
  if (!word || !isNameWord(words, at)) return false;
  const { low, bare } = word;
  const mid = known.mid.get(low) ?? 0;
  if (mid > 0 && mid >= known.small(low)) return true;
  if (isPlace(low) && !isCommon(low)) return true;
  const first = firstName(bare) ?? firstName(bare.charAt(0) + bare.slice(1).toLowerCase());
  const before = words[at - 1];
  const beforeFirst =
    before !== undefined &&
    before.cap &&
    firstName(before.bare.charAt(0) + before.bare.slice(1).toLowerCase()) !== undefined;
  return (first !== undefined && !isCommon(low)) || (beforeFirst && !isCommon(low) && !isCommon(before.low));
}

/** The word after `at` that goes on with the same name, over stops, commas before "Jr." and particles; -1 where the name ends. */
function onward(words: readonly Word[], from: number, at: number, accept: (at: number) => boolean): number {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next) return -1;
  if (word.possessive) {
    const owned = ownedName(words, from, at);
    return owned >= 0 && accept(owned) ? owned : -1;
  }
  if (accept(at + 1)) return at + 1;
  if (next.text === '.' && next.start === word.end && (INITIAL.test(word.bare) || ABBREVIATED.has(word.low)))
    return accept(at + 2) ? at + 2 : -1;
  if (next.text === ',' && SUFFIX.has(words[at + 2]?.low ?? '') && words[at + 2]?.cap) return at + 2;
  if (next.text === '&' && accept(at + 2)) return at + 2;
  let step = at + 1;
  while (step < at + 4 && PARTICLE.has(words[step]?.low ?? '') && !words[step]?.cap) step++;
  return step > at + 1 && accept(step) ? step : -1;
}

const OF = new Set(['of', 'for', 'on']);
/** Joints of one office: "of Roads, Bridges and Tunnels". */
const MOST_JOINTS = 5;

/** A matter that an office may be of: "Oceans", "Trade", not a person, a place or a further body. */
function isMatter(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word?.cap) return false;
  const { title, place, demonym, acronym, common, first } = traitsOf(word);
  if (title || place || demonym) return false;
  if (FUNCTION.has(word.low)) return true;
  if (OF_HEAD.has(word.low) || KNOWN_ORG.has(word.low) || acronym) return false;
  return common || (word.low.endsWith('s') && !first);
}

/** Does the list that the comma at `at` goes on with end in "and"? */
function listed(words: readonly Word[], at: number): boolean {
  for (let i = at; i < at + 6; i++) {
    if (words[i]?.low === 'and' || words[i]?.text === '&') return isMatter(words, i + 1);
    if (words[i]?.text !== ',' && !isMatter(words, i)) return false;
  }
  return false;
}

/** "Ministry of Foreign Affairs", "Organization for the Prohibition of …", "Department of Health and Human Services". */
function overOf(words: readonly Word[], from: number, to: number, run: (at: number) => number): number {
  let end = to;
  for (let joins = 0; joins < MOST_JOINTS; joins++) {
    const last = words[end - 1];
    if (!last || last.possessive) return end;
    const joint = words[end];
    if (!joint) return end;
    const low = joint.low;
    let next = end + 1;
    if (words[next]?.low === 'the' && OF.has(low)) next++;
    const target = words[next];
    if (!target?.cap || isTitle(target.low)) return end;
    const heads = joins > 0 || OF_HEAD.has(last.low) || OF_PLACE.has(last.low);
    const within = OF.has(low) && heads && !(joins > 0 && low === 'on');
    const goes = joins > 0 && isMatter(words, next) && isMatter(words, end - 1);
    const and =
      (low === 'and' && (goes || endsAsBody(words, next, run))) || (low === ',' && goes && listed(words, end));
    if (!within && !(and && (goes || words.slice(from, end).every((word) => isCommon(word.low) || OF.has(word.low)))))
      return end;
    const reached = run(next);
    if (reached <= next) return end;
    end = reached;
  }
  return end;
}

function endsAsBody(words: readonly Word[], at: number, run: (at: number) => number): boolean {
  const end = run(at);
  return end > at + 1 && ORG_HEAD.has(words[end - 1]?.low ?? '');
}

/** The runs of one unit in order. A run is at most `LONGEST_RUN` steps long, so the cost is linear. */
export function runs(unit: Unit, known: Evidence): Run[] {
  const { words } = unit;
  const found: Run[] = [];
  const titled = known.headings.get(unit) ?? NO_HEADING;
  const heading = unit.shouted && unit.part !== 'byline' && unit.part !== 'dateline' && unit.part !== 'credit';
  const accept = (at: number): boolean => {
    const word = words[at];
    if (!word?.cap) return false;
    if (heading || titled[at]) return shoutedName(words, at, known);
    return isNameWord(words, at);
  };
  const reach = (from: number): number => {
    if (!accept(from)) return from;
    let last = from;
    for (let steps = 0; steps < LONGEST_RUN; steps++) {
      const next = onward(words, from, last, accept);
      if (next < 0) break;
      last = next;
    }
    const closing = words[last + 1];
    const ending = words[last];
    const dotted =
      closing?.text === '.' && closing.start === ending?.end && (SUFFIX.has(ending.low) || INITIAL.test(ending.bare));
    // The stop of "Jr." belongs to the name unless it ends the unit as well.
    return last + (dotted && last + 2 < words.length ? 2 : 1);
  };
  for (let i = 0; i < words.length;) {
    if (
      !words[i]!.cap ||
      !accept(i) ||
      (unit.part === 'sentence' && !unit.shouted && isOpening(words, i) && !opens(words, i, known))
    ) {
      i++;
      continue;
    }
    const end = overOf(words, i, reach(i), reach);
    // "Reporting by Tessa Orme": what was done names nobody.
    const deed = unit.part === 'credit' && words[end]?.low === 'by';
    if (!deed) found.push({ unit, from: i, to: end });
    i = end;
  }
  return found;
}

/** The longest name of the gazetteer that starts at `from`, as the index after it; `from` where there is none. */
export function placeAt(words: readonly Word[], from: number, to: number): number {
  let joined = '';
  let best = from;
  for (let i = from; i < Math.min(to, from + LONGEST_PLACE); i++) {
    joined += (i > from ? ' ' : '') + (words[i]?.low ?? '');
    if (isPlace(joined)) best = i + 1;
  }
  return best;
}
