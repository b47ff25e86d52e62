// Where reported content begins: no mark, and the few words at the head of a sentence that nothing parts from it. In a row, a part of it
// and what else is said of the same cue; out the first word.
import type { Part } from './decode.ts';
import type { Row } from './rows.ts';
import { TAG } from './words.ts';

/** More words than this before the content are a clause of their own. */
const MOST = 5;
const PARTING: ReadonlySet<number> = new Set([TAG.comma, TAG.colon, TAG.dash, TAG.quote, TAG.stop]);
const LINKING: ReadonlySet<number> = new Set([
  TAG.coordinator,
  TAG.subordinator,
  TAG.adverb,
  TAG.preposition,
  TAG.time,
]);

/** `others` are the cue and the source. */
export function opened({ toks }: Row, { from, to }: Part, others: readonly (Part | null)[]): number {
  let start = from;
  while (start < to - 1 && PARTING.has(toks[start]!.lex.tag) && toks[start]!.segment < 0) start++;
  if (start === 0 || start > MOST || others.some((other) => other && other.from < start)) return start;
  const parted = PARTING.has(toks[start - 1]!.lex.tag) || LINKING.has(toks[0]!.lex.tag);
  return parted ? start : 0;
}
