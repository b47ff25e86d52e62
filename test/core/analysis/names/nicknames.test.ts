// A nickname in marks is a part of the name.
import { expect, test } from 'vitest';
import { analyze } from '../../../../src/core/analysis/analyze.ts';
import { parse } from '../../../../src/core/article/parse.ts';

const people = (text: string): string[] =>
  analyze(parse({ id: 'x', text }))
    .entities.filter(({ kind, name }) => kind === 'person' && name !== null)
    .flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'name').map((mention) => mention.text));

test.each<[string, string[]]>([
  ['They named their second son Austin Walter “Wat” Tarn in June.', ['Austin Walter “Wat” Tarn']],
  ['The prize went to Norma "El Mayo" Tarn at noon. Tarn smiled.', ['Norma "El Mayo" Tarn', 'Tarn']],
  ['Norma Tarn said “Yes” on Friday in the hall.', ['Norma Tarn']],
])('%s', (text, names) => {
  expect(people(text)).toEqual(names);
});
