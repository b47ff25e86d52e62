// Bodies that stand in two names: what they are called, and which of them are one.
import { expect, test } from 'vitest';
import { analyze } from '../../../../src/core/analysis/analyze.ts';
import { parse } from '../../../../src/core/article/parse.ts';
import { wholes } from '../../../../src/core/analysis/entities/wholes.ts';
import type { EntityKind } from '../../../../src/core/analysis/analysis.ts';

const named = (text: string, ...pieces: [string, EntityKind][]): string[] => {
  let from = 0;
  const names = pieces.map(([piece, kind]) => {
    const start = text.indexOf(piece, from);
    from = start + piece.length;
    return { start, end: from, text: piece, kind, sentence: 1, unit: 0, from: 0, to: 1 };
  });
  return [...wholes(text, names).values()];
};

test.each<[string, [string, EntityKind][], string[]]>([
  [
    'At Hull Crown Court he wept.',
    [
      ['Hull', 'place'],
      ['Crown Court', 'organization'],
    ],
    ['Hull Crown Court'],
  ],
  [
    'The Bakers Union of Norway met.',
    [
      ['Bakers Union of', 'organization'],
      ['Norway', 'place'],
    ],
    ['Bakers Union of Norway'],
  ],
  [
    'The State of Qatar paid.',
    [
      ['State of', 'place'],
      ['Qatar', 'place'],
    ],
    ['State of Qatar'],
  ],
  [
    'In Hull, Reuters said so.',
    [
      ['Hull', 'place'],
      ['Reuters', 'organization'],
    ],
    [],
  ],
  [
    'In Hull Reuters said so.',
    [
      ['Hull', 'place'],
      ['Reuters', 'organization'],
    ],
    [],
  ],
  [
    'The court of Hull, Crown Court said.',
    [
      ['Hull', 'place'],
      ['Crown Court', 'organization'],
    ],
    [],
  ],
])('%s', (text, pieces, found) => {
  expect(named(text, ...pieces)).toEqual(found);
});

test('two authorities of the same sort are two', () => {
  const text = 'The Hull Health Authority sued. The Leeds Health Authority did not. The Hull Health Authority won.';
  const bodies = analyze(parse({ id: 'x', text })).entities.filter(({ kind, name }) => kind === 'organization' && name);
  expect(bodies.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Hull Health Authority', 2],
    ['Leeds Health Authority', 1],
  ]);
});
