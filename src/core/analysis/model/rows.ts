// A table from 32-bit hashes to row numbers, in typed arrays: built once, asked once a feature.

export type Rows = { find: (hash: number) => number };

/** `hashes` without repeats; a hash's row is its place in them. */
export function rowsOf(hashes: Uint32Array): Rows {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const mask = size - 1;
  const places = new Int32Array(size).fill(-1);
  for (let row = 0; row < hashes.length; row++) {
    let at = hashes[row]! & mask;
    while (places[at]! >= 0) at = (at + 1) & mask;
    places[at] = row;
  }
  return {
    find: (hash) => {
      let at = hash & mask;
      for (let row = places[at]!; row >= 0; row = places[at]!) {
        if (hashes[row] === hash) return row;
        at = (at + 1) & mask;
      }
      return -1;
    },
  };
}
