// What a frame offers of phrases that may name a speaker: in its words and the entities, out its deeds, mentions, rows of nouns and first subject.
import type { Span } from '../../text/span.ts';
import { hashOf } from '../model/hash.ts';
import { CLASS, type Facts } from './classes.ts';
import { type Frame, isVerb } from './clause.ts';
import { CUES } from './cues.ts';
import { type Range, groupOf } from './group.ts';
import { MAY } from './lex.ts';
import type { Reading } from './reading.ts';
import { type Index, type Placed, within } from './speaker.ts';
import { firstSubject, subjectBefore } from './subject.ts';

/** The ranges a frame offers, each in text order. */
export type Offers = {
  deeds: { verb: number; subject: Range }[];
  mentions: { from: number; to: number; placed: Placed }[];
  chunks: { from: number; to: number }[];
  first: Range | null;
  /** Phrases met before, by where they begin and end. */
  met: Map<number, Met>;
};

/** What a phrase of a frame is: its span and whom it stands for, null until that is asked. */
export type Met = { span: Span; entity: string | undefined | null };

/** The last index of `toks` that starts at or before `start`. */
function tokAt({ toks }: Frame, start: number): number {
  let from = 0;
  let to = toks.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (toks[middle]!.start <= start) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}

/** What a bare noun phrase is made of. */
const NOMINAL = new Uint8Array(32);
for (const one of [
  CLASS.determiner,
  CLASS.owner,
  CLASS.capital,
  CLASS.noun,
  CLASS.possessive,
  CLASS.speech,
  CLASS.pronoun,
])
  NOMINAL[one] = 1;
/** A longer row of nouns is none. */
const LONGEST_CHUNK = 12;

const ARTICLES = new Set(['the', 'a', 'an'].map(hashOf));

/** Rows of nouns with what opens them. */
function chunksOf(toks: Facts): { from: number; to: number }[] {
  const chunks: { from: number; to: number }[] = [];
  for (let i = 0; i < toks.length; i++) {
    if (!NOMINAL[toks[i]!.sort]) continue;
    const from = i;
    for (;;) {
      const next = toks[i + 1]?.sort;
      // "the first helicopter"
      const led = toks[i]!.sort === CLASS.determiner && (next === CLASS.adverb || next === CLASS.time);
      const second = led ? toks[i + 2]?.sort : undefined;
      if (second !== undefined && NOMINAL[second] && second !== CLASS.determiner) i++;
      else if (next === undefined || !NOMINAL[next] || next === CLASS.determiner || next === CLASS.pronoun) break;
      i++;
    }
    const { sort, lex } = toks[i]!;
    if (i === from && ARTICLES.has(lex.hash)) continue;
    if (i - from < LONGEST_CHUNK && sort !== CLASS.possessive && sort !== CLASS.owner) chunks.push({ from, to: i + 1 });
  }
  return chunks;
}

export function offersOf({ frame }: Reading, facts: Facts, found: Index): Offers {
  const { toks } = frame;
  const deeds: Offers['deeds'] = [];
  const none = (): null => null;
  for (let i = 1; i < toks.length; i++) {
    const tok = toks[i]!;
    if ((tok.lex.may & MAY.deed) === 0) continue;
    if (!CUES.has(tok.low) && (!isVerb(tok, toks[i - 1]) || isVerb(toks[i + 1], tok))) continue;
    const subject = subjectBefore(frame, groupOf(toks, i), none);
    if (subject && subject.clean >= 0.4) deeds.push({ verb: i, subject });
  }
  const mentions: Offers['mentions'] = [];
  const first = toks[0];
  const last = toks.at(-1);
  if (first && last)
    for (const placed of within(found, { start: first.start, end: last.end })) {
      const { start, end } = placed.mention;
      const from = tokAt(frame, start);
      if (from < 0 || toks[from]!.kind !== 'word') continue;
      let to = from + 1;
      while (to < toks.length && toks[to]!.start < end) to++;
      mentions.push({ from, to, placed });
    }
  return { deeds, mentions, chunks: chunksOf(facts), first: firstSubject(frame, toks.length), met: new Map() };
}
