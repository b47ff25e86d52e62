// What the tagger looks at: in the marked words of a stretch, out the features of each word as hashes. The same in training and in use.
import { feature, hashOf } from '../model/hash.ts';
import { plainTemplates } from '../model/templates.ts';
import { type Evidence, SEEN_BITS } from './evidence.ts';
import { FIRST_NAME, IS } from './lexicon.ts';
import { type Marked, SHAPE } from './marked.ts';
import { phraseMarks } from './phrases.ts';

/** The features of one word; written over by the next. */
export type Features = { hashes: Uint32Array; length: number };

/** More than a word can have. */
export const MOST = 200;

const BEFORE = hashOf('^') | 0;
const BEHIND = hashOf('$') | 0;
const PARTS = { sentence: 0, title: 1, dateline: 2, byline: 3, credit: 4 };
const JOINTS = new Set(['of', 'for', 'and', 'on'].map((low) => hashOf(low) | 0));
const LONGEST_RUN = 7;

// Written over by the next unit.
let begins = new Uint32Array(0);
let ends = new Uint32Array(0);

/** Where the run of capitals that each word stands in begins and ends; a word without capital is a run of its own. */
function runsOf({ unit, caps, count, shapes }: Marked): { from: Uint32Array; to: Uint32Array } {
  if (begins.length < count) {
    begins = new Uint32Array(count * 2);
    ends = new Uint32Array(count * 2);
  }
  const from = begins;
  const to = ends;
  const { words } = unit;
  for (let i = 0; i < count;) {
    let end = i + 1;
    if (caps[i] === 1) {
      while (end < count && !words[end - 1]!.possessive) {
        if (caps[end] === 1) end++;
        else if (words[end]!.text === '&' && caps[end + 1] === 1) end += 2;
        else if (
          words[end]!.text === '.' &&
          words[end]!.start === words[end - 1]!.end &&
          caps[end + 1] === 1 &&
          (shapes[end - 1] === SHAPE.letter || words[end - 1]!.bare.length < 4)
        )
          end += 2;
        else break;
      }
    }
    for (let at = i; at < end; at++) {
      from[at] = i;
      to[at] = end;
    }
    i = end;
  }
  return { from, to };
}

/** Where each number of a word stands; hashes stand as their 32 bits. */
const AT = {
  zero: 0,
  hash: 1,
  shape: 2,
  opens: 3,
  fine: 4,
  coarse: 5,
  classes: 6,
  verdict: 7,
  part: 8,
  unclustered: 9,
  unclassed: 10,
  seen: 11,
  ways: 12,
  ends: 13,
} as const;
const WIDTH = 14;
/** So far is looked beyond a stretch on either side. */
const EDGES = 2;
/** The words before, and behind. */
const A1 = -WIDTH;
const A2 = -2 * WIDTH;
const B1 = WIDTH;
const B2 = 2 * WIDTH;

