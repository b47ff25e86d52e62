// The expectations of a golden article: their shape, how they are read, and how words are compared. In: the folder; out: `Golden`.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Item } from '../../src/core/article/article.ts';
import type { Span } from '../../src/core/text/span.ts';

/** Words with the number of the sentence they stand in. */
export type Cut = [words: string, sentence: number];

export type ExpectedPerson = { name: string; aliases: string[]; roles: Cut[]; pronouns: Cut[] };

/** `speaker` and `how` may hold alternatives with a bar between. `person` left out: not checked. */
export type ExpectedQuote = {
  text: string;
  sentence: number;
  speaker: string | null;
  how: string;
  person?: string | null;
};

/** The lists of `/who`, by the name the expectations give them. */
export const LISTS = ['roles', 'said', 'staff', 'of', 'met', 'also', 'beside'] as const;
export type List = (typeof LISTS)[number];

export type ExpectedWho = { name: string; never?: Partial<Record<List, number[]>> } & Partial<Record<List, Cut[]>>;

/** `speaker` left out: not checked; `null`: not named. */
export type ExpectedAnswer = {
  contains: string;
  sentences: number[];
  speaker?: string | null;
  as?: string;
  follows?: string;
};

export type Expected = {
  traps: Record<string, string>;
  sentences: string[];
  title?: string;
  dateline?: string;
  byline?: string;
  credit?: string;
  people: ExpectedPerson[];
  organizations: string[];
  places: string[];
  notPeople: string[];
  quotes: ExpectedQuote[];
  unsure: string[];
  dates: { text: string; sentence: number; iso?: string | null }[];
  who: Record<string, ExpectedWho>;
  several?: Record<string, string[]>;
  nobody?: Record<string, string[]>;
  answers: Record<string, ExpectedAnswer[]>;
  brief: { first: number; never: number[] };
};

/** `known` is the file beside the text, where there is one; `spans` are the sentences as expected, numbered from 1 at index 0. */
export type Golden = {
  name: string;
  files: string[];
  text: string;
  known: { title?: string; date?: string; outlet?: string; url?: string; language?: string; author?: string };
  expected: Expected;
  spans: Span[];
};

const ELISION = ' … ';

/** The words with every run of white space (a BOM too) as one space. */
export const fold = (text: string): string => text.replace(/[\s\uFEFF]+/g, ' ').trim();

/** `fold` without the stop or comma that may stand inside or outside the marks. */
export const bare = (text: string): string => fold(text).replace(/[,.;:]+$/, '');

/** True where `text` is `pattern`, which may leave out its middle with " … ". */
export const reads = (pattern: string, text: string): boolean => {
  const [head = '', tail] = bare(pattern).split(ELISION);
  const words = bare(text);
  if (tail === undefined) return words === head;
  return words.length >= head.length + tail.length && words.startsWith(head) && words.endsWith(tail);
};

/** True where `text` holds `pattern`, which may leave out its middle with " … ". */
export const holds = (text: string, pattern: string): boolean => {
  const words = fold(text);
  let from = 0;
  for (const part of fold(pattern).split(ELISION)) {
    const at = words.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
};

const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'his', 'her', 'their', 'its']);

/**
 * True where `shown` names what one of `wanted` (alternatives with a bar between) names: a longer phrase may hold the wanted one,
 * but not as someone's possessor, and a pronoun must be the pronoun alone.
 */
export const names = (wanted: string, shown: string): boolean => {
  const words = fold(shown).toLowerCase();
  return wanted.split('|').some((alternative) => {
    const least = fold(alternative)
      .toLowerCase()
      .replace(/^(the|an?) /, '');
    if (PRONOUNS.has(least)) return words === least;
    for (let at = words.indexOf(least); at >= 0; at = words.indexOf(least, at + 1)) {
      const before = words.charAt(at - 1);
      const after = words.slice(at + least.length);
      if (!/[\p{L}\p{N}]/u.test(before) && !/^([\p{L}\p{N}]|[’']s?\b|[’'] )/u.test(after)) return true;
    }
    return false;
  });
};

/** Finds the sentences that the expectations abbreviate. Throws where one does not stand in the text: the expectations are wrong. */
const locate = (name: string, text: string, sentences: readonly string[]): Span[] => {
  let from = 0;
  return sentences.map((sentence) => {
    const pieces = sentence.split(ELISION).map((piece) => {
      const words = piece.trim().split(' ');
      return new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'), 'g');
    });
    let start = -1;
    for (const piece of pieces) {
      piece.lastIndex = from;
      const match = piece.exec(text);
      if (!match) throw new Error(`${name}: the expected sentence "${sentence}" does not stand in the text`);
      if (start < 0) start = match.index;
      from = match.index + match[0].length;
    }
    return { start, end: from };
  });
};

/** Builds a golden article from its parts. */
export const golden = (name: string, text: string, known: Golden['known'], expected: Expected): Golden => {
  return { name, files: [], text, known, expected, spans: locate(name, text, expected.sentences) };
};

const HERE = import.meta.dirname;
const CONTENT = join(HERE, '..', '..', 'content');
const ENDING = '.expected.json';

/** Every golden article, by name. */
export const goldens = (): Golden[] =>
  readdirSync(HERE)
    .filter((file) => file.endsWith(ENDING))
    .sort()
    .map((file) => {
      const name = file.slice(0, -ENDING.length);
      const folder = existsSync(join(HERE, `${name}.txt`)) ? HERE : CONTENT;
      const beside = join(folder, `${name}.json`);
      const known: Golden['known'] = existsSync(beside) ? JSON.parse(readFileSync(beside, 'utf8')) : {};
      const expected: Expected = JSON.parse(readFileSync(join(HERE, file), 'utf8'));
      const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
      return {
        ...golden(name, text, known, expected),
        files: [join(folder, `${name}.txt`), ...(existsSync(beside) ? [beside] : [])],
      };
    });

/** The item that a source would yield for it. */
export const item = ({ name, text, known }: Golden): Item => {
  const { date, ...rest } = known;
  return { id: name, text, ...rest, ...(date === undefined ? {} : { published: date }) };
};
