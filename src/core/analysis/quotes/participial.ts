// A subject with a participle's aside behind it: "The letter, sent by X to the minister, Y, and copied to Z, says". In a frame's words and
// the cue's place; out the phrase before the aside, when nothing but the aside stands between.
import { type Tok, isVerb } from './clause.ts';
import { at, isAdverb, low, type Range } from './group.ts';
import { COORDINATORS } from './words.ts';

/** Participles that do not end in "ed". */
const IRREGULAR = new Set(
  'sent written seen shown given taken known held made led drawn found told built brought read'.split(' '),
);

const isParticiple = (tok: Tok | undefined): boolean =>
  tok?.kind === 'word' && !tok.cap && (IRREGULAR.has(tok.low) || (tok.low.endsWith('ed') && tok.low.length > 4));

/** `subject` is the first phrase of the clause, `end` the first word of the cue, behind a comma. */
export function isParticipial(toks: readonly Tok[], subject: Range, end: number): boolean {
  if (low(toks, subject.to) !== ',') return false;
  let open = subject.to + 1;
  while (isAdverb(at(toks, open))) open++;
  if (!isParticiple(at(toks, open)) || open >= end - 2) return false;
  for (let i = open + 1; i < end - 1; i++) {
    if (!isVerb(at(toks, i), at(toks, i - 1))) continue;
    // A further participle goes on with the aside, a verb with a subject of its own does not.
    const before = low(toks, i - 1);
    if (!isParticiple(at(toks, i)) || !(COORDINATORS.has(before) || before === ',' || isAdverb(at(toks, i - 1))))
      return false;
  }
  return true;
}
