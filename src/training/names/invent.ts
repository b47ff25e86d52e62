// Copies of documents with other names: what is learnt from them is how names stand in news, not the names of a year. In gold, out gold.
import { IS, classesOf, FIRST_NAME } from '../../core/analysis/names/lexicon.ts';
import { COUNT, FIRST, kindOf, placeOf } from '../../core/analysis/names/labels.ts';
import type { Word } from '../../core/analysis/names/units.ts';
import type { Gold } from './gold.ts';

/** The one label of a mask, or 0 where there is none or several. */
export const only = (mask: number): number => ((mask & (mask - 1)) === 0 ? 31 - Math.clz32(mask) : 0);

/** Words that tell the kind stay. */
const KEPT =
  IS.honorific |
  IS.role |
  IS.common |
  IS.orgHead |
  IS.placeHead |
  IS.stop |
  IS.particle |
  IS.date |
  IS.suffix |
  IS.thingHead |
  IS.thingOpener |
  IS.placeOpener |
  IS.body |
  IS.trade |
  IS.demonym;
const SHORTEST = 3;

/** The words that names of each kind are made of, for parts of new ones. */
export type Stock = string[][];

export function stockOf(golds: readonly Gold[]): Stock {
  const sets = Array.from({ length: 4 }, () => new Set<string>());
  for (const { units, allowed } of golds)
    units.forEach(({ words }, u) =>
      words.forEach((word, i) => {
        const label = only(allowed[u]![i]!);
        if (label > 0 && label < COUNT && replaceable(word)) sets[kindOf(label)]!.add(word.bare);
      }),
    );
  return sets.map((set) => [...set]);
}

const replaceable = ({ bare, low, cap }: Word): boolean =>
  cap && bare.length >= SHORTEST && /^\p{Lu}\p{Ll}+$/u.test(bare) && (classesOf(low) & KEPT) === 0;

const VOWEL = /[aeiouyáéíóúäöü]/i;

/** The head of one word and the tail of another, joined where a vowel stands. */
function splice(a: string, b: string): string {
  let cut = Math.ceil(a.length / 2);
  while (cut < a.length && VOWEL.test(a[cut - 1]!)) cut++;
  let from = Math.floor(b.length / 2);
  while (from > 1 && !VOWEL.test(b[from]!)) from--;
  return a.slice(0, cut) + b.slice(from);
}

/** `share` of the names' words become others, the same ones throughout the document. */
export function invented(
  { id, units, allowed }: Gold,
  stock: Stock,
  firsts: readonly string[],
  share: number,
  next: () => number,
): Gold {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const other = new Map<string, string | null>();
  units.forEach(({ words }, u) =>
    words.forEach((word, i) => {
      const label = only(allowed[u]![i]!);
      if (label === 0 || other.has(word.low) || !replaceable(word)) return;
      const kind = kindOf(label);
      if (next() > share) other.set(word.low, null);
      else if (kind === 0 && placeOf(label) === FIRST && classesOf(word.low) & FIRST_NAME)
        other.set(word.low, next() < 0.8 ? pick(firsts) : null);
      else if (stock[kind]!.length > 1) other.set(word.low, splice(pick(stock[kind]!), pick(stock[kind]!)));
    }),
  );
  return {
    id,
    allowed,
    units: units.map((unit) => ({
      ...unit,
      words: unit.words.map((word) => {
        const bare = word.cap ? other.get(word.low) : undefined;
        if (!bare) return word;
        const shown = word.bare === word.bare.toUpperCase() ? bare.toUpperCase() : bare;
        return { ...word, bare: shown, low: bare.toLowerCase(), text: shown + word.text.slice(word.bare.length) };
      }),
    })),
  };
}
