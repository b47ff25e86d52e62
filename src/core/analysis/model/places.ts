// A place of its own for each of many hashes, found at the first look: in 32-bit hashes, out how to tell the place of one. Hashes with the
// same first bits share a seed, chosen so that none of them meets another.

/** `placeOf` puts a hash in `0` … `size - 1`; one that is not among the given falls on any place. */
export type Places = { size: number; shift: number; seeds: Uint16Array; group: number };

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

/** `hashes` ascending, without repeats, spread as `hash.ts` does. @throws Error where they are not */
export function placesOf(hashes: Uint32Array): Places {
  const count = hashes.length;
  const bits = bitsOf(count * FREE);
  const groupBits = bitsOf(count / SHARE);
  const places = { size: 2 ** bits, shift: 32 - bits, seeds: new Uint16Array(2 ** groupBits), group: 32 - groupBits };
  const { size, seeds, group, shift } = places;
  // A group's hashes stand side by side: here is the first of each that has some.
  const firsts = new Uint32Array(seeds.length);
  const sizes = new Uint32Array(seeds.length);
  let largest = 0;
  for (let i = 0; i < count; i++) {
    const g = hashes[i]! >>> group;
    if (i > 0 && hashes[i]! <= hashes[i - 1]!) throw new Error('weights: the hashes of a table do not ascend');
    if (sizes[g] === 0) firsts[g] = i;
    largest = Math.max(largest, ++sizes[g]!);
  }
  const taken = new Uint8Array(size);
  const own = new Uint32Array(largest);
  const seat = (g: number): void => {
    const from = firsts[g]!;
    const length = sizes[g]!;
    for (let seed = 0, placed = 0; placed < length; seed++) {
      if (seed > 0xffff) throw new Error('weights: the hashes of a table are not spread');
      const factor = Math.imul(seed, GOLDEN) | 1;
      for (placed = 0; placed < length; placed++) {
        const at = Math.imul(hashes[from + placed]!, factor) >>> shift;
        if (taken[at] === 1) break;
        taken[at] = 1;
        own[placed] = at;
      }
      if (placed < length) for (let i = 0; i < placed; i++) taken[own[i]!] = 0;
      else seeds[g] = seed;
    }
    sizes[g] = 0;
  };
  // No seed moves the hash 0 from the first place: its group chooses before all, then the largest.
  if (count > 0 && hashes[0] === 0) seat(0);
  for (let length = largest; length > 0; length--)
    for (let g = 0; g < seeds.length; g++) if (sizes[g] === length) seat(g);
  return places;
}
