// Which cue governs a quote: in a frame, out for each of its quotes the cue, who says it by that cue, and how sure that is.
import { type Frame, type Tok, isSign, isVerb } from './clause.ts';
import { CUES, type Cue, DOCUMENTS, NAMING, SIGNS, SPEECH_NOUNS } from './cues.ts';
import { isQuoteMark } from './marks.ts';
import type { Segment } from './segments.ts';
import {
  type Group,
  type Range,
  firstSubject,
  groupOf,
  phraseBefore,
  phraseBeforeAsides,
  subjectAfter,
  subjectBefore,
} from './subject.ts';
import { BE, DETERMINERS, DO, MODALS, POSSESSIVES, PREPOSITIONS, PRONOUNS, RELATIVES } from './words.ts';

/** A cue at work in a frame. `lead` is the first word of the group, `last` its last (exclusive). */
export type Use = {
  cue: Cue;
  group: Group;
  last: number;
  subject: Range | null;
  /** The subject follows the verb: “…,” said the mayor. */
  inverted: boolean;
  /** A noun of speech, "according to", "in X’s view": no verb. */
  nominal: boolean;
};

/** `use` is null where no cue governs the quote; `dropped` where its words are reported of nobody: a title, a sign, a refusal to speak. */
export type Verdict = { use: Use | null; confidence: number; dropped: boolean };

/** How far from its cue a quote may stand, in words. */
const FAR = 70;

/** Verbs that are a cue only right beside their quote: “Well,” he laughed. */
const BESIDE = new Set(
  `continue laugh smile sigh offer gripe interrupt cheer roar rage snap bark allow begin rule fume gush sneer scoff rail read joke muse quip
  note question post text email blog wonder write retweet`.split(/\s+/),
);
/** Of these, the ones that hold a clause or fragment further off too. */
const FURTHER = new Set([
  'joke',
  'quip',
  'note',
  'question',
  'write',
  'allow',
  'post',
  'wonder',
  'muse',
  'email',
  'text',
  'blog',
  'read',
]);

const low = (toks: readonly Tok[], i: number): string => toks[i]?.low ?? '';
const FIRSTS = new Set(['he', 'she', 'they', 'we', 'i', 'you', 'who']);

