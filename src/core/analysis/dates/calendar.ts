// Days as numbers: ISO text and back, and the rules by which a date of the text settles on a day near the article's own.

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

/**
 * A weekday of a report is the nearest one not after the day it appeared, that day itself included; of something to come, the
 * nearest one after it.
 */
export function weekday(from: Day, index: number, coming: boolean): Day {
  const ahead = (index - new Date(from).getUTCDay() + 7) % 7;
  if (coming) return add(from, ahead === 0 ? 7 : ahead);
  return add(from, ahead === 0 ? 0 : ahead - 7);
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

/** A month without a year: of a report the latest that has begun, of something to come the next; its ISO text. */
export function nearMonth(from: Day, month: number, coming: boolean): string {
  const here = monthNumber(from);
  const year = yearOf(from);
  if (coming) return isoMonth(month < here ? year + 1 : year, month);
  return isoMonth(month > here ? year - 1 : year, month);
}
