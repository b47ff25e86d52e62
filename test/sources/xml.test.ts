// The caps on XML before anything is built.
import { describe, expect, it } from 'vitest';
import { capped, DEEPEST, MOST_ATTRIBUTES, MOST_ELEMENTS, MOST_ITEMS } from '../../src/sources/xml.ts';

const ITEMS = new Set(['item', 'entry']);
const cap = (text: string) => capped(text, ITEMS);

describe('XML within the caps', () => {
  it.each([
    ['as it is', '<rss a="1"><item>x</item></rss>', '<rss a="1"><item>x</item></rss>', 'rss'],
    ['a prefix', '<a:feed xmlns:a="b"><a:entry/></a:feed>', '<a:feed xmlns:a="b"><a:entry/></a:feed>', 'feed'],
    [
      'declarations and comments',
      '<?xml version="1.0"?><!-- a --><?x y?><rss><!-- > --><item/></rss>',
      '<rss><item/></rss>',
      'rss',
    ],
    [
      'a DOCTYPE that declares nothing',
      '<!DOCTYPE rss PUBLIC "-//X//DTD RSS 0.91//EN" "http://x/rss.dtd"><rss/>',
      '<rss/>',
      'rss',
    ],
    [
      'words before and behind',
      'Warning: x in <rss><item/></rss> <!-- cached --> junk <b>',
      '<rss><item/></rss>',
      'rss',
    ],
    [
      'character data',
      '<rss><item><![CDATA[<item><deep> ]] > ]]></item></rss>',
      '<rss><item><![CDATA[<item><deep> ]] > ]]></item></rss>',
      'rss',
    ],
    ['controls', '<rss>\u0000<item>a\u0008b\ufffe</item></rss>', '<rss><item>ab</item></rss>', 'rss'],
    [
      'a list of its entries',
      '<rdf:RDF><channel><items><rdf:Seq><!-- x --><rdf:li/></rdf:Seq></items></channel><item/></rdf:RDF>',
      '<rdf:RDF><channel></channel><item/></rdf:RDF>',
      'rdf',
    ],
    [
      'HTML that is never closed',
      `<rss><item>${'a<br>b<img src="x">'.repeat(99)}</item></rss>`,
      `<rss><item>${'a<br>b<img src="x">'.repeat(99)}</item></rss>`,
      'rss',
    ],
    [
      'a less-than sign',
      '<rss><item>1 < 2 <3 </ <</item></rss>',
      '<rss><item>1 &lt; 2 &lt;3 &lt;/ &lt;</item></rss>',
      'rss',
    ],
    [
      'a less-than sign before a word',
      '<rss><item><t>a<b</t><t>x <y and z</t></item></rss>',
      '<rss><item><t>a&lt;b</t><t>x &lt;y and z</t></item></rss>',
      'rss',
    ],
    [
      'marks in a tag',
      `<rss><item><b don't><c a="1'>"/></item x="></rss>`,
      `<rss><item><b><c a="1'>"/></b></item></rss>`,
      'rss',
    ],
    ['end tags that nothing opened', '<rss></b><item></i></item></rss>', '<rss></b><item></i></item></rss>', 'rss'],
    [
      'elements that are never closed, as closed where the one around them is',
      '<rss><item><t>a<u>b</item><item>c</item></rss>',
      '<rss><item><t>a<u>b</u></t></item><item>c</item></rss>',
      'rss',
    ],
    ['an end in other letters', '<rss><item><T>a</t></Item></rss>', '<rss><item><T>a</T></item></rss>', 'rss'],
    [
      'an entry without its end',
      '<rss><item><t>a</t><item><t>b</t></item></rss>',
      '<rss><item><t>a</t></item><item><t>b</t></item></rss>',
      'rss',
    ],
    ['nothing', 'no markup at all', '', ''],
  ])('keeps %s', (_, given, xml, root) => {
    expect(cap(given)).toEqual({ xml, root, cut: null });
  });

  it('is told from a page, which is not read on', () => {
    expect(cap('<!doctype HTML><p>')).toMatchObject({ root: 'html' });
    expect(cap('<HTML><p>')).toMatchObject({ root: 'html' });
  });

  it('leaves out what is too long for a person', () => {
    const long = 'x'.repeat(501);
    const author = (name: string): string => `<rss><item><author>${name}</author><b>c</b></item></rss>`;
    expect(cap(author(long))).toMatchObject({ xml: author('') });
    expect(cap(author(long.slice(1)))).toMatchObject({ xml: author(long.slice(1)) });
    expect(cap(author(`<![CDATA[${long}]]>`))).toMatchObject({ xml: author('') });
    expect(cap(author(`<name>a</name><uri>${long}</uri>`))).toMatchObject({ xml: author('<name>a</name><uri></uri>') });
    const pieces = (count: number): string => `${'x'.repeat(99)}<b/>`.repeat(count);
    expect(cap(author(pieces(99)))).toMatchObject({ xml: author(pieces(5) + '<b/>'.repeat(94)) });
    expect(cap(author(`${'< '.repeat(999)}<!-- c --><i/>`))).toMatchObject({
      xml: author(`${'&lt; '.repeat(250)}<i/>`),
    });
    expect(cap(author(`a<!-- ${long} --><i/>b`))).toMatchObject({ xml: author('a<i/>b') });
    expect(cap(author(long) + 'y'.repeat(999))).toMatchObject({ xml: author('') });
  });
});

