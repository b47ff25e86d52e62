// The form in which articles were packed at first: an array for each mention and each of its parts. Stores that hold it are read, not rewritten.
import type { DateMention, Entity, Mention, Quote, Speaker, Words } from '../../../core/analysis/analysis.ts';
import type { Article, Sentence } from '../../../core/article/article.ts';
import type { Span } from '../../../core/text/span.ts';
import type { Known, Own, Parts } from './parts.ts';

const KINDS: readonly Entity['kind'][] = ['person', 'organization', 'place', 'other'];
const MENTIONS: readonly Mention['kind'][] = ['name', 'nominal', 'pronoun'];

/** Start and length; the words themselves only where they are not the text's. */
type Cut = [start: number, length: number, text?: string];
/** Gap to the one before, and length, by turns. */
type Gaps = number[];
type PackedArticle = [text: string, paragraphs: Gaps, paragraphAndGaps: number[], known: Known];
type PackedEntity = [
  id: string,
  kind: number,
  name: string | null,
  aliases: string[],
  Cut[],
  mentions: [kind: number, ...Cut][],
];
type PackedSpeaker = [Cut, Speaker['how'], entity?: string];
type PackedQuote = [Cut, Quote['kind'], sentence: number, confidence: number, PackedSpeaker | 0, cue: Cut | 0];
type PackedAnalysis = [
  PackedEntity[],
  PackedQuote[],
  dates: [Cut, DateMention['grain'], iso?: string][],
  phrases: [string, number][],
  Own,
];
export type First = [form: 1, PackedArticle, PackedAnalysis, changed?: Article['changed']];

function spansOf(gaps: Gaps): Span[] {
  const spans: Span[] = [];
  let last = 0;
  for (let at = 0; at + 1 < gaps.length; at += 2) {
    const start = last + (gaps[at] ?? 0);
    last = start + (gaps[at + 1] ?? 0);
    spans.push({ start, end: last });
  }
  return spans;
}

export function partsOfFirst([, article, analysis, changed]: First): Parts {
  const [text, paragraphs, places, known] = article;
  const [entities, quotes, dates, phrases, own] = analysis;
  const sentences = spansOf(places.slice(places.length / 3)).map((span, at): Sentence => ({
    number: at + 1,
    paragraph: places[at] ?? 0,
    ...span,
  }));
  const words = ([start, length, other]: Cut): Words => {
    const end = start + length;
    return { start, end, text: other ?? text.slice(start, end) };
  };
  return {
    text,
    layout: { paragraphs: spansOf(paragraphs), sentences },
    known,
    own,
    found: {
      entities: entities.map(([id, kind, name, aliases, roles, mentions]) => ({
        id,
        kind: KINDS[kind] ?? 'other',
        name,
        aliases,
        roles: roles.map(words),
        mentions: mentions.map(([of, ...cut]) => ({ ...words(cut), kind: MENTIONS[of] ?? 'name' })),
      })),
      quotes: quotes.map(([said, kind, sentence, confidence, speaker, cue]) => ({
        ...words(said),
        kind,
        sentence,
        confidence,
        speaker: speaker
          ? { ...words(speaker[0]), how: speaker[1], ...(speaker[2] !== undefined && { entity: speaker[2] }) }
          : null,
        cue: cue ? words(cue) : null,
      })),
      dates: dates.map(([cut, grain, iso]) => ({ ...words(cut), grain, ...(iso !== undefined && { iso }) })),
      phrases: phrases.map(([phrase, weight]) => ({ text: phrase, weight })),
    },
    ...(changed && { changed }),
  };
}
