// `since:`: the words of a person -> the instant after which articles reached the desk. In: "24h", "2d", a day, an instant; out: milliseconds.

const UNITS: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 };

/** An instant, or a sentence that says what is understood. A day begins at 00:00 UTC. "last" is the caller's matter. */
export const sinceOf = (words: string, now: number): { after: number } | { mistake: string } => {
  const trimmed = words.trim().toLowerCase();
  const ago = /^(\d{1,4})\s*(m|h|d|w)[a-z]*(?:\s+ago)?$/.exec(trimmed);
  if (ago) return { after: now - Number(ago[1]) * UNITS[ago[2]!]! };
  if (trimmed === 'today') return { after: Date.parse(new Date(now).toISOString().slice(0, 10)) };
  if (trimmed === 'yesterday') return { after: Date.parse(new Date(now - UNITS.d!).toISOString().slice(0, 10)) };
  if (/^\d{4}-\d{2}-\d{2}(t\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?z)?$/.test(trimmed)) {
    const after = Date.parse(trimmed.toUpperCase());
    if (!Number.isNaN(after)) return { after };
  }
  const shown = words.length > 40 ? `${words.slice(0, 40).toWellFormed()}…` : words;
  return {
    mistake: `"since" does not understand "${shown}". It takes last, 24h, 2d, 1w, today, yesterday, or a day such as 2026-11-20.`,
  };
};

/** As a button holds it: the same instant whenever it is pressed. */
export const absolute = (after: number): string => new Date(after).toISOString();
