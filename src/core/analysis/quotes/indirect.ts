// Reported speech in its plain frames, SUBJECT said (that) CONTENT and CONTENT, SUBJECT said: in the readings, out content, source and cue.
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { isVerb, type Frame, type Tok } from './clause.ts';
import { TOLD } from './cues.ts';
import { isNominal } from './group.ts';
import type { Use } from './uses.ts';
import { type Reading, cueSpan, spanOf, subjectSpan } from './reading.ts';
import {
  ADVERBS,
  BE,
  DETERMINERS,
  HAVE,
  MODALS,
  MONTHS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  WEEKDAYS,
} from './words.ts';

export type Reported = { content: Span; source: Span; cue: Span; sentence: number; confidence: number };

/** A subject less plain than this frames nothing. */
const PLAIN = 0.65;
/** Fewer words are no statement. */
const LEAST_WORDS = 3;
/** A statement longer than this many words is none. */
const LONGEST = 300;
/** How far "that" may stand from its cue: "told reporters in the capital on Sunday that". */
const THAT_WITHIN = 16;

/** Verbs that frame a plain clause without "that": "said the plan was dead". */
const BARE = new Set(
  'say add insist claim argue admit concede believe warn state suggest predict complain promise report note vow confirm'.split(
    ' ',
  ),
);
/** What is said and is no subject: "said goodbye", "said sorry". */
const NO_SUBJECT = new Set('so yes no sorry goodbye hello thanks please grace prayers little much enough'.split(' '));
/** How far the auxiliary of a subject without an article may stand from its first word. */
const BARE_WITHIN = 12;

/** Verbs of this group that frame no clause even with one near. */
const NO_CLAUSE = new Set('ask urge question wonder inquire apologise apologize demand recommend'.split(' '));

/** "response times on the north side would rise": nouns without an article, and the auxiliary whose subject they are. */
function isBareSubject(toks: readonly Tok[], from: number): boolean {
  if (!isNominal(toks[from]) || NO_SUBJECT.has(toks[from]?.low ?? '')) return false;
  for (let i = from + 1; i < Math.min(toks.length, from + BARE_WITHIN); i++) {
    const tok = toks[i];
    if (tok?.kind !== 'word' || SUBORDINATORS.has(tok.low)) return false;
    if (MODALS.has(tok.low) || BE.has(tok.low) || HAVE.has(tok.low) || tok.low === 'will')
      return isNominal(toks[i - 1]);
    if (isVerb(tok, toks[i - 1])) return false;
  }
  return false;
}

/** Where the content after a cue begins, or -1. */
function contentFrom({ toks }: Frame, use: Use): number {
  const { cue, last } = use;
  for (let i = last; i < Math.min(toks.length, last + THAT_WITHIN); i++) {
    const tok = toks[i];
    if (!tok || tok.kind !== 'word') break;
    if (tok.low === 'that') {
      // "said that" and "told the court that", not "said the report that"; what is denied stands right behind.
      return cue.lemma === 'deny' && i > last ? -1 : i + 1;
    }
    if (isVerb(tok)) break;
  }
  if (TOLD.has(cue.lemma) || !BARE.has(cue.lemma)) return -1;
  let from = last;
  // "said on Tuesday the plan", "said in a statement it"
  if (toks[from]?.low === 'on' && toks[from + 1] && WEEKDAYS.has(toks[from + 1]?.low ?? '')) from += 2;
  else if (WEEKDAYS.has(toks[from]?.low ?? '') && toks[from]?.cap) from++;
  const first = toks[from];
  if (!first || first.kind !== 'word' || ADVERBS.has(first.low) || MONTHS.has(first.low)) return -1;
  const opens =
    DETERMINERS.has(first.low) ||
    POSSESSIVES.has(first.low) ||
    PRONOUNS.has(first.low) ||
    first.cap ||
    /^\d/.test(first.low) ||
    /[^s]s$/.test(first.low) ||
    isBareSubject(toks, from);
  if (!opens || PREPOSITIONS.has(first.low)) return -1;
  // A clause has a verb of its own.
  for (let i = from + 1; i < Math.min(toks.length, from + 30); i++) {
    if (toks[i]?.kind !== 'word') continue;
    if (isVerb(toks[i], toks[i - 1])) return from;
  }
  return -1;
}

