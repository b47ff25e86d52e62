// Learns to label sequences where the truth may be known in part: a conditional random field of first order by AdaGrad, pulled to
// zero. In sequences with the labels that each place may have, out weights.
// @see Lafferty, McCallum and Pereira 2001, "Conditional Random Fields"; Duchi, Hazan and Singer 2011, "Adaptive Subgradient Methods"
import { dice, shuffled } from './dice.ts';
import { frequent } from './frequent.ts';
import { latticeOf } from './lattice.ts';
import type { Learnt } from './pack.ts';

/** The features of place `i` are `features[offsets[i]]` up to `features[offsets[i + 1] - 1]`. */
export type Field = {
  offsets: Uint32Array;
  features: Uint32Array;
  /** A bit for each label that the place may have; of several, the model's own belief among them stands for the truth. */
  allowed: Uint16Array;
};

export type FieldOptions = {
  labels: number;
  rounds: number;
  seed: number;
  rate: number;
  /** Strength of the pull to zero. */
  pull: number;
  /** Features seen less often than this are left out. */
  least: number;
  /** Whether a label may never follow another; `labels` is the start. */
  barred: (before: number, label: number) => boolean;
};

/** The score of what may not be. */
const BARRED = -60;
/** Differences smaller than this move no weight. */
const STILL = 1e-4;

export function learnFields(data: readonly Field[], options: FieldOptions): Learnt {
  const { labels, rounds, seed, rate, pull, least, barred } = options;
  // Features that are left out have the row behind the last, whose weights stay zero.
  const { hashes, rowOf } = frequent(data, least);
  const none = hashes.length;
  const rows = data.map(({ features }) => features.map(rowOf));
  const values = new Float32Array((none + 1) * labels);
  const squares = new Float32Array(values.length).fill(1);
  const sums = new Float32Array(values.length);
  const edges = (labels + 1) * labels;
  const transitions = new Float64Array(edges);
  const edgeSquares = new Float64Array(edges).fill(1);
  const edgeSums = new Float64Array(edges);
  for (let a = 0; a <= labels; a++)
    for (let b = 0; b < labels; b++) transitions[a * labels + b] = barred(a, b) ? BARRED : 0;
  const longest = data.reduce((most, { allowed }) => Math.max(most, allowed.length), 0);
  const scores = new Float64Array(longest * labels);
  const slopes = new Float64Array(longest * labels);
  const edgeSlopes = new Float64Array(edges);
  const powers = new Float64Array(edges);
  const lattice = latticeOf(longest, labels);
  const next = dice(seed);
  let averaged = 0;
  for (let round = 0; round < rounds; round++) {
    for (const index of shuffled(data.length, next)) {
      const { offsets, allowed } = data[index]!;
      const own = rows[index]!;
      const count = allowed.length;
      scores.fill(0, 0, count * labels);
      for (let place = 0; place < count; place++) {
        const at = place * labels;
        for (let f = offsets[place]!; f < offsets[place + 1]!; f++) {
          const row = own[f]! * labels;
          for (let label = 0; label < labels; label++) scores[at + label]! += values[row + label]!;
        }
      }
      for (let at = 0; at < edges; at++) powers[at] = Math.exp(transitions[at]!);
      slopes.fill(0, 0, count * labels);
      edgeSlopes.fill(0);
      lattice(scores, powers, count, null, 1, slopes, edgeSlopes);
      lattice(scores, powers, count, allowed, -1, slopes, edgeSlopes);
      for (let place = 0; place < count; place++)
        for (let label = 0; label < labels; label++) {
          const slope = slopes[place * labels + label]!;
          if (slope < STILL && slope > -STILL) continue;
          for (let f = offsets[place]!; f < offsets[place + 1]!; f++) {
            const at = own[f]! * labels + label;
            const sum = squares[at]! + slope * slope;
            squares[at] = sum;
            values[at] = values[at]! - (rate * slope) / Math.sqrt(sum);
          }
        }
      values.fill(0, none * labels);
      for (let at = 0; at < edges; at++) {
        const slope = edgeSlopes[at]!;
        if (slope === 0 || transitions[at] === BARRED) continue;
        const sum = edgeSquares[at]! + slope * slope;
        edgeSquares[at] = sum;
        transitions[at] = transitions[at]! - (rate * slope) / Math.sqrt(sum);
      }
    }
    for (let at = 0; at < none * labels; at++) {
      const value = values[at]!;
      if (value === 0) continue;
      const less = (pull * rate) / Math.sqrt(squares[at]!);
      values[at] = value > 0 ? Math.max(0, value - less) : Math.min(0, value + less);
    }
    // The mean over the later rounds is steadier than the last.
    if (round < rounds >> 1) continue;
    averaged++;
    for (let at = 0; at < values.length; at++) sums[at] = sums[at]! + values[at]!;
    for (let at = 0; at < edges; at++) edgeSums[at] = edgeSums[at]! + transitions[at]!;
  }
  return {
    labels,
    hashes,
    values: Float64Array.from(sums.subarray(0, none * labels), (sum) => sum / averaged),
    transitions: edgeSums.map((sum) => sum / averaged),
  };
}
