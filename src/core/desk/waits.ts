// How long until a source is looked at again. In: what it asks for, how often it failed; out: milliseconds. All times are the project's own choice.

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Between two looks where the source asks for nothing else, and the least and most that it may ask for. */
const EVERY = 15 * MINUTE;
const LEAST = 5 * MINUTE;
const MOST = 24 * HOUR;
/** After a failure, doubled with each that follows. */
const BACK_OFF_MOST = 6 * HOUR;
/** A source that is gone for good by its own word is still looked at now and then: servers err. */
export const GONE = 7 * 24 * HOUR;

const asked = (seconds: number | undefined): number => Math.min((seconds ?? 0) * 1000, MOST);

/** Until the next look after one that was answered. `wait`: what the source asks for, seconds. */
export const nextWait = (wait: number | undefined): number =>
  wait === undefined ? EVERY : Math.max(asked(wait), LEAST);

/** Until the next look after this many failures in a row, at least as long as the source asks for. */
export const backOff = (failures: number, wait: number | undefined): number =>
  Math.max(Math.min(EVERY * 2 ** Math.min(failures - 1, 20), BACK_OFF_MOST), asked(wait));
