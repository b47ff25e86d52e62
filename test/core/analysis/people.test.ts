// Names, kinds, roles and who is who, on sentences with invented people. The cases follow the hard ones of news: titles, particles,
// surnames that come first, couples, staff, institutions.
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/core/analysis/analyze.ts';
import type { Analysis, Entity } from '../../../src/core/analysis/analysis.ts';
import { parse } from '../../../src/core/article/parse.ts';

const read = (...paragraphs: string[]): Analysis => analyze(parse({ id: 'x', text: paragraphs.join('\n') }));

const people = (analysis: Analysis): (string | null)[] =>
  analysis.entities.filter((entity) => entity.kind === 'person' && entity.name !== null).map((entity) => entity.name);

const named = (analysis: Analysis, kind: Entity['kind']): (string | null)[] =>
  analysis.entities.filter((entity) => entity.kind === kind).map((entity) => entity.name);

const one = (analysis: Analysis, name: string): Entity => {
  const found = analysis.entities.filter((entity) => entity.name === name);
  expect(found.map((entity) => entity.name)).toEqual([name]);
  return found[0] as Entity;
};

const forms = (entity: Entity, kind: 'name' | 'nominal' | 'pronoun' = 'name'): string[] =>
  entity.mentions.filter((mention) => mention.kind === kind).map((mention) => mention.text);

const roles = (entity: Entity): string[] => entity.roles.map((role) => role.text);

describe('the span is the name alone', () => {
  test.each([
    ['On Friday Mr Orlan Tibbet’s car was found near the mill.', 'Orlan Tibbet'],
    ['The court heard Dr. Sela Marchetti on Friday.', 'Sela Marchetti'],
    ['They were met by Sheikh Tariq bin Hamdan al-Sufi at the gate.', 'Tariq bin Hamdan al-Sufi'],
    ['The bill was signed by President Ruth Calloway on Friday.', 'Ruth Calloway'],
    ['The race was won by Peter Lund Jr. on Friday.', 'Peter Lund Jr.'],
    ['The letter came from Captain Ines O’Dowd on Friday.', 'Ines O’Dowd'],
    ['A word with Senator J. T. Brandt was enough.', 'J. T. Brandt'],
    ['The award went to Maarten van der Zee, 41, on Friday.', 'Maarten van der Zee'],
    ['The case was argued by Hannah Frost QC on Friday.', 'Hannah Frost'],
  ])('%s', (text, name) => {
    const analysis = read(text);
    expect(people(analysis)).toEqual([name]);
    expect(forms(one(analysis, name))).toEqual([name]);
  });

  test('the first word of a sentence is a name only where it is one', () => {
    const analysis = read(
      'Officials met Lena Ruiz. Ruiz said nothing. Tomorrow they meet again. Police waited outside.',
    );
    expect(people(analysis)).toEqual(['Lena Ruiz']);
    expect(forms(one(analysis, 'Lena Ruiz'))).toEqual(['Lena Ruiz', 'Ruiz']);
  });

  test('days, months and nationalities are no names', () => {
    const analysis = read(
      'On Monday the Norwegian crew and two Danes sailed. In May and in August they had rested in Bergen.',
    );
    expect(analysis.entities.flatMap((entity) => forms(entity))).toEqual(['Bergen']);
  });

  test('May is a person after a name and a month before a year', () => {
    const analysis = read('Clara May joined in May 2011. Mrs May left the firm in June.');
    expect(people(analysis)).toEqual(['Clara May']);
    expect(forms(one(analysis, 'Clara May'))).toEqual(['Clara May', 'May']);
  });
});

describe('kinds', () => {
  test('papers, armed groups and companies are organizations, whatever their words are elsewhere', () => {
    const analysis = read(
      'The Washington Post backs the plan, fighters of Islamic State do not. Shares in Harlow Brothers Ltd fell.',
      'The town belongs to Ellery & Sons, said the Ministry of Roads.',
    );
    expect(people(analysis)).toEqual([]);
    expect(named(analysis, 'organization')).toEqual([
      'Washington Post',
      'Islamic State',
      'Harlow Brothers Ltd',
      'Ellery & Sons',
      'Ministry of Roads',
    ]);
  });

  test('a place is told by what stands before it and after it', () => {
    const analysis = read(
      'The river rose in Aldermoor, France. In northern Vesk the roads are closed, as in the town of Plim.',
    );
    expect(named(analysis, 'place')).toEqual(['Aldermoor', 'France', 'Vesk', 'Plim']);
  });

  test('a country is known by its people', () => {
    const analysis = read(
      'Orlovia vowed to pay. The Orlovian envoy left at once. “Orlovia will wait,” the envoy said.',
    );
    expect(one(analysis, 'Orlovia').kind).toBe('place');
    expect(people(analysis)).toEqual([]);
  });

  test('a body with its acronym in brackets is one organization', () => {
    const analysis = read('The Global Tide Monitoring Agency (GTMA) was founded in 1990. The GTMA has nine members.');
    expect(forms(one(analysis, 'Global Tide Monitoring Agency'))).toEqual([
      'Global Tide Monitoring Agency',
      'GTMA',
      'GTMA',
    ]);
  });

  test('a ministry is an entity of its own and not its minister', () => {
    const analysis = read(
      'Danish foreign minister Pia Kjeldsen flew home. The Danish foreign ministry said she was well. The ministry gave no reason.',
    );
    expect(one(analysis, 'Danish foreign ministry').kind).toBe('organization');
    expect(forms(one(analysis, 'Danish foreign ministry'), 'nominal')).toEqual([
      'The Danish foreign ministry',
      'The ministry',
    ]);
    expect(forms(one(analysis, 'Pia Kjeldsen'), 'nominal')).toEqual([]);
  });

  test('the ship is no person', () => {
    expect(people(read('The samples came from the research ship Martin Gale, whose crew was tired.'))).toEqual([]);
  });
});

