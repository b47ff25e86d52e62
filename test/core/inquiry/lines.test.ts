// Whatever an analysis says, every line lies within the sentences it names, and no article takes more than linear time.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis, Entity, How, Mention, Quote } from '../../../src/core/analysis/analysis.ts';
import { parse } from '../../../src/core/article/parse.ts';
import type { Line, Read } from '../../../src/core/inquiry/line.ts';
import { profile } from '../../../src/core/inquiry/profile.ts';
import { quotes } from '../../../src/core/inquiry/quotes.ts';
import { resolve } from '../../../src/core/inquiry/resolve.ts';
import { summarize } from '../../../src/core/inquiry/summarize.ts';

const PIECES = [
  'Ann Roe ',
  'Bob Lee ',
  'He ',
  'he ',
  'They ',
  'met ',
  'said ',
  '“We won,” ',
  '“We',
  ' won.” ',
  'if ',
  'the talks, after ',
  '. ',
  '.\n',
  '’s staff ',
  ' with ',
  'is ',
];

const linesOf = (read: Read): Line[] => {
  const found: Line[] = [...summarize(read, { sentences: 5 })];
  for (const { line, speaker, follows } of quotes([read]))
    found.push(
      line,
      ...(speaker ? [speaker.line, ...(speaker.as ? [speaker.as] : [])] : []),
      ...(follows ? [follows] : []),
    );
  for (const asked of ['Ann Roe', 'Lee']) {
    const resolved = resolve([read], asked);
    if (resolved.found !== 'one') continue;
    const { name, roles, said, staff, of, met, also, beside } = profile([read], resolved.match);
    found.push(name, ...roles, ...said.map(({ line }) => line), ...staff, ...of, ...met, ...also, ...beside);
  }
  return found;
};

const bound = (read: Read, line: Line): void => {
  const first = read.article.sentences[line.sentences[0] - 1];
  const last = read.article.sentences[line.sentences[1] - 1];
  expect(line.article).toBe(read.article.id);
  expect(line.start).toBeGreaterThanOrEqual(first?.start ?? Infinity);
  expect(line.end).toBeLessThanOrEqual(last?.end ?? -1);
  expect(line.end).toBeGreaterThan(line.start);
  expect(line.start).toBeLessThan(first?.end ?? -1);
  expect(line.end).toBeGreaterThan(last?.start ?? Infinity);
};

describe('every line', () => {
  it('lies within its sentences, whatever the analysis says', () => {
    const place = fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 30 }));
    const arbitrary = fc.record({
      pieces: fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }),
      mentions: fc.array(fc.tuple(place, fc.constantFrom<Mention['kind']>('name', 'nominal', 'pronoun'), fc.nat(1)), {
        maxLength: 12,
      }),
      quotes: fc.array(
        fc.tuple(place, place, place, fc.constantFrom<How>('stated', 'pronoun', 'carried'), fc.nat(2), fc.boolean()),
        { maxLength: 8 },
      ),
    });
    fc.assert(
      fc.property(arbitrary, ({ pieces, mentions, quotes: said }) => {
        const text = pieces.join('');
        fc.pre(text.trim() !== '');
        const words = ([at, length]: [number, number]) => {
          const start = at % text.length;
          const end = Math.min(text.length, start + length);
          return { start, end, text: text.slice(start, end) };
        };
        const entities = ['Ann Roe', 'Bob Lee'].map((name, i): Entity => ({
          id: `e${i + 1}`,
          kind: 'person',
          name,
          aliases: [],
          roles: mentions.slice(0, 1).map(([span]) => words(span)),
          mentions: mentions
            .flatMap(([span, kind, who]): Mention[] => (who === i ? [{ ...words(span), kind }] : []))
            .sort((a, b) => a.start - b.start),
        }));
        const article = parse({ id: 'a', text });
        const made = said.map(([span, by, cue, how, who, direct]): Quote => {
          const quote = words(span);
          const sentence = article.sentences.findIndex(({ end }) => quote.start < end) + 1;
          return {
            ...quote,
            kind: direct ? 'direct' : 'indirect',
            sentence: Math.max(1, sentence),
            confidence: 0.8,
            speaker: who === 2 ? null : { ...words(by), how, entity: `e${who + 1}` },
            cue: words(cue),
          };
        });
        const analysis: Analysis = {
          id: 'a',
          sentences: article.sentences,
          entities,
          quotes: made.sort((a, b) => a.start - b.start),
          dates: [],
          phrases: [],
        };
        const read = { article, analysis };
        for (const line of linesOf(read)) bound(read, line);
      }),
      { numRuns: 400 },
    );
  });
});

const big = (piece: string, apart: string): Read => {
  const text = `${piece}${apart}`.repeat(500);
  const article = parse({ id: 'a', text });
  const every = (words: string): number[] => [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => index);
  const entity = (id: string, name: string): Entity => ({
    id,
    kind: 'person',
    name,
    aliases: [],
    roles: [],
    mentions: every(name).map((start) => ({ start, end: start + name.length, text: name, kind: 'name' })),
  });
  const sentenceOf = (at: number): number => {
    let low = 0;
    let high = article.sentences.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((article.sentences[middle]?.end ?? Infinity) <= at) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
  const analysis: Analysis = {
    id: 'a',
    sentences: article.sentences,
    entities: [entity('e1', 'Ann Roe'), entity('e2', 'Bob Lee')],
    quotes: every('We won').map((start): Quote => ({
      start,
      end: start + 6,
      text: 'We won',
      kind: 'direct',
      sentence: sentenceOf(start),
      confidence: 0.9,
      speaker: { start: every.length, end: every.length + 1, text: 'A', how: 'stated', entity: 'e1' },
      cue: null,
    })),
    dates: [],
    phrases: [],
  };
  return { article, analysis };
};

describe('a long article', () => {
  it.each([
    ['one sentence', 'Ann Roe met Bob Lee and said “We won”', ' '],
    ['many sentences', 'Ann Roe met Bob Lee and said “We won”.', ' '],
    ['many paragraphs', 'Ann Roe met Bob Lee and he said “We won”.', '\n'],
  ])('gives lines within it for %s', (_, piece, apart) => {
    const read = big(piece, apart);
    const lines = linesOf(read);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter(({ start, end }) => start < 0 || end > read.article.text.length || end <= start)).toEqual([]);
  });
});
