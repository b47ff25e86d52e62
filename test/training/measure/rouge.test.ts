// ROUGE against examples counted by hand.
import { describe, expect, it } from 'vitest';
import { rougeN, wordsOf } from '../../../src/training/measure/rouge.ts';
import { countSummary, leadWords } from '../../../src/training/measure/summaries.ts';

describe('words', () => {
  it('are lower case, split at every mark, stems from four letters on', () => {
    expect(wordsOf('The U.S. team’s re-runs: 2,500 Was dying')).toEqual([
      'the',
      'u',
      's',
      'team',
      's',
      're',
      'run',
      '2',
      '500',
      'was',
      'dy',
    ]);
  });
});

describe('ROUGE-N', () => {
  it('counts Lin’s first example: three of four words', () => {
    const reference = ['police killed the gunman'];
    expect(rougeN('police kill the gunman', reference, 1)).toEqual({ p: 1, r: 1, f: 1 });
    expect(rougeN('the gunman kill police', reference, 1).f).toBe(1);
    // "police kill", "kill the", "the gunman" against "the gunman", "gunman kill", "kill polic".
    expect(rougeN('the gunman kill police', reference, 2)).toEqual({ p: 1 / 3, r: 1 / 3, f: 1 / 3 });
  });

  it('clips hits at the count of the reference', () => {
    const { p, r, f } = rougeN('the the the dam', ['the dam broke'], 1);
    expect([p, r]).toEqual([0.5, 2 / 3]);
    expect(f).toBeCloseTo(4 / 7, 12);
  });

  it('sums hits and lengths over references', () => {
    // Against "a b": 2 of 2 words, of 3 given; against "c d e f": 1 of 4, of 3 given.
    const { p, r } = rougeN('a b c', ['a b', 'c d e f'], 1);
    expect([p, r]).toEqual([3 / 6, 3 / 6]);
  });

  it('gives nothing for nothing', () => {
    expect(rougeN('', ['a b'], 1)).toEqual({ p: 0, r: 0, f: 0 });
    expect(rougeN('a', [''], 1)).toEqual({ p: 0, r: 0, f: 0 });
  });
});

describe('summaries', () => {
  it('cuts a lead where its words end', () => {
    expect(leadWords(['a b c', 'd e', 'f g h i'], 6)).toEqual(['a b c', 'd e', 'f']);
    expect(leadWords(['a b'], 6)).toEqual(['a b']);
  });

  it('counts points beside those of both leads', () => {
    const article =
      'The dam broke at night. Ten houses fell. Nobody was hurt. The mayor wept in front of the town hall.';
    const document = { id: 'a', set: 'cnndm-x', article, refs: ['the mayor wept'] };
    const counts = countSummary(document, 'The mayor wept');
    expect(counts).toMatchObject({ 'cnndm documents': 1, 'cnndm points': 100 });
    // 11 words: "the" is the one hit. The whole article has 20 and all three.
    expect(counts['cnndm lead']).toBeCloseTo(100 * ((2 * (1 / 11) * (1 / 3)) / (1 / 11 + 1 / 3)), 6);
    expect(counts['cnndm words']).toBeCloseTo(100 * ((2 * (3 / 20)) / (1 + 3 / 20)), 6);
  });
});
