// Learns to label sequences with probabilities: a linear-chain conditional random field over hashed features, by FTRL, whose pull to zero
// leaves few weights. In labelled sequences, out weights.
// @see Lafferty, McCallum and Pereira 2001, "Conditional Random Fields"; McMahan et al. 2013, "Ad Click Prediction"
import { chain, type Chain } from '../../core/analysis/model/chain.ts';
import { dice, shuffled } from './dice.ts';
import { frequent } from './frequent.ts';
import type { Learnt } from './pack.ts';

/** The features of place `i` are `features[offsets[i]]` up to `features[offsets[i + 1] - 1]`. */
export type Sequence = { offsets: Uint32Array; features: Uint32Array; labels: Uint8Array };

export type ChainOptions = {
  labels: number;
  rounds: number;
  seed: number;
  /** Features seen less often than this are left out. */
  least: number;
  rate: number;
  /** Pull to zero: a feature must earn more than this to have a weight. */
  sparse: number;
  /** Shrinks the weights that stand. */
  small: number;
};

type Numbered = { hashes: Uint32Array; data: Sequence[] };

/** Sequences with rows for their features, without those that are rare. */
function numbered(data: readonly Sequence[], least: number): Numbered {
  const { hashes, rowOf } = frequent(data, least);
  return {
    hashes,
    data: data.map(({ features, offsets, labels }) => {
      const rows = features.map(rowOf);
      const starts = new Uint32Array(offsets.length);
      let kept = 0;
      for (let i = 0; i < labels.length; i++) {
        starts[i] = kept;
        for (let f = offsets[i]!; f < offsets[i + 1]!; f++) if (rows[f]! < hashes.length) rows[kept++] = rows[f]!;
      }
      starts[labels.length] = kept;
      return { offsets: starts, features: rows.slice(0, kept), labels };
    }),
  };
}

/** Differences smaller than this move no weight. */
const STILL = 1e-4;

export function learnChains(given: readonly Sequence[], options: ChainOptions): Learnt {
  const { labels, rounds, seed, least, rate, sparse, small } = options;
  const { hashes, data } = numbered(given, least);
  const size = hashes.length * labels;
  const values = new Float32Array(size);
  const pulls = new Float32Array(size);
  const squares = new Float32Array(size);
  const transitions = new Float64Array((labels + 1) * labels);
  const transitionSquares = new Float64Array(transitions.length).fill(1);
  const next = dice(seed);
  const space: Chain = chain(labels);
  for (let round = 0; round < rounds; round++) {
    for (const index of shuffled(data.length, next)) {
      const { offsets, features, labels: gold } = data[index]!;
      const count = gold.length;
      const scores = new Float64Array(count * labels);
      for (let place = 0; place < count; place++)
        for (let f = offsets[place]!; f < offsets[place + 1]!; f++) {
          for (let label = 0, at = features[f]! * labels; label < labels; label++, at++)
            scores[place * labels + label]! += values[at]!;
        }
      const { marginals, pairs } = space(scores, count, transitions, true);
      for (let place = 0; place < count; place++) {
        for (let label = 0; label < labels; label++) {
          const slope = marginals[place * labels + label]! - (gold[place] === label ? 1 : 0);
          if (slope < STILL && slope > -STILL) continue;
          const square = slope * slope;
          for (let f = offsets[place]!; f < offsets[place + 1]!; f++) {
            const at = features[f]! * labels + label;
            const before = squares[at]!;
            const after = before + square;
            const root = Math.sqrt(after);
            const pull = pulls[at]! + slope - ((root - Math.sqrt(before)) / rate) * values[at]!;
            squares[at] = after;
            pulls[at] = pull;
            values[at] =
              pull > sparse
                ? (sparse - pull) / ((1 + root) / rate + small)
                : pull < -sparse
                  ? (-sparse - pull) / ((1 + root) / rate + small)
                  : 0;
          }
        }
      }
      let last = labels;
      for (let place = 0; place < count; place++) {
        pairs[last * labels + gold[place]!]! -= 1;
        last = gold[place]!;
      }
      for (let at = 0; at < transitions.length; at++) {
        const slope = pairs[at]! + small * 0.001 * transitions[at]!;
        transitionSquares[at] = transitionSquares[at]! + slope * slope;
        transitions[at] = transitions[at]! - (rate * slope) / Math.sqrt(transitionSquares[at]!);
      }
    }
  }
  return { labels, hashes, values: Float64Array.from(values), transitions };
}
