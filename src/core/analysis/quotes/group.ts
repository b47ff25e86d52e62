// Verb groups: in a frame's words and the place of a cue, out the cue with its auxiliaries, what leads to it, and what takes it back.
import { type Tok, isVerb } from './clause.ts';
import { CUES, LEADING, REFUSING, TAKING_BACK } from './cues.ts';
import { MAY } from './lex.ts';
import { BE, DO, HAVE, MODALS, NEGATIONS, WILL } from './words.ts';

/** No phrase or detour is followed further than this many words, so that an endless sentence costs no more than its length. */
export const REACH = 60;

/** Words `from` to `to` (exclusive); `clean` is 0 to 1: how sure the range is the subject and nothing but it. */
export type Range = { from: number; to: number; clean: number };

/** A cue's verb group: "has also pledged", "refused to say". */
export type Group = {
  from: number;
  verb: number;
  negated: boolean;
  supposed: boolean;
  passive: boolean;
  /** A bare -ing or infinitive, whose subject is that of the clause. */
  loose: boolean;
};

export const at = (toks: readonly Tok[], index: number): Tok | undefined => toks[index];
export const low = (toks: readonly Tok[], index: number): string => toks[index]?.low ?? '';
export const isTime = (tok: Tok | undefined): boolean => tok !== undefined && (tok.lex.may & MAY.time) !== 0;
export const isAdverb = (tok: Tok | undefined): boolean =>
  tok !== undefined &&
  (tok.lex.may & (MAY.adverb | MAY.ly)) !== 0 &&
  tok.kind === 'word' &&
  ((tok.lex.may & MAY.adverb) !== 0 || !tok.cap);
export const isNominal = (tok: Tok | undefined): boolean =>
  tok !== undefined && tok.kind === 'word' && (tok.lex.may & MAY.joint) === 0 && !isAdverb(tok) && !isVerb(tok);

/** The group of the verb at `verb`, with its auxiliaries, adverbs and what leads to it. */
export function groupOf(toks: readonly Tok[], verb: number): Group {
  let from = verb;
  const ing = low(toks, verb).endsWith('ing');
  let negated = false;
  let supposed = false;
  let passive = false;
  let loose = ing;
  const past = CUES.get(low(toks, verb))?.participle === true;
  for (let i = verb - 1; i >= 0 && i > verb - 14; i--) {
    const tok = at(toks, i);
    // "Mr May replied": a capital inside a sentence is a name.
    if (!tok || tok.kind !== 'word' || (tok.cap && i > 0 && !NEGATIONS.has(tok.low))) break;
    const word = tok.low;
    // "has in the past described"
    if (i > 3 && low(toks, i - 1) === 'the' && low(toks, i - 2) === 'in' && HAVE.has(low(toks, i - 3))) {
      from = i - 2;
      i -= 2;
      continue;
    }
    if (word === 'to' && !tok.cap && i > 0) {
      let lead = i - 1;
      while (lead > 0 && (isAdverb(at(toks, lead)) || low(toks, lead) === 'on' || low(toks, lead) === 'short')) lead--;
      const leading = low(toks, lead);
      loose = true;
      if (REFUSING.has(leading)) negated = true;
      else if (!LEADING.has(leading) && !BE.has(leading) && !CUES.has(leading)) break;
      loose = leading.endsWith('ing');
      from = lead;
      i = lead;
      if (BE.has(leading) || !/(?:ed|s|nt|gan|ose)$/.test(leading)) continue;
      continue;
    }
    if (NEGATIONS.has(word)) {
      negated = true;
      if (word !== 'not' && word !== 'never' && word !== 'hardly' && word !== 'barely') break;
      from = i;
      continue;
    }
    if (MODALS.has(word)) {
      supposed = true;
      if (word.endsWith("n't") || word === 'cannot') negated = true;
    } else if (BE.has(word)) {
      if (i + 1 <= verb && past && !ing && from === verb) passive = true;
      else if (past && !ing && isAdverb(at(toks, from)) && from + 1 >= verb) passive = true;
      if (word.endsWith("n't")) negated = true;
      loose = false;
    } else if (HAVE.has(word) || DO.has(word) || WILL.has(word)) {
      if (word.endsWith("n't")) negated = true;
      if (word === 'having') loose = true;
      else loose = false;
    } else if (ing && TAKING_BACK.has(word)) {
      negated = true;
      from = word === 'without' ? from : i;
      if (!CUES.has(word) && word !== 'stopped' && word !== 'stop') continue;
      loose = false;
      continue;
    } else if (ing && from === verb && LEADING.has(word)) {
      loose = false;
    } else if (!isAdverb(tok)) break;
    else if (isAdverb(tok)) {
      // An adverb belongs to the group only where more of the group stands before it, or right beside the verb.
      if (tok.cap) break;
    }
    from = i;
  }
  return { from, verb, negated, supposed, passive, loose };
}