/** True where the form at `i` is used as a verb; nouns that look alike ("the report", "his claims") are not. */
function isUsedAsVerb(toks: readonly Tok[], i: number, cue: Cue): boolean {
  const tok = toks[i];
  const before = toks[i - 1];
  if (!tok) return false;
  if (tok.cap && i > 0 && before?.kind === 'word') return false;
  if (cue.forms.includes('ing'))
    return !(before && (DETERMINERS.has(before.low) || POSSESSIVES.has(before.low) || before.possessive));
  const determined =
    before?.kind === 'word' &&
    (DETERMINERS.has(before.low) ||
      POSSESSIVES.has(before.low) ||
      before.possessive ||
      (PREPOSITIONS.has(before.low) && before.low !== 'to'));
  if (cue.forms.includes('past')) return !determined || FIRSTS.has(before?.low ?? '');
  if (determined) return false;
  if (cue.forms.includes('base')) {
    if (!before) return false;
    const plural = before.kind === 'word' && /[^s]s$/.test(before.low) && !before.possessive;
    return (
      before.low === 'to' ||
      MODALS.has(before.low) ||
      DO.has(before.low) ||
      FIRSTS.has(before.low) ||
      /^(?:will|won't|people|police|not|never|also|often)$/.test(before.low) ||
      (cue.group === 'say' && plural && !SPEECH_NOUNS.has(tok.low))
    );
  }
  // "says", "claims": a noun after an adjective is not told apart, so nouns of speech need a subject that is plain.
  if (SPEECH_NOUNS.has(tok.low))
    return before !== undefined && (before.cap || PRONOUNS.has(before.low)) && !before.possessive;
  return true;
}

/** "made it clear", "makes clear", "put it": verbs that are a cue only with what follows. Returns the end of the phrase. */
function phrasal(toks: readonly Tok[], i: number): number {
  const word = low(toks, i);
  if (/^(?:make|makes|made|making)$/.test(word)) {
    for (let j = i + 1; j < i + 5; j++) {
      if (low(toks, j) === 'clear' || low(toks, j) === 'plain') return j + 1;
      if (toks[j]?.kind !== 'word') return -1;
    }
  }
  if (/^(?:put|puts)$/.test(word) && low(toks, i + 1) === 'it') return i + 2;
  return -1;
}

const SAY: Cue = { lemma: 'say', group: 'say', forms: ['past'], participle: false };
const VIEW: Cue = { lemma: 'according', group: 'judge', forms: ['base'], participle: false };

const plain = (verb: number, from = verb): Group => ({
  from,
  verb,
  negated: false,
  supposed: false,
  passive: false,
  loose: false,
});

/** "according to the mayor", "in Mr Lund’s view", "her remark", "Mr Lund’s description". */
function nominalUse(frame: Frame, i: number): Use | null {
  const { toks } = frame;
  if (low(toks, i) === 'according' && low(toks, i + 1) === 'to') {
    return {
      cue: VIEW,
      group: plain(i),
      last: i + 2,
      subject: subjectAfter(frame, i + 1),
      inverted: true,
      nominal: true,
    };
  }
  if (!SPEECH_NOUNS.has(low(toks, i)) || toks[i]?.kind !== 'word') return null;
  let owner = i - 1;
  // "her own repeated warning"
  while (
    owner > i - 4 &&
    owner >= 0 &&
    !POSSESSIVES.has(low(toks, owner)) &&
    !toks[owner]?.possessive &&
    !toks[owner]?.cap &&
    toks[owner]?.kind === 'word' &&
    !DETERMINERS.has(low(toks, owner)) &&
    !PREPOSITIONS.has(low(toks, owner))
  )
    owner--;
  const tok = toks[owner];
  if (!tok || tok.kind !== 'word') return null;
  let subject: Range | null = null;
  if (/^(?:his|her|their|my|our|its)$/.test(tok.low)) subject = { from: owner, to: owner + 1, clean: 1 };
  else if (tok.possessive) {
    const shown = toks.slice(0, owner + 1).map((t, at) => (at === owner ? { ...t, possessive: false } : t));
    subject = owner < 400 ? phraseBefore(shown, owner + 1) : { from: owner, to: owner + 1, clean: 0.6 };
    while (subject && subject.from < owner && PREPOSITIONS.has(low(toks, subject.from)))
      subject = { ...subject, from: subject.from + 1 };
  }
  if (!subject) return null;
  subject = { ...subject, clean: 0.95 };
  return { cue: VIEW, group: plain(i, subject.from), last: i + 1, subject, inverted: false, nominal: true };
}

/** True where a later cue without a subject of its own may take that of this one. */
const leads = (toks: readonly Tok[], use: Use): boolean =>
  use.subject !== null &&
  use.subject.clean > 0.4 &&
  !use.nominal &&
  !use.group.supposed &&
  (use.cue.group === 'say' || use.cue.group === 'name') &&
  !BESIDE.has(use.cue.lemma) &&
  !RELATIVES.has(low(toks, use.group.from - 1));

/** Every cue of a frame, in order. */
export function usesOf(frame: Frame): Use[] {
  const { toks } = frame;
  const found: Use[] = [];
  for (let i = 0; i < toks.length; i++) {
    const tok = toks[i];
    if (!tok || tok.kind !== 'word') continue;
    const end = phrasal(toks, i);
    const known = CUES.get(tok.low);
    // "called on the council to “…”", "called for “…”": words are asked for, no name is given.
    const asks = known?.lemma === 'call' && /^(?:on|for|upon)$/.test(low(toks, i + 1));
    const cue = end > 0 ? SAY : known && asks ? { ...known, group: 'judge' as const } : known;
    if (!cue || (end < 0 && !isUsedAsVerb(toks, i, cue))) {
      const nominal = nominalUse(frame, i);
      if (nominal) found.push(nominal);
      continue;
    }
    // "called on", "called for", "said to be": other verbs.
    const next = low(toks, i + 1);
    if (cue.lemma === 'call' && /^(?:off|up|out|in|back|to)$/.test(next)) continue;
    const group = groupOf(toks, i);
    // "a swiftly called meeting"
    if (/^(?:the|a|an|its|his|her|their)$/.test(low(toks, group.from - 1)) && !group.loose) continue;
    // "would say only", "would only say": supposed in form, said in fact.
    if (group.supposed && (next === 'only' || low(toks, i - 1) === 'only')) group.supposed = false;
    const last = end > 0 ? end : i + 1;
    const before = toks[i - 1];
    const beforeGroup = toks[group.from - 1];
    let subject: Range | null = null;
    let inverted = false;
    const afterQuote =
      before?.kind === 'quote' ||
      (before?.low === ',' && toks[i - 2]?.kind === 'quote') ||
      (before?.low === '-' && toks[i - 2]?.kind === 'quote');
    if (cue.group === 'say' && !group.loose && group.from === i && (afterQuote || before === undefined)) {
      subject = subjectAfter(frame, i);
      inverted = subject !== null;
    } else if (cue.group === 'say' && !group.loose && group.from === i && before?.low === ',') {
      // "The plan was dead, said the mayor.": the phrase runs to the end.
      const after = phraseBeforeAsides(toks, i - 1) ? null : subjectAfter(frame, i);
      const stop = after ? toks[after.to] : undefined;
      if (after && (stop === undefined || stop.low === ',' || PREPOSITIONS.has(stop.low)) && !isVerb(stop)) {
        subject = after;
        inverted = true;
      }
    }
    if (group.passive && !inverted) subject = null;
    else if (!subject && beforeGroup?.low === 'as' && cue.forms.includes('ing'))
      subject = quotedAs(frame, group.from - 1);
    else if (!subject) {
      const outer = found.findLast((use) => leads(toks, use) && i - use.last < FAR)?.subject ?? null;
      subject = subjectBefore(frame, group, () => outer);
    }
    if (group.passive && cue.lemma === 'quote') continue;
    found.push({ cue, group, last, subject, inverted, nominal: false });
  }
  return found;
}

/** "was quoted as saying": who is quoted says it. */
function quotedAs(frame: Frame, as: number): Range | null {
  const { toks } = frame;
  for (let i = as - 1; i >= 0 && i > as - 10; i--) {
    if (!/^(?:quoted|quotes|quoting|cited|reported)$/.test(low(toks, i))) continue;
    const be = groupOf(toks, i);
    const passive =
      be.from < i && BE.has(low(toks, be.from))
        ? be.from
        : toks.slice(Math.max(0, i - 4), i).findIndex((t) => BE.has(t.low));
    if (passive >= 0 && be.from < i) return phraseBefore(toks, be.from);
    return i + 1 < as ? { from: i + 1, to: as, clean: 0.9 } : null;
  }
  return firstSubject(frame, as);
}

/** True where the quoted words read as a title: every word of weight begins with a capital and nothing ends a sentence. */
function readsAsTitle(text: string, segment: Segment): boolean {
  const inner = text.slice(segment.inner.start, Math.min(segment.inner.end, segment.inner.start + 200));
  if (/[.!?…]$/.test(inner) || segment.words > 12) return false;
  const heavy = inner
    .split(/\s+/)
    .filter((word) => !/^(?:a|an|the|of|in|on|at|for|and|or|to|with|from|by|vs\.?|as|is)$/i.test(word));
  return heavy.length > 0 && heavy.every((word) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word));
}

