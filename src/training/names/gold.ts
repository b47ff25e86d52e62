// Gold names as labels of words: in a document's marked words and its names, out the labels that each word may have.
import type { NamesDocument } from '../corpora.ts';
import { COUNT, FIRST, INNER, labelOf, LAST, OUTSIDE, PEOPLES, SINGLE } from '../../core/analysis/names/labels.ts';
import { IS } from '../../core/analysis/names/lexicon.ts';
import type { Unit } from '../../core/analysis/names/units.ts';
import { classesOf } from '../../core/analysis/names/lexicon.ts';

/** One document: its units, and for each word of each the labels it may have, as bits. */
export type Gold = { id: string; units: Unit[]; allowed: Uint16Array[] };

const KIND: Readonly<Record<string, number>> = {
  Person: 0,
  PER: 0,
  Organization: 1,
  ORG: 1,
  Location: 2,
  Facility: 2,
  LOC: 2,
  Misc: 3,
  Product: 3,
  NORP: 4,
};
const ALL = (1 << COUNT) - 1;
const ofKind = (kind: number): number => {
  let mask = 0;
  for (const place of [FIRST, INNER, LAST, SINGLE]) mask |= 1 << labelOf(kind, place);
  return mask;
};
const PERSON = ofKind(0);
const NOTHING = 1 << OUTSIDE;
const JOINT = /^(?:of|the|for|and|&|in)$/;

type Named = { start: number; end: number; kind: number; text: string };

/** The names in order, the widest where they overlap; places joined by a comma come apart, as the contract has them. */
function namesOf({ entities }: NamesDocument): Named[] {
  const parts = entities.flatMap(({ start, end, text, type }): Named[] => {
    const kind = KIND[type];
    if (kind === undefined) return [];
    if (kind !== 2 || !text.includes(', ')) return [{ start, end, kind, text }];
    let from = start;
    return text.split(', ').map((part) => {
      const one = { start: from, end: from + part.length, kind, text: part };
      from += part.length + 2;
      return one;
    });
  });
  parts.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Named[] = [];
  for (const part of parts) if (part.start >= (kept.at(-1)?.end ?? 0) && /\p{Lu}/u.test(part.text)) kept.push(part);
  return kept;
}

/** "Thursday", "GDP": marked at times, never names here. */
const noThing = (text: string): boolean => (classesOf(text.toLowerCase()) & (IS.date | IS.letters)) !== 0;

/**
 * `whole`: every name of every kind is marked. Otherwise only people surely are, and other words in capitals may be anything but people.
 */
export function gold(document: NamesDocument, units: Unit[], whole: boolean): Gold {
  const names = namesOf(document);
  let next = 0;
  const allowed = units.map(({ words }) => {
    const masks = new Uint16Array(words.length).fill(NOTHING);
    // Of a name in lower case only the joints, "of", are unsure.
    if (!whole)
      words.forEach((word, i) => {
        if (word.cap || JOINT.test(word.low)) masks[i] = ALL & ~PERSON;
      });
    const first = words[0];
    const last = words.at(-1);
    if (!first || !last) return masks;
    while (next > 0 && names[next - 1]!.end > first.start) next--;
    while (next < names.length && names[next]!.end <= first.start) next++;
    let at = 0;
    for (let n = next; n < names.length && names[n]!.start < last.end; n++) {
      const { start, end, kind, text } = names[n]!;
      while (at < words.length && words[at]!.end <= start) at++;
      let to = at;
      while (to < words.length && words[to]!.start < end) to++;
      let from = at;
      while (from < to - 1 && words[from]!.low === 'the') from++;
      if (from >= to) continue;
      at = to;
      if (kind === 3 && noThing(text)) continue;
      if (!whole && (kind !== 0 || classesOf(words[from]!.low) & IS.demonym)) continue;
      if (kind === 4) {
        for (let i = from; i < to; i++) if (words[i]!.cap) masks[i] = 1 << PEOPLES;
        continue;
      }
      for (let i = from; i < to; i++) {
        const place = to - from === 1 ? SINGLE : i === from ? FIRST : i === to - 1 ? LAST : INNER;
        masks[i] = 1 << labelOf(kind, place);
      }
    }
    return masks;
  });
  return { id: document.id, units, allowed };
}
