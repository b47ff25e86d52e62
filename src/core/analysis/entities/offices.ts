// Offices written large: "our President", "Your Honor", "Madam Speaker", "THE VICE PRESIDENT:". In: the words, the people, and what nouns
// stand for so far; out: mentions of those who have the role, and people without a name for the others.
import { FUNCTION } from '../names/organizations.ts';
import { GROUP, LOOSE, MODIFIER, ROLE, titleGender } from '../names/titles.ts';
import { type Unit, type Word, testBySpelling } from '../names/units.ts';
import type { Cover } from './cover.ts';
import { type Draft, draft, mention } from './draft.ts';
import { fit, lastFitting, LOOK_BACK, onlyFitting } from './fit.ts';
import { complementEnd, signature } from './phrase.ts';

const STYLE = new Set([
  'honor',
  'honour',
  'excellency',
  'majesty',
  'highness',
  'lordship',
  'eminence',
  'holiness',
  'grace',
]);
const HEAD = new Set([
  ...[...ROLE].filter((low) => !LOOSE.has(low)),
  ...'secretary-general attorney-general governor-general congressmen congresswomen justices'.split(' '),
  ...[...GROUP].filter(
    (low) => !/^(?:police|staff|team|authorities|men|women|children|people|families|parents)$/.test(low),
  ),
]);

const OWNER = /^(?:your|his|her|their|my)$/;
const DETERMINER = /^(?:the|our|your|my|this|these|those|his|her|their|its)$/;
const ADDRESS = /^(?:mr|madam|madame|mister|mrs|ms)$/;
const NUMBER = /^(?:two|three|four|five|six|seven|eight|nine)$/;
/** Tells a holder of the office from an earlier one. */
const OTHER = /^(?:new|next|future|former|late|old)$/;
/** The most words before the head. */
const REACH = 4;

const isPlural = (low: string): boolean => /(?:s|men)$/.test(low) && (GROUP.has(low) || !ROLE.has(low));

/** Where the phrase of an office at `head` begins, its determiner or address with it; -1 where there is none of either. */
function opened(words: readonly Word[], head: number, unit: number, taken: Cover): number {
  for (let i = head - 1; i >= Math.max(0, head - REACH) && !taken.has(unit, i); i--) {
    const { low, text, cap } = words[i]!;
    if (DETERMINER.test(low)) return i;
    if (ADDRESS.test(low)) return i;
    if (text === '.' && ADDRESS.test(words[i - 1]?.low ?? '')) continue;
    if (!MODIFIER.has(low) && !ROLE.has(low) && !FUNCTION.has(low) && !NUMBER.test(low) && !(cap && i > 0)) return -1;
  }
  return -1;
}

const mayBeOffice = testBySpelling(
  ({ low, cap }) => cap && (STYLE.has(low) || low === 'lord' || low === 'lords' || HEAD.has(low)),
);

/** Is the word the head of an office, with nothing behind it that makes it a part of a longer name? */
function isOffice(words: readonly Word[], at: number, unit: number, taken: Cover): boolean {
  const { low, cap, possessive } = words[at]!;
  if (!cap || taken.has(unit, at)) return false;
  if (STYLE.has(low)) return OWNER.test(words[at - 1]?.low ?? '');
  if (low === 'lord' || low === 'lords') return words[at - 1]?.low === 'my';
  if (!HEAD.has(low)) return false;
  const next = words[at + 1];
  return (
    possessive ||
    !next ||
    !(
      next.cap ||
      taken.has(unit, at + 1) ||
      next.text === '&' ||
      (/^[-–]$/.test(next.text) && next.start === words[at]!.end)
    )
  );
}

/** `nouns` are the people without a name so far. `taken` as in `nominals`. Linear in the number of words. */
export function offices(
  text: string,
  units: readonly Unit[],
  people: readonly Draft[],
  nouns: readonly Draft[],
  taken: Cover,
): Draft[] {
  const covered = taken.copy();
  for (const { mentions } of people) for (const found of mentions) covered.add(found);
  for (const { mentions } of nouns) for (const found of mentions) covered.add(found);
  const roles = people
    .flatMap((person) => person.roles.map((role) => ({ person, at: role.start })))
    .sort((a, b) => a.at - b.at);
  const order: Draft[] = [];
  let next = 0;
  const added: Draft[] = [];
  const unnamed = nouns.filter(({ kind, plural }) => kind === 'person' && !plural).slice(-LOOK_BACK);
  const styled = new Map<string, Draft>();
  for (const [index, { part, words }] of units.entries()) {
    if (part !== 'sentence') continue;
    for (let head = 0; head < words.length; head++) {
      if (!mayBeOffice(words[head]!) || !isOffice(words, head, index, covered)) continue;
      const from = opened(words, head, index, covered);
      if (from < 0) continue;
      const { low, start } = words[head]!;
      while (next < roles.length && roles[next]!.at < start) order.push(roles[next++]!.person);
      const end = words[head]!.possessive ? head + 1 : complementEnd(words, head);
      const marks = signature(words, from, end, head);
      const plural = isPlural(low);
      const other = words.slice(from, head).some((word) => OTHER.test(word.low));
      const style = STYLE.has(low) || /^lords?$/.test(low) ? low : plural ? marks.join(' ') : null;
      const one =
        (style === null
          ? (lastFitting(order, marks) ??
            onlyFitting(people, marks, order) ??
            (other ? undefined : unnamed.findLast((each) => fit(marks, each) > 0)))
          : styled.get(style)) ?? draft('person', plural);
      if (one.mentions.length === 0) {
        one.marks = new Set(marks);
        added.push(one);
        if (style === null) unnamed.push(one);
        else styled.set(style, one);
        if (unnamed.length > LOOK_BACK) unnamed.shift();
      }
      one.gender ??= titleGender(low) ?? null;
      const last = words[end - 1]!;
      const span = { start: words[from]!.start, end: last.start + last.bare.length };
      mention(one, text, span, 'nominal', { unit: index, from, to: end });
    }
  }
  return added;
}
