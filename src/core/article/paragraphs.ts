// Cuts a text into paragraphs: lines, or blocks of hard-wrapped lines apart by blank or indented ones.
import type { Span } from '../text/span.ts';

/** A line longer than this is no line of a hard-wrapped text. */
const WRAP_WIDEST = 120;
/** A line shorter than this did not end because the width did. */
const WRAP_NARROWEST = 40;
/** A line that ends in a stop and is narrower than this share of the widest ends a paragraph. */
const FULL = 0.7;

const BREAK = /\r\n|[\n\r\u0085\u2028\u2029\f\v]/g;
const STOPPED = /[.!?…:]["”’')\]»]*$/;

/** The lines of the text, trimmed; a blank one is empty. */
function lines(text: string): Span[] {
  const found: Span[] = [];
  let at = 0;
  const add = (end: number): void => {
    let start = at;
    let stop = end;
    while (start < stop && /\s/.test(text[start] ?? '')) start++;
    while (stop > start && /\s/.test(text[stop - 1] ?? '')) stop--;
    found.push({ start, end: stop });
  };
  for (const match of text.matchAll(BREAK)) {
    add(match.index);
    at = match.index + match[0].length;
  }
  add(text.length);
  return found;
}

const stopped = (text: string, line: Span): boolean =>
  STOPPED.test(text.slice(Math.max(line.start, line.end - 4), line.end));

/** How wide a hard-wrapped text is, or 0 where its line ends are its paragraphs' ends. */
function wrapWidth(text: string, all: readonly Span[]): number {
  let widest = 0;
  let pairs = 0;
  let wrapped = 0;
  /** Lines that surely go on in the next: it begins in lower case. */
  let sure = 0;
  for (const [i, line] of all.entries()) {
    const width = line.end - line.start;
    widest = Math.max(widest, width);
    const next = all[i + 1];
    if (width === 0 || next === undefined || next.end === next.start) continue;
    pairs++;
    if (width < WRAP_NARROWEST || stopped(text, line)) continue;
    wrapped++;
    if (/\p{Ll}/u.test(text.charAt(next.start))) sure++;
  }
  return widest <= WRAP_WIDEST && (wrapped >= 2 || sure > 0) && wrapped * 2 >= pairs ? widest : 0;
}

/** In order, without the space around them. */
export function paragraphs(text: string): Span[] {
  const all = lines(text);
  const width = wrapWidth(text, all);
  const found: Span[] = [];
  let open: Span | null = null;
  for (const [i, line] of all.entries()) {
    if (line.start === line.end) {
      open = null;
      continue;
    }
    const before = all[i - 1];
    const indented =
      /^[ \t\u00a0]{2}|^\t/.test(text.slice(line.start - 2, line.start)) || text[line.start - 1] === '\t';
    const short = before !== undefined && stopped(text, before) && before.end - before.start < width * FULL;
    if (open !== null && width > 0 && !indented && !short) {
      open.end = line.end;
      continue;
    }
    open = { start: line.start, end: line.end };
    found.push(open);
  }
  return found;
}
