import { expect, it } from 'vitest';
import { analyze } from '../../../src/core/analysis/analyze.ts';
import { parse } from '../../../src/core/article/parse.ts';

it.each(['Anna Berg, ', 'U.S. ', 'Mr Berg said “yes” ', 'A. '])('comes to an end with %s repeated', (words) => {
  const text = words.repeat(20_000);
  expect(analyze(parse({ id: 'a', text })).id).toBe('a');
});
