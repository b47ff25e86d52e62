// Bodies that speak: with a joint in the name, with letters in brackets, with a name behind the noun; heads of bodies.
import { expect, test } from 'vitest';
import type { Analysis } from '../../../../src/core/analysis/analysis.ts';
import { analyze } from '../../../../src/core/analysis/analyze.ts';
import { parse } from '../../../../src/core/article/parse.ts';

const read = (text: string): Analysis => analyze(parse({ id: 'x', text }));

const speakers = ({ quotes, entities }: Analysis, kind = 'direct'): (string | null | undefined)[] =>
  quotes
    .filter((quote) => quote.kind === kind)
    .map(({ speaker }) => entities.find(({ id }) => id === speaker?.entity)?.name);

test('a name with a joint and its letters', () => {
  expect(speakers(read('The Union for Coastal Rescue (UCR) said: “We came at once.”'))).toEqual([
    'Union for Coastal Rescue',
  ]);
});

test('the name behind the noun of a body, not behind that of a person', () => {
  expect(speakers(read('“We are short of tents,” said the relief agency, Oxaid, on Monday.'))).toEqual(['Oxaid']);
  expect(speakers(read('“We are short of tents,” said the chairman, Tobias Renn.'))).toEqual(['Tobias Renn']);
});

test('who says it is no part of what is said', () => {
  const { quotes } = read('“We are short of tents,” said its envoy in the city, Tobias Renn. “It is bad.”');
  expect(quotes.map(({ text }) => text)).toEqual(['We are short of tents,', 'It is bad.']);
});

test.each([
  ['Leader of Opposition Helen Farrow said the mayor must go “at once”.', 'Helen Farrow'],
  ['Secretary of State Helen Farrow said the mayor must go “at once”.', 'Helen Farrow'],
  ['A spokesman for President Rosa Lind said the mayor must go “at once”.', undefined],
  ['A lawyer for Rosa Lind said the mayor must go “at once”.', undefined],
])('%s', (text, expected) => {
  const [name] = speakers(read(text));
  expect(name ?? undefined).toBe(expected);
});

test('both of one cue have one speaker', () => {
  const found = read(
    'The letter, sent by Rosa Lind to the minister, Piet Haas, and copied to all, says the cap is “a slogan”.',
  );
  expect(new Set(found.quotes.map(({ speaker }) => speaker?.text.split(',')[0]))).toEqual(new Set(['The letter']));
});
