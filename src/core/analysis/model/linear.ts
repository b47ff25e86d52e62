// A linear model over hashed features: for each feature it knows, a small whole number for each label it bears on.
import { Reader } from './bytes.ts';
import { rowsOf } from './rows.ts';

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

/** Layout: labels, rows, step, hashes (ascending), a 16-bit mask of labels per row, the weights of the set bits, transitions. */
export function linear(bytes: Uint8Array): Linear {
  const reader = new Reader(bytes);
  const labels = reader.int();
  const count = reader.int();
  const weightCount = reader.int();
  const transitionCount = reader.int();
  const step = reader.float();
  const hashes = reader.uint32s(count);
  const masks = reader.uint16s(count);
  const weights = reader.int8s(weightCount);
  const transitions = new Int32Array(reader.uint32s(transitionCount).buffer);
  // A row's mask and weights side by side: one look fetches them all.
  const data = new Int8Array(weightCount + 2 * count);
  const starts = new Uint32Array(count);
  let start = 0;
  let at = 0;
  for (let row = 0; row < count; row++) {
    starts[row] = at;
    data[at++] = masks[row]! & 0xff;
    data[at++] = masks[row]! >> 8;
    for (let mask = masks[row]!; mask > 0; mask &= mask - 1) data[at++] = weights[start++] ?? 0;
  }
  if (start !== weightCount) throw new Error('weights: a model holds other weights than its masks say');
  const { find } = rowsOf(hashes, starts);
  const add = (hash: number, scores: Int32Array, from: number): void => {
    let place = find(hash);
    if (place < 0) return;
    let mask = (data[place]! & 0xff) | ((data[place + 1]! & 0xff) << 8);
    place += 2;
    for (; mask !== 0; mask &= mask - 1) {
      const label = from + 31 - Math.clz32(mask & -mask);
      scores[label] = scores[label]! + data[place++]!;
    }
  };
  return {
    labels,
    step,
    transitions,
    add,
    addAll: (list, length, scores, from) => {
      for (let i = 0; i < length; i++) add(list[i]!, scores, from);
    },
  };
}
