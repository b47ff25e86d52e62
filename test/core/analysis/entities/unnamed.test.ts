// A person whom the text does not name, and what he and she are after one.
import { expect, test } from 'vitest';
import { analyze } from '../../../../src/core/analysis/analyze.ts';
import { parse } from '../../../../src/core/article/parse.ts';

/** Each quote's first words with the text of its speaker's first mention. */
function speakers(text: string): string[] {
  const { quotes, entities } = analyze(parse({ id: 'x', text }));
  return quotes
    .filter(({ kind }) => kind === 'direct')
    .map(({ text: said, speaker }) => {
      const one = entities.find(({ id }) => id === speaker?.entity);
      return `${said.split(' ')[0]} ${one?.name ?? one?.mentions[0]?.text}`;
    });
}

test('a relative clause or an age behind the noun', () => {
  expect(
    speakers(
      'Marek Vondra runs the firm. Not all joined. A manager on the night shift, who asked not to be named because he feared for his ' +
        'job, said that the strike was late. “Everybody knew it,” he said.',
    ),
  ).toEqual(['Everybody A manager']);
  expect(
    speakers(
      'Marek Vondra runs the firm. It was late. A baker, 58, said that he was tired. “Nobody asked us,” he said.',
    ),
  ).toEqual(['Nobody A baker']);
});

test('a named man who is spoken of goes on', () => {
  expect(
    speakers('Marek Vondra runs the firm. He spoke to a manager on Monday. “Everybody knew it,” he said.'),
  ).toEqual(['Everybody Marek Vondra']);
});

test('the word of an office before an office like it', () => {
  const { entities } = analyze(
    parse({
      id: 'x',
      text:
        'The prime minister, Rolf Egger, got the letter, which was copied to the chancellor. Friends of the chancellor, Lena Falk, were ' +
        'angry. The prime minister said little.',
    }),
  );
  const mentions = (name: string) =>
    entities.find((one) => one.name === name)?.mentions.map(({ text }) => text.toLowerCase());
  expect(mentions('Lena Falk')).toContain('the chancellor');
  expect(mentions('Rolf Egger')).not.toContain('the chancellor');
});
