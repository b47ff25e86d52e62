// Names that stand in two pieces: "Leeds" and "Crown Court", "Communications Workers of" and "America". The pieces are mentions of a place and a
// body each; what the body is called is both. In: names in text order; out: the whole of each name that is a piece.
import type { Name } from '../names/names.ts';
import { classesOf, IS } from '../names/lexicon.ts';

/** A name that ends in one of these goes on. */
const OPEN = /\s(?:of|for|de|du|des|del|and|the)$/;
/** Ends of names that say what sort of body it is and leave open which. */
const SORT = IS.orgHead | IS.institution | IS.body;

/** No name ends so: it is a piece of one. */
export const isOpen = (text: string): boolean => OPEN.test(text);

const isSort = (text: string): boolean => (classesOf(text.split(/\s/).at(-1)!.toLowerCase()) & SORT) !== 0;

export function wholes(text: string, names: readonly Name[]): Map<Name, string> {
  const found = new Map<Name, string>();
  for (const [at, name] of names.entries()) {
    const [before, after] = [names[at - 1], names[at + 1]];
    const beside = (one: Name, other: Name): boolean =>
      one.unit === other.unit && text.slice(one.end, other.start) === ' ';
    let { start, end } = name;
    if (name.kind === 'organization' && before?.kind === 'place' && beside(before, name) && isSort(name.text))
      start = before.start;
    if (isOpen(name.text) && after && beside(name, after)) end = after.end;
    if (end - start > name.end - name.start) found.set(name, text.slice(start, end));
  }
  return found;
}
