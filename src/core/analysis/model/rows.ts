// A table from 32-bit hashes to row numbers, in typed arrays: built once, asked once a feature.

export type Rows = { find: (hash: number) => number };

/** Bits a hash in the sieve, so that most hashes that are not in the table are told without a look at it. */
const SIEVE = 16;

/** Places a hash, so that few look far. */
const FREE = 1.4;

/** `hashes` without repeats; a hash's row is its place in them, or what `rows` has at its place: from 0. */
export function rowsOf(hashes: Uint32Array, rows?: Uint32Array): Rows {
  let size = 16;
  while (size < hashes.length * FREE) size *= 2;
  const mask = size - 1;
  // Hash and row side by side: one look fetches both.
  const places = new Int32Array(size * 2).fill(-1);
  const sieve = new Uint32Array((size * SIEVE) / 64);
  const sieveMask = sieve.length * 32 - 1;
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row]!;
    let at = hash & mask;
    while (places[at * 2 + 1]! >= 0) at = (at + 1) & mask;
    places[at * 2] = hash | 0;
    places[at * 2 + 1] = rows ? rows[row]! : row;
    const bit = (hash >>> 8) & sieveMask;
    sieve[bit >>> 5] = sieve[bit >>> 5]! | (1 << (bit & 31));
  }
  return {
    find: (hash) => {
      const bit = (hash >>> 8) & sieveMask;
      if ((sieve[bit >>> 5]! & (1 << (bit & 31))) === 0) return -1;
      const key = hash | 0;
      let at = hash & mask;
      for (let row = places[at * 2 + 1]!; row >= 0; row = places[at * 2 + 1]!) {
        if (places[at * 2] === key) return row;
        at = (at + 1) & mask;
      }
      return -1;
    },
  };
}
