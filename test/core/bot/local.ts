// A slow reference for when an order is due, independent of src and of croner: it reads the local clock of a zone minute by minute from
// Intl and applies the rule word for word. In: cron fields, a zone, two instants; out: every slot between them.

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

type Local = { at: number; date: string; month: number; day: number; weekday: number; minutes: number };

const clocks = new Map<string, Intl.DateTimeFormat>();
const clockOf = (zone: string): Intl.DateTimeFormat => {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    clocks.set(zone, clock);
  }
  return clock;
};

/** What a wall clock in the zone shows. `Sun, 03/29/2026, 02:30`. */
export const localOf = (at: number, zone: string): Local => {
  const text = clockOf(zone).format(at);
  const [, weekday, month, day, year, hour, minute] = /^(\w+), (\d+)\/(\d+)\/(\d+), (\d+):(\d+)$/.exec(text)!;
  return {
    at,
    date: `${year}-${month}-${day}`,
    month: Number(month),
    day: Number(day),
    weekday: WEEKDAYS.indexOf(weekday!),
    minutes: Number(hour) * 60 + Number(minute),
  };
};

/** The numbers of a cron field made of `*`, numbers, ranges, lists and steps. */
const numbers = (field: string, least: number, most: number): Set<number> => {
  const found = new Set<number>();
  for (const part of field.split(',')) {
    const [range = '', step = '1'] = part.split('/');
    const [from, to] = range === '*' ? [least, most] : range.split('-').map(Number);
    for (let value = from!; value <= (to ?? from!); value += Number(step)) found.add(value);
  }
  return found;
};

/** The zone's wall clock at every minute from two days before to two days after. */
export const walkOf = (zone: string, from: number, to: number): Local[] => {
  const start = Math.floor(from / MINUTE) * MINUTE - 2 * DAY;
  const walk: Local[] = [];
  for (let at = start; at <= to + 2 * DAY; at += MINUTE) walk.push(localOf(at, zone));
  return walk;
};

/** Slots in `(from, to]`, on a walk over these. */
export const slowSlots = (cron: string, walk: readonly Local[], from: number, to: number): number[] => {
  const [minute = '', hour = '', day = '', month = '', weekday = ''] = cron.split(' ');
  const minutes = numbers(minute, 0, 59);
  const hours = numbers(hour, 0, 23);
  const days = numbers(day, 1, 31);
  const months = numbers(month, 1, 12);
  const weekdays = numbers(weekday, 0, 6);
  const onDay = (local: Local): boolean => {
    if (!months.has(local.month)) return false;
    const [byDay, byWeekday] = [days.has(local.day), weekdays.has(local.weekday)];
    return day === '*' || weekday === '*' ? byDay && byWeekday : byDay || byWeekday;
  };
  const slots = new Set<number>();
  if (/[*/]/.test(minute + hour)) {
    for (const local of walk)
      if (minutes.has(local.minutes % 60) && hours.has(Math.floor(local.minutes / 60)) && onDay(local))
        slots.add(local.at);
  } else {
    const dates = Map.groupBy(walk, (local) => local.date);
    for (const [date, locals] of dates) {
      if (!onDay(locals[0]!)) continue;
      for (const h of hours)
        for (const m of minutes) {
          const found =
            locals.find((local) => local.minutes >= h * 60 + m) ??
            walk.find((local) => local.at > locals[0]!.at && local.date > date);
          if (found) slots.add(found.at);
        }
    }
  }
  return [...slots].filter((at) => at > from && at <= to).sort((a, b) => a - b);
};

const offset = (at: number, zone: string): number => {
  const local = localOf(at, zone);
  return Date.parse(`${local.date}T00:00Z`) + local.minutes * MINUTE - at;
};

/** The minutes in which a zone's offset changes between two instants. */
export const transitions = (zone: string, from: number, to: number): number[] => {
  const found: number[] = [];
  for (let at = from; at < to; at += 14 * DAY) {
    let [low, high] = [at, at + 14 * DAY];
    if (offset(low, zone) === offset(high, zone)) continue;
    while (high - low > MINUTE) {
      const middle = Math.floor((low + high) / 2 / MINUTE) * MINUTE;
      if (offset(middle, zone) === offset(low, zone)) low = middle;
      else high = middle;
    }
    found.push(high);
  }
  return found;
};
