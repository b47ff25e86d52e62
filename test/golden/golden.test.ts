// The parser and the analysis on every golden article, an aspect a test.
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/core/analysis/analyze.ts';
import { parse } from '../../src/core/article/parse.ts';
import { ASPECTS } from './check.ts';
import { goldens, item } from './expected.ts';

describe.each(goldens().map((golden) => ({ name: golden.name, golden })))('$name', ({ golden }) => {
  test.each(Object.entries(ASPECTS))('%s', (_, check) => {
    expect(check(golden, analyze(parse(item(golden))))).toEqual([]);
  });
});
