// The hard cases of who is who in news, on sentences with invented people: unnamed sources, staff, roles for names, short forms,
// names of other orders, families, chains of bodies and people.
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../../src/core/analysis/analyze.ts';
import type { Analysis, Entity } from '../../../../src/core/analysis/analysis.ts';
import { parse } from '../../../../src/core/article/parse.ts';

const read = (...paragraphs: string[]): Analysis => analyze(parse({ id: 'x', text: paragraphs.join('\n\n') }));

const one = (analysis: Analysis, name: string): Entity => {
  const found = analysis.entities.filter((entity) => entity.name === name);
  expect(found.map((entity) => entity.name)).toEqual([name]);
  return found[0] as Entity;
};

const people = (analysis: Analysis): (string | null)[] =>
  analysis.entities.filter((entity) => entity.kind === 'person' && entity.name !== null).map((entity) => entity.name);

const forms = (entity: Entity, kind: 'name' | 'nominal' | 'pronoun' = 'name'): string[] =>
  entity.mentions.filter((mention) => mention.kind === kind).map((mention) => mention.text);

/** Who the word at its first place after `after` stands for: names, or the first words of those without. */
const holder = (analysis: Analysis, text: string, word: string, after = ''): string[] => {
  const at = text.indexOf(word, text.indexOf(after));
  return analysis.entities
    .filter(({ mentions }) => mentions.some(({ start, text: own }) => start === at && own === word))
    .map(({ name, mentions }) => name ?? mentions[0]!.text);
};

const whose = (text: string, word: string, after = ''): string[] => holder(read(text), text, word, after);

describe('an unnamed source named again', () => {
  const text =
    'Walter Finch refused to sign. A senior Polish customs official said that the talks had failed. ' +
    '“We have time,” the Polish official said. However, he made it clear that the offer would not stand.';

  test('by the role', () => {
    const official = read(text).entities.find(({ mentions }) => mentions.some((each) => /official/.test(each.text)));
    expect(official && forms(official, 'nominal')).toEqual(['A senior Polish customs official', 'the Polish official']);
  });

  test('by a pronoun', () => {
    expect(whose(text, 'he', 'However')).toEqual(['A senior Polish customs official']);
  });
});

test('staff is not the person', () => {
  const analysis = read('Mr Marsh’s staff posted the picture. Owen Marsh was in Rome. He saw nothing of it.');
  expect(forms(one(analysis, 'Owen Marsh'))).toEqual(['Marsh', 'Owen Marsh']);
  expect(forms(one(analysis, 'Owen Marsh'), 'nominal')).toEqual([]);
  expect(forms(one(analysis, 'Owen Marsh'), 'pronoun')).toEqual(['He']);
});

describe('a role for a name', () => {
  test.each([
    [
      'Danish foreign minister Pia Kjeldsen met Walter Finch on Friday. The Danish foreign minister left early.',
      'The Danish foreign minister',
      'Pia Kjeldsen',
    ],
    [
      'Top UK diplomat Owen Marsh flew to Oslo. The UK foreign secretary said little.',
      'The UK foreign secretary',
      'Owen Marsh',
    ],
    [
      'The court heard Ines Tolland, 31, a nurse from Plim. The nurse said that the door was open.',
      'The nurse',
      'Ines Tolland',
    ],
  ])('%s', (text, role, name) => {
    expect(whose(text, role)).toEqual([name]);
  });

  test('whose office it is, before the name', () => {
    const text =
      'Aldon’s director says that the deal will help. Aldon director Ilse Tarn signed it on Friday. ' +
      'Owen Pell was Plim’s director for years.';
    expect(whose(text, 'Aldon’s director')).toEqual(['Ilse Tarn']);
    expect(forms(one(read(text), 'Ilse Tarn'), 'nominal')).toEqual(['Aldon’s director']);
  });

  test('a vice president is no president', () => {
    const analysis = read('Vice president Ruth Calloway spoke first. The president said that he was tired.');
    expect(forms(one(analysis, 'Ruth Calloway'), 'nominal')).toEqual([]);
    expect(forms(one(analysis, 'Ruth Calloway'), 'pronoun')).toEqual([]);
  });

  test('an agent is a new person and not the player', () => {
    const text = 'Striker Milo Varga will leave the club. His agent said that the papers were signed.';
    expect(whose(text, 'His')).toEqual(['Milo Varga']);
    expect(whose(text, 'His agent')).toEqual(['His agent']);
  });
});

