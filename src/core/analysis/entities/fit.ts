// Whether a role may stand for somebody: in the marks of a phrase and what is known of people and bodies, out who fits.
import type { Draft } from './draft.ts';

/** How far back a person's role may have been given for "the minister" to mean them, in mentions looked at. */
export const LOOK_BACK = 60;

const of = (marks: readonly string[], kind: string): string[] => marks.filter((mark) => mark.startsWith(`${kind}:`));

const SECOND = ['mod:vice', 'mod:deputy', 'mod:assistant', 'mod:shadow'];

/** May a definite phrase stand for a person with these roles? 0: no; more is better. */
export function fit(marks: readonly string[], person: Draft): number {
  const countries = of(marks, 'country');
  const offices = of(marks, 'office');
  const [head = ''] = of(marks, 'head');
  const theirs = [...person.marks];
  const theirCountries = of(theirs, 'country');
  if (countries.length > 0 && theirCountries.length > 0 && !countries.some((one) => person.marks.has(one))) return 0;
  const sameOffice = offices.some((one) => person.marks.has(one));
  const sameHead = person.marks.has(head);
  if (!sameOffice && !sameHead) return 0;
  if (countries.length > 0 && theirCountries.length === 0 && !sameHead) return 0;
  // "foreign minister" and "defence minister" share a head and are not one.
  if (!sameOffice && offices.length > 0 && of(theirs, 'office').length > 0) return 0;
  // A vice president is no president, and "the first woman senator" says what somebody is.
  if (SECOND.some((mod) => marks.includes(mod) !== person.marks.has(mod))) return 0;
  if (marks.includes('mod:first') && !person.marks.has('mod:first')) return 0;
  const details = [...of(marks, 'mod'), ...of(marks, 'name')];
  const shared = details.filter((one) => person.marks.has(one)).length;
  const other = details.length - shared;
  if (!sameOffice && shared === 0 && other > 0) return 0;
  return 1 + shared + (countries.some((one) => person.marks.has(one)) ? 1 : 0);
}

/** The last person given a role that fits best. */
export function lastFitting(order: readonly Draft[], marks: readonly string[]): Draft | null {
  let best: Draft | null = null;
  let most = 0;
  for (let i = order.length - 1; i >= Math.max(0, order.length - LOOK_BACK); i--) {
    const one = order[i];
    const fits = one ? fit(marks, one) : 0;
    if (one && fits > most) {
      most = fits;
      best = one;
    }
  }
  return best;
}

/** A person whose role is given later, where nobody before fits and only one does. */
export function onlyFitting(people: readonly Draft[], marks: readonly string[], order: readonly Draft[]): Draft | null {
  if (order.length > 0 || people.length > LOOK_BACK) return null;
  const fits = people.filter((one) => one.roles.length > 0 && fit(marks, one) > 1);
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/**
 * Who bears the very word of the phrase goes before who holds an office like it: in an article with a prime minister and a chancellor, "the
 * chancellor" is the latter, named sooner or later. Of several, nobody.
 */
export function byWord(best: Draft | null, people: readonly Draft[], marks: readonly string[]): Draft | null {
  const [head = ''] = of(marks, 'head');
  if (!best || best.marks.has(head) || people.length > LOOK_BACK) return best;
  const own = people.filter((one) => one.marks.has(head) && fit(marks, one) > 0);
  return own.length === 0 ? best : own.length === 1 ? own[0]! : null;
}

/** "the ministry" after "the Russian foreign ministry": every mark it has is there. Another country or office is another ministry. */
export function sameBody(one: Draft, marks: readonly string[]): boolean {
  const theirs = [...one.marks];
  for (const kind of ['country', 'mod', 'name']) {
    const mine = of(marks, kind);
    const its = of(theirs, kind);
    if (mine.length > 0 && its.length > 0 && !mine.some((mark) => one.marks.has(mark))) return false;
    if (mine.length > 0 && its.length === 0 && kind !== 'country') return false;
  }
  return true;
}
