// Who does what a cue says: finds the phrase before a verb that is its subject. In: a frame's words; out: ranges of them.
import { type Frame, type Tok, isVerb } from './clause.ts';
import { CUES } from './cues.ts';
import { REACH, at, low, isTime, isAdverb, isNominal, groupOf, type Group, type Range } from './group.ts';
import { isParticipial } from './participial.ts';
import { strip, phraseBefore, phraseBeforeAsides } from './phrase.ts';
import { COORDINATORS, DETERMINERS, PREPOSITIONS, PRONOUNS, RELATIVES, SUBORDINATORS } from './words.ts';

/** The subject of the frame's first clause, after whatever adverbials open it; null where none is plain. */
export function firstSubject(frame: Frame, before: number): Range | null {
  const { toks } = frame;
  let start = 0;
  for (let tries = 0; tries < 5; tries++) {
    while (
      start < before &&
      start < REACH &&
      (isAdverb(at(toks, start)) || COORDINATORS.has(low(toks, start)) || at(toks, start)?.kind !== 'word')
    )
      start++;
    const first = at(toks, start);
    if (!first || start >= before) return null;
    const adverbial =
      PREPOSITIONS.has(first.low) ||
      (SUBORDINATORS.has(first.low) && first.low !== 'that') ||
      /(?:ing|ed)$/.test(first.low) ||
      isTime(first);
    if (!adverbial || (first.cap && isTime(first) && at(toks, start + 1)?.cap)) break;
    let comma = start;
    while (comma < before && comma < start + REACH && low(toks, comma) !== ',') comma++;
    if (low(toks, comma) !== ',') {
      // No comma ends it: "On Tuesday the mayor …".
      for (let p = start + 1; p < Math.min(before, start + 12); p++) {
        if (!isVerb(at(toks, p), at(toks, p - 1))) continue;
        // "What Ms Holm has seen": the clause has its subject behind what opens it.
        const opens = SUBORDINATORS.has(first.low) && p > start + 1 ? 1 : 0;
        const range = strip(toks, start + opens, p);
        return range.clean > 0.4 ? range : null;
      }
      return null;
    }
    start = comma + 1;
  }
  let end = start;
  while (end < before && end < start + 30) {
    const tok = at(toks, end);
    if (!tok || tok.kind !== 'word') break;
    if ((RELATIVES.has(tok.low) || SUBORDINATORS.has(tok.low)) && end > start) break;
    if (end > start && (isVerb(tok, at(toks, end - 1)) || CUES.get(tok.low)?.forms.includes('s') === true)) break;
    if (PRONOUNS.has(tok.low) && end === start) {
      end++;
      break;
    }
    end++;
  }
  while (end > start && isAdverb(at(toks, end - 1))) end--;
  if (end === start) return null;
  const clean = at(toks, end)?.kind === 'word' && isVerb(at(toks, end)) ? 1 : low(toks, end) === ',' ? 0.8 : 0.7;
  return { from: start, to: end, clean: end - start > 14 ? clean * 0.6 : clean };
}

const RECORDINGS = new Set('footage video videos clip clips recording recordings audio tape tapes film'.split(' '));

/** "footage of Ann Holm saying": who is seen to speak; null where the phrase is of something else. */
function recorded(toks: readonly Tok[], { from, to, clean }: Range): Range | null {
  for (let i = to - 1; i > from; i--)
    if (low(toks, i) === 'of')
      return i < to - 1 && RECORDINGS.has(low(toks, i - 1)) ? { from: i + 1, to, clean } : null;
  return null;
}

/** The longest companion, in words. */
const COMPANION = 14;

/** "with its secretary, Hal Moss, saying", "with Leader Pell (R-Ky.) calling it": who stands with the subject speaks. */
function companion(toks: readonly Tok[], end: number): Range | null {
  const closed = low(toks, end - 1) === ',' || low(toks, end - 1) === ')';
  if (!closed) return null;
  for (let i = end - 2; i > 0 && i > end - COMPANION; i--) {
    if (low(toks, i) === 'with') return low(toks, i - 1) === ',' ? { from: i + 1, to: end, clean: 0.7 } : null;
    if (isVerb(at(toks, i), at(toks, i - 1)) || RELATIVES.has(low(toks, i))) return null;
  }
  return null;
}

/** The subject before a verb group; `loose` and joined groups take that of the clause before them, which `outer` gives. */
export function subjectBefore(frame: Frame, group: Group, outer: () => Range | null): Range | null {
  const { toks } = frame;
  const end = group.from;
  const before = at(toks, end - 1);
  if (!before) return null;
  const inherit = (doubt: number): Range | null => {
    const range = outer() ?? firstSubject(frame, end);
    return range && { ...range, clean: range.clean * doubt };
  };
  if (before.kind === 'word' && RELATIVES.has(before.low)) {
    if (before.low === 'that') {
      // "a report that said": a relative clause where a noun stands right before it.
      return phraseBefore(toks, end - 1);
    }
    const head = low(toks, end - 2) === ',' ? end - 2 : end - 1;
    const range = phraseBefore(toks, head) ?? (low(toks, end - 2) === ',' ? phraseBeforeAsides(toks, end - 2) : null);
    if (range && low(toks, head) === ',' && low(toks, range.from - 1) === ',') {
      // "Pat Lund, an analyst, who called": the aside names whom the phrase before it names.
      const wider = phraseBeforeAsides(toks, head);
      if (wider && isNominal(at(toks, wider.to - 1))) return wider;
      // "there was Pat Lund, a plumber, who": the same where a verb stands before it.
      const name = phraseBefore(toks, range.from - 1);
      if (name && at(toks, name.to - 1)?.cap && DETERMINERS.has(low(toks, range.from)))
        return { from: name.from, to: range.to, clean: range.clean * 0.95 };
    }
    return range;
  }
  if (group.loose) {
    const beside = companion(toks, end);
    if (beside) return beside;
    if (before.kind === 'word' && isNominal(before) && !PREPOSITIONS.has(before.low)) {
      const own = phraseBefore(toks, end);
      const seen = own && recorded(toks, own);
      if (seen) return seen;
      const opener = low(toks, (own?.from ?? 0) - 1);
      if (own && (opener === 'with' || opener === ',') && own.to - own.from < 8)
        return { ...own, clean: own.clean * 0.7 };
    }
    return inherit(0.9);
  }
  if (before.kind === 'word' && COORDINATORS.has(before.low)) {
    // "she smiled and said": the verb before the "and" has its subject right beside it.
    if (isVerb(at(toks, end - 2), at(toks, end - 3))) {
      const own = phraseBefore(toks, groupOf(toks, end - 2).from);
      if (own && own.to - own.from === 1 && own.clean === 1) return own;
    }
    return inherit(0.95);
  }
  if (low(toks, end - 1) === ',' || before.low === ')' || before.low === '-') {
    const opening = firstSubject(frame, end);
    if (opening && isParticipial(toks, opening, end)) return opening;
    const first = previousComma(toks, end - 1);
    const aside = phraseBeforeAsides(toks, end - 1);
    if (aside && !(isVerb(at(toks, first + 1)) && aside.from > first)) return aside;
    return inherit(0.8);
  }
  const own = phraseBefore(toks, end);
  if (!own) return null;
  // "Ministers’ chief adviser, Ann Holm, said" ends in a comma; "her adviser, Ann Holm said" rarely is one phrase.
  return own;
}

function previousComma(toks: readonly Tok[], from: number): number {
  let i = from - 1;
  while (i >= 0 && i > from - REACH && low(toks, i) !== ',') i--;
  return i;
}
