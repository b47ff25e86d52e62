import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article, Item } from '../../../src/core/article/article.ts';
import { parse } from '../../../src/core/article/parse.ts';

const at = (article: Article, span: { start: number; end: number } | undefined): string | undefined =>
  span && article.text.slice(span.start, span.end);
const read = (text: string, more: Partial<Item> = {}) => {
  const article = parse({ id: 'a', text, ...more });
  return {
    article,
    title: article.title?.text,
    dateline: at(article, article.dateline),
    byline: at(article, article.byline),
    credit: at(article, article.credit),
    outlet: article.outlet,
    sentences: article.sentences.map((s) => at(article, s)),
  };
};

const parts = (text: string) => {
  const { article } = read(text);
  return article.paragraphs.map((p) => at(article, p));
};

const NEWS = 'The river rose again on Monday. Nobody was hurt.';
const SENTENCES = ['The river rose again on Monday.', 'Nobody was hurt.'];

describe('the article in content/', () => {
  const text = readFileSync(new URL('../../../content/kerry-putin-sochi.txt', import.meta.url), 'utf8');
  const { article, ...seed } = read(text);

  it('has 24 sentences, a dateline and a credit', () => {
    expect(article.sentences).toHaveLength(24);
    expect(seed.dateline).toBe('SOCHI //');
    expect(seed.credit).toBe('* Agence France-Presse');
    expect(seed.outlet).toBe('Agence France-Presse');
    expect(seed.title).toBeUndefined();
    expect(seed.byline).toBeUndefined();
    expect(article.published).toBeUndefined();
    expect(article.revision).toBe(1);
  });

  it.each([
    [1, 'Russia pledged on Tuesday', 'diplomat John Kerry.'],
    [9, 'Mr Kerry was also set', 'nuclear programme.'],
    [10, 'He was accompanied by', 'of Iran talks.'],
    [16, '“We have been very,', 'US official said.'],
    [17, 'However, he made it clear', 'pressure will increase.”'],
    [21, 'While Mr Kerry has', 'with Mr Putin.'],
    [22, 'They last met in', 'in May 2013.'],
    [24, 'He was expected to', 'systems to Tehran.'],
  ])('%i begins and ends where it does', (number, from, to) => {
    const words = seed.sentences[number - 1] ?? '';
    expect(words.startsWith(from)).toBe(true);
    expect(words.endsWith(to)).toBe(true);
  });
});

describe('datelines', () => {
  it.each([
    'SOCHI //',
    'NEW YORK, Nov. 19 (UPI) —',
    '(CNN)',
    '(CNN) --',
    'LONDON (Reuters) -',
    'PARIS —',
    'Paris —',
    'WASHINGTON (AP) —',
    'TEL MARWAN, Sahria, Oct. 8 (Desert News) —',
    'KINSHASA, Jul 26 2022 (IPS) -',
    'NEW DELHI:',
    "COEUR D'ALENE, Idaho –",
    'Rome (CNN)',
    'ST. PETERSBURG, Russia --',
    'SÃO PAULO (AFP) –',
    'Monday, March 5, 2007',
    'KUWAIT:',
    'OSTER, Nov. 19 (ABN) _',
    'Oster, 3 June 2019 (ABN):',
  ])('%s', (head) => {
    const found = read(`${head} ${NEWS}`);
    expect(found.dateline).toBe(head);
    expect(found.sentences).toEqual(SENTENCES);
  });

  it.each([
    'Russia – the largest country – agreed.',
    'Mr Roe (left) met Ms Doe.',
    'US officials said: “No.”',
    '(The photo is old.) It rained.',
    'Oster Bees – No. 12',
    'TOWN RECORD — COUNCIL S65',
    'On May 5, 2007 Ann Roe left.',
  ])('none in: %s', (text) => expect(read(text).dateline).toBeUndefined());
});

describe('a date at the head', () => {
  const title = 'River rises in Oster again';
  it.each([
    `${title}\n\nMonday, March 5, 2007\n\n${NEWS}`,
    `${title}\n\n5 March 2007\n\n${NEWS}`,
    `${title} Monday, March 5, 2007\n\n${NEWS}`,
    `${title}\n\nMonday, March 5, 2007 ${NEWS}`,
  ])('%j', (text) => {
    const found = read(text);
    expect(found).toMatchObject({ title, sentences: SENTENCES });
    expect(found.dateline).toMatch(/^(?:Monday, March 5, 2007|5 March 2007)$/);
  });
});

