// Counts of one document by name, their sums, and the figures made of them. All figures are in percent.

/** What was counted in one document; sums over documents make the figures. */
export type Counts = Record<string, number>;

export function sum(all: readonly Counts[]): Counts {
  const total: Counts = {};
  for (const counts of all) for (const name in counts) total[name] = (total[name] ?? 0) + (counts[name] ?? 0);
  return total;
}

/** 0 where there is nothing to divide by. */
export const share = (part: number | undefined, whole: number | undefined): number =>
  whole === undefined || whole === 0 ? 0 : (100 * (part ?? 0)) / whole;

/** The harmonic mean of two percentages. */
export const balance = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

/** Of counts `right`, `found` and `gold`, each behind `prefix`. */
export const precision = (total: Counts, prefix = ''): number =>
  share(total[`${prefix}right`], total[`${prefix}found`]);
export const recall = (total: Counts, prefix = ''): number => share(total[`${prefix}right`], total[`${prefix}gold`]);
export const f1 = (total: Counts, prefix = ''): number => balance(precision(total, prefix), recall(total, prefix));

/** `right`, `found`, `gold` of two sets: what is in both is right. */
export function countSets<T>(gold: Iterable<T>, found: Iterable<T>, prefix = ''): Counts {
  const truth = new Set(gold);
  const given = new Set(found);
  let right = 0;
  for (const each of given) if (truth.has(each)) right++;
  return { [`${prefix}right`]: right, [`${prefix}found`]: given.size, [`${prefix}gold`]: truth.size };
}
