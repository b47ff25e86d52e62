// From labels to names: in the tagged stretches, out the spans as the contract pins them, without title, possessive or leading "the".
import { qualifies } from './compound.ts';
import { goesOn, kindOf, PERSON, PLACE } from './labels.ts';
import { IS, classesOf } from './lexicon.ts';
import type { Marked } from './marked.ts';
import { POSTNOMINAL, SUFFIX } from './plain-words.ts';
import type { Stretch } from './tagger.ts';
import { isTitle } from './titles.ts';
import type { Word } from './units.ts';

/** Words `from` to `to` (exclusive) of a unit, and where the name begins and ends in the text. `kind` is a place in `KINDS`. */
export type Found = { unit: number; from: number; to: number; start: number; end: number; kind: number };

const MARK = /^[^\p{L}\p{N}]+$/u;

/** The stop of "Jr.", "Inc." and of an initial belongs to the name unless it ends the unit as well. */
const dotted = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === '.' &&
  at + 1 < words.length &&
  words[at - 1]!.end === words[at].start &&
  (SUFFIX.has(words[at - 1]!.low) || /^(?:\p{Lu}|inc|co|corp|ltd)$/iu.test(words[at - 1]!.bare));

/** The name alone in words `from` to `to`. */
export function cut(
  { unit: { words }, caps, ruled }: Marked,
  unit: number,
  first: number,
  last: number,
  kind: number,
): Found | null {
  let from = first;
  let to = last;
  for (let before = -1; from < to && before !== from;) {
    before = from;
    const word = words[from]!;
    if (word.low === 'the' || MARK.test(word.text)) from++;
    else if (kind === PLACE && caps[from] === 0 && !(classesOf(word.low) & IS.particle)) from++;
    else if (kind === PERSON && from < to - 1 && classesOf(word.low) & IS.honorific && word.low !== 'don') from++;
  }
  while (to > from && MARK.test(words[to - 1]!.text)) to--;
  if (kind === PERSON) while (to - from > 2 && POSTNOMINAL.has(words[to - 1]!.low)) to--;
  if (from >= to || !caps.subarray(from, to).includes(1)) return null;
  // "the Mayor said": a title alone names nobody.
  if (kind === PERSON && to - from === 1 && isTitle(words[from]!.low) && ruled[from] === 0) return null;
  const end = words[to - 1]!;
  if (dotted(words, to)) return { unit, from, to: to + 1, start: words[from]!.start, end: words[to]!.end, kind };
  const compound = to - from === 1 ? /^(\p{Lu}[\p{L}.]*)[-‐‑](\p{Ll}{3,})$/u.exec(end.bare) : null;
  const length = compound?.[1] && qualifies(compound[2]!) ? compound[1].length : end.bare.length;
  return { unit, from, to, start: words[from]!.start, end: end.start + length, kind };
}

/** In text order within each unit. */
export function spans(list: readonly Marked[], stretches: readonly Stretch[]): Found[] {
  const number = new Map(list.map((unit, at) => [unit, at]));
  const found: Found[] = [];
  for (const { unit, from, to, labels } of stretches)
    for (let i = from; i < to;) {
      const label = labels[i - from]!;
      let next = i + 1;
      if (kindOf(label) >= 0) {
        while (next < to && goesOn(labels[next - 1 - from]!, labels[next - from]!)) next++;
        const name = cut(unit, number.get(unit)!, i, next, kindOf(label));
        if (name) found.push(name);
      }
      i = next;
    }
  return found;
}
