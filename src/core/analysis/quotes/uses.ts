// The cues of a frame: in its words, out every verb and noun of speech at work in it, with its subject.
import { type Frame, type Tok, isVerb } from './clause.ts';
import { CUES, SPEECH_NOUNS, type Cue } from './cues.ts';
import { low, groupOf, type Group, type Range } from './group.ts';
import { MAY } from './lex.ts';
import { phraseBefore, phraseBeforeAsides } from './phrase.ts';
import { subjectAfter } from './inverted.ts';
import { firstSubject, subjectBefore } from './subject.ts';
import { BE, DETERMINERS, DO, MODALS, POSSESSIVES, PREPOSITIONS, PRONOUNS, RELATIVES, NEGATIONS } from './words.ts';

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

/** How sure the owner of a noun of speech is the speaker. */
const OWNER = 0.95;
/** How far from its cue a quote may stand, in words. */
export const FAR = 70;

/** Verbs that are a cue only right beside their quote: “Well,” he laughed. */
export const BESIDE = new Set(
  `continue laugh smile sigh offer gripe interrupt cheer roar rage snap bark allow begin rule fume gush sneer scoff rail read joke muse quip
  note question post text email blog wonder write retweet`.split(/\s+/),
);
/** Of these, the ones that hold a clause or fragment further off too. */
export const FURTHER = new Set([
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

const FIRSTS = new Set(['he', 'she', 'they', 'we', 'i', 'you', 'who']);

const COUNTS = new Set('one two three four five six seven eight nine ten'.split(' '));

/** "a mother of three said", "all three said": the number has its noun before it. */
const isCount = (toks: readonly Tok[], i: number): boolean =>
  COUNTS.has(low(toks, i)) && /^(?:of|all|the)$/.test(low(toks, i - 1));

const ALONE = new Set('another some many all both several most each few either'.split(' '));

/** "Another tweeted, “…”", "Some said the dam": a determiner with its verb, and no noun, behind it. */
function standsForNoun(toks: readonly Tok[], i: number): boolean {
  if (!ALONE.has(low(toks, i))) return false;
  const next = toks[i + 2];
  return (
    next === undefined ||
    next.kind !== 'word' ||
    next.low === 'that' ||
    DETERMINERS.has(next.low) ||
    POSSESSIVES.has(next.low) ||
    PRONOUNS.has(next.low)
  );
}

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
    !isCount(toks, i - 1) &&
    !standsForNoun(toks, i - 1) &&
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
export const VIEW: Cue = { lemma: 'according', group: 'judge', forms: ['base'], participle: false };

export const plain = (verb: number, from = verb): Group => ({
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
    subject = phraseBefore(toks, owner + 1, true);
    while (subject && subject.from < owner && PREPOSITIONS.has(low(toks, subject.from)))
      subject = { ...subject, from: subject.from + 1 };
  }
  if (!subject) return null;
  subject = { ...subject, clean: OWNER };
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

/** The subject of the nearest such cue before `i`. */
function leader(toks: readonly Tok[], found: readonly Use[], i: number): Range | null {
  for (let u = found.length - 1; u >= 0; u--) {
    const use = found[u];
    if (!use || i - use.last >= FAR) return null;
    if (leads(toks, use)) return use.subject;
  }
  return null;
}

/** Every cue of a frame, in order. */
export function usesOf(frame: Frame): Use[] {
  const { toks } = frame;
  const found: Use[] = [];
  for (let i = 0; i < toks.length; i++) {
    const tok = toks[i];
    if (!tok || (tok.lex.may & MAY.use) === 0 || tok.kind !== 'word') continue;
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
    // "Lund, once described as", "Lund, described by": what is said of the phrase before the comma.
    if (cue.group === 'name' && cue.participle && low(toks, group.from - 1) === ',' && /^(?:as|by)$/.test(next))
      group.passive = true;
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
      const outer = leader(toks, found, i);
      subject = subjectBefore(frame, group, () => outer);
    }
    // "Neither side would say", "Nobody said"; "No 10 said" is a house.
    const first = subject ? low(toks, subject.from) : '';
    if (subject && low(toks, subject.from - 1) === 'nor') group.negated = true;
    if (NEGATIONS.has(first) && subject && !/^\d/.test(low(toks, subject.from + 1))) group.negated = true;
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
