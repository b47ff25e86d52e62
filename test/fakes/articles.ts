// Seeded random articles: news-like sentences of invented people in many styles, with damage. In: a seed; out: a text, always the same.
import { diceOf } from './messages.ts';

const FIRST = ['Anna', 'Omar', 'Li', 'Peter', 'Maria', 'Kwame', 'Sean', 'Ingrid', 'Carlos', 'Nadia'];
const LAST = [
  'Okonkwo',
  'Brandt',
  'O’Hara',
  'al-Fulani',
  'Castellan',
  'Van der Merk',
  'Ruiz',
  'Petrov-Lund',
  'Kim',
  'May',
];
const ROLES = [
  'president',
  'foreign minister',
  'Senator',
  'police chief',
  'chief executive',
  'Mr',
  'Dr.',
  'spokeswoman',
];
const BODIES = ['the Ministry of Ports', 'Northgate Bank', 'the Harbour Union', 'Radwick Council', 'the WTRA'];
const PLACES = ['Tallavik', 'Port Sorrow', 'New Edlin', 'the Kestrel Valley', 'Berlin'];
const WORDS =
  'the talks on a new pier may begin before spring and cost 3.5 million crowns, which nobody at the U.S. office expected at 8 a.m.'.split(
    ' ',
  );
const CUES = ['said', 'told reporters', 'warned', 'added', 'insisted', 'did not say', 'wrote', 'described it as'];
const DAMAGE = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  '\u200b',
  '\u202e',
  '\r\n',
  '\u00a0',
  '😀',
  '(',
  '--',
  '…',
  '...',
  '@everyone',
  '<!channel>',
  '\ud800',
];

export const randomArticle = (seed: number): string => {
  const dice = diceOf(seed);
  const person = (): string => {
    const surname = dice.one(LAST);
    return dice.one([
      `${dice.one(FIRST)} ${surname}`,
      `${dice.one(ROLES)} ${surname}`,
      `${dice.one(ROLES)} ${dice.one(FIRST)} ${surname}`,
      surname,
      'He',
      'She',
      `${surname}’s staff`,
      dice.one(BODIES),
    ]);
  };
  const run = (): string => Array.from({ length: dice.between(3, 14) }, () => dice.one(WORDS)).join(' ');
  const [open, close] = dice.one([
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
  ] as const);
  const sentence = (): string =>
    dice.one([
      () => `${person()} ${dice.one(CUES)} that ${run()}.`,
      () => `${open}${run()},${close} ${person()} ${dice.one(CUES)}.`,
      () =>
        `${open}${run()},${close} ${dice.one(['said', 'warned'])} ${person()}, ${dice.between(20, 90)}. ${open}${run()}.${close}`,
      () => `${person()} ${dice.one(CUES)} ${open}${run()}${close} in ${dice.one(PLACES)} on Tuesday.`,
      () => `${person()} met ${person()} in ${dice.one(PLACES)}, after ${person()} left.`,
      () => `They met in May ${dice.between(1990, 2026)}.`,
      () => `${person()}, ${dice.one(ROLES)} of ${dice.one(BODIES)}, ${run()}!`,
    ])();
  const paragraphs = Array.from({ length: dice.between(3, 12) }, () =>
    Array.from({ length: dice.between(1, 4) }, sentence).join(' '),
  );
  let text =
    dice.one(['', 'SORROW // ', 'TALLAVIK, Nov. 3 (ABC) — ', '(CNN) -- ']) +
    paragraphs.join(dice.one(['\n', '\n\n', '\r\n', ' ']));
  for (let times = dice.between(0, 4); times > 0; times -= 1) {
    const at = dice.between(0, text.length);
    text = text.slice(0, at) + dice.one(DAMAGE) + text.slice(at);
  }
  // As a file holds it: a lone surrogate has no bytes of its own.
  return text.toWellFormed();
};
