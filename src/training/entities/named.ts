// The people's names of a document as the gold has them, the other names as we read them: so that who is who is learnt beside names
// that are all there.
import type { NamesDocument } from '../corpora.ts';
import type { Name } from '../../core/analysis/names/names.ts';
import type { Unit } from '../../core/analysis/names/units.ts';

export function namedBy({ text, entities }: NamesDocument, parts: readonly Unit[], own: readonly Name[]): Name[] {
  const people: Name[] = [];
  for (const { type, start, end } of entities) {
    const unit = parts.findIndex(({ words }) => (words[0]?.start ?? 0) <= start && (words.at(-1)?.end ?? -1) >= end);
    const part = parts[unit];
    if (type !== 'PER' || !part) continue;
    const from = part.words.findIndex((word) => word.end > start);
    let to = from;
    while (to < part.words.length && part.words[to]!.start < end) to++;
    const first = part.words[from]!;
    const last = part.words[to - 1];
    if (!last || to <= from) continue;
    const stop = last.start + last.bare.length;
    people.push({
      start: first.start,
      end: stop,
      text: text.slice(first.start, stop),
      kind: 'person',
      sentence: part.number,
      unit,
      from,
      to,
    });
  }
  const others = own.filter(
    (name) => name.kind !== 'person' && !people.some((one) => one.start < name.end && name.start < one.end),
  );
  return [...people, ...others].sort((a, b) => a.start - b.start);
}
