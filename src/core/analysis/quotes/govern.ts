// Which cue governs a quote: in a frame, out for each of its quotes the cue, who says it by that cue, and how sure that is.
import { type Frame, type Tok, isSign, isVerb } from './clause.ts';
import { DOCUMENTS, NAMING, SIGNS } from './cues.ts';
import { isNominal, low, type Range } from './group.ts';
import { subjectAfter } from './inverted.ts';
import { isQuoteMark } from './marks.ts';
import { isHeading, readsAsTitle } from './heading.ts';
import type { Segment } from './segments.ts';
import { BESIDE, FAR, FURTHER, type Use, VIEW, plain } from './uses.ts';
import { COORDINATORS, DETERMINERS, POSSESSIVES, PREPOSITIONS, PRONOUNS, SUBORDINATORS } from './words.ts';

/** `use` is null where no cue governs the quote; `dropped` where its words are reported of nobody: a title, a sign, a refusal to speak. */
export type Verdict = {
  use: Use | null;
  confidence: number;
  dropped: boolean;
  /** Said not to have been spoken, or shown by a thing: surely nobody's. */
  nobody?: boolean;
  /** Speech that reports another's speech. */
  outer?: boolean;
};

const beside = (toks: readonly Tok[], last: number, q: number): boolean =>
  last === q || (last + 1 === q && [',', ':', '-'].includes(low(toks, last)));

/** The words of `toks` from one index to another hold a word of the table. */
function holds(toks: readonly Tok[], from: number, to: number, word: RegExp): boolean {
  for (let i = Math.max(from, to - FAR); i < to; i++) if (word.test(low(toks, i))) return true;
  return false;
}

