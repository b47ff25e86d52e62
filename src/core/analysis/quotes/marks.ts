// The quote marks of a paragraph, each with the way it turns: in a stretch of text, out its marks in order.
// Apostrophes, elisions ('90s), inches and minutes are no marks.

export type Turn = 'open' | 'close' | 'either';

/** `weak` is a single mark that may as well be an apostrophe: a plural's possessive, a dropped letter. */
export type Mark = { at: number; single: boolean; turn: Turn; weak: boolean };

const DOUBLES = '"“”„‟«»';
const SINGLES = "'‘’‚";
const PRIMES = '′″';
const QUOTE_MARKS: ReadonlySet<string> = new Set(DOUBLES + SINGLES);
const GLYPH_OPENS = '“„‟«‘‚';
const GLYPH_CLOSES = '”»';

/** Words that begin with a dropped letter: their mark opens nothing. */
const ELIDED = new Set([
  'em',
  'til',
  'till',
  'tis',
  'twas',
  'cause',
  'cos',
  'bout',
  'round',
  'n',
  'tween',
  'nuff',
  'ere',
  'neath',
]);

export const isSpace = (c: string): boolean => c === '' || c === ' ' || (c !== 'x' && /\s/u.test(c));
export const isLetter = (c: string): boolean =>
  (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c > '\u007f' && /[\p{L}\p{M}]/u.test(c));
export const isDigit = (c: string): boolean => c >= '0' && c <= '9' && c.length === 1;
export const isQuoteMark = (c: string): boolean => QUOTE_MARKS.has(c);

const opensAfter = (before: string): boolean => isSpace(before) || '([{—–-/=:>'.includes(before) || isQuoteMark(before);
const closesBefore = (after: string): boolean =>
  isSpace(after) || '.,;:!?)]}—–-/…<*'.includes(after) || isQuoteMark(after);

/** The lower-case word of ASCII letters that starts at `at`, at most 6 letters of it. */
function wordAt(text: string, at: number, end: number): string {
  let stop = at;
  while (stop < end && stop < at + 6 && isLetter(text.charAt(stop))) stop++;
  return text.slice(at, stop).toLowerCase();
}

/** True for the mark of 5'11", of a height or length that closes nothing. */
function isMeasure(text: string, at: number): boolean {
  let digit = at - 1;
  while (digit > at - 4 && isDigit(text.charAt(digit))) digit--;
  return digit < at - 1 && "'’′".includes(text.charAt(digit)) && isDigit(text.charAt(digit - 1));
}

function turnOf(glyph: string, before: string, after: string, afterNext: string): Turn {
  const opening = opensAfter(before) && !isSpace(after) && (!'.,;:!?)]}'.includes(after) || afterNext === '.');
  const closing = !isSpace(before) && closesBefore(after);
  if (GLYPH_OPENS.includes(glyph)) return closing && !opening ? 'either' : 'open';
  if (GLYPH_CLOSES.includes(glyph)) return opening && !closing ? 'either' : 'close';
  if (opening === closing) return 'either';
  return opening ? 'open' : 'close';
}

function single(text: string, at: number, end: number, glyph: string, before: string, after: string): Mark | null {
  if (isLetter(before) && (isLetter(after) || isDigit(after))) return null;
  if (isDigit(before) && glyph !== '‘') {
    // A minute or foot mark, or the end of ‘Apollo 13’: only a later look at what is open can tell.
    return closesBefore(after) ? { at, single: true, turn: 'close', weak: true } : null;
  }
  if (glyph !== '’' && opensAfter(before) && !isSpace(after) && !closesBefore(after)) {
    if (isDigit(after) && isDigit(text.charAt(at + 2)) && text.charAt(at + 3) === 's') return null;
    if (ELIDED.has(wordAt(text, at + 1, end))) return null;
    return { at, single: true, turn: 'open', weak: false };
  }
  if (glyph !== '‘' && !isSpace(before) && closesBefore(after)) {
    return { at, single: true, turn: 'close', weak: isLetter(before) && isSpace(after) };
  }
  // A mark that opens on another mark or on dots: ‘“Go,” he said’, ‘...and then’.
  if (glyph !== '’' && opensAfter(before) && !isSpace(after)) return { at, single: true, turn: 'open', weak: false };
  return null;
}

/** The marks of `text` from `start` to `end`, in order. */
export function marks(text: string, start: number, end: number): Mark[] {
  const found: Mark[] = [];
  for (let at = start; at < end; at++) {
    const glyph = text.charAt(at);
    if (glyph > '\u007f' ? glyph < '«' || glyph > '″' : glyph !== '"' && glyph !== "'") continue;
    if (PRIMES.includes(glyph)) continue;
    const before = at > start ? text.charAt(at - 1) : '';
    const after = at + 1 < end ? text.charAt(at + 1) : '';
    if (glyph === "'" && after === "'" && before !== "'" && text.charAt(at + 2) !== "'") {
      // Two straight single marks are a double one: it opens with the first, closes with the second.
      const behind = at + 2 < end ? text.charAt(at + 2) : '';
      const turn = turnOf('"', before, behind, at + 3 < end ? text.charAt(at + 3) : '');
      found.push({ at: turn === 'open' ? at : at + 1, single: false, turn, weak: isDigit(before) });
      at++;
      continue;
    }
    if (SINGLES.includes(glyph)) {
      const mark = single(text, at, end, glyph, before, after);
      if (mark) found.push(mark);
    } else if (DOUBLES.includes(glyph) && !isMeasure(text, at)) {
      const afterNext = at + 2 < end ? text.charAt(at + 2) : '';
      found.push({ at, single: false, turn: turnOf(glyph, before, after, afterNext), weak: isDigit(before) });
    }
  }
  return found;
}
