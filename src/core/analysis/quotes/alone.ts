// Runs in marks that are speech though nothing says whose: in a run and what stands round it, out whether it is a quote; and the label
// of a transcript's line.
import type { Span } from '../../text/span.ts';
import { isHeading } from './heading.ts';
import type { Reading } from './reading.ts';
import type { Segment } from './segments.ts';

/** Words from which a run alone is a quote even where it reads as no sentence. */
const LONG = 3;

/** The speaker's label inside a transcript's marks: “HOLM: We go.” */
export function label(text: string, { inner }: Segment): Span | null {
  const name = /^[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}(?=: )/.exec(
    text.slice(inner.start, Math.min(inner.end, inner.start + 60)),
  );
  return name && { start: inner.start, end: inner.start + name[0].length };
}

/** True where the run reads as a sentence of its own. */
function isSentence(text: string, { inner, closed, words }: Segment): boolean {
  const head = /[\p{L}\p{N}]/u.exec(text.slice(inner.start, inner.start + 20))?.[0] ?? '';
  const capital = head !== head.toLowerCase() || /\d/.test(head);
  return capital && (!closed || /[.!?…,—–-]/.test(text.charAt(inner.end - 1)) || words > 6);
}

/** True for a run without a speaker that is speech all the same, not a phrase in marks. */
export function standsAlone(text: string, reading: Reading, at: number, segment: Segment): boolean {
  if (isHeading(text, segment)) return false;
  const sentence = isSentence(text, segment);
  return reading.bare ? sentence || segment.words >= LONG : sentence && reading.first === at;
}
