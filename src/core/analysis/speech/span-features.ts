// What speaks for a token being part of the source or the content of one cue: hashed features of a place in a row, seen from the cue.
import { feature } from '../model/hash.ts';
import { isVerbal, tokAt } from './cue-features.ts';
import type { Row } from './rows.ts';
import { TAG } from './words.ts';

/** A cue stands in `toks[from]` … `toks[to - 1]`; tokens further off than this belong to others. */
export type CueAt = { from: number; to: number };
export const BEFORE = 60;
export const BEHIND = 110;

/** A row seen from one cue. */
export type View = {
  row: Row;
  cue: CueAt;
  /** The tokens looked at. */
  low: number;
  high: number;
  head: number;
  kind: number;
  config: number;
  that: number;
  /** By token from `low`: what lies between it and the cue; 1 where another cue stands. */
  between: Uint16Array;
  verbs: Uint8Array;
  others: Uint8Array;
  /** By token from `low`: the verb behind it and how far off it is; the verb before it; how far the next comma is. */
  ahead: Uint16Array;
  behind: Uint8Array;
  comma: Uint8Array;
  headFine: number;
  opener: number;
};

const COMMA = 1;
const COMMAS = 2;
const VERB = 4;
const QUOTE = 8;
const CLAUSE = 16;
const OTHER = 32;
const AND = 64;
const NAME = 128;
const STOP = 256;

function bitOf(view: View, i: number, bits: number): number {
  const { lex, name } = view.row.toks[i]!;
  const { tag } = lex;
  if (view.others[i] === 1) bits |= OTHER;
  if (name > 0) bits |= NAME;
  if (tag === TAG.comma) return bits | (bits & COMMA ? COMMAS : COMMA);
  if (tag === TAG.quote) return bits | QUOTE;
  if (tag === TAG.that || tag === TAG.subordinator || tag === TAG.relative) return bits | CLAUSE;
  if (tag === TAG.coordinator) return bits | AND;
  if (isVerbal(tag)) return bits | VERB;
  if (tag === TAG.stop || tag === TAG.dash || tag === TAG.colon || tag === TAG.question) return bits | STOP;
  return bits;
}

/** The token of a cue that tells most: its first verb or noun of speech, else its last word. */
function headOf(row: Row, { from, to }: CueAt): number {
  let head = to - 1;
  for (let i = to - 1; i >= from; i--) if (row.toks[i]!.lex.cue > 0) head = i;
  return head;
}

/** Verbs and commas around each token of a view. */
function lookAround({ row, low, high, ahead, behind, comma, cue }: View): void {
  let verb = 0;
  let d = 0;
  let stop = 0;
  for (let i = high - 1; i >= low; i--) {
    ahead[i - low] = verb * 8 + (verb === 0 ? 0 : steps(d));
    comma[i - low] = steps(stop);
    d++;
    stop++;
    const { tag } = row.toks[i]!.lex;
    if (i >= cue.from && i < cue.to) {
      verb = 63;
      d = 0;
    } else if (isVerbal(tag) || tag === TAG.ing) {
      verb = tag;
      d = 0;
    } else if (tag === TAG.comma || tag === TAG.stop || tag === TAG.dash) stop = 0;
  }
  verb = 0;
  for (let i = low; i < high; i++) {
    behind[i - low] = verb;
    const { tag } = row.toks[i]!.lex;
    if (i >= cue.from && i < cue.to) verb = 63;
    else if (isVerbal(tag) || tag === TAG.ing) verb = tag;
  }
}

/** `others` marks the tokens of every cue of the row, this one's included; `room` is how many tokens may be looked at, a third of them before. */
export function viewOf(row: Row, cue: CueAt, others: Uint8Array, room = Infinity): View {
  const before = Math.min(BEFORE, Math.ceil(room / 3));
  const low = Math.max(0, cue.from - before);
  const high = Math.min(row.toks.length, cue.to + Math.min(BEHIND, Math.ceil(room - before)));
  const count = high - low;
  const head = row.toks[headOf(row, cue)]!.lex;
  let quotes = 0;
  for (let i = low; i < high; i++) if (row.toks[i]!.segment >= 0) quotes |= i < cue.from ? 1 : 2;
  const view: View = {
    row,
    cue,
    low,
    high,
    head: head.hash,
    kind: head.cue,
    config: feature(
      101,
      tokAt(row, cue.from - 1).lex.tag * 64 + tokAt(row, cue.to).lex.tag,
      quotes,
      (cue.from === 0 ? 1 : 0) + (row.toks.length - cue.to < 3 ? 2 : 0),
    ),
    that: -99,
    between: new Uint16Array(count),
    verbs: new Uint8Array(count),
    others,
    ahead: new Uint16Array(count),
    behind: new Uint8Array(count),
    comma: new Uint8Array(count),
    headFine: head.fine,
    opener: feature(104, tokAt(row, cue.to).lex.tag, tokAt(row, cue.to + 1).lex.tag, tokAt(row, cue.to).name),
  };
  lookAround(view);
  for (let i = cue.to; i < Math.min(high, cue.to + 16); i++)
    if (row.toks[i]!.lex.tag === TAG.that) {
      view.that = i;
      break;
    }
  let bits = 0;
  let verbs = 0;
  for (let i = cue.to; i < high; i++) {
    view.between[i - low] = bits;
    view.verbs[i - low] = verbs;
    const { tag } = row.toks[i]!.lex;
    bits = bitOf(view, i, bits);
    if (isVerbal(tag) && verbs < 3) verbs++;
  }
  bits = 0;
  verbs = 0;
  for (let i = cue.from - 1; i >= low; i--) {
    view.between[i - low] = bits;
    view.verbs[i - low] = verbs;
    const { tag } = row.toks[i]!.lex;
    bits = bitOf(view, i, bits);
    if (isVerbal(tag) && verbs < 3) verbs++;
  }
  return view;
}

