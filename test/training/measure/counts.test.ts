// Sums, shares, and the interval of chance.
import { describe, expect, it } from 'vitest';
import { intervals } from '../../../src/training/measure/bootstrap.ts';
import { balance, countSets, f1, precision, recall, share, sum } from '../../../src/training/measure/counts.ts';

describe('counts', () => {
  it('adds documents name by name', () => {
    expect(sum([{ a: 1, b: 2 }, { a: 3 }, {}])).toEqual({ a: 4, b: 2 });
  });

  it('divides nothing by nothing as none', () => {
    expect(share(0, 0)).toBe(0);
    expect(share(1, undefined)).toBe(0);
    expect(balance(0, 0)).toBe(0);
  });

  it('makes precision, recall and F1 of two sets', () => {
    const counts = countSets(['a', 'b', 'c', 'd'], ['a', 'b', 'x'], 'of ');
    expect(counts).toEqual({ 'of right': 2, 'of found': 3, 'of gold': 4 });
    expect(precision(counts, 'of ')).toBeCloseTo(66.667, 2);
    expect(recall(counts, 'of ')).toBe(50);
    expect(f1(counts, 'of ')).toBeCloseTo(57.143, 2);
  });

  it('counts the same thing once', () => {
    expect(countSets(['a', 'a'], ['a', 'a', 'a'])).toEqual({ right: 1, found: 1, gold: 1 });
  });
});

describe('the bootstrap', () => {
  const accuracy = (total: Record<string, number>): number => share(total['right'], total['gold']);

  it('has no width where all documents are alike', () => {
    const documents = Array.from({ length: 20 }, () => ({ right: 3, gold: 4 }));
    expect(intervals(documents, [accuracy])).toEqual([[75, 75]]);
  });

  it('is the same in every run and holds the figure', () => {
    const documents = Array.from({ length: 60 }, (_, i) => ({ right: i % 3 === 0 ? 0 : 1, gold: 1 }));
    const [[low, high]] = intervals(documents, [accuracy]) as [[number, number]];
    expect(intervals(documents, [accuracy])).toEqual([[low, high]]);
    const figure = accuracy(sum(documents));
    expect(low).toBeLessThan(figure);
    expect(high).toBeGreaterThan(figure);
    // Of 60 throws at two thirds the standard deviation is 6.1 points.
    expect(high - low).toBeGreaterThan(16);
    expect(high - low).toBeLessThan(32);
  });

  it('resamples whole documents: one long document moves the figure', () => {
    const documents = [{ right: 0, gold: 100 }, ...Array.from({ length: 20 }, () => ({ right: 5, gold: 5 }))];
    const [[low, high]] = intervals(documents, [accuracy]) as [[number, number]];
    expect(high).toBe(100);
    expect(low).toBeLessThan(35);
  });
});
