// The wall clock of a zone, from Intl. A wall time is written as if it were UTC: 08:00 on a wall in Berlin is `Date.UTC(…, 8, 0)`.

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Throws where Intl does not know the zone. */
const clockOf = (zone: string): Intl.DateTimeFormat => {
  let clock = clocks.get(zone);
  if (!clock) {
    const numeric = 'numeric';
    const fields = { year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric } as const;
    clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, calendar: 'gregory', hourCycle: 'h23', ...fields });
    clocks.set(zone, clock);
  }
  return clock;
};

/** What the wall shows at an instant, to the minute. */
export const wallOf = (at: number, zone: string): number => {
  const part: Record<string, number> = {};
  for (const { type, value } of clockOf(zone).formatToParts(at)) part[type] = Number(value);
  return Date.UTC(part['year']!, part['month']! - 1, part['day'], part['hour'], part['minute']);
};

const floor = (at: number): number => Math.floor(at / MINUTE) * MINUTE;
const offset = (at: number, zone: string): number => wallOf(at, zone) - floor(at);
const dayOf = (wall: number): number => Math.floor(wall / DAY);

/** The first instant of a zone's new offset, between two instants that differ in it. */
const changeBetween = (low: number, high: number, zone: string): number => {
  const old = offset(low, zone);
  while (high - low > MINUTE) {
    const middle = floor((low + high) / 2);
    if (offset(middle, zone) === old) low = middle;
    else high = middle;
  }
  return high;
};

/**
 * The instant a wall time stands for: of two the first; of none (the clock was set forward over it) the first valid one after. Null where
 * the zone left out the whole day.
 */
export const instantOf = (wall: number, zone: string): number | null => {
  const [before, after] = [offset(wall - DAY, zone), offset(wall + DAY, zone)];
  const [early, late] = [wall - Math.max(before, after), wall - Math.min(before, after)];
  if (wallOf(early, zone) === wall) return early;
  if (wallOf(late, zone) === wall) return late;
  const change = changeBetween(wall - DAY, wall + DAY, zone);
  const dayStands = dayOf(wallOf(change - MINUTE, zone)) === dayOf(wall) || dayOf(wallOf(change, zone)) === dayOf(wall);
  return dayStands ? change : null;
};
