// Small words, districts and peoples’ words at the edges of names, on invented ones.
import { describe, expect, test } from 'vitest';
import { names } from '../../../../src/core/analysis/names/names.ts';
import { parse } from '../../../../src/core/article/parse.ts';

const read = (text: string): string[] => names(parse({ id: 'x', text })).map(({ kind, text: own }) => `${kind} ${own}`);

describe('small words of a name', () => {
  test.each([
    ['The senator praised dos Reis, and Elena dos Reis smiled.', ['person dos Reis', 'person Elena dos Reis']],
    [
      'It was directed by van Houten. Willem van Houten was pleased.',
      ['person van Houten', 'person Willem van Houten'],
    ],
    ['The council met Sipho ka Mandlenkosi on Monday.', ['person Sipho ka Mandlenkosi']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test('the letters of a currency are no place', () => {
  expect(read('It cost US$4 billion and 12 million dollars of the US budget.')).toEqual(['place US']);
});

describe('the capital with its district', () => {
  test.each([
    ['She moved to Washington, D.C., last year.', ['place Washington, D.C.']],
    ['She moved to Washington DC last year.', ['place Washington DC']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a people’s word that belongs to the name of a body or a place', () => {
  test.each([
    ['He flew South African Airways to the coast.', ['organization South African Airways']],
    ['The loan came from the African Development Bank.', ['organization African Development Bank']],
    ['The Palestinian Authority objected.', ['organization Palestinian Authority']],
    ['She wrote to the European Investment Bank.', ['organization European Investment Bank']],
    ['He had left the Irish Republican Army by then.', ['organization Irish Republican Army']],
    [
      'They sailed the Arabian Sea to the Central African Republic.',
      ['place Arabian Sea', 'place Central African Republic'],
    ],
    ['The Scottish Parliament voted late.', ['organization Scottish Parliament']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test('where a company is at home is no part of its name', () => {
  expect(read('The ship’s owner, Oslo-based Tarn Lines, paid. It was US-led.')).toContain('organization Tarn Lines');
});
