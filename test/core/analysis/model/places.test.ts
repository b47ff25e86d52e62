// Every hash of a table has a place of its own, whatever its neighbours.
import { expect, test } from 'vitest';
import { hashOf } from '../../../../src/core/analysis/model/hash.ts';
import { placeOf, placesOf } from '../../../../src/core/analysis/model/places.ts';

/** Hashes of numbered words, with those given, in order. */
const hashes = (count: number, ...more: number[]): Uint32Array =>
  Uint32Array.from(new Set([...more, ...Array.from({ length: count }, (_, i) => hashOf(`word ${i}`))])).sort();

test.each([1, 2, 57, 58, 460, 931, 3_700])('%i hashes beside 0', (count) => {
  const list = hashes(count, 0);
  const places = placesOf(list);
  const taken = new Set(Array.from(list, (hash) => placeOf(places, hash)));
  expect(taken.size).toBe(list.length);
  expect(Math.max(...taken)).toBeLessThan(places.size);
});

test('hashes that do not ascend are an error', () => {
  expect(() => placesOf(Uint32Array.of(2, 1))).toThrow('do not ascend');
});
