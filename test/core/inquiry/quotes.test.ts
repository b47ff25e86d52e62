import { describe, expect, it } from 'vitest';
import { quotes } from '../../../src/core/inquiry/quotes.ts';
import { resolve } from '../../../src/core/inquiry/resolve.ts';
import { reading, shown, type Made } from './reading.ts';

const roe = [{ name: 'Ann Roe', mentions: [['Ann Roe', 1]] }] satisfies Made['names'];
const one = (text: string, quote: NonNullable<Made['quotes']>[number], names: NonNullable<Made['names']> = roe) => {
  const read = reading(text, { names, quotes: [quote] });
  const [found] = quotes([read]);
  if (!found) throw new Error('no quote');
  const { line, speaker, follows } = found;
  return {
    line: shown(read, line),
    speaker: speaker && shown(read, speaker.line),
    as: speaker?.as && shown(read, speaker.as),
    follows: follows && shown(read, follows),
  };
};
const by = (cue: string) =>
  ({ by: ['Ann Roe', 1], of: 'Ann Roe', cue: [cue, 1] }) satisfies Partial<NonNullable<Made['quotes']>[number]>;

describe('what is shown', () => {
  it.each([
    ['“We won,” said Ann Roe.', 'We won,', 'said', '“We won,”'],
    ['Ann Roe said: “We won.”', 'We won.', 'said', '“We won.”'],
    ['However, Ann Roe said: “We won.”', 'We won.', 'said', '“We won.”'],
    ['Ann Roe called it “a win” on Monday.', 'a win', 'called', 'called it “a win”'],
    ['In a letter, Ann Roe called it “a win”.', 'a win', 'called', 'In a letter, Ann Roe called it “a win”'],
    ['Asked if it was over, Ann Roe said: “No.”', 'No.', 'said', 'Asked if it was over, Ann Roe said: “No.”'],
    ['Ann Roe did not say it was “a win”.', 'a win', 'say', 'Ann Roe did not say it was “a win”'],
    ['If it rains, it is “a win”, Ann Roe said.', 'a win', 'said', 'If it rains, it is “a win”, Ann Roe said.'],
    ['Without saying “win,” Ann Roe left.', 'win,', 'left', 'Without saying “win,” Ann Roe left.'],
    ['Ann Roe, who once called it “a win,” will go.', 'a win,', 'called', 'called it “a win,”'],
    ['It was a race that Ann Roe called “a win”.', 'a win', 'called', 'Ann Roe called “a win”'],
    ['In Ann Roe’s view it was “a win”.', 'a win', 'view', 'In Ann Roe’s view it was “a win”'],
    ['Ann Roe issued a statement calling it “a win”.', 'a win', 'calling', 'issued a statement calling it “a win”'],
    ['Ann Roe said that “a win” was near.', 'a win', 'said', 'said that “a win” was near'],
    ['Ann Roe said: “We won', 'We won', 'said', '“We won'],
    ['Ann Roe said it was “odd” that he won.', 'odd', 'said', 'said it was “odd” that he won'],
    ['The boy, Ann Roe said, “won” it.', 'won', 'said', 'The boy, Ann Roe said, “won”'],
    ['It rained; the boy, Ann Roe said, “won it”.', 'won it', 'said', 'It rained; the boy, Ann Roe said, “won it”'],
  ])('%s', (text, quote, cue, line) => {
    expect(one(text, { text: quote, sentence: 1, ...by(cue) })).toMatchObject({
      line: `${line} [1]`,
      speaker: 'Ann Roe [1]',
    });
  });

  it('several fragments of one speaker in one sentence are one line', () => {
    const read = reading('Ann Roe called it “a win” and him “a bore” twice.', {
      names: roe,
      quotes: [
        { text: 'a win', sentence: 1, ...by('called') },
        { text: 'a bore', sentence: 1, ...by('called') },
      ],
    });
    expect(quotes([read]).map(({ line }) => shown(read, line))).toEqual(['called it “a win” and him “a bore” [1]']);
  });
});

describe('who is credited', () => {
  it('a pronoun with whom it is read as', () =>
    expect(
      one(
        'Ann Roe left. “We won,” she said.',
        { text: 'We won,', sentence: 2, by: ['she', 2], of: 'Ann Roe', how: 'pronoun' },
        [
          {
            name: 'Ann Roe',
            mentions: [
              ['Ann Roe', 1],
              ['she', 2, 'pronoun'],
            ],
          },
        ],
      ),
    ).toMatchObject({ speaker: 'she [2]', as: 'Ann Roe [1]', follows: undefined }));

  it('by a name rather than by a description in the same sentence', () =>
    expect(
      one(
        'Ann Roe, the captain, left. “We won,” she said.',
        { text: 'We won,', sentence: 2, by: ['she', 2], of: 'Ann Roe', how: 'pronoun' },
        [
          {
            name: 'Ann Roe',
            mentions: [
              ['Ann Roe', 1],
              ['captain', 1, 'nominal'],
              ['she', 2, 'pronoun'],
            ],
          },
        ],
      ),
    ).toMatchObject({ speaker: 'she [2]', as: 'Ann Roe [1]' }));

  it('nobody for a carried quote: it says whom it follows, by name', () =>
    expect(
      one(
        'Ann Roe left. “Yes,” she said. “We won.”',
        { text: 'We won.', sentence: 3, by: ['she', 2], of: 'Ann Roe', how: 'carried' },
        [
          {
            name: 'Ann Roe',
            mentions: [
              ['Ann Roe', 1],
              ['she', 2, 'pronoun'],
            ],
          },
        ],
      ),
    ).toMatchObject({ speaker: undefined, follows: 'Ann Roe [1]' }));

  it('nobody below the confidence from which a speaker is named', () =>
    expect(one('“We won,” said Ann Roe.', { text: 'We won,', sentence: 1, ...by('said'), sure: 0.49 })).toMatchObject({
      line: '“We won,” [1]',
      speaker: undefined,
      follows: undefined,
    }));
});

describe('asked', () => {
  const read = reading('“Bob Lee won,” said Ann Roe. “No,” said Bob Lee. “Yes,” said Ann Roe and Max Poe.', {
    names: [
      {
        name: 'Ann Roe',
        mentions: [
          ['Ann Roe', 1],
          ['Ann Roe', 3],
        ],
      },
      {
        name: 'Bob Lee',
        mentions: [
          ['Bob Lee', 1],
          ['Bob Lee', 2],
        ],
      },
      { name: 'Max Poe', mentions: [['Max Poe', 3]] },
    ],
    quotes: [
      { text: 'Bob Lee won,', sentence: 1, by: ['Ann Roe', 1], of: 'Ann Roe' },
      { text: 'No,', sentence: 2, by: ['Bob Lee', 2], of: 'Bob Lee' },
      { text: 'Yes,', sentence: 3, by: ['Ann Roe and Max Poe', 3] },
    ],
  });
  const match = (name: string) => {
    const resolved = resolve([read], name);
    if (resolved.found !== 'one') throw new Error(name);
    return resolved.match;
  };
  const lines = (asked: Parameters<typeof quotes>[1]) => quotes([read], asked).map(({ line }) => shown(read, line));

  it('for a speaker, alone or with another', () => {
    expect(lines({ speaker: match('Roe') })).toEqual(['“Bob Lee won,” [1]', '“Yes,” [3]']);
    expect(lines({ speaker: match('Poe') })).toEqual(['“Yes,” [3]']);
  });
  it('for whom the words name', () => expect(lines({ about: match('Lee') })).toEqual(['“Bob Lee won,” [1]']));
});
