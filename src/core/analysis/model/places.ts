// A place of its own for each of many hashes, found at the first look: out of a section of the weights, how to tell the place of one.
// Hashes with the same first bits share a seed, chosen in training (`training/learn/seats`) so that none of them meets another.
import type { Reader } from './bytes.ts';

/** `placeOf` puts a hash in `0` … `size - 1`; one that is not among the given falls on any place. */
export type Places = { size: number; shift: number; seeds: Uint16Array; group: number };

/** Ascending, without repeats. */
export type Table = { hashes: Uint32Array; places: Places };

/** Places a hash at least. */
const FREE = 1.1;
/** Hashes that share a seed, on average at most. */
const SHARE = 3;
/** Spreads seeds, by the golden ratio. */
export const GOLDEN = 0x9e3779b1;

/** The place of a hash; the same expression stands wherever a table is asked once a feature. */
export const placeOf = ({ seeds, group, shift }: Places, hash: number): number =>
  Math.imul(hash, Math.imul(seeds[hash >>> group]!, GOLDEN) | 1) >>> shift;

/** The least power of two from `least` on, as its exponent. */
const bitsOf = (least: number): number => Math.max(1, Math.ceil(Math.log2(Math.max(1, least))));

/** Of a table of `count` hashes; `groups` share a seed each. */
export function shapeOf(count: number): Omit<Places, 'seeds'> & { groups: number } {
  const bits = bitsOf(count * FREE);
  const groupBits = bitsOf(count / SHARE);
  return { size: 2 ** bits, shift: 32 - bits, groups: 2 ** groupBits, group: 32 - groupBits };
}

/** Layout: how many, the hashes (ascending), the seeds of their groups. */
export function readTable(reader: Reader): Table {
  const count = reader.int();
  const hashes = reader.uint32s(count);
  const { groups, ...shape } = shapeOf(count);
  return { hashes, places: { ...shape, seeds: reader.uint16s(groups) } };
}
