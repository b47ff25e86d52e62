import { describe, expect, it } from 'vitest';
import { decode } from '../../src/sources/decode.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

describe('decode', () => {
  const READ: [name: string, bytes: Uint8Array, contentType: string, text: string][] = [
    ['UTF-8', utf8('Kärnten – 20 €'), '', 'Kärnten – 20 €'],
    ['UTF-8 with a mark, which is left out', utf8('\uFEFFKärnten'), '', 'Kärnten'],
    ['UTF-16, little end first', utf16('\uFEFFKärnten', false), '', 'Kärnten'],
    ['UTF-16, big end first', utf16('\uFEFFKärnten', true), '', 'Kärnten'],
    ['UTF-16 without a mark', utf16('<p>Kärnten</p>', false), '', '<p>Kärnten</p>'],
    ['UTF-16 without a mark, big end first', utf16('<p>Kärnten</p>', true), '', '<p>Kärnten</p>'],
    ['a mark before what the header says', utf16('\uFEFFKärnten', false), 'text/html; charset=utf-8', 'Kärnten'],
    ['nothing declared and no UTF-8: Windows-1252', latin('caf\u00e9 \u0093so\u0094'), '', 'café “so”'],
    ['what the header says', latin('\u00f0\u00cf\u00d2\u00cb'), 'text/html; charset=koi8-r', 'Порк'],
    [
      'what a meta element says',
      latin('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>\u00cc\u00e8\u00f0'),
      'text/html',
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>Мир',
    ],
    [
      'what an XML declaration says',
      latin('<?xml version="1.0" encoding="ISO-8859-2"?><a>\u00b1</a>'),
      'application/xml',
      '<?xml version="1.0" encoding="ISO-8859-2"?><a>ą</a>',
    ],
    ['UTF-8 although the header says otherwise', utf8('Kärnten'), 'text/html; charset=ISO-8859-1', 'Kärnten'],
    ['Windows-1252 although the header says UTF-8', latin('caf\u00e9'), 'text/html; charset=UTF-8', 'café'],
    ['an encoding that nobody knows', latin('caf\u00e9'), 'text/html; charset=klingon', 'café'],
    ['an encoding that is all ASCII', latin('\u001b$B$3\u001b(B'), 'text/html; charset=iso-2022-jp', 'こ'],
    [
      'what the XML declaration says where the header says UTF-8, and it is none',
      latin('<?xml version="1.0" encoding="windows-1251"?><a>\u00cc\u00e8\u00f0</a>'),
      'text/xml; charset=utf-8',
      '<?xml version="1.0" encoding="windows-1251"?><a>Мир</a>',
    ],
    [
      'what an XML declaration says behind something else',
      latin('<!-- made --><?xml version="1.0" encoding="windows-1251"?><a>\u00cc\u00e8\u00f0</a>'),
      'text/xml',
      '<!-- made --><?xml version="1.0" encoding="windows-1251"?><a>Мир</a>',
    ],
    ['nothing', new Uint8Array(0), '', ''],
  ];
  it.each(READ)('%s', (_, bytes, contentType, text) => {
    expect(decode(bytes, contentType)).toBe(text);
  });

  it('knows the names of code pages that no standard has', () => {
    for (const name of ['win-1251', 'windows1251', 'CP-1251', 'ms1251'])
      expect(decode(latin('\u00cc\u00e8\u00f0'), `text/xml; charset=${name}`)).toBe('Мир');
    expect(decode(latin('\u0083e\u0083X\u0083g'), 'text/xml; charset=cp932')).toBe('テスト');
    expect(decode(latin('\u00b2\u00e2\u00ca\u00d4'), 'text/xml; charset=cp936')).toBe('测试');
    expect(decode(latin('p\u00b3k'), 'text/xml; charset=iso8859_2')).toBe('płk');
  });

  it('keeps UTF-8 with one bad byte among many letters', () => {
    const bytes = new Uint8Array([...utf8('žluťoučký kůň úpěl ďábelské ódy'), 0xff]);
    expect(decode(bytes)).toBe('žluťoučký kůň úpěl ďábelské ódy\uFFFD');
  });

  it('keeps UTF-8 with one bad byte although something else is declared', () => {
    const bytes = new Uint8Array([...utf8('<?xml version="1.0" encoding="ISO-8859-1"?>žluťoučký kůň úpěl ódy'), 0xff]);
    expect(decode(bytes)).toMatch(/žluťoučký kůň úpěl ódy\uFFFD$/);
  });

  it('keeps UTF-8 whose few letters beyond ASCII were cut in the middle', () => {
    const bytes = new Uint8Array([...utf8('The mayor’s café – '), 0xe2, 0x80, ...utf8(' opens')]);
    expect(decode(bytes, 'text/xml; charset=utf-8')).toBe('The mayor’s café – \uFFFD opens');
  });
});
