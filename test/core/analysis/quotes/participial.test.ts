// A participle's aside between subject and cue: nobody within it speaks.
import { expect, test } from 'vitest';
import { analyze } from '../../../../src/core/analysis/analyze.ts';
import { parse } from '../../../../src/core/article/parse.ts';

test.each([
  [
    'The letter, sent on 4 May by Rosa Lind to the finance minister, Piet Haas, and copied to the bank, says the cap is “a slogan”.',
    'The letter',
  ],
  ['The report, written by Piet Haas, calls the cap “a slogan”.', 'The report'],
  ['Rosa Lind, elected in May, called the cap “a slogan”.', 'Rosa Lind'],
  ['Rosa Lind, praised by the mayor, Piet Haas, called the cap “a slogan”.', 'Rosa Lind'],
])('%s', (text, expected) => {
  const quote = analyze(parse({ id: 'x', text })).quotes.find(({ kind }) => kind === 'direct');
  expect(quote?.speaker?.text.startsWith(expected)).toBe(true);
});
