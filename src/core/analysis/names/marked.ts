// The words of a unit as numbers: hashes, classes, clusters, shapes, computed once; and which of them may be in a name at all.
import { type Clusters, wordClusters } from '../model/clusters.ts';
import { hashOf } from '../model/hash.ts';
import { isOpening } from './capitals.ts';
import { classesOf, IS } from './lexicon.ts';
import { type Ruled, verdicts } from './rules.ts';
import { bySpelling, type Unit, type Word } from './units.ts';

export type Marked = {
  unit: Unit;
  count: number;
  /** The bits of the hash of the word in lower case, without possessive. */
  hashes: Int32Array;
  classes: Int32Array;
  coarse: Uint16Array;
  fine: Uint16Array;
  /** `SHAPE` */
  shapes: Uint8Array;
  /** 1 where a capital stands in the word. */
  caps: Uint8Array;
  /** 1 where a capital is due anyway. */
  open: Uint8Array;
  /** What the rules make of the word. */
  ruled: Uint8Array;
  /** The row of the word's spelling in the article's evidence. */
  rows: Uint32Array;
  /** Stretches that may hold names, as pairs of the first word and the word behind the last. */
  live: number[];
};

export const SHAPE = {
  mark: 0,
  small: 1,
  capital: 2,
  letter: 3,
  letters: 4,
  acronym: 5,
  mixed: 6,
  number: 7,
  numbered: 8,
  prefixed: 9,
  hyphened: 10,
  tailed: 11,
  shouted: 12,
} as const;

const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const LETTER = /^\p{L}/u;

/** Plain small letters alone. */
function isSmall(bare: string): boolean {
  for (let i = 0; i < bare.length; i++) {
    const code = bare.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

function shapeOf({ bare, cap }: Word, shouted: boolean): number {
  const first = bare.charCodeAt(0);
  // Most words are plain letters: a look at the codes settles them.
  if (first >= 97 && first <= 122) {
    if (isSmall(bare)) return SHAPE.small;
    return !UPPER.test(bare) ? SHAPE.small : cap ? SHAPE.prefixed : SHAPE.mixed;
  }
  if (first >= 48 && first <= 57) return UPPER.test(bare) ? SHAPE.numbered : SHAPE.number;
  if (!LETTER.test(bare)) return SHAPE.mark;
  if (!UPPER.test(bare)) return SHAPE.small;
  if (bare.length === 1) return SHAPE.letter;
  if (!LOWER.test(bare)) {
    if (bare.includes('.')) return SHAPE.acronym;
    return shouted ? SHAPE.shouted : /\d/.test(bare) ? SHAPE.numbered : SHAPE.letters;
  }
  if (/[-‐‑]/.test(bare)) return /[-‐‑]\p{Ll}/u.test(bare) ? SHAPE.tailed : SHAPE.hyphened;
  if (UPPER.test(bare[0]!)) return UPPER.test(bare.slice(1)) ? SHAPE.mixed : SHAPE.capital;
  return cap ? SHAPE.prefixed : SHAPE.mixed;
}

/** Small words between capitals that a name may run over. */
const LONGEST_GAP = 3;

const NOWHERE: number[] = [];

/** A name holds a capital; what lies between two near ones and beside one may belong to it. */
function liveOf(caps: Uint8Array, classes: Int32Array, count: number): number[] {
  const found: number[] = [];
  let from = -1;
  let last = -1;
  for (let i = 0; i < count; i++) {
    if (caps[i] === 0) continue;
    if (last >= 0 && i - last - 1 <= LONGEST_GAP) {
      last = i;
      continue;
    }
    if (from >= 0) found.push(from, last + 2);
    from = i;
    while (from > 0 && from > i - 2 && classes[from - 1]! & IS.particle) from--;
    if (found.length > 0 && from < found.at(-1)!) from = found.at(-1)!;
    last = i;
  }
  if (from >= 0) found.push(from, Math.min(count, last + 2));
  return found;
}

/** The tagger reads sentences and titles; in datelines, bylines and credits the rules find what there is. */
const isTagged = ({ part }: Unit): boolean => part === 'sentence' || part === 'title';

/** What a word is, wherever it stands; `loud` is its shape in a heading. */
type Lexical = { hash: number; classes: number; coarse: number; fine: number; shape: number; loud: number };

/** `known`: by the ids of spellings. */
let standing: { table: Clusters; known: (Lexical | undefined)[] } | undefined;

function lexicalOf(): (word: Word) => Lexical {
  const table = wordClusters();
  if (standing?.table !== table) standing = { table, known: bySpelling() };
  const { known } = standing;
  return (word) => {
    const { low, id } = word;
    let found = id < 0 ? undefined : known[id];
    if (found) return found;
    const hash = hashOf(low);
    found = {
      hash: hash | 0,
      classes: classesOf(low),
      coarse: table.coarse(hash),
      fine: table.fine(hash),
      shape: shapeOf(word, false),
      loud: shapeOf(word, true),
    };
    if (id >= 0) known[id] = found;
    return found;
  };
}

const isCapital = (shape: number): boolean => shape !== SHAPE.mark && shape !== SHAPE.small && shape !== SHAPE.number;

/** The units of one article, and the names that the rules see in them. */
export function markedAll(units: readonly Unit[]): { all: Marked[]; ruled: Ruled[] } {
  const { labels, ruled } = verdicts(units);
  const lexical = lexicalOf();
  let total = 0;
  let longest = 0;
  for (const { words } of units) {
    total += words.length;
    longest = Math.max(longest, words.length);
  }
  // The arrays of a unit are parts of the article's: they are many and short.
  const hashes = new Int32Array(total);
  const rows = new Uint32Array(total);
  const classes = new Int32Array(total);
  const coarse = new Uint16Array(total);
  const fine = new Uint16Array(total);
  const shapes = new Uint8Array(total);
  const caps = new Uint8Array(total);
  const open = new Uint8Array(total);
  // Of a unit without capitals nothing more is asked.
  const none = new Int32Array(longest);
  const few = new Uint16Array(longest);
  const flags = new Uint8Array(longest);
  let at = 0;
  let from = 0;
  const all = units.map((unit, number): Marked => {
    const { words, shouted } = unit;
    const count = words.length;
    let any = false;
    for (let i = 0; i < count; i++) {
      const word = words[i]!;
      const own = lexical(word);
      const shape = shouted ? own.loud : own.shape;
      hashes[at + i] = own.hash;
      classes[from + i] = own.classes;
      coarse[from + i] = own.coarse;
      fine[from + i] = own.fine;
      shapes[from + i] = shape;
      caps[from + i] = 0;
      open[from + i] = 0;
      if (isCapital(shape)) {
        any = true;
        caps[from + i] = 1;
        if (isOpening(words, i)) open[from + i] = 1;
      }
    }
    const to = any ? from + count : from;
    const made: Marked = {
      unit,
      count,
      hashes: hashes.subarray(at, at + count),
      classes: any ? classes.subarray(from, to) : none,
      coarse: any ? coarse.subarray(from, to) : few,
      fine: any ? fine.subarray(from, to) : few,
      shapes: any ? shapes.subarray(from, to) : flags,
      caps: any ? caps.subarray(from, to) : flags,
      open: any ? open.subarray(from, to) : flags,
      ruled: labels[number]!,
      rows: rows.subarray(at, at + count),
      live: NOWHERE,
    };
    if (any && isTagged(unit)) made.live = liveOf(made.caps, made.classes, count);
    at += count;
    from = to;
    return made;
  });
  return { all, ruled };
}
