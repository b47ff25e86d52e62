// Words: folding for comparison, stems for search, tokens with their offsets, and how far two words are apart.
import type { Span } from './span.ts';

/** A word, number or mark of punctuation; `text` is the slice of the untouched text. */
export type Token = Span & { text: string };

/** Letters that no decomposition takes apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ʻ: "'",
  ʼ: "'",
};
const SPECIAL = /[ßæœøðđþłħıʻʼ]/g;
const INVISIBLE = /[\p{Cf}\p{M}]/gu;
const SINGLE = /[‘’‚‛′]/g;
const DOUBLE = /[“”„‟″«»]/g;
const DASH = /[‐‑‒–—―−]/g;
const ASCII = /^[\u0000-\u007f]*$/;

/** For comparison only: lower case, no diacritics, straight quotes and dashes, no invisible characters. Offsets do not survive it. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  // Straight once more at the end: some letters come apart into marks and dashes.
  return straight(
    straight(text)
      .normalize('NFKD')
      .replace(INVISIBLE, '')
      .toLowerCase()
      .replace(INVISIBLE, '')
      .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter),
  );
}

const straight = (text: string): string => text.replace(SINGLE, "'").replace(DOUBLE, '"').replace(DASH, '-');

// Letters and stops in turn ("U.S."); words joined by one hyphen, apostrophe or ampersand, numbers by one stop, comma, colon or slash;
// a run of stops or hyphens; else one character. Each alternative moves forward only, so the cost is linear.
const TOKEN =
  /(?:\p{L}\.){2,}(?:[-‐‑][\p{L}\p{N}]+)*|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’‐‑&\-\u00AD\u200B-\u200D\u2060]|(?<=\p{N})[.,:/](?=\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\.{2,}|-{2,}|[^\s\p{Cf}]/uy;

/** What a code is to the plain reader. */
const ODD = 0;
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
/** One character, a token for itself. */
const MARK = 4;
/** Joins words; joins figures; runs of it are one token. */
const JOINT = 5;
const POINT = 6;

const KINDS = new Uint8Array(0x2030);
for (let code = 0; code < 128; code++) KINDS[code] = MARK;
for (const char of '\t\n\v\f\r \u00a0') KINDS[char.charCodeAt(0)] = SPACE;
for (const char of 'abcdefghijklmnopqrstuvwxyz') {
  KINDS[char.charCodeAt(0)] = LETTER;
  KINDS[char.toUpperCase().charCodeAt(0)] = LETTER;
}
for (const char of '0123456789') KINDS[char.charCodeAt(0)] = DIGIT;
for (const char of '“”„‘–—…') KINDS[char.charCodeAt(0)] = MARK;
for (const char of "'’&-") KINDS[char.charCodeAt(0)] = JOINT;
for (const char of '.,:/') KINDS[char.charCodeAt(0)] = POINT;

const kindOf = (code: number): number => (code < KINDS.length ? KINDS[code]! : ODD);
const STOP = 0x2e;
const HYPHEN = 0x2d;

/** The end of the plain word or number that begins at `from` in the text up to `until`; -1 where the pattern has to tell. */
function plainEnd(text: string, from: number, until: number): number {
  if (from + 1 < until && KINDS[text.charCodeAt(from)] === LETTER && text.charCodeAt(from + 1) === STOP) return -1;
  for (let at = from + 1; ; at++) {
    if (at >= until) return until;
    const kind = kindOf(text.charCodeAt(at));
    if (kind === LETTER || kind === DIGIT) continue;
    if (kind === ODD) return -1;
    if (kind === SPACE || kind === MARK) return at;
    if (at + 1 >= until) return at;
    const next = kindOf(text.charCodeAt(at + 1));
    if (kind === POINT && KINDS[text.charCodeAt(at - 1)] !== DIGIT) return at;
    if (next === ODD) return -1;
    if (next !== DIGIT && (kind === POINT || next !== LETTER)) return at;
  }
}

/** Where tokens begin and end, two numbers each; written over by the next text. */
export type Bounds = { list: Int32Array; length: number };

export const newBounds = (): Bounds => ({ list: new Int32Array(512), length: 0 });

/** The bounds of what `tokens` gives. */
export function tokenBounds(text: string, { start, end: until }: Span, into: Bounds): void {
  let { list } = into;
  let length = 0;
  let part: string | undefined;
  for (let at = start; at < until;) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === SPACE) {
      at++;
      continue;
    }
    let end = -1;
    if (kind === LETTER || kind === DIGIT) end = plainEnd(text, at, until);
    else if (kind !== ODD) {
      end = at + 1;
      if (code === STOP || code === HYPHEN) while (end < until && text.charCodeAt(end) === code) end++;
    }
    if (end < 0) {
      part ??= start === 0 && until === text.length ? text : text.slice(start, until);
      TOKEN.lastIndex = at - start;
      if (!TOKEN.test(part)) {
        at += part.codePointAt(at - start)! > 0xffff ? 2 : 1;
        continue;
      }
      end = start + TOKEN.lastIndex;
    }
    if (length === list.length) {
      const longer = new Int32Array(2 * length);
      longer.set(list);
      into.list = list = longer;
    }
    list[length] = at;
    list[length + 1] = end;
    length += 2;
    at = end;
  }
  into.length = length;
}

