// A surname that names somebody in one place names them in every place: in the names found, out those that were left out. Capitals
// that open a sentence as a common word would, or go on into a longer name, are left alone.
import type { Name } from '../names/names.ts';
import { isTitle } from '../names/titles.ts';
import { type Unit, isCommon } from '../names/units.ts';

const LEAST_LENGTH = 4;

/** All names in text order. */
export function withEchoes(text: string, names: readonly Name[], units: readonly Unit[]): readonly Name[] {
  const surnames = new Set<string>();
  const others = new Set<string>();
  for (const name of names) {
    const last = units[name.unit]!.words[name.to - 1]!.bare;
    if (name.kind !== 'person') others.add(last);
    else if (last.length >= LEAST_LENGTH && /^\p{Lu}\p{Ll}/u.test(last)) surnames.add(last);
  }
  if (surnames.size === 0) return names;
  const taken = units.map(({ words }) => new Uint8Array(words.length));
  for (const { unit, from, to } of names) taken[unit]!.fill(1, from, to);
  const added: Name[] = [];
  units.forEach((unit, index) => {
    if (unit.shouted) return;
    const { words } = unit;
    words.forEach((word, at) => {
      if (!word.cap || taken[index]![at] || !surnames.has(word.bare) || others.has(word.bare)) return;
      const before = words[at - 1];
      if (isCommon(word.low) && (at === 0 || !/^\p{L}/u.test(before?.text ?? ''))) return;
      if (before?.cap && !before.possessive && !isTitle(before.low)) return;
      if (words[at + 1]?.cap && !word.possessive) return;
      const span = { start: word.start, end: word.start + word.bare.length };
      added.push({
        ...span,
        text: text.slice(span.start, span.end),
        kind: 'person',
        sentence: unit.number,
        unit: index,
        from: at,
        to: at + 1,
      });
    });
  });
  return added.length === 0 ? names : [...names, ...added].sort((a, b) => a.start - b.start);
}
