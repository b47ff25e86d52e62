// What speaks for a token being part of a cue: hashed features of a place in a row.
import { feature } from '../model/hash.ts';
import { templates } from '../model/templates.ts';
import { AT, columnsOf, placeOf, WIDTH } from './columns.ts';
import type { Row } from './rows.ts';
import { TAG } from './words.ts';

/** Most features of one place. */
export const MOST = 96;
/** How far a subject, a "that" or a quote is looked for. */
const REACH = 10;

export const isVerbal = (tag: number): boolean =>
  tag === TAG.past || tag === TAG.verb || tag === TAG.be || tag === TAG.have || tag === TAG.modal || tag === TAG.do;

/** What stands before a verb as its subject might: kind and distance. */
function subjectLeft(columns: Int32Array, i: number): number {
  let commas = 0;
  for (let j = i - 1, d = 0; j >= 0 && d < REACH; j--, d++) {
    const at = placeOf(j);
    const tag = columns[at + AT.tag]!;
    const name = columns[at + AT.name]!;
    if (name > 0) return feature(90, name >> 1, Math.min(d, 4), commas);
    if (tag === TAG.pronoun || tag === TAG.relative) return feature(91, columns[at + AT.hash]!, Math.min(d, 4), commas);
    if (tag === TAG.quote) return feature(92, Math.min(d, 4), commas);
    if (tag === TAG.comma) commas++;
    else if (isVerbal(tag) && d > 2) return feature(93, Math.min(d, 6), commas);
    else if (tag === TAG.plural || tag === TAG.other)
      return feature(94, columns[at + AT.coarse]!, Math.min(d, 3), commas);
    else if (columns[at + AT.shape] === 1 && j > 0) return feature(95, Math.min(d, 4), commas);
  }
  return 96;
}

/** What opens the content behind a cue: "that", "to", a quote, a colon, and how far off. */
function openerRight(columns: Int32Array, i: number, count: number): number {
  for (let j = i + 1, d = 0; j < count && d < REACH; j++, d++) {
    const tag = columns[placeOf(j) + AT.tag]!;
    if (tag === TAG.that || tag === TAG.quote || tag === TAG.colon) return feature(97, tag, Math.min(d, 4));
    if (tag === TAG.stop || tag === TAG.question) return feature(98, Math.min(d, 3));
    if (isVerbal(tag)) return feature(99, Math.min(d, 5));
  }
  return 100;
}

/** The tokens before, and behind. */
const A1 = -WIDTH;
const A2 = -2 * WIDTH;
const A3 = -3 * WIDTH;
const B1 = WIDTH;
const B2 = 2 * WIDTH;
const B3 = 3 * WIDTH;

const describe = templates([
  [1, AT.hash],
  [2, A1 + AT.hash],
  [3, B1 + AT.hash],
  [4, A2 + AT.hash],
  [5, B2 + AT.hash],
  [11, AT.fine],
  [12, AT.coarse],
  [13, A1 + AT.fine],
  [14, B1 + AT.fine],
  [17, AT.coarse, A1 + AT.coarse],
  [18, AT.coarse, B1 + AT.coarse],
  [21, AT.tag, A1 + AT.tag, A2 + AT.tag],
  [22, AT.tag, B1 + AT.tag, B2 + AT.tag],
  [23, AT.tag, A1 + AT.tag, B1 + AT.tag],
  [24, AT.end3],
  [27, AT.end2, AT.shape],
  [32, AT.cue],
  [33, AT.cue, A1 + AT.tag, B1 + AT.tag],
  [34, AT.cue, A1 + AT.name, B1 + AT.name],
  [36, AT.name, AT.shape, A1 + AT.shape],
  [37, AT.shape, B1 + AT.shape, AT.from1],
  [38, A1 + AT.cue, AT.cue, B1 + AT.cue],
  [39, AT.hash, A1 + AT.cue],
  [40, AT.hash, B1 + AT.cue],
  [47, A3 + AT.tag, A2 + AT.tag, A1 + AT.tag],
  [48, B1 + AT.tag, B2 + AT.tag, B3 + AT.tag],
  [51, AT.left, AT.tag],
  [54, AT.right, AT.tag],
  [49, A3 + AT.hash],
  [50, B3 + AT.hash],
  [59, AT.from3, AT.tag, AT.to4],
  [61, AT.opens, AT.tag, AT.from6],
  [62, AT.from8, AT.cue, AT.length],
  [63, AT.first, AT.cue, AT.tag],
  [64, B1 + AT.fine, AT.tag],
  [65, A1 + AT.fine, AT.tag],
]);

/** Writes the features of place `i` into `out`; their number is returned. */
export function cueFeatures(row: Row, i: number, out: Uint32Array): number {
  const columns = columnsOf(row);
  const at = placeOf(i);
  columns[at + AT.left] = subjectLeft(columns, i);
  columns[at + AT.right] = openerRight(columns, i, row.toks.length);
  const count = describe(columns, at, out, 1, 0);
  out[count] = 1;
  return count + 1;
}
