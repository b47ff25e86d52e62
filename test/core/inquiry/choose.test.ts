import { describe, expect, it } from 'vitest';
import { choose, type Room } from '../../../src/core/inquiry/choose.ts';
import { type Salience, TIMES } from '../../../src/core/inquiry/salience.ts';

/** Sentences as words; the chance of a word is what it is given, a second time a tenth of it. */
const given = (sentences: string[], chances: Record<string, number>): Salience => {
  const words = [...new Set(sentences.flatMap((sentence) => sentence.split(' ')))];
  return {
    lexicon: {
      words,
      stops: Uint8Array.from(words, (word) => (word === 'the' ? 1 : 0)),
      bags: sentences.map((sentence) => {
        const own = sentence.split(' ');
        const ids = [...new Set(own)];
        return {
          ids: Int32Array.from(ids, (word) => words.indexOf(word)),
          counts: Int32Array.from(ids, (word) => own.filter((each) => each === word).length),
          length: own.length,
        };
      }),
    },
    chances: Float64Array.from({ length: words.length * TIMES }, (_, i) => {
      const chance = chances[words[Math.floor(i / TIMES)]!] ?? 0;
      return i % TIMES === 0 ? chance : chance / 10;
    }),
  };
};
const sizes = (sentences: string[]): number[] => sentences.map((sentence) => sentence.split(' ').length);
const alone = (sentences: string[]): number[][] => sentences.map((_, i) => [i]);
const room = (more: Partial<Room>): Room => ({
  sentences: 9,
  words: 9,
  aim: 6,
  least: { sentences: 0, words: 0 },
  ...more,
});

const TEXT = ['flood hits the town', 'sun shone all week', 'flood hits the town again', 'army sends boats'];
const CHANCES = { flood: 0.9, hits: 0.6, town: 0.8, again: 0.1, army: 0.7, boats: 0.7, sends: 0.5, the: 0.5, sun: 0.1 };
const salience = given(TEXT, CHANCES);

describe('a choice of sentences', () => {
  it('has what a summary is likely to have, none of it twice', () =>
    expect(choose(salience, alone(TEXT), sizes(TEXT), room({ words: 12 }))).toEqual([0, 3]));
  it('keeps to its words and its sentences', () => {
    expect(choose(salience, alone(TEXT), sizes(TEXT), room({ words: 4 }))).toEqual([0]);
    expect(choose(salience, alone(TEXT), sizes(TEXT), room({ sentences: 1 }))).toEqual([0]);
  });
  it('has a block whole or not at all', () => {
    const blocks = [[0], [0, 1], [2], [1, 2, 3]];
    expect(choose(salience, blocks, sizes(TEXT), room({ sentences: 2 }))).toEqual([0]);
    expect(choose(salience, [[1, 2, 3]], sizes(TEXT), room({ words: 20 }))).toEqual([1, 2, 3]);
    expect(choose(salience, [[1, 2, 3]], sizes(TEXT), room({ words: 11 }))).toEqual([]);
  });
  it('takes weaker sentences only where it is to be full', () => {
    expect(choose(salience, alone(TEXT), sizes(TEXT), room({ words: 40, least: { sentences: 9, words: 0 } }))).toEqual([
      0, 1, 3,
    ]);
    expect(choose(salience, alone(TEXT), sizes(TEXT), room({ words: 12, least: { sentences: 0, words: 8 } }))).toEqual([
      2, 3,
    ]);
  });
  it('has the block that must be in', () => {
    const blocks = alone(TEXT);
    expect(choose(salience, blocks, sizes(TEXT), room({ sentences: 1, with: blocks[1]! }))).toEqual([1]);
  });
});
