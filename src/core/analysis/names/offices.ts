// Offices are no names: in the names found, out the same without those that are an office alone ("Madam Speaker", "Florida Sen." before
// a name) and without the office before a name of a person ("Chairman Tarn").
import { firstName } from './first-name.ts';
import { PERSON } from './labels.ts';
import type { Found } from './spans.ts';
import { GROUP, MODIFIER, ROLE } from './titles.ts';
import type { Unit, Word } from './units.ts';

/** Offices that are seldom a surname. */
const OFFICE = new Set(
  (
    'president vice-president premier speaker chair chairman chairwoman chairperson secretary minister chancellor senator senators congressman ' +
    'congresswoman congressmen representative representatives governor commissioner ambassador director manager professor attorney counsel ' +
    'solicitor members delegate undersecretary lieutenant colonel sergeant brigadier commander democrat republican ' +
    'sen sens rep reps gov mr mrs ms dr prof lt col gen sgt'
  ).split(' '),
);

/** "Your Honor": what stands behind a possessive only. */
const STYLE = new Set(['honor', 'honour', 'excellency', 'majesty', 'highness', 'lordship']);
const OWNER = new Set(['your', 'his', 'her', 'their']);

const isModifier = (low: string): boolean =>
  MODIFIER.has(low) || ROLE.has(low) || OFFICE.has(low) || low === 'madam' || low === 'madame';

const isGroup = (low: string): boolean => GROUP.has(low) || (low.endsWith('s') && ROLE.has(low.slice(0, -1)));

/** The surnames of whole names of people. */
function surnames(found: readonly Found[], units: readonly Unit[]): Set<string> {
  const all = new Set<string>();
  for (const { unit, from, to, kind } of found) {
    const { words } = units[unit]!;
    if (kind === PERSON && to - from > 1 && firstName(words[from]!.bare) !== undefined) all.add(words[to - 1]!.low);
  }
  return all;
}

/** The name without what stands before it; null for an office alone. */
function alone(one: Found, words: readonly Word[], known: ReadonlySet<string>): Found | null {
  const last = words[one.to - 1]!.low;
  if (STYLE.has(last) && OWNER.has(words[one.to - 2]?.low ?? '')) return null;
  if (one.kind === PERSON && one.to - one.from === 1 && isGroup(last) && !known.has(last)) return null;
  if (OFFICE.has(last) && !known.has(last)) {
    // "the Linden Professor of Law"
    if (one.kind === PERSON && words[one.to]?.low === 'of') return null;
    const whole = words.slice(one.from, one.to - 1).every(({ low }) => isModifier(low));
    // "Florida Sen. Ann Marsh": two names torn at the wrong place.
    const torn = words[one.to]?.text === '.' && (words[one.to + 1]?.cap ?? false);
    const party = last === 'democrat' || last === 'republican';
    if (one.kind === PERSON ? whole || torn : whole && !(party && one.to - one.from > 1)) return null;
  }
  if (one.kind !== PERSON) return one;
  let from = one.from;
  while (from < one.to - 1 && isModifier(words[from]!.low)) from++;
  const before = words[from - 1]?.low ?? '';
  if (from === one.from || !OFFICE.has(before) || firstName(words[one.from]!.bare) !== undefined) return one;
  return { ...one, from, start: words[from]!.start };
}

/** Linear in the number of names. */
export function withoutOffices(found: readonly Found[], units: readonly Unit[]): Found[] {
  const known = surnames(found, units);
  return found.flatMap((one) => alone(one, units[one.unit]!.words, known) ?? []);
}
