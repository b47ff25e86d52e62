// Names are compared by exact span, without title and possessive on both sides.
import { describe, expect, it } from 'vitest';
import type { NamesDocument } from '../../../src/training/corpora.ts';
import { bareText } from '../../../src/training/measure/bare.ts';
import { countNames, countNameSet, countWhole } from '../../../src/training/measure/names.ts';
import { at } from './gold.ts';

const text =
  'Ms Odra Vell met Port Hessel Mayor Tam Brisk. Vell’s plan for the Long Pier pleased Brisk and the Hessel Union.';
const named = (type: string, words: string, nth = 0) => ({ ...at(text, words, nth), type, text: words });
const document: NamesDocument = {
  id: 'a',
  text,
  entities: [
    named('Person', 'Odra Vell'),
    named('Person', 'Tam Brisk'),
    named('Person', 'Vell’s'),
    named('Person', 'Brisk', 1),
    named('Location', 'Port Hessel'),
    named('Facility', 'Long Pier'),
    named('Organization', 'Hessel Union'),
  ],
};
const spans = (...words: [string, number?][]) => words.map(([each, nth]) => at(text, each, nth ?? 0));

describe('names', () => {
  it('gives a perfect system everything', () => {
    const found = spans(['Odra Vell'], ['Tam Brisk'], ['Vell', 1], ['Brisk', 1]);
    expect(countNames(document, 'people', found)).toEqual({ right: 4, found: 4, gold: 4 });
    expect(countNameSet(document, found)).toEqual({ 'set right': 4, 'set found': 4, 'set gold': 4 });
  });

  it('gives an empty system nothing', () => {
    expect(countNames(document, 'people', [])).toEqual({ right: 0, found: 0, gold: 4 });
    expect(countNameSet(document, [])).toEqual({ 'set right': 0, 'set found': 0, 'set gold': 4 });
  });

  it('forgives titles and possessives, and nothing else', () => {
    const found = spans(['Ms Odra Vell'], ['Mayor Tam Brisk'], ['Vell’s'], ['Brisk and']);
    expect(countNames(document, 'people', found)).toEqual({ right: 3, found: 4, gold: 4 });
  });

  it('takes places as Location without Facility, and organizations without "the"', () => {
    expect(countNames(document, 'places', spans(['Port Hessel'], ['Long Pier']))).toEqual({
      right: 1,
      found: 2,
      gold: 1,
    });
    expect(countNames(document, 'organizations', spans(['the Hessel Union']))).toEqual({ right: 1, found: 1, gold: 1 });
  });

  it('counts a name of the set once, however often it stands', () => {
    const twice = spans(['Brisk', 1], ['Brisk']);
    expect(countNameSet(document, twice)).toEqual({ 'set right': 1, 'set found': 1, 'set gold': 4 });
  });

  it.each([
    ['Mr Tarn', 'Tarn'],
    ['Dr. Ana Tarn’s', 'Ana Tarn'],
    ['the Hon. Ana Tarn', 'Ana Tarn'],
    ['Prime Minister  Ana\nTarn', 'Ana Tarn'],
    ['Tarn Jr.', 'Tarn Jr.'],
    ['President', 'President'],
    ['King', 'King'],
    ['Hutchins’', 'Hutchins'],
    ['Kingsley Orr', 'Kingsley Orr'],
  ])('%s is compared as %s', (name, expected) => {
    expect(bareText(name)).toBe(expected);
  });
});

describe('names that the gold tears', () => {
  const torn: NamesDocument = {
    id: 'b',
    text,
    entities: [
      named('Location', 'Port Hessel'),
      named('Location', 'Hessel', 1),
      named('Organization', 'Union'),
      named('Organization', 'Long Pier'),
    ],
  };

  it('leaves out both pieces, and what is found on them', () => {
    const found = spans(['Hessel Union'], ['Long Pier']);
    expect(countNames(torn, 'organizations', found)).toEqual({ right: 1, found: 2, gold: 2 });
    expect(countWhole(torn, 'organizations', found)).toEqual({ 'whole right': 1, 'whole found': 1, 'whole gold': 1 });
    expect(countWhole(torn, 'places', spans(['Port Hessel'], ['Hessel', 1]))).toEqual({
      'whole right': 1,
      'whole found': 1,
      'whole gold': 1,
    });
  });
});
