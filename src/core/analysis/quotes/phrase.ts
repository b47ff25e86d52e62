// Noun phrases: in a frame's words and a place, out the phrase that ends there, with its asides and what it is joined to.
import { type Tok, isVerb } from './clause.ts';
import { CUES, SPEECH_NOUNS } from './cues.ts';
import { REACH, at, low, isTime, isAdverb, isNominal, type Range } from './group.ts';
import { COORDINATORS, DETERMINERS, POSSESSIVES, PREPOSITIONS, PRONOUNS, RELATIVES, SUBORDINATORS } from './words.ts';

export const STOPS = new Set([',', ';', ':', '-', '(', ')', '[', ']', '?', '!', '/']);
export const endsLeft = (tok: Tok | undefined): boolean =>
  tok === undefined ||
  tok.kind === 'quote' ||
  STOPS.has(tok.low) ||
  (SUBORDINATORS.has(tok.low) && tok.kind === 'word');

/** Leading adverbs, conjunctions and a fronted adverbial that stand before a subject inside one stretch. */
export function strip(toks: readonly Tok[], from: number, to: number): Range {
  let start = from;
  while (
    start < to - 1 &&
    (isAdverb(at(toks, start)) ||
      COORDINATORS.has(low(toks, start)) ||
      (isTime(at(toks, start)) && !PREPOSITIONS.has(low(toks, start))))
  ) {
    // "last week the mayor", but not "May said" or "Sunday newspapers said".
    if (
      isTime(at(toks, start)) &&
      !DETERMINERS.has(low(toks, start + 1)) &&
      !at(toks, start + 1)?.cap &&
      !isTime(at(toks, start + 1)) &&
      !PRONOUNS.has(low(toks, start + 1))
    )
      break;
    if (isTime(at(toks, start)) && at(toks, start)?.cap && at(toks, start + 1)?.cap) break;
    start++;
  }
  if (!PREPOSITIONS.has(low(toks, start)) || low(toks, start) === 'like') return { from: start, to, clean: 1 };
  // "On Tuesday the mayor", "In Oslo Mr Berg": the subject starts at the last determiner or name that no preposition governs.
  for (let p = to - 1; p > start + 1; p--) {
    const tok = at(toks, p);
    const before = at(toks, p - 1);
    if (!tok || !before || PREPOSITIONS.has(before.low) || before.possessive) continue;
    const opens = DETERMINERS.has(tok.low) || POSSESSIVES.has(tok.low) || PRONOUNS.has(tok.low);
    const name =
      tok.cap && (!before.cap || isTime(before)) && !DETERMINERS.has(before.low) && !POSSESSIVES.has(before.low);
    if (opens || (name && p < to)) {
      if (name && !isTime(before) && !PREPOSITIONS.has(low(toks, p - 2)) && !opens) return { from: p, to, clean: 0.7 };
      return { from: p, to, clean: 0.85 };
    }
  }
  return { from: start + 1, to, clean: 0.4 };
}

/** "Prosecutors allege Holm wrote": a verb of speech behind a plural. */
const isTold = (toks: readonly Tok[], i: number): boolean => {
  const cue = CUES.get(low(toks, i));
  const before = at(toks, i - 1);
  return (
    cue?.group === 'say' &&
    cue.forms.includes('base') &&
    !SPEECH_NOUNS.has(low(toks, i)) &&
    before?.kind === 'word' &&
    !before.possessive &&
    /[^su]s$/.test(before.low)
  );
};

/** The noun phrase that ends before `end`, or null where none does; `owner` lets it end in a possessive. */
export function phraseBefore(toks: readonly Tok[], end: number, owner = false): Range | null {
  const last = at(toks, end - 1);
  if (!last || last.kind !== 'word') return null;
  if (PRONOUNS.has(last.low)) return { from: end - 1, to: end, clean: 1 };
  if (!isNominal(last) || (last.possessive && !owner)) return null;
  let from = end - 1;
  let clean = 1;
  while (from > 0 && from > end - REACH) {
    const tok = at(toks, from - 1);
    if (endsLeft(tok)) break;
    if (!tok) break;
    if (tok.low === 'and' || tok.low === 'or') {
      const left = conjunct(toks, from - 1);
      if (left === null) break;
      from = left;
      continue;
    }
    if (COORDINATORS.has(tok.low) || tok.low === 'whom' || isTold(toks, from - 1)) break;
    if (isVerb(tok, at(toks, from - 2))) {
      // "the man arrested in May said": a participle after its noun, with something else between it and the cue.
      const participle =
        /(?:ed|known|held|led|seen|made)$/.test(tok.low) &&
        isNominal(at(toks, from - 2)) &&
        PREPOSITIONS.has(low(toks, from));
      const determined = hasDeterminer(toks, from - 1);
      if (!participle || !determined) break;
      clean = 0.7;
    }
    if (PRONOUNS.has(tok.low) && !DETERMINERS.has(tok.low)) {
      clean = 0.5;
      break;
    }
    from--;
  }
  const range = strip(toks, from, end);
  // A verb before the phrase means it may be that verb's object.
  const before = at(toks, from - 1);
  const doubt = before !== undefined && isVerb(before) && !CUES.has(before.low) ? 0.75 : 1;
  return { ...range, clean: range.clean * clean * doubt };
}

