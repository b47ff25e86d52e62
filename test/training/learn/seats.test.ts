// Every hash of a table has a place of its own, whatever its neighbours, and what is read is what was packed.
import { expect, test } from 'vitest';
import { Reader } from '../../../src/core/analysis/model/bytes.ts';
import { hashOf } from '../../../src/core/analysis/model/hash.ts';
import { placeOf, readTable } from '../../../src/core/analysis/model/places.ts';
import { packTable, seedsOf } from '../../../src/training/learn/seats.ts';

/** Hashes of numbered words, with those given, in order. */
const hashes = (count: number, ...more: number[]): Uint32Array =>
  Uint32Array.from(new Set([...more, ...Array.from({ length: count }, (_, i) => hashOf(`word ${i}`))])).sort();

test.each([1, 2, 57, 58, 460, 931, 3_700])('%i hashes beside 0', (count) => {
  const list = hashes(count, 0);
  const reader = new Reader(packTable(list));
  const { hashes: read, places } = readTable(reader);
  expect(read).toEqual(list);
  expect(reader.rest().length).toBe(0);
  const taken = new Set(Array.from(list, (hash) => placeOf(places, hash)));
  expect(taken.size).toBe(list.length);
  expect(Math.max(...taken)).toBeLessThan(places.size);
});

test('hashes that do not ascend are an error', () => {
  expect(() => seedsOf(Uint32Array.of(2, 1))).toThrow('do not ascend');
});