describe('bylines', () => {
  it.each([
    'By Ann Roe',
    'By Tobias Renner, Staff Writer',
    'By ANN ROE and JOHN DOE',
    'By Ann Roe in London',
    'By Ann van der Roe, Political Correspondent',
  ])('%s', (line) => {
    const found = read(`River rises in Oster\n${line}\n\n${NEWS}`);
    expect(found.title).toBe('River rises in Oster');
    expect(found.byline).toBe(line);
    expect(found.sentences).toEqual(SENTENCES);
  });

  it('on one line with the news', () => {
    const line =
      'By . Associated Press . PUBLISHED: . 06:42 EST, 30 October 2013 . | . UPDATED: . 07:10 EST, 30 October 2013 .';
    expect(read(`${line} ${NEWS}`)).toMatchObject({ byline: line, sentences: SENTENCES });
    expect(read(`By Ann Roe LONDON (Reuters) - ${NEWS}`)).toMatchObject({
      byline: 'By Ann Roe',
      dateline: 'LONDON (Reuters) -',
      sentences: SENTENCES,
    });
  });

  it.each([
    'By . Ann Roe .',
    'By . Ann Roe . and Tom Berg . PUBLISHED: . 06:42 EST, 30 October 2013 .',
    'By . Daily Bee Reporter . Last updated at 11:37 AM on 14th December 2011 .',
  ])('with stops apart: %s', (line) => {
    expect(read(`${line} ${NEWS}`)).toMatchObject({ byline: line, sentences: SENTENCES });
  });

  it.each([
    'By Ann Roe\n\nThe Associated Press',
    'By Ann Roe | Oster Bee\nPublished 3:04 p.m. June 3, 2019\nUpdated 5 p.m. June 3, 2019',
    'Ann Roe, Staff Writer',
    'Last updated 3 June 2019',
    'PUBLISHED: . 19:05 EST, 3 June 2013 . | . UPDATED: . 19:05 EST, 3 June 2013 .',
  ])('with what stands beside it: %j', (lines) => {
    expect(read(`River rises in Oster again\n${lines}\n\n${NEWS}`)).toMatchObject({
      title: 'River rises in Oster again',
      byline: lines,
      sentences: SENTENCES,
    });
  });

  it.each(['Published figures show that 40 homes were lost in 2019.', 'Ann Roe, the staff writer, left in 2019.'])(
    'is none: %s',
    (line) => expect(read(`${line}\n${NEWS}`)).toMatchObject({ byline: undefined, sentences: [line, ...SENTENCES] }),
  );

  it.each(['By Tuesday the river had risen.', 'By Monday', 'By then Ann Roe was gone.'])('is none: %s', (line) =>
    expect(read(`${line}\n${NEWS}`).byline).toBeUndefined(),
  );
});

describe('credits', () => {
  it.each([
    ['* Agence France-Presse', 'Agence France-Presse'],
    ['— AP', 'AP'],
    ['(Reuters)', 'Reuters'],
    ['- Reuters', 'Reuters'],
    ['The Associated Press', 'The Associated Press'],
    ['Additional reporting by Ann Roe in Oslo', undefined],
    ['(Reporting by Ann Roe; Editing by John Doe)', undefined],
    ['Ann Roe of the Oster Bee contributed to this report.', undefined],
  ])('%s', (line, outlet) => {
    expect(read(`${NEWS}\n${line}\n`)).toMatchObject({ credit: line, outlet, sentences: SENTENCES });
  });

  it('may be several lines, and may end the last paragraph', () => {
    expect(read(`${NEWS}\n\nAdditional reporting by Ann Roe\n\n* Agence Nord-Presse`)).toMatchObject({
      credit: 'Additional reporting by Ann Roe\n\n* Agence Nord-Presse',
      outlet: 'Agence Nord-Presse',
      sentences: SENTENCES,
    });
    expect(read(`${NEWS} — AFP`)).toMatchObject({ credit: '— AFP', outlet: 'AFP', sentences: SENTENCES });
  });

  it('may be the thanks that end the last paragraph', () =>
    expect(read(`${NEWS} OBN's Ann E. Roe and Tom Berg contributed to this report.`)).toMatchObject({
      credit: "OBN's Ann E. Roe and Tom Berg contributed to this report.",
      outlet: undefined,
      sentences: SENTENCES,
    }));

  it.each([
    ['\n\n___\n\nRoe reported from Kalevo. Tom Berg contributed to this report.'],
    [' (Reporting by Ann Roe; Editing by Tom Berg)'],
    ['\n\nCopyright 2019 The Oster Bee. All rights reserved.'],
  ])('may be %j', (tail) => expect(read(NEWS + tail)).toMatchObject({ credit: tail.trim(), sentences: SENTENCES }));

  it('is no last one of a list', () =>
    expect(read(`${NEWS}\n• Free drinks\n• Home delivery`)).toMatchObject({
      credit: undefined,
      sentences: [...SENTENCES, '• Free drinks', '• Home delivery'],
    }));

  it('gives way to the item’s own outlet', () =>
    expect(read(`${NEWS}\n— AP`, { outlet: 'The Bee' }).outlet).toBe('The Bee'));

  it.each(['* The shop is open from nine.', '— He never came back.', 'Nobody slept'])('is none: %s', (line) =>
    expect(read(`${NEWS}\n${line}`)).toMatchObject({ credit: undefined, sentences: [...SENTENCES, line] }),
  );
});

