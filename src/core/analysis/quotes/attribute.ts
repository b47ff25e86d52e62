// Who said what: in an article, its quoted runs and its entities, out the quotes in text order, each with its speaker and cue or none.
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import type { Entity, How, Quote, Speaker, Words } from '../analysis.ts';
import { carry } from './carry.ts';
import { indirect } from './indirect.ts';
import { cueSpan, read } from './reading.ts';
import type { Segment } from './segments.ts';
import { entityOf, index } from './speaker.ts';

const PRONOUN = /^(?:he|she|they|i|we|it|his|her|their|my|our|you)$/i;

const wordsOf = (text: string, { start, end }: Span): Words => ({ start, end, text: text.slice(start, end) });

/** The quotes of an article: direct ones where a speaker is reported or the words stand alone, and plainly framed indirect ones. */
export function attribute(article: Article, segments: readonly Segment[], entities: readonly Entity[]): Quote[] {
  const { text } = article;
  const found = index(entities);
  const speaker = (span: Span, how?: How): Speaker => {
    const entity = entityOf(text, span, found);
    const words = wordsOf(text, span);
    how ??= PRONOUN.test(words.text) ? 'pronoun' : 'stated';
    return { ...words, ...(entity === undefined ? {} : { entity }), how };
  };
  const readings = read(article, segments);
  const quotes: Quote[] = [];
  for (const { segment, reading, use, source, carried, confidence } of carry(article, segments, readings)) {
    quotes.push({
      ...wordsOf(text, segment.inner),
      kind: 'direct',
      sentence: segment.sentence,
      confidence,
      speaker: source && speaker(source, carried ? 'carried' : undefined),
      cue: use && !carried ? wordsOf(text, cueSpan(reading.frame, use)) : null,
    });
  }
  for (const { content, source, cue, sentence, confidence } of indirect(article, readings)) {
    quotes.push({
      ...wordsOf(text, content),
      kind: 'indirect',
      sentence,
      confidence,
      speaker: speaker(source),
      cue: wordsOf(text, cue),
    });
  }
  return quotes.sort((a, b) => a.start - b.start || b.end - a.end);
}
