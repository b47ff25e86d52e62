// What the rest of an article tells of a spelling: codes in a list, languages.
import { expect, test } from 'vitest';
import { names } from '../../../../src/core/analysis/names/names.ts';
import { parse } from '../../../../src/core/article/parse.ts';

const read = (text: string): string[] => names(parse({ id: 'x', text })).map(({ kind, text: own }) => `${kind} ${own}`);

test('the codes of countries in a list of results', () => {
  expect(
    read('1. Jan Wilk (POL) 2h 03min\n\n2. Pedro Salto (ESP) 2h 04min\n\n3. Ann Holm (NOR) 2h 05min').filter((name) =>
      name.startsWith('place'),
    ),
  ).toEqual(['place POL', 'place ESP', 'place NOR']);
  expect(read('The senator, Jorge Salto (PAN), voted against it.')).not.toContain('place PAN');
});

test('a language is no place', () => {
  expect(read('The Teruwa language is dying. Few speak in Teruwa now, and Teruwa has no school.')).toEqual([
    'other Teruwa',
    'other Teruwa',
    'other Teruwa',
  ]);
});
