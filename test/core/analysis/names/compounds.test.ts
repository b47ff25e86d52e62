// Names with hyphens, joints and small words of their own, on sentences with invented people.
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

test('two people with “&” between are two', () => {
  expect(read('They thanked Patrick Mensah & Helen Addo for the evening.')).toEqual([
    'person Patrick Mensah',
    'person Helen Addo',
  ]);
});

test('a kind of place before “of” makes a place', () => {
  expect(read('He was mayor of the town of Diego Fernando Salto for years.')).toEqual(['place Diego Fernando Salto']);
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

describe('a people’s word that belongs to the name of a body', () => {
  test.each([
    ['He flew South African Airways to the coast.', ['organization South African Airways']],
    ['The loan came from the African Development Bank.', ['organization African Development Bank']],
    ['The Palestinian Authority objected.', ['organization Palestinian Authority']],
    ['She wrote to the European Investment Bank.', ['organization European Investment Bank']],
    ['He had left the Irish Republican Army by then.', ['organization Irish Republican Army']],
    ['The Scottish Parliament voted late.', ['organization Scottish Parliament']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
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

test('a company goes by its first word, which may sound like a place', () => {
  expect(
    read('Hallen Pharma AG lost its case. Hallen had known for years. The chairman of Hallen, Rolf Egger, left.'),
  ).toEqual(['organization Hallen Pharma AG', 'organization Hallen', 'organization Hallen', 'person Rolf Egger']);
  expect(read('The Boston Globe said so. It rained in Boston.')).toEqual(['organization Boston Globe', 'place Boston']);
});
