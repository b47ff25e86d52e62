// Where in a text a date may begin: only there the pattern of all dates is tried. In: a text and the pattern; out: its matches.
import { DATE } from './grammar.ts';

/** The first three letters of every word that a date begins with, a shorter word whole. */
const FIRST =
  'jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun ear lat mid end spr sum aut fal win sta beg las nex thi ' +
  'one two thr fou fiv six sev eig nin ten ele twe for fif yes tod tom ton noo a an the ' +
  'chr eas ram eid pas han cha diw dee hol nav dur box new val hal tha goo pal ash whi yom ros pur now mot fat st lun chi';
/** What follows these, or the words are no date: a unit ("a week ago"), a day or a stretch ("the past two days"). */
const AFTER_COUNT = new Set('dwmyho'.split(''));
const AFTER_THE = new Set('plncdf0123456789'.split(''));

const A = 96;
const letter = (code: number): number => {
  const low = code | 32;
  return low > A && low < A + 27 ? low - A : 0;
};
const key = (a: number, b: number, c: number): number => (a * 32 + (a && b)) * 32 + (a && b && c);
const keyOf = (word: string): number =>
  key(letter(word.charCodeAt(0)), letter(word.charCodeAt(1)), letter(word.charCodeAt(2)));

const starts = new Uint8Array(32 ** 3);
for (const word of FIRST.split(' ')) starts[keyOf(word)] = 1;
for (const word of ['a', 'an', 'the']) starts[keyOf(word)] = word === 'the' ? 3 : 2;

const isDigit = (code: number): boolean => code > 47 && code < 58;

/** Whether a date may begin at a place where a word does. */
function may(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return true;
  if (code === 39 || code === 0x2019) return isDigit(text.charCodeAt(at + 1));
  const kind = starts[key(letter(code), letter(text.charCodeAt(at + 1)), letter(text.charCodeAt(at + 2)))];
  if (kind === 2) return AFTER_COUNT.has(text[at + (letter(text.charCodeAt(at + 1)) === 0 ? 2 : 3)] ?? '');
  if (kind === 3) return letter(text.charCodeAt(at + 3)) > 0 || AFTER_THE.has(text[at + 4] ?? '');
  return kind === 1;
}

/** No date begins behind these: it would be part of a word, a number or a time. */
const INSIDE = /[\p{L}\p{N}.,/:’'-]/u;
/** But for what a date is often tied to: "post-2014". */
const TIED = /(?:^|[^\p{L}])(?:[Pp]ost|[Pp]re|[Mm]id)[-–]$/u;
const TIED_LONGEST = 6;

/** Whether what stands before `at` lets a date begin there. */
function opens(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  return before === ' ' || !INSIDE.test(before) || TIED.test(text.slice(Math.max(0, at - TIED_LONGEST), at));
}

/** 1 for plain letters and digits, 2 for what else a date may begin with. */
const kinds = new Uint8Array(128);
for (let code = 0; code < 128; code++) kinds[code] = isDigit(code) || letter(code) > 0 ? 1 : code === 39 ? 2 : 0;

/** In order, none over another. Linear in the text. */
export function datesIn(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const { length } = text;
  let inside = false;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? kinds[code]! : letter(code) > 0 ? 1 : code === 0x2019 ? 2 : 0;
    const begins = !inside;
    inside = kind === 1;
    if (!begins || kind === 0 || !may(text, at) || !opens(text, at)) continue;
    DATE.lastIndex = at;
    const match = DATE.exec(text);
    if (match === null || match[0] === '') continue;
    found.push(match);
    at += match[0].length - 1;
    inside = true;
  }
  return found;
}