describe('short forms', () => {
  test('full name, honorific with surname, surname', () => {
    const analysis = read(
      'Secretary of state Paul Denholm arrived late. Mr Denholm was tired. Denholm, 62, left before noon.',
    );
    expect(people(analysis)).toEqual(['Paul Denholm']);
    expect(forms(one(analysis, 'Paul Denholm'))).toEqual(['Paul Denholm', 'Denholm', 'Denholm']);
  });

  test('Arabic and Persian names', () => {
    const analysis = read(
      'Foreign minister Mohammad Reza Sattari met president Nadim Al Khouri. Mr Sattari praised Mr al-Khouri.',
      'Khouri thanked Sattari.',
    );
    expect(people(analysis)).toEqual(['Mohammad Reza Sattari', 'Nadim Al Khouri']);
    expect(forms(one(analysis, 'Nadim Al Khouri'))).toEqual(['Nadim Al Khouri', 'al-Khouri', 'Khouri']);
    expect(forms(one(analysis, 'Mohammad Reza Sattari'))).toEqual(['Mohammad Reza Sattari', 'Sattari', 'Sattari']);
  });

  test('a father and a son whose names go on with his', () => {
    const analysis = read(
      'Sheikh Tarek Al-Hamad Al-Jasim Al-Sufi met Sheikh Hamad Tarek Al-Hamad Al-Jasim Al-Sufi in Oslo on Friday.',
    );
    expect(people(analysis)).toHaveLength(2);
  });

  test('the title tells two of a surname apart', () => {
    const analysis = read(
      'Dr. Selma Orrin and Senator Milo Orrin spoke on Friday. Senator Orrin was brief. Dr. Orrin was not.',
    );
    expect(forms(one(analysis, 'Selma Orrin'))).toEqual(['Selma Orrin', 'Orrin']);
    expect(forms(one(analysis, 'Milo Orrin'))).toEqual(['Milo Orrin', 'Orrin']);
    expect(one(analysis, 'Milo Orrin').mentions[1]!.start).toBeLessThan(
      one(analysis, 'Selma Orrin').mentions[1]!.start,
    );
  });
});

test('a surname that is a common word, at the head of a sentence', () => {
  const analysis = read('Owen Page, the painter, was ill. Page died on Tuesday.');
  expect(forms(one(analysis, 'Owen Page'))).toEqual(['Owen Page', 'Page']);
});

test('a month before a surname is no first name', () => {
  const analysis = read('Owen Tarn spoke first. In August Tarn left the town. Nobody saw him again that year.');
  expect(forms(one(analysis, 'Owen Tarn'))).toEqual(['Owen Tarn', 'Tarn']);
});

test('a surname without a title is who had none before', () => {
  const analysis = read(
    'Clara Tarn opened the shop in Plim. Tarn sold bread there. Her neighbour was old Mr Tarn, no kin of hers.',
    'By noon Mr Tarn was asleep. Tarn sold the last loaf.',
  );
  expect(forms(one(analysis, 'Clara Tarn'))).toEqual(['Clara Tarn', 'Tarn', 'Tarn']);
  expect(forms(one(analysis, 'Tarn'))).toEqual(['Tarn', 'Tarn']);
});

describe('a part of a longer name', () => {
  test.each<[string, string, string[]]>([
    [
      'The lawyer Luis Maldonado Pell spoke first in the court. Later that day Maldonado left the town.',
      'Luis Maldonado Pell',
      ['Luis Maldonado Pell', 'Maldonado'],
    ],
    [
      'The minister Carlos Alvarado Pell spoke first. On Friday Carlos Alvarado left the town. Alvarado was tired.',
      'Carlos Alvarado Pell',
      ['Carlos Alvarado Pell', 'Carlos Alvarado', 'Alvarado'],
    ],
  ])('%s', (text, name, names) => {
    expect(forms(one(read(text), name))).toEqual(names);
  });

  test('not where two have it, nor before the whole name', () => {
    const text =
      'Later that day Maldonado left the town. The lawyer Luis Maldonado Pell spoke with the judge Ana Maldonado Rook.';
    expect(people(read(text))).toEqual(['Maldonado', 'Luis Maldonado Pell', 'Ana Maldonado Rook']);
  });
});

describe('names in another order', () => {
  test('the surname first', () => {
    const analysis = read(
      'Kwong Tat-ming lost his seat. Kwong blamed the rain. Yoon Ha-neul, a baker, consoled Mr Kwong, and Yoon smiled.',
    );
    expect(people(analysis)).toEqual(['Kwong Tat-ming', 'Yoon Ha-neul']);
    expect(forms(one(analysis, 'Kwong Tat-ming'))).toEqual(['Kwong Tat-ming', 'Kwong', 'Kwong']);
    expect(forms(one(analysis, 'Yoon Ha-neul'))).toEqual(['Yoon Ha-neul', 'Yoon']);
  });

  test('the same two words either way round', () => {
    const analysis = read('Ichiko Asano wrote ten novels. Asano Ichiko, as she is called at home, died at 30.');
    expect(people(analysis)).toEqual(['Ichiko Asano']);
  });

  test('another name behind the years of life', () => {
    const analysis = read(
      'Hui Wing-sum (born 1985 in Plim), better known as Teddy Hui, won the vote. Teddy Hui thanked his wife.',
    );
    expect(people(analysis)).toEqual(['Hui Wing-sum']);
  });
});

