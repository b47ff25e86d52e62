import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/sources/folder/markdown.ts';

const textOf = (source: string): string => markdown(source).text;

describe('Markdown as plain text', () => {
  const INLINE: [name: string, source: string, text: string][] = [
    [
      'emphasis',
      'The *old* and __the new__ mill, ***both*** ~~gone~~ _here_.',
      'The old and the new mill, both gone here.',
    ],
    [
      'emphasis inside a word',
      'un*believ*able, but snake_case_name and 2 * 3 * 4',
      'unbelievable, but snake_case_name and 2 * 3 * 4',
    ],
    ['marks that are not closed', 'a *b and c_ d ** e', 'a *b and c_ d ** e'],
    ['emphasis in emphasis', '**The *old* mill**', 'The old mill'],
    [
      'links',
      'See [the port](https://port.example "Port") and <https://a.example/b>.',
      'See the port and https://a.example/b.',
    ],
    ['links with marks and brackets inside', '[the **old** [sic] port](a(b)c)!', 'the old [sic] port!'],
    ['links by name', 'See [the port][p], [p][] and [p].\n\n[p]: https://port.example', 'See the port, p and p.'],
    [
      'brackets that are none',
      'He said [in German] no [1], a[0] and [x](',
      'He said [in German] no [1], a[0] and [x](',
    ],
    ['images', 'A ![the port](p.png) picture ![][q].\n\n[q]: q.png', 'A picture .'],
    ['a linked image', '[![the port](p.png)](/p) Words', 'Words'],
    ['code', 'Run `a * b * c` and ``x ` y`` now', 'Run a * b * c and x ` y now'],
    ['escapes', '\\*not\\* \\[a\\](b) 1\\. \\\\ C:\\dir', '*not* [a](b) 1. \\ C:\\dir'],
    ['references', 'Roe &amp; Sons &mdash; 5 &lt; 6 &none;', 'Roe & Sons — 5 < 6 &none;'],
    ['HTML', 'A <b>bold</b> <br/>claim<!-- not so --> of 5 < 6.', 'A bold\nclaim of 5 < 6.'],
    ['hard line ends', 'One  \ntwo\\\nthree', 'One\ntwo\nthree'],
    ['footnotes', 'It rained[^1] a lot.\n\n[^1]: Says the office.', 'It rained a lot.\n\nSays the office.'],
    ['an apostrophe and quotes', "“It's *so* 'fine'”", "“It's so 'fine'”"],
  ];
  it.each(INLINE)('reads %s', (_, source, text) => {
    expect(textOf(source)).toBe(text);
  });

  const BLOCKS: [name: string, source: string, text: string][] = [
    ['paragraphs of several lines', 'One\nline\n\n\nAnother\r\nline\r\n', 'One line\n\nAnother line'],
    [
      'headings',
      'Words.\n\n## What is closed ##\nMore.\n\nWhy\n---\nSo.',
      'Words.\n\nWhat is closed\n\nMore.\n\nWhy\n\nSo.',
    ],
    ['a hash that is none', 'Words.\n\n#floods are here', 'Words.\n\n#floods are here'],
    [
      'lists',
      '- one\n- two\n  goes on\n* three\n\n1. first\n2) second',
      'one\n\ntwo goes on\n\nthree\n\nfirst\n\nsecond',
    ],
    ['lists in lists', '- one\n  - inner\n    - deep\n- [x] done', 'one\n\ninner\n\ndeep\n\ndone'],
    ['a number that is none', 'It was built in\n1888. Nobody knows why.', 'It was built in 1888. Nobody knows why.'],
    ['block quotes', '> One\n> line\n>\n> > Inner\n\nWords', 'One line\n\nInner\n\nWords'],
    ['fenced code', 'Before\n\n```js\nlet a = 1;\n\n# no\n```\n\nAfter', 'Before\n\nAfter'],
    ['a fence of tildes, not closed', 'Before\n\n~~~\ncode', 'Before'],
    ['indented code', 'Before\n\n    let a = 1;\n\n    let b = 2;\n\nAfter', 'Before\n\nAfter'],
    ['an indented line of a paragraph', 'Before\n    goes on', 'Before goes on'],
    ['rules', 'One\n\n---\n\nTwo\n\n* * *\n\nThree', 'One\n\nTwo\n\nThree'],
    [
      'tables',
      '| Place | Metres |\n|:--|--:|\n| Oster | 4.1 |\n| a \\| b | 2 |',
      'Place Metres\n\nOster 4.1\n\na | b 2',
    ],
    ['comments and blocks of HTML', '<!-- a\n\nb -->\n<div class="x">\n\nWords & *more*\n\n</div>', 'Words & more'],
    ['nothing', '', ''],
  ];
  it.each(BLOCKS)('reads %s', (_, source, text) => {
    expect(textOf(source)).toBe(text);
  });

  it('takes a heading at its head as its title', () => {
    expect(markdown('# The *old* mill\n\nIt rained.')).toEqual({ title: 'The old mill', text: 'It rained.' });
    expect(markdown('The old mill\n===\n\nIt rained.')).toEqual({ title: 'The old mill', text: 'It rained.' });
    expect(markdown('## The old mill\n\nIt rained.')).toEqual({ text: 'The old mill\n\nIt rained.' });
  });

  it('takes what its front matter knows', () => {
    const source =
      '---\ntitle: "The mill: a story"\ndate: 2024-03-14\nauthor: \'Ann Roe\'\nlang: en-GB # a comment\ntags:\n  - a\n  - b\nurl: https://bee.example/1\n---\n# The mill: a story\n\nIt rained.\n\n---\n\nMore.';
    expect(markdown(source)).toEqual({
      title: 'The mill: a story',
      text: 'It rained.\n\nMore.',
      known: {
        title: 'The mill: a story',
        date: '2024-03-14',
        author: 'Ann Roe',
        language: 'en-GB',
        url: 'https://bee.example/1',
      },
    });
  });

  it('takes a rule at its head for no front matter', () => {
    expect(markdown('---\n\nIt rained.\n')).toEqual({ text: 'It rained.' });
  });

  it('costs no more the more it is nested and marked', () => {
    for (const unit of [
      '*',
      '_a ',
      '[',
      '![',
      '[a](',
      '`',
      '<',
      '<a ',
      '> ',
      '- ',
      '\\',
      '&',
      '|',
      '\n',
      '[a]: b\n',
      '# ',
      '**a** ',
      '[a][',
      '(',
      '~~',
      ' ',
      '#',
      '- [',
    ])
      expect(typeof textOf(`a ${unit.repeat(100_000)} b`)).toBe('string');
    expect(textOf(`${'['.repeat(50_000)}a${']'.repeat(50_000)}`)).toHaveLength(100_001);
  });
});
