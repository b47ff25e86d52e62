// Headlines write every word large: what stands there as one name is the people it holds whom the sentences name, "Norma Tarn Meets Owen
// Pell". In: the names found, in text order; out: the same, those of headlines cut to the names that are known.
import { KINDS } from './labels.ts';
import { PLACE_HEAD } from './places.ts';
import type { Found } from './spans.ts';
import type { Unit, Word } from './units.ts';

const PERSON = KINDS.indexOf('person');
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
      if (!known.has(keyOf(words, from, to))) continue;
      const last = words[to - 1]!;
      parts.push({ ...one, from, to, start: words[from]!.start, end: last.start + last.bare.length, kind: PERSON });
      from = to - 1;
      break;
    }
  return parts;
}

/** Linear in the number of names. */
export function cutHeadlines(found: readonly Found[], units: readonly Unit[]): readonly Found[] {
  if (!found.some(({ unit }) => isHeadline(units[unit]!))) return found;
  const known = new Set<string>();
  for (const { unit, from, to, kind } of found)
    if (
      kind === PERSON &&
      to - from > 1 &&
      to - from <= LONGEST &&
      !isHeadline(units[unit]!) &&
      units[unit]!.words[from]!.bare.length > 1
    )
      known.add(keyOf(units[unit]!.words, from, to));
  return found.flatMap((one) => {
    const { words } = units[one.unit]!;
    if (one.to - one.from < 3 || !isHeadline(units[one.unit]!)) return [one];
    if (known.has(keyOf(words, one.from, one.to)) || PLACE_HEAD.has(words[one.to - 1]!.low)) return [one];
    const parts = held(one, words, known);
    return parts.length > 0 ? parts : [one];
  });
}
