// A linear model over hashed features: for each feature it knows, a small whole number for each label it bears on.
import { Reader } from './bytes.ts';
import { rowsOf } from './rows.ts';

export type Linear = {
  labels: number;
  /** What one step of a score is worth, in the units of training. */
  step: number;
  /** Adds a feature's weights to `scores[from]` … `scores[from + labels - 1]`; one it does not know adds nothing. */
  add: (hash: number, scores: Int32Array, from: number) => void;
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
  const starts = new Uint32Array(count);
  let start = 0;
  for (let row = 0; row < count; row++) {
    starts[row] = start;
    for (let mask = masks[row]!; mask > 0; mask &= mask - 1) start++;
  }
  if (start !== weightCount) throw new Error('weights: a model holds other weights than its masks say');
  const rows = rowsOf(hashes);
  return {
    labels,
    step,
    transitions,
    add: (hash, scores, from) => {
      const row = rows.find(hash);
      if (row < 0) return;
      let at = starts[row]!;
      for (let mask = masks[row]!, label = from; mask > 0; mask >>= 1, label++)
        if (mask & 1) scores[label] = scores[label]! + weights[at++]!;
    },
  };
}
