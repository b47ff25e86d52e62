// Who of all that the articles name may be who was asked for: a few in hundreds, found without looking closely at any. In: articles and the
// folded words that were asked for; out: a test of an entity.
import type { Entity } from '../analysis/analysis.ts';
import { formWords, mayHave } from '../text/forms.ts';
import type { Read } from './line.ts';

const hasAny = ({ name, aliases }: Entity, words: readonly string[]): boolean =>
  name !== null && (mayHave(name, words) || aliases.some((alias) => mayHave(alias, words)));

/**
 * True of each entity that has all the words, or shares a word with the name of one that has: a surname alone that joins it, and every other
 * of that surname. It may be true of more.
 */
export function akin(reads: readonly Read[], words: readonly string[]): (entity: Entity) => boolean {
  const [longest = ''] = words.toSorted((a, b) => b.length - a.length);
  // Of initials alone there is nobody.
  if (longest.length < 2) return () => false;
  const own = new Set<string>();
  for (const { analysis } of reads)
    for (const entity of analysis.entities)
      if (hasAny(entity, [longest])) for (const word of formWords(entity.name ?? '')) own.add(word);
  const all = [longest, ...own];
  return (entity) => hasAny(entity, all);
}
