// What the first pass made of each spelling over the whole article; and the features that a word has of it in the second pass.
import { feature } from '../model/hash.ts';
import type { Features } from './features.ts';
import { COUNT, kindOf, LAST, OUTSIDE, placeOf, SINGLE } from './labels.ts';
import type { Stretch } from './tagger.ts';

export type Memory = {
  /** How often each spelling has each label, `COUNT` a row. */
  labels: Uint16Array;
  /** How often two words beside each other stand in one name of each kind; the last is none. */
  pairs: Map<number, Uint16Array>;
};

const KINDS = 4;
const PAIR = 210;

const pairOf = (a: number, b: number): number => feature(PAIR, a, b);

const kindAt = (label: number): number => (label === OUTSIDE ? KINDS : kindOf(label));

/** Do the two labels stand in one name? */
const joined = (before: number, label: number): boolean =>
  before !== OUTSIDE &&
  label !== OUTSIDE &&
  kindOf(before) === kindOf(label) &&
  placeOf(before) !== LAST &&
  placeOf(before) !== SINGLE;

export function memoryOf(stretches: readonly Stretch[], spellings: number): Memory {
  const labels = new Uint16Array(spellings * COUNT);
  const pairs = new Map<number, Uint16Array>();
  for (const { unit, from, to, labels: own } of stretches)
    for (let i = from; i < to; i++) {
      if (unit.caps[i] === 0) continue;
      const label = own[i - from]!;
      labels[unit.rows[i]! * COUNT + label]!++;
      if (i + 1 >= to || unit.caps[i + 1] === 0) continue;
      const key = pairOf(unit.rows[i]!, unit.rows[i + 1]!);
      let counts = pairs.get(key);
      if (!counts) pairs.set(key, (counts = new Uint16Array(KINDS + 1)));
      counts[joined(label, own[i + 1 - from]!) ? kindOf(label) : KINDS]!++;
    }
  return { labels, pairs };
}

const share = (part: number, all: number): number => (part === all ? 3 : part * 2 > all ? 2 : part * 4 >= all ? 1 : 0);
const many = (count: number): number => (count > 3 ? 3 : count > 1 ? 2 : count);

const counts = new Uint16Array(KINDS + 1);
const places = new Uint16Array(COUNT);

/** Fills `into` with the features of word `at` of its unit. */
export function recall(stretch: Stretch, at: number, memory: Memory, into: Features): void {
  const { unit, from, to, labels } = stretch;
  const { hashes } = into;
  let length = 0;
  const put = (template: number, a: number, b = 0, c = 0): void => {
    hashes[length++] = feature(template, a, b, c);
  };
  const label = labels[at - from]!;
  const before = at > from ? labels[at - from - 1]! : OUTSIDE;
  const after = at + 1 < to ? labels[at - from + 1]! : OUTSIDE;
  const shape = unit.shapes[at]!;
  const opens = unit.open[at]!;
  put(300, label);
  put(301, label, before);
  put(302, label, after);
  put(303, label, before, after);
  put(304, label, shape, opens);
  if (unit.caps[at] === 1) {
    counts.fill(0);
    const row = unit.rows[at]! * COUNT;
    let all = 0;
    for (let other = 0; other < COUNT; other++) {
      const count = memory.labels[row + other]! - (other === label ? 1 : 0);
      places[other] = count;
      counts[kindAt(other)]! += count;
      all += count;
    }
    if (all === 0) put(305, label);
    else {
      let most = 0;
      for (let kind = 1; kind <= KINDS; kind++) if (counts[kind]! > counts[most]!) most = kind;
      put(306, most, share(counts[most]!, all), label);
      put(307, most, share(counts[most]!, all), many(all));
      for (let kind = 0; kind <= KINDS; kind++)
        if (counts[kind]! > 0) {
          put(308, kind, share(counts[kind]!, all), label);
          put(309, kind, many(counts[kind]!), label);
        }
      for (let other = 0; other < COUNT; other++) if (places[other]! > 0) put(310, other, label, many(places[other]!));
      put(311, most, shape, opens);
      put(312, most, label, unit.unit.shouted ? 1 : 0);
    }
    for (let side = -1; side <= 1; side += 2) {
      const other = at + side;
      if (other < from || other >= to || unit.caps[other] === 0) continue;
      const left = side < 0 ? other : at;
      const found = memory.pairs.get(pairOf(unit.rows[left]!, unit.rows[left + 1]!));
      const a = labels[left - from]!;
      const mine = joined(a, labels[left + 1 - from]!) ? kindOf(a) : KINDS;
      if (!found) continue;
      for (let kind = 0; kind <= KINDS; kind++) {
        const count = found[kind]! - (kind === mine ? 1 : 0);
        if (count > 0) {
          put(313, kind, side, label);
          put(314, kind, side, many(count));
        }
      }
    }
  }
  into.length = length;
}
