// Names with a hyphen, on invented ones.
import { describe, expect, test } from 'vitest';
import { names } from '../../../../src/core/analysis/names/names.ts';
import { parse } from '../../../../src/core/article/parse.ts';

const read = (text: string): string[] => names(parse({ id: 'x', text })).map(({ kind, text: own }) => `${kind} ${own}`);

describe('two places in one word', () => {
  test.each([
    ['Talks on France-Spain trade went on until late.', ['place France', 'place Spain']],
    ['The UK-India summit was put off again.', ['place UK', 'place India']],
    ['They crossed into Guinea-Bissau on foot.', ['place Guinea-Bissau']],
    ['A Madrid-based firm won.', ['place Madrid']],
    ['The pro-Spain party and its non-UK voters met.', ['place Spain', 'place UK']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a given name of two halves is whole', () => {
  test('the second half is no English word', () => {
    expect(read('The father of Kim Hae-won wept. “Hae-won is at home,” he said.')).toEqual([
      'person Kim Hae-won',
      'person Hae-won',
    ]);
  });
});
