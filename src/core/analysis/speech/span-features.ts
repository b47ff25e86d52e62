// What speaks for a token being part of the source or the content of one cue: hashed features of a place in a row, seen from the cue.
import { feature } from '../model/hash.ts';
import { templates } from '../model/templates.ts';
import { AT, columnsOf, placeOf, tokAt, WIDTH } from './columns.ts';
import { isVerbal } from './cue-features.ts';
import type { Row } from './rows.ts';
import { TAG } from './words.ts';

/** A cue stands in `toks[from]` … `toks[to - 1]`; tokens further off than this belong to others. */
export type CueAt = { from: number; to: number };
export const BEFORE = 60;
export const BEHIND = 110;

/** A row seen from one cue: the tokens looked at. It stands in the row's columns, until another view is asked for. */
export type View = { row: Row; cue: CueAt; low: number; high: number; columns: Int32Array };

const COMMA = 1;
const COMMAS = 2;
const VERB = 4;
const QUOTE = 8;
const CLAUSE = 16;
const OTHER = 32;
const AND = 64;
const NAME = 128;
const STOP = 256;

/** What lies between a cue and a token, once the token with this tag is passed. */
function passed(tag: number, bits: number): number {
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

/** By token: the verb behind it and how far off it is; how far the next comma is. */
function lookAhead({ low, high, columns, cue }: View): void {
  let verb = 0;
  let d = 0;
  let stop = 0;
  for (let i = high - 1; i >= low; i--) {
    const at = placeOf(i);
    columns[at + AT.ahead] = verb * 8 + (verb === 0 ? 0 : steps(d));
    columns[at + AT.verbAhead] = verb;
    columns[at + AT.comma] = steps(stop);
    d++;
    stop++;
    const tag = columns[at + AT.tag]!;
    if (i >= cue.from && i < cue.to) {
      verb = 63;
      d = 0;
    } else if (isVerbal(tag) || tag === TAG.ing) {
      verb = tag;
      d = 0;
    } else if (tag === TAG.comma || tag === TAG.stop || tag === TAG.dash) stop = 0;
  }
}

/** By token: what lies between it and the cue, and how many verbs; `step` goes away from the cue. */
function goAway({ columns }: View, others: Uint8Array, from: number, to: number, step: 1 | -1): void {
  let bits = 0;
  let verbs = 0;
  for (let i = from; i !== to; i += step) {
    const at = placeOf(i);
    const tag = columns[at + AT.tag]!;
    columns[at + AT.between] = bits;
    columns[at + AT.verbs] = verbs;
    if (others[i] === 1) bits |= OTHER;
    if (columns[at + AT.name]! > 0) bits |= NAME;
    bits = passed(tag, bits);
    if (verbs < 3 && isVerbal(tag)) verbs++;
  }
}

/** How far a "that" is looked for behind a cue. */
const THAT_REACH = 16;

function thatBehind(columns: Int32Array, from: number, to: number): number {
  for (let i = from; i < to; i++) if (columns[placeOf(i) + AT.tag] === TAG.that) return i;
  return -1;
}

/**
 * `others` marks the tokens of every cue of the row, this one's included; `room` is how many tokens may be looked at, a third of them
 * before.
 */
export function viewOf(row: Row, cue: CueAt, others: Uint8Array, room = Infinity): View {
  const columns = columnsOf(row);
  const count = row.toks.length;
  const before = Math.min(BEFORE, Math.ceil(room / 3));
  const low = Math.max(0, cue.from - before);
  const high = Math.min(count, cue.to + Math.min(BEHIND, Math.ceil(room - before)));
  const view = { row, cue, low, high, columns };
  const { hash, cue: kind } = row.toks[headOf(row, cue)]!.lex;
  let quotes = 0;
  for (let i = low; i < high; i++) if (row.toks[i]!.segment >= 0) quotes |= i < cue.from ? 1 : 2;
  const behind = tokAt(row, cue.to);
  const config = feature(
    101,
    tokAt(row, cue.from - 1).lex.tag * 64 + behind.lex.tag,
    quotes,
    (cue.from === 0 ? 1 : 0) + (count - cue.to < 3 ? 2 : 0),
  );
  const opener = feature(104, behind.lex.tag, tokAt(row, cue.to + 1).lex.tag, behind.name);
  const that = thatBehind(columns, cue.to, Math.min(high, cue.to + THAT_REACH));
  lookAhead(view);
  goAway(view, others, cue.to, high, 1);
  goAway(view, others, cue.from - 1, low - 1, -1);
  for (let i = low; i < high; i++) {
    const at = placeOf(i);
    const d = i < cue.from ? cue.from - i : i - cue.to + 1;
    columns[at + AT.before] = i === cue.to ? BESIDE_BEFORE : columns[at + A1 + AT.tag]!;
    columns[at + AT.behind] = i === cue.from - 1 ? BESIDE_BEHIND : columns[at + B1 + AT.tag]!;
    columns[at + AT.near4] = d < 4 ? d : 4;
    columns[at + AT.near8] = d < 8 ? d : 8;
    columns[at + AT.far] = far(d);
    columns[at + AT.that] = that < 0 ? NO_THAT : Math.max(-2, Math.min(2, i - that));
    columns[at + AT.others] =
      others[i]! +
      (i + 1 < count ? 2 * others[i + 1]! : 0) +
      (i + 2 < count ? 4 * others[i + 2]! : 0) +
      (i > 0 ? 8 * others[i - 1]! : 0);
    columns[at + AT.head] = hash;
    columns[at + AT.kind] = kind;
    columns[at + AT.config] = config;
    columns[at + AT.opener] = opener;
  }
  return view;
}

/** Beside the cue its own words count as one. */
const BESIDE_BEFORE = 60;
const BESIDE_BEHIND = 61;
const NO_THAT = 12;

const steps = (d: number): number => (d < 4 ? d : d < 7 ? 4 : d < 12 ? 5 : 6);
const far = (d: number): number => (d < 6 ? d : d < 9 ? 6 : d < 13 ? 7 : d < 21 ? 8 : 9);

/** The tokens before, and behind. */
const A1 = -WIDTH;
const A2 = -2 * WIDTH;
const B1 = WIDTH;
const B2 = 2 * WIDTH;

const describe = templates([
  [111, AT.hash],
  [112, A1 + AT.hash],
  [113, B1 + AT.hash],
  [116, AT.fine],
  [117, A1 + AT.fine, AT.tag],
  [118, B1 + AT.fine, AT.tag],
  [122, A2 + AT.tag, AT.before, AT.tag],
  [123, AT.tag, AT.behind, B2 + AT.tag],
  [126, AT.name, A1 + AT.name, AT.before],
  [127, AT.name, B1 + AT.name, AT.behind],
  [128, AT.shape, A1 + AT.shape, AT.before],
  [129, AT.near8, AT.tag],
  [139, AT.between, AT.far],
  [140, AT.between, AT.name, B1 + AT.name],
  [142, AT.head, AT.near4],
  [143, AT.head, AT.tag],
  [145, AT.head, AT.between],
  [147, AT.kind, AT.far, AT.tag],
  [148, AT.to4, AT.tag, AT.behind],
  [149, AT.from3, AT.tag, AT.before],
  [150, AT.config, AT.tag],
  [154, AT.others, AT.tag],
  [155, AT.others, AT.before, AT.behind],
  [159, AT.that, AT.tag],
  [160, AT.that, AT.verbs, AT.kind],
  [161, AT.verbs, AT.tag, AT.before],
  [162, AT.verbs, AT.tag, AT.behind],
  [164, AT.kind, AT.between, AT.verbs],
  [166, AT.fine, AT.behind],
  [167, AT.fine, AT.before],
  [168, AT.to4, AT.between, AT.verbs],
  [169, B1 + AT.cue, AT.tag, B2 + AT.tag],
  [170, AT.tag, AT.behind, AT.ahead],
  [173, AT.between, AT.tag, AT.verbAhead],
  [175, AT.comma, AT.tag, AT.behind],
  [182, AT.opener, AT.tag, AT.verbAhead],
]);
/** The only feature of a word of the cue. */
const OWN = 3;

/** Writes the features of place `i` of the row into `out`; their number is returned. */
export function spanFeatures({ cue, columns }: View, i: number, out: Uint32Array): number {
  const side = i < cue.from ? 0 : i < cue.to ? 1 : 2;
  if (side === 1) {
    out[0] = OWN;
    return 1;
  }
  const count = describe(columns, placeOf(i), out, 3, side);
  out[count] = side;
  return count + 1;
}
