// Splits a paragraph into sentences: where a stop, a question, a call or an ellipsis ends one, and where it does not.
import { AFTER_HOUR, BEFORE_NAME, BEFORE_NUMBER, MAYBE_LAST, OPENERS, SAYING } from './abbreviations.ts';
import { notesEnd } from './notes.ts';
import type { Span } from './span.ts';

/** How far a word is read before and after a stop: longer ones are no abbreviations and no openers. */
const REACH = 24;
/** How far a verb of saying is looked for after “Why?”. */
const SAYING_REACH = 90;

const STOPS = '.!?…';
const CLOSERS = '”’"\')]}»';
const SPACE = /\s/;
const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const DIGIT = /\p{N}/u;

/** Before a year in brackets: born, died, reigned, circa, flourished. */
const DATES_LIFE = new Set(['b', 'd', 'r', 'c', 'ca', 'fl']);
const CAPTION = /^(?:Figure|Fig\.|Table|Listing|Box|Map|Plate|Chart) \d{1,3}(?:\.\d{1,3})?$/;
/** A caption's number that stands without a stop before its words. */
const NUMBERED = /(?:Figure|Fig\.|Table|Box|Map|Chart) \d{1,3}\.\d{1,3}(?=\s+[\p{Lu}“(])/uy;
/** What opens a picture's credit in the middle of a line. */
const PICTURE = /(?:Image|Photo|Picture|Video)[:;] (?=\S)/y;
/** Who is quoted, behind a dash at the end: "Go." — Ann Roe. */
const QUOTED_FROM = /^[-–—]{1,2} ?\p{Lu}[\p{L}.'’-]*(?:,? (?:\p{Lu}[\p{L}.'’-]*|of|the|and|de|van|von)){0,5}$/u;
const QUOTED_FROM_REACH = 70;
/** How far the end of a bracket is looked for. */
const ASIDE_REACH = 120;

const test = (kind: RegExp, char: string | undefined): boolean => char !== undefined && kind.test(char);

/** The quotation marks open at a place. A straight mark opens where it follows a space and closes elsewhere. */
type Marks = { double: boolean; single: boolean };

function mark(text: string, at: number, marks: Marks): void {
  const char = text[at];
  if (char === '“') marks.double = true;
  else if (char === '”') marks.double = false;
  else if (char === '"') marks.double = !marks.double;
  else if (char === '‘') marks.single = true;
  else if (char === "'" && (at === 0 || test(SPACE, text[at - 1]))) marks.single = test(LETTER, text[at + 1]);
  else if ((char === '’' || char === "'") && !test(LETTER, text[at + 1])) marks.single = false;
}

/** The word that ends at `end`: letters, digits, inner stops and hyphens, at most `REACH` long. */
function wordBefore(text: string, end: number, from: number): string {
  let start = end;
  while (start > from && end - start < REACH && /[\p{L}\p{M}\p{N}.-]/u.test(text[start - 1] ?? '')) start--;
  return text.slice(start, end);
}