const steps = (d: number): number => (d < 4 ? d : d < 7 ? 4 : d < 12 ? 5 : 6);
const far = (d: number): number => (d < 6 ? d : d < 9 ? 6 : d < 13 ? 7 : d < 21 ? 8 : 9);

/** Writes the features of place `i` of the row into `out`; their number is returned. */
export function spanFeatures(view: View, i: number, out: Uint32Array): number {
  const { row, cue, others } = view;
  const side = i < cue.from ? 0 : i < cue.to ? 1 : 2;
  if (side === 1) {
    out[0] = 3;
    return 1;
  }
  const t0 = tokAt(row, i);
  const a1 = tokAt(row, i - 1);
  const a2 = tokAt(row, i - 2);
  const b1 = tokAt(row, i + 1);
  const b2 = tokAt(row, i + 2);
  const w = t0.lex.hash;
  const { tag, fine } = t0.lex;
  // Beside the cue its own words count as one.
  const ta = i === cue.to ? 60 : a1.lex.tag;
  const tb = i === cue.from - 1 ? 61 : b1.lex.tag;
  const d = side === 0 ? cue.from - i : i - cue.to + 1;
  const near = Math.min(d, 8);
  const bucket = far(d);
  const at = i - view.low;
  const between = view.between[at]!;
  const verbs = view.verbs[at]!;
  const end = Math.min(row.toks.length - i, 4);
  const that = Math.max(-2, Math.min(2, i - view.that)) + (view.that < 0 ? 10 : 0);
  const other = (others[i] ?? 0) + 2 * (others[i + 1] ?? 0) + 4 * (others[i + 2] ?? 0) + 8 * (others[i - 1] ?? 0);
  let n = 0;
  const put = (template: number, x: number, y = 0, z = 0): void => {
    out[n++] = feature(110 + template, x * 3 + side, y, z);
  };
  put(1, w);
  put(2, a1.lex.hash);
  put(3, b1.lex.hash);
  put(6, fine);
  put(7, a1.lex.fine, tag);
  put(8, b1.lex.fine, tag);
  put(11, ta, tag, tb);
  put(12, a2.lex.tag, ta, tag);
  put(13, tag, tb, b2.lex.tag);
  put(16, t0.name, a1.name, ta);
  put(17, t0.name, b1.name, tb);
  put(18, t0.shape, a1.shape, ta);
  put(19, near, tag);
  put(20, bucket, tag, ta);
  put(21, bucket, tag, tb);
  put(28, between, tag, tb);
  put(29, between, bucket);
  put(30, between, t0.name, b1.name);
  put(32, view.head, Math.min(d, 4));
  put(33, view.head, tag);
  put(35, view.head, between);
  put(37, view.kind, bucket, tag);
  put(38, end, tag, tb);
  put(39, Math.min(i, 3), tag, ta);
  put(40, view.config, tag);
  put(41, view.config, bucket);
  put(44, other, tag);
  put(45, other, ta, tb);
  put(49, that, tag);
  put(50, that, verbs, view.kind);
  put(51, verbs, tag, ta);
  put(52, verbs, tag, tb);
  put(54, view.kind, between, verbs);
  put(56, fine, tb);
  put(57, fine, ta);
  put(58, end, between, verbs);
  put(59, b1.lex.cue, tag, b2.lex.tag);
  const ahead = view.ahead[at]!;
  const verbAhead = ahead >> 3;
  const behind = view.behind[at]!;
  put(60, tag, tb, ahead);
  put(61, ta, tag, verbAhead * 64 + behind);
  put(63, between, tag, verbAhead);
  put(65, view.comma[at]!, tag, tb);
  put(71, view.headFine, ta, tag);
  put(72, view.opener, tag, verbAhead);
  out[n++] = side;
  return n;
}
