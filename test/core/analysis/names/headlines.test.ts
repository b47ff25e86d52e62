// What a headline makes one name is cut to the people whom the text names.
import { expect, test } from 'vitest';
import { cutHeadlines } from '../../../../src/core/analysis/names/headlines.ts';
import { KINDS } from '../../../../src/core/analysis/names/labels.ts';
import type { Found } from '../../../../src/core/analysis/names/spans.ts';
import { units } from '../../../../src/core/analysis/names/units.ts';
import { parse } from '../../../../src/core/article/parse.ts';

const TEXT =
  'Norma Tarn Meets Owen Pell Again\n\nThe mayor, Norma Tarn, met Owen Pell in the town on Friday. It was their last meeting. ' +
  'See Norma Tarn Defends Owen Pell on page four, or read Norma Tarn Rook there.';

const cut = (...names: string[]): string[] => {
  const parts = units(parse({ id: 'x', text: TEXT }));
  let after = 0;
  const found: Found[] = names.map((name) => {
    const start = TEXT.indexOf(name, after);
    const end = (after = start + name.length);
    const unit = parts.findIndex(({ words }) => words[0]!.start <= start && words.at(-1)!.end >= end);
    const from = parts[unit]!.words.findIndex((word) => word.start === start);
    return { unit, from, to: from + name.split(' ').length, start, end, kind: KINDS.indexOf('person') };
  });
  return cutHeadlines(found, parts).map(({ start, end }) => TEXT.slice(start, end));
};

test('to those it holds', () => {
  expect(cut('Norma Tarn Meets Owen Pell Again', 'Norma Tarn', 'Owen Pell')).toEqual([
    'Norma Tarn',
    'Owen Pell',
    'Norma Tarn',
    'Owen Pell',
  ]);
  expect(cut('Norma Tarn Meets', 'Norma Tarn')).toEqual(['Norma Tarn', 'Norma Tarn']);
});

test('not where it holds none', () => {
  expect(cut('Norma Tarn Meets', 'Owen Pell')).toEqual(['Norma Tarn Meets', 'Owen Pell']);
});

test('nor in a sentence, unless it holds two', () => {
  const known = ['Norma Tarn', 'Owen Pell'];
  expect(cut('Norma Tarn Meets', ...known, 'Norma Tarn Defends Owen Pell', 'Norma Tarn Rook').slice(3)).toEqual([
    ...known,
    'Norma Tarn Rook',
  ]);
});
