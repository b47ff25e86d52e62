// Where a name begins and ends and what kind it is, on sentences with invented names: kind nouns, storms and ships, possessives within
// names, joined offices, and capitals that name nothing.
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/core/analysis/analyze.ts';
import type { Analysis } from '../../../src/core/analysis/analysis.ts';
import { parse } from '../../../src/core/article/parse.ts';

const read = (...paragraphs: string[]): Analysis => analyze(parse({ id: 'x', text: paragraphs.join('\n') }));

/** Every named entity as "kind name". */
const all = (analysis: Analysis): string[] =>
  analysis.entities.filter(({ name }) => name !== null).map(({ kind, name }) => `${kind} ${name}`);

const roles = (analysis: Analysis, name: string): string[] =>
  analysis.entities.filter((entity) => entity.name === name).flatMap((entity) => entity.roles.map(({ text }) => text));

describe('plural and open modifiers belong to the role', () => {
  test.each([
    ['The rural affairs secretary, Owen Pell, resigned.', 'rural affairs secretary'],
    ['Owen Pell, the foreign affairs minister, resigned.', 'foreign affairs minister'],
    ['Owen Pell, the human resources director, resigned.', 'human resources director'],
    ['They met public services minister Owen Pell on Friday.', 'public services minister'],
    ['They met the public works commissioner Owen Pell on Friday.', 'public works commissioner'],
    ['They met sports minister Owen Pell on Friday.', 'sports minister'],
    ['The village’s parks and gardens manager, Owen Pell, resigned.', 'parks and gardens manager'],
    ['Owen Pell, the veterans affairs secretary, resigned.', 'veterans affairs secretary'],
  ])('%s', (text, role) => {
    expect(roles(read(text), 'Owen Pell')).toEqual([role]);
  });
});

describe('a possessive within a name', () => {
  test.each([
    ['She leads the Arden Vale Farmers’ Union.', ['organization Arden Vale Farmers’ Union']],
    ["She leads the Vale Teachers' Union.", ["organization Vale Teachers' Union"]],
    ['She spoke at the Women’s Institute.', ['organization Women’s Institute']],
    ['She left the Children’s Hospital on Friday.', ['organization Children’s Hospital']],
    ['She lives in the village of Pell’s Crossing.', ['place Pell’s Crossing']],
    ['She lives in Saddler’s Ferry, near the mill.', ['place Saddler’s Ferry']],
    ['She left Owen Pell’s Ministry on Friday.', ['person Owen Pell']],
    ['She praised Norway’s Parliament on Friday.', ['place Norway', 'organization Parliament']],
  ])('%s', (text, names) => {
    expect(all(read(text))).toEqual(names);
  });
});

describe('an office of this and that', () => {
  test.each([
    ['She works at the Bureau of Weather and Oceans.', 'Bureau of Weather and Oceans'],
    ['She runs the Agency for Rivers and Ports.', 'Agency for Rivers and Ports'],
    ['She chairs the Board of Trade and Plantations.', 'Board of Trade and Plantations'],
    ['She left the Museum of Salt and Silk.', 'Museum of Salt and Silk'],
    ['She left the Society of Clocks and Watches.', 'Society of Clocks and Watches'],
    ['She left the School of Fish and Game.', 'School of Fish and Game'],
    ['She left the Department of Roads, Bridges and Tunnels.', 'Department of Roads, Bridges and Tunnels'],
  ])('%s', (text, name) => {
    expect(all(read(text))).toEqual([`organization ${name}`]);
  });

  test('two bodies stay two', () => {
    expect(all(read('It was signed by the Bank of Norway and Ministry of Fish officials.'))).toEqual([
      'organization Bank of Norway',
      'organization Ministry of Fish',
    ]);
    expect(all(read('He met the Society of Clocks and Anna Holt.'))).toEqual([
      'organization Society of Clocks',
      'person Anna Holt',
    ]);
  });
});