const beside = (toks: readonly Tok[], last: number, q: number): boolean =>
  last === q || (last + 1 === q && [',', ':', '-'].includes(low(toks, last)));

/** The words of `toks` from one index to another hold a word of the table. */
function holds(toks: readonly Tok[], from: number, to: number, word: RegExp): boolean {
  for (let i = Math.max(from, to - FAR); i < to; i++) if (word.test(low(toks, i))) return true;
  return false;
}

/** How sure a cue before a quote governs it; 0 where it cannot. */
function reach(frame: Frame, use: Use, q: number, segment: Segment): number {
  const { toks } = frame;
  const { cue, last } = use;
  if (q < last || q - last > FAR) return 0;
  const near = beside(toks, last, q);
  if (use.nominal) return q - last > 30 ? 0 : cue === VIEW && use.inverted ? 0.75 : 0.75;
  if (cue.group === 'show') return near && low(toks, last) !== ',' ? 0.6 : near ? 0.5 : 0;
  if (BESIDE.has(cue.lemma) && !FURTHER.has(cue.lemma) && !(near && last < q)) return 0;
  if (cue.group === 'name') {
    // Without an object beside it a name is given, no speech: "a boat called “Dusk”".
    if (near && !cue.forms.includes('ing') && /^(?:call|dub|label|term|brand|bill)$/.test(cue.lemma)) {
      const fronted = holds(toks, use.group.from - 10, use.group.from, /^(?:what|which|whom|that|whatever|something)$/);
      if (!fronted) return 0.2;
    }
    return q - last > 40 ? 0.5 : 0.85;
  }
  if (cue.group === 'judge') return q - last > 30 ? 0.5 : segment.words > 0 ? 0.75 : 0;
  if (near) return 0.95;
  return q - last > 40 ? 0.65 : 0.85;
}

