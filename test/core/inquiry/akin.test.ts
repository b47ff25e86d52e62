// Looking closely at a few of those who are named comes to the same as looking at all of them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analysis/analyze.ts';
import { parse } from '../../../src/core/article/parse.ts';
import { akin } from '../../../src/core/inquiry/akin.ts';
import { candidates, type Candidate } from '../../../src/core/inquiry/candidates.ts';
import type { Read } from '../../../src/core/inquiry/line.ts';
import { formWords } from '../../../src/core/text/forms.ts';
import { randomArticle } from '../../fakes/articles.ts';
import { reading } from './reading.ts';

const has = ({ names }: Candidate, words: readonly string[]): boolean =>
  names.some((name) => words.every((word) => name.includes(word)));

/** Everything that a person may ask for by the names of these articles: whole names, and each word of one. */
const askedOf = (reads: readonly Read[]): string[][] => {
  const forms = reads.flatMap(({ analysis }) =>
    analysis.entities.flatMap(({ name, aliases }) => [name ?? '', ...aliases].map(formWords)),
  );
  const asked = [...forms, ...forms.flat().map((word) => [word])].filter((words) =>
    words.some(({ length }) => length > 1),
  );
  return [...new Map(asked.map((words) => [words.join(' '), words])).values()];
};

const check = (reads: readonly Read[]): number => {
  const all = candidates(reads);
  const asked = askedOf(reads);
  for (const words of asked) {
    const some = candidates(reads, akin(reads, words));
    expect(some.filter((one) => has(one, words))).toEqual(all.filter((one) => has(one, words)));
  }
  return asked.length;
};

const readOf = (id: string, text: string): Read => {
  const article = parse({ id, text });
  return { article, analysis: analyze(article) };
};

describe('akin', () => {
  it('loses nobody of the golden articles', () => {
    const folder = join(import.meta.dirname, '..', '..', 'golden');
    const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    const reads = texts.map((name) => readOf(name, readFileSync(join(folder, name), 'utf8')));
    expect(check(reads)).toBeGreaterThan(200);
  });

  it('loses nobody of articles of every style', () => {
    for (let seed = 0; seed < 10; seed++)
      check(Array.from({ length: 5 }, (_, n) => readOf(`a${n}`, randomArticle(seed * 5 + n))));
  });

  it('keeps a surname alone with the only one who bears it, and apart where two do', () => {
    const one = reading('Ann Roe came.', { id: 'a', names: [{ name: 'Ann Roe', mentions: [['Ann Roe', 1]] }] });
    const short = reading('Roe left.', { id: 'b', names: [{ name: 'Roe', mentions: [['Roe', 1]] }] });
    const other = reading('Bob Roe sat.', { id: 'c', names: [{ name: 'Bob Roe', mentions: [['Bob Roe', 1]] }] });
    const of = (reads: readonly Read[]) =>
      candidates(reads, akin(reads, ['ann'])).map(({ name, entities }) => [name, entities.length]);
    expect(of([one, short])).toEqual([['Ann Roe', 2]]);
    expect(of([one, short, other])).toEqual([
      ['Ann Roe', 1],
      ['Roe', 1],
      ['Bob Roe', 1],
    ]);
  });

  it('keeps an institution whole that an alias finds in one article alone', () => {
    const names = [
      {
        name: 'Oster Marine Survey',
        kind: 'organization' as const,
        mentions: [['Oster Marine Survey', 1]] as [[string, number]],
      },
    ];
    const full = reading('The Oster Marine Survey said so.', { id: 'a', names });
    const both = reading('The Oster Marine Survey (OMS) said so.', {
      id: 'b',
      names: [{ ...names[0]!, aliases: ['OMS'] }],
    });
    const [found] = candidates([full, both], akin([full, both], ['oms']));
    expect(found?.entities.map(({ article }) => article)).toEqual(['a', 'b']);
  });

  it('is true of nobody where initials alone are asked for', () => {
    const read = reading('Ann Roe came.', { names: [{ name: 'Ann Roe', mentions: [['Ann Roe', 1]] }] });
    expect(candidates([read], akin([read], ['a', 'r']))).toEqual([]);
    expect(candidates([read], akin([read], []))).toEqual([]);
  });
});
