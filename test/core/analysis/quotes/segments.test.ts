// The quoted runs: which stretches stand in marks, in every style of marks a newsroom or a careless keyboard makes.
import { describe, expect, it } from 'vitest';
import { segments } from '../../../../src/core/analysis/quotes/segments.ts';
import type { Article } from '../../../../src/core/article/article.ts';

/** Paragraphs are the lines; each is one sentence, so no other room has a part in what is tested. */
function article(text: string): Article {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const sentences = paragraphs.map((span, paragraph) => ({ ...span, paragraph, number: paragraph + 1 }));
  return { id: 'a', text, revision: 1, paragraphs, sentences };
}

const inner = (text: string): string[] => segments(article(text)).map((s) => text.slice(s.inner.start, s.inner.end));

describe('segments', () => {
  it.each<[string, string, string[]]>([
    ['curly', '“We go,” said Ola Brandt. “Now.”', ['We go,', 'Now.']],
    ['straight', '"We go," said Ola Brandt. "Now."', ['We go,', 'Now.']],
    [
      'British',
      '‘The workers’ rights can’t wait,’ said Ola Brandt, calling it ‘a farce’.',
      ['The workers’ rights can’t wait,', 'a farce'],
    ],
    ['straight single', "'It isn't over,' Ola Brandt's aide said of the players' strike.", ["It isn't over,"]],
    ['British, doubles inside', '‘He said “no” to me,’ said Ola Brandt.', ['He said “no” to me,']],
    ['a decade and a dropped letter', 'In the ‘90s and the ’80s they said ’twas rock ‘n’ roll.', []],
    ['possessives', 'The girls’ and the boys’ teams met at James’ house.', []],
    ['nested singles', '“She said ‘never’ twice,” he said.', ['She said ‘never’ twice,']],
    [
      'nested, same curly style',
      '“Our group “Fair Rents Now” will win,” said Ola Brandt.',
      ['Our group “Fair Rents Now” will win,'],
    ],
    [
      'nested, same straight style',
      '"Our group "Fair Rents Now" will win," said Ola Brandt.',
      ['Our group "Fair Rents Now" will win,'],
    ],
    [
      'two straight singles for a double',
      "''The dam isn't old,'' said Ola Brandt of the workers' dam. ''It leaks.''",
      ["The dam isn't old,", 'It leaks.'],
    ],
    ['singles for doubles, a single inside', "''She said 'never' twice,'' he said.", ["She said 'never' twice,"]],
    ['guillemets', 'Ola Brandt said « enough » and «no more».', ['enough', 'no more']],
    ['German marks', 'Ola Brandt said „enough“ and left.', ['enough']],
    ['mixed marks', '“We go," said Ola Brandt. "Now,” he said. “Then."', ['We go,', 'Now,', 'Then.']],
    ['inches and minutes', 'The 12" pipe, 6\'2" long, broke. "Bad," said Ola Brandt. It took 30\' more.', ['Bad,']],
    ['inches inside a quote', '"A 12" pipe broke," said Ola Brandt.', ['A 12" pipe broke,']],
    ['a figure that ends a quote', '"I am 42" was all he said, and "so what" too.', ['I am 42', 'so what']],
    ['a missing closing mark', '“We go, said Ola Brandt. “Now,” he added.', ['We go, said Ola Brandt.', 'Now,']],
    ['a missing opening mark', 'We go,” said Ola Brandt. “Now,” he added.', ['Now,']],
    [
      'unclosed at the end of its paragraph',
      'Ola Brandt said: “We go.\nThey left. “Now,” he said.',
      ['We go.', 'Now,'],
    ],
    ['wrong spacing', 'He said " enough " and went.', ['enough']],
    ['ellipsis and brackets', '“...force us [to] give up ... now,” he said.', ['...force us [to] give up ... now,']],
    ['no words', '““”” "" \'\' “ ” "!" « »', []],
    [
      'a mark after a dash and before a possessive',
      'The show—“Hollow Hill”—and “Dusk”’s end.',
      ['Hollow Hill', 'Dusk'],
    ],
  ])('%s', (_, text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  it('a quote over paragraphs has one run each, the closing mark only in the last', () => {
    const text = 'Ola Brandt spoke.\n“First we rest.\n“Then we eat.\n“Then we go,” he said.\nThey went.';
    const found = segments(article(text));
    expect(found.map((s) => [text.slice(s.inner.start, s.inner.end), s.closed, s.opens, s.continues])).toEqual([
      ['First we rest.', false, true, false],
      ['Then we eat.', false, true, true],
      ['Then we go,', true, true, true],
    ]);
    expect(found.map((s) => [s.paragraph, s.sentence, s.words])).toEqual([
      [1, 2, 3],
      [2, 3, 3],
      [3, 4, 3],
    ]);
  });

  it('the same in British marks', () => {
    expect(inner('‘First we rest.\n‘Then we go,’ he said.')).toEqual(['First we rest.', 'Then we go,']);
  });

  it('a quote runs through paragraphs without marks to the one that closes', () => {
    const text = '“First we rest.\nThen we eat.\nThen we go,” said Ola Brandt. “Home.”';
    const found = segments(article(text));
    expect(found.map((s) => text.slice(s.inner.start, s.inner.end))).toEqual([
      'First we rest.',
      'Then we eat.',
      'Then we go,',
      'Home.',
    ]);
    expect(found.map((s) => s.continues)).toEqual([false, true, true, false]);
  });

  it('leaves out what stands in no sentence', () => {
    const plain = article('“Tides” wins\nOla Brandt said “enough”.');
    const found = segments({ ...plain, sentences: plain.sentences.slice(1) });
    expect(found).toHaveLength(1);
  });

  it.each(['"', '“', '”', "'", '‘', '’', '«', '" ', '“a', '"a"', "'a ", '‘s’ ', '5" ', '“\n', '"a" "'])(
    'gives runs in order of a long line of %j',
    (unit) => {
      const text = unit.repeat(Math.floor(20_000 / unit.length));
      const whole = { start: 0, end: text.length };
      const sentences = [{ ...whole, number: 1, paragraph: 0 }];
      let at = 0;
      for (const { start, inner, end } of segments({ ...article('x'), text, paragraphs: [whole], sentences })) {
        expect([at, start, inner.start, inner.end, end, text.length]).toEqual(
          [at, start, inner.start, inner.end, end, text.length].sort((a, b) => a - b),
        );
        at = end;
      }
    },
  );
});
