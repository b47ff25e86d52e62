// Who may have said a quote: in the frames round it, its rules' verdict and who spoke before, out the phrases that may name its speaker.
import type { Span } from '../../text/span.ts';
import { hashOf } from '../model/hash.ts';
import { type Frame, isVerb } from './clause.ts';
import { CLASS, type Facts } from './classes.ts';
import { CUES, SPEECH_NOUNS } from './cues.ts';
import { type Range, groupOf } from './group.ts';
import { type Reading, subjectSpan } from './reading.ts';
import { type Index, type Placed, entityOf, within } from './speaker.ts';
import { firstSubject, subjectBefore } from './subject.ts';
import { FAR, type Use } from './uses.ts';

/** How a candidate was come by. `none` is nobody. */
export const WAY = {
  none: 0,
  useBefore: 1,
  useAfter: 2,
  deedBefore: 3,
  deedAfter: 4,
  mentionBefore: 5,
  mentionAfter: 6,
  label: 7,
  last: 8,
  other: 9,
  earlierUse: 10,
  earlierFirst: 11,
  earlierMention: 12,
  nextUse: 13,
  nextFirst: 14,
  nextMention: 15,
  rule: 16,
  chunkBefore: 17,
  chunkAfter: 18,
  firstMention: 19,
} as const;

/**
 * A phrase that may name the speaker: words `from` to `to` of frame `frame` (an index; -1: no frame's words). `order` counts from the
 * nearest of its kind.
 */
export type Candidate = {
  way: number;
  frame: number;
  from: number;
  to: number;
  use: Use | null;
  clean: number;
  order: number;
  span: Span;
  entity: string | undefined;
  mention: Placed | null;
};

/** At most so many of each kind. */
const MOST = { before: 6, after: 4, deeds: 4, mentions: 5, chunks: 3 } as const;

/** A verb so many words behind its quote, a mark between them, stands beside it. */
const BESIDE = 2;

/** The ranges a frame offers, each in text order. */
export type Offers = {
  deeds: { verb: number; subject: Range }[];
  mentions: { from: number; to: number; placed: Placed }[];
  chunks: { from: number; to: number }[];
  first: Range | null;
};

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
function chunksOf({ classes, hashes }: Facts): { from: number; to: number }[] {
  const chunks: { from: number; to: number }[] = [];
  for (let i = 0; i < classes.length; i++) {
    if (!NOMINAL[classes[i]!]) continue;
    const from = i;
    for (;;) {
      const next = classes[i + 1];
      // "the first helicopter"
      const led = classes[i] === CLASS.determiner && (next === CLASS.adverb || next === CLASS.time);
      if (led && NOMINAL[classes[i + 2] ?? 0] && classes[i + 2] !== CLASS.determiner) i++;
      else if (next === undefined || !NOMINAL[next] || next === CLASS.determiner || next === CLASS.pronoun) break;
      i++;
    }
    const last = classes[i]!;
    if (i === from && ARTICLES.has(hashes[i]!)) continue;
    if (i - from < LONGEST_CHUNK && last !== CLASS.possessive && last !== CLASS.owner) chunks.push({ from, to: i + 1 });
  }
  return chunks;
}

