// Reads what a person typed about when an order runs: a time of day, days, cron fields, a zone, how late is too late. In: words; out: the
// order's fields, or a problem with its mend. And back: when an order runs, in words.
import { nearest } from '../chat/syntax.ts';
import { fault, MINUTE, next } from './slots.ts';

/** What a person is told instead: what is wrong, and the mend; a plain sentence or two. */
export type Problem = { problem: string };

const HOUR = 60 * MINUTE;
export const LATE_DEFAULT = 2 * HOUR;
/** The delivery looks once a minute; less than some of its rounds would skip what is on time. */
const LATE_LEAST = 5 * MINUTE;
const LATE_MOST = 24 * HOUR;

/** In cron's order, Sunday is 0. */
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const LONG_DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const SETS: Record<string, string> = {
  weekdays: 'mon-fri',
  workdays: 'mon-fri',
  weekends: 'sat-sun',
  weekend: 'sat-sun',
  daily: 'sun-sat',
  everyday: 'sun-sat',
  all: 'sun-sat',
};

const shown = (text: string): string => `"${text.length > 40 ? `${text.slice(0, 40).toWellFormed()}…` : text}"`;

/** 0 to 6, or null where the word is no day. */
const dayOf = (word: string): number | null => {
  const day = (DAYS as readonly string[]).indexOf(word);
  const long = LONG_DAYS.indexOf(word);
  return day >= 0 ? day : long >= 0 ? long : null;
};

const badDays = (word: string): Problem => {
  const near = nearest(word.slice(0, 20), [...DAYS, ...LONG_DAYS, ...Object.keys(SETS)]);
  return {
    problem: `${shown(word)} is no day of the week.${near ? ` Did you mean "${near}"?` : ''} Write days:mon-fri, days:sat,sun or days:weekdays.`,
  };
};

/** `mon-fri`, `sat,sun`, `fri-mon` (over the week's end) as cron's field for the day of the week. */
const daysOf = (text: string): string | Problem => {
  const wanted = new Set<number>();
  for (const word of text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)) {
    const [from = '', to = from, ...more] = (SETS[word] ?? word).split('-');
    const [start, end] = [dayOf(from), dayOf(to)];
    if (start === null || end === null || more.length > 0)
      return badDays(start === null ? from : end === null ? to : word);
    for (let day = start; ; day = (day + 1) % 7) {
      wanted.add(day);
      if (day === end) break;
    }
  }
  if (wanted.size === 0) return badDays(text);
  return wanted.size === 7 ? '*' : [...wanted].sort((a, b) => a - b).join(',');
};

/** A time of day, on given days or all, as cron fields. `08:00`, `8:00`, `17.30`. */
export const cronOf = (time: string, days?: string): { cron: string } | Problem => {
  const [, hour, minute] = /^(\d{1,2})[:.](\d{2})$/.exec(time.trim()) ?? [];
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59)
    return {
      problem: `${shown(time)} is no time of day. Write hours and minutes from 00:00 to 23:59, such as 08:00 or 17:30.`,
    };
  const day = days === undefined ? '*' : daysOf(days);
  return typeof day === 'string' ? { cron: `${Number(minute)} ${Number(hour)} * * ${day}` } : day;
};

const EXAMPLE = '"0 8 * * 1-5" is 08:00 from Monday to Friday (minute, hour, day of the month, month, day of the week)';
const CRON_CHARACTERS = 100;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** croner's own L and W are left out: an order means the same to every reader of cron. */
const NAMES = new Set([...DAYS, ...MONTHS]);

