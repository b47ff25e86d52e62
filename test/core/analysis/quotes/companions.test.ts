// Who is said to speak beside others: with a companion, behind an apposition, before a clause about somebody else.
import { expect, test } from 'vitest';
import { analyze } from '../../../../src/core/analysis/analyze.ts';
import { parse } from '../../../../src/core/article/parse.ts';

function speaker(text: string): string | undefined {
  const { quotes, entities } = analyze(parse({ id: 'x', text }));
  const quote = quotes.find(({ kind }) => kind === 'direct');
  return entities.find(({ id }) => id === quote?.speaker?.entity)?.name ?? quote?.speaker?.text;
}

test.each([
  ['“Shame!” cried a woman as Eva Holt, the minister, got into her car.', 'a woman'],
  ['“Get out!” screamed the crowd as Mr Lund, the chairman, left.', 'the crowd'],
  [
    'The deputies on Thursday blocked a bill to cap the price of bread, with Majority Leader Owen Pell (R-Ky.) calling it “a rope”.',
    'Owen Pell',
  ],
  ['The union lost the vote, with its secretary, Hal Moss, saying it was “a bad day for buses”.', 'Hal Moss'],
  ['The environment secretary, Tom Holt, went further, telling reporters that bosses “belong in court”.', 'Tom Holt'],
  ['The ship’s owner, London-based Tarn Lines, called it “a lie”.', 'Tarn Lines'],
  ['The mayor, Dr. Ada Lund, sat back, calling it “a farce”.', 'Ada Lund'],
  ['Among those in court was Martin Falk, a plumber, who shouted: “Shame on you!”', 'Martin Falk'],
])('%s', (text, expected) => {
  expect(speaker(text)).toBe(expected);
});

test('a name is nothing said', () => {
  const { quotes } = analyze(parse({ id: 'x', text: 'Ann Berg said of Mayor Leo Lund: “He is late.”' }));
  expect(quotes.filter(({ kind }) => kind === 'indirect')).toEqual([]);
});

test('whom it is according to is nothing said', () => {
  const text =
    'Its prime minister, Lars Holt, called on Saturday night; according to his office, she thanked him and left.';
  const { quotes } = analyze(parse({ id: 'x', text }));
  expect(quotes.map((quote) => quote.text)).not.toContain('his office');
});