describe('XML over a cap', () => {
  it('is cut behind the most entries, and closed', () => {
    const items = (count: number): string => '<item><b>x</b></item>'.repeat(count);
    expect(cap(`<rss><channel>${items(MOST_ITEMS)}</channel></rss>`)).toMatchObject({ cut: null });
    expect(cap(`<rss><channel>${items(MOST_ITEMS + 1)}</channel></rss>`)).toEqual({
      xml: `<rss><channel>${items(MOST_ITEMS)}</channel></rss>`,
      root: 'rss',
      cut: 'many',
    });
  });

  it('is cut behind its last whole entry where it breaks off, wherever that is', () => {
    const whole = '<rss><channel><item><t a="1">x</t></item><item><![CDATA[y]]><!-- c --></item></channel></rss>';
    const first = '<rss><channel><item><t a="1">x</t></item></channel></rss>';
    const both = whole.replace('<!-- c -->', '');
    for (let length = 1; length < whole.length; length++) {
      const read = cap(whole.slice(0, length));
      if (length < first.indexOf('</channel>')) {
        if (length > 4)
          expect(read).toHaveProperty('error', 'it breaks off before its first entry is whole; try again later');
      } else
        expect(read).toEqual({ xml: length < whole.indexOf('</channel>') ? first : both, root: 'rss', cut: 'broken' });
    }
  });

  it('is refused: too deep, too many attributes, too many elements, entities of its own', () => {
    const deep = (depth: number): string => `<rss>${'<a>'.repeat(depth - 1)}${'</a>'.repeat(depth - 1)}</rss>`;
    expect(cap(deep(DEEPEST))).toMatchObject({ cut: null });
    expect(cap(deep(DEEPEST + 1))).toHaveProperty('error', expect.stringMatching(/more than 64 inside each other/));
    const wide = (count: number): string =>
      `<rss><b ${Array.from({ length: count }, (_, n) => `a${n}${n % 2 ? '=' : ' = '}'="'`).join(' ')}/></rss>`;
    expect(cap(wide(MOST_ATTRIBUTES))).toMatchObject({ cut: null });
    expect(cap(wide(MOST_ATTRIBUTES + 1))).toHaveProperty('error', expect.stringMatching(/more than 1,000 attributes/));
    const many = (count: number): string => `<rss>${'<a/>'.repeat(count - 1)}</rss>`;
    expect(cap(many(MOST_ELEMENTS))).toMatchObject({ cut: null });
    expect(cap(many(MOST_ELEMENTS + 1))).toHaveProperty('error', expect.stringMatching(/more than 200,000 elements/));
    for (const declared of ['<!ENTITY a "b">', '<!ENTITY % a SYSTEM "file:///etc/passwd"> %a;', '<!ELEMENT rss ANY>'])
      expect(cap(`<?xml version="1.0"?><!DOCTYPE rss [${declared}]><rss>&a;</rss>`)).toHaveProperty(
        'error',
        expect.stringMatching(/^it declares entities of its own/),
      );
  });
});