/** The last character inside a quote but for the closing marks of quotes within it. */
function lastMark(text: string, segment: Segment): string {
  let last = segment.inner.end - 1;
  while (last > segment.inner.start && isQuoteMark(text.charAt(last))) last--;
  return text.charAt(last);
}

/** A cue after its quote: “…,” the mayor said; “…,” said the mayor. */
function usesAfter(
  frame: Frame,
  uses: readonly Use[],
  q: number,
  text: string,
  segment: Segment,
): { use: Use; sure: number } | null {
  const { toks } = frame;
  const inside = lastMark(text, segment);
  const paused = /[,?!…—–-]/.test(inside) || toks[q + 1]?.low === ',' || toks[q + 1]?.low === '-';
  const from = toks[q + 1]?.kind === 'mark' ? q + 2 : q + 1;
  for (const use of uses) {
    const { verb } = use.group;
    if (verb < from) continue;
    if (verb > from + 30) break;
    if (use.nominal && use.cue === VIEW && use.inverted && verb === from && use.subject) return { use, sure: 0.85 };
    if (use.nominal || use.cue.group === 'name') continue;
    if (use.cue.group === 'show' && !(use.subject && DOCUMENTS.has(low(toks, use.subject.to - 1)))) continue;
    if (use.inverted && verb === from) return { use, sure: paused || inside !== '.' ? 0.95 : 0.7 };
    if (!paused || use.group.loose || !use.subject || use.inverted) return null;
    for (let i = from; i < verb; i++) if (toks[i]?.kind === 'quote') return null;
    const { subject } = use;
    if (subject.from < from) return null;
    // What stands between the quote and the subject may only be an adverbial: “…,” in a statement, the mayor said.
    const gap = subject.from - from;
    if (gap > 0 && !PREPOSITIONS.has(low(toks, from)) && !/^(?:then|and|but|as)$/.test(low(toks, from))) return null;
    if (use.cue.group === 'judge' && gap > 0) return null;
    return { use, sure: gap > 3 ? 0.7 : 0.95 };
  }
  return null;
}

/** “…” — Ann Holm, Port Sinclair: a name after a dash that ends the frame. */
function signature({ toks }: Frame, q: number): Use | null {
  const from = q + 2;
  const rest = toks.length - from;
  if (low(toks, q + 1) !== '-' || rest < 1 || rest > 10) return null;
  let to = from;
  while (
    to < toks.length &&
    toks[to]?.kind === 'word' &&
    (toks[to]?.cap || /^(?:of|de|van|von|bin|al)$/.test(low(toks, to)))
  )
    to++;
  const after = low(toks, to);
  if (
    to < from + 1 ||
    !(to === toks.length || after === ',' || after === '(') ||
    toks.slice(from).some((tok) => isVerb(tok))
  )
    return null;
  return {
    cue: VIEW,
    group: plain(q + 1),
    last: q + 2,
    subject: { from, to, clean: 1 },
    inverted: true,
    nominal: true,
  };
}

/** A cue clause that trails the whole sentence: The plan was “a mess” from the start, Ann Holm said. */
function trailing(frame: Frame, uses: readonly Use[], q: number): Use | null {
  const { toks } = frame;
  const use = uses.findLast(
    (each) =>
      each.group.verb > q &&
      (each.cue.group === 'say' || each.cue === VIEW) &&
      !each.group.loose &&
      each.subject !== null,
  );
  if (!use?.subject || use.group.verb - q > FAR) return null;
  const start = Math.min(use.group.from, use.subject.from);
  if (low(toks, start - 1) !== ',' && !(use.cue === VIEW && use.inverted)) return null;
  const end = Math.max(use.last, use.subject.to);
  const rest = toks.length - end;
  return rest < 12 && toks[end]?.low !== 'that' ? use : null;
}

const verdictOf = (use: Use, sure: number): Verdict => {
  const { group, subject } = use;
  if (!subject) return { use, confidence: Math.min(sure, 0.3), dropped: false };
  const confidence = sure * subject.clean * (group.supposed ? 0.45 : 1);
  return { use, confidence: Math.round(confidence * 100) / 100, dropped: false };
};

