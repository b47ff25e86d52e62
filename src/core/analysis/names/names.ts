// Names: in an article, out every span that names a person, an organization, a place or another thing, with its kind.
import type { Article } from '../../article/article.ts';
import type { EntityKind, Words } from '../analysis.ts';
import { candidates } from './candidates.ts';
import { classify } from './classify.ts';
import { evidence, runs } from './runs.ts';
import { type Unit, units } from './units.ts';

/** The name alone, as pinned. `sentence` is 0 outside the sentences; `from` and `to` are its words in the unit. */
export type Name = Words & { kind: EntityKind; sentence: number; unit: number; from: number; to: number };

/** In text order, none overlapping. Linear in the article's length. */
export function names(article: Article, parts: readonly Unit[] = units(article)): Name[] {
  const known = evidence(parts);
  const all = parts.flatMap((unit) => runs(unit, known).flatMap((run) => candidates(run, known)));
  const index = new Map(parts.map((unit, i) => [unit, i]));
  const kinds = classify(all, known);
  const found: Name[] = [];
  all.forEach(({ start, end, unit, from, to }, i) => {
    const kind = kinds[i];
    if (!kind) return;
    found.push({
      start,
      end,
      text: article.text.slice(start, end),
      kind,
      sentence: unit.number,
      unit: index.get(unit) ?? 0,
      from,
      to,
    });
  });
  return found;
}
