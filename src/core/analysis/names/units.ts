// The parts of an article as words: in an article, out one unit for each sentence and for title, dateline, byline and credit.
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { newBounds, type Token, tokenBounds } from '../../text/words.ts';
import { COMMON } from './common-words.ts';
import { isPlace } from './places.ts';

/** A token with what names ask of it: `bare` and `low` are without a possessive ending; `id` as a spelling's. */
export type Word = Token & { bare: string; low: string; possessive: boolean; cap: boolean; id: number };

export type Part = 'sentence' | 'title' | 'dateline' | 'byline' | 'credit';

/** `number` is the sentence's, 0 for the other parts. */
export type Unit = { part: Part; number: number; words: Word[]; shouted: boolean };

const POSSESSIVE = /(?:['’][sS]|(?<=[sSzZxX])['’])$/;
/** "al-Khouri", "d’Estaing", "O’Brien": a short lower-case opener before a capital. */
const PREFIXED = /^(?:al|el|ul|an|ar|as|at|ad|az|ash|d|l|de|le)[-'’‐‑]\p{Lu}/u;
const CAPITAL = /^\p{Lu}/u;
const LETTER = /^\p{L}/u;

const common = new Set(COMMON.split(' '));

/** True for a word, in lower case, that English writes small. */
export const isCommon = (low: string): boolean => common.has(low);

/** Where a possessive may end, and after which letters its mark may stand alone. */
const ENDINGS = "sS'’";
const HISSES = 'sSxXzZ';
const JOINERS = "-'’‐‑";
const HYPHEN = /[-‐‑]/;

function isCapital(bare: string): boolean {
  const first = bare.charCodeAt(0);
  if (first >= 65 && first <= 90) return true;
  // Most words are small and plain: a look at a few characters settles them.
  if (first < 128)
    return (
      bare.length > 2 &&
      (JOINERS.includes(bare[1]!) || JOINERS.includes(bare[2]!) || JOINERS.includes(bare[3] ?? ' ')) &&
      PREFIXED.test(bare)
    );
  return CAPITAL.test(bare);
}

/** What a token's own characters tell. `id`, under `SPELLINGS`, is the same for the same text; -1 of one that is not kept. */
type Spelling = {
  id: number;
  text: string;
  bare: string;
  low: string;
  possessive: boolean;
  cap: boolean;
  hyphened: boolean;
};

function spelled(text: string, id: number): Spelling {
  const possessive = ENDINGS.includes(text[text.length - 1]!) && POSSESSIVE.test(text);
  const bare = possessive ? text.replace(POSSESSIVE, '') : text;
  return { id, text, bare, low: bare.toLowerCase(), possessive, cap: isCapital(bare), hyphened: HYPHEN.test(text) };
}

/** Spellings met before, of whatever article: most of any text is of few words. By their ids; and the ids, from 1, by hashes. */
const known: Spelling[] = [];
export const SPELLINGS = 20_000;
const LONGEST_KNOWN = 20;
const PLACES = 1 << 16;
const places = new Uint16Array(PLACES);
const PRIME = 0x01000193;

/** A place for what is known of each spelling. */
export function bySpelling<T>(): (T | undefined)[] {
  const all: (T | undefined)[] = [];
  all.length = SPELLINGS;
  return all.fill(undefined);
}

/** The test, asked once for each spelling: it may look at nothing else of a word. */
export function testBySpelling(test: (word: Word) => boolean): (word: Word) => boolean {
  const told = new Uint8Array(SPELLINGS);
  return (word) => {
    const { id } = word;
    if (id < 0) return test(word);
    if (told[id] === 0) told[id] = test(word) ? 2 : 1;
    return told[id] === 2;
  };
}

/** Does `one` stand in the text from `start` on? */
function stands(one: string, text: string, start: number): boolean {
  for (let i = 0; i < one.length; i++) if (one.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** The spelling of the text from `start` to `end`; one that is known is not cut out of it. */
function spellingAt(text: string, start: number, end: number): Spelling {
  const length = end - start;
  if (length > LONGEST_KNOWN) return spelled(text.slice(start, end), -1);
  let hash = length;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  for (let id = places[place]!; id > 0; id = places[place]!) {
    const found = known[id - 1]!;
    if (found.text.length === length && stands(found.text, text, start)) return found;
    place = (place + 1) & (PLACES - 1);
  }
  const kept = known.length < SPELLINGS;
  const made = spelled(text.slice(start, end), kept ? known.length : -1);
  if (kept) places[place] = known.push(made);
  return made;
}

/** `next` is where the token behind it begins, -1 where none is, and `then` where that ends. */
function word(spelling: Spelling, start: number, end: number, next: number, then: number, text: string): Word {
  const { id, text: own, bare, low, possessive, cap } = spelling;
  // "Hutchins' wife": the mark is a token of its own; after it stands a space and a lower-case word.
  const owns =
    possessive ||
    (next === end &&
      then === next + 1 &&
      (text[next] === "'" || text[next] === '’') &&
      HISSES.includes(own[own.length - 1]!) &&
      /^\s\p{L}/u.test(text.slice(then, then + 2)));
  return { text: own, start, end, bare, low, possessive: owns, cap, id };
}

/** The word at a place of the text, whatever stands behind it. */
export const wordAt = (text: string, { start, end }: Span): Word =>
  word(spellingAt(text, start, end), start, end, -1, -1, text);

const isPlainLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** All capitals, or every longer word with one: a heading, where capitals say little. */
export function isShouted(words: readonly Word[]): boolean {
  let letters = 0;
  let loud = 0;
  let small = 0;
  for (const { bare, cap } of words) {
    if (bare.length < 2 || !(isPlainLetter(bare.charCodeAt(0)) || LETTER.test(bare))) continue;
    letters++;
    if (cap && bare.length > 2 && bare === bare.toUpperCase()) loud++;
    if (!cap && bare.length > 3) small++;
  }
  // A heading has no stop: "Mr Finch met Mr Marsh." is a sentence.
  const stopped = /^[.!?]/.test(words.at(-1)?.text ?? '');
  return letters >= 4 && (loud > letters * 0.6 || (small === 0 && !stopped));
}

const PAIR = /^(\p{Lu}[\p{L}.]*|non|pro|anti|ex|pre|post)([-‐‑])(\p{Lu}[\p{L}.]*)$/u;
const PREFIX = /^\p{Ll}/u;

/** "US-China" is two places with a mark between, "pro-Spain" holds one. */
function apart(token: Token): Token[] {
  const [, left, mark, right] = PAIR.exec(token.text) ?? [];
  if (!left || !mark || !right || isPlace(token.text.toLowerCase())) return [token];
  if (!isPlace(right.toLowerCase()) || (!PREFIX.test(left) && !isPlace(left.toLowerCase()))) return [token];
  const from = token.start + left.length;
  return [
    { text: left, start: token.start, end: from },
    { text: mark, start: from, end: from + 1 },
    { text: right, start: from + 1, end: token.end },
  ];
}

const bounds = newBounds();

/** The words of a span of the text. */
export function unitOf(text: string, span: Span, part: Part, number: number): Unit {
  tokenBounds(text, span, bounds);
  const { list, length } = bounds;
  // Pushed, not mapped: arrays of one sort are read faster.
  const words: Word[] = [];
  for (let i = 0; i < length; i += 2) {
    const start = list[i]!;
    const end = list[i + 1]!;
    const next = i + 2 < length ? list[i + 2]! : -1;
    const then = i + 2 < length ? list[i + 3]! : -1;
    const spelling = spellingAt(text, start, end);
    if (!spelling.hyphened) {
      words.push(word(spelling, start, end, next, then, text));
      continue;
    }
    for (const each of apart({ text: spelling.text, start, end })) {
      const last = each.end === end;
      const own = spellingAt(text, each.start, each.end);
      words.push(word(own, each.start, each.end, last ? next : -1, last ? then : -1, text));
    }
  }
  return { part, number, words, shouted: isShouted(words) };
}

/** In text order. Linear in the article's length. */
export function units(article: Article): Unit[] {
  const { text } = article;
  const found: Unit[] = [];
  const add = (part: Part, number: number, span: Span | undefined): void => {
    if (!span) return;
    found.push(unitOf(text, span, part, number));
  };
  const { title } = article;
  if (title?.start !== undefined) add('title', 0, { start: title.start, end: title.end });
  add('dateline', 0, article.dateline);
  add('byline', 0, article.byline);
  add('credit', 0, article.credit);
  for (const sentence of article.sentences) add('sentence', sentence.number, sentence);
  return found.sort((a, b) => (a.words[0]?.start ?? 0) - (b.words[0]?.start ?? 0));
}
