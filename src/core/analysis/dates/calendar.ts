// Days as numbers: ISO text and back, and the rules by which a date of the text settles on a day near the article's own.
import type { Tense } from './tense.ts';

/** A day as milliseconds since 1970, at noon UTC so that no offset moves it. */
export type Day = number;

const MS = 86_400_000;
const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** Null where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const at = Date.UTC(year, month - 1, day, 12);
  return new Date(at).getUTCDate() === day && new Date(at).getUTCMonth() === month - 1 ? at : null;
}

export const iso = (day: Day): string => {
  const date = new Date(day);
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
};
export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`;
export const add = (day: Day, days: number): Day => day + days * MS;
export const yearOf = (day: Day): number => new Date(day).getUTCFullYear();
export const monthNumber = (day: Day): number => new Date(day).getUTCMonth() + 1;

/** The day of an article's `published`, as it is written there; null where it is not known or no date. */
export function published(text: string | undefined): Day | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(text ?? '');
  return found ? dayOf(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

/** The nearest such weekday not after the day, which may be that day itself. */
export const weekdayPast = (from: Day, index: number): Day =>
  add(from, -((new Date(from).getUTCDay() - index + 7) % 7));

/** The nearest such weekday after the day; null where it is that weekday: today and in a week may both be meant. */
export function weekdayComing(from: Day, index: number): Day | null {
  const ahead = (index - new Date(from).getUTCDay() + 7) % 7;
  return ahead === 0 ? null : add(from, ahead);
}

/** A past day so near that a report which looks ahead may still mean it. */
const RECENT_DAYS = 1;

/** A weekday of a report, by whether it lies ahead; null where the words do not tell. */
export function weekday(from: Day, index: number, tense: Tense): Day | null {
  const past = weekdayPast(from, index);
  if (tense === 'past') return past;
  if (tense === 'unsure' || (tense === 'soft' && from - past <= RECENT_DAYS * MS)) return null;
  return weekdayComing(from, index);
}

/** "next Friday": null before the week is over, when the one of this week may be meant as well. Weeks end on Sunday. */
export function weekdayNext(from: Day, index: number): Day | null {
  const ahead = (index - new Date(from).getUTCDay() + 7) % 7 || 7;
  const left = (7 - new Date(from).getUTCDay()) % 7;
  return ahead > left ? add(from, ahead) : null;
}

/** A day without a year is the one nearest to the day the article appeared. */
export function nearest(from: Day, month: number, day: number): Day | null {
  let best: Day | null = null;
  for (const year of [yearOf(from) - 1, yearOf(from), yearOf(from) + 1]) {
    const at = dayOf(year, month, day);
    if (at !== null && (best === null || Math.abs(at - from) < Math.abs(best - from))) best = at;
  }
  return best;
}

/** A month without a year: of a report the latest that has begun, of something to come the next; its ISO text or null. */
export function nearMonth(from: Day, month: number, tense: Tense): string | null {
  const here = monthNumber(from);
  const year = yearOf(from);
  if (tense === 'coming') return isoMonth(month < here ? year + 1 : year, month);
  return tense === 'past' ? isoMonth(month > here ? year - 1 : year, month) : null;
}
