import { describe, expect, it } from 'vitest';
import { profile } from '../../../src/core/inquiry/profile.ts';
import { resolve } from '../../../src/core/inquiry/resolve.ts';
import type { Read } from '../../../src/core/inquiry/line.ts';
import { reading, shown } from './reading.ts';

const of = (read: Read, asked: string) => {
  const resolved = resolve([read], asked);
  if (resolved.found !== 'one') throw new Error(`${asked}: ${resolved.found}`);
  const { name, pronoun, roles, said, staff, of: told, met, also, beside } = profile([read], resolved.match);
  const all = (lines: typeof staff): string[] => lines.map((line) => shown(read, line));
  return {
    name: shown(read, name),
    pronoun,
    roles: all(roles),
    said: all(said.map(({ line }) => line)),
    staff: all(staff),
    of: all(told),
    met: all(met),
    also: all(also),
    beside: all(beside),
  };
};

describe('a pronoun in another’s words', () => {
  const made = (text: string, he: string, more: [string, number, 'pronoun'][] = []) =>
    reading(text, {
      names: [
        { name: 'Max Poe', mentions: [['Max Poe', 1]] },
        {
          name: 'Bob Lee',
          mentions: [
            ['Bob Lee', 2],
            [he, 3, 'pronoun'],
          ],
        },
        { name: 'Ann Roe', mentions: [['Ann Roe', 3], ...more] },
      ],
      quotes: [{ text: `had it in ${he} coat.`, sentence: 3, by: ['Max Poe', 1], of: 'Max Poe', cue: ['told', 3] }],
    });

  it('names nobody where someone nearer may be meant', () => {
    const read = made('Max Poe sat. Bob Lee stood. The clerk told us that Ann Roe “had it in his coat.”', 'his');
    expect(of(read, 'Lee').of).toEqual([]);
    expect(of(read, 'Lee').also).toEqual(['Bob Lee stood. [2]']);
  });

  it('stands where the nearer one is known by the other pronoun', () => {
    const text = 'Max Poe sat. Bob Lee stood. The clerk told us that Ann Roe “had it in his coat.” She left.';
    expect(of(made(text, 'his', [['She', 4, 'pronoun']]), 'Lee').of).toHaveLength(1);
  });
});

describe('who only stands in how another is described', () => {
  const text = 'Ann Roe, who took over from Bob Lee, said “we won.”';
  const made = (more = '', mentions: [string, number][] = []) =>
    reading(`${text}${more}`, {
      names: [
        { name: 'Ann Roe', mentions: [['Ann Roe', 1]] },
        { name: 'Bob Lee', mentions: [['Bob Lee', 1], ...mentions] },
      ],
      quotes: [
        {
          text: 'we won.',
          sentence: 1,
          by: ['Ann Roe, who took over from Bob Lee,', 1],
          of: 'Ann Roe',
          cue: ['said', 1],
        },
      ],
    });

  it('is shown there where nothing else is told', () => expect(of(made(), 'Lee').also).toEqual([`${text} [1]`]));

  it('is not where more is told', () =>
    expect(of(made(' Bob Lee is ill.', [['Bob Lee', 2]]), 'Lee').also).toEqual(['Bob Lee is ill. [2]']));
});

describe('a pronoun in another’s quotation', () => {
  const made = (text: string, sentence: number) =>
    of(
      reading(text, {
        names: [
          {
            name: 'Bob Lee',
            mentions: [
              ['Bob Lee', 1],
              ['him', sentence, 'pronoun'],
              ['he', sentence, 'pronoun'],
            ],
          },
          { name: 'Max Poe', mentions: [['Max Poe', 2]] },
          { name: 'Ann Roe', mentions: [['Ann Roe', 3]] },
        ],
        quotes: [
          { text: 'My neighbour sang,', sentence: 3, by: ['Ann Roe', 3], of: 'Ann Roe', cue: ['said', 3] },
          { text: 'I told him he was drunk.', sentence, by: ['Ann Roe', 3], of: 'Ann Roe', how: 'carried' },
        ],
      }),
      'Lee',
    ).of;

  it('names nobody who stands paragraphs before it', () =>
    expect(
      made('Bob Lee spoke. Max Poe was tired.\n“My neighbour sang,” said Ann Roe. “I told him he was drunk.”', 4),
    ).toEqual([]));

  it('names who stands in its paragraph', () =>
    expect(
      made('Bob Lee spoke. Max Poe was tired. “My neighbour sang,” said Ann Roe. “I told him he was drunk.”', 4),
    ).toHaveLength(1));
});

