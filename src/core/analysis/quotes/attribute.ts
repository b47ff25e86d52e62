// Who said what: in an article, its quoted runs and its entities, out the quotes in text order, each with its speaker and cue or none.
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import type { Entity, How, Quote, Speaker, Words } from '../analysis.ts';
import { type Name, names } from '../names/names.ts';
import { type Unit, units } from '../names/units.ts';
import { widened } from '../speech/widened.ts';
import { speech } from '../speech/speech.ts';
import { carry } from './carry.ts';
import { cueSpan, read } from './reading.ts';
import type { Segment } from './segments.ts';
import { entityOf, index } from './speaker.ts';

const PRONOUN = /^(?:he|she|they|i|we|it|his|her|their|my|our|you)$/i;

const wordsOf = (text: string, { start, end }: Span): Words => ({ start, end, text: text.slice(start, end) });

/** The quotes of an article: direct ones where a speaker is reported or the words stand alone, and reported speech. */
export function attribute(
  article: Article,
  segments: readonly Segment[],
  entities: readonly Entity[],
  parts: readonly Unit[] = units(article),
  named: readonly Name[] = names(article, parts),
): Quote[] {
  const { text } = article;
  const found = index(entities);
  const told = speech(article, segments, parts, named);
  const wider = widened(told);
  const speaker = (span: Span, how?: How): Speaker => {
    let entity = entityOf(text, span, found);
    let words = wordsOf(text, span);
    // The tagger knows better how far the phrase goes, as long as it means the same one.
    const drawn = wider(span);
    const other = drawn && entityOf(text, drawn, found);
    if (drawn && (entity === undefined || other === entity)) {
      entity = other;
      words = wordsOf(text, drawn);
    }
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
  for (const { content, source, cue, sentence, stance, confidence } of told) {
    if (stance === 'unsaid') continue;
    for (const part of content) {
      if (part.quoted) continue;
      quotes.push({
        ...wordsOf(text, part),
        kind: 'indirect',
        sentence,
        confidence,
        speaker: source && speaker(source),
        cue: wordsOf(text, cue),
      });
    }
  }
  return quotes.sort((a, b) => a.start - b.start || b.end - a.end);
}