/** A relative or placed sign: "a banner that said", "placards saying". */
function isShown(frame: Frame, use: Use): boolean {
  const { toks } = frame;
  const before = toks[use.group.from - 1];
  if (use.group.loose && before && SIGNS.has(before.low)) return true;
  const { subject } = use;
  if (!subject) return false;
  for (let i = subject.from; i < subject.to; i++) {
    // The head stands before the first preposition.
    if (PREPOSITIONS.has(low(toks, i)) || low(toks, i) === ',') return isSign(toks[i - 1]);
  }
  return isSign(toks[subject.to - 1]);
}

/** "Ann Holm said she expects “…”": the speech that reports a thought, where a pronoun thinks it. */
function reporting(toks: readonly Tok[], uses: readonly Use[], u: number, thinker: Range): Use | null {
  if (!PRONOUNS.has(low(toks, thinker.from)) || thinker.to - thinker.from > 1) return null;
  const use = uses[u - 1];
  const near = use && use.last <= thinker.from && thinker.from - use.last < 4;
  return near && use.cue.group === 'say' && use.subject && !use.group.negated && !use.group.passive ? use : null;
}

/** The verdict on the quote at `q`. */
export function govern(frame: Frame, uses: readonly Use[], q: number, text: string, segment: Segment): Verdict {
  const { toks } = frame;
  const none: Verdict = { use: null, confidence: 0, dropped: true };
  const before = toks[q - 1];
  const after = toks[q + 1];
  const title = readsAsTitle(text, segment);
  const naming =
    before?.kind === 'word' &&
    NAMING.has(before.low) &&
    !(before.low === 'called' || before.low === 'dubbed' || before.low === 'labeled' || before.low === 'labelled');
  const knownAs = before?.low === 'as' && /^(?:known|famous|listed)$/.test(low(toks, q - 2));
  if (naming || knownAs) return none;
  const last = uses.findLast((use) => use.last <= q);
  const said = last !== undefined && beside(toks, last.last, q) && low(toks, last.last) !== '' && !last.nominal;
  if (title && segment.words > 1 && !said) {
    const named = last?.cue.group === 'name' && q - last.last > 0 && q - last.last < 12;
    if (!named) return none;
  }
  if (title && before && (DETERMINERS.has(before.low) || before.possessive) && after?.kind === 'word' && !isVerb(after))
    return none;

  const signed = signature(frame, q);
  if (signed) return { use: signed, confidence: 0.85, dropped: false };
  const right = usesAfter(frame, uses, q, text, segment);
  const colon = said && (low(toks, last?.last ?? 0) === ':' || low(toks, last?.last ?? 0) === ',');
  if (right && !colon) return verdictOf(right.use, right.sure);
  let taken = false;
  for (let u = uses.length - 1; u >= 0; u--) {
    const use = uses[u];
    if (!use || use.last > q) continue;
    const sure = reach(frame, use, q, segment);
    if (sure === 0) continue;
    if (isShown(frame, use)) return none;
    if (use.group.negated) {
      taken = true;
      continue;
    }
    if (sure < 0.3) {
      taken = true;
      continue;
    }
    if (use.group.passive && !use.inverted) {
      const by = agent(frame, use, q);
      if (by) return verdictOf({ ...use, subject: by }, sure * 0.9);
      taken = true;
      continue;
    }
    if (!use.subject) continue;
    if (use.cue.group === 'show' && !DOCUMENTS.has(low(toks, use.subject.to - 1))) continue;
    const outer = use.cue.group === 'judge' && !use.nominal ? reporting(toks, uses, u, use.subject) : null;
    return verdictOf(outer ?? use, taken ? sure * 0.85 : sure);
  }
  if (taken) return none;
  if (right) return verdictOf(right.use, right.sure);
  const trail = trailing(frame, uses, q);
  if (trail && !trail.group.negated) return isShown(frame, trail) ? none : verdictOf(trail, 0.8);
  return { use: null, confidence: 0, dropped: false };
}

/** "was called “a farce” by the mayor". */
function agent(frame: Frame, use: Use, q: number): Range | null {
  for (let i = use.last; i < q + 3 && i < frame.toks.length; i++) {
    if (low(frame.toks, i) === 'by') return subjectAfter(frame, i);
  }
  return null;
}
