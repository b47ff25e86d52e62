// Key phrases: what a report is about, by the words that come back.
import { expect, it } from 'vitest';
import { units } from '../../../src/core/analysis/names/units.ts';
import { phrases } from '../../../src/core/analysis/phrases.ts';
import { parse } from '../../../src/core/article/parse.ts';

const TEXT =
  'The harbour council voted to close the old fish market on Monday. Traders of the fish market said the council never asked them. ' +
  '“A fish market is a town,” said Ada Lund, who has sold herring there for years. The council will meet Ms Lund next week.';

it('names what comes back, the weightiest first', () => {
  const found = phrases(units(parse({ id: 'a', text: TEXT })));
  expect(found[0]).toEqual({ text: 'fish market', weight: 1 });
  expect(found.slice(0, 4).map(({ text }) => text)).toContain('harbour council');
  for (const [i, { weight }] of found.entries()) {
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThanOrEqual(found[i - 1]?.weight ?? 1);
  }
});

it('holds words of the text, at most twelve of them, the same each time', () => {
  const article = parse({
    id: 'a',
    text: `${TEXT}\n\n${'abcdefghijklmnopqrst'
      .split('')
      .map((c) => `The ${c}olden ${c}ale sank. The ${c}olden ${c}ale rose.`)
      .join(' ')}`,
  });
  const found = phrases(units(article));
  expect(found.length).toBe(12);
  for (const { text } of found) expect(article.text).toContain(text);
  expect(phrases(units(article))).toEqual(found);
});

it.each(['', '“”', 'said', '1 2 3', '\u{1F916} \u{1F916}'])('has none for %j', (text) => {
  expect(phrases(units(parse({ id: 'a', text })))).toEqual([]);
});