function hasDeterminer(toks: readonly Tok[], end: number): boolean {
  for (let i = end - 1; i >= 0 && i > end - 6; i--) {
    if (endsLeft(at(toks, i))) return false;
    if (DETERMINERS.has(low(toks, i))) return i === 0 || endsLeft(at(toks, i - 1));
  }
  return false;
}

/** Where the left part of a joint subject starts ("Ms Berg and Mr Holm said"), or null where what stands there is no bare phrase. */
function conjunct(toks: readonly Tok[], and: number): number | null {
  let from = and;
  while (from > 0 && from > and - 12) {
    const tok = at(toks, from - 1);
    if (endsLeft(tok)) break;
    if (!tok || isVerb(tok, at(toks, from - 2)) || CUES.has(tok.low) || tok.low === 'to' || PRONOUNS.has(tok.low))
      return null;
    if (COORDINATORS.has(tok.low)) break;
    from--;
  }
  if (from === and || from === and - 12) return null;
  // Items before a comma: "Berg, Holm and Lund said" is joint too.
  const first = at(toks, from);
  if (!first || (PREPOSITIONS.has(first.low) && first.low !== 'about')) return null;
  return from;
}

/** How the words between two commas may belong to the phrase before them. */
function isAside(toks: readonly Tok[], from: number, to: number): boolean {
  const first = at(toks, from);
  if (!first || from >= to) return false;
  if (RELATIVES.has(first.low) || /^\d/.test(first.low)) return true;
  if (isVerb(first) && !first.low.endsWith('ed')) return false;
  if (first.kind !== 'word') return false;
  if (PRONOUNS.has(first.low) && !DETERMINERS.has(first.low)) return false;
  // A clause with a verb of its own is no aside: "On Monday, the plan was dead, said the mayor."
  let free = true;
  for (let i = from + 1; i < to && free; i++) {
    if (RELATIVES.has(low(toks, i)) || PREPOSITIONS.has(low(toks, i))) break;
    free = !isVerb(at(toks, i), at(toks, i - 1)) || /(?:ed|known|made|held)$/.test(low(toks, i));
  }
  return free;
}

/** True for a phrase with no verb, cue or preposition before it that it might belong to. */
function isFronted(toks: readonly Tok[], { from, clean }: Range): boolean {
  const before = at(toks, from - 1);
  return before === undefined || endsLeft(before) || COORDINATORS.has(before.low) || CUES.has(before.low) || clean < 1;
}

/** True for an age, or a role after the name it describes: "Ann Holm, 54, who …", "Ann Holm, the mayor, who …". */
function isDescription(toks: readonly Tok[], { from, to }: Range): boolean {
  if (low(toks, from - 1) !== ',') return false;
  const first = at(toks, from);
  if (to - from === 1 && /^\d/.test(first?.low ?? '')) return true;
  if (!first || !DETERMINERS.has(first.low)) return false;
  const name = phraseBefore(toks, from - 1);
  const last = at(toks, from - 2);
  return name !== null && name.clean === 1 && last?.cap === true && !isTime(last) && isFronted(toks, name);
}

/** Before "(R-Ohio)"; `end` itself where no short bracket ends there. */
function beforeBracket(toks: readonly Tok[], end: number): number {
  if (low(toks, end - 1) !== ')') return end;
  for (let i = end - 2; i > end - 8 && i > 0; i--) if (low(toks, i) === '(') return i;
  return end;
}

/** True where what ends before `end` hangs on the phrase before its comma: "Holm, at a rally in Port Lund, Velmora, said". */
function opensAside(toks: readonly Tok[], end: number): boolean {
  let comma = end - 1;
  while (comma > 0 && comma > end - REACH && low(toks, comma) !== ',') {
    if (at(toks, comma)?.kind !== 'word') return false;
    comma--;
  }
  if (low(toks, comma) !== ',' || comma === 0 || !isNominal(at(toks, comma - 1))) return false;
  const first = low(toks, comma + 1);
  return PREPOSITIONS.has(first) || (first.endsWith('ing') && first.length > 4);
}

/** The subject before a group that follows a comma: what stands before one or more asides. */
export function phraseBeforeAsides(toks: readonly Tok[], comma: number): Range | null {
  const close = low(toks, comma);
  const open = close === ')' ? '(' : close;
  let right = comma;
  for (let tries = 0; tries < 4; tries++) {
    let left = right - 1;
    while (left >= 0 && left > right - REACH && low(toks, left) !== open) {
      const kind = at(toks, left)?.kind;
      if (kind === 'quote' && close !== ',') return null;
      left--;
    }
    if (left < 0 || left <= right - REACH) return null;
    if (!isAside(toks, left + 1, right)) return null;
    const phrase = opensAside(toks, left) ? null : phraseBefore(toks, beforeBracket(toks, left));
    if (phrase && !isDescription(toks, phrase)) {
      if (isFronted(toks, phrase) && phrase.clean >= 0.4) {
        const first = at(toks, left + 1);
        const naming =
          first !== undefined &&
          !PREPOSITIONS.has(first.low) &&
          !first.low.endsWith('ing') &&
          !isVerb(first) &&
          close === ',';
        // An age, a title or a relative clause belongs to the phrase, its closing comma too; a participle does not.
        const to = naming ? comma + 1 : phrase.to;
        return { from: phrase.from, to, clean: phrase.clean * 0.95 };
      }
    }
    right = left;
  }
  return null;
}
