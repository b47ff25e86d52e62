// Where a name begins and ends and what kind it is, on sentences with invented names: kind nouns, storms and ships, possessives within
// names, joined offices, and capitals that name nothing.
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/core/analysis/analyze.ts';
import type { Analysis, Entity } from '../../../src/core/analysis/analysis.ts';
import { parse } from '../../../src/core/article/parse.ts';

const read = (...paragraphs: string[]): Analysis => analyze(parse({ id: 'x', text: paragraphs.join('\n') }));

/** Every named entity as "kind name". */
const all = (analysis: Analysis): string[] =>
  analysis.entities.filter(({ name }) => name !== null).map(({ kind, name }) => `${kind} ${name}`);

const forms = (analysis: Analysis, name: string): string[] =>
  analysis.entities
    .filter((entity: Entity) => entity.name === name)
    .flatMap((entity) => entity.mentions.filter(({ kind }) => kind === 'name').map(({ text }) => text));

const roles = (analysis: Analysis, name: string): string[] =>
  analysis.entities.filter((entity) => entity.name === name).flatMap((entity) => entity.roles.map(({ text }) => text));

describe('a kind noun before the name is no part of it', () => {
  test.each([
    ['Carmaker Aldon Vessin said it would close two plants.', 'Aldon Vessin'],
    ['Carmaker Aldon Motors said it would close two plants.', 'Aldon Motors'],
    ['Drugmaker Pellerin Vask fell 3 percent on Monday.', 'Pellerin Vask'],
    ['Retailer Harrow Lyle said sales fell.', 'Harrow Lyle'],
    ['Airline Norvik Sky cancelled 40 flights.', 'Norvik Sky'],
    ['Brewer Tolland Oake bought a rival.', 'Tolland Oake'],
    ['Insurer Merrow Dunn paid the claims.', 'Merrow Dunn'],
    ['Lender Quill Ashby raised its rates.', 'Quill Ashby'],
    ['Broadcaster Halden Rue dropped the show.', 'Halden Rue'],
    ['Startup Vireo Lumen raised $5 million.', 'Vireo Lumen'],
    ['Charity Open Larder fed 300 families.', 'Open Larder'],
    ['Shares of chipmaker Lorne Tavish rose sharply.', 'Lorne Tavish'],
    ['Newspaper The Daily Quorn reported the deal.', 'Daily Quorn'],
    ['Supermarket chain Bellweather Foods said sales fell.', 'Bellweather Foods'],
  ])('%s', (text, name) => {
    expect(all(read(text))).toEqual([`organization ${name}`]);
  });

  test('a kind noun that also names a trade keeps its person', () => {
    expect(all(read('Brewer Peter Lowry said the hops were late.'))).toEqual(['person Peter Lowry']);
    expect(all(read('Trader Anna Holt said the market fell.'))).toEqual(['person Anna Holt']);
  });

  test('a bank that is called one keeps the word', () => {
    expect(all(read('Bank Meridian said it lost money. The shares of Bank Meridian fell.'))).toEqual([
      'organization Bank Meridian',
    ]);
  });
});

describe('storms, ships, laws and operations are neither people nor places', () => {
  test.each([
    ['Cyclone Marta struck the coast at dawn.', 'Cyclone Marta'],
    ['Officials said Hurricane Edward killed six.', 'Hurricane Edward'],
    ['Tropical Storm Olivia weakened on Friday.', 'Tropical Storm Olivia'],
    ['Roads were closed after Storm Gareth passed.', 'Storm Gareth'],
    ['Super Typhoon Rosa turned north.', 'Super Typhoon Rosa'],
    ['Typhoon Helena left the town in ruins.', 'Typhoon Helena'],
    ['The crew of HMS Arthur left at noon.', 'HMS Arthur'],
    ['The MV Catherine sank off the coast.', 'MV Catherine'],
    ['The ferry Margaret Rose ran aground.', 'Margaret Rose'],
    ['Police began Operation Martin in the spring.', 'Operation Martin'],
    ['The court struck down the Anna Holt Act.', 'Anna Holt Act'],
  ])('%s', (text, name) => {
    expect(all(read(text))).toEqual([`other ${name}`]);
  });

  test('the bare name of a storm is the storm', () => {
    const analysis = read('Hurricane Marta killed six. “Marta was quick,” said Anna Holt. Marta turned north.');
    expect(all(analysis)).toEqual(['other Hurricane Marta', 'person Anna Holt']);
    expect(forms(analysis, 'Hurricane Marta')).toEqual(['Hurricane Marta', 'Marta', 'Marta']);
  });
});

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

describe('capitals that name nothing', () => {
  test('an agency in a dateline is no place', () => {
    const analysis = read('PORT ELIN, June 4 (Northern Wire) — Anna Holt resigned on Friday.');
    expect(all(analysis).filter((one) => one.startsWith('place'))).toEqual(['place PORT ELIN']);
  });

  test('a credit names people, not what they did', () => {
    const analysis = read('Anna Holt resigned on Friday.', '(Reporting by Tessa Orme in Oslo; Editing by Paul Dane)');
    expect(all(analysis)).toEqual(['person Anna Holt', 'person Tessa Orme', 'place Oslo', 'person Paul Dane']);
  });

  test.each([
    '“I’ve seen it,” he said. “We’ve lost. I’m sorry. They’d go. You’ll see. It’ll pass. Don’t.”',
    'Warmer seas make storms wetter.',
    'The vote split MPs and MEPs, while SMEs and CEOs waited.',
    'Wetter winters are coming. Drier soils need water. Reconnected homes were warm.',
  ])('%s', (text) => {
    expect(all(read(text))).toEqual([]);
  });

  test('a word in lower case before a party is no part of its name', () => {
    expect(all(read('He leads the opposition Heathland party in the north.'))).toEqual([
      'organization Heathland party',
    ]);
  });
});

describe('the short form of an organization joins it', () => {
  test.each([
    ['Tavish Microsystems bought a rival. Shares of Tavish fell.', 'Tavish Microsystems', 'Tavish'],
    ['Tavish Stone & Gravel bought a rival. The board of Tavish Stone met.', 'Tavish Stone & Gravel', 'Tavish Stone'],
    ['Vessin Holdings Ltd bought a rival. A spokesman for Vessin said no.', 'Vessin Holdings Ltd', 'Vessin'],
  ])('%s', (text, name, short) => {
    const analysis = read(text);
    expect(all(analysis)).toEqual([`organization ${name}`]);
    expect(forms(analysis, name)).toEqual([name, short]);
  });

  test('a short form of two stays apart', () => {
    const analysis = read('Tavish Motors sued Tavish Foods. The name of Tavish is old.');
    expect(forms(analysis, 'Tavish Motors')).toEqual(['Tavish Motors']);
    expect(forms(analysis, 'Tavish Foods')).toEqual(['Tavish Foods']);
  });
});
