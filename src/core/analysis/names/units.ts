// The parts of an article as words: in an article, out one unit for each sentence and for title, dateline, byline and credit.
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { type Token, tokens } from '../../text/words.ts';
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

/** Spellings met before, of whatever article: most of any text is of few words. */
const known = new Map<string, Spelling>();
export const SPELLINGS = 20_000;
const LONGEST_KNOWN = 20;

/** A place for what is known of each spelling. */
export const bySpelling = <T>(): (T | undefined)[] => Array.from({ length: SPELLINGS }, () => undefined);

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

function spellingOf(text: string): Spelling {
  let found = known.get(text);
  if (found) return found;
  const kept = text.length <= LONGEST_KNOWN && known.size < SPELLINGS;
  found = spelled(text, kept ? known.size : -1);
  if (kept) known.set(text, found);
  return found;
}

/** `next` is the token behind it. */
export const word = (token: Token, next: Token | undefined, text: string): Word =>
  wordOf(spellingOf(token.text), token, next, text);

function wordOf(spelling: Spelling, { start, end }: Token, next: Token | undefined, text: string): Word {
  const { id, text: own, bare, low, possessive, cap } = spelling;
  // "Hutchins' wife": the mark is a token of its own; after it stands a space and a lower-case word.
  const owns =
    possessive ||
    (next !== undefined &&
      next.start === end &&
      (next.text === "'" || next.text === '’') &&
      HISSES.includes(own[own.length - 1]!) &&
      /^\s\p{L}/u.test(text.slice(next.end, next.end + 2)));
  return { text: own, start, end, bare, low, possessive: owns, cap, id };
}

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

/** The words of a span of the text. */
export function unitOf(text: string, span: Span, part: Part, number: number): Unit {
  const list = tokens(text, span);
  // Pushed, not mapped: arrays of one sort are read faster.
  const words: Word[] = [];
  for (let i = 0; i < list.length; i++) {
    const token = list[i]!;
    const spelling = spellingOf(token.text);
    if (!spelling.hyphened) {
      words.push(wordOf(spelling, token, list[i + 1], text));
      continue;
    }
    const parts = apart(token);
    for (let at = 0; at < parts.length; at++) words.push(word(parts[at]!, parts[at + 1] ?? list[i + 1], text));
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
