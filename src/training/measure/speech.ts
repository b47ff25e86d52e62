// Reported speech, direct and indirect: exact spans of source, cue and content, quotes.dev. Parts of a split span count one by one.
import { type Span, slice } from '../../core/text/span.ts';
import type { Pair, QuotesDocument } from '../corpora.ts';
import { type Counts, countSets, f1 } from './counts.ts';
import type { Row } from './row.ts';
import type { Reported } from './system.ts';

const PARTS = ['source', 'cue', 'content'] as const;

/** White space at the edges is no part of a span. */
function key(text: string, span: Span): string {
  const words = slice(text, span);
  const start = span.start + (words.length - words.trimStart().length);
  return `${start}-${start + words.trim().length}`;
}

export function countSpeech(document: QuotesDocument, found: Reported): Counts {
  const counts: Counts = {};
  for (const part of PARTS) {
    const gold = document.attributions.flatMap((attribution) => attribution[part].map(spanOf));
    const keys = (spans: readonly Span[]): string[] => spans.map((span) => key(document.text, span));
    Object.assign(counts, countSets(keys(gold), keys(found[part]), `${part} `));
  }
  return counts;
}

const spanOf = ([start, end]: Pair): Span => ({ start, end });

export const SPEECH: Row = {
  name: 'speech',
  what: 'reported speech, exact, quotes.dev',
  figures: [
    { name: 'source F1', of: (total) => f1(total, 'source '), least: 66, goal: 74 },
    { name: 'cue F1', of: (total) => f1(total, 'cue '), least: 64, goal: 68 },
    { name: 'content F1', of: (total) => f1(total, 'content '), least: 54, goal: 64 },
  ],
  count: (corpora, { reported }) =>
    reported ? corpora.quotes('dev').map((document) => countSpeech(document, reported(document.text))) : null,
};