describe('words of a sentence', () => {
  it('inside a long quote come with their marks and their speaker', () => {
    const read = reading('Ann Roe left. “I like it here. Bob Lee is a thief. We all know it,” said Max Poe.', {
      names: [
        { name: 'Ann Roe', mentions: [['Ann Roe', 1]] },
        { name: 'Bob Lee', mentions: [['Bob Lee', 3]] },
        { name: 'Max Poe', mentions: [['Max Poe', 4]] },
      ],
      quotes: [
        {
          text: 'I like it here. Bob Lee is a thief. We all know it,',
          sentence: 2,
          by: ['Max Poe', 4],
          of: 'Max Poe',
          cue: ['said', 4],
        },
      ],
    });
    const lee = of(read, 'Lee');
    expect(lee.of).toEqual(['“I like it here. Bob Lee is a thief. We all know it,” said Max Poe. [2-4]']);
    expect(lee.also).toEqual([]);
  });

  it('of a carried quote come with the speaker that they follow', () => {
    const read = reading('“It is late,” Max Poe said.\n“Bob Lee is a thief.”', {
      names: [
        { name: 'Max Poe', mentions: [['Max Poe', 1]] },
        { name: 'Bob Lee', mentions: [['Bob Lee', 2]] },
      ],
      quotes: [
        { text: 'It is late,', sentence: 1, by: ['Max Poe', 1], of: 'Max Poe', cue: ['said', 1] },
        { text: 'Bob Lee is a thief.', sentence: 2, by: ['Max Poe', 1], of: 'Max Poe', how: 'carried' },
      ],
    });
    expect(of(read, 'Lee').of).toEqual(['“It is late,” Max Poe said.\n“Bob Lee is a thief.” [1-2]']);
    expect(of(read, 'Poe').said).toEqual(['“It is late,” [1]']);
  });

  it('come after a quote that they lean on with all of its marks', () => {
    const text =
      'Max Poe came. “I wrote to them. I called,” Max Poe told us. Asked about his letter, a spokesman for Bob Lee said it “was lost.”';
    const read = reading(text, {
      names: [
        {
          name: 'Max Poe',
          mentions: [
            ['Max Poe', 1],
            ['Max Poe', 3],
            ['his', 4, 'pronoun'],
          ],
        },
        { name: 'Bob Lee', mentions: [['Bob Lee', 4]] },
      ],
      quotes: [
        {
          text: 'I wrote to them. I called,',
          sentence: 2,
          by: ['Max Poe', 3],
          of: 'Max Poe',
          cue: ['told', 3],
        },
        { text: 'was lost.', sentence: 4, by: ['a spokesman for Bob Lee', 4], cue: ['said', 4] },
      ],
    });
    expect(of(read, 'Lee').staff).toEqual([`${text.slice(text.indexOf('“'))} [2-4]`]);
  });

  it('stand once where the next line begins with them', () => {
    const text = 'Max Poe spoke of Bob Lee. “He is ill,” he told us. “I said to him, rest.”';
    const read = reading(text, {
      names: [
        {
          name: 'Max Poe',
          mentions: [
            ['Max Poe', 1],
            ['he', 2, 'pronoun'],
          ],
        },
        {
          name: 'Bob Lee',
          mentions: [
            ['Bob Lee', 1],
            ['He', 2, 'pronoun'],
            ['him', 3, 'pronoun'],
          ],
        },
      ],
      quotes: [
        { text: 'He is ill,', sentence: 2, by: ['he', 2], how: 'pronoun', of: 'Max Poe', cue: ['told', 2] },
        { text: 'I said to him, rest.', sentence: 3, by: ['he', 2], of: 'Max Poe', how: 'carried' },
      ],
    });
    expect(of(read, 'Lee').of).toEqual([`${text} [1-3]`]);
  });

  it('that open on another’s pronoun come after the sentence that names him', () => {
    const read = reading('Max Poe came late. He thanked Bob Lee. He left.', {
      names: [
        {
          name: 'Max Poe',
          mentions: [
            ['Max Poe', 1],
            ['He', 2, 'pronoun'],
            ['He', 3, 'pronoun'],
          ],
        },
        { name: 'Bob Lee', mentions: [['Bob Lee', 2]] },
      ],
    });
    expect(of(read, 'Lee').also).toEqual(['Max Poe came late. He thanked Bob Lee. [1-2]']);
    expect(of(read, 'Poe').also).toEqual(['Max Poe came late. [1]', 'He thanked Bob Lee. [2]', 'He left. [3]']);
  });

  it('that lean on another’s pronoun come after the sentence that names him, however far', () => {
    const read = reading('Max Poe came late. Rain fell on the town. At noon he thanked Bob Lee.', {
      names: [
        {
          name: 'Max Poe',
          mentions: [
            ['Max Poe', 1],
            ['he', 3, 'pronoun'],
          ],
        },
        { name: 'Bob Lee', mentions: [['Bob Lee', 3]] },
      ],
    });
    expect(of(read, 'Lee').also).toEqual([`${read.article.text} [1-3]`]);
  });

  it('that open on "they" come behind the sentence that says who, once', () => {
    const made = {
      names: [
        {
          name: 'Max Poe',
          mentions: [
            ['Max Poe', 1],
            ['They', 2, 'pronoun'],
          ],
        },
        {
          name: 'Bob Lee',
          mentions: [
            ['Bob Lee', 1],
            ['They', 2, 'pronoun'],
          ],
        },
      ],
    } satisfies Parameters<typeof reading>[1];
    expect(of(reading('Max Poe met Bob Lee in Oslo. They met again in May.', made), 'Lee').met).toEqual([
      'Max Poe met Bob Lee in Oslo. [1]',
      'They met again in May. [2]',
    ]);
    expect(of(reading('Max Poe sent Bob Lee away. They met again in May.', made), 'Lee').met).toEqual([
      'Max Poe sent Bob Lee away. They met again in May. [1-2]',
    ]);
  });
});

