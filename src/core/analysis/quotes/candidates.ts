// Who may have said a quote: in the frames round it, its rules' verdict and who spoke before, out the phrases that may name its speaker.
import type { Span } from '../../text/span.ts';
import type { Frame } from './clause.ts';
import type { Met, Offers } from './offers.ts';
import { type Reading, subjectSpan } from './reading.ts';
import { type Index, type Placed, entityOf } from './speaker.ts';
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

/** What is known round a quote. `at` indexes `readings`; `q` is the quote's place in its frame. */
export type Place = {
  text: string;
  readings: readonly Reading[];
  at: number;
  q: number;
  offers: (at: number) => Offers;
  found: Index;
};

/** Phrases are kept of frames of so many words, two places to a small number. */
const BITS = 15;

/** Candidates of one frame, one after another. */
class Lister {
  readonly list: Candidate[] = [];
  private readonly text: string;
  private readonly frame: Frame;
  private readonly at: number;
  private readonly found: Index;
  private readonly met: Map<number, Met>;

  constructor({ text, found, offers }: Place, frame: Frame, at: number) {
    this.text = text;
    this.frame = frame;
    this.at = at;
    this.found = found;
    this.met = offers(at).met;
  }

  add(
    way: number,
    { from, to }: { from: number; to: number },
    clean: number,
    order: number,
    use: Use | null,
    mention: Placed | null,
  ): void {
    const phrase = this.phrase(from, to);
    const { span } = phrase;
    const entity = mention ? mention.entity.id : this.entity(phrase);
    this.list.push({ way, frame: this.at, from, to, use, clean, order, span, entity, mention });
  }

  private phrase(from: number, to: number): Met {
    const key = (from << BITS) | to;
    const kept = from >> BITS === 0 && to >> BITS === 0;
    let known = kept ? this.met.get(key) : undefined;
    if (known) return known;
    const span = subjectSpan(this.text, this.frame, { from, to, clean: 1 });
    known = { span, entity: null };
    if (kept) this.met.set(key, known);
    return known;
  }

  private entity(phrase: Met): string | undefined {
    if (phrase.entity === null) phrase.entity = entityOf(this.text, phrase.span, this.found);
    return phrase.entity;
  }

  /** True for words that lie within a candidate. */
  covered(from: number, to: number): boolean {
    for (const one of this.list) if (one.from <= from && to <= one.to) return true;
    return false;
  }

  /** True for words that share one with a candidate. */
  meets(from: number, to: number): boolean {
    for (const one of this.list) if (one.from < to && from < one.to) return true;
    return false;
  }
}

/** In the frame of the quote. */
export function nearby(place: Place): Candidate[] {
  const { readings, at, q, offers } = place;
  const { frame, uses } = readings[at]!;
  const lister = new Lister(place, frame, at);
  let split = lower(uses, (use) => use.last > q);
  let count = 0;
  for (let u = split - 1; u >= 0 && count < MOST.before; u--) {
    const use = uses[u]!;
    if (use.last < q - FAR) break;
    if (use.subject) lister.add(WAY.useBefore, use.subject, use.subject.clean, count++, use, null);
  }
  count = 0;
  for (let u = split; u < uses.length && count < MOST.after; u++) {
    const use = uses[u]!;
    if (use.group.verb > q + FAR) break;
    if (use.subject) lister.add(WAY.useAfter, use.subject, use.subject.clean, count++, use, null);
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
    if (subject.to <= q && !lister.covered(subject.from, subject.to))
      lister.add(WAY.deedBefore, subject, subject.clean, count++, null, null);
  }
  count = 0;
  for (let d = split; d < deeds.length && count < MOST.deeds; d++) {
    const { verb, subject } = deeds[d]!;
    if (verb > furthest) break;
    if (subject.from > q && !lister.covered(subject.from, subject.to))
      lister.add(WAY.deedAfter, subject, subject.clean, count++, null, null);
  }
  split = lower(mentions, (one) => one.from > q);
  count = 0;
  for (let m = split - 1; m >= 0 && count < MOST.mentions; m--) {
    const { from, to, placed } = mentions[m]!;
    if (from < q - FAR) break;
    if (!lister.covered(from, to)) lister.add(WAY.mentionBefore, { from, to }, 1, count++, null, placed);
  }
  count = 0;
  for (let m = split; m < mentions.length && count < MOST.mentions; m++) {
    const { from, to, placed } = mentions[m]!;
    if (from > furthest) break;
    if (!lister.covered(from, to)) lister.add(WAY.mentionAfter, { from, to }, 1, count++, null, placed);
  }
  split = lower(chunks, (one) => one.from > q);
  count = 0;
  for (let m = split - 1; m >= 0 && m >= split - MOST.chunks; m--) {
    const { from, to } = chunks[m]!;
    if (from < q - FAR) break;
    if (!lister.meets(from, to)) lister.add(WAY.chunkBefore, { from, to }, 1, count, null, null);
    count++;
  }
  count = 0;
  for (let m = split; m < chunks.length && m < split + MOST.chunks; m++) {
    const { from, to } = chunks[m]!;
    if (from > furthest) break;
    if (!lister.meets(from, to)) lister.add(WAY.chunkAfter, { from, to }, 1, count, null, null);
    count++;
  }
  const opening = chunks[0];
  if (opening && opening.from < q && opening.from > q - FAR && !lister.meets(opening.from, opening.to))
    lister.add(WAY.firstMention, opening, 1, 0, null, null);
  return lister.list;
}

/** In the frame before or after that of the quote. */
export function beyond(place: Place, at: number, after: boolean): Candidate[] {
  const { readings, offers } = place;
  const reading = readings[at];
  if (!reading) return [];
  const { frame, uses } = reading;
  const lister = new Lister(place, frame, at);
  const { first, mentions } = offers(at);
  if (after) {
    const use = uses.slice(0, 4).find(({ subject, group }) => subject && group.verb < FAR);
    if (use?.subject) lister.add(WAY.nextUse, use.subject, use.subject.clean, 0, use, null);
    if (first && !lister.covered(first.from, first.to)) lister.add(WAY.nextFirst, first, first.clean, 0, null, null);
    const mention = mentions[0];
    if (mention && mention.from < FAR && !lister.covered(mention.from, mention.to))
      lister.add(WAY.nextMention, mention, 1, 0, null, mention.placed);
    return lister.list;
  }
  for (let u = uses.length - 1, count = 0; u >= 0 && count < 2 && u > uses.length - 6; u--) {
    const use = uses[u]!;
    if (use.subject) lister.add(WAY.earlierUse, use.subject, use.subject.clean, count++, use, null);
  }
  if (first && !lister.covered(first.from, first.to)) lister.add(WAY.earlierFirst, first, first.clean, 0, null, null);
  for (let m = mentions.length - 1, count = 0; m >= 0 && count < 2; m--) {
    const { from, to, placed } = mentions[m]!;
    if (!lister.covered(from, to)) lister.add(WAY.earlierMention, { from, to }, 1, count++, null, placed);
  }
  return lister.list;
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
