// The best sequence in a model's whole numbers, against the same numbers read as a learner's.
import { expect, it } from 'vitest';
import { viterbi } from '../../../../src/core/analysis/model/viterbi.ts';
import { dice } from '../../../../src/training/learn/dice.ts';

it.each([
  ['near to one another', 5, 0],
  ['with ways that are barred', 5, 1500],
  ['of which each is barred from some', 2, 40],
  ['that are all alike', 0, 0],
])('of scores %s', (_, spread, bar) => {
  const next = dice(3);
  for (let round = 0; round < 200; round++) {
    const labels = 2 + Math.floor(next() * 15);
    const count = 1 + Math.floor(next() * 12);
    const transitions = Int32Array.from({ length: (labels + 1) * labels }, () =>
      next() < 0.5 ? Math.floor(next() * spread) : -bar,
    );
    const scores = Int32Array.from({ length: count * labels }, () => Math.floor(next() * 3 * spread));
    expect([...viterbi(scores, count, labels, transitions)]).toEqual([
      ...viterbi(Float64Array.from(scores), count, labels, Float64Array.from(transitions)),
    ]);
  }
});
