// `since:`: the words of a person -> the instant after which articles reached the desk. In: "24h", "2d", a day, an instant; out: milliseconds.
import { timeText } from '../chat/plain.ts';

const DAY = 86_400_000;
const UNITS: Record<string, number> = { m: 60_000, h: 3_600_000, d: DAY, w: 7 * DAY };
const NAMES: Record<string, string> = { m: 'minute', h: 'hour', d: 'day', w: 'week' };

/** A day alone, or with its time. */
const wordsOf = (after: number): string => {
  const text = timeText(after, 'UTC');
  return after % DAY === 0 ? text.slice(0, text.indexOf(',')) : text;
};

/** `after` the instant; `words` what it is called behind "No article has reached the desk". */
export type Since = { after: number; words: string };

/** An instant, or a sentence that says what is understood. A day begins at 00:00 UTC. "last" is the caller's matter. */
export const sinceOf = (words: string, now: number): Since | { mistake: string } => {
  const trimmed = words.trim().toLowerCase();
  const ago = /^(\d{1,4})\s*(?:(m)(?:ins?|inutes?)?|(h)(?:rs?|ours?)?|(d)(?:ays?)?|(w)(?:ks?|eeks?)?)(?:\s+ago)?$/.exec(
    trimmed,
  );
  if (ago) {
    const [count, unit] = [Number(ago[1]), ago.slice(2).find(Boolean)!];
    const name = NAMES[unit]!;
    return {
      after: now - count * UNITS[unit]!,
      words: count === 1 ? `in the last ${name}` : `in the last ${count} ${name}s`,
    };
  }
  if (trimmed === 'today') return { after: Date.parse(new Date(now).toISOString().slice(0, 10)), words: 'today' };
  if (trimmed === 'yesterday')
    return { after: Date.parse(new Date(now - DAY).toISOString().slice(0, 10)), words: 'since yesterday' };
  if (/^\d{4}-\d{2}-\d{2}(t\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?z)?$/.test(trimmed)) {
    const after = Date.parse(trimmed.toUpperCase());
    // A day that the calendar has not is read as one of the next month.
    if (!Number.isNaN(after) && absolute(after).startsWith(trimmed.slice(0, 10)))
      return { after, words: `since ${wordsOf(after)}` };
  }
  const shown = words.length > 40 ? `${words.slice(0, 40).toWellFormed()}…` : words;
  return {
    mistake: `"since" does not understand "${shown}". It takes last, 24h, 2d, 1w, today, yesterday, or a day such as 2026-11-20.`,
  };
};

/** As a button holds it: the same instant whenever it is pressed. */
export const absolute = (after: number): string => new Date(after).toISOString();
