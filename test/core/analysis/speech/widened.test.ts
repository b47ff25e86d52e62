import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../../src/core/analysis/speech/speech.ts';
import { widened } from '../../../../src/core/analysis/speech/widened.ts';

const find = (text: string, words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
/** The phrase of `who` in a text where the tagger draws `source`. */
const drawn = (text: string, who: string, source: string): string => {
  const told: Attribution = {
    source: find(text, source),
    cue: find(text, 'said'),
    content: [],
    sentence: 1,
    stance: 'said',
    likely: 1,
    confidence: 1,
  };
  const { start, end } = widened(text, [told])(find(text, who)) ?? find(text, who);
  return text.slice(start, end);
};

describe('the wider phrase of a speaker', () => {
  it.each([
    ['harbour pilot Ada Lund said it.', 'Ada Lund', 'harbour pilot Ada Lund', 'harbour pilot Ada Lund'],
    ['Ada Lund, a broker at Norr, said it.', 'Ada Lund', 'Ada Lund, a broker at Norr', 'Ada Lund, a broker at Norr'],
    ['Ada Lund of the Gull Union said it.', 'Ada Lund', 'Ada Lund of the Gull Union', 'Ada Lund of the Gull Union'],
    [
      'Ada Lund, a broker in Kalevo, said it.',
      'Ada Lund',
      'Ada Lund, a broker in Kalevo',
      'Ada Lund, a broker in Kalevo',
    ],
    [
      'Two officials in the capital said it.',
      'Two officials',
      'Two officials in the capital',
      'Two officials in the capital',
    ],
  ])('has a title, an apposition, what it is of: %s', (text, who, source, phrase) =>
    expect(drawn(text, who, source)).toBe(phrase),
  );
  it.each([
    ['Ada Lund, 58, who sells fish, said it.', 'Ada Lund, 58,', 'Ada Lund, 58, who sells fish', 'Ada Lund, 58,'],
    ['Ada Lund, who sells fish, said it.', 'Ada Lund', 'Ada Lund, who sells fish', 'Ada Lund'],
    ['Ada Lund, whose boat sank, said it.', 'Ada Lund', 'Ada Lund, whose boat sank', 'Ada Lund'],
    ['the pilot that sank it said so.', 'the pilot', 'the pilot that sank it', 'the pilot'],
    ['Ada Lund, a pilot, who fell, said it.', 'Ada Lund', 'Ada Lund, a pilot, who fell', 'Ada Lund, a pilot,'],
  ])('has no relative clause: %s', (text, who, source, phrase) => expect(drawn(text, who, source)).toBe(phrase));
  it.each([
    ['Ada Lund in Kalevo said it.', 'Ada Lund', 'Ada Lund in Kalevo', 'Ada Lund'],
    ['Ada Lund on Monday said it.', 'Ada Lund', 'Ada Lund on Monday', 'Ada Lund'],
    ['Ada Lund last week said it.', 'Ada Lund', 'Ada Lund last week', 'Ada Lund'],
    [
      'Ada Lund of the Gull Union in Kalevo said it.',
      'Ada Lund',
      'Ada Lund of the Gull Union in Kalevo',
      'Ada Lund of the Gull Union',
    ],
    ['the pilot Ada Lund in Kalevo said it.', 'Ada Lund', 'the pilot Ada Lund in Kalevo', 'the pilot Ada Lund'],
  ])('has no place and no time behind it: %s', (text, who, source, phrase) =>
    expect(drawn(text, who, source)).toBe(phrase),
  );
});
