// What speaks for a token being part of a cue: hashed features of a place in a row.
import { feature } from '../model/hash.ts';
import type { Row, Tok } from './rows.ts';
import { TAG } from './words.ts';

/** Most features of one place. */
export const MOST = 96;
/** How far a subject, a "that" or a quote is looked for. */
const REACH = 10;

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
export const isVerbal = (tag: number): boolean =>
  tag === TAG.past || tag === TAG.verb || tag === TAG.be || tag === TAG.have || tag === TAG.modal || tag === TAG.do;
export const isStop = (tag: number): boolean => tag >= TAG.comma && tag <= TAG.quote;

/** What stands before a verb as its subject might: kind and distance. */
function subjectLeft(row: Row, i: number): number {
  let commas = 0;
  for (let j = i - 1, d = 0; j >= 0 && d < REACH; j--, d++) {
    const { lex, name, shape } = row.toks[j]!;
    if (name > 0) return feature(90, name >> 1, Math.min(d, 4), commas);
    if (lex.tag === TAG.pronoun || lex.tag === TAG.relative) return feature(91, lex.hash, Math.min(d, 4), commas);
    if (lex.tag === TAG.quote) return feature(92, Math.min(d, 4), commas);
    if (lex.tag === TAG.comma) commas++;
    else if (isVerbal(lex.tag) && d > 2) return feature(93, Math.min(d, 6), commas);
    else if (lex.tag === TAG.plural || lex.tag === TAG.other) return feature(94, lex.coarse, Math.min(d, 3), commas);
    else if (shape === 1 && j > 0) return feature(95, Math.min(d, 4), commas);
  }
  return 96;
}

/** What opens the content behind a cue: "that", "to", a quote, a colon, and how far off. */
function openerRight(row: Row, i: number): number {
  for (let j = i + 1, d = 0; j < row.toks.length && d < REACH; j++, d++) {
    const { tag } = row.toks[j]!.lex;
    if (tag === TAG.that || tag === TAG.quote || tag === TAG.colon) return feature(97, tag, Math.min(d, 4));
    if (tag === TAG.stop || tag === TAG.question) return feature(98, Math.min(d, 3));
    if (isVerbal(tag)) return feature(99, Math.min(d, 5));
  }
  return 100;
}

/** Writes the features of place `i` into `out`; their number is returned. */
export function cueFeatures(row: Row, i: number, out: Uint32Array): number {
  const { toks } = row;
  const t0 = tokAt(row, i);
  const a1 = tokAt(row, i - 1);
  const a2 = tokAt(row, i - 2);
  const a3 = tokAt(row, i - 3);
  const b1 = tokAt(row, i + 1);
  const b2 = tokAt(row, i + 2);
  const b3 = tokAt(row, i + 3);
  const w = t0.lex.hash;
  const { fine, coarse, tag, cue, end2, end3 } = t0.lex;
  let n = 0;
  const put = (template: number, x: number, y = 0, z = 0): void => {
    out[n++] = feature(template, x, y, z);
  };
  put(1, w);
  put(2, a1.lex.hash);
  put(3, b1.lex.hash);
  put(4, a2.lex.hash);
  put(5, b2.lex.hash);
  put(11, fine);
  put(12, coarse);
  put(13, a1.lex.fine);
  put(14, b1.lex.fine);
  put(16, fine, b1.lex.fine);
  put(17, coarse, a1.lex.coarse);
  put(18, coarse, b1.lex.coarse);
  put(19, a2.lex.coarse, a1.lex.coarse, coarse);
  put(20, coarse, b1.lex.coarse, b2.lex.coarse);
  put(21, tag, a1.lex.tag, a2.lex.tag);
  put(22, tag, b1.lex.tag, b2.lex.tag);
  put(23, tag, a1.lex.tag, b1.lex.tag);
  put(24, end3);
  put(25, end3, a1.lex.tag);
  put(27, end2, t0.shape);
  put(29, w, a1.lex.tag);
  put(32, cue);
  put(33, cue, a1.lex.tag, b1.lex.tag);
  put(34, cue, a1.name, b1.name);
  put(35, w, a1.name, b1.name);
  put(36, t0.name, t0.shape, a1.shape);
  put(37, t0.shape, b1.shape, i === 0 ? 1 : 0);
  put(38, a1.lex.cue, cue, b1.lex.cue);
  put(39, w, a1.lex.cue);
  put(40, w, b1.lex.cue);
  put(47, a3.lex.tag, a2.lex.tag, a1.lex.tag);
  put(48, b1.lex.tag, b2.lex.tag, b3.lex.tag);
  const left = subjectLeft(row, i);
  const right = openerRight(row, i);
  put(51, left, tag);
  put(53, left, fine);
  put(54, right, tag);
  put(56, right, fine);
  put(41, a2.lex.cue, w, b2.lex.cue);
  put(31, fine, a1.lex.tag, b1.lex.tag);
  put(49, a3.lex.hash);
  put(50, b3.lex.hash);
  put(59, Math.min(i, 3), tag, Math.min(toks.length - i, 4));
  put(60, Math.min(toks.length - i, 4), w);
  put(61, tokAt(row, 0).lex.tag, tag, Math.min(i, 6));
  put(62, Math.min(i, 8), cue, toks.length > 30 ? 2 : toks.length > 12 ? 1 : 0);
  put(63, row.first ? 1 : 0, cue, tag);
  put(64, b1.lex.fine, tag);
  put(65, a1.lex.fine, tag);
  put(66, b2.lex.fine, tag);
  out[n++] = 1;
  return n;
}
