// Small gold documents for the tests of the counters: invented people and places, spans found by their words.
import type { Span } from '../../../src/core/text/span.ts';
import type { Pair } from '../../../src/training/corpora.ts';

/** The span of the `nth` place (from 0) where the words stand, not in the middle of a word. */
export function at(text: string, words: string, nth = 0): Span {
  let start = -1;
  for (let n = 0; n <= nth; n++)
    do start = text.indexOf(words, start + 1);
    while (start > 0 && /^\p{L}{2}/u.test(text.slice(start - 1, start + 1)));
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`);
  return { start, end: start + words.length };
}

export const pair = (text: string, words: string, nth = 0): Pair => {
  const { start, end } = at(text, words, nth);
  return [start, end];
};