/** Five cron fields: numbers, lists, ranges, steps, names of days and months. `now` tells whether a run ever comes. */
export const readCron = (text: string, now: number): { cron: string } | Problem => {
  const fields = text
    .slice(0, CRON_CHARACTERS + 1)
    .trim()
    .split(/\s+/);
  const cron = fields.join(' ');
  if (cron.length > CRON_CHARACTERS || fields.length !== 5)
    return { problem: `${shown(text)} has not five fields. Write them between quotes: ${EXAMPLE}.` };
  const wrong = fields.find(
    (field) =>
      !/^[\d*,/a-z-]+$/i.test(field) || field.match(/[a-z]+/gi)?.some((word) => !NAMES.has(word.toLowerCase())),
  );
  if (wrong !== undefined)
    return {
      problem: `${shown(wrong)} cannot stand in a cron expression here; numbers, names, and * , - / can: ${EXAMPLE}.`,
    };
  const complaint = fault(cron);
  if (complaint !== null)
    return { problem: `${shown(cron)} cannot be read: ${complaint.slice(0, 200)} A good one: ${EXAMPLE}.` };
  if (next(cron, 'UTC', now) === null)
    return { problem: `${shown(cron)} never comes: there is no such day. ${EXAMPLE}.` };
  return { cron };
};

const known = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
};

/** An IANA zone, in any case; `New York` and `berlin` are told the name they have there. */
export const readZone = (text: string): { zone: string } | Problem => {
  const typed = text.trim().slice(0, 60);
  const all = ['UTC', ...Intl.supportedValuesOf('timeZone')];
  const lower = typed.toLowerCase();
  const same = all.find((zone) => zone.toLowerCase() === lower);
  if (same !== undefined) return { zone: same };
  // Names that Intl takes but does not list (Asia/Kolkata); offsets such as +02:00 know no daylight saving and are no zone.
  if (/^[a-z]/i.test(typed) && known(typed)) return { zone: typed };
  const word = lower.replaceAll(' ', '_');
  const cities = new Map(all.map((zone) => [zone.slice(zone.lastIndexOf('/') + 1).toLowerCase(), zone]));
  const city = cities.has(word) ? word : nearest(word, [...cities.keys()]);
  const near = (city === null ? undefined : cities.get(city)) ?? nearest(word, all);
  return {
    problem: `${shown(text)} is no time zone. ${near ? `Did you mean zone:${near}?` : 'Write its IANA name, such as zone:Europe/Berlin or zone:UTC.'}`,
  };
};

/** `2h`, `90m`, `1.5h` in milliseconds. */
export const readLate = (text: string): { late: number } | Problem => {
  const [, amount, unit] = /^(\d{1,4}(?:\.\d)?)\s*(m|h)[a-z]{0,6}$/i.exec(text.trim()) ?? [];
  const late = Number(amount) * (unit?.toLowerCase() === 'h' ? HOUR : MINUTE);
  return late >= LATE_LEAST && late <= LATE_MOST
    ? { late }
    : {
        problem: `late:${text.slice(0, 20).toWellFormed()} cannot be: write how late a post may still come, from late:5m to late:24h.`,
      };
};

/** The days of a cron field in words, or null where they are not a plain list of numbers. */
const daysText = (field: string): string | null => {
  if (field === '*') return 'every day';
  if (field === '1-5') return 'mon-fri';
  if (!/^[0-6](,[0-6])*$/.test(field)) return null;
  const days = field.split(',').map(Number);
  const run = days.length > 2 && days.every((day, index) => index === 0 || day === days[index - 1]! + 1);
  return run ? `${DAYS[days[0]!]}-${DAYS[days.at(-1)!]}` : days.map((day) => DAYS[day]).join(', ');
};

/** When an order runs, for a person: `08:00 mon-fri`, or the cron fields where no plain words fit. Its zone is not in it. */
export const whenText = ({ cron }: { cron: string }): string => {
  const [, minute, hour, field] = /^(\d{1,2}) (\d{1,2}) \* \* (\S+)$/.exec(cron) ?? [];
  const days = field === undefined ? null : daysText(field);
  if (days === null) return `cron "${cron}"`;
  return `${hour!.padStart(2, '0')}:${minute!.padStart(2, '0')} ${days}`;
};
