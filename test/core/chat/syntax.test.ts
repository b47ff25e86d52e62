import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINE_CHARACTERS, readLine, writeLine, type Syntax, type Use } from '../../../src/core/chat/syntax.ts';

const option = (name: string, more = {}) => ({ name, describe: `the ${name}`, kind: 'text' as const, ...more });

const SYNTAX: Syntax[] = [
  {
    name: 'find',
    describe: 'finds',
    examples: [],
    permission: 'read',
    subs: [],
    options: [
      option('words', { bare: true, required: true }),
      option('length', { kind: 'choice', choices: ['short', 'long'] }),
      option('most', { kind: 'number' }),
    ],
  },
  {
    name: 'order',
    describe: 'orders',
    examples: [],
    permission: 'manage',
    options: [],
    alone: 'list',
    subs: [
      { name: 'list', describe: 'lists', options: [] },
      {
        name: 'set',
        describe: 'sets',
        options: [option('time', { bare: true }), option('line', { bare: true }), option('zone')],
      },
    ],
  },
];

const read = (line: string) => readLine(line, SYNTAX);
const use = (line: string): Use => {
  const reading = read(line);
  if (reading.kind !== 'use') throw new Error(`${line}: ${JSON.stringify(reading)}`);
  return reading.use;
};
const mistake = (line: string): string => {
  const reading = read(line);
  if (reading.kind !== 'mistake') throw new Error(`${line}: ${JSON.stringify(reading)}`);
  return reading.text;
};

describe('the reader of typed lines', () => {
  it('reads verb, words, keys and quotations', () => {
    expect(use('/find  one two length:LONG')).toEqual({
      command: 'find',
      values: { words: 'one two', length: 'long' },
    });
    expect(use('FIND "a b" most:3')).toEqual({ command: 'find', values: { words: 'a b', most: '3' } });
    expect(use('find words:"say \\"no\\" now"').values).toEqual({ words: 'say "no" now' });
    expect(use('find words:“curly ones”').values).toEqual({ words: 'curly ones' });
    expect(use('find "never closed').values).toEqual({ words: 'never closed' });
  });
  it('gives each bare option a word and the last all the rest', () => {
    expect(use('order set 08:00 brief since:last'.replace('since:last', 'now')).values).toEqual({
      time: '08:00',
      line: 'brief now',
    });
    expect(use('order set 08:00 line:"brief since:last"').values).toEqual({ time: '08:00', line: 'brief since:last' });
    expect(use('order set zone:Europe/Berlin').values).toEqual({ zone: 'Europe/Berlin' });
  });
  it('takes a colon behind the verb for none', () => {
    for (const line of ['find: one', 'find:one', 'FIND : one'.replace(' :', ':')])
      expect(use(line)).toEqual({ command: 'find', values: { words: 'one' } });
    expect(use('order: list')).toEqual({ command: 'order', sub: 'list', values: {} });
  });
  it('takes an address and a time for words, not for keys', () => {
    expect(use('find https://example.org/a 8:30').values).toEqual({ words: 'https://example.org/a 8:30' });
  });
  it('reads public: and page: itself', () => {
    expect(read('find x public:true page:3')).toMatchObject({
      kind: 'use',
      isPublic: true,
      page: 3,
      use: { values: { words: 'x' } },
    });
    expect(mistake('find x page:0')).toContain('"page" is a number from 1');
    expect(mistake('find x public:maybe')).toContain('true or false');
  });
  it('means the lone sub where none is named', () => {
    expect(use('order')).toEqual({ command: 'order', sub: 'list', values: {} });
    expect(mistake('order lst')).toContain('Did you mean "order list"?');
  });
  it('says what is wrong and how to mend it', () => {
    expect(mistake('find x lenght:long')).toContain('Did you mean length:?');
    expect(mistake('find x length:lnog')).toContain('Did you mean long?');
    expect(mistake('find')).toBe('"find" needs words: the words.');
    expect(mistake('find x most:many')).toContain('whole number');
    expect(mistake('find x most:1 most:2')).toContain('stands twice');
    expect(mistake('find x length:')).toContain('has no value');
    // A value of several words that stands without quotes.
    const loose = mistake('order set 08:00 line:find since:last');
    expect(loose).toContain('"since:" is no option of "order set".');
    expect(loose).toContain('What has spaces or a colon in it stands in quotes: line:"find …".');
    expect(loose).not.toContain('Did you mean');
    expect(mistake('order list what')).toContain('does not know what to do with "what"');
    expect(mistake(`find ${'x'.repeat(100_000)}`)).toContain(`the most is ${LINE_CHARACTERS.toLocaleString('en')}`);
  });
  it('takes a word that ends in a colon for a word where no option is called like it', () => {
    expect(use('find Harbour: a new pier')).toEqual({ command: 'find', values: { words: 'Harbour: a new pier' } });
    expect(mistake('find lenght: long')).toContain('Did you mean length:?');
    expect(mistake('find localhost:8080')).toContain('What has spaces or a colon in it stands in quotes.');
    expect(use('find "localhost:8080"')).toEqual({ command: 'find', values: { words: 'localhost:8080' } });
    expect(mistake('order list x:1')).not.toContain('in quotes');
  });
  it('takes an address behind another scheme for a word where no option is called like it', () => {
    for (const address of ['feed:https://example.org/news.xml', 'view-source:http://example.org/'])
      expect(use(`find ${address}`)).toEqual({ command: 'find', values: { words: address } });
    expect(mistake('find lenght:https://example.org/')).toContain('Did you mean length:?');
    expect(mistake('order list feed:https://example.org/')).toContain('is no option');
  });
  it('knows an unknown verb and the nearest one', () => {
    expect(read('fnid x')).toEqual({ kind: 'unknown', word: 'fnid', near: 'find' });
    expect(read('tell me all')).toEqual({ kind: 'unknown', word: 'tell', near: null });
    expect(read('constructor')).toMatchObject({ kind: 'unknown' });
    expect(read('  / ')).toEqual({ kind: 'empty' });
  });
  it('takes no key from the language for an option', () => {
    expect(mistake('find x constructor:1')).toContain('is no option');
    expect(mistake('find x __proto__:1'.replace('__proto__', 'proto'))).toContain('is no option');
  });
  it('reads back whatever it writes', () => {
    fc.assert(
      fc.property(
        fc
          .string({ minLength: 1, maxLength: 80, unit: 'binary' })
          .filter((text) => text.trim() === text && text !== ''),
        fc.option(fc.constantFrom('short', 'long'), { nil: undefined }),
        fc.boolean(),
        fc.integer({ min: 1, max: 99 }),
        (words, length, isPublic, page) => {
          const wanted: Use = { command: 'find', values: { words, ...(length ? { length } : {}) } };
          expect(read(writeLine(wanted, { isPublic, page }))).toEqual({ kind: 'use', use: wanted, isPublic, page });
        },
      ),
      { numRuns: 500, seed: 7 },
    );
  });
  it('is total: any line is read', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (line) => {
        expect(['use', 'empty', 'unknown', 'mistake']).toContain(read(line).kind);
      }),
      { numRuns: 1000, seed: 7 },
    );
  });
});
