// A table from 32-bit hashes to row numbers, in typed arrays: built once, asked at one look.
import { placeOf, type Table } from './places.ts';

export type Rows = { find: (hash: number) => number };

/** A hash's row is its place among the table's, from 0; -1 for another. */
export function rowsOf({ hashes, places }: Table): Rows {
  const rows = new Int32Array(places.size).fill(-1);
  for (let row = 0; row < hashes.length; row++) rows[placeOf(places, hashes[row]!)] = row;
  return {
    find: (hash) => {
      const row = rows[placeOf(places, hash)]!;
      return row >= 0 && hashes[row] === hash ? row : -1;
    },
  };
}
