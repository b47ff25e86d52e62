// What TAB may put where, by the syntax alone.
import { describe, expect, it } from 'vitest';
import { wantedAt } from '../../src/adapters/console/completion.ts';
import type { Syntax } from '../../src/core/chat/syntax.ts';

const syntaxes: Syntax[] = [
  {
    name: 'brief',
    describe: '',
    permission: 'read',
    examples: [],
    subs: [],
    options: [
      { name: 'since', describe: '', kind: 'text', bare: true },
      { name: 'length', describe: '', kind: 'choice', choices: ['short', 'normal', 'long'] },
    ],
  },
  {
    name: 'quotes',
    describe: '',
    permission: 'read',
    examples: [],
    subs: [],
    options: [
      { name: 'speaker', describe: '', kind: 'text', bare: true, completes: true },
      { name: 'about', describe: '', kind: 'text', completes: true },
    ],
  },
  {
    name: 'digest',
    describe: '',
    permission: 'manage',
    examples: [],
    options: [],
    subs: [
      { name: 'set', describe: '', options: [{ name: 'zone', describe: '', kind: 'text', completes: true }] },
      { name: 'list', describe: '', options: [] },
      {
        name: 'move',
        describe: '',
        options: [
          { name: 'order', describe: '', kind: 'text', bare: true, completes: true },
          { name: 'to', describe: '', kind: 'text', bare: true, completes: true },
        ],
      },
    ],
  },
];

const words = (line: string) => {
  const wanted = wantedAt(line, syntaxes);
  return wanted && [wanted.on, ...wanted.words];
};
const value = (line: string, chosen = 'Ann Lee') => {
  const wanted = wantedAt(line, syntaxes);
  if (wanted?.kind !== 'value') return wanted;
  return [
    wanted.command,
    wanted.option,
    wanted.typed,
    line.slice(0, line.length - wanted.on.length) + wanted.wrap(chosen),
  ];
};

describe('completion', () => {
  it.each([
    ['', ['', 'brief', 'quotes', 'digest']],
    ['  ', ['', 'brief', 'quotes', 'digest']],
    ['b', ['b', 'brief']],
    ['/b', ['/b', '/brief']],
    ['/', ['/', '/brief', '/quotes', '/digest']],
    ['B', ['B', 'brief']],
    ['x', ['x']],
    ['digest ', ['', 'set', 'list', 'move']],
    ['digest s', ['s', 'set']],
    ['/digest s', ['s', 'set']],
    ['brief ', ['', 'since:', 'length:']],
    ['brief l', ['l', 'length:']],
    ['brief length:long ', ['', 'since:']],
    ['brief 24h l', ['l', 'length:']],
    ['digest set z', ['z', 'zone:']],
    ['digest list ', ['']],
    ['quotes ', ['', 'about:']],
  ])('of the words after "%s"', (line, expected) => {
    expect(words(line)).toEqual(expected);
  });

  it.each([
    ['quotes ', ['quotes', 'speaker', '', 'quotes Ann Lee']],
    ['quotes an', ['quotes', 'speaker', 'an', 'quotes Ann Lee']],
    ['quotes ann l', ['quotes', 'speaker', 'ann l', 'quotes Ann Lee']],
    ['quotes "ann l', ['quotes', 'speaker', 'ann l', 'quotes Ann Lee']],
    ['quotes speaker:an', ['quotes', 'speaker', 'an', 'quotes speaker:"Ann Lee"']],
    ['quotes speaker:"Ann ', ['quotes', 'speaker', 'Ann ', 'quotes speaker:"Ann Lee"']],
    ['quotes SPEAKER:an', ['quotes', 'speaker', 'an', 'quotes speaker:"Ann Lee"']],
    ['/quotes about:', ['quotes', 'about', '', '/quotes about:"Ann Lee"']],
    ['quotes about:x le', ['quotes', 'speaker', 'le', 'quotes about:x Ann Lee']],
    ['brief length:l', ['brief', 'length', 'l', 'brief length:"Ann Lee"']],
    ['digest set zone:eu', ['digest set', 'zone', 'eu', 'digest set zone:"Ann Lee"']],
    ['digest move d', ['digest move', 'order', 'd', 'digest move "Ann Lee"']],
    ['digest move d1 ', ['digest move', 'to', '', 'digest move d1 Ann Lee']],
    ['digest move d1 x y', ['digest move', 'to', 'x y', 'digest move d1 Ann Lee']],
  ])('of the value at the end of "%s"', (line, expected) => {
    expect(value(line)).toEqual(expected);
  });

  it('puts a value in quotes where it would read otherwise', () => {
    expect(value('quotes an', 'who: "me"')).toContain('quotes "who: \\"me\\""');
    expect(value('quotes about:an', 'Nato')).toContain('quotes about:Nato');
  });

  it.each(['x y', 'quotes who:', 'brief since:2', 'a:b', 'digest x y', 'digest set zone:"a" zone:"b"x'])(
    'of nothing known after "%s" is none, or only words',
    (line) => {
      const wanted = wantedAt(line, syntaxes);
      expect(wanted === null || wanted.words.length === 0).toBe(true);
    },
  );

  it.each(['a ', 'a:b ', '"a" ', 'a', '"', 'a:'])('comes to an end after half a million characters of %s', (part) => {
    expect(() => wantedAt(`quotes ${part.repeat(500_000 / part.length)}`, syntaxes)).not.toThrow();
  });
});
