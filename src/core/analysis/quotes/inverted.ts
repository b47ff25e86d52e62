// The subject after its verb, said Ada Lund, 58, of Oslo: in a frame's words and the place of the verb, out the phrase.
import { type Frame, type Tok, isVerb } from './clause.ts';
import { CUES } from './cues.ts';
import { REACH, at, low, isTime, isAdverb, isNominal, type Range } from './group.ts';
import { STOPS, endsLeft } from './phrase.ts';
import {
  BE,
  COORDINATORS,
  DETERMINERS,
  HAVE,
  MODALS,
  MONTHS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
  WEEKDAYS,
} from './words.ts';

const MANNERS = new Set([
  'during',
  'after',
  'before',
  'when',
  'while',
  'as',
  'via',
  'through',
  'by',
  'to',
  'about',
  'because',
  'since',
  'following',
  'amid',
  'if',
  'despite',
  'that',
  'until',
  'once',
]);

function endsRight(toks: readonly Tok[], i: number, proper: boolean): boolean {
  const tok = at(toks, i);
  if (!tok || tok.kind === 'quote' || STOPS.has(tok.low) || COORDINATORS.has(tok.low)) return true;
  if (MANNERS.has(tok.low) || RELATIVES.has(tok.low) || isAdverb(tok)) return true;
  if (WEEKDAYS.has(tok.low) && tok.cap) return true;
  if (isVerb(tok, at(toks, i - 1)) && (BE.has(tok.low) || HAVE.has(tok.low) || MODALS.has(tok.low))) return true;
  if (!PREPOSITIONS.has(tok.low)) return false;
  const next = at(toks, i + 1);
  if (tok.low === 'of') return false;
  if (isTime(next)) return true;
  if (/^(?:in|on|at|from)$/.test(tok.low)) {
    for (let j = i + 1; j < i + 5; j++) {
      const word = low(toks, j);
      if (
        /^(?:statement|interview|email|e-mail|letter|speech|tweet|conference|briefing|report|release|debate|rally|twitter|facebook|phone|telephone|court|message|post)$/.test(
          word,
        )
      )
        return true;
      if (endsLeft(at(toks, j))) break;
    }
  }
  // A name is complete; only what it belongs to still follows: "Ada Lund of Busan National University".
  return (
    proper &&
    !(
      (tok.low === 'for' || tok.low === 'from' || tok.low === 'at' || tok.low === 'with') &&
      (next?.cap === true || DETERMINERS.has(next?.low ?? ''))
    )
  );
}

/** The subject after an inverted cue: `said a banker, 58, from Oslo`. */
export function subjectAfter(frame: Frame, verb: number): Range | null {
  const { toks } = frame;
  let from = verb + 1;
  while (isAdverb(at(toks, from)) && from < verb + 3) from++;
  const first = at(toks, from);
  if (!first || first.kind !== 'word') return null;
  if (
    isTime(first) &&
    first.low !== 'spokesman' &&
    !(first.cap && at(toks, from + 1)?.cap && !isTime(at(toks, from + 1)) && MONTHS.has(first.low))
  )
    return null;
  if (/^(?:he|she|they|i|we)$/.test(first.low)) return { from, to: from + 1, clean: 1 };
  const opens = first.cap || DETERMINERS.has(first.low) || POSSESSIVES.has(first.low);
  if (
    PRONOUNS.has(first.low) ||
    SUBORDINATORS.has(first.low) ||
    PREPOSITIONS.has(first.low) ||
    isAdverb(first) ||
    (!opens && !isNominal(first))
  )
    return null;
  let to = from;
  let named = false;
  while (to < toks.length && to < from + REACH) {
    const tok = at(toks, to);
    if (!tok) break;
    if (tok.low === ',') {
      const next = at(toks, to + 1);
      if (next && /^\d{1,3}$/.test(next.low)) {
        to += 2;
        if (low(toks, to) === ',') {
          // "a banker, 58, who": the age ends the phrase unless a title follows.
          const title = at(toks, to + 1);
          if (!title || !(DETERMINERS.has(title.low) || title.possessive)) break;
        }
        continue;
      }
      const aside =
        next?.kind === 'word' &&
        !named &&
        (DETERMINERS.has(next.low) ||
          POSSESSIVES.has(next.low) ||
          next.possessive ||
          (next.cap && !isTime(next)) ||
          isRole(toks, to + 1));
      if (!aside) break;
      let close = to + 1;
      while (
        close < toks.length &&
        close < to + 25 &&
        !STOPS.has(low(toks, close)) &&
        at(toks, close)?.kind === 'word'
      ) {
        const word = at(toks, close);
        if (
          word &&
          (RELATIVES.has(word.low) ||
            MANNERS.has(word.low) ||
            WEEKDAYS.has(word.low) ||
            (CUES.has(word.low) && isVerb(word)))
        )
          break;
        close++;
      }
      if (CUES.has(low(toks, close)) && isVerb(at(toks, close))) break;
      to = close;
      named = true;
      if (low(toks, close) !== ',') break;
      continue;
    }
    if (to > from && tok.low === 'and' && at(toks, to + 1)?.cap && at(toks, to - 1)?.cap) {
      to++;
      continue;
    }
    if (to > from && endsRight(toks, to, at(toks, to - 1)?.cap === true)) break;
    to++;
  }
  const commas = toks.slice(from, to).some((tok) => tok.low === ',') && low(toks, to) === ',';
  if (isVerb(at(toks, to), at(toks, to - 1)) && !PREPOSITIONS.has(low(toks, to))) return null;
  return to > from ? { from, to: commas ? to + 1 : to, clean: to - from > 24 ? 0.6 : 1 } : null;
}

/** A lower-case title without an article: "said Ann Holm, chief executive of Trundle". */
function isRole(toks: readonly Tok[], from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    if (low(toks, i) === 'of' || low(toks, i) === 'for' || low(toks, i) === 'at') return i > from;
    if (!isNominal(at(toks, i))) return false;
  }
  return false;
}
