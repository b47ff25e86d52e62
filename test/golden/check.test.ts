// Proves the checkers: right answers pass, and each kind of fault is complained of.
import { describe, expect, test } from 'vitest';
import type { Analysis, Entity, How, Mention, Quote, Words } from '../../src/core/analysis/analysis.ts';
import type { Citation, Message, Piece, Point } from '../../src/core/chat/message.ts';
import { checkAnalysis } from './check.ts';
import { checkBrief, checkNobody, checkQuotes, checkSeveral, checkWho } from './check-answers.ts';
import { golden, goldens } from './expected.ts';
import type { Expected } from './expected.ts';

const TEXT = `ARDEN // Finance minister Ada Quill met Tom Reed on Monday.
“We are broke,” Ms Quill said.
Her office called the talks “useful”. She left early.
“Nothing more.”`;

const EXPECTED: Expected = {
  traps: {},
  sentences: [
    'Finance minister … on Monday.',
    '“We are broke,” Ms Quill said.',
    'Her office … “useful”.',
    'She left early.',
    '“Nothing more.”',
  ],
  dateline: 'ARDEN //',
  people: [
    { name: 'Ada Quill', aliases: ['Quill'], roles: [['Finance minister', 1]], pronouns: [['She', 4]] },
    { name: 'Tom Reed', aliases: [], roles: [], pronouns: [] },
  ],
  organizations: [],
  places: [],
  notPeople: ['ARDEN'],
  quotes: [
    { text: 'We are broke,', sentence: 2, speaker: 'Ms Quill', how: 'stated', person: 'Ada Quill' },
    { text: 'useful', sentence: 3, speaker: 'Her office', how: 'stated', person: null },
    { text: 'Nothing more.', sentence: 5, speaker: 'Her office', how: 'carried', person: null },
  ],
  unsure: [],
  dates: [{ text: 'Monday', sentence: 1, iso: null }],
  who: {
    Quill: {
      name: 'Ada Quill',
      roles: [['Finance minister', 1]],
      said: [['“We are broke,”', 2]],
      staff: [['called the talks “useful”', 3]],
      never: { said: [3, 5] },
    },
  },
  several: { Ree: ['Ada Quill', 'Tom Reed'] },
  nobody: { Merkel: ['Ada Quill', 'Tom Reed'] },
  answers: {
    '/quotes': [
      { contains: '“We are broke,”', sentences: [2], speaker: 'Ms Quill' },
      { contains: 'called the talks “useful”', sentences: [3], speaker: 'Her office' },
      { contains: '“Nothing more.”', sentences: [5], speaker: null, follows: 'Her office' },
    ],
  },
  brief: { first: 1, never: [4, 5] },
};

const SMALL = golden('small', TEXT, {}, EXPECTED);

/** The words where they stand, the `nth` time counted from 0. */
const words = (text: string, nth = 0): Words => {
  let start = TEXT.indexOf(text);
  for (let count = 0; count < nth; count++) start = TEXT.indexOf(text, start + 1);
  return { start, end: start + text.length, text };
};

const named = (text: string, nth = 0): Mention => ({ ...words(text, nth), kind: 'name' });

const person = (id: string, name: string, roles: Words[], mentions: Mention[]): Entity => ({
  id,
  kind: 'person',
  name,
  aliases: [...new Set(mentions.filter(({ kind }) => kind === 'name').map(({ text }) => text))],
  roles,
  mentions,
});

const quote = (text: string, sentence: number, speaker: string, how: How, entity?: string): Quote => ({
  ...words(text),
  kind: 'direct',
  sentence,
  confidence: 0.9,
  speaker: { ...words(speaker), how, ...(entity === undefined ? {} : { entity }) },
  cue: null,
});

/** The right analysis; each call gives a copy that a test may spoil. */
const right = (): Analysis => ({
  id: 'small',
  dateline: { start: 0, end: 8 },
  sentences: SMALL.spans.map((span, at) => ({ ...span, number: at + 1, paragraph: [0, 1, 2, 2, 3][at] ?? 0 })),
  entities: [
    person(
      'e1',
      'Ada Quill',
      [words('Finance minister')],
      [named('Ada Quill'), named('Quill', 1), { ...words('She'), kind: 'pronoun' }],
    ),
    person('e2', 'Tom Reed', [], [named('Tom Reed')]),
  ],
  quotes: [
    quote('We are broke,', 2, 'Ms Quill', 'stated', 'e1'),
    quote('useful', 3, 'Her office', 'stated'),
    quote('Nothing more.', 5, 'Her office', 'carried'),
  ],
  dates: [{ ...words('Monday'), grain: 'day' }],
  phrases: [],
});

/** The complaints about the right analysis, spoiled. */
const spoiled = (spoil: (analysis: Analysis) => void): string => {
  const analysis = right();
  spoil(analysis);
  return checkAnalysis(SMALL, analysis).join('\n');
};

const present = <T>(value: T | undefined | null): T => {
  if (value === undefined || value === null) throw new Error('the test is wrong: nothing there');
  return value;
};

