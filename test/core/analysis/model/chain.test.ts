// Probabilities along a chain, against the sum over every sequence of labels there is.
import { describe, expect, it } from 'vitest';
import { chain } from '../../../../src/core/analysis/model/chain.ts';

const LABELS = 3;
const TRANSITIONS = [0.5, -1, 0.2, -0.3, 0.8, 0, 1.1, -0.4, 0.3, 0.6, 0, -2];

/** The share of each label at each place, by trying all. */
function tried(scores: readonly number[], count: number, unit: number): number[] {
  const shares = scores.map(() => 0);
  let all = 0;
  for (let code = 0; code < LABELS ** count; code++) {
    const labels = Array.from({ length: count }, (_, place) => Math.floor(code / LABELS ** place) % LABELS);
    let score = 0;
    labels.forEach((label, place) => {
      score += scores[place * LABELS + label]! + TRANSITIONS[(labels[place - 1] ?? LABELS) * LABELS + label]!;
    });
    const power = Math.exp(score * unit);
    all += power;
    labels.forEach((label, place) => (shares[place * LABELS + label]! += power));
  }
  return shares.map((share) => share / all);
}

describe('chain', () => {
  it.each([
    [1, 1],
    [4, 1],
    [5, 0.5],
  ])('over %i places, a score worth %d', (count, unit) => {
    const scores = Array.from({ length: count * LABELS }, (_, i) => Math.sin(i * 7) * 2);
    const { marginals, pairs } = chain(LABELS)(scores, count, TRANSITIONS, true, unit);
    tried(scores, count, unit).forEach((share, i) => expect(marginals[i]).toBeCloseTo(share, 8));
    expect(pairs.reduce((a, b) => a + b, 0)).toBeCloseTo(count, 8);
  });

  it('has nothing to say of nothing', () => {
    expect(chain(LABELS)([], 0, TRANSITIONS, true).marginals).toHaveLength(0);
  });

  it('stays a number where scores are far apart', () => {
    const { marginals } = chain(LABELS)([5000, 0, -5000, -5000, 0, 5000], 2, TRANSITIONS, false);
    expect([...marginals].map(Math.round)).toEqual([1, 0, 0, 0, 0, 1]);
  });
});