export function offersOf({ frame }: Reading, facts: Facts, found: Index): Offers {
  const { toks } = frame;
  const deeds: Offers['deeds'] = [];
  const none = (): null => null;
  for (let i = 1; i < toks.length; i++) {
    const tok = toks[i]!;
    const cue = CUES.get(tok.low);
    if (cue ? !SPEECH_NOUNS.has(tok.low) : !isVerb(tok, toks[i - 1]) || isVerb(toks[i + 1], tok)) continue;
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
  return { deeds, mentions, chunks: chunksOf(facts), first: firstSubject(frame, toks.length) };
}

/** What is known round a quote. `at` indexes `readings`; `q` is the quote's place in its frame. */
export type Place = {
  text: string;
  readings: readonly Reading[];
  at: number;
  q: number;
  offers: (at: number) => Offers;
  found: Index;
};

/** Candidates of one frame, one after another. */
function lister(text: string, frame: Frame, at: number, found: Index) {
  const list: Candidate[] = [];
  return {
    list,
    add: (
      way: number,
      { from, to }: { from: number; to: number },
      clean: number,
      order: number,
      use: Use | null,
      mention: Placed | null,
    ): void => {
      const span = subjectSpan(text, frame, { from, to, clean });
      const entity = mention ? mention.entity.id : entityOf(text, span, found);
      list.push({ way, frame: at, from, to, use, clean, order, span, mention, entity });
    },
    /** True for words that lie within a candidate. */
    covered: (from: number, to: number): boolean => list.some((one) => one.from <= from && to <= one.to),
  };
}

/** In the frame of the quote. */
export function nearby({ text, readings, at, q, offers, found }: Place): Candidate[] {
  const reading = readings[at]!;
  const { frame, uses } = reading;
  const { list, add, covered } = lister(text, frame, at, found);
  let split = lower(uses, (use) => use.last > q);
  let count = 0;
  for (let u = split - 1; u >= 0 && count < MOST.before; u--) {
    const use = uses[u]!;
    if (use.last < q - FAR) break;
    if (use.subject) add(WAY.useBefore, use.subject, use.subject.clean, count++, use, null);
  }
  count = 0;
  for (let u = split; u < uses.length && count < MOST.after; u++) {
    const use = uses[u]!;
    if (use.group.verb > q + FAR) break;
    if (use.subject) add(WAY.useAfter, use.subject, use.subject.clean, count++, use, null);
  }
  // “…,” said Lieutenant Holm, who flew the first helicopter: nobody behind her has said it.
  const beside = uses[split];
  const told = beside?.inverted === true && beside.subject !== null && beside.group.verb - q <= BESIDE;
  const furthest = told ? q : q + FAR;
  const { deeds, mentions, chunks } = offers(at);
  split = lower(deeds, (deed) => deed.verb > q);
  count = 0;
  for (let d = split - 1; d >= 0 && count < MOST.deeds; d--) {
    const { verb, subject } = deeds[d]!;
    if (verb < q - FAR) break;
    if (subject.to <= q && !covered(subject.from, subject.to))
      add(WAY.deedBefore, subject, subject.clean, count++, null, null);
  }
  count = 0;
  for (let d = split; d < deeds.length && count < MOST.deeds; d++) {
    const { verb, subject } = deeds[d]!;
    if (verb > furthest) break;
    if (subject.from > q && !covered(subject.from, subject.to))
      add(WAY.deedAfter, subject, subject.clean, count++, null, null);
  }
  split = lower(mentions, (one) => one.from > q);
  count = 0;
  for (let m = split - 1; m >= 0 && count < MOST.mentions; m--) {
    const { from, to, placed } = mentions[m]!;
    if (from < q - FAR) break;
    if (!covered(from, to)) add(WAY.mentionBefore, { from, to }, 1, count++, null, placed);
  }
  count = 0;
  for (let m = split; m < mentions.length && count < MOST.mentions; m++) {
    const { from, to, placed } = mentions[m]!;
    if (from > furthest) break;
    if (!covered(from, to)) add(WAY.mentionAfter, { from, to }, 1, count++, null, placed);
  }
  const meets = (from: number, to: number): boolean => list.some((one) => one.from < to && from < one.to);
  split = lower(chunks, (one) => one.from > q);
  count = 0;
  for (let m = split - 1; m >= 0 && m >= split - MOST.chunks; m--) {
    const { from, to } = chunks[m]!;
    if (from < q - FAR) break;
    if (!meets(from, to)) add(WAY.chunkBefore, { from, to }, 1, count, null, null);
    count++;
  }
  count = 0;
  for (let m = split; m < chunks.length && m < split + MOST.chunks; m++) {
    const { from, to } = chunks[m]!;
    if (from > furthest) break;
    if (!meets(from, to)) add(WAY.chunkAfter, { from, to }, 1, count, null, null);
    count++;
  }
  const opening = chunks[0];
  if (opening && opening.from < q && opening.from > q - FAR && !meets(opening.from, opening.to))
    add(WAY.firstMention, opening, 1, 0, null, null);
  return list;
}

/** In the frame before or after that of the quote. */
export function beyond({ text, readings, offers, found }: Place, at: number, after: boolean): Candidate[] {
  const reading = readings[at];
  if (!reading) return [];
  const { frame, uses } = reading;
  const { list, add, covered } = lister(text, frame, at, found);
  const { first, mentions } = offers(at);
  if (after) {
    const use = uses.slice(0, 4).find(({ subject, group }) => subject && group.verb < FAR);
    if (use?.subject) add(WAY.nextUse, use.subject, use.subject.clean, 0, use, null);
    if (first && !covered(first.from, first.to)) add(WAY.nextFirst, first, first.clean, 0, null, null);
    const mention = mentions[0];
    if (mention && mention.from < FAR && !covered(mention.from, mention.to))
      add(WAY.nextMention, mention, 1, 0, null, mention.placed);
    return list;
  }
  for (let u = uses.length - 1, count = 0; u >= 0 && count < 2 && u > uses.length - 6; u--) {
    const use = uses[u]!;
    if (use.subject) add(WAY.earlierUse, use.subject, use.subject.clean, count++, use, null);
  }
  if (first && !covered(first.from, first.to)) add(WAY.earlierFirst, first, first.clean, 0, null, null);
  for (let m = mentions.length - 1, count = 0; m >= 0 && count < 2; m--) {
    const { from, to, placed } = mentions[m]!;
    if (!covered(from, to)) add(WAY.earlierMention, { from, to }, 1, count++, null, placed);
  }
  return list;
}

function lower<T>(list: readonly T[], above: (one: T) => boolean): number {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (above(list[middle]!)) to = middle;
    else from = middle + 1;
  }
  return from;
}
