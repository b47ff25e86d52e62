// Quoted runs: in an article, out the outermost stretches that stand in quote marks. Marks inside a quote belong to it.
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { type Mark, isDigit, isLetter, isSpace, marks } from './marks.ts';

/** A quoted run with its marks; `inner` is what stands inside them, without white space at its ends. */
export type Segment = Span & {
  inner: Span;
  paragraph: number;
  /** Number of the sentence in which it starts. */
  sentence: number;
  words: number;
  /** False where its closing mark is missing: it then ends with its paragraph, or before the next opening mark. */
  closed: boolean;
  /** Nothing but marks stands before it in its paragraph. */
  opens: boolean;
  /** Its paragraph goes on with the quote that the paragraph before left open. */
  continues: boolean;
};

/** How far a quote that holds quotes of its own style may reach before its marks count as missing ones. */
const NESTED_MARKS = 16;
const NESTED_CHARS = 4000;
/** Paragraphs without marks that a quote may run through to a later closing mark. */
const BRIDGED_PARAGRAPHS = 3;

type Run = { start: number; end: number; closed: boolean; next: number };

/** The index of the mark that closes the quote opened by `list[from]` when marks nest, or -1. */
function nestedClose(list: readonly Mark[], from: number): number {
  const first = list[from]?.at ?? 0;
  let depth = 0;
  for (let i = from, seen = 0; i < list.length && seen < NESTED_MARKS; i++) {
    const mark = list[i];
    if (!mark || mark.single) continue;
    if (mark.at - first > NESTED_CHARS) return -1;
    seen++;
    depth += mark.turn === 'open' || depth === 0 ? 1 : -1;
    if (depth === 0) return i;
  }
  return -1;
}

/** After a figure a closing mark may be an inch mark: it is one where the next mark closes too. */
function isInch(list: readonly Mark[], index: number): boolean {
  if (!list[index]?.weak) return false;
  let next = index + 1;
  while (list[next]?.single) next++;
  return list[next]?.turn === 'close';
}

function startsSentence(text: string, at: number, from: number): boolean {
  let before = at - 1;
  while (before > from && isSpace(text.charAt(before))) before--;
  return '.!?…”"’'.includes(text.charAt(before));
}

/** Runs of a paragraph whose marks do not nest evenly: the nearest closing mark closes, an opening one at a new sentence ends the run. */
function flatRun(text: string, list: readonly Mark[], from: number, start: number, end: number): Run {
  for (let i = from + 1; i < list.length; i++) {
    const mark = list[i];
    if (!mark || mark.single) continue;
    if (mark.turn !== 'open') {
      if (isInch(list, i)) continue;
      return { start, end: mark.at + 1, closed: true, next: i + 1 };
    }
    const following = list[i + 1];
    if (following?.turn === 'close' && !following.single && !startsSentence(text, mark.at, start)) i++;
    else return { start, end: mark.at, closed: false, next: i };
  }
  return { start, end, closed: false, next: list.length };
}

function doubleRun(text: string, list: readonly Mark[], from: number, end: number): Run {
  const start = list[from]?.at ?? 0;
  let close = nestedClose(list, from);
  // "a 12" pipe," she said: the evenly nested reading stops at the inch mark.
  if (close >= 0 && close === from + 1 && isInch(list, close)) close++;
  const mark = list[close];
  if (close >= 0 && mark && !mark.single) return { start, end: mark.at + 1, closed: true, next: close + 1 };
  return flatRun(text, list, from, start, end);
}

/** True where a single mark after a word is rather a possessive or a dropped letter than the end of the quote. */
function isApostrophe(text: string, open: number, at: number): boolean {
  const before = text.charAt(at - 1).toLowerCase();
  const letter = before === 's' || before === 'z' || text.slice(at - 2, at).toLowerCase() === 'in';
  if (!letter) return false;
  const after = text.charAt(at + 2);
  if (after !== after.toLowerCase() || !isLetter(after)) return false;
  const first = text.charAt(open + 1);
  return first !== first.toLowerCase() || text.slice(open, at).split(' ', 5).length > 4;
}

/** The run a single mark opens, or null where nothing closes it. */
function singleRun(text: string, list: readonly Mark[], from: number): Run | null {
  const start = list[from]?.at ?? 0;
  let doubtful: Run | null = null;
  for (let i = from + 1; i < list.length; i++) {
    const mark = list[i];
    if (!mark) break;
    if (!mark.single) continue;
    if (mark.turn === 'open') break;
    const run = { start, end: mark.at + 1, closed: true, next: i + 1 };
    if (!mark.weak || !isApostrophe(text, start, mark.at)) return run;
    doubtful ??= run;
  }
  return doubtful;
}

