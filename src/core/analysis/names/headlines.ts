// Headlines write every word large: what stands there as one name is the people it holds whom the sentences name, "Norma Tarn Meets Owen
// Pell"; so it is with a headline that passes for a sentence. In: the names found, in text order; out: the same, those of headlines cut to the names that are known.
import { PERSON } from './labels.ts';
import { PLACE_HEAD } from './places.ts';
import type { Found } from './spans.ts';
import { isCommon, type Unit, type Word } from './units.ts';

const LONGEST = 4;

const keyOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ low }) => low)
    .join(' ');

const isHeadline = ({ part, shouted }: Unit): boolean => part === 'title' || shouted;

/** The known names within a name that is longer than they are. */
function held(one: Found, words: readonly Word[], known: ReadonlySet<string>): Found[] {
  const parts: Found[] = [];
  for (let from = one.from; from < one.to; from++)
    for (let to = Math.min(one.to, from + LONGEST); to - from > 1; to--) {
      if (to - from === one.to - one.from || !known.has(keyOf(words, from, to))) continue;
      const last = words[to - 1]!;
      parts.push({ ...one, from, to, start: words[from]!.start, end: last.start + last.bare.length, kind: PERSON });
      from = to - 1;
      break;
    }
  return parts;
}

/** Does it hold two people, or one and a word that is no name: "Norma Tarn Said"? `alone` are the names of one word. */
function isTorn(one: Found, parts: readonly Found[], words: readonly Word[], alone: ReadonlySet<string>): boolean {
  const [first] = parts;
  if (parts.length > 1 || first?.from !== one.from) return parts.length > 1;
  const next = words[first.to]!.low;
  if (first.to < one.to && isCommon(next)) return true;
  // "Norma Tarn Defends Pell"
  return one.to - first.to > 1 && /(?:s|ed)$/.test(next) && alone.has(words[one.to - 1]!.low);
}

/** Linear in the number of names. */
export function cutHeadlines(found: readonly Found[], units: readonly Unit[]): readonly Found[] {
  const known = new Set<string>();
  const alone = new Set<string>();
  for (const { unit, from, to, kind } of found) {
    const { words } = units[unit]!;
    if (kind === PERSON && to - from === 1) alone.add(words[from]!.low);
    if (
      kind === PERSON &&
      to - from > 1 &&
      to - from <= LONGEST &&
      !isHeadline(units[unit]!) &&
      words[from]!.bare.length > 1
    )
      known.add(keyOf(words, from, to));
  }
  return found.flatMap((one) => {
    const { words } = units[one.unit]!;
    const headline = isHeadline(units[one.unit]!);
    if (one.to - one.from < 3 || PLACE_HEAD.has(words[one.to - 1]!.low)) return [one];
    if (headline ? known.has(keyOf(words, one.from, one.to)) : one.kind !== PERSON) return [one];
    const parts = held(one, words, known);
    return parts.length > 0 && (headline || isTorn(one, parts, words, alone)) ? parts : [one];
  });
}
