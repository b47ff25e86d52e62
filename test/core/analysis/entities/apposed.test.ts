// Roles that a comma sets apart from the name: they refer to the person as the name does.
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../../src/core/analysis/analyze.ts';
import { parse } from '../../../../src/core/article/parse.ts';
import { withApposed } from '../../../../src/core/analysis/entities/apposed.ts';

const nominals = (text: string, name: string): string[] =>
  analyze(parse({ id: 'x', text }))
    .entities.filter((entity) => entity.name === name)
    .flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'nominal').map((mention) => mention.text));

describe('a role between commas is a mention', () => {
  test.each<[string, string, string[]]>([
    ['Aled Rhys, the state treasurer, left on Friday.', 'Aled Rhys', ['state treasurer']],
    ['Her science minister, Aled Rhys, left on Friday.', 'Aled Rhys', ['science minister']],
  ])('%s', (text, name, found) => {
    expect(nominals(text, name)).toEqual(found);
  });

  test.each([
    ['Danish foreign minister Aled Rhys left on Friday.', 'Aled Rhys'],
    ['State treasurer Aled Rhys, 51, left on Friday.', 'Aled Rhys'],
  ])('not one that belongs to the name: %s', (text, name) => {
    expect(nominals(text, name)).toEqual([]);
  });
});

test('a role that is a mention already is none again', () => {
  const text = 'the treasurer, left';
  const words = { start: 4, end: 13, text: 'treasurer' };
  const entity = {
    id: 'e1',
    kind: 'person' as const,
    name: null,
    aliases: [],
    roles: [words],
    mentions: [{ start: 0, end: 13, text: 'the treasurer', kind: 'nominal' as const }],
  };
  expect(withApposed(text, [entity])).toEqual([entity]);
});
