// A quoted segment and its speaker, counted.
import { describe, expect, it } from 'vitest';
import type { Attribution, QuotesDocument } from '../../../src/training/corpora.ts';
import { countSpeakers, isRight } from '../../../src/training/measure/speakers.ts';
import type { Said } from '../../../src/training/measure/system.ts';
import { at, pair } from './gold.ts';

const text =
  'Harbour spokesman Tam Brisk said: “We will dig until spring.” A diver disagreed. “It leaks like a sieve,” she said. ' +
  'She sang “Rivers of the North” and called the pier “rotten”. “Nobody asked us at all,” a fisherman said.';

const attribution = (
  id: string,
  source: string,
  sourceKind: Attribution['sourceKind'],
  content: string,
): Attribution => ({
  id,
  source: [pair(text, source)],
  cue: [],
  content: [pair(text, content)],
  sourceText: source,
  type: 'direct',
  sourceKind,
  silverEntity: id === 'E1' ? 'Tam Brisk' : null,
});
const segment = (words: string, id: string | null) => ({
  ...at(text, words),
  words: words.split(' ').length,
  attribution: id,
});
const document: QuotesDocument = {
  id: 'a',
  publisher: 'a',
  date: null,
  title: null,
  text,
  attributions: [
    attribution('E1', 'Harbour spokesman Tam Brisk', 'name', '“We will dig until spring.”'),
    attribution('E2', 'she', 'pronoun', '“It leaks like a sieve,”'),
    attribution('E3', 'a fisherman', 'nominal', '“Nobody asked us at all,”'),
  ],
  quotedSegments: [
    segment('“We will dig until spring.”', 'E1'),
    segment('“It leaks like a sieve,”', 'E2'),
    segment('“Rivers of the North”', null),
    segment('“rotten”', null),
    segment('“Nobody asked us at all,”', 'E3'),
  ],
};
const said = (words: string, speaker: string | null, { names = [] as string[], confidence = 0.9 } = {}): Said => ({
  ...at(text, words),
  speaker: speaker === null ? null : at(text, speaker),
  names,
  confidence,
});

describe('speakers', () => {
  it('gives a perfect system everything', () => {
    const all = [
      said('We will dig until spring.', 'Tam Brisk'),
      said('It leaks like a sieve,', 'she said'),
      said('Rivers of the North', null),
      said('rotten', null),
      said('Nobody asked us at all,', 'a fisherman'),
    ];
    const three = { gold: 3, found: 3, right: 3 };
    const named = { 'named found': 3, 'named right': 3, 'named gold': 3 };
    expect(countSpeakers(document, all)).toEqual({ ...three, ...named, 'nominal gold': 1, 'nominal right': 1 });
  });

  it('gives an empty system nothing', () => {
    expect(countSpeakers(document, [])).toEqual({ gold: 3, found: 0, right: 0, 'nominal gold': 1 });
  });

  it('counts a title with a speaker against precision, and a word in marks neither way', () => {
    const counts = countSpeakers(document, [said('Rivers of the North', 'She'), said('rotten', 'She')]);
    expect(counts).toMatchObject({ gold: 3, found: 1, right: 0, 'named found': 1 });
    expect(counts['named gold']).toBeUndefined();
  });

  it('leaves an unsure speaker out of what is named', () => {
    const counts = countSpeakers(document, [said('We will dig until spring.', 'Tam Brisk', { confidence: 0.4 })]);
    expect(counts).toMatchObject({ found: 1, right: 1 });
    expect(counts['named found']).toBeUndefined();
  });

  it('counts a quote where nobody speaks against precision', () => {
    expect(countSpeakers(document, [said('A diver disagreed', 'A diver')])).toMatchObject({ found: 1, right: 0 });
  });

  it('judges a segment by the quote that has most of it', () => {
    const counts = countSpeakers(document, [said('We', 'A diver'), said('will dig until spring.', 'Tam Brisk')]);
    expect(counts).toMatchObject({ right: 1 });
  });
});

describe('the same person', () => {
  const [named, pronoun] = document.attributions as [Attribution, Attribution];
  const elsewhere = (names: string[]): Said => said('rotten', 'the pier', { names });
  it.each([
    [['Tam Brisk'], true],
    [['Mr Tam Brisk'], true],
    [['Brisk'], false],
    [['Tam Brisk Jr.', 'Brisk'], false],
    [[], false],
  ])('%j named elsewhere: %s', (names, right) => {
    expect(isRight(named, elsewhere(names))).toBe(right);
  });
  it('is nobody for a pronoun that overlaps nothing', () => {
    expect(isRight(pronoun, elsewhere(['she']))).toBe(false);
  });
});
