// Peoples, faiths and parties as those who act or are acted on: groups of people without a name of their own.
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../../src/core/analysis/analyze.ts';
import type { Analysis } from '../../../../src/core/analysis/analysis.ts';
import { parse } from '../../../../src/core/article/parse.ts';

const read = (text: string): Analysis => analyze(parse({ id: 'x', text }));

/** The mentions of people without a name, one list for each. */
const groups = (text: string): string[][] =>
  read(text)
    .entities.filter(({ kind, name }) => kind === 'person' && name === null)
    .map(({ mentions }) => mentions.map((mention) => mention.text));

describe('a people is a group of people', () => {
  test.each<[string, string[][]]>([
    ['The harvest fed the Danes through the winter.', [['the Danes']]],
    ['Many Buddhists prayed at the river that night.', [['Many Buddhists']]],
    ['The island fell to the French in the spring.', [['the French']]],
    ['Life in the camp was hard for Rohingya and Bangladeshis alike.', [['Rohingya'], ['Bangladeshis']]],
    ['The law is bad for all black Americans, he wrote.', [['all black Americans']]],
  ])('%s', (text, found) => {
    expect(groups(text)).toEqual(found);
  });

  test('the same again is the same, and they are meant by they', () => {
    expect(groups('Democrats gave way at noon. Later they left the hall. The Democrats were tired.')).toEqual([
      ['Democrats', 'they', 'The Democrats'],
    ]);
  });

  test('a part of a people is another group', () => {
    expect(groups('Norwegians like snow. Some Norwegians do not. Norwegians who ski do most of all.')).toEqual([
      ['Norwegians'],
      ['Some Norwegians'],
      ['Norwegians'],
    ]);
  });
});

test.each([
  'The French government signed the treaty on Monday.',
  'The Republicans Abroad office was closed.',
  'She speaks the Norwegian of the coast.',
  'The Swiss bank was sold to the Danish crown.',
])('none: %s', (text) => {
  expect(groups(text).flat()).toEqual([]);
});

test('a family by its surname in the plural', () => {
  expect(groups('Clara Tarn met Owen Tarn in Oslo. The Tarns left early.')).toEqual([['The Tarns']]);
});
