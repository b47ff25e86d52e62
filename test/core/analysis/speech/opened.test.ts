// Where what is reported begins, and whom it is said to.
import { expect, test } from 'vitest';
import { analyze } from '../../../../src/core/analysis/analyze.ts';
import { parse } from '../../../../src/core/article/parse.ts';

const said = (text: string): string[] =>
  analyze(parse({ id: 'x', text }))
    .quotes.filter(({ confidence }) => confidence > 0.6)
    .map((quote) => quote.text);

test.each([
  [
    'Martin Falk, also known as Bez, was last seen boarding a train, Calder Police said.',
    'Martin Falk, also known as Bez, was last seen boarding a train',
  ],
  [
    'The man, known as Bez to his friends, was last seen boarding a train, police said.',
    'The man, known as Bez to his friends, was last seen boarding a train',
  ],
])('%s', (text, expected) => {
  expect(said(text)).toEqual([expected]);
});

test.each([
  'Chief executive Ana Berg informed the players after practice.',
  '“It is late,” Ana Berg said on a call with reporters.',
])('no content: %s', (text) => {
  const { quotes } = analyze(parse({ id: 'x', text }));
  expect(quotes.filter(({ kind }) => kind === 'indirect')).toEqual([]);
});