describe('analysis', () => {
  test('the right one passes', () => expect(checkAnalysis(SMALL, right())).toEqual([]));

  test.each<[string, (analysis: Analysis) => void, RegExp]>([
    ['a split sentence', (a) => (present(a.sentences[1]).end -= 3), /sentence 2 should be/],
    ['a lost sentence', (a) => a.sentences.pop(), /sentence 5 should be .* but is none/],
    ['no dateline', (a) => delete a.dateline, /dateline should be ARDEN \/\/ but is none/],
    ['a title out of nowhere', (a) => (a.title = { text: 'Broke' }), /title should be none/],
    ['a person left out', (a) => a.entities.pop(), /Tom Reed is not found/],
    [
      'a place taken for a person',
      (a) => a.entities.push(person('e3', 'ARDEN', [], [])),
      /"ARDEN" is taken for a person/,
    ],
    [
      'a surname that is not merged',
      (a) => present(a.entities[0]).mentions.splice(1, 1) && (present(a.entities[0]).aliases = []),
      /"Quill" is not taken for Ada Quill/,
    ],
    [
      'a missing role',
      (a) => (present(a.entities[0]).roles = []),
      /should have the role "Finance minister" \[1\]; has none/,
    ],
    [
      'a pronoun given to another',
      (a) => present(a.entities[1]).mentions.push(present(present(a.entities[0]).mentions.pop())),
      /"She" in sentence 4 should be Ada Quill but is Tom Reed/,
    ],
    [
      'a wrong speaker',
      (a) => (a.quotes[0] = quote('We are broke,', 2, 'Tom Reed', 'stated', 'e2')),
      /given to "Tom Reed"/,
    ],
    [
      'a wrong person',
      (a) => (present(present(a.quotes[1]).speaker).entity = 'e1'),
      /"useful" \[3\] should stand for no person but stands for Ada Quill/,
    ],
    ['a speaker that is too unsure', (a) => (present(a.quotes[0]).confidence = 0.4), /has no speaker/],
    [
      'a wrong how',
      (a) => (present(present(a.quotes[2]).speaker).how = 'stated'),
      /how should be carried but is stated/,
    ],
    ['a lost quote', (a) => a.quotes.shift(), /"We are broke" \[2\] is not found/],
    ['a quote too many', (a) => a.quotes.push(quote('talks', 3, 'Her office', 'stated')), /"talks" \[3\] is no quote/],
    [
      'a date resolved from nowhere',
      (a) => (present(a.dates[0]).iso = '2020-01-06'),
      /should be unresolved but is 2020-01-06/,
    ],
    ['a text that is not its span', (a) => (present(a.dates[0]).text = 'Sunday'), /"Sunday" is not what stands at/],
  ])('%s is complained of', (_, spoil, complaint) => {
    expect(spoiled(spoil)).toMatch(complaint);
  });

  test('a possessor is not the speaker', () => {
    expect(spoiled((a) => (a.quotes[1] = quote('useful', 3, 'Her', 'stated')))).toMatch(/given to "Her"/);
  });
});

const cite = (...labels: number[]): [Citation, ...Citation[]] => {
  const all = labels.map((label) => ({ label: String(label), line: `news receipt small ${label}` }));
  return [present(all[0]), ...all.slice(1)];
};

const point = (text: string, sentence: number, speaker?: Piece[]): Point => ({
  text,
  citations: cite(sentence),
  ...(speaker ? { speaker } : {}),
});

const by = (text: string, sentence: number): Piece[] => [{ text, citations: cite(sentence) }];
const follows = (text: string, sentence: number): Piece[] => [
  { text: 'speaker not named; follows ' },
  ...by(text, sentence),
];

const message = (...lists: [label: string | undefined, ...points: Point[]][]): Message => ({
  title: 'small',
  blocks: lists.map(([label, ...points]) =>
    label === 'TITLE'
      ? { kind: 'points', layout: 'title', points }
      : { kind: 'points', layout: 'list', ...(label === undefined ? {} : { label }), points },
  ),
});

const TITLE: [string, Point] = ['TITLE', point('Ada Quill', 1)];
const ROLE: [string, Point] = ['Role', point('Finance minister', 1)];
const SAID: [string, Point] = ['Said', point('“We are broke,” Ms Quill said.', 2)];
const STAFF: [string, Point] = ['Her staff, not she', point('Her office called the talks “useful”.', 3)];

