// Sentences as the speech tagger reads them.
import { describe, expect, it } from 'vitest';
import { names } from '../../../../src/core/analysis/names/names.ts';
import { units } from '../../../../src/core/analysis/names/units.ts';
import { segments } from '../../../../src/core/analysis/quotes/segments.ts';
import { LONGEST, rows } from '../../../../src/core/analysis/speech/rows.ts';
import { parse } from '../../../../src/core/article/parse.ts';

const rowsOf = (text: string) => {
  const article = parse({ id: 'a', text });
  const parts = units(article);
  return rows(article, parts, segments(article), names(article, parts));
};
const read = (text: string): string[][] =>
  rowsOf(text).map(({ toks }) => toks.map(({ start, end }) => text.slice(start, end)));

describe('rows', () => {
  it('has a row for each sentence', () => {
    expect(read('The dam is old. It leaks.')).toEqual([
      ['The', 'dam', 'is', 'old', '.'],
      ['It', 'leaks', '.'],
    ]);
  });

  it('takes what stands in marks as one token, over sentences too', () => {
    expect(read('“The dam is old. It leaks,” Ada Lund said.')).toEqual([
      ['“The dam is old. It leaks,”', 'Ada', 'Lund', 'said', '.'],
    ]);
  });

  it('parts a pronoun from the verb that leans on it, and a name from its owner’s ending', () => {
    const text = 'Lund’s aide thinks she’s late.';
    expect(read(text)).toEqual([['Lund’s', 'aide', 'thinks', 'she', '’s', 'late', '.']]);
    const [row] = rowsOf(text);
    expect(text.slice(0, row?.toks[0]?.bare)).toBe('Lund');
  });

  it('tells the first row of a paragraph', () => {
    expect(rowsOf('The dam is old. It leaks.\n\nThe town is wet.').map(({ first }) => first)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('cuts an endless sentence', () => {
    const list = rowsOf(`The dam ${'is old and '.repeat(1000)}leaks.`);
    expect(list.length).toBeGreaterThan(10);
    for (const { toks } of list) expect(toks.length).toBeLessThanOrEqual(LONGEST + 1);
  });
});
