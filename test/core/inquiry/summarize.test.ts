import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarize } from '../../../src/core/inquiry/summarize.ts';
import { reading, type Said } from './reading.ts';

const numbers = (
  text: string,
  budget: Parameters<typeof summarize>[1],
  made?: Parameters<typeof reading>[1],
): number[] => summarize(reading(text, made), budget).map((line) => line.sentences[0]);

const NEWS =
  'The river Oster burst its banks on Monday and flooded two hundred houses in the old town. ' +
  'It was the worst flood since the war. ' +
  'The mayor of the old town asked the army for boats to reach the flooded houses. ' +
  'The river burst its banks on Monday and flooded two hundred houses of the old town. ' +
  'Schools stay shut until Friday, the ministry of education said. ' +
  'Insurers put the damage to the houses at three million crowns.';

describe('a summary', () => {
  it('opens on the first sentence and keeps the order', () => expect(numbers(NEWS, { sentences: 3 })[0]).toBe(1));
  it('does not say a thing twice', () => expect(numbers(NEWS, { sentences: 6 })).not.toContain(4));
  it('has a line that opens on a pronoun only behind the one before it', () => {
    expect(numbers('It rained. The river rose on Monday in the old town.', { sentences: 1 })).toEqual([2]);
  });
  it('leaves out halves of quotes, quotes of nobody, headings and lead-ins', () => {
    const text =
      'Ann Roe won the vote on Monday in Oster.\nA bitter winter vote\nShe wrote to the town on Monday:\n“We won the vote in Oster on Monday. The town of Oster won.\n“Oster is safe on Monday.”';
    const quotes = [
      { text: 'We won the vote in Oster on Monday. The town of Oster won.', sentence: 4 },
      { text: 'Oster is safe on Monday.', sentence: 6 },
    ];
    expect(numbers(text, { sentences: 6 }, { quotes })).toEqual([1]);
  });
  it('has a sentence of its own words with some in marks, whoever spoke them', () => {
    const text =
      'Ann Roe won the vote on Monday in Oster.\nThe council of Oster voted to mend the “old and crooked” dam on Monday.\nBut “Oster is safe.”';
    const quotes = [
      { text: 'old and crooked', sentence: 2 },
      { text: 'Oster is safe.', sentence: 3 },
    ];
    expect(numbers(text, { sentences: 6 }, { quotes })).toEqual([1, 2]);
  });
  it('has a first sentence whose pronoun stands for somebody it speaks of', () => {
    expect(numbers('A diver has lost his boat in the harbour of Oster. The sea was calm.', { sentences: 1 })).toEqual([
      1,
    ]);
  });
  it('has the words of somebody together with the sentence that says whose they are', () => {
    const text =
      'Ann Roe won the vote for mayor of Oster on Monday. “We will mend the dam of Oster this year. The dam of Oster is old,” Roe told the council of Oster.';
    const made = {
      names: [{ name: 'Ann Roe', mentions: [['Roe', 3]] as Said[] }],
      quotes: [
        {
          text: 'We will mend the dam of Oster this year. The dam of Oster is old,',
          sentence: 2,
          by: ['Roe', 3] as Said,
          of: 'Ann Roe',
        },
      ],
    };
    for (const words of [12, 20, 30, 60]) {
      const chosen = numbers(text, { words }, made);
      expect(chosen.includes(2)).toBe(chosen.includes(3));
    }
    expect(numbers(text, { sentences: 3 }, made)).toEqual([1, 2, 3]);
  });
  it('uses two fifths of a budget of words at least', () => {
    for (const words of [30, 40, 60]) {
      const chosen = summarize(reading(NEWS), { words });
      const count = chosen.map((line) => NEWS.slice(line.start, line.end).split(/\s+/).length).reduce((a, b) => a + b);
      expect(count).toBeGreaterThanOrEqual(words * 0.4);
    }
  });
  it('keeps to a budget of words, but for a first line that is longer', () => {
    expect(numbers(NEWS, { words: 5 })).toEqual([1]);
    for (const words of [17, 25, 40, 60]) {
      const chosen = summarize(reading(NEWS), { words });
      const count = chosen
        .map((line) => NEWS.slice(line.start, line.end).split(/\s+/).length)
        .reduce((a, b) => a + b, 0);
      expect(count).toBeLessThanOrEqual(words);
    }
  });
  it('has a line where the article has a sentence, none where it has none', () => {
    expect(numbers('Heading', { sentences: 3 })).toEqual([1]);
    expect(numbers('“Yes.”', { sentences: 3 }, { quotes: [{ text: 'Yes.', sentence: 1 }] })).toEqual([1]);
    expect(numbers('', { sentences: 3 })).toEqual([]);
  });

  it('is whole sentences in order, whatever the text', () => {
    const sentence = fc.array(fc.constantFrom('river', 'town', 'flood', 'he', 'Oster', 'It', 'on', '12'), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 20 }), fc.integer({ min: 1, max: 8 }), (many, most) => {
        const read = reading(many.map((words) => `The ${words.join(' ')}.`).join(' '));
        const lines = summarize(read, { sentences: most });
        expect(lines.length).toBeLessThanOrEqual(most);
        let before = 0;
        for (const line of lines) {
          const whole = read.article.sentences[line.sentences[0] - 1];
          expect(line).toMatchObject({ start: whole?.start, end: whole?.end });
          expect(line.sentences[0]).toBeGreaterThan(before);
          before = line.sentences[0];
        }
      }),
    );
  });
});
