// A linear model over hashed features: for each feature it knows, a small whole number for each label it bears on.
import { Reader } from './bytes.ts';
import { GOLDEN, placeOf, readTable } from './places.ts';

export type Linear = {
  labels: number;
  /** What one step of a score is worth, in the units of training. */
  step: number;
  /** Adds a feature's weights to `scores[from]` … `scores[from + labels - 1]`; one it does not know adds nothing. */
  add: (hash: number, scores: Int32Array, from: number) => void;
  /** The same for the first `length` of `hashes`. */
  addAll: (hashes: Uint32Array, length: number, scores: Int32Array, from: number) => void;
  /** For sequences: the score of `next` after `label`; row `labels` is the start of a sequence. Empty for other models. */
  transitions: Int32Array;
};

/** Weights of four labels share one number, a byte each, this much above their worth: sums of bytes are sums of weights. */
const ABOVE = 128;
const FOUR = 4;
const NONE = 0x80808080 | 0;
/** Bytes of every second label apart from their neighbours: so many sum up in 16 bits. */
const APART = 0x00ff00ff;
const MOST = 256;

/** Layout: labels, weights, transitions, step, the table of hashes, a 16-bit mask of labels per row, the weights of the set bits, transitions. */
export function linear(bytes: Uint8Array): Linear {
  const reader = new Reader(bytes);
  const labels = reader.int();
  const weightCount = reader.int();
  const transitionCount = reader.int();
  const step = reader.float();
  const { hashes, places } = readTable(reader);
  const count = hashes.length;
  const masks = reader.uint16s(count);
  const weights = reader.int8s(weightCount);
  const transitions = new Int32Array(reader.uint32s(transitionCount).buffer);
  const { seeds, group, shift, size } = places;
  const fours = Math.ceil(labels / FOUR);
  // A row is a hash and, beside it, its weights: what is looked at together lies together.
  const width = 1 + fours;
  const table = new Int32Array(size * width).fill(NONE);
  let start = 0;
  for (let row = 0; row < count; row++) {
    const at = placeOf(places, hashes[row]!) * width;
    table[at] = hashes[row]!;
    for (let mask = masks[row]!; mask > 0; mask &= mask - 1) {
      const label = 31 - Math.clz32(mask & -mask);
      // Where the bit of `ABOVE` is set, adding a weight to its byte carries into no other.
      table[at + 1 + (label >> 2)]! += (weights[start++] ?? 0) << ((label & 3) * 8);
    }
  }
  if (start !== weightCount) throw new Error('weights: a model holds other weights than its masks say');
  /** Adds the sums of `known` features for the four labels from `label` on. */
  const put = (scores: Int32Array, from: number, label: number, even: number, odd: number, known: number): void => {
    const at = from + label;
    const above = known * ABOVE;
    scores[at]! += (even & 0xffff) - above;
    if (label + 1 < labels) scores[at + 1]! += (odd & 0xffff) - above;
    if (label + 2 < labels) scores[at + 2]! += (even >>> 16) - above;
    if (label + 3 < labels) scores[at + 3]! += (odd >>> 16) - above;
  };
  const found = new Uint32Array(MOST);
  const addSome = (list: Uint32Array, begin: number, end: number, scores: Int32Array, from: number): void => {
    // No branch on what is known: a processor guesses it wrong every third time.
    if (fours === 1) {
      let even = 0;
      let odd = 0;
      for (let i = begin; i < end; i++) {
        const hash = list[i]! | 0;
        const at = (Math.imul(hash, Math.imul(seeds[hash >>> group]!, GOLDEN) | 1) >>> shift) << 1;
        const off = table[at]! ^ hash;
        const other = (off | -off) >> 31;
        const own = (table[at + 1]! & ~other) | (NONE & other);
        even = (even + (own & APART)) | 0;
        odd = (odd + ((own >>> 8) & APART)) | 0;
      }
      put(scores, from, 0, even, odd, end - begin);
      return;
    }
    let known = 0;
    for (let i = begin; i < end; i++) {
      const hash = list[i]! | 0;
      const at = Math.imul(Math.imul(hash, Math.imul(seeds[hash >>> group]!, GOLDEN) | 1) >>> shift, width);
      const off = table[at]! ^ hash;
      found[known] = at;
      known += 1 + ((off | -off) >> 31);
    }
    for (let four = 0; four < fours; four++) {
      let even = 0;
      let odd = 0;
      for (let i = 0; i < known; i++) {
        const own = table[found[i]! + 1 + four]!;
        even = (even + (own & APART)) | 0;
        odd = (odd + ((own >>> 8) & APART)) | 0;
      }
      put(scores, from, four * FOUR, even, odd, known);
    }
  };
  return {
    labels,
    step,
    transitions,
    add: (hash, scores, from) => {
      const at = placeOf(places, hash) * width;
      if (table[at] !== (hash | 0)) return;
      for (let label = 0; label < labels; label += FOUR) {
        const four = table[at + 1 + (label >> 2)]!;
        scores[from + label]! += (four & 0xff) - ABOVE;
        if (label + 1 < labels) scores[from + label + 1]! += ((four >>> 8) & 0xff) - ABOVE;
        if (label + 2 < labels) scores[from + label + 2]! += ((four >>> 16) & 0xff) - ABOVE;
        if (label + 3 < labels) scores[from + label + 3]! += (four >>> 24) - ABOVE;
      }
    },
    addAll: (list, length, scores, from) => {
      for (let begin = 0; begin < length; begin += MOST)
        addSome(list, begin, Math.min(length, begin + MOST), scores, from);
    },
  };
}