describe('roles', () => {
  test.each([
    ['Talks with Danish foreign minister Pia Kjeldsen failed.', 'Pia Kjeldsen', 'Danish foreign minister'],
    ['Talks with chief UK negotiator Rhys Amory failed.', 'Rhys Amory', 'chief UK negotiator'],
    ['Talks with US secretary of state Paul Denholm failed.', 'Paul Denholm', 'US secretary of state'],
    [
      'In a statement to the paper, her senior policy adviser, Jake Holloway, said no.',
      'Jake Holloway',
      'senior policy adviser',
    ],
    ['Jake Holloway, her senior policy adviser, said no.', 'Jake Holloway', 'senior policy adviser'],
    ['Vera Stahl, 58, a banker, told reporters that it was over.', 'Vera Stahl', 'banker'],
    [
      'Paul Denholm, general secretary of the transport union BKT, said no.',
      'Paul Denholm',
      'general secretary of the transport union',
    ],
    ['“No,” said Vera Stahl, head of commodities at Tarn Bank.', 'Vera Stahl', 'head of commodities'],
    ['“No,” said Vera Stahl, head of the Seafarers’ Union.', 'Vera Stahl', 'head'],
    ['They spoke to President Ruth Calloway on Friday.', 'Ruth Calloway', 'President'],
  ])('%s', (text, name, role) => {
    expect(roles(one(read(text), name))).toEqual([role]);
  });

  test('a chain of body and person keeps them apart', () => {
    const analysis = read('It was the DWU’s Alice Penn who spoke, not Andrew Sorel of the Civic Party.');
    expect(people(analysis)).toEqual(['Alice Penn', 'Andrew Sorel']);
    expect(named(analysis, 'organization')).toEqual(['DWU', 'Civic Party']);
  });
});

describe('who is who', () => {
  test('one person over full name, surname, honorific and first name', () => {
    const analysis = read('Ilse Brandt arrived. Ms Brandt spoke first. “Ilse is tired,” a friend said. Brandt left.');
    expect(forms(one(analysis, 'Ilse Brandt'))).toEqual(['Ilse Brandt', 'Brandt', 'Ilse', 'Brandt']);
  });

  test('the Arabic article may come and go', () => {
    const analysis = read('Nadim Al Khouri resigned. Mr al-Khouri gave no reason. Khouri, 60, had ruled since 2003.');
    expect(people(analysis)).toEqual(['Nadim Al Khouri']);
    expect(forms(one(analysis, 'Nadim Al Khouri'))).toEqual(['Nadim Al Khouri', 'al-Khouri', 'Khouri']);
  });

  test('a surname that comes first', () => {
    const analysis = read(
      'Kwong Tat-ming voted no. Kwong said he was ill. Yoon Ha-neul, an engineer, agreed with Mr Kwong.',
    );
    expect(people(analysis)).toEqual(['Kwong Tat-ming', 'Yoon Ha-neul']);
    expect(forms(one(analysis, 'Kwong Tat-ming'))).toEqual(['Kwong Tat-ming', 'Kwong', 'Kwong']);
  });

  test('couples, sons and namesakes stay apart', () => {
    const analysis = read(
      'Walter Finch met his wife, Olivia Finch, in Rome. Mr Finch is 70. Mrs Finch is 65. Their friend Walter Finch Jr. came too.',
    );
    expect(people(analysis)).toEqual(['Walter Finch', 'Olivia Finch', 'Walter Finch Jr.']);
    expect(forms(one(analysis, 'Walter Finch'))).toEqual(['Walter Finch', 'Finch']);
    expect(forms(one(analysis, 'Olivia Finch'))).toEqual(['Olivia Finch', 'Finch']);
  });

  test('another name that the text itself gives', () => {
    const analysis = read('Hui Wing-sum, better known as Teddy Hui, won. Teddy Hui thanked the voters.');
    expect(people(analysis)).toEqual(['Hui Wing-sum']);
  });

  test('a role stands for the person whose country and office fit', () => {
    const analysis = read(
      'Top UK diplomat Owen Marsh met Polish foreign minister Jan Wilk. The UK foreign secretary left early, and the Polish foreign minister followed.',
    );
    expect(forms(one(analysis, 'Owen Marsh'), 'nominal')).toEqual(['The UK foreign secretary']);
    expect(forms(one(analysis, 'Jan Wilk'), 'nominal')).toEqual(['the Polish foreign minister']);
  });

  test('a role of another country or office stands for nobody named', () => {
    const analysis = read('Polish foreign minister Jan Wilk resigned. The Greek foreign minister said it was a pity.');
    expect(forms(one(analysis, 'Jan Wilk'), 'nominal')).toEqual([]);
  });

  test('staff is not the boss, and the unnamed official is one person', () => {
    const analysis = read(
      'Ms Brandt’s staff tweeted a picture. “We are ready,” said a senior Polish official travelling with Ilse Brandt.',
      '“We have time,” the Polish official said.',
    );
    const unnamed = analysis.entities.filter((entity) => entity.name === null);
    expect(unnamed.map((entity) => forms(entity, 'nominal'))).toEqual([
      ['Ms Brandt’s staff'],
      ['a senior Polish official', 'the Polish official'],
    ]);
    expect(forms(one(analysis, 'Ilse Brandt'), 'nominal')).toEqual([]);
  });
});

