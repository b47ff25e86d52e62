// What the gold says of our own mentions: in a document, out the cluster of each he and she and of each of our entities.
import type { CorefDocument } from '../corpora.ts';
import type { Draft } from '../../core/analysis/entities/draft.ts';
import { HE_SHE } from '../../core/analysis/entities/resolve.ts';

/** What stands before a mention in our words and not in the gold's, at most, in characters: "former Senator". */
const BEFORE = 25;
/** A name tells more of whom an entity is than a noun. */
const NAME_VOTES = 3;

export type Gold = {
  /** By the place in the text; null where the gold has no such pronoun. */
  pronoun: (start: number) => string | null;
  entity: (draft: Draft) => string | null;
};

export function goldOf({ clusters }: CorefDocument): Gold {
  const pronouns = new Map<number, string>();
  const heads: { start: number; end: number; from: number; to: number; id: string }[] = [];
  for (const { id, type, mentions } of clusters) {
    const asked = mentions.filter(({ kind, text }) => kind === 'pronoun' && HE_SHE.has(text.toLowerCase()));
    if (type !== 'person' && asked.length === 0) continue;
    for (const { start } of asked) pronouns.set(start, id);
    for (const { kind, start, end, headStart, headEnd } of mentions)
      if (kind !== 'pronoun') heads.push({ start: headStart, end: headEnd, from: start, to: end, id });
  }
  // Of nested mentions the inner one.
  heads.sort((a, b) => a.to - a.from - (b.to - b.from));
  const at = (start: number, end: number): string | undefined =>
    (
      heads.find((head) => start <= head.start && end >= head.end && start >= head.from - BEFORE && end <= head.to) ??
      heads.find((head) => start < head.end && head.start < end && start >= head.from && end <= head.to + 1)
    )?.id;
  return {
    pronoun: (start) => pronouns.get(start) ?? null,
    entity: ({ mentions }) => {
      const votes = new Map<string, number>();
      for (const { kind, start, end } of mentions) {
        const id = kind === 'pronoun' ? undefined : at(start, end);
        if (id !== undefined) votes.set(id, (votes.get(id) ?? 0) + (kind === 'name' ? NAME_VOTES : 1));
      }
      return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
    },
  };
}
