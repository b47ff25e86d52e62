// Who he and she are in political news, as an automatic coreference had it and the speaker's name confirms: in a document of the
// quotes, out the name for each pronoun that speaks. Not gold, but of the kind of text that matters.
import type { QuotesDocument } from '../corpora.ts';
import type { Draft } from '../../core/analysis/entities/draft.ts';
import { fold, tokens } from '../../core/text/words.ts';

const SUFFIX = new Set(['jr', 'sr', 'ii', 'iii']);

const surname = (name: string): string =>
  tokens(fold(name))
    .map(({ text }) => text.replace(/'s$/, ''))
    .filter((word) => /\p{L}/u.test(word) && !SUFFIX.has(word))
    .at(-1) ?? '';

/** By the place of the pronoun: may an entity be the one meant? */
export function silverOf({ attributions }: QuotesDocument): ReadonlyMap<number, (draft: Draft) => boolean> {
  const found = new Map<number, (draft: Draft) => boolean>();
  for (const { sourceKind, source, sourceText, silverEntity } of attributions) {
    const [first] = source;
    if (sourceKind !== 'pronoun' || !silverEntity || !first || source.length > 1 || !/^s?he$/i.test(sourceText))
      continue;
    const name = surname(silverEntity);
    found.set(first[0], (draft) => draft.name !== null && surname(draft.name) === name);
  }
  return found;
}
