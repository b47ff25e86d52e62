// The seed article as the model answers read it, what every analysis keeps, and what no text may do to it.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/core/analysis/analyze.ts';
import type { Analysis } from '../../../src/core/analysis/analysis.ts';
import { parse } from '../../../src/core/article/parse.ts';

const read = (text: string): Analysis => analyze(parse({ id: 'x', text }));
const seedText = readFileSync(new URL('../../../content/kerry-putin-sochi.txt', import.meta.url), 'utf8');
const seed = read(seedText);

const sentenceOf = (start: number): number =>
  seed.sentences.find((sentence) => start >= sentence.start && start < sentence.end)?.number ?? 0;

/** Name or, without one, the first mention of all whose mentions hold `text` in `sentence`. */
const holders = (text: string, sentence: number): string[] =>
  seed.entities
    .filter((entity) => entity.mentions.some((one) => one.text === text && sentenceOf(one.start) === sentence))
    .map((entity) => entity.name ?? entity.mentions[0]?.text ?? '');

describe('the seed article', () => {
  test('names these people and no other', () => {
    const people = seed.entities.filter((entity) => entity.kind === 'person' && entity.name !== null);
    expect(people.map((entity) => entity.name)).toEqual([
      'Vladimir Putin',
      'John Kerry',
      'Sergei Lavrov',
      'Bashar Al Assad',
      'Wendy Sherman',
      'Dmitry Peskov',
      'Mohammad Javad Zarif',
    ]);
    expect(Object.fromEntries(people.map((entity) => [entity.name, entity.roles.map((role) => role.text)]))).toEqual({
      'Vladimir Putin': ['President'],
      'John Kerry': ['top US diplomat', 'US secretary of state'],
      'Sergei Lavrov': ['Russian foreign minister'],
      'Bashar Al Assad': ['Syrian president'],
      'Wendy Sherman': ['chief US negotiator'],
      'Dmitry Peskov': ['Kremlin spokesman'],
      'Mohammad Javad Zarif': ['Iranian foreign minister'],
    });
  });

  test.each([
    ['Kremlin', 'organization'],
    ['Russian foreign ministry', 'organization'],
    ['Nato', 'organization'],
    ['Agence France-Presse', 'organization'],
    ['Kiev', 'place'],
    ['Sochi', 'place'],
    ['Minsk', 'place'],
    ['US', 'place'],
  ])('%s is one %s', (text, kind) => {
    const found = seed.entities.filter((entity) => entity.name === text || entity.aliases.includes(text));
    expect(found.map((entity) => entity.kind)).toEqual([kind]);
  });

  test('roles, pronouns and staff stand for those they stand for', () => {
    expect(holders('the US secretary of state', 3)).toEqual(['John Kerry']);
    expect(holders('his', 2)).toEqual(['Vladimir Putin']);
    expect(holders('He', 10)).toEqual(['John Kerry']);
    expect(holders('he', 17)).toEqual(['a US senior state department official']);
    expect(holders('the US official', 16)).toEqual(['a US senior state department official']);
    expect(holders('he', 21)).toEqual(['John Kerry']);
    expect(holders('They', 22)).toEqual(['Vladimir Putin', 'John Kerry']);
    expect(holders('He', 24)).toEqual(['John Kerry']);
    expect(holders('Mr Kerry’s staff', 7)).toEqual(['Mr Kerry’s staff']);
    expect(holders('her', 19)).toEqual([]);
  });

  test('ids count in order of first mention', () => {
    expect(seed.entities.map((entity) => entity.id)).toEqual(seed.entities.map((_, index) => `e${index + 1}`));
    const firsts = seed.entities.map((entity) => entity.mentions[0]?.start ?? -1);
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
  });
});

const newsy = fc
  .array(
    fc.constantFrom(
      'Mr',
      'Sen',
      '.',
      'Ana',
      'Al',
      'al-',
      'bin',
      'Tarn',
      'Tarn’s',
      "Tarns'",
      'Jr',
      'the',
      'The',
      'minister',
      'foreign',
      'of',
      'and',
      ',',
      'said',
      'he',
      'They',
      'her',
      '“',
      '”',
      '"',
      '‘',
      '’',
      '(',
      ')',
      'IAEA',
      'U.S.',
      'US-led',
      'May',
      '2013',
      'staff',
      'ministry',
      'official',
      'a',
      '\n',
      '\r\n',
      '\u00a0',
      '\ufeff',
      '👩‍🚀',
      'SHOUT',
      '&',
      '-',
      '58',
      'known',
      'as',
    ),
    { maxLength: 120 },
  )
  .map((words) => words.join(' '));

describe('any text', () => {
  test('gives spans that are slices, and mentions once each', () => {
    fc.assert(
      fc.property(fc.oneof(newsy, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const { entities } = read(text);
        for (const entity of entities) {
          expect(entity.mentions.length).toBeGreaterThan(0);
          for (const words of [...entity.mentions, ...entity.roles])
            expect(text.slice(words.start, words.end)).toBe(words.text);
          const places = entity.mentions.map((one) => `${one.start}:${one.end}`);
          expect(new Set(places).size).toBe(places.length);
        }
        const names = entities.flatMap((entity) => entity.mentions.filter((one) => one.kind === 'name'));
        names.sort((a, b) => a.start - b.start);
        names.forEach((name, i) => expect(name.end).toBeLessThanOrEqual(names[i + 1]?.start ?? Infinity));
      }),
      { seed: 3, numRuns: 150 },
    );
  });

  const LONG = 20_000;
  test.each([
    ['one line of news', seedText.replaceAll('\n', ' ')],
    ['capitals', 'SHOUTED WORDS OF NOTHING '],
    ['capitalised words', 'Aaaa Bbbb '],
    ['quote marks', '"'],
    ['opening marks', '“'],
    ['honorifics', 'Mr Tarn, '],
    ['other names', 'Ana Tarn known as Ida Penn '],
    ['offices', 'the minister of the ministry of '],
    ['heads', 'minister '],
    ['stops', 'A.'],
    ['one word', 'A'],
  ])('gives slices of a long line: %s', (_, unit) => {
    const article = parse({ id: 'x', text: unit.repeat(Math.ceil(LONG / unit.length)) });
    const { entities, quotes, dates: days } = analyze(article);
    const spans = [...entities.flatMap(({ mentions, roles }) => [...mentions, ...roles]), ...quotes, ...days];
    expect(spans.filter(({ start, end, text }) => article.text.slice(start, end) !== text)).toEqual([]);
  });
});
