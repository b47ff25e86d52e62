// What the tagger looks at: in the marked words of a stretch, out the features of each word as hashes. The same in training and in use.
import { feature, hashOf } from '../model/hash.ts';
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

/** Where the run of capitals that each word stands in begins and ends; a word without capital is a run of its own. */
function runsOf({ unit, caps, count, shapes }: Marked): { from: Uint16Array | Uint32Array; to: Uint32Array } {
  const from = new Uint32Array(count);
  const to = new Uint32Array(count);
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

const clip = (value: number, most: number): number => (value < most ? value : most);

/** Fills `into` for each word from `from` to `to` in turn and calls `each`. */
export function describe(unit: Marked, evidence: Evidence, into: Features, each: (at: number) => void): void {
  const { hashes, classes, coarse, fine, shapes, caps, open, rows, ruled, count, live } = unit;
  const { words, shouted } = unit.unit;
  if (live.length === 0) return;
  const run = runsOf(unit);
  const part = PARTS[unit.unit.part] * 2 + (shouted ? 1 : 0);
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
  for (let span = 0; span < live.length; span += 2)
    for (let i = live[span]!; i < live[span + 1]!; i++) {
      length = 0;
      const word = words[i]!;
      const h0 = hashes[i]!;
      const h1 = hash(i + 1);
      const hm1 = hash(i - 1);
      const shape = shapes[i]!;
      const own = classes[i]!;
      const opens = open[i]!;
      const s1 = value(shapes, i + 1);
      const sm1 = value(shapes, i - 1);
      put(0, 0);
      put(1, h0);
      put(2, h0, shape, opens);
      put(3, hm1);
      put(4, h1);
      put(5, hash(i - 2));
      put(6, hash(i + 2));
      put(7, hm1, h0);
      put(8, h0, h1);
      put(9, hm1, h1);
      put(10, hash(i - 2), hm1);
      put(11, h1, hash(i + 2));
      put(20, shape, opens);
      put(21, sm1, shape, opens);
      put(22, shape, s1);
      put(23, sm1, shape, s1);
      put(24, shape, s1, value(shapes, i + 2));
      put(25, part, shape, opens);
      put(26, part, hm1);
      put(27, part, h1);
      const f0 = fine[i]!;
      const c0 = coarse[i]!;
      const c1 = value(coarse, i + 1);
      const cm1 = value(coarse, i - 1);
      put(30, f0, shape);
      put(31, c0, shape);
      put(32, value(fine, i - 1));
      put(33, value(fine, i + 1));
      put(34, cm1, shape);
      put(35, c1, shape);
      put(36, cm1, c0);
      put(37, c0, c1);
      put(38, cm1, shape, c1);
      put(39, value(fine, i - 2));
      put(40, value(fine, i + 2));
      put(41, c0, opens);
      each_bit(50, own, shape);
      if (own === 0) put(50, 32, shape);
      each_bit(51, value(classes, i - 1), 0);
      each_bit(52, value(classes, i + 1), 0);
      each_bit(53, value(classes, i - 2), 0);
      each_bit(54, value(classes, i + 2), 0);
      put(55, own, value(classes, i + 1));
      put(56, value(classes, i - 1), own);
      if (word.possessive) put(57, shape);
      if (i > 0 && words[i - 1]!.possessive) put(58, shape);
      if (phrases[i] !== 0) put(59, phrases[i]!);
      const verdict = ruled[i]!;
      const before1 = value(ruled, i - 1);
      const behind1 = value(ruled, i + 1);
      put(60, verdict);
      put(61, verdict, shape, opens);
      put(62, before1, verdict);
      put(63, verdict, behind1);
      put(64, before1, verdict, behind1);
      put(65, verdict, part);
      put(66, verdict, f0 === 0 ? 1 : 0, own === 0 ? 1 : 0);
      put(67, verdict, c0);
      const seen = evidence.seen[rows[i]!]!;
      put(68, verdict, seen & 15);
      for (let bit = 0; bit < SEEN_BITS; bit++) if ((seen >>> bit) & 1) put(70, bit, opens, shape);
      put(71, seen & 15, opens, shape);
      put(72, (seen >>> 4) & 15, (seen >>> 10) & 7);
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
        const place = clip(i - from, 3);
        const left = clip(last - i, 3);
        const before = hash(from - 1);
        const after = hash(to);
        put(80, size, clip(i - from, LONGEST_RUN), open[from]);
        put(81, before, place);
        put(82, after, left);
        put(83, value(fine, from - 1), place);
        put(84, value(fine, to), left);
        put(85, value(coarse, from - 1), size, value(coarse, to));
        if (last > i) {
          put(86, hashes[last]!);
          put(87, fine[last]!, left);
          each_bit(88, classes[last]!, left);
        }
        if (from < i) {
          put(89, hashes[from]!);
          put(90, fine[from]!, place);
          each_bit(91, classes[from]!, place);
        }
        put(92, size, classes[from]! & FIRST_NAME, classes[last]! & (IS.orgHead | IS.placeHead | FIRST_NAME));
        put(93, size, place, words[last]!.possessive ? 1 : 0);
        each_bit(94, value(classes, from - 1), size);
        each_bit(95, value(classes, to), size);
        // "Ministry of Foreign Affairs": the head before the joint tells what the run is part of.
        if (from > 1 && JOINTS.has(before)) {
          const head = from > 2 && words[from - 1]!.low === 'the' ? from - 3 : from - 2;
          put(96, hash(head), before);
          each_bit(97, value(classes, head), value(shapes, head));
          put(98, value(shapes, head), before, place);
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
