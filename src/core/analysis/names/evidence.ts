// What an article shows of a word as it goes: how it stands elsewhere in the same article. In: units as marked words; out: a row for each
// spelling, and for each row the ways it stands as bits.
import { FIRST_NAME, IS } from './lexicon.ts';
import type { Marked } from './marked.ts';
import { SPELLINGS } from './units.ts';

/** Ways in which a spelling stands somewhere in the article. */
export const SEEN = {
  small: 1,
  mid: 2,
  open: 4,
  mostlySmall: 8,
  afterTitle: 16,
  beforeSpeech: 32,
  afterFirst: 64,
  afterPlace: 128,
  afterThe: 256,
  owner: 512,
  closes: 1024,
  begins: 2048,
  alone: 4096,
  often: 8192,
  bracketed: 16_384,
  comma: 32_768,
} as const;
export const SEEN_BITS = 16;

const OFTEN = 4;

export type Evidence = {
  /** The row of a spelling by the hash of its lower case. */
  rows: Map<number, number>;
  seen: Uint32Array;
};

/** The row of each spelling of the article at hand, more than `first` above 0; by the ids of spellings. */
const known = new Int32Array(SPELLINGS);
const MOST = 2 ** 30;
let first = 0;

/** Linear in the number of words. */
export function evidenceOf(units: readonly Marked[]): Evidence {
  const rows = new Map<number, number>();
  for (const unit of units) {
    const { hashes, count } = unit;
    const { words } = unit.unit;
    for (let i = 0; i < count; i++) {
      const { id } = words[i]!;
      if (id >= 0 && known[id]! > first) {
        unit.rows[i] = known[id]! - first - 1;
        continue;
      }
      const hash = hashes[i]!;
      let row = rows.get(hash);
      if (row === undefined) rows.set(hash, (row = rows.size));
      unit.rows[i] = row;
      if (id >= 0) known[id] = first + row + 1;
    }
  }
  first += rows.size + 1;
  if (first > MOST) {
    known.fill(0);
    first = 0;
  }
  const seen = new Uint32Array(rows.size);
  const small = new Uint32Array(rows.size);
  const large = new Uint32Array(rows.size);
  for (const { count, rows: row, caps, open, classes, unit } of units) {
    const { words } = unit;
    for (let i = 0; i < count; i++) {
      const at = row[i]!;
      if (caps[i] === 0) {
        seen[at]! |= SEEN.small;
        small[at]!++;
        continue;
      }
      if (unit.shouted) continue;
      large[at]!++;
      let bits = open[i] ? SEEN.open : SEEN.mid;
      const before = i > 0 ? (words[i - 1]!.text === '.' && i > 1 ? classes[i - 2]! : classes[i - 1]!) : 0;
      const first = i > 0 && caps[i - 1] === 1 ? classes[i - 1]! & FIRST_NAME : 0;
      const after = i + 1 < count ? classes[i + 1]! : 0;
      const capAfter = i + 1 < count && caps[i + 1] === 1 && !words[i]!.possessive;
      const capBefore = i > 0 && caps[i - 1] === 1 && !open[i] && !words[i - 1]!.possessive;
      if (before & (IS.honorific | IS.role) && !open[i]) bits |= SEEN.afterTitle;
      if (after & IS.speech) bits |= SEEN.beforeSpeech;
      if (first !== 0 && !open[i]) bits |= SEEN.afterFirst;
      if (i > 0 && caps[i - 1] === 0 && before & IS.before) bits |= SEEN.afterPlace;
      if (i > 0 && words[i - 1]!.low === 'the') bits |= SEEN.afterThe;
      if (words[i]!.possessive) bits |= SEEN.owner;
      if (capBefore && !capAfter) bits |= SEEN.closes;
      if (capAfter && !capBefore) bits |= SEEN.begins;
      if (!capAfter && !capBefore) bits |= SEEN.alone;
      if (words[i - 1]?.text === '(' && words[i + 1]?.text === ')') bits |= SEEN.bracketed;
      if (words[i + 1]?.text === ',' && caps[i + 2] === 1 && !capAfter) bits |= SEEN.comma;
      seen[at]! |= bits;
    }
  }
  for (let at = 0; at < seen.length; at++) {
    if (small[at]! > large[at]!) seen[at]! |= SEEN.mostlySmall;
    if (large[at]! >= OFTEN) seen[at]! |= SEEN.often;
  }
  return { rows, seen };
}
