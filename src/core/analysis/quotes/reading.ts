// A frame read: its cues and the verdict on each of its quotes; and the spans of its ranges.
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { type Unit, units } from '../names/units.ts';
import { type Frame, frames } from './clause.ts';
import type { Range } from './group.ts';
import { type Verdict, govern } from './govern.ts';
import type { Segment } from './segments.ts';
import { FAR, type Use, usesOf } from './uses.ts';

/**
 * `verdicts` by index of the segment, in text order, `at` its place in the frame. Of a frame with quotes, `bare`: nothing but quotes stands
 * in it; `first`: the segment it begins with, -1 where it begins with a word.
 */
export type Reading = {
  frame: Frame;
  readonly uses: Use[];
  verdicts: Map<number, Verdict & { at: number }>;
  bare: boolean;
  first: number;
};

const NO_VERDICTS: Reading['verdicts'] = new Map();

/** Of a frame without quotes; its cues are found when they are asked for. */
class Plain implements Reading {
  readonly frame: Frame;
  readonly verdicts = NO_VERDICTS;
  readonly bare = false;
  readonly first = -1;
  private known: Use[] | null = null;

  constructor(frame: Frame) {
    this.frame = frame;
  }

  get uses(): Use[] {
    return (this.known ??= usesOf(this.frame));
  }
}

export function read(
  article: Article,
  segments: readonly Segment[],
  parts: readonly Unit[] = units(article),
): Reading[] {
  // Without a quote nobody is asked for.
  if (segments.length === 0) return [];
  return frames(article, segments, parts).map((frame) =>
    frame.quoted ? judged(article.text, frame, segments) : new Plain(frame),
  );
}

function judged(text: string, frame: Frame, segments: readonly Segment[]): Reading {
  const { toks } = frame;
  const uses = usesOf(frame);
  const first = toks.find((tok) => tok.kind !== 'mark')?.segment ?? -1;
  const bare = toks.every((tok) => tok.kind !== 'word');
  const verdicts: Reading['verdicts'] = new Map();
  let from = 0;
  let to = 0;
  for (let q = 0; q < toks.length; q++) {
    const tok = toks[q]!;
    const segment = tok.kind === 'quote' ? segments[tok.segment] : undefined;
    if (!segment) continue;
    // Only cues within reach are looked at, so that a frame of any length costs no more than its length.
    while ((uses[from]?.last ?? Infinity) < q - FAR) from++;
    while ((uses[to]?.group.verb ?? Infinity) <= q + FAR) to++;
    const near = from === 0 && to === uses.length ? uses : uses.slice(from, to);
    verdicts.set(tok.segment, { ...govern(frame, near, q, text, segment), at: q });
  }
  return { frame, uses, verdicts, bare, first };
}

export const spanOf = (frame: Frame, from: number, to: number): Span => ({
  start: frame.toks[from]?.start ?? 0,
  end: frame.toks[to - 1]?.end ?? 0,
});

/** The span of a subject, without the ’s of an owner. */
export function subjectSpan(text: string, frame: Frame, range: Range): Span {
  const span = spanOf(frame, range.from, range.to);
  // The stop of "Jr." belongs to the name.
  if (/^(?:jr|sr|inc|corp|ltd|co)$/.test(frame.toks[range.to - 1]?.low ?? '') && text.charAt(span.end) === '.')
    span.end++;
  const owner = frame.toks[range.to - 1]?.possessive === true ? /['’]s?$/.exec(text.slice(span.start, span.end)) : null;
  return owner ? { start: span.start, end: span.start + owner.index } : span;
}

/** The span of a cue: the verb group, or the noun without its owner. */
export const cueSpan = (frame: Frame, use: Use): Span =>
  spanOf(frame, use.nominal ? use.group.verb : use.group.from, use.last);
