// A bracket behind the speaker's name: a party, a seat, an abbreviation.
import { expect, test } from 'vitest';
import { analyze } from '../../../../src/core/analysis/analyze.ts';
import { parse } from '../../../../src/core/article/parse.ts';

function speaker(text: string): string | undefined {
  const { quotes, entities } = analyze(parse({ id: 'x', text }));
  const quote = quotes.find(({ kind }) => kind === 'direct');
  return entities.find(({ id }) => id === quote?.speaker?.entity)?.name ?? undefined;
}

test.each([
  'Senator Dale Ashcombe (R-Ohio), a critic of the banks, pressed the FDA to act at once, adding: “What did they know?”',
  'Senator Dale Ashcombe (R-Ohio), a critic of the banks, said: “What did they know?”',
  'Dale Ashcombe (Reform) told the FDA: “What did they know?”',
])('%s', (text) => {
  expect(speaker(text)).toBe('Dale Ashcombe');
});
