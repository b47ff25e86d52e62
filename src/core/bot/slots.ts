// When an order is due. In: five cron fields, a zone, an instant; out: the slots. The only file that knows croner.
//
// The rule: times of day (minute and hour are numbers, lists, ranges) run once a local day each: one that a clock change skips runs at the
// first valid instant after it, one that comes twice runs at the first. Anything with * or a step in minute or hour follows real time.
// A slot is a whole minute in milliseconds since 1970; a day of the month and a weekday both given mean either, as cron always has it.
import { Cron } from 'croner';
import { instantOf, wallOf } from './wall.ts';

export const MINUTE = 60_000;

/** How many missed slots get a record each; the oldest of these stands for all before it. */
export const RECORDS = 24;
/** No zone has set its clock back further than this since 2000 (Antarctica/Troll: two hours), so no wall time runs earlier than that. */
const SET_BACK = 3 * 60 * MINUTE;

const read = (cron: string, zone: string): Cron =>
  new Cron(cron, { timezone: zone, paused: true, mode: '5-part', sloppyRanges: false });

const after = (clock: Cron, from: number): number | null => clock.nextRun(new Date(from))?.getTime() ?? null;

/** Before or at `now`, newest first. */
const before = (clock: Cron, now: number, count: number): number[] =>
  clock.previousRuns(count, new Date(now + 1)).map((run) => run.getTime());

/** The runs of some cron fields in some zone. */
type Runs = {
  /** The first after `from`, never `from` itself. */
  after(from: number): number | null;
  /** At least the newest `count` up to `now`, oldest first. */
  before(now: number, count: number): number[];
};

/** Follows real time: every instant whose wall time fits, as croner reads the zone. */
const stepped = (cron: string, zone: string): Runs => {
  const clock = read(cron, zone);
  return {
    after: (from) => after(clock, from),
    before: (now, count) => before(clock, now, count).reverse(),
  };
};

/**
 * Times of day: croner reads the calendar alone, and each wall time becomes its instant here. Read in a zone, croner loses a time whose
 * gap reaches to midnight (America/Nuuk, 30 March 2024, 23:00). Wall times and their instants have the same order.
 */
const timed = (cron: string, zone: string): Runs => {
  const calendar = read(cron, 'UTC');
  return {
    after(from) {
      for (let wall = after(calendar, wallOf(from, zone)); wall !== null; wall = after(calendar, wall)) {
        const slot = instantOf(wall, zone);
        if (slot !== null && slot > from) return slot;
      }
      return null;
    },
    before(now, count) {
      const walls = before(calendar, wallOf(now, zone) + SET_BACK, count + SET_BACK / MINUTE);
      const slots = walls.flatMap((wall) => instantOf(wall, zone) ?? []).filter((slot) => slot <= now);
      return [...new Set(slots)].reverse();
    },
  };
};

/** Throws where the fields or the zone cannot be read. */
const runs = (cron: string, zone: string): Runs => {
  const [minute = '', hour = ''] = cron.split(' ');
  return /[*/]/.test(minute + hour) ? stepped(cron, zone) : timed(cron, zone);
};

/** The first slot after `from`, never `from` itself; null where none ever comes. Throws where the fields or the zone cannot be read. */
export const next = (cron: string, zone: string, from: number): number | null => runs(cron, zone).after(from);

/** The first `count` slots after `from`. */
export const upcoming = (cron: string, zone: string, from: number, count: number): number[] => {
  const of = runs(cron, zone);
  const slots: number[] = [];
  for (let slot = of.after(from); slot !== null && slots.length < count; slot = of.after(slot)) slots.push(slot);
  return slots;
};

/** croner's complaint about the fields, or null; their number and characters are for `schedule.ts` to check. */
export const fault = (cron: string): string | null => {
  try {
    read(cron, 'UTC');
    return null;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^CronPattern: /, '') : String(error);
  }
};

/** A slot that gets no post because a newer one is due. `since` is set where it stands for all slots from there on. */
export type Missed = { slot: number; since?: number };

/** The newest slot that came due, and those before it, oldest first. */
export type Due = { slot: number; missed: Missed[] };

/**
 * What came due up to `now` after the last slot on record. Null where nothing did, so also where the clock stands before the last slot: a
 * clock that is set back repeats nothing.
 */
export const due = (
  order: { cron: string; zone: string; starts: number },
  last: number | null,
  now: number,
): Due | null => {
  const of = runs(order.cron, order.zone);
  const first = of.after(Math.max(order.starts, last ?? order.starts));
  if (first === null || first > now) return null;
  // Read backwards from now: the cost does not grow with the time that was missed.
  const newest = of
    .before(now, RECORDS + 1)
    .filter((slot) => slot >= first)
    .slice(-RECORDS - 1);
  const slot = newest.pop() ?? first;
  const missed = newest.map((each, index) =>
    index === 0 && each > first ? { slot: each, since: first } : { slot: each },
  );
  return { slot, missed };
};
