// Who an object and a reflexive cannot be.
import { expect, test } from 'vitest';
import { analyze } from '../../../../src/core/analysis/analyze.ts';
import { parse } from '../../../../src/core/article/parse.ts';

/** The mentions of a person by name, in lower case. */
const mentions = (text: string, name: string): string[] | undefined =>
  analyze(parse({ id: 'x', text }))
    .entities.find((one) => one.name === name)
    ?.mentions.map((mention) => mention.text.toLowerCase());

test('who acts upon somebody is not that somebody', () => {
  const text = 'Peter Lund hesitated. Martin Falk was so intent on hiring him that he called twice.';
  expect(mentions(text, 'Martin Falk')).not.toContain('him');
});

test('a reflexive is not of whose plan it is', () => {
  const text = 'A guard who had read Martin Falk’s plan hurt himself on Friday.';
  expect(mentions(text, 'Martin Falk')).not.toContain('himself');
});

test('whose host it was is not who is told of next', () => {
  const text =
    'The visitor, Marta Lund, came late. “So it goes,” Lund said.\n\n' +
    'Her host, Prime Minister Greta Falk, was there. “They took more,” she said.';
  expect(mentions(text, 'Greta Falk')).toContain('she');
  expect(mentions(text, 'Greta Falk')).toContain('host');
  expect(mentions(text, 'Marta Lund')).toContain('her');
  expect(mentions(text, 'Marta Lund')).not.toContain('she');
});

test('whose deputy it was is not who is told of next', () => {
  const text =
    'Minister Idris Lund blamed General Karim Falk. ' +
    'Falk’s deputy, Selim Holm, who met Lund on Monday, according to two diplomats, said there was no deal. “Not now,” he said.';
  expect(mentions(text, 'Selim Holm')).toContain('he');
  const brother = 'The plan came from Olaf Lund. Lund’s brother Karl said it would be fought. He called it a disgrace.';
  expect(mentions(brother, 'Karl')).toContain('he');
});

test('who says that he will is he', () => {
  const text = 'Martin Falk was glad. He thanked Lt. Sam Holm, who testified on Tuesday that he had forgiven them.';
  expect(mentions(text, 'Sam Holm')).toContain('he');
  expect(mentions(text, 'Martin Falk')).toEqual(['martin falk', 'he']);
  const plain = 'Martin Falk praised Peter Lund, who said he would leave.';
  expect(mentions(plain, 'Peter Lund')).toContain('he');
});

test('a list is no apposition', () => {
  const text = 'He met his lawyer, President Greta Falk and the mayor.';
  expect(mentions(text, 'Greta Falk')).not.toContain('lawyer');
});