const two = (text: string) =>
  of(
    reading(text, {
      names: [
        { name: 'Ann Roe', mentions: [['Ann Roe', 1]] },
        { name: 'Bob Lee', mentions: [['Bob Lee', 1]] },
      ],
    }),
    'Lee',
  );

describe('met', () => {
  it('parts a clause of time where both stand alone', () =>
    expect(two('Max Poe held talks with Ann Roe, after the mayor met Bob Lee.').met).toEqual([
      'the mayor met Bob Lee. [1]',
    ]));

  it.each([
    'Max Poe may have met Ann Roe, after the mayor met Bob Lee.',
    'Ann Roe, as the head of the board, met Bob Lee.',
    'Ann Roe met Bob Lee, despite the storm.',
    'According to aides Ann Roe met the mayor, after the board met Bob Lee.',
  ])('keeps whole: %s', (text) => expect(two(text).met).toEqual([`${text} [1]`]));

  it.each([
    'Ann Roe refused to meet Bob Lee.',
    'Ann Roe has never met Bob Lee.',
    'Ann Roe says Bob Lee met every condition.',
  ])('has nothing of: %s', (text) => expect(two(text).met).toEqual([]));
});

const spoken = (text: string, by: string, cue: string, quote: string) =>
  reading(text, {
    names: [
      {
        name: 'Ann Roe',
        mentions: [
          ['Ann Roe', 1],
          ['Roe', 2],
        ],
      },
    ],
    quotes: [{ text: quote, sentence: 2, by: [by, 2], cue: [cue, 2] }],
  });

describe('another who speaks', () => {
  it.each([
    'Ms Roe’s spokesman',
    'a spokesman for Ms Roe',
    'Roe campaign manager Max Poe',
    'Roe’s office',
    'Ms Roe’s assistant',
    'an assistant to Ms Roe',
    'Max Poe, Ms Roe’s agent,',
    'Ms Roe’s personal assistant, Max Poe,',
  ])('is staff: %s', (by) => {
    const text = `Ann Roe left. “We won,” said ${by}.`;
    const found = of(spoken(text, by, 'said', 'We won,'), 'Roe');
    expect(found.staff).toEqual([`“We won,” said ${by}. [2]`]);
    expect([...found.said, ...found.of, ...found.beside]).toEqual([]);
  });

  it('is no staff with a rank of his own', () => {
    const by = 'Ms Roe’s former assistant coach';
    expect(of(spoken(`Ann Roe left. “We won,” said ${by}.`, by, 'said', 'We won,'), 'Roe').staff).toEqual([]);
  });

  it('is not heard for one whom only his description names', () => {
    const found = of(
      spoken('Ann Roe left. “We won,” said a man on Ms Roe’s plane.', 'a man on Ms Roe’s plane', 'said', 'We won,'),
      'Roe',
    );
    expect([...found.staff, ...found.said, ...found.of, ...found.also, ...found.beside]).toEqual(['Ann Roe left. [1]']);
  });

  it('names one beside', () =>
    expect(
      of(spoken('Ann Roe left. “We won,” the board said after the Roe talks.', 'the board', 'said', 'We won,'), 'Roe')
        .beside,
    ).toEqual(['the board said after the Roe talks [2]']));

  it('of whom the analysis is unsure says nothing for anyone', () => {
    const unsure = reading('“We won,” said Ann Roe.', {
      names: [{ name: 'Ann Roe', mentions: [['Ann Roe', 1]] }],
      quotes: [{ text: 'We won,', sentence: 1, by: ['Ann Roe', 1], of: 'Ann Roe', cue: ['said', 1], sure: 0.4 }],
    });
    expect(of(unsure, 'Roe').said).toEqual([]);
  });
});

describe('who is meant', () => {
  it.each([
    ['Mr Roe left.', 'he'],
    ['Ms Roe left.', 'she'],
    ['The mayor met Roe.', undefined],
  ])('%s', (text, pronoun) =>
    expect(of(reading(text, { names: [{ name: 'Roe', mentions: [['Roe', 1]] }] }), 'Roe').pronoun).toBe(pronoun),
  );

  it('states each role once', () => {
    const read = reading('The mayor, Ann Roe, left. Mayor Roe came.', {
      names: [
        {
          name: 'Ann Roe',
          roles: [
            ['mayor', 1],
            ['Mayor', 2],
          ],
          mentions: [
            ['Ann Roe', 1],
            ['Roe', 2],
          ],
        },
      ],
    });
    expect(of(read, 'Roe').roles).toEqual(['mayor [1]']);
  });
});
