import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, fold, stem, tokens } from '../../../src/core/text/words.ts';

const plain = (a: string, b: string): number => {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i ? (j ? 0 : i) : j)),
  );
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, d[i - 2]![j - 2]! + 1);
      d[i]![j] = cost;
    }
  return d[a.length]![b.length]!;
};

describe('fold', () => {
  it.each([
    ['Zarif', 'zarif'],
    ['José Núñez', 'jose nunez'],
    ['Łódź Straße Ødegård', 'lodz strasse odegard'],
    ['Kerry’s “visit” – now', 'kerry\'s "visit" - now'],
    ['Ker\u200bry\u00ad', 'kerry'],
    ['İstanbul', 'istanbul'],
    ['a\u00a0b', 'a b'],
  ])('%s -> %s', (from, to) => expect(fold(from)).toBe(to));

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('stem', () => {
  it.each([
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['cats', 'cat'],
    ['agreed', 'agre'],
    ['feed', 'feed'],
    ['plastered', 'plaster'],
    ['motoring', 'motor'],
    ['sing', 'sing'],
    ['hopping', 'hop'],
    ['filing', 'file'],
    ['happy', 'happi'],
    ['relational', 'relat'],
    ['vietnamization', 'vietnam'],
    ['triplicate', 'triplic'],
    ['adoption', 'adopt'],
    ['sanctions', 'sanction'],
    ['controlling', 'control'],
    ['negotiations', 'negoti'],
    ['negotiated', 'negoti'],
    ['young', 'young'],
    ['by', 'by'],
    ['s-300', 's-300'],
  ])('%s -> %s', (from, to) => expect(stem(from)).toBe(to));
});

describe('tokens', () => {
  it.each([
    ['The U.S. and Ka-ki met.', ['The', 'U.S.', 'and', 'Ka-ki', 'met', '.']],
    ['Mr Kerry’s four-hour talks', ['Mr', 'Kerry’s', 'four-hour', 'talks']],
    ['“No,” said O’Brien, 58…', ['“', 'No', ',', '”', 'said', 'O’Brien', ',', '58', '…']],
    ['S-300, $1,000.50 at 10:30 on 9/11', ['S-300', ',', '$', '1,000.50', 'at', '10:30', 'on', '9/11']],
    ['U.S.-led ... ministers’ talks -- AT&T', ['U.S.-led', '...', 'ministers', '’', 'talks', '--', 'AT&T']],
    ['‘We will,’ J. Smith said', ['‘', 'We', 'will', ',', '’', 'J', '.', 'Smith', 'said']],
    ['2013-14 in 2015.', ['2013-14', 'in', '2015', '.']],
    [
      "ab-é 3.é 5-x 1,2,x don't' x&y& a.b.c.",
      ['ab-é', '3', '.', 'é', '5-x', '1,2', ',', 'x', "don't", "'", 'x&y', '&', 'a.b.c.'],
    ],
    ['naïve-ish x--y ..3.5.', ['naïve-ish', 'x', '--', 'y', '..', '3.5', '.']],
    ['12:3/4:, a\u00ada\u200b 7’é-a', ['12:3/4', ':', ',', 'a\u00ada', '7’é-a']],
    ['Núñez 𝒳 😀\ud800', ['Núñez', '𝒳', '😀', '\ud800']],
    ['', []],
  ])('%s', (text, words) => expect(tokens(text).map((token) => token.text)).toEqual(words));

  it('counts in the whole text when given a span', () => {
    const text = 'SOCHI // Russia pledged';
    expect(tokens(text, { start: 9, end: 15 })).toEqual([{ text: 'Russia', start: 9, end: 15 }]);
  });

  it('slices back, in order, and leaves out nothing but space and the invisible', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let at = 0;
        for (const token of tokens(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(at, token.start)).toMatch(/^[\s\p{Cf}]*$/u);
          at = token.end;
        }
        expect(text.slice(at)).toMatch(/^[\s\p{Cf}]*$/u);
      }),
    );
  });

  it.each(['a', '.', 'a.', '-', 'a-', "'", '1.', '1,', '“', ' ', ',', '\ud800', '\u200b', 'a\u0301'])(
    'leaves out nothing of a long line of %j',
    (piece) => {
      const text = piece.repeat(40_000 / piece.length);
      const found = tokens(text);
      expect(found.map((token) => token.text).join('')).toBe(text.replace(/[\s\p{Cf}]+/gu, ''));
    },
  );
});

describe('distance', () => {
  it.each([
    ['lavrov', 'lavrov', 2, 0],
    ['lavrov', 'lavorv', 2, 1],
    ['lavrov', 'lavrof', 2, 1],
    ['lavrov', 'lavro', 2, 1],
    ['lavrov', 'larov', 2, 1],
    ['kerry', 'perky', 2, 2],
    ['kerry', 'merkel', 2, 3],
    ['', 'ab', 2, 2],
    ['', 'abc', 2, 3],
    ['ab', 'ba', 1, 1],
    ['abc', 'abc', 0, 0],
    ['abc', 'abd', 0, 1],
  ])('%s to %s within %i is %i', (a, b, max, far) => expect(distance(a, b, max)).toBe(far));

  it('equals the plain algorithm, bounded', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, max) => {
        expect(distance(a, b, max)).toBe(Math.min(plain(a, b), max + 1));
      }),
    );
  });
});