const bounds = newBounds();

/**
 * Words, numbers and punctuation in order. An acronym keeps its stops ("U.S."), any other stop is a token of its own; a possessive
 * stays with its word ("Kerry’s").
 */
export function tokens(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const found: Token[] = [];
  tokenBounds(text, { start: span.start, end: Math.min(span.end, text.length) }, bounds);
  const { list, length } = bounds;
  for (let i = 0; i < length; i += 2) {
    const start = list[i]!;
    const end = list[i + 1]!;
    found.push({ text: text.slice(start, end), start, end });
  }
  return found;
}

const CONSONANT = '[^aeiou]';
const VOWEL = '[aeiouy]';
const RUN_C = `${CONSONANT}[^aeiouy]*`;
const RUN_V = `${VOWEL}[aeiou]*`;
/** Words longer than this are no words to stem. */
const LONGEST = 40;

const MEASURE_ABOVE_0 = new RegExp(`^(?:${RUN_C})?${RUN_V}${RUN_C}`);
const MEASURE_IS_1 = new RegExp(`^(?:${RUN_C})?${RUN_V}${RUN_C}(?:${RUN_V})?$`);
const MEASURE_ABOVE_1 = new RegExp(`^(?:${RUN_C})?${RUN_V}${RUN_C}${RUN_V}${RUN_C}`);
const HAS_VOWEL = new RegExp(`^(?:${RUN_C})?${VOWEL}`);
const ENDS_CVC = new RegExp(`^${RUN_C}${VOWEL}[^aeiouwxy]$`);

const STEP2: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['entli', 'ent'],
  ['ousli', 'ous'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['alli', 'al'],
  ['ator', 'ate'],
  ['logi', 'log'],
  ['bli', 'ble'],
  ['eli', 'e'],
];
const STEP3: readonly (readonly [string, string])[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];
const STEP4 = /^(.+?)(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$|^(.+?[st])ion$/;

function swap(word: string, table: readonly (readonly [string, string])[]): string {
  for (const [ending, other] of table) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, -ending.length);
    return MEASURE_ABOVE_0.test(rest) ? rest + other : word;
  }
  return word;
}

function plural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function past(word: string): string {
  if (word.endsWith('eed')) return MEASURE_ABOVE_0.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const rest = word.endsWith('ed') ? word.slice(0, -2) : word.endsWith('ing') ? word.slice(0, -3) : null;
  if (rest === null || !HAS_VOWEL.test(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/([^aeiouylsz])\1$/.test(rest)) return rest.slice(0, -1);
  return ENDS_CVC.test(rest) ? `${rest}e` : rest;
}

/**
 * The stem of an English word by Porter's algorithm of 1980. `word` in lower case, without marks; anything but a word of plain letters comes back as it is.
 * @see https://tartarus.org/martin/PorterStemmer/
 */
export function stem(word: string): string {
  if (word.length < 3 || word.length > LONGEST || !/^[a-z]+$/.test(word)) return word;
  // A "y" at the head is a consonant.
  let w = word.startsWith('y') ? `Y${word.slice(1)}` : word;
  w = past(plural(w));
  if (w.endsWith('y') && HAS_VOWEL.test(w.slice(0, -1))) w = `${w.slice(0, -1)}i`;
  w = swap(swap(w, STEP2), STEP3);
  const four = STEP4.exec(w);
  const kept = four?.[1] ?? four?.[2];
  if (kept !== undefined && MEASURE_ABOVE_1.test(kept)) w = kept;
  if (w.endsWith('e')) {
    const rest = w.slice(0, -1);
    if (MEASURE_ABOVE_1.test(rest) || (MEASURE_IS_1.test(rest) && !ENDS_CVC.test(rest))) w = rest;
  }
  if (w.endsWith('ll') && MEASURE_ABOVE_1.test(w)) w = w.slice(0, -1);
  return w.toLowerCase();
}

/**
 * The Damerau-Levenshtein distance (neighbours swapped count one), or `max + 1` where it is more than `max`. Cost is the length times
 * `max`.
 */
export function distance(a: string, b: string, max: number): number {
  const far = max + 1;
  if (Math.abs(a.length - b.length) > max) return far;
  let before: number[] = [];
  let last: number[] = Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, far));
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = Array.from({ length: b.length + 1 });
    const from = Math.max(1, i - max);
    const to = Math.min(b.length, i + max);
    row[from - 1] = from === 1 ? Math.min(i, far) : far;
    let least = row[from - 1] ?? far;
    for (let j = from; j <= to; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? far) + 1, (row[j - 1] ?? far) + 1, (last[j - 1] ?? far) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? far) + 1);
      row[j] = Math.min(cost, far);
      least = Math.min(least, cost);
    }
    if (least > max) return far;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? far, far);
}
