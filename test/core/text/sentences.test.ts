import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/core/text/sentences.ts';

const split = (text: string): string[] =>
  sentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

/** Sentences are written apart by " | ", which is taken out before they are split. */
const CASES: Record<string, string[]> = {
  'plain stops': ['He left. | She stayed! | Did they? | Nobody knows.'],
  titles: [
    'Mr. Smith met Dr. Jane Doe. | Mrs. Doe left.',
    'Lt. Col. Ann Ray and Gov. Lee spoke. | Sen. Roe did not.',
    'The Rev. Martin Ode preached. | It rained.',
  ],
  acronyms: [
    'The U.S. President spoke. | The U.N. agreed.',
    'He lives in the U.S. | The house is big.',
    'She flew to the U.S. | “It was cold,” she said.',
    'It was 10 a.m. Tuesday when it began. | It ended at 4 p.m. | Nobody came.',
    'Acme Inc. said so. | Acme Corp. and Baker Co. Ltd. merged.',
    'He works for Acme Inc. | He likes it.',
    'e.g. The Hague, i.e. a city. | Next.',
    'A Ph.D. student came. | He sat.',
  ],
  'dates and numbers': [
    'It opened on Nov. 19 in Oslo. | It closed in Dec. | The end came fast.',
    'It cost $1.50 in 2013. | 24 people paid 3.5 million.',
    'He lives at No. 10 Downing Street. | She said no. | They left.',
    'See p. 14 and Fig. 3 for more. | Then stop.',
    '1. Wash the rice. | 2. Boil it.',
  ],
  places: ['He walked to St. Petersburg and Mt. Hood. | He rested.', 'They met on Main St. | The shop was shut.'],
  initials: [
    'J. R. Smith and George W. Bush met. | It was late.',
    'J.K. Rowling wrote. | We read.',
    'He chose plan B. | The rest is known.',
    'So did Robert F. Kennedy Jr. and his son. | They ran.',
  ],
  'closing marks belong to the sentence before': [
    '“We will go.” | The end.',
    '“We will go.” | “You will stay.” | He left.',
    '"We will go." | "You stay!" | He left.',
    '(It was late.) | He left [for good.] | She slept.',
    '‘We will go.’ | ‘You stay.’ | The end.',
    'He called it “a dead end”. | “No one will,” he said.',
  ],
  'quoted sentences': [
    '“We tried. | We failed,” he said. | He left.',
    '“Why now?” he asked. | “Go!” she said. | They went.',
    '“Why now?” Kerry asked. | “Because,” said Roe.',
    '“Will they?” | The crowd did not know.',
    '“Stop!” Mr Roe told the crowd. | It did.',
    '‘We tried. | We failed,’ he said. | He left.',
    "'We tried. | It's over,' he said. | He left.",
    '“It ends here.” | Kerry said nothing else.',
  ],
  ellipsis: [
    '“We are clear that if it is done ... including the border, we go,” he said. | He left.',
    '“We know ... The people know it,” he said. | He left.',
    '“We know … The people know it,” he said.',
    'He waited... | Then he left.',
    'He waited… | Then he left.',
    '“I wonder...” | She sat down.',
    '“I wonder...” she said. | She sat.',
    '“It was over. ... | We left,” he said.',
  ],
  'no space after the stop': ['He left the room.| “We stay,” she said.', 'See example.com or v2.5 now. | Go.'],
  'a dash before the next': ['He left. | – It was late.', 'He left. | — The others stayed.'],
  'all capitals': ['MR. ROE LEFT. | THE U.S. AGREED. | IT RAINED.'],
};

for (const [name, texts] of Object.entries(CASES)) {
  describe(name, () => {
    it.each(texts)('%s', (marked) =>
      expect(split(marked.replaceAll(' | ', ' ').replaceAll('| ', ''))).toEqual(marked.split(/ ?\| /)),
    );
  });
}

describe('spans', () => {
  it('count in the whole text', () => {
    expect(sentences('SOCHI // He left. She stayed.', { start: 9, end: 29 })).toEqual([
      { start: 9, end: 17 },
      { start: 18, end: 29 },
    ]);
  });

  it('hold every character that is no space, in order, once', () => {
    const piece = fc.constantFrom(
      'He left',
      '.',
      '!',
      '?',
      ' ',
      '“',
      '”',
      '"',
      "'",
      '’',
      '...',
      '…',
      'U.S.',
      'Mr.',
      '\n',
      '1',
      '(',
      ')',
      '\ud800',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of sentences(text, { start: 0, end: text.length })) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  it.each([
    'a',
    '.',
    '. ',
    'A. ',
    '.”',
    '“',
    '"',
    "'",
    ' ',
    ',',
    '?” A',
    '...” Roe ',
    'ab. ',
    '! ',
    '\ud800',
    '.1',
    '1. ',
  ])('cover a long line of %j repeated', (piece) => {
    const text = piece.repeat(40_000 / piece.length);
    let at = 0;
    for (const { start, end } of sentences(text, { start: 0, end: text.length })) {
      if (text.slice(at, start).trim() !== '' || end <= start) throw new Error(`words are left out at ${at}`);
      at = end;
    }
    expect(text.slice(at).trim()).toBe('');
  });
});
