// Ends of sentences and dates, counted.
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../src/core/analysis/analysis.ts';
import type { CorefDocument, NamesDocument } from '../../../src/training/corpora.ts';
import { countDates, isMarked } from '../../../src/training/measure/dates.ts';
import { countEnds } from '../../../src/training/measure/ends.ts';
import { endsOf } from '../../../src/training/measure/ours.ts';
import { at } from './gold.ts';

describe('ends of sentences', () => {
  const document = {
    sentences: [
      [0, 10],
      [11, 30],
      [31, 40],
    ],
  } as unknown as CorefDocument;
  it('counts exact ends; starts do not matter', () => {
    expect(countEnds(document, [10, 30, 40])).toEqual({ right: 3, found: 3, gold: 3 });
    expect(countEnds(document, [10, 29, 35, 40])).toEqual({ right: 2, found: 4, gold: 3 });
    expect(countEnds(document, [])).toEqual({ right: 0, found: 0, gold: 3 });
  });
  it('takes the ends of title, dateline, byline and credit with those of sentences', () => {
    const analysis = {
      title: { text: 'a', start: 0, end: 5 },
      dateline: { start: 6, end: 9 },
      byline: { start: 10, end: 12 },
      credit: { start: 30, end: 40 },
      sentences: [{ number: 1, paragraph: 0, start: 13, end: 29 }],
    } as Analysis;
    expect(endsOf(analysis).toSorted((a, b) => a - b)).toEqual([5, 9, 12, 29, 40]);
    expect(endsOf({ title: { text: 'beside' }, sentences: [] as Analysis['sentences'] } as Analysis)).toEqual([]);
  });
});

describe('dates', () => {
  const text =
    'On Monday, May 4, Vell left. Yesterday she had waited two hours; in 2019 she came last week at 8 pm. It rained.';
  const dated = (words: string) => ({ ...at(text, words), type: 'Date', text: words });
  const document: NamesDocument = {
    id: 'a',
    text,
    entities: [dated('Monday, May 4'), dated('2019')],
  };
  const found = (...words: string[]) => words.map((each) => at(text, each));

  it('gives a perfect system everything, an empty one nothing', () => {
    expect(countDates(document, found('Monday', '2019'))).toEqual({ found: 2, right: 2, gold: 2, met: 2 });
    expect(countDates(document, [])).toEqual({ found: 0, right: 0, gold: 2, met: 0 });
  });
  it('counts what the gold never marks neither way', () => {
    const never = found('Yesterday', 'two hours', 'last week', '8 pm');
    expect(countDates(document, never)).toEqual({ found: 0, right: 0, gold: 2, met: 0 });
  });
  it('counts overlaps: two parts of one date are both right, and meet one', () => {
    expect(countDates(document, found('Monday', 'May 4'))).toEqual({ found: 2, right: 2, gold: 2, met: 1 });
  });
  it.each([
    'Tuesday',
    'Tuesdays',
    'Jan. 5',
    'June',
    'late 2013',
    'the 1990s',
    '04/05/2020',
    'Easter',
    'last Friday',
    'mid-May',
  ])('marks %s', (words) => expect(isMarked(words)).toBe(true));
  it.each(['yesterday', 'last week', 'two years', '8 pm', 'today', 'next month', 'a day earlier', 'three decades ago'])(
    'does not mark %s',
    (words) => expect(isMarked(words)).toBe(false),
  );
});