function countWords(text: string, span: Span): number {
  let words = 0;
  let inWord = false;
  for (let i = span.start; i < span.end; i++) {
    const c = text.charAt(i);
    if (isSpace(c)) inWord = false;
    else if (!inWord && (isLetter(c) || isDigit(c))) {
      inWord = true;
      words++;
    }
  }
  return words;
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text.charAt(start))) start++;
  while (end > start && isSpace(text.charAt(end - 1))) end--;
  return { start, end };
}

/** What stands inside the marks of a run; two straight single marks are one. */
function inside(text: string, { start, end, closed }: Run): Span {
  const twice = (at: number): boolean => text.slice(at, at + 2) === "''";
  const from = start + (twice(start) ? 2 : 1);
  return trimmed(text, from, Math.max(from, closed ? end - (twice(end - 2) ? 2 : 1) : end));
}

/** The quote a paragraph left open at its end: it may go on in the next one. */
type Left = { paragraph: number; glyph: string };

/** The runs of one paragraph from mark `from` on; `endless` lets its first mark open a quote that nothing closes. */
function runs(text: string, list: readonly Mark[], from: number, end: number, endless: boolean): Run[] {
  const found: Run[] = [];
  let next = from;
  while (next < list.length) {
    const mark = list[next];
    if (!mark || mark.turn === 'close') {
      next++;
      continue;
    }
    let run = mark.single ? singleRun(text, list, next) : doubleRun(text, list, next, end);
    // A single mark that nothing closes is an apostrophe, unless it opens a paragraph of several that belong together.
    if (!run && endless && next === from) run = { start: mark.at, end, closed: false, next: list.length };
    if (run) found.push(run);
    next = run ? run.next : next + 1;
  }
  return found;
}

/** The quoted runs of an article, in text order; they never overlap. Runs without a letter or digit are left out. */
export function segments(article: Article): Segment[] {
  const { text, paragraphs, sentences } = article;
  const found: Segment[] = [];
  let left: Left | null = null;
  let at = 0;

  const add = (paragraph: number, run: Span & { closed: boolean }, inner: Span, opens: boolean, continues: boolean) => {
    const words = countWords(text, inner);
    if (words === 0) return;
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= run.start) at++;
    const first = sentences[at];
    if (!first || first.start >= run.end) return;
    const end = run.closed ? run.end : inner.end;
    const { closed } = run;
    found.push({ start: run.start, end, inner, paragraph, sentence: first.number, words, closed, opens, continues });
  };

  for (const [index, paragraph] of paragraphs.entries()) {
    const list = marks(text, paragraph.start, paragraph.end);
    const first = list.findIndex((mark) => !mark.weak);
    if (first < 0) {
      if (left && index - left.paragraph > BRIDGED_PARAGRAPHS) left = null;
      continue;
    }
    const opener = list[first];
    if (!opener) continue;
    const glyph = text.charAt(opener.at);
    const opens = opener.turn !== 'close' && countWords(text, { start: paragraph.start, end: opener.at }) === 0;
    const before: Left | null = left;
    const continues: boolean = opens && before?.paragraph === index - 1 && before.glyph === glyph;
    let from = first;
    if (before && opener.turn === 'close' && !opener.single && '"“„'.includes(before.glyph)) {
      // No paragraph since has a mark, and this one closes: the quote ran through them all.
      for (let p = before.paragraph + 1; p <= index; p++) {
        const whole = paragraphs[p];
        if (!whole) continue;
        const closed = p === index;
        const inner = trimmed(text, whole.start, closed ? opener.at : whole.end);
        add(p, { start: inner.start, end: closed ? opener.at + 1 : inner.end, closed }, inner, true, true);
      }
      from = first + 1;
    }
    left = null;
    const follows = paragraphs[index + 1];
    const taken = follows !== undefined && text.charAt(trimmed(text, follows.start, follows.end).start) === glyph;
    const all: Run[] = runs(text, list, from, paragraph.end, opens && (continues || taken));
    for (const run of all) {
      const first = opens && run.start === opener.at;
      add(index, run, inside(text, run), first, first && continues);
      if (!run.closed && run.next >= list.length) left = { paragraph: index, glyph: text.charAt(run.start) };
    }
  }
  return found;
}