describe('one surname, several people', () => {
  test('a couple, and the pronouns of each', () => {
    const text =
      'Walter Tolliver and Olivia Tolliver met in Rome. Mr Tolliver sold his boat. Mrs Tolliver kept her house.';
    const analysis = read(text);
    expect(forms(one(analysis, 'Walter Tolliver'))).toEqual(['Walter Tolliver', 'Tolliver']);
    expect(forms(one(analysis, 'Olivia Tolliver'))).toEqual(['Olivia Tolliver', 'Tolliver']);
    expect(holder(analysis, text, 'his')).toEqual(['Walter Tolliver']);
    expect(holder(analysis, text, 'her', 'kept')).toEqual(['Olivia Tolliver']);
  });

  test('a family is none of its members', () => {
    const analysis = read('Walter Tolliver met Olivia Tolliver in Rome. The Tollivers later sold the boat.');
    expect(forms(one(analysis, 'Walter Tolliver'))).toEqual(['Walter Tolliver']);
    expect(forms(one(analysis, 'Olivia Tolliver'))).toEqual(['Olivia Tolliver']);
  });

  test('a son of the same name', () => {
    const analysis = read('Peter Lund founded the firm. Peter Lund Jr. runs it now. Lund Jr. wants to sell.');
    expect(forms(one(analysis, 'Peter Lund'))).toEqual(['Peter Lund']);
    expect(forms(one(analysis, 'Peter Lund Jr.'))[0]).toBe('Peter Lund Jr.');
    expect(forms(one(analysis, 'Peter Lund Jr.'))).toHaveLength(2);
  });

  test('two who share a surname that comes first', () => {
    const analysis = read(
      'Wang Lei, a farmer, sued Wang Jun, a trader. Wang Lei wants the land. Wang Jun does not care.',
    );
    expect(forms(one(analysis, 'Wang Lei'))).toEqual(['Wang Lei', 'Wang Lei']);
    expect(forms(one(analysis, 'Wang Jun'))).toEqual(['Wang Jun', 'Wang Jun']);
  });
});

describe('the nameless of the lead', () => {
  test('is whom the text then introduces', () => {
    const text =
      'A retired teacher has been jailed for stealing a boat after he told the police where it was. ' +
      'Milo Orrin, 67, of Plim, was sent down for two years on Friday.';
    expect(whose(text, 'A retired teacher')).toEqual(['Milo Orrin']);
    expect(whose(text, 'he', 'after')).toEqual(['Milo Orrin']);
  });

  test('is not the judge or the officer who is named first', () => {
    const text =
      'A retired teacher has been jailed for stealing a boat. Judge Ines Tolland said that she had seldom seen the like.';
    expect(whose(text, 'A retired teacher')).toEqual(['A retired teacher']);
  });
});

test('chains of a body and a person', () => {
  const analysis = read(
    'It was the DWU’s Alice Penn who spoke for New Harbour Party’s Milo Tien, not Andrew Sorel of the Civic Party.',
  );
  expect(people(analysis)).toEqual(['Alice Penn', 'Milo Tien', 'Andrew Sorel']);
});

describe('he and she', () => {
  test.each([
    [
      'the speaker goes on',
      'Owen Marsh met Jan Wilk on Friday. Mr Marsh said the road was open. He said it would stay so.',
      'He',
      'Owen Marsh',
    ],
    [
      'not who is spoken of',
      '“Walter Finch has no plan,” said Owen Marsh on Friday. He added that there was time.',
      'He',
      'Owen Marsh',
    ],
    [
      'the only woman',
      'Owen Marsh met Olivia Sand and Jan Wilk on Friday. She left before noon.',
      'She',
      'Olivia Sand',
    ],
    [
      'oneself',
      'Olivia Sand told Ruth Calloway that the boat was sold. Sand had paid for it herself.',
      'herself',
      'Olivia Sand',
    ],
    [
      'the object is not the subject',
      'Owen Marsh met Walter Finch on Friday. Marsh told him to leave Rome.',
      'him',
      'Walter Finch',
    ],
  ])('%s', (_, text, word, name) => {
    expect(whose(text, word, text.indexOf('. ') > 0 ? text.slice(text.indexOf('. ')) : '')).toEqual([name]);
  });

  test.each([
    ['Olivia Sand left on Friday. She’ll be back in May.', 'She'],
    ['Olivia Sand left on Friday. She’s on her way home.', 'She'],
    ['Olivia Sand left on Friday. She’d had enough.', 'She'],
  ])('%s', (text, word) => {
    expect(whose(text, word)).toEqual(['Olivia Sand']);
  });

  test('nobody where nobody is known', () => {
    expect(whose('It rained in Plim all day. She stayed at home.', 'She')).toEqual([]);
  });
});