const beside = plainTemplates([
  [0, AT.zero],
  [1, AT.hash],
  [2, AT.hash, AT.shape, AT.opens],
  [3, A1 + AT.hash],
  [4, B1 + AT.hash],
  [5, A2 + AT.hash],
  [6, B2 + AT.hash],
  [7, A1 + AT.hash, AT.hash],
  [8, AT.hash, B1 + AT.hash],
  [9, A1 + AT.hash, B1 + AT.hash],
  [10, A2 + AT.hash, A1 + AT.hash],
  [11, B1 + AT.hash, B2 + AT.hash],
  [20, AT.shape, AT.opens],
  [21, A1 + AT.shape, AT.shape, AT.opens],
  [22, AT.shape, B1 + AT.shape],
  [23, A1 + AT.shape, AT.shape, B1 + AT.shape],
  [24, AT.shape, B1 + AT.shape, B2 + AT.shape],
  [25, AT.part, AT.shape, AT.opens],
  [26, AT.part, A1 + AT.hash],
  [27, AT.part, B1 + AT.hash],
  [30, AT.fine, AT.shape],
  [31, AT.coarse, AT.shape],
  [32, A1 + AT.fine],
  [33, B1 + AT.fine],
  [34, A1 + AT.coarse, AT.shape],
  [35, B1 + AT.coarse, AT.shape],
  [36, A1 + AT.coarse, AT.coarse],
  [37, AT.coarse, B1 + AT.coarse],
  [38, A1 + AT.coarse, AT.shape, B1 + AT.coarse],
  [39, A2 + AT.fine],
  [40, B2 + AT.fine],
  [41, AT.coarse, AT.opens],
]);
const classed = plainTemplates([
  [55, AT.classes, B1 + AT.classes],
  [56, A1 + AT.classes, AT.classes],
]);
const judged = plainTemplates([
  [60, AT.verdict],
  [61, AT.verdict, AT.shape, AT.opens],
  [62, A1 + AT.verdict, AT.verdict],
  [63, AT.verdict, B1 + AT.verdict],
  [64, A1 + AT.verdict, AT.verdict, B1 + AT.verdict],
  [65, AT.verdict, AT.part],
  [66, AT.verdict, AT.unclustered, AT.unclassed],
  [67, AT.verdict, AT.coarse],
  [68, AT.verdict, AT.seen],
]);
const shown = plainTemplates([
  [71, AT.seen, AT.opens, AT.shape],
  [72, AT.ways, AT.ends],
]);

let columns = new Int32Array(0);

/** The numbers of the words from `from` to `to` and of those beside them, with edges before the first word of the unit and behind the last. */
function fill(
  { unit, hashes, classes, coarse, fine, shapes, open, rows, ruled, count }: Marked,
  evidence: Evidence,
  from: number,
  to: number,
): void {
  const size = (to - from + 2 * EDGES) * WIDTH;
  if (columns.length < size) columns = new Int32Array(size * 2);
  const part = PARTS[unit.part] * 2 + (unit.shouted ? 1 : 0);
  for (let i = from - EDGES, at = 0; i < to + EDGES; i++, at += WIDTH) {
    if (i < 0 || i >= count) {
      columns.fill(0, at, at + WIDTH);
      columns[at + AT.hash] = i < 0 ? BEFORE : BEHIND;
      continue;
    }
    const seen = evidence.seen[rows[i]!]!;
    columns[at] = 0;
    columns[at + AT.hash] = hashes[i]!;
    columns[at + AT.shape] = shapes[i]!;
    columns[at + AT.opens] = open[i]!;
    columns[at + AT.fine] = fine[i]!;
    columns[at + AT.coarse] = coarse[i]!;
    columns[at + AT.classes] = classes[i]!;
    columns[at + AT.verdict] = ruled[i]!;
    columns[at + AT.part] = part;
    columns[at + AT.unclustered] = fine[i] === 0 ? 1 : 0;
    columns[at + AT.unclassed] = classes[i] === 0 ? 1 : 0;
    columns[at + AT.seen] = seen & 15;
    columns[at + AT.ways] = (seen >>> 4) & 15;
    columns[at + AT.ends] = (seen >>> 10) & 7;
  }
}

const clip = (value: number, most: number): number => (value < most ? value : most);

