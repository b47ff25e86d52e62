// Offices written large stand for whoever holds them: a person of the article with that role, or one without a name.
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../../src/core/analysis/analyze.ts';
import type { Analysis } from '../../../../src/core/analysis/analysis.ts';
import { parse } from '../../../../src/core/article/parse.ts';

const read = (text: string): Analysis => analyze(parse({ id: 'x', text }));

/** The people of the text by name, or null, with their mentions. */
const people = (text: string): [string | null, string[]][] =>
  read(text)
    .entities.filter(({ kind }) => kind === 'person')
    .map(({ name, mentions }) => [name, mentions.map((mention) => mention.text)]);

describe('one without a name', () => {
  test.each<[string, string[]]>([
    ['May it please the court, Your Honor, we ask for more time.', ['Your Honor']],
    ['Thank you, Madam Speaker, for the warm words.', ['Madam Speaker']],
    ['We sent the letter to the Secretary-General in June.', ['the Secretary-General']],
    ['We are glad to be here.\n\nTHE VICE PRESIDENT: It is good to be here in the valley.', ['THE VICE PRESIDENT']],
    ['It will be on the President’s desk in June. Our President knows.', ['the President', 'Our President']],
  ])('%s', (text, found) => {
    expect(people(text)).toEqual([[null, found]]);
  });
});

describe('one with a name', () => {
  test('who holds the office', () => {
    expect(people('Chancellor Ilse Tarn spoke first. The letter went to the Chancellor in June.')).toEqual([
      ['Ilse Tarn', ['Ilse Tarn', 'the Chancellor']],
    ]);
  });

  test('the deputy is another', () => {
    expect(people('President Ilse Tarn spoke first. The letter went to the Vice President in June.')).toEqual([
      ['Ilse Tarn', ['Ilse Tarn']],
      [null, ['the Vice President']],
    ]);
  });
});

describe('an office is no name', () => {
  test.each([
    'In 1952 he became the Linden Professor of Law at the school.',
    'The plan won the vote of most Republicans in the hall.',
    'She served in the Corps of Engineers until the war was over.',
  ])('%s', (text) => {
    expect(people(text).filter(([name]) => name !== null)).toEqual([]);
  });

  test.each<[string, [string | null, string[]][]]>([
    ['We met Chairman Tarn in Oslo.', [['Tarn', ['Tarn']]]],
    [
      'We met Chairman Owen Tarn and Congresswoman Ilse Pell in Oslo.',
      [
        ['Owen Tarn', ['Owen Tarn']],
        ['Ilse Pell', ['Ilse Pell']],
      ],
    ],
  ])('%s', (text, found) => {
    expect(people(text)).toEqual(found);
  });

  test('but a surname where the text has it whole', () => {
    expect(people('Jim Speaker won the race. Mr. Speaker was tired.')).toEqual([
      ['Jim Speaker', ['Jim Speaker', 'Speaker']],
    ]);
  });
});

test('an office before a name or within the name of a body is none by itself', () => {
  expect(people('The President, Ilse Tarn, and the Chancellor Group met.').map(([name]) => name)).toEqual([
    'Ilse Tarn',
  ]);
});
