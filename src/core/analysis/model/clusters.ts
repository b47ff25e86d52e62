// Word clusters: words that stand in like company share a number, coarse (of 256) and fine (of 1024).
import { Reader } from './bytes.ts';
import { readTable } from './places.ts';
import { rowsOf } from './rows.ts';
import { weights } from './weights.ts';

/** Both are 0 for a word it does not know, else from 1. `hash` is `hashOf` the word in lower case. */
export type Clusters = { coarse: (hash: number) => number; fine: (hash: number) => number };

export function clusters(bytes: Uint8Array): Clusters {
  const reader = new Reader(bytes);
  const table = readTable(reader);
  const count = table.hashes.length;
  const fine = reader.uint16s(count);
  const coarse = reader.uint16s(count);
  const rows = rowsOf(table);
  const of = (table: Uint16Array) => (hash: number) => {
    const row = rows.find(hash);
    return row < 0 ? 0 : table[row]!;
  };
  return { coarse: of(coarse), fine: of(fine) };
}

let standing: { of: Uint8Array; clusters: Clusters } | undefined;

/** Those of the program's weights, the same until other weights stand. */
export function wordClusters(): Clusters {
  const of = weights().section('words');
  if (standing?.of !== of) standing = { of, clusters: clusters(of) };
  return standing.clusters;
}