/** Fills `into` for each word from `from` to `to` in turn and calls `each`. */
export function describe(unit: Marked, evidence: Evidence, into: Features, each: (at: number) => void): void {
  const { hashes, classes, coarse, fine, shapes, caps, open, rows, count, live } = unit;
  const { words } = unit.unit;
  if (live.length === 0) return;
  const run = runsOf(unit);
  const phrases = phraseMarks(unit);
  const { hashes: out } = into;
  let length = 0;
  const put = (template: number, a: number, b = 0, c = 0): void => {
    out[length++] = feature(template, a, b, c);
  };
  const each_bit = (template: number, mask: number, b: number): void => {
    for (let rest = mask; rest !== 0; rest &= rest - 1) put(template, 31 - Math.clz32(rest & -rest), b);
  };
  const hash = (at: number): number => (at < 0 ? BEFORE : at >= count ? BEHIND : hashes[at]!);
  const value = (table: ArrayLike<number>, at: number): number => (at < 0 || at >= count ? 0 : table[at]!);
  for (let span = 0; span < live.length; span += 2) {
    const begin = live[span]!;
    fill(unit, evidence, begin, live[span + 1]!);
    for (let i = begin; i < live[span + 1]!; i++) {
      length = 0;
      const place = (i - begin + EDGES) * WIDTH;
      const word = words[i]!;
      const shape = shapes[i]!;
      const own = classes[i]!;
      const opens = open[i]!;
      length = beside(columns, place, out, length);
      each_bit(50, own, shape);
      if (own === 0) put(50, 32, shape);
      each_bit(51, value(classes, i - 1), 0);
      each_bit(52, value(classes, i + 1), 0);
      each_bit(53, value(classes, i - 2), 0);
      each_bit(54, value(classes, i + 2), 0);
      length = classed(columns, place, out, length);
      if (word.possessive) put(57, shape);
      if (i > 0 && words[i - 1]!.possessive) put(58, shape);
      if (phrases[i] !== 0) put(59, phrases[i]!);
      length = judged(columns, place, out, length);
      const seen = evidence.seen[rows[i]!]!;
      for (let bit = 0; bit < SEEN_BITS; bit++) if ((seen >>> bit) & 1) put(70, bit, opens, shape);
      length = shown(columns, place, out, length);
      if (i + 1 < count && caps[i + 1]) put(73, evidence.seen[rows[i + 1]!]! & 0x0cf0);
      if (i > 0 && caps[i - 1]) put(74, evidence.seen[rows[i - 1]!]! & 0x0cf0);
      if (caps[i] === 1) {
        const { low, bare } = word;
        const end = low.length;
        let tail = 0;
        for (let n = 1; n <= 4 && n < end; n++) {
          tail = Math.imul(tail ^ low.charCodeAt(end - n), 0x01000193) + 1;
          if (n > 1) put(12, tail, n);
        }
        let head = 0;
        for (let n = 0; n < 4 && n < end - 1; n++) {
          head = Math.imul(head ^ low.charCodeAt(n), 0x01000193) + 1;
          if (n > 1) put(13, head, n);
        }
        put(14, clip(bare.length, 12), shape);
        const from = run.from[i]!;
        const to = run.to[i]!;
        const last = to - 1;
        const size = clip(to - from, LONGEST_RUN);
        const nth = clip(i - from, 3);
        const left = clip(last - i, 3);
        const before = hash(from - 1);
        const after = hash(to);
        put(80, size, clip(i - from, LONGEST_RUN), open[from]);
        put(81, before, nth);
        put(82, after, left);
        put(83, value(fine, from - 1), nth);
        put(84, value(fine, to), left);
        put(85, value(coarse, from - 1), size, value(coarse, to));
        if (last > i) {
          put(86, hashes[last]!);
          put(87, fine[last]!, left);
          each_bit(88, classes[last]!, left);
        }
        if (from < i) {
          put(89, hashes[from]!);
          put(90, fine[from]!, nth);
          each_bit(91, classes[from]!, nth);
        }
        put(92, size, classes[from]! & FIRST_NAME, classes[last]! & (IS.orgHead | IS.placeHead | FIRST_NAME));
        put(93, size, nth, words[last]!.possessive ? 1 : 0);
        each_bit(94, value(classes, from - 1), size);
        each_bit(95, value(classes, to), size);
        // "Ministry of Foreign Affairs": the head before the joint tells what the run is part of.
        if (from > 1 && JOINTS.has(before)) {
          const head = from > 2 && words[from - 1]!.low === 'the' ? from - 3 : from - 2;
          put(96, hash(head), before);
          each_bit(97, value(classes, head), value(shapes, head));
          put(98, value(shapes, head), before, nth);
        }
        if (to + 1 < count && JOINTS.has(after)) {
          put(99, hash(to + 1), after);
          put(100, value(shapes, to + 1), after, left);
        }
      }
      into.length = length;
      each(i);
    }
  }
}
