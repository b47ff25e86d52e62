// A fragment of HTML as plain text.
import { describe, expect, it } from 'vitest';
import { lineOf, plainOf } from '../../src/sources/html.ts';

describe('a fragment of HTML', () => {
  it.each([
    ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['line breaks', 'One.<br>Two.<br/>Three.', 'One.\nTwo.\nThree.'],
    ['double line breaks', 'One.<br><br />\n<br>Two.', 'One.\n\nTwo.'],
    ['inline elements', '<p>Mr <b>Holm</b>, <a href="x?a>b">mayor</a>, said<i>.</i></p>', 'Mr Holm, mayor, said.'],
    ['white space', '<p> One\n   and&nbsp;two </p>\n\n\n\n <p>\t</p> Three', 'One and two\n\nThree'],
    [
      'references',
      '&lt;b&gt; &amp;amp; &eacute;&#8217;&#x2019; &hellip; &nosuch; R&D AT&T',
      '<b> &amp; é’’ … &nosuch; R&D AT&T',
    ],
    ['lists', '<ul><li>One<li>Two</ul>End', 'One\n\nTwo\n\nEnd'],
    ['tables', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\n\nc'],
    ['scripts and styles', 'a<script>if (a < b) "</p>"</script>b<style>p > a {}</style>c', 'abc'],
    [
      'what is played or captioned',
      '<figure><img alt="x"><figcaption>A <b>dam</b></figcaption></figure>Words<video>no</video>',
      'Words',
    ],
    ['silent elements in each other', '<svg><svg>a</svg>b</svg>c', 'c'],
    ['comments', 'a<!-- <p>x</p> -->b<!doctype html>c<?php no ?>d', 'abcd'],
    ['character data', '<p><![CDATA[a < b & c]]></p>', 'a < b & c'],
    ['less-than signs', 'a < b <3 <> <p>c', 'a < b <3 <>\n\nc'],
    ['preformatted lines', '<pre>one\n  two</pre>', 'one\ntwo'],
    ['marks nobody sees', 'so\u00adft ze\u200bro\u0000 \ufeffend<b>', 'soft zero end'],
    ['a tag that is never closed', 'words <a href="x', 'words'],
    ['a value that is never closed', '<p title="x>words</p> more', 'words\n\nmore'],
    ['a script that is never closed', 'words<script>more', 'words'],
    ['an apostrophe in a tag', `<p don't>words</p> it's`, `words\n\nit's`],
    ['nothing', '', ''],
  ])('with %s', (_, html, text) => {
    expect(plainOf(html)).toBe(text);
  });

  it('without a tag is plain text, its lines its own', () => {
    expect(plainOf('One\nline.\n\n\n\nAn&amp;other.  \r\nLast')).toBe('One\nline.\n\nAn&other.\nLast');
  });

  it('as a title is one line', () => {
    expect(lineOf('<b>Dam</b><br>opens &#8211;\n at last')).toBe('Dam opens – at last');
  });
});
