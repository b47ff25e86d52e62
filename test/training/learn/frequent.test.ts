import { describe, expect, it } from 'vitest';
import { frequent } from '../../../src/training/learn/frequent.ts';

const of = (...rows: number[][]): { features: Uint32Array }[] =>
  rows.map((row) => ({ features: Uint32Array.from(row) }));

describe('the features seen often enough', () => {
  const { hashes, rowOf } = frequent(of([7, 1024, 0, 3], [7, 0, 4_294_967_295], [1024, 4_294_967_295, 9]), 2);
  it('ascend, and each has its row', () => {
    expect([...hashes]).toEqual([0, 7, 1024, 4_294_967_295]);
    expect([...hashes].map(rowOf)).toEqual([0, 1, 2, 3]);
  });
  it('leave the rare ones a row behind the last', () => expect([3, 9, 12].map(rowOf)).toEqual([4, 4, 4]));
  it('are none where there is nothing', () => expect(frequent([], 1).hashes).toHaveLength(0));
});
