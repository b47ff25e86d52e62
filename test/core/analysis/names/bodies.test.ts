// Where the name of a body begins and ends, and what it is called for short.
import { describe, expect, test } from 'vitest';
import { names } from '../../../../src/core/analysis/names/names.ts';
import { parse } from '../../../../src/core/article/parse.ts';

const read = (text: string): string[] => names(parse({ id: 'x', text })).map(({ kind, text: own }) => `${kind} ${own}`);

test('two people with “&” between are two', () => {
  expect(read('They thanked Patrick Mensah & Helen Addo for the evening.')).toEqual([
    'person Patrick Mensah',
    'person Helen Addo',
  ]);
});

test('a company goes by its first word, which may sound like a place', () => {
  expect(
    read('Hallen Pharma AG lost its case. Hallen had known for years. The chairman of Hallen, Rolf Egger, left.'),
  ).toEqual(['organization Hallen Pharma AG', 'organization Hallen', 'organization Hallen', 'person Rolf Egger']);
  expect(read('The Boston Globe said so. It rained in Boston.')).toEqual(['organization Boston Globe', 'place Boston']);
});

describe('bodies with a comma, a stop or an “and”', () => {
  test.each([
    ['Bristow Holdings, Inc. bought it.', ['organization Bristow Holdings, Inc.']],
    ['A report by Zharik.com named no one.', ['organization Zharik.com']],
    [
      'The Interior Ministry and Border Guard denied it.',
      ['organization Interior Ministry', 'organization Border Guard'],
    ],
    ['The Ministry of Education and Science denied it.', ['organization Ministry of Education and Science']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
