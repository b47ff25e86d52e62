// Who does what a cue says: finds the phrase before or after a verb that is its subject. In: a frame's words; out: ranges of them.
import { type Frame, type Tok, isVerb } from './clause.ts';
import { CUES, LEADING, REFUSING, TAKING_BACK } from './cues.ts';
import {
  ADVERBS,
  BE,
  COORDINATORS,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  MONTHS,
  NEGATIONS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
  TIMES,
  WEEKDAYS,
  WILL,
} from './words.ts';

/** No phrase or detour is followed further than this many words, so that an endless sentence costs no more than its length. */
const REACH = 60;

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

const at = (toks: readonly Tok[], index: number): Tok | undefined => toks[index];
const low = (toks: readonly Tok[], index: number): string => toks[index]?.low ?? '';
const isTime = (tok: Tok | undefined): boolean =>
  tok !== undefined &&
  (WEEKDAYS.has(tok.low) || MONTHS.has(tok.low) || TIMES.has(tok.low) || /^\d{1,4}(?:st|nd|rd|th)?$/.test(tok.low));
const isAdverb = (tok: Tok | undefined): boolean =>
  tok !== undefined &&
  tok.kind === 'word' &&
  (ADVERBS.has(tok.low) || (tok.low.endsWith('ly') && tok.low.length > 4 && !tok.cap));
const isNominal = (tok: Tok | undefined): boolean =>
  tok !== undefined &&
  tok.kind === 'word' &&
  !PREPOSITIONS.has(tok.low) &&
  !COORDINATORS.has(tok.low) &&
  !SUBORDINATORS.has(tok.low) &&
  !isAdverb(tok) &&
  !isVerb(tok);

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

const STOPS = new Set([',', ';', ':', '-', '(', ')', '[', ']', '?', '!', '/']);
const endsLeft = (tok: Tok | undefined): boolean =>
  tok === undefined ||
  tok.kind === 'quote' ||
  STOPS.has(tok.low) ||
  (SUBORDINATORS.has(tok.low) && tok.kind === 'word');

/** Leading adverbs, conjunctions and a fronted adverbial that stand before a subject inside one stretch. */
function strip(toks: readonly Tok[], from: number, to: number): Range {
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

/** The noun phrase that ends before `end`, or null where none does. */
export function phraseBefore(toks: readonly Tok[], end: number): Range | null {
  const last = at(toks, end - 1);
  if (!last || last.kind !== 'word') return null;
  if (PRONOUNS.has(last.low)) return { from: end - 1, to: end, clean: 1 };
  if (!isNominal(last) || last.possessive) return null;
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
    if (COORDINATORS.has(tok.low)) break;
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
    if (!tok || isVerb(tok, at(toks, from - 2)) || tok.low === 'to' || PRONOUNS.has(tok.low)) return null;
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
    const phrase = phraseBefore(toks, left);
    if (phrase) {
      const before = at(toks, phrase.from - 1);
      const fronted =
        before === undefined ||
        endsLeft(before) ||
        COORDINATORS.has(before.low) ||
        CUES.has(before.low) ||
        phrase.clean < 1;
      if (fronted && phrase.clean >= 0.4) {
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

/** The subject of the frame's first clause, after whatever adverbials open it; null where none is plain. */
export function firstSubject(frame: Frame, before: number): Range | null {
  const { toks } = frame;
  let start = 0;
  for (let tries = 0; tries < 5; tries++) {
    while (
      start < before &&
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
        const range = strip(toks, start, p);
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
    }
    return range;
  }
  if (group.loose) {
    if (before.kind === 'word' && isNominal(before) && !PREPOSITIONS.has(before.low)) {
      const own = phraseBefore(toks, end);
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
  let proper = false;
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
    if (to > from && endsRight(toks, to, proper)) break;
    proper = tok.cap && to > from ? true : proper || tok.cap;
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
