// Finds pieces of a text again that a package gives back without offsets, or with offsets a character or two off.
import type { Span } from '../../core/text/span.ts';

/** How far before its stated place a piece may stand. */
const SLACK = 3;

/** Without marks and spaces round it; null where the piece does not stand near `from`, or has no letter. */
export function near(text: string, piece: string, from: number): Span | null {
  const words = piece.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$|(?<=\p{Ll}{3})\.$/gu, '');
  if (words === '') return null;
  const start = text.indexOf(words, Math.max(0, from - SLACK));
  return start < 0 || start > from + words.length + 2 * SLACK ? null : { start, end: start + words.length };
}

/** Pieces one after another, each behind the one before; what is not found is left out. */
export function inOrder(text: string, pieces: readonly string[]): Span[] {
  let from = 0;
  return pieces.flatMap((piece) => {
    const words = piece.trim();
    const start = words === '' ? -1 : text.indexOf(words, from);
    if (start < 0) return [];
    from = start + words.length;
    return [{ start, end: from }];
  });
}
