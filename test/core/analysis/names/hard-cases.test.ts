// Names that are hard to tell, on sentences with invented names: staff and boss, short forms, Arabic and Persian names, surnames that come
// first, names that are words, heads and feet of articles, chains of possessives.
import { describe, expect, test } from 'vitest';
import { names } from '../../../../src/core/analysis/names/names.ts';
import { parse } from '../../../../src/core/article/parse.ts';

const read = (text: string): string[] => names(parse({ id: 'x', text })).map(({ kind, text: own }) => `${kind} ${own}`);

const people = (text: string): string[] =>
  read(text).flatMap((name) => (name.startsWith('person ') ? [name.slice('person '.length)] : []));

describe('whose staff it is, and what people are called after their full name', () => {
  test('the boss is named, the staff is not a person', () => {
    expect(people('Walter Finch flew home on Friday. Mr Finch’s staff tweeted a picture of him.')).toEqual([
      'Walter Finch',
      'Finch',
    ]);
  });

  test('full name, honorific and surname', () => {
    expect(people('Olivia Marsh resigned. Ms Marsh gave no reason. Marsh, 54, had led the party.')).toEqual([
      'Olivia Marsh',
      'Marsh',
      'Marsh',
    ]);
  });

  test('a title in lower case is no part of the name', () => {
    expect(people('They met president Nadim Al Khouri on Friday.')).toEqual(['Nadim Al Khouri']);
  });
});

describe('names of other orders', () => {
  test.each([
    ['They met Tariq bin Hamdan al-Sufi in the evening.', ['Tariq bin Hamdan al-Sufi']],
    ['The president, Nadim al-Khouri, resigned. Mr al-Khouri gave no reason.', ['Nadim al-Khouri', 'al-Khouri']],
    ['Foreign minister Mohammad Javad Rastin left. Mr Rastin was tired.', ['Mohammad Javad Rastin', 'Rastin']],
    ['The lawmaker Kwong Tat-ming voted no. Kwong said he was ill.', ['Kwong Tat-ming', 'Kwong']],
    ['President Yoon Ha-neul spoke first, and Mr Yoon was cheered.', ['Yoon Ha-neul', 'Yoon']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe('names that are words', () => {
  test('a paper, an armed group and a company act', () => {
    expect(read('The Washington Post backs the plan, fighters of Islamic State do not.')).toEqual([
      'organization Washington Post',
      'organization Islamic State',
    ]);
  });

  test('a surname that is a month or a garden', () => {
    expect(people('Julian May spoke for an hour. Mr May was followed by Adaeze Park, and Ms Park was brief.')).toEqual([
      'Julian May',
      'May',
      'Adaeze Park',
      'Park',
    ]);
  });

  test('a campaign bears a person’s name', () => {
    expect(people('Walter Finch lost. The Finch campaign asked for a recount.')).toEqual(['Walter Finch', 'Finch']);
  });
});

describe('heads and feet', () => {
  test('a place in capitals', () => {
    expect(read('KALEVO // Olivia Marsh resigned on Friday.')).toEqual(['place KALEVO', 'person Olivia Marsh']);
  });

  test('a byline and an agency', () => {
    expect(read('By Tobias Renner\n\nOlivia Marsh resigned on Friday after a vote.\n\n* Agence France-Presse')).toEqual(
      ['person Tobias Renner', 'person Olivia Marsh', 'organization Agence France-Presse'],
    );
  });
});

describe('who is of which body', () => {
  test('a possessive, and an “of”', () => {
    const text = 'Unity Party’s Alice Fong lost her seat, and Andrew Mok of the Democratic Alliance kept his.';
    expect(people(text)).toEqual(['Alice Fong', 'Andrew Mok']);
  });
});
