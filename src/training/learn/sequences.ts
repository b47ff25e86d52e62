// Learns to label sequences: an averaged structured perceptron over hashed features, first order. In labelled sequences, out weights.
// @see Collins 2002, "Discriminative Training Methods for Hidden Markov Models"
import { viterbi } from '../../core/analysis/model/viterbi.ts';
import { dice, shuffled } from './dice.ts';
import type { Learnt } from './pack.ts';

/** The features of place `i` are `features[offsets[i]]` up to `features[offsets[i + 1] - 1]`. */
export type Sequence = { offsets: Uint32Array; features: Uint32Array; labels: Uint8Array };

export type Options = {
  labels: number;
  rounds: number;
  seed: number;
  /** Features seen less often than this are left out. */
  least: number;
};

/** Numbers the features seen often enough; rewrites them in place as rows, the rare ones as the row behind the last. */
function number(data: readonly Sequence[], least: number): { hashes: Uint32Array; rows: Uint32Array[] } {
  const counts = new Map<number, number>();
  for (const { features } of data) for (const hash of features) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const rowOf = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= least) rowOf.set(hash, rowOf.size);
  const none = rowOf.size;
  return {
    hashes: Uint32Array.from(rowOf.keys()),
    rows: data.map(({ features }) => features.map((hash) => rowOf.get(hash) ?? none)),
  };
}

export function learnSequences(data: readonly Sequence[], { labels, rounds, seed, least }: Options): Learnt {
  const { hashes, rows } = number(data, least);
  const size = hashes.length * labels;
  const values = new Float64Array(size + labels);
  const sums = new Float64Array(size + labels);
  const transitions = new Float64Array((labels + 1) * labels);
  const transitionSums = new Float64Array(transitions.length);
  const next = dice(seed);
  let time = 1;
  const change = (table: Float64Array, total: Float64Array, at: number, by: number): void => {
    table[at] = table[at]! + by;
    total[at] = total[at]! + by * time;
  };
  for (let round = 0; round < rounds; round++) {
    for (const index of shuffled(data.length, next)) {
      const { offsets, labels: gold } = data[index]!;
      const own = rows[index]!;
      const count = gold.length;
      const scores = new Float64Array(count * labels);
      for (let place = 0; place < count; place++)
        for (let f = offsets[place]!; f < offsets[place + 1]!; f++) {
          const row = own[f]! * labels;
          if (row < size)
            for (let label = 0; label < labels; label++) scores[place * labels + label]! += values[row + label]!;
        }
      const guess = viterbi(scores, count, labels, transitions);
      let last = labels;
      let guessed = labels;
      for (let place = 0; place < count; place++) {
        const right = gold[place]!;
        const wrong = guess[place]!;
        if (right !== wrong)
          for (let f = offsets[place]!; f < offsets[place + 1]!; f++) {
            const row = own[f]! * labels;
            if (row >= size) continue;
            change(values, sums, row + right, 1);
            change(values, sums, row + wrong, -1);
          }
        if (right !== wrong || last !== guessed) {
          change(transitions, transitionSums, last * labels + right, 1);
          change(transitions, transitionSums, guessed * labels + wrong, -1);
        }
        last = right;
        guessed = wrong;
      }
      time++;
    }
  }
  return {
    labels,
    hashes,
    values: values.subarray(0, size).map((value, at) => value - sums[at]! / time),
    transitions: transitions.map((value, at) => value - transitionSums[at]! / time),
  };
}
