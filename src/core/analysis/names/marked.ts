// The words of a unit as numbers: hashes, classes, clusters, shapes, computed once; and which of them may be in a name at all.
import { clusters, type Clusters } from '../model/clusters.ts';
import { hashOf } from '../model/hash.ts';
import { weights } from '../model/weights.ts';
import { classesOf, IS } from './lexicon.ts';
import { type Ruled, verdicts } from './rules.ts';
import type { Unit, Word } from './units.ts';

export type Marked = {
  unit: Unit;
  count: number;
  /** Of the word in lower case, without possessive. */
  hashes: Uint32Array;
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
const OPENING = /^["“„«‘'([:;•*–—-]$/;
const STOPS = /^[.!?…]+$/;

function shapeOf({ bare, cap }: Word, shouted: boolean): number {
  const first = bare.charCodeAt(0);
  // Most words are plain letters: a look at the codes settles them.
  if (first >= 97 && first <= 122) return !UPPER.test(bare) ? SHAPE.small : cap ? SHAPE.prefixed : SHAPE.mixed;
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

/** True where a capital is due anyway: the head of a unit, of a quote, after a stop or a colon. */
export function isOpening(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return !before || OPENING.test(before.text) || STOPS.test(before.text);
}

/** Small words between capitals that a name may run over. */
const LONGEST_GAP = 3;

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

let standing: { of: Uint8Array; clusters: Clusters } | undefined;

function wordClusters(): Clusters {
  const of = weights().section('words');
  if (standing?.of !== of) standing = { of, clusters: clusters(of) };
  return standing.clusters;
}

/** `ruled` are the rules' labels of the unit's words. */
function marked(unit: Unit, ruled: Uint8Array): Marked {
  const { words, shouted } = unit;
  const count = words.length;
  const table = wordClusters();
  const made: Marked = {
    unit,
    count,
    hashes: new Uint32Array(count),
    classes: new Int32Array(count),
    coarse: new Uint16Array(count),
    fine: new Uint16Array(count),
    shapes: new Uint8Array(count),
    caps: new Uint8Array(count),
    open: new Uint8Array(count),
    ruled,
    rows: new Uint32Array(count),
    live: [],
  };
  for (let i = 0; i < count; i++) {
    const word = words[i]!;
    const hash = hashOf(word.low);
    const shape = shapeOf(word, shouted);
    made.hashes[i] = hash;
    made.classes[i] = classesOf(word.low);
    made.coarse[i] = table.coarse(hash);
    made.fine[i] = table.fine(hash);
    made.shapes[i] = shape;
    if (shape !== SHAPE.mark && shape !== SHAPE.small && shape !== SHAPE.number) {
      made.caps[i] = 1;
      if (isOpening(words, i)) made.open[i] = 1;
    }
  }
  if (isTagged(unit)) made.live = liveOf(made.caps, made.classes, count);
  return made;
}

/** The units of one article, and the names that the rules see in them. */
export function markedAll(units: readonly Unit[]): { all: Marked[]; ruled: Ruled[] } {
  const { labels, ruled } = verdicts(units);
  return { all: units.map((unit, at) => marked(unit, labels[at]!)), ruled };
}
