// Two names that the text itself says are one person's, and those that only stand near such words.
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../../src/core/analysis/analyze.ts';
import { parse } from '../../../../src/core/article/parse.ts';

/** The name mentions of the people of a text, one list for each. */
const people = (text: string): string[][] =>
  analyze(parse({ id: 'x', text }))
    .entities.filter(({ kind, name }) => kind === 'person' && name !== null)
    .map(({ mentions }) => mentions.filter(({ kind }) => kind === 'name').map((mention) => mention.text));

describe('one person', () => {
  test.each<[string, string[]]>([
    ['Norma Tarn, also known as Ilse Rook, won the vote.', ['Norma Tarn', 'Ilse Rook']],
    ['Norma Tarn (born 1985 in Plim) was better known as Ilse Rook.', ['Norma Tarn', 'Ilse Rook']],
    ['Norma Tarn, better known by her pseudonym Ilse Rook, won.', ['Norma Tarn', 'Ilse Rook']],
    ['Ilse Rook was the pen name of the Danish author Norma Tarn.', ['Ilse Rook', 'Norma Tarn']],
    ['Norma Tarn (née Rook; 3 May 1901) wrote plays. Rook was shy.', ['Norma Tarn', 'Rook', 'Rook']],
    ['Martin Hale (Latin: Martinus Halensis; c. 347) was a monk.', ['Martin Hale', 'Martinus Halensis']],
    ['Martin Hale, known as Father Martin and Martin Pell, was a monk.', ['Martin Hale', 'Martin', 'Martin Pell']],
  ])('%s', (text, names) => {
    expect(people(text)).toEqual([names]);
  });
});

describe('two people', () => {
  test.each([
    'Norma Tarn called Owen Pell on Friday.',
    'Norma Tarn had known Owen Pell for years.',
    'Norma Tarn, born in Plim, met Owen Pell there.',
    'Norma Tarn was known for her letters to Owen Pell.',
    'Norma Tarn was known for her role as Owen Pell.',
    'Norma Tarn was known as a friend of Owen Pell.',
    'Norma Tarn (with Owen Pell) opened the fair.',
    'Norma Tarn knew what was known as luck, and Owen Pell did not.',
  ])('%s', (text) => {
    expect(people(text)).toEqual([['Norma Tarn'], ['Owen Pell']]);
  });
});

test('a first name alone is who has no number behind it', () => {
  expect(
    people('The merchant John Tarn met the painter John II in the town of Oslo. In that year John was ill.'),
  ).toEqual([['John Tarn', 'John'], ['John II']]);
});
