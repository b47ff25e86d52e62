import { expect, it } from 'vitest';
import { feature } from '../../../../src/core/analysis/model/hash.ts';
import { templates } from '../../../../src/core/analysis/model/templates.ts';

it('makes the features that are written out, of values before and behind a place', () => {
  const values = Int32Array.of(0, 7, -9, 0, 11, 0x9e3779b1 | 0);
  const describe = templates([
    [1, 1],
    [2, 2, -1],
    [300, -2, 1, 2],
  ]);
  const out = new Uint32Array(4);
  expect(describe(values, 3, out, 1, 0)).toBe(3);
  expect([...out]).toEqual([feature(1, 11), feature(2, 0x9e3779b1, -9), feature(300, 7, 11, 0x9e3779b1), 0]);
  describe(values, 3, out, 3, 2);
  expect([...out]).toEqual([feature(1, 35), feature(2, 0x9e3779b1 * 3 + 2, -9), feature(300, 23, 11, 0x9e3779b1), 0]);
});
