// Whole names that only the sentence gives away.
import { expect, test } from 'vitest';
import { analyze } from '../../../../src/core/analysis/analyze.ts';
import { withIntroduced } from '../../../../src/core/analysis/names/introduced.ts';
import { units } from '../../../../src/core/analysis/names/units.ts';
import { parse } from '../../../../src/core/article/parse.ts';

const names = (text: string): string[] =>
  withIntroduced([], units(parse({ id: 'x', text }))).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Bettina Spage, whose hair made her known, died on Thursday in the town.', ['Bettina Spage']],
  ['The prize went to Orvan Tell, 58, at noon.', ['Orvan Tell']],
  ['Bettina Spage, the 1950s dancing girl of the north, has died.', ['Bettina Spage']],
  ['One former aide, Orvan Fee, said the town had known.', ['Orvan Fee']],
  ['An aide in Orvan Fee, a town in the north, said so.', []],
  ['The aides, Bread Street, said so.', []],
  ['The prize went to the town of Orvan Tell, a place in the north.', []],
  ['The prize went to Orvan Tell’s son, who was there.', []],
  ['The Norwegians, who were there, left. Great Danes, who bark, stayed.', []],
  ['In Orvan, who was there?', []],
])('%s', (text, found) => {
  expect(names(text)).toEqual(found);
});

test('a name behind a role is a person’s, whatever its words are else', () => {
  const kinds = (text: string): string[] =>
    analyze(parse({ id: 'x', text }))
      .entities.filter(({ name }) => name)
      .map(({ name, kind }) => `${name}: ${kind}`);
  expect(kinds('The union refused. Its chairman, Odd Berg, said so.')).toContain('Odd Berg: person');
});
