// Learns to choose: a softmax over the candidates of each group, by AdaGrad with a pull to zero. In groups of candidates with hashed
// features, out weights with one label.
// @see Duchi, Hazan and Singer 2011, "Adaptive Subgradient Methods"
import { dice, shuffled } from './dice.ts';
import type { Learnt } from './pack.ts';

/** Candidates as lists of features; `right` are the places of the correct ones (none: the group is left out). */
export type Group = { candidates: Uint32Array[]; right: number[] };

export type RankingOptions = { rounds: number; seed: number; rate: number; pull: number; least: number };

export function learnRanking(groups: readonly Group[], { rounds, seed, rate, pull, least }: RankingOptions): Learnt {
  const counts = new Map<number, number>();
  for (const { candidates } of groups)
    for (const features of candidates) for (const hash of features) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const rowOf = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= least) rowOf.set(hash, rowOf.size);
  const data = groups
    .filter(({ right }) => right.length > 0)
    .map(({ candidates, right }) => ({
      rows: candidates.map((features) => Uint32Array.from([...features].flatMap((hash) => rowOf.get(hash) ?? []))),
      right: new Set(right),
    }));
  const values = new Float64Array(rowOf.size);
  const squares = new Float64Array(rowOf.size).fill(1e-6);
  const sums = new Float64Array(rowOf.size);
  const next = dice(seed);
  let steps = 0;
  for (let round = 0; round < rounds; round++) {
    for (const index of shuffled(data.length, next)) {
      const { rows, right } = data[index]!;
      const scores = rows.map((own) => own.reduce((sum, row) => sum + values[row]!, 0));
      const most = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - most));
      const all = powers.reduce((a, b) => a + b, 0);
      const good = powers.reduce((sum, power, i) => (right.has(i) ? sum + power : sum), 0);
      rows.forEach((own, i) => {
        const power = powers[i]!;
        const slope = power / all - (right.has(i) ? power / good : 0);
        if (slope === 0) return;
        for (const row of own) {
          const by = slope + pull * values[row]!;
          squares[row] = squares[row]! + by * by;
          values[row] = values[row]! - (rate * by) / Math.sqrt(squares[row]);
        }
      });
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
