import { describe, expect, it } from 'vitest';
import { logistic, Rows } from '../../../src/training/summary/logistic.ts';

const chance = (weights: Float64Array, features: number[]): number =>
  1 / (1 + Math.exp(-features.reduce((sum, value, i) => sum + value * weights[i]!, 0)));

describe('logistic regression', () => {
  it('gives back the shares it is shown', () => {
    const rows = new Rows(2);
    for (const [x, share] of [
      [0, 0.2],
      [1, 0.8],
    ] as const)
      for (let n = 0; n < 500; n++) rows.add([1, x], share, 1);
    const weights = logistic(rows, 0.001);
    expect(chance(weights, [1, 0])).toBeCloseTo(0.2, 3);
    expect(chance(weights, [1, 1])).toBeCloseTo(0.8, 3);
  });
  it('counts a row by its weight', () => {
    const rows = new Rows(1);
    rows.add([1], 1, 3);
    rows.add([1], 0, 1);
    expect(chance(logistic(rows, 1), [1])).toBeCloseTo(0.75, 3);
  });
  it('is pulled to zero, but for the constant', () => {
    const rows = new Rows(2);
    for (let n = 0; n < 20; n++) rows.add([1, n % 2], n % 2, 1);
    const [loose, tight] = [logistic(rows, 0.01), logistic(rows, 1000)];
    expect(Math.abs(tight[1]!)).toBeLessThan(Math.abs(loose[1]!) / 20);
    expect(chance(tight, [1, 0.5])).toBeCloseTo(0.5, 2);
  });
  it('leaves out a feature that never varies', () => {
    const rows = new Rows(3);
    for (let n = 0; n < 20; n++) rows.add([1, n % 2, 7], n % 2 === 0 ? 0.3 : 0.6, 1);
    const weights = logistic(rows, 0.01);
    expect(weights[2]).toBe(0);
    expect([...weights].every(Number.isFinite)).toBe(true);
  });
});
