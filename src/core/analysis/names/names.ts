// Names: in an article, out every span that names a person, an organization, a place or another thing, with its kind.
import type { Article } from '../../article/article.ts';
import type { EntityKind, Words } from '../analysis.ts';
import { agreed } from './agreed.ts';
import { bodies } from './bodies.ts';
import { edged } from './edges.ts';
import { cutHeadlines } from './headlines.ts';
import { withIntroduced } from './introduced.ts';
import { KINDS } from './labels.ts';
import { listed } from './lists.ts';
import { markedAll } from './marked.ts';
import { withNicknames } from './nicknames.ts';
import { withoutOffices } from './offices.ts';
import { settle } from './settle.ts';
import { spans } from './spans.ts';
import { tag } from './tagger.ts';
import { type Unit, units } from './units.ts';

/** The name alone, as pinned. `sentence` is 0 outside the sentences; `from` and `to` are its words in the unit. */
export type Name = Words & { kind: EntityKind; sentence: number; unit: number; from: number; to: number };

/**
 * In text order, none overlapping. Linear in the article's length. First where each name begins and ends, then what its spellings agree on
 * in the whole article, last what only the names known by then give away.
 */
export function names(article: Article, parts: readonly Unit[] = units(article)): Name[] {
  const { all, ruled } = markedAll(parts);
  const tagged = settle(all, spans(all, tag(all)), ruled);
  const whole = withoutOffices(bodies(all, edged(all, tagged)), parts);
  const alike = listed(all, agreed(withNicknames(whole, parts), parts));
  return withIntroduced(cutHeadlines(alike, parts), parts).map(({ unit, from, to, start, end, kind }) => ({
    start,
    end,
    text: article.text.slice(start, end),
    kind: KINDS[kind]!,
    sentence: parts[unit]!.number,
    unit,
    from,
    to,
  }));
}