describe('titles', () => {
  it('a first line that reads as one', () => {
    const { article, sentences } = read(`\uFEFFFlood of the century\r\n\r\n${NEWS}`);
    expect(article.title).toEqual({ text: 'Flood of the century', start: 1, end: 21 });
    expect(sentences).toEqual(SENTENCES);
  });

  it('the item’s own, found in the text or not', () => {
    expect(read(`Flood!\n${NEWS}`, { title: 'Flood!' })).toMatchObject({ title: 'Flood!', sentences: SENTENCES });
    const { article } = read(NEWS, { title: 'Flood' });
    expect(article.title).toEqual({ text: 'Flood' });
  });

  it.each(['“We lost it all', 'Where did it go?', 'It rained.', 'https://example.com/1'])('none: %s', (line) =>
    expect(read(`${line}\n${NEWS}`).title).toBeUndefined(),
  );

  it('a heading further down is a sentence of its own paragraph', () => {
    const { article, sentences } = read(`${NEWS}\n\nThe next day\n\nIt rained.`);
    expect(sentences).toEqual([...SENTENCES, 'The next day', 'It rained.']);
    expect(article.sentences.map((s) => s.paragraph)).toEqual([0, 0, 1, 2]);
  });
});

describe('paragraphs', () => {
  it('are lines', () =>
    expect(parts('It rained.\nIt poured.\r\nIt ended.')).toEqual(['It rained.', 'It poured.', 'It ended.']));
  it('are one where nothing parts them', () => expect(parts(NEWS)).toEqual([NEWS]));
  it('are blocks of hard-wrapped lines', () => {
    const wrapped =
      'Reform candidates swept seven of nine seats on the harbour\r\ncouncil on Saturday, in a vote that leaves the ruling party\r\nwithout a majority.\r\n\r\n' +
      '"The harbour belongs to the people who smell it each day and\r\nevery morning," said Ann Roe, who lost her seat.\r\n';
    expect(parts(wrapped).map((p) => p?.replaceAll('\r\n', ' '))).toEqual([
      'Reform candidates swept seven of nine seats on the harbour council on Saturday, in a vote that leaves the ruling party without a majority.',
      '"The harbour belongs to the people who smell it each day and every morning," said Ann Roe, who lost her seat.',
    ]);
  });
  it('of hard-wrapped lines part where an indent or a short last line says so', () => {
    const wrapped =
      '   Reform candidates swept seven of nine seats on the harbour\ncouncil on Saturday, in a vote that leaves the ruling party\nwithout a majority.\n' +
      '   The harbour belongs to the people who smell it each day and\nevery single morning of the year, whatever else they may say\nabout it.\n' +
      'The count took all night and half of the morning after it, as\nnobody had brought enough candles.';
    expect(parts(wrapped)).toHaveLength(3);
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'He left. ',
      'By Ann Roe',
      'OSLO (AP) — ',
      '\n',
      '\r\n',
      '\n\n',
      '\t',
      '\u00a0',
      '\u200b',
      '\ufeff',
      '“Go,” ',
      '* AFP',
      '(Reuters)',
      '— AP',
      '😀',
      '\ud800',
      'Title of it',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );

  it('keeps every character that is no space in exactly one place', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const article = parse({ id: 'a', text: pieces.join('') });
        const title = article.title?.start === undefined ? undefined : article.title;
        const spans = [title, article.byline, article.dateline, article.credit, ...article.sentences]
          .filter((span) => span !== undefined)
          .sort((a, b) => a.start - b.start);
        let end = 0;
        for (const span of spans) {
          expect(article.text.slice(end, span.start).trim()).toBe('');
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(article.text.slice(end).trim()).toBe('');
        for (const [i, sentence] of article.sentences.entries()) {
          const paragraph = article.paragraphs[sentence.paragraph];
          expect(sentence.number).toBe(i + 1);
          expect(sentence.start).toBeGreaterThanOrEqual(paragraph?.start ?? Infinity);
          expect(sentence.end).toBeLessThanOrEqual(paragraph?.end ?? -1);
        }
      }),
    );
  });

  it.each([
    'a',
    'a ',
    'A',
    'A ',
    '“',
    '"',
    ',',
    ' ',
    '. ',
    '(',
    '(A',
    '\n',
    'By A ',
    '— ',
    '* ',
    'a\n',
    '\ud800',
    'a. ',
  ])('keeps a long line of %j within its paragraphs', (piece) => {
    const text = piece.repeat(60_000 / piece.length);
    const article = parse({ id: 'a', text });
    expect(article.text).toBe(text);
    const outside = article.sentences.filter(({ start, end, paragraph }) => {
      const { start: from = Infinity, end: to = -1 } = article.paragraphs[paragraph] ?? {};
      return start < from || end > to || end <= start;
    });
    expect(outside).toEqual([]);
  });
});
