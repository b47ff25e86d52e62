// The shortest honest span of a sentence for a fact. Where anything could be lost (attribution, negation, hedge, condition, contrast)
// the whole sentence stands.
import type { Span } from '../text/span.ts';
import { within } from '../text/span.ts';
import type { Line, Read } from './line.ts';
import { lineOf, wholeLine } from './place.ts';

/** A sentence with one of these is never cut. */
const HELD =
  /\b(?:not|never|no|nor|neither|none|without|if|unless|whether|but|however|although|though|despite|while|whereas|except|only|may|might|could|would|should|perhaps|reportedly|allegedly|apparently|likely|unlikely|expected|planned|hoped|sought|failed|refused|denied|said|says|told|added|claimed|warned|according|insisted|announced|because|until|so that)\b|n[’']t\b/i;

/** Where a clause of time may be parted from its main clause. */
const PARTING = /,\s+(?:after|before|as)\s+(?=[A-Z]|the\b|a\b|an\b|his\b|her\b)/g;

/** The clauses of a sentence between partings of time; one where it is held together. */
const clausesOf = (text: string, sentence: Span): Span[] => {
  const words = text.slice(sentence.start, sentence.end);
  if (HELD.test(words)) return [sentence];
  const clauses: Span[] = [];
  let start = sentence.start;
  for (const match of words.matchAll(PARTING)) {
    clauses.push({ start, end: sentence.start + match.index });
    start = sentence.start + match.index + match[0].length;
  }
  clauses.push({ start, end: sentence.end });
  return clauses;
};

/** The clauses of a sentence that hold one of `wanted` and `fact` matches their words; the whole sentence where none does alone. */
export const cut = (read: Read, number: number, wanted: readonly Span[], fact: RegExp): Line[] => {
  const { text, sentences } = read.article;
  const clauses = clausesOf(text, sentences[number - 1]!).filter(
    (clause) => wanted.some((span) => within(span, clause)) && fact.test(text.slice(clause.start, clause.end)),
  );
  const lines = clauses.flatMap((clause) => lineOf(read, clause) ?? []);
  return lines.length > 0 ? lines : [wholeLine(read, number)];
};
