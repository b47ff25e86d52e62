// Every golden article, given a perfect analysis: the lists of /who, the lines of /quotes and the brief.
import { describe, expect, test } from 'vitest';
import type { Line } from '../../../src/core/inquiry/line.ts';
import { profile } from '../../../src/core/inquiry/profile.ts';
import { quotes } from '../../../src/core/inquiry/quotes.ts';
import { resolve } from '../../../src/core/inquiry/resolve.ts';
import { summarize } from '../../../src/core/inquiry/summarize.ts';
import { fold, goldens, holds, LISTS } from '../../golden/expected.ts';
import { oracle, type Extras } from './oracle.ts';

/** What the expectations leave to the analysis. */
const EXTRAS: Record<string, Extras> = {
  'kerry-putin-sochi': {
    pronouns: [
      ['John Kerry', 'They', 22],
      ['Vladimir Putin', 'They', 22],
    ],
    indirect: [
      [
        'Mr Kerry wanted to press Mr Putin to finally implement a shaky ceasefire in Ukraine',
        8,
        'US officials',
        'said',
      ],
    ],
  },
  'river-border-talks': {
    pronouns: [
      ['Wendel Tarn', 'They', 13],
      ['Farid Al Rashidi', 'They', 13],
    ],
    indirect: [
      ['Mr Al Rashidi had asked Mr Aldric to release 14 fishermen seized in April', 7, 'Zarastani officials', 'said'],
    ],
  },
};

/** Their lists of /who rest on reported speech and roles that the expectations do not spell out: met through the real analysis alone. */
const UNSPELT = new Set(
  (
    'chipmaker-deal cyclone-lidia flood-payments museum-reopening mayor-budget trawler-rescue minister-visit ' +
    'reservoir-inquest maternity-ward'
  ).split(' '),
);

const spans = (line: Line, number: number): boolean => line.sentences[0] <= number && number <= line.sentences[1];

const SPELT = goldens().filter((golden) => !UNSPELT.has(golden.name));

describe.each(SPELT.map((golden) => ({ name: golden.name, golden })))('$name', ({ golden }) => {
  const read = oracle(golden, EXTRAS[golden.name]);
  const { who, answers, brief, several, nobody } = golden.expected;
  const words = (line: Line): string => fold(golden.text.slice(line.start, line.end));

  test.each(Object.keys(who))('who %s', (asked) => {
    const want = who[asked];
    const resolved = resolve([read], asked);
    if (!want || resolved.found !== 'one') throw new Error(`${asked} is ${resolved.found}`);
    expect(resolved.match.name).toBe(want.name);
    const found = profile([read], resolved.match);
    for (const list of LISTS) {
      const lines = found[list].map((entry) => ('line' in entry ? entry.line : entry));
      for (const [cut, number] of want[list] ?? [])
        expect(
          lines.some((line) => spans(line, number) && holds(words(line), cut)),
          `${list}: "${cut}" [${number}] in ${lines.map(words).join(' · ')}`,
        ).toBe(true);
      for (const number of want.never?.[list] ?? [])
        expect(lines.filter((line) => spans(line, number)).map(words), `${list}: nothing of ${number}`).toEqual([]);
    }
  });

  test.each(Object.keys(answers))('%s', (line) => {
    const asked = line.replace('/quotes', '').trim();
    const resolved = asked === '' ? null : resolve([read], asked);
    const found = quotes([read], resolved?.found === 'one' ? { speaker: resolved.match } : {});
    const wants = answers[line] ?? [];
    for (const want of wants)
      expect(
        found.filter(
          (quoted) => want.sentences.every((n) => spans(quoted.line, n)) && holds(words(quoted.line), want.contains),
        ),
        want.contains,
      ).toHaveLength(1);
    expect(found).toHaveLength(wants.length);
  });

  test('brief', () => {
    const lines = summarize(read, { sentences: 3 });
    expect(lines[0]?.sentences[0]).toBe(brief.first);
    const numbers = lines.map((line) => line.sentences[0]);
    expect(numbers.filter((n) => brief.never.includes(n) && !numbers.includes(n - 1))).toEqual([]);
  });

  test.each(Object.keys(several ?? {}))('several are called %s', (asked) => {
    const resolved = resolve([read], asked);
    const names = resolved.found === 'several' ? resolved.matches.map((match) => match.name) : [];
    expect(names.sort()).toEqual([...(several?.[asked] ?? [])].sort());
  });

  test.each(Object.keys(nobody ?? {}))('nobody is called %s', (asked) => {
    const resolved = resolve([read], asked);
    const names = resolved.found === 'none' ? resolved.people.map((match) => match.name) : [];
    expect(names.sort()).toEqual([...(nobody?.[asked] ?? [])].sort());
  });
});
