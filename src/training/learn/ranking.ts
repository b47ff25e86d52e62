// Learns to choose: a softmax over the candidates of each group, by AdaGrad with a pull to zero. In groups of candidates with hashed
// features, out weights with one label.
// @see Duchi, Hazan and Singer 2011, "Adaptive Subgradient Methods"
import { dice, shuffled } from './dice.ts';
import type { Learnt } from './pack.ts';

/** Candidates as lists of features; `right` are the places of the correct ones (none: the group is left out). */
export type Group = { candidates: Uint32Array[]; right: number[] };

export type RankingOptions = { rounds: number; seed: number; rate: number; pull: number; least: number };

/** The rows of all candidates one after another; `right` is 1 at the correct ones. */
function indexed({ candidates, right }: Group, rowOf: ReadonlyMap<number, number>) {
  const offsets = new Uint32Array(candidates.length + 1);
  const rows: number[] = [];
  for (let i = 0; i < candidates.length; i++) {
    for (const hash of candidates[i]!) {
      const row = rowOf.get(hash);
      if (row !== undefined) rows.push(row);
    }
    offsets[i + 1] = rows.length;
  }
  return {
    rows: Uint32Array.from(rows),
    offsets,
    right: Uint8Array.from(candidates, (_, i) => (right.includes(i) ? 1 : 0)),
  };
}

export function learnRanking(groups: readonly Group[], { rounds, seed, rate, pull, least }: RankingOptions): Learnt {
  const counts = new Map<number, number>();
  for (const { candidates } of groups)
    for (const features of candidates) for (const hash of features) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const rowOf = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= least) rowOf.set(hash, rowOf.size);
  const data = groups.filter(({ right }) => right.length > 0).map((group) => indexed(group, rowOf));
  const values = new Float64Array(rowOf.size);
  const squares = new Float64Array(rowOf.size).fill(1e-6);
  const sums = new Float64Array(rowOf.size);
  const powers = new Float64Array(Math.max(0, ...data.map(({ right }) => right.length)));
  const next = dice(seed);
  let steps = 0;
  for (let round = 0; round < rounds; round++) {
    for (const index of shuffled(data.length, next)) {
      const { rows, offsets, right } = data[index]!;
      const count = right.length;
      let most = -Infinity;
      for (let i = 0; i < count; i++) {
        let score = 0;
        for (let f = offsets[i]!; f < offsets[i + 1]!; f++) score += values[rows[f]!]!;
        powers[i] = score;
        most = Math.max(most, score);
      }
      let all = 0;
      let good = 0;
      for (let i = 0; i < count; i++) {
        const power = Math.exp(powers[i]! - most);
        powers[i] = power;
        all += power;
        if (right[i]) good += power;
      }
      for (let i = 0; i < count; i++) {
        const power = powers[i]!;
        const slope = power / all - (right[i] ? power / good : 0);
        if (slope === 0) continue;
        for (let f = offsets[i]!; f < offsets[i + 1]!; f++) {
          const row = rows[f]!;
          const by = slope + pull * values[row]!;
          squares[row] = squares[row]! + by * by;
          values[row] = values[row]! - (rate * by) / Math.sqrt(squares[row]);
        }
      }
    }
    if (round >= rounds / 2) {
      steps++;
      for (let row = 0; row < values.length; row++) sums[row] = sums[row]! + values[row]!;
    }
  }
  return {
    labels: 1,
    hashes: Uint32Array.from(rowOf.keys()),
    values: sums.map((sum) => sum / Math.max(1, steps)),
    transitions: new Float64Array(0),
  };
}
