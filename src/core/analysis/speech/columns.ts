// A row as numbers: what the features of its tokens are made of, side by side. In a row, out its columns, with edges before the first
// token and behind the last.
import type { Row, Tok } from './rows.ts';
import { TAG } from './words.ts';

/** Where each number of a token stands; hashes stand as their 32 bits. */
export const AT = {
  zero: 0,
  // Of the token itself.
  hash: 1,
  fine: 2,
  coarse: 3,
  tag: 4,
  cue: 5,
  name: 6,
  shape: 7,
  end2: 8,
  end3: 9,
  // Of its place in the row, up to so many.
  from1: 10,
  from3: 11,
  from6: 12,
  from8: 13,
  to4: 14,
  // Of the row.
  first: 15,
  length: 16,
  opens: 17,
  // For a cue: what stands before it, and behind.
  left: 18,
  right: 19,
  // Seen from one cue.
  before: 18,
  behind: 19,
  near4: 20,
  near8: 21,
  far: 22,
  between: 23,
  verbs: 24,
  that: 25,
  others: 26,
  ahead: 27,
  verbAhead: 28,
  comma: 29,
  // Of that cue.
  head: 30,
  kind: 31,
  config: 32,
  opener: 33,
} as const;
/** Numbers a token. */
export const WIDTH = 34;
/** Edges on either side: so far may be looked beyond a row. */
const EDGES = 3;

const EDGE: Tok = {
  start: 0,
  end: 0,
  bare: 0,
  lex: { hash: 7, fine: 1025, coarse: 257, end2: 0, end3: 0, tag: TAG.edge, cue: 0 },
  shape: 3,
  name: 0,
  segment: -1,
};

export const tokAt = (row: Row, i: number): Tok => row.toks[i] ?? EDGE;

let columns = new Int32Array(0);
let standing: Row | undefined;

function put(at: number, { lex, name, shape }: Tok): void {
  columns[at] = 0;
  columns[at + AT.hash] = lex.hash;
  columns[at + AT.fine] = lex.fine;
  columns[at + AT.coarse] = lex.coarse;
  columns[at + AT.tag] = lex.tag;
  columns[at + AT.cue] = lex.cue;
  columns[at + AT.name] = name;
  columns[at + AT.shape] = shape;
  columns[at + AT.end2] = lex.end2;
  columns[at + AT.end3] = lex.end3;
}

/** Where a token's numbers begin. */
export const placeOf = (i: number): number => (i + EDGES) * WIDTH;

/** The row's columns, until another row's are asked for. A row's tokens do not change once it is looked at. */
export function columnsOf(row: Row): Int32Array {
  if (row === standing) return columns;
  const { toks } = row;
  const count = toks.length;
  const size = placeOf(count + EDGES);
  if (columns.length < size) columns = new Int32Array(size * 2);
  for (let i = -EDGES; i < 0; i++) put(placeOf(i), EDGE);
  for (let i = count; i < count + EDGES; i++) put(placeOf(i), EDGE);
  const first = row.first ? 1 : 0;
  const length = count > 30 ? 2 : count > 12 ? 1 : 0;
  const opens = tokAt(row, 0).lex.tag;
  for (let i = 0; i < count; i++) {
    const at = placeOf(i);
    put(at, toks[i]!);
    columns[at + AT.from1] = i === 0 ? 1 : 0;
    columns[at + AT.from3] = i < 3 ? i : 3;
    columns[at + AT.from6] = i < 6 ? i : 6;
    columns[at + AT.from8] = i < 8 ? i : 8;
    columns[at + AT.to4] = count - i < 4 ? count - i : 4;
    columns[at + AT.first] = first;
    columns[at + AT.length] = length;
    columns[at + AT.opens] = opens;
  }
  standing = row;
  return columns;
}
