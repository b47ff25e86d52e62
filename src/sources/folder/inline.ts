// The words of a piece of Markdown, a paragraph or a heading: links and emphasis give their words, images and footnote marks nothing.
import { plainOf } from '../html.ts';

/** The address of a link is looked for so far, in characters. */
const LONGEST_TARGET = 1000;

/** Pieces of a name between brackets: more is no name. */
const MOST_PARTS = 50;

const ESCAPED = /[!-/:-@[-`{-~]/;
const isSpace = (char: string | undefined): boolean => char === undefined || /\s/.test(char);
const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** A piece of the result. `raw` is what the author wrote as such; markup of HTML is read only in what is not. */
type Part = { text: string; raw: boolean };
/** Marks that may open: the index of their part, and how many are left. */
type Opener = { at: number; left: number };
type Bracket = { at: number; image: boolean };

/** The end of `(…)` that opens at `from`, behind it; -1 where it is none. */
function targetEnd(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < Math.min(text.length, from + LONGEST_TARGET); i++) {
    const char = text[i];
    if (char === '\\') i++;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return i + 1;
  }
  return -1;
}

/** How many of the same character stand from `at` on. */
function runOf(text: string, at: number): number {
  let end = at + 1;
  while (text[end] === text[at]) end++;
  return end - at;
}

/** `names` are the links defined elsewhere in the text, in lower case. Cost is linear in the text. */
export function inline(text: string, names: ReadonlySet<string>): string {
  const parts: Part[] = [];
  const openers: Readonly<Record<string, Opener[]>> = { '*': [], _: [], '~': [] };
  const brackets: Bracket[] = [];
  /** The start of each run of backticks by its length, so that one without an end is not looked for again. */
  const unclosed = new Set<number>();
  const say = (words: string, raw = false): void => {
    parts.push({ text: words, raw });
  };

  /** Closes and opens emphasis at a run of marks; what neither does stays. */
  const mark = (at: number, char: string): number => {
    const run = runOf(text, at);
    const [before, after] = [text[at - 1], text[at + run]];
    const isInner = char === '_' && isWord(before) && isWord(after);
    const opens = !isSpace(after) && !isInner && (char !== '_' || !isWord(before));
    const closes = !isSpace(before) && !isInner && (char !== '_' || !isWord(after));
    const least = char === '~' ? 2 : 1;
    const open = closes ? openers[char]! : [];
    let left = run;
    while (left >= least && open.length > 0) {
      const last = open.at(-1)!;
      const taken = Math.min(last.left, left);
      last.left -= taken;
      left -= taken;
      parts[last.at]!.text = char.repeat(last.left);
      if (last.left === 0) open.pop();
    }
    say(char.repeat(left), true);
    if (opens && left >= least) openers[char]!.push({ at: parts.length - 1, left });
    return at + run;
  };

  /** What follows a `]`: where its target ends, or -1 where the brackets are words. */
  const linkEnd = (at: number, label: string): number => {
    if (text[at + 1] === '(') return targetEnd(text, at + 1);
    if (text[at + 1] === '[') {
      const [name, end] = [
        text.slice(at + 2, at + LONGEST_TARGET),
        text.slice(at + 2, at + LONGEST_TARGET).indexOf(']'),
      ];
      if (end !== -1 && names.has((name.slice(0, end).trim() || label).toLowerCase())) return at + end + 3;
    }
    return names.has(label.trim().toLowerCase()) ? at + 1 : -1;
  };

  let at = 0;
  while (at < text.length) {
    const char = text[at]!;
    if (char === '\\' && ESCAPED.test(text[at + 1] ?? '')) {
      say(text[at + 1]!, true);
      at += 2;
    } else if (char === '`') {
      const run = runOf(text, at);
      const fence = '`'.repeat(run);
      let end = unclosed.has(run) ? -1 : text.indexOf(fence, at + run);
      while (end !== -1 && (text[end + run] === '`' || text[end - 1] === '`'))
        end = text.indexOf(fence, end + runOf(text, end));
      if (end === -1) unclosed.add(run);
      say(end === -1 ? fence : text.slice(at + run, end).replace(/^ (.*) $/s, '$1'), true);
      at = end === -1 ? at + run : end + run;
    } else if (char === '*' || char === '_' || char === '~') {
      at = mark(at, char);
    } else if (char === '[' || (char === '!' && text[at + 1] === '[')) {
      const image = char === '!';
      const note = image ? null : /^\[\^[^\]\s]{1,40}\]/.exec(text.slice(at, at + 50));
      if (note === null) {
        say(image ? '![' : '[', true);
        brackets.push({ at: parts.length - 1, image });
      }
      at += note?.[0].length ?? (image ? 2 : 1);
    } else if (char === ']' && brackets.length > 0) {
      const bracket = brackets.pop()!;
      const isShort = parts.length - bracket.at <= MOST_PARTS;
      const label = isShort
        ? parts
            .slice(bracket.at + 1)
            .map((part) => part.text)
            .join('')
        : '';
      const end = linkEnd(at, label);
      if (end === -1) say(']', true);
      else {
        parts[bracket.at]!.text = '';
        if (bracket.image) parts.length = bracket.at;
      }
      at = end === -1 ? at + 1 : end;
    } else if (char === '<' && /^<https?:[^\s<>]*>/.test(text.slice(at, at + LONGEST_TARGET))) {
      const end = text.indexOf('>', at);
      say(text.slice(at + 1, end), true);
      at = end + 1;
    } else {
      let end = at + 1;
      while (end < text.length && !'\\`*_~[]!<'.includes(text[end]!)) end++;
      say(text.slice(at, end));
      at = end;
    }
  }
  return words(parts);
}

/** What the author wrote as such goes around the reader of HTML. */
function words(parts: readonly Part[]): string {
  const joined = parts
    .map(({ text, raw }) => (raw ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text))
    .join('');
  return plainOf(joined.replaceAll('\n', '<br>')).replace(/\n{2,}/g, '\n');
}