describe('/who', () => {
  test('the right one passes', () => expect(checkWho(SMALL, 'Quill', message(TITLE, ROLE, SAID, STAFF))).toEqual([]));

  test.each<[string, Message, RegExp]>([
    ['a missing role', message(TITLE, SAID, STAFF), /roles: "Finance minister" \[1\] is missing/],
    ['a wrong heading', message(['TITLE', point('Tom Reed', 1)], ROLE, SAID, STAFF), /heading should be Ada Quill/],
    [
      'a cut outside its sentence',
      message(TITLE, ROLE, ['Said', point('“We are broke,”', 3)], STAFF),
      /does not stand in what it cites/,
    ],
    [
      'changed words',
      message(TITLE, ROLE, ['Said', point('“We are so broke,”', 2)], STAFF),
      /does not stand in what it cites/,
    ],
    [
      'a cut that is too short',
      message(TITLE, ROLE, ['Said', point('“We are', 2)], STAFF),
      /said: "“We are broke,”" \[2\] is missing/,
    ],
    [
      'a sentence that is none',
      message(TITLE, ROLE, ['Said', point('“We are broke,”', 9)], STAFF),
      /cites a sentence that is none/,
    ],
    ['a misplaced list', message(TITLE, ROLE, SAID, ['Said of her', present(STAFF[1])]), /staff: .* stands in "of"/],
    [
      'staff taken for the person',
      message(TITLE, ROLE, ['Said', SAID[1], STAFF[1]], STAFF),
      /said: .*“useful”.* does not belong there/,
    ],
  ])('%s is complained of', (_, answer, complaint) => {
    expect(checkWho(SMALL, 'Quill', answer).join('\n')).toMatch(complaint);
  });
});

const quotes = (...points: Point[]): string =>
  checkQuotes(SMALL, '/quotes', message([undefined, ...points])).join('\n');

describe('/quotes', () => {
  const first = point('“We are broke,”', 2, by('Ms Quill', 2));
  const second = point('called the talks “useful”', 3, by('Her office', 3));
  const third = point('“Nothing more.”', 5, follows('Her office', 3));

  test('the right one passes', () => expect(quotes(first, second, third)).toBe(''));

  test.each<[string, Point[], RegExp]>([
    [
      'a wrong speaker',
      [point('“We are broke,”', 2, by('Her office', 3)), second, third],
      /speaker should be "Ms Quill"/,
    ],
    [
      'a possessor for its office',
      [first, point('called the talks “useful”', 3, by('Her', 3)), third],
      /should be "Her office"/,
    ],
    [
      'a carried quote that is given outright',
      [first, second, point('“Nothing more.”', 5, by('Her office', 3))],
      /should be "speaker not named; follows Her office"/,
    ],
    [
      'a reading that is not in the text',
      [
        point('“We are broke,”', 2, [...by('Ms Quill', 2), { text: ', read as ' }, ...by('Ada Quill', 1)]),
        second,
        third,
      ],
      /should be "Ms Quill"/,
    ],
    ['a missing quote', [first, third], /“useful”" \[3\] is missing; there is nothing/],
    [
      'a quote too many',
      [first, second, point('She left early.', 4, by('She', 4)), third],
      /should not be among the quotes/,
    ],
    ['the wrong order', [second, first, third], /comes after/],
  ])('%s is complained of', (_, points, complaint) => {
    expect(quotes(...points)).toMatch(complaint);
  });
});

describe('/brief and names', () => {
  const lead = point('Finance minister Ada Quill met Tom Reed on Monday.', 1);
  const office = point('Her office called the talks “useful”.', 3);
  const left = point('She left early.', 4);

  test('the right ones pass', () => {
    expect(checkBrief(SMALL, message([undefined, lead, office, left]))).toEqual([]);
    const all: [undefined, ...Point[]] = [undefined, point('Ada Quill', 1), point('Tom Reed', 1)];
    expect(checkSeveral(SMALL, 'Ree', message(all))).toEqual([]);
    expect(checkNobody(SMALL, 'Merkel', { ...message(all), title: 'The articles do not name Merkel.' })).toEqual([]);
  });
  test('a line that hangs in the air is complained of', () => {
    expect(checkBrief(SMALL, message([undefined, lead, left])).join()).toMatch(/reads wrongly/);
  });
  test('a wrong first line is complained of', () => {
    expect(checkBrief(SMALL, message([undefined, office])).join()).toMatch(/should open on sentence 1 but opens on 3/);
  });
  test('a name that is not offered is complained of', () => {
    const one = message([undefined, point('Ada Quill', 1)]);
    expect(checkSeveral(SMALL, 'Ree', one).join()).toMatch(/Tom Reed is not offered/);
    expect(checkNobody(SMALL, 'Merkel', one).join()).toMatch(/do not name Merkel/);
  });
  test('one profile for a shared surname is complained of', () => {
    expect(checkSeveral(SMALL, 'Ree', message(TITLE, ROLE)).join()).toMatch(/answers for one of several/);
  });
});

describe('the golden articles', () => {
  test.each(goldens().map((one) => ({ name: one.name, one })))('$name stands in its text', ({ one }) => {
    expect(one.spans.length).toBeGreaterThanOrEqual(12);
    const inside = (text: string, sentence: number): boolean =>
      one.text
        .slice(present(one.spans[sentence - 1]).start)
        .replace(/\s+/g, ' ')
        .includes(text.split(' … ')[0] ?? '');
    for (const { text, sentence } of [...one.expected.quotes, ...one.expected.dates])
      expect([text, inside(text, sentence)]).toEqual([text, true]);
  });
});
