import { expect, it } from 'vitest';
import { parse } from '../../../src/core/article/parse.ts';

it('takes two hard-wrapped lines for one paragraph, and the first of them for no headline', () => {
  const text =
    'Mayor Ada Brenner opened the new pier in Tallavik on Monday. “The harbour is ours,” Ms Brenner said. Her\nrival, Tom Brenner, was not there.';
  const article = parse({ id: 'pier', text });
  expect(article.title).toBeUndefined();
  expect(article.paragraphs).toHaveLength(1);
  expect(article.sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Mayor Ada Brenner opened the new pier in Tallavik on Monday.',
    '“The harbour is ours,” Ms Brenner said.',
    'Her\nrival, Tom Brenner, was not there.',
  ]);
});
