// When a feed wants to be looked at again: its headers, its `ttl`, the hours it skips -> seconds.

/** Seconds. A feed that asks for more is one that was set up and forgotten. */
export const LONGEST_WAIT = 86_400;
const HOUR = 3_600;

/**
 * The longest of what its headers say (`told`, seconds) and of `ttl` (minutes), then on to the end of the hours (UTC) that are skipped;
 * undefined for none. One that skips every hour skips none. `now` in milliseconds.
 */
export function feedWait(
  told: number,
  { ttl = 0, skipHours, now }: { ttl?: number; skipHours: readonly number[]; now: number },
): number | undefined {
  let wait = Math.max(told, Number.isFinite(ttl) ? ttl * 60 : 0);
  const skipped = new Set(skipHours.map((hour) => hour % 24).filter((hour) => hour >= 0));
  const isSkipped = (): boolean => skipped.size < 24 && skipped.has(new Date(now + wait * 1000).getUTCHours());
  while (wait < LONGEST_WAIT && isSkipped()) wait += HOUR - ((now / 1000 + wait) % HOUR);
  const seconds = Math.ceil(wait);
  return seconds > 0 ? Math.min(seconds, LONGEST_WAIT) : undefined;
}
