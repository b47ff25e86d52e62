// By what an article is known again: links however they are written, words however they are set, texts that say the same.
import { describe, expect, it } from 'vitest';
import { alike, articleId, lengthOf, linkMark, marksOf } from '../../../src/core/desk/marks.ts';

describe('a link', () => {
  it.each([
    'https://site.example/a/b?id=7',
    'http://www.site.example/a/b/?utm_source=rss&id=7#part',
    'HTTPS://SITE.example:443/a/b?id=7&fbclid=x&utm_campaign=y',
    'https://site.example/a/b/index.html?id=7',
    'https://site.example/a/b?id=7&wt_mc=feed.news&_hsenc=x&mkt_tok=y',
    'https://site.example/a/b?pk_campaign=x&id=7&mtm_source=y&spm=z',
    'https://site.example/a/b;jsessionid=1A2B3C.node7?id=7',
    'https://site.example/a/b?PHPSESSID=9f8e7d&id=7',
    'https://site.example/a/b?id=7&mod=rss_markets',
    'https://site.example/a/b?id=7&from=en-rss-en-all-15&.tsrc=rss',
    'https://site.example/a/b/amp/?id=7',
    'https://amp.site.example/a/b?id=7&amp',
    'https://site.example/a/b?id=7&outputType=amp',
  ])('is the same as %s', (url) => {
    expect(linkMark(url)).toBe(linkMark('https://site.example/a/b?id=7'));
  });

  it.each([
    'https://site.example/a/b?id=8',
    'https://site.example/a',
    'https://other.example/a/b?id=7',
    'https://site.example/a/b?id=7&mod=2',
    'https://site.example/a/b?id=7&name=rssa',
    'https://site.example/a/bindex.html?id=7',
  ])('is another than %s', (url) => {
    expect(linkMark(url)).not.toBe(linkMark('https://site.example/a/b?id=7'));
  });

  it('keeps the order of its parameters out of it', () => {
    expect(linkMark('http://a.example/?x=1&y=2')).toBe(linkMark('http://a.example/?y=2&x=1'));
  });

  it.each(['', 'nonsense', 'mailto:a@b.example', 'javascript:alert(1)', 'urn:x'])('is none: %s', (url) => {
    expect(linkMark(url)).toBeUndefined();
    expect(marksOf({ url, text: 'One.' })).toEqual(marksOf({ text: 'One.' }));
  });
});

describe('words', () => {
  const mark = (text: string): string => marksOf({ text }).text;

  it('are the same however they are set', () => {
    expect(mark('“It’s CAFÉ time,”\n\nshe  said')).toBe(mark('"It\'s cafe time" she said.'));
  });

  it.each(['The mayor said no', 'mayor the said yes', 'the mayor said yes yes'])('are others: %s', (text) => {
    expect(mark(text)).not.toBe(mark('The mayor said yes'));
  });

  it('are those of the title and the link too where they are few', () => {
    const [few, many] = ['Read more on our site.', 'word '.repeat(20)];
    const [one, other] = [{ title: 'One' }, { title: 'Other' }];
    expect(marksOf({ ...one, text: few }).text).not.toBe(marksOf({ ...other, text: few }).text);
    expect(marksOf({ url: 'https://x.example/1', text: few }).text).not.toBe(mark(few));
    expect(marksOf({ ...one, text: many }).text).toBe(
      marksOf({ ...other, url: 'https://x.example/1', text: many }).text,
    );
  });

  it('give an id that can be typed, the same for the same words', () => {
    const ids = new Set(Array.from({ length: 500 }, (_, at) => articleId(marksOf({ text: `Text ${at}` }))));
    expect(ids.size).toBe(500);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]{12}$/);
    expect(articleId(marksOf({ text: 'A  b.' }))).toBe(articleId(marksOf({ text: 'a b' })));
  });

  it('are counted without punctuation', () => {
    expect(lengthOf('“One” – two, 3.5 …')).toBe(3);
  });
});

describe('texts', () => {
  const whole =
    'Mayor Ida Holm opened the new market hall in Radwick on Friday. The hall cost four million crowns and has room for ninety stalls. ' +
    'Fishmongers had waited eleven years for it, Holm said.';

  it.each([
    ['the same with a sentence changed', whole.replace('four million', 'five million')],
    ['a summary in its words', 'Mayor Ida Holm has opened the market hall, which cost four million crowns.'],
    ['one that went on', `${whole} On Saturday the first fish was sold. The council thanked the builders.`],
    ['the same', whole],
  ])('are alike: %s', (_, text) => {
    expect([alike(whole, text), alike(text, whole)]).toEqual([true, true]);
  });

  it.each([
    [
      'another matter',
      'The ferry to New Edlin stays in port on Friday because of the storm, the company said in the morning.',
    ],
    ['the same words of grammar', 'It was the first in the new one, and it had been for them on Friday.'],
  ])('are not alike: %s', (_, text) => {
    expect([alike(whole, text), alike(text, whole)]).toEqual([false, false]);
  });
});
