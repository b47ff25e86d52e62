// Numbers the features that a learner sees often enough. In rows of hashes, out the hashes that are kept and the row of each.

/** The table of counts has room for so many different features. */
const MOST_FEATURES = 40_000_000;

/** `hashes` ascend; `rowOf` gives the place of one among them, or `hashes.length` for one that is left out. */
export type Frequent = { hashes: Uint32Array; rowOf: (hash: number) => number };

/** Features in fewer than `least` places are left out. Counted in an open table, as a Map holds no more than 16 million. */
export function frequent(data: readonly { features: Uint32Array }[], least: number): Frequent {
  let total = 0;
  for (const { features } of data) total += features.length;
  let size = 1024;
  while (size < Math.min(total, MOST_FEATURES)) size *= 2;
  const keys = new Uint32Array(size);
  const counts = new Uint32Array(size);
  const place = (hash: number): number => {
    let at = hash & (size - 1);
    while (counts[at] !== 0 && keys[at] !== hash) at = (at + 1) & (size - 1);
    return at;
  };
  for (const { features } of data)
    for (const hash of features) {
      const at = place(hash);
      keys[at] = hash;
      counts[at]!++;
    }
  const hashes = keys.filter((_, at) => counts[at]! >= least).sort();
  const rows = new Int32Array(size).fill(hashes.length);
  hashes.forEach((hash, row) => (rows[place(hash)] = row));
  return { hashes, rowOf: (hash) => rows[place(hash)]! };
}