/** How sure a cue before a quote governs it; 0 where it cannot. */
function reach(frame: Frame, use: Use, q: number): number {
  const { toks } = frame;
  const { cue, last } = use;
  if (q < last || q - last > FAR) return 0;
  const near = beside(toks, last, q);
  if (use.nominal) return q - last > 30 ? 0 : 0.75;
  if (cue.group === 'show') return near && low(toks, last) !== ',' ? 0.6 : near ? 0.5 : 0;
  if (BESIDE.has(cue.lemma) && !FURTHER.has(cue.lemma) && !(near && last < q)) return 0;
  if (use.group.passive) return 0.85;
  if (cue.group === 'name') {
    // Without an object beside it a name is given, no speech: "a boat called “Dusk”".
    if (near && !cue.forms.includes('ing') && /^(?:call|dub|label|term|brand|bill)$/.test(cue.lemma)) {
      const fronted = holds(toks, use.group.from - 10, use.group.from, /^(?:what|which|whom|that|whatever|something)$/);
      if (!fronted) return 0.2;
    }
    return q - last > 40 ? 0.5 : 0.85;
  }
  if (cue.group === 'judge') return q - last > 30 ? 0.5 : 0.75;
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
  const confidence = sure * subject.clean * (group.supposed || use.cue.lemma === 'deny' ? 0.45 : 1);
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

/** "Ann Holm said she expects “…”, … it regarded it as “…”": the speech that reports a thought or a name, where a pronoun has it. */
function reporting(toks: readonly Tok[], uses: readonly Use[], u: number, thinker: Range): Use | null {
  if (!PRONOUNS.has(low(toks, thinker.from)) || thinker.to - thinker.from > 1) return null;
  const use = uses[u - 1];
  const near = use && use.last <= thinker.from && thinker.from - use.last < 4;
  return near && use.cue.group === 'say' && use.subject && !use.group.negated && !use.group.passive ? use : null;
}

/**
 * "Ann Holm said the crew had complained about the boat “more than once”": the speech that reports another where the quote is no
 * part of what that one spoke of.
 */
function reportingOf(toks: readonly Tok[], uses: readonly Use[], u: number, q: number): Use | null {
  const { last, subject, group, nominal } = uses[u] ?? {};
  const outer = uses[u - 1];
  if (last === undefined || !subject || !group || nominal || group.loose || group.from < subject.to) return null;
  if (!outer?.subject || outer.cue.group !== 'say' || outer.nominal || outer.inverted || outer.group.negated)
    return null;
  if (outer.group.passive || outer.group.loose) return null;
  // Its clause follows the outer cue at once, or after "that".
  const gap = subject.from - outer.last;
  if (gap < 0 || gap > 1 || (gap === 1 && low(toks, outer.last) !== 'that')) return null;
  if (q - last < 2 || !/^(?:about|of|to|over)$/.test(low(toks, last)) || !isNominal(toks[q - 1])) return null;
  if (DETERMINERS.has(low(toks, q - 1)) || POSSESSIVES.has(low(toks, q - 1)) || toks[q - 1]?.possessive) return null;
  for (let i = last + 1; i < q; i++) {
    const tok = toks[i];
    if (!tok || tok.kind !== 'word' || SUBORDINATORS.has(tok.low) || COORDINATORS.has(tok.low)) return null;
    if (isVerb(tok, toks[i - 1])) return null;
  }
  return toks[q + 1]?.kind !== 'word' || PREPOSITIONS.has(low(toks, q + 1)) ? outer : null;
}

/** How far before a quote the word that asks may stand. */
const ASKED = 30;

/** "Asked whether the plan was “…”, Lund laughed": the words are of whoever asks, where nothing else in the clause says whose. */
function isAsked(toks: readonly Tok[], last: Use | undefined, q: number): boolean {
  for (let i = q - 1; i >= Math.max(0, q - ASKED) && low(toks, i) !== ',' && toks[i]?.kind === 'word'; i--) {
    if (low(toks, i) !== 'asked') continue;
    const before = low(toks, i - 1);
    const passive = i === 0 || /^(?:when|if|once|while|being|been|was|were)$/.test(before);
    return passive && /^(?:whether|if|about)$/.test(low(toks, i + 1)) && !(last && last.group.verb > i);
  }
  return false;
}

/** The verdict on the quote at `q`; `uses` are the cues within reach of it. */
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
  // "Without saying “ransom,” the president promised …": left unsaid, whoever speaks after it.
  const nobody: Verdict = { ...none, nobody: true };
  if (isHeading(text, segment) || isAsked(toks, last, q)) return nobody;
  if (last?.group.negated && !last.nominal && beside(toks, last.last, q)) return nobody;
  if (last && !last.nominal && beside(toks, last.last, q) && isShown(frame, last)) return nobody;
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
  let negated = false;
  for (let u = uses.length - 1; u >= 0; u--) {
    const use = uses[u];
    if (!use || use.last > q) continue;
    const sure = reach(frame, use, q);
    if (sure === 0) continue;
    if (isShown(frame, use)) return nobody;
    if (use.group.negated) {
      taken = true;
      negated = true;
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
    const thought = (use.cue.group === 'judge' || use.cue.group === 'name') && !use.nominal;
    const outer = (thought ? reporting(toks, uses, u, use.subject) : null) ?? reportingOf(toks, uses, u, q);
    return { ...verdictOf(outer ?? use, taken ? sure * 0.85 : sure), outer: outer !== null };
  }
  if (taken) return negated ? nobody : none;
  if (right) return verdictOf(right.use, right.sure);
  const trail = trailing(frame, uses, q);
  if (trail && !trail.group.negated) return isShown(frame, trail) ? nobody : verdictOf(trail, 0.8);
  return { use: null, confidence: 0, dropped: false };
}

/** "was called “a farce” by the mayor". */
function agent(frame: Frame, use: Use, q: number): Range | null {
  for (let i = use.last; i < q + 3 && i < frame.toks.length; i++) {
    if (low(frame.toks, i) === 'by') return subjectAfter(frame, i);
  }
  return null;
}