describe('pronouns', () => {
  test('gender decides', () => {
    const analysis = read('Walter Finch thanked Olivia Marsh. She had saved his life.');
    expect(forms(one(analysis, 'Olivia Marsh'), 'pronoun')).toEqual(['She']);
    expect(forms(one(analysis, 'Walter Finch'), 'pronoun')).toEqual(['his']);
  });

  test('the subject of the sentence before goes before the last name', () => {
    const analysis = read('Mr Finch met Mr Marsh and Mr Tolliver in Rome. He was accompanied by a doctor.');
    expect(forms(one(analysis, 'Finch'), 'pronoun')).toEqual(['He']);
  });

  test('he is the unnamed official who has just spoken', () => {
    const analysis = read(
      'Walter Finch refused to pay.',
      '“We have been clear that there will be a price,” the Polish official said.',
      'However, he added that there was time.',
    );
    const official = analysis.entities.find((entity) => entity.name === null);
    expect(official && forms(official, 'pronoun')).toEqual(['he']);
  });

  test('they are the two who met', () => {
    const analysis = read(
      'While Mr Finch has often seen Mr Marsh, he has been anxious to hold talks with Mr Tolliver. They last met in Rome.',
      'Olivia Sand and Ruth Calloway wrote a letter. They signed it with a cross.',
    );
    const holders = (sentence: number): (string | null)[] => {
      const span = analysis.sentences[sentence - 1];
      return analysis.entities
        .filter((entity) =>
          entity.mentions.some((mention) => mention.text === 'They' && span && mention.start === span.start),
        )
        .map((entity) => entity.name);
    };
    expect(holders(2)).toEqual(['Finch', 'Tolliver']);
    expect(holders(4)).toEqual(['Olivia Sand', 'Ruth Calloway']);
  });

  test('without anybody to stand for, a pronoun has no entity', () => {
    const analysis = read('He said it was raining in Rome.');
    expect(analysis.entities.flatMap((entity) => forms(entity, 'pronoun'))).toEqual([]);
  });
});

describe('what its words or its surroundings name', () => {
  const kinds = (text: string): string[] =>
    read(text)
      .entities.filter((entity) => entity.name !== null)
      .map((entity) => `${entity.kind} ${entity.name ?? ''}`);

  test.each([
    ['Brandal Fisheries said that it was sorry.', 'organization Brandal Fisheries'],
    ['The plan was refused by Quorley Firefighters Local.', 'organization Quorley Firefighters Local'],
    ['Dynamo Vassen won again.', 'organization Dynamo Vassen'],
    ['Deportivo Tarrano won again.', 'organization Deportivo Tarrano'],
    ['Four walkers were found at Thornmere, near Paris, on Friday.', 'place Thornmere'],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toContain(expected);
  });

  test('a surname that is also a word for somebody', () => {
    const analysis = read('Spokeswoman Olivia Baker said no. Baker declined to say more.');
    expect(forms(one(analysis, 'Olivia Baker'), 'name')).toEqual(['Olivia Baker', 'Baker']);
    expect(kinds('Olivia Finch met the president. President said no.')).toEqual(['person Olivia Finch']);
  });

  test.each([
    ['Dr. Paul Tolliver, a cardiologist who retired, called it a mistake.', 'Paul Tolliver', 'cardiologist'],
    ['Finch’s assistant, Ruth Sand, will go.', 'Ruth Sand', 'assistant'],
  ])('%s', (text, name, role) => {
    // An owner before the noun stays with its role.
    expect(roles(one(read(text), name)).map((found) => found.split(' ').at(-1))).toEqual([role]);
  });
});