/** The words of a frame from `from` end at its last token, or before the next cue of the same speaker: "… and said". */
function contentTo({ frame, uses }: Reading, use: Use, index: number, from: number): number {
  const { toks } = frame;
  let to = Math.min(toks.length, from + LONGEST);
  for (let u = index + 1; u < uses.length; u++) {
    const next = uses[u];
    if (!next || next.group.from > to) break;
    if (next.group.from <= from || next.nominal || next.cue.group === 'judge') continue;
    const before = toks[next.group.from - 1];
    const same = next.subject && use.subject && next.subject.from === use.subject.from;
    if (!same) continue;
    const joined = before?.low === 'and' || before?.low === 'but';
    if (joined || (next.group.loose && before?.low === ',')) to = Math.min(to, next.group.from - 1);
  }
  // What the reporter adds of the same hour is no part of it: ", as the president received the envoy".
  for (let i = from + LEAST_WORDS; i < to; i++) {
    if (toks[i]?.low === ',' && /^(?:as|while)$/.test(toks[i + 1]?.low ?? '')) to = i;
  }
  while (to > from && toks[to - 1]?.kind === 'mark' && toks[to - 1]?.low !== ')') to--;
  return to;
}

function countsWords({ toks }: Frame, from: number, to: number): boolean {
  let words = 0;
  for (let i = from; i < to && words < LEAST_WORDS; i++) words += toks[i]?.kind === 'word' ? 1 : LEAST_WORDS;
  return words >= LEAST_WORDS;
}

/** True where all of the content is one quote, which is direct speech alone. */
const isQuoted = ({ toks }: Frame, from: number, to: number): boolean =>
  to - from === 1 && toks[from]?.kind === 'quote';

function usable({ cue, group, subject, nominal }: Use): boolean {
  return (
    cue.group === 'say' &&
    !nominal &&
    !NO_CLAUSE.has(cue.lemma) &&
    !group.negated &&
    !group.supposed &&
    !group.passive &&
    subject !== null &&
    subject.clean >= PLAIN
  );
}

/** CONTENT, SUBJECT said. */
function before({ frame, uses, verdicts }: Reading, use: Use): [number, number] | null {
  const { toks } = frame;
  const { subject } = use;
  if (!subject || use.group.loose || verdicts.size > 0 || use.cue.lemma === 'deny') return null;
  const start = Math.min(use.group.from, subject.from);
  const end = Math.max(use.last, subject.to);
  if (toks[start - 1]?.low !== ',' || start < LEAST_WORDS + 2 || start > LONGEST || toks.length - end > 6) return null;
  const tail = toks[end];
  if (tail && !(PREPOSITIONS.has(tail.low) || WEEKDAYS.has(tail.low) || tail.kind === 'mark')) return null;
  // It is the only speech of the sentence, and its last cue.
  const other = (each: Use): boolean =>
    each !== use &&
    !each.nominal &&
    (each.group.verb > use.group.verb || (each.subject !== null && each.cue.group === 'say'));
  if (uses.some(other)) return null;
  const first = toks[0];
  if (!first || first.kind !== 'word' || PREPOSITIONS.has(first.low)) {
    // "In Oslo, the mayor said": an adverbial alone is no content.
    if (!toks.slice(0, start).some((tok, i) => i > 0 && isVerb(tok, toks[i - 1]))) return null;
  }
  return [0, start - 1];
}

/** The reported statements of an article, in text order. */
export function indirect(article: Article, readings: readonly Reading[]): Reported[] {
  const { text } = article;
  const found: Reported[] = [];
  for (const reading of readings) {
    const { frame } = reading;
    let covered = -1;
    for (const [index, use] of reading.uses.entries()) {
      if (!use.subject || !usable(use) || use.group.verb < covered) continue;
      const from = use.inverted ? -1 : contentFrom(frame, use);
      let range: [number, number] | null = null;
      if (from >= 0) range = [from, contentTo(reading, use, index, from)];
      else range = before(reading, use);
      if (
        !range ||
        range[1] <= range[0] ||
        range[1] - range[0] >= LONGEST ||
        isQuoted(frame, ...range) ||
        !countsWords(frame, ...range)
      )
        continue;
      const content = spanOf(frame, ...range);
      const confidence = Math.round(0.9 * use.subject.clean * 100) / 100;
      const source = subjectSpan(text, frame, use.subject);
      found.push({ content, source, cue: cueSpan(frame, use), sentence: frame.sentence, confidence });
      // What is said within what is said is not reported again.
      if (from >= 0) covered = range[1];
    }
  }
  return found;
}
