// Words in marks that are a title or a heading and nobody's speech. In the text and a quoted run, out yes or no.
import type { Segment } from './segments.ts';

/** A longer run is no title. Words. */
const LONGEST = 12;
/** Fewer words of weight may be somebody's answer: “Ada Lund.” */
const HEADING = 3;
const LOOKED = 200;
const SMALL = /^(?:a|an|the|of|in|on|at|for|and|or|to|with|from|by|vs\.?|as|is)$/i;

/** True where words of weight, so many at the least, all begin with a capital. */
function isCapital(words: string, least = 1): boolean {
  const heavy = words.split(/\s+/).filter((word) => !SMALL.test(word));
  return heavy.length >= least && heavy.every((word) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word));
}

const head = (text: string, { inner }: Segment): string =>
  text.slice(inner.start, Math.min(inner.end, inner.start + LOOKED));

/** True where the quoted words read as a title: every word of weight begins with a capital and nothing ends a sentence. */
export function readsAsTitle(text: string, segment: Segment): boolean {
  const words = head(text, segment);
  return !/[.!?…]$/.test(words) && segment.words <= LONGEST && isCapital(words);
}

/** True for a line of its own that reads as a title, a stop at its end or not: ‘All Boats Are Home.’ */
export function isHeading(text: string, segment: Segment): boolean {
  const { start, end, words, closed } = segment;
  return (
    closed &&
    words <= LONGEST &&
    /(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - 4), start)) &&
    /^\s*(?:\n|$)/.test(text.slice(end, end + 4)) &&
    isCapital(head(text, segment), HEADING)
  );
}