const NEXT_WORD = /^[“‘"'«([{–—-]*\s*[“‘"'«([]*([\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*)?/u;

/** `aside`: the next word stands in a bracket that opens no sentence of its own. */
type Next = { word: string; quoted: boolean; aside: boolean };

function nextWord(text: string, at: number, end: number): Next {
  const window = text.slice(at, Math.min(end, at + REACH * 2));
  const word = NEXT_WORD.exec(window)?.[1] ?? '';
  const aside = /^[([]/.test(window) && !(UPPER.test(word.charAt(0)) && OPENERS.has(word.toLowerCase()));
  return { word, quoted: /^[“‘"'«([]/.test(window), aside };
}

/** True where a name or a pronoun and a verb of saying come next: “Why?” Mr Roe asked; “Why?” I asked. */
function saidNext(text: string, at: number, end: number): boolean {
  const window = text.slice(at, Math.min(end, at + SAYING_REACH));
  const words = window.split(/\s+/, 8);
  if (/^(?:I|[WwHh]e|[Ss]he|[Tt]hey|[Yy]ou)$/.test(words[0] ?? ''))
    return SAYING.has((words[1] ?? '').replace(/[.,;:!?]+$/, '')) && words[2] !== 'that';
  for (const [i, word] of words.entries()) {
    const bare = word.replace(/[.,;:!?]+$/, '');
    if (i > 0 && SAYING.has(bare)) return words[i + 1] !== 'that';
    // A comma inside the name's phrase ("Roe, the mayor, said") is left to the rule that a capital opens a sentence.
    if (bare !== word && !BEFORE_NAME.has(bare.toLowerCase()) && bare.length > 1) return false;
    if (OPENERS.has(bare.toLowerCase())) return false;
  }
  return false;
}

/** Whether the single stop at `at`, followed (after closing marks and space) by `next`, ends the sentence that began at `from`. */
function stopEnds(text: string, at: number, from: number, next: Next, closed: boolean): boolean {
  // A stop may stand apart from its word in tokenized text.
  const word = wordBefore(text, text[at - 1] === ' ' ? at - 1 : at, from);
  const lower = word.toLowerCase();
  const opens = !next.aside && (next.quoted || OPENERS.has(next.word.toLowerCase()));
  const numbered = DIGIT.test(next.word.charAt(0));
  if (word === '') return true;
  const before = text.slice(Math.max(from, at - REACH), at).trim();
  const alone = at - from < REACH && (before === word || /^[“‘"'([]+/.test(before)) && before.endsWith(word);
  // "1. Wash the rice.", "2.1. Results", "A. The first": a number or letter alone opens a list.
  const bare = before.replace(/^[“‘"'([]+/, '');
  if (alone && bare === word && /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|\p{L})$/u.test(word) && !closed) return false;
  if (closed) return true;
  // "Figure 1. The old mill" at the head.
  if (at - from < REACH && !numbered && CAPTION.test(text.slice(from, at))) return false;
  if (DATES_LIFE.has(lower) && text[at - word.length - 1] === '(') return false;
  if (BEFORE_NAME.has(lower)) return false;
  if (BEFORE_NUMBER.has(lower)) return !numbered && (lower !== 'c' || opens);
  if (lower === 'a.m' || lower === 'p.m') return !next.aside && !AFTER_HOUR.has(next.word.toLowerCase());
  if (lower === 'e.g' || lower === 'i.e') return false;
  if (MAYBE_LAST.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return opens;
  if (/^\p{Lu}$/u.test(word)) return opens;
  return true;
}

/** Where the run of stops from `at` ends, and whether it is an ellipsis (three stops or more, or "…") and nothing else. */
function runOf(text: string, at: number, end: number): { to: number; ellipsis: boolean; call: boolean } {
  let to = at;
  let stops = 0;
  let call = false;
  let dots = false;
  for (; to < end && STOPS.includes(text[to] ?? ' '); to++) {
    const char = text[to];
    if (char === '.') stops++;
    else if (char === '…') dots = true;
    else call = true;
  }
  // Four stops are a full stop and an ellipsis, and so are "….".
  return { to, call, ellipsis: !call && (dots ? stops === 0 : stops === 2 || stops === 3) };
}

const MATTER = new Uint8Array(128);
for (const char of `.!?"'IPV`) MATTER[char.charCodeAt(0)] = 1;

/** True for the units that neither end a sentence nor open or close marks nor begin a picture's credit. */
const isPlain = (code: number): boolean =>
  code < 128 ? MATTER[code] === 0 : code !== 0x2026 && (code < 0x2018 || code > 0x201d);

function pictureAt(text: string, at: number): boolean {
  const char = text[at];
  if (char !== 'I' && char !== 'P' && char !== 'V') return false;
  PICTURE.lastIndex = at;
  return PICTURE.test(text);
}

/** The end of what stands from `start` to `end` without the space behind it. */
function trimmed(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && test(SPACE, text[to - 1])) to--;
  return to;
}

/** The sentences of the span, in order; together they hold every character of it that is no space. */
export function sentences(text: string, span: Span): Span[] {
  const found: Span[] = [];
  const marks: Marks = { double: false, single: false };
  let from = span.start;
  while (from < span.end && test(SPACE, text[from])) from++;
  NUMBERED.lastIndex = from;
  if (NUMBERED.test(text) && NUMBERED.lastIndex < span.end) {
    found.push({ start: from, end: NUMBERED.lastIndex });
    from = NUMBERED.lastIndex;
    while (from < span.end && test(SPACE, text[from])) from++;
  }
  for (let i = from; i < span.end;) {
    if (isPlain(text.charCodeAt(i))) {
      i++;
      continue;
    }
    if (i > from && text[i - 1] === ' ' && pictureAt(text, i)) {
      found.push({ start: from, end: trimmed(text, from, i) });
      from = i;
    }
    if (!STOPS.includes(text[i] ?? ' ')) {
      mark(text, i++, marks);
      continue;
    }
    const run = runOf(text, i, span.end);
    const quoted = marks.double || marks.single;
    let to = run.to;
    let closed = false;
    while (to < span.end && CLOSERS.includes(text[to] ?? ' ') && !(text[to] === "'" && test(LETTER, text[to + 1]))) {
      closed = true;
      mark(text, to++, marks);
    }
    const noted = notesEnd(text, to, span.end);
    const notes = noted > to;
    to = noted;
    let next = to;
    while (next < span.end && test(SPACE, text[next])) next++;
    // A closing mark that stands apart still belongs to the sentence.
    if (next > to && marks.double && text[next] === '”') {
      mark(text, next, marks);
      to = next + 1;
      closed = true;
      next = to;
      while (next < span.end && test(SPACE, text[next])) next++;
    }
    if (next >= span.end || ends(text, { i, from, to, next, run, closed, quoted, notes, end: span.end })) {
      found.push({ start: from, end: to });
      from = next;
    }
    i = Math.max(next, to);
  }
  const end = trimmed(text, from, span.end);
  if (end > from) found.push({ start: from, end });
  return found;
}

let segmenter: Intl.Segmenter | undefined;

/** The sentences of a language that is not read: by Unicode's rules alone. */
export function plainSentences(text: string, span: Span): Span[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'sentence' });
  const found: Span[] = [];
  for (const { segment, index } of segmenter.segment(text.slice(span.start, span.end))) {
    const start = span.start + index + (segment.length - segment.trimStart().length);
    const end = trimmed(text, start, span.start + index + segment.length);
    if (end > start) found.push({ start, end });
  }
  return found;
}

type Place = {
  /** The first stop, the sentence's start, the end of its closing marks, the next character that is no space, the span's end. */
  i: number;
  from: number;
  to: number;
  next: number;
  end: number;
  run: { to: number; ellipsis: boolean; call: boolean };
  closed: boolean;
  /** The stop stands inside quotation marks. */
  quoted: boolean;
  /** Footnotes follow the stop. */
  notes: boolean;
};

/** The bracket that opens at `at` is followed by a comma or a small word: "Meurtres? (1950), and". */
function asideGoesOn(text: string, at: number, end: number): boolean {
  const window = text.slice(at, Math.min(end, at + ASIDE_REACH));
  return /^[([][^()[\]]*[)\]](?:[,;]| \p{Ll})/u.test(window);
}

function ends(text: string, at: Place): boolean {
  const { i, from, to, next, run, closed, quoted, notes, end } = at;
  const first = String.fromCodePoint(text.codePointAt(next) ?? 0);
  if (next === to) {
    // No space: a new sentence only after a plain word or a closing mark, never inside "example.com" or "3.5".
    const opening = first === '“' || first === '‘' || ((closed || notes) && UPPER.test(first));
    return opening && (closed || notes || test(LOWER, text[i - 1]));
  }
  if (!closed && (text[next] === '…' || text.startsWith('...', next))) return false;
  const after = nextWord(text, next, end);
  // "eHow" and its like open a sentence in small letters.
  if (LOWER.test(after.word.charAt(0)) && !after.quoted && !/^\p{Ll}+\p{Lu}/u.test(after.word)) return false;
  if (after.aside && asideGoesOn(text, next, end)) return false;
  if (end - next < QUOTED_FROM_REACH && QUOTED_FROM.test(text.slice(next, trimmed(text, next, end)))) return false;
  if (run.ellipsis) {
    // A full stop and an ellipsis that stands apart end the sentence together.
    if (test(SPACE, text[i - 1]) && STOPS.includes(text[i - 2] ?? ' ')) return true;
    if (quoted && !closed) return false;
    if (!closed && test(SPACE, text[i - 1])) return from === i;
    return !(closed && saidNext(text, next, end));
  }
  if (run.call) return !(closed && saidNext(text, next, end));
  if (run.to - i > 1) return true;
  return stopEnds(text, i, from, after, closed);
}
