// Gives each of many hashes a place of its own: in hashes, out the seeds of their groups, and the section that `core/analysis/model/places` reads.
import { GOLDEN, shapeOf } from '../../core/analysis/model/places.ts';
import { array, int } from './bytes.ts';

/** `hashes` ascending, without repeats, spread as `hash.ts` does. @throws Error where they are not */
export function seedsOf(hashes: Uint32Array): Uint16Array {
  const count = hashes.length;
  const { size, shift, groups, group } = shapeOf(count);
  const seeds = new Uint16Array(groups);
  // A group's hashes stand side by side: here is the first of each that has some.
  const firsts = new Uint32Array(groups);
  const sizes = new Uint32Array(groups);
  let largest = 0;
  for (let i = 0; i < count; i++) {
    const g = hashes[i]! >>> group;
    if (i > 0 && hashes[i]! <= hashes[i - 1]!) throw new Error('pack: the hashes of a table do not ascend');
    if (sizes[g] === 0) firsts[g] = i;
    largest = Math.max(largest, ++sizes[g]!);
  }
  const taken = new Uint8Array(size);
  const own = new Uint32Array(largest);
  const seat = (g: number): void => {
    const from = firsts[g]!;
    const length = sizes[g]!;
    for (let seed = 0, placed = 0; placed < length; seed++) {
      if (seed > 0xffff) throw new Error('pack: the hashes of a table are not spread');
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
  for (let length = largest; length > 0; length--) for (let g = 0; g < groups; g++) if (sizes[g] === length) seat(g);
  return seeds;
}

/** How many, the hashes, the seeds; hashes as `seedsOf` takes them. */
export const packTable = (hashes: Uint32Array): Buffer =>
  Buffer.concat([int(hashes.length), array(hashes), array(seedsOf(hashes))]);
