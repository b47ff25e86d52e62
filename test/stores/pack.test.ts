// Packing: every article and analysis comes out of its bytes as it went in.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Read } from '../../src/core/inquiry/line.ts';
import { analyze } from '../../src/core/analysis/analyze.ts';
import type { Item } from '../../src/core/article/article.ts';
import { parse } from '../../src/core/article/parse.ts';
import { pack, unpack } from '../../src/stores/sql/library/pack.ts';
import { saysTheSame } from '../../src/stores/sql/library/parts.ts';
import { readOf } from '../contracts/reads.ts';
import { randomArticle } from '../fakes/articles.ts';

const readItem = (item: Item): Read => {
  const article = parse(item);
  return { article, analysis: analyze(article) };
};

const GOLDEN = join(import.meta.dirname, '..', 'golden');
const golden = readdirSync(GOLDEN).filter((name) => name.endsWith('.txt'));

const again = (read: Read): Read => unpack(pack(read), read.article.id, read.article.revision);

describe('pack', () => {
  it.each(golden)('keeps %s', (name) => {
    const known = { title: 'A title', outlet: 'O', author: 'A', published: '2026-02-19', url: 'https://example.org/a' };
    const read = readItem({ id: name, text: readFileSync(join(GOLDEN, name), 'utf8'), ...known });
    expect(read.analysis.entities.length).toBeGreaterThan(0);
    expect(again(read)).toStrictEqual(read);
    expect(pack(read).length).toBeLessThan(1.5 * Buffer.byteLength(read.article.text));
  });

  it('keeps articles of every style and damage', () => {
    for (let seed = 0; seed < 200; seed++) {
      const read = readItem({ id: `a${seed}`, text: randomArticle(seed) });
      expect(again(read)).toStrictEqual(read);
    }
  });

  it('keeps an article in another language, and nothing but a sentence', () => {
    const read = readItem({
      id: 'a',
      text: 'Der Bürgermeister hat gestern die neue Brücke eröffnet, und alle waren da.',
    });
    expect(read.analysis.language).toBe('de');
    expect(again(read)).toStrictEqual(read);
    expect(again(readOf('b', { revision: 3 }))).toEqual(readOf('b', { revision: 3 }));
  });

  it('keeps words that are not those of their span, and a layout that is not the article’s', () => {
    const read = readOf('a', { text: 'Some text.', title: { text: 'T' }, dateline: { start: 0, end: 4 } });
    read.analysis.dates.push({ start: 0, end: 4, text: 'other', grain: 'day' });
    read.analysis.sentences = [];
    read.analysis.title = { text: 'Another' };
    expect(again(read)).toEqual(read);
  });

  it('keeps empty words, words of places outside the text, no names, half a character, and very many mentions', () => {
    const text = 'Ann \ud800 Lee spoke \udc00.';
    const words = [
      { start: 0, end: 0, text: '' },
      { start: 0, end: 0, text: 'mayor' },
      { start: 4, end: 5, text: '\ud800' },
      { start: 500, end: 505, text: 'chief' },
      { start: 500, end: 505, text: '' },
    ];
    const mention = { start: 0, end: 3, text: 'Ann', kind: 'name' as const };
    const read = readOf('a', { text });
    read.analysis.entities = [
      { id: '', kind: 'other', name: null, aliases: ['', '__proto__'], roles: words, mentions: [] },
      {
        id: 'e2',
        kind: 'person',
        name: '',
        aliases: [],
        roles: [],
        mentions: Array.from({ length: 200_000 }, () => mention),
      },
    ];
    read.analysis.quotes = words.map((said) => ({
      ...said,
      kind: 'direct',
      sentence: 1,
      confidence: 0.1 + 0.2,
      speaker: { ...said, how: 'stated', entity: '' },
      cue: said,
    }));
    expect(again(read)).toEqual(read);
  });

  it('takes words that end before they start for a place, and keeps what stands behind them', () => {
    const read = readOf('a', { text: 'Some text.' });
    const after = { start: 5, end: 9, text: 'text', grain: 'day' as const };
    read.analysis.dates = [
      { start: 4, end: 1, text: 'some', grain: 'year' },
      { start: 4, end: 1, text: '', grain: 'year' },
      after,
    ];
    expect(again(read).analysis.dates).toEqual([
      { start: 4, end: 4, text: 'some', grain: 'year' },
      { start: 4, end: 4, text: '', grain: 'year' },
      after,
    ]);
  });

  it('keeps an article without a word', () => {
    const read = readItem({ id: 'a', text: '' });
    expect(again(read)).toStrictEqual(read);
  });

  it('reads what was packed in the first form', () => {
    const read = JSON.parse(readFileSync(join(import.meta.dirname, 'first-form.json'), 'utf8')) as Read;
    expect(unpack(readFileSync(join(import.meta.dirname, 'first-form.bin')), 'a', 2)).toStrictEqual(read);
    expect(again(read)).toStrictEqual(read);
  });
});

describe('saysTheSame', () => {
  it('is true of the same text with the same known of it, whatever the revision and how it came to be', () => {
    const of = { title: { text: 'T' }, published: '2015', names: [{ name: 'Ann Lee' }] };
    const { article } = again(readOf('a', of));
    expect(saysTheSame(article, readOf('a', { ...of, revision: 7 }).article)).toBe(true);
    expect(saysTheSame(article, readOf('a', { title: { text: 'T' } }).article)).toBe(false);
    expect(saysTheSame(article, readOf('a', { ...of, title: { text: 'U' } }).article)).toBe(false);
    expect(saysTheSame(article, readOf('a', { ...of, text: 'x' }).article)).toBe(false);
    const changed = { at: 1, sentences: [1] };
    expect(saysTheSame(article, { ...article, changed })).toBe(true);
    expect(saysTheSame(article, { ...article, sentences: [] })).toBe(false);
  });
});
