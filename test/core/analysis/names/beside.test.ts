// Kinds told by what stands beside a name.
import { describe, expect, test } from 'vitest';
import { names } from '../../../../src/core/analysis/names/names.ts';
import { parse } from '../../../../src/core/article/parse.ts';

const read = (text: string): string[] => names(parse({ id: 'x', text })).map(({ kind, text: own }) => `${kind} ${own}`);

test('a kind of place before “of” makes a place', () => {
  expect(read('He was mayor of the town of Diego Fernando Salto for years.')).toEqual(['place Diego Fernando Salto']);
});

describe('people by what stands beside them', () => {
  test.each([
    ['“How many more?” asked its president, Grace Strand.', ['person Grace Strand']],
    ['They thanked the chair, Rose Meadows, and left.', ['person Rose Meadows']],
    ['Lt. Cmdr. Joan Pell leads the search.', ['person Joan Pell']],
    ['Cllr Martin Poole said no.', ['person Martin Poole']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('a vessel has the article that nobody has', () => {
    expect(read('The trawler, the Mary Ellen, sank. The Mary Ellen was old.')).toEqual([
      'other Mary Ellen',
      'other Mary Ellen',
    ]);
    expect(read('The Mary Ellen Poole case is over, Mary Ellen Poole said.')).toEqual([
      'person Mary Ellen Poole',
      'person Mary Ellen Poole',
    ]);
  });
});

test('a river with its article, a company without', () => {
  expect(read('They went down the Amazon by boat.')).toEqual(['place Amazon']);
  expect(read('They work for Amazon.')).toEqual(['organization Amazon']);
});
