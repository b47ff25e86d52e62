import { describe, expect, it } from 'vitest';
import { say } from '../../../src/core/bot/say.ts';
import type { Line, Read } from '../../../src/core/inquiry/line.ts';

const TEXT = 'One is short. Two is here. Three ends.';
const SENTENCES = [
  { number: 1, paragraph: 0, start: 0, end: 13 },
  { number: 2, paragraph: 0, start: 14, end: 26 },
  { number: 3, paragraph: 0, start: 27, end: 38 },
];
const read = (id: string, more: object = {}): Read => ({
  article: { id, text: TEXT, revision: 1, paragraphs: [{ start: 0, end: 38 }], sentences: SENTENCES, ...more },
  analysis: { id, sentences: SENTENCES, entities: [], quotes: [], dates: [], phrases: [] },
});
const line = (article: string, first: number, last: number, start: number, end: number, revision = 1): Line => ({
  article,
  revision,
  sentences: [first, last],
  start,
  end,
});

describe('say', () => {
  it('cuts the words and cites every sentence they come from', () => {
    const long = line('a', 1, 2, 4, 26);
    expect(say([read('a')], [long]).point(long)).toEqual({
      text: 'is short. Two is here.',
      citations: [
        { label: '1', line: 'news receipt a 1' },
        { label: '2', line: 'news receipt a 2' },
      ],
    });
  });
  it('tells several articles apart, in the order they are used', () => {
    const [one, two] = [line('b', 1, 1, 0, 13), line('a', 3, 3, 27, 38)];
    const saying = say([read('a'), read('b', { outlet: 'The Post', published: '2026-11-20T08:00:00Z' })], [one, two]);
    expect(saying.point(one).citations[0].label).toBe('a1');
    expect(saying.point(two).citations[0]).toEqual({ label: 'b3', line: 'news receipt a 3' });
    expect(saying.note()).toBe('a: The Post · b · 2026-11-20; b: a · date not stated');
  });
  it('does not fill an answer with a title as long as an article', () => {
    const whole = line('a', 1, 1, 0, 13);
    const noted = (title: string): string => say([read('a', { title: { text: title } })], [whole]).note();
    const headline = 'A pier opens after nine years, and the mayor of Tallavik says that the harbour is ours again';
    expect(noted(headline)).toBe(`${headline} · date not stated`);
    const post = 'The pier is open again and ';
    expect(noted(post.repeat(40))).toMatch(/^The pier is open again and .*… · date not stated$/);
    expect(noted(post.repeat(40)).length).toBeLessThan(250);
  });
  it('names a later revision and quotes a name with a space', () => {
    const later = line('my file', 1, 1, 0, 3, 2);
    const saying = say([read('my file', { revision: 2 })], [later]);
    expect(saying.point(later).citations[0].line).toBe('news receipt "my file@2" 1');
  });
  it('refuses a line that leaves its sentences, is empty, or names an unread article', () => {
    for (const wrong of [
      line('a', 1, 1, 0, 14),
      line('a', 2, 2, 13, 20),
      line('a', 1, 1, 3, 3),
      line('a', 4, 4, 0, 3),
      line('b', 1, 1, 0, 3),
    ])
      expect(() => say([read('a')], [wrong]).point(wrong)).toThrow(/^say: /);
  });
});
