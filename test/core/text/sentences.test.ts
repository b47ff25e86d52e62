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
  footnotes: [
    'He left in 2013. [3] | She stayed. [4] [12] | Nobody knows.',
    'He left in 2013.[3] | She stayed.[4][12] | Nobody knows.',
    'He left.[3]| She stayed.',
    'He left. [citation needed] | She stayed. [better source needed] | It rained.',
    'He called it “a dead end.” [5] | No one went.',
    'He left, [3] but she, [4] who stayed, did not. | It rained.',
    'They waste no time. [2]. | They rest.',
    'The fee was paid. 8 | Yet some refused. | It rained.',
    'She valued innovation.23 | Others did not.',
    'It rained.² | It poured.',
    'Do they want it? [...] | They do not say.',
    'He won. | 12 Republicans voted against him.',
    'He won. | “[Roe] lost,” she said.',
  ],
  'brackets that do not begin a sentence': [
    'It was in Washington, D.C. (capital of the U.S.) and beyond. | It closed.',
    'It began at 6 p.m. (but was soon over). | They left.',
    'She had a part in Viva Maria! (1965), and in others. | She left.',
    'He has a daughter, Ann (b. March 2009), and a son (b. 2011). | They live here.',
    'The saint (c. 347) was born here. | He died.',
    'It rained. | (Nobody was there.) | It poured.',
    'He lives in the U.S. | (The house is big.)',
  ],
  'numbers and captions at the head': [
    '2.1. Results of the vote',
    'Figure 1. The old mill',
    'Figure 1.3 | This map shows the harbour. | It is old.',
    'The mill in spring | Image: Ann Roe.',
    'They met in Washington D.C. | Image: Harbour Guard.',
    '“The river is ours.” — Ann Roe',
    '“The river is ours.” | – But she left.',
  ],
  'names in small letters': ['It was the best site. | eShop was its name.'],
  'pronouns that say': [
    '“Why now?” I asked. | He left.',
    '“Go!” I howled. | They went.',
    '“Why now?” | I said that it was late.',
    '“Why now?” | I did not know.',
  ],
  'stops inside quotation marks': [
    'The mayor said “We tried.” and left. | It rained.',
    '“It is 3.5 miles. | Mr. Roe knows,” she said. | He left.',
    '“He met Dr. Roe in the U.S. in May,” she said. | He left.',
    '“No.” | She paused. | “Not now.”',
    'She asked: “Where is J. R. Roe?” | Nobody knew.',
    '“One ... two … three,” he said. | “Four.... | Five.”',
    'We waited…. | Then it came.',
  ],
  'acronyms at the end': [
    'He came from the U.S. | She came from the U.K. | They met in the E.U. | It rained.',
    'The U.S. Senate and the U.K. Treasury agreed.',
    'He works in Washington, D.C. | The city is big.',
    'She has a B.A. from Oster. | He has a Ph.D. | Both teach.',
    'Smith et al. (2004) and Roe et al. 2006 agree. | So do we.',
    'P.S. What about Ann?',
  ],
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
    '. [1]',
    '[',
    '. (a',
    ' Image: ',
    '. — A',
    '.1 A',
    'A. Roe ',
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
