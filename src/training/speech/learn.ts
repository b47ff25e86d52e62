// Learns the speech tagger: cues, then the source and content of each cue.
import { MOST, cueFeatures } from '../../core/analysis/speech/cue-features.ts';
import { CUE, type Models, SPAN, cuesOf, marked } from '../../core/analysis/speech/decode.ts';
import type { Openers } from '../../core/analysis/speech/openers.ts';
import type { Row } from '../../core/analysis/speech/rows.ts';
import { spanFeatures, viewOf } from '../../core/analysis/speech/span-features.ts';
import { type ChainOptions, learnChains, type Sequence } from '../learn/chains.ts';
import { packLinear } from '../learn/pack.ts';
import type { Lesson, Range, Told } from './gold.ts';

const buffer = new Uint32Array(MOST);

/** Features and labels of `count` places. */
function sequence(count: number, featuresOf: (i: number) => number, labels: Uint8Array): Sequence {
  const offsets = new Uint32Array(count + 1);
  const all: Uint32Array[] = [];
  for (let i = 0; i < count; i++) {
    const most = featuresOf(i);
    all.push(buffer.slice(0, most));
    offsets[i + 1] = offsets[i]! + most;
  }
  const features = new Uint32Array(offsets[count]!);
  all.forEach((part, i) => features.set(part, offsets[i]));
  return { offsets, features, labels };
}

/** So many words behind one that may open a cue are read with it. */
const FOLLOWS = 2;
/** The one feature of a word that is passed over. */
const CLOSED = 2;

export function cueSequence(row: Row, told: readonly Told[], opens: Openers): Sequence {
  const labels = new Uint8Array(row.toks.length);
  for (const { cue } of told) {
    labels.fill(CUE.more, cue.from, cue.to);
    labels[cue.from] = CUE.first;
  }
  // Read are words that may open a cue, all of every cue, and what follows either.
  const heads = row.toks.map(({ lex }, i) => labels[i] !== CUE.none || opens(lex));
  const read = (i: number): boolean => heads.slice(Math.max(0, i - FOLLOWS), i + 1).includes(true);
  return sequence(
    row.toks.length,
    (i) => {
      if (read(i)) return cueFeatures(row, i, buffer);
      buffer[0] = CLOSED;
      return 1;
    },
    labels,
  );
}

export function spanSequence(row: Row, { cue, source, content }: Told, cues: readonly Range[]): Sequence {
  const view = viewOf(row, cue, marked(row, [...cues, cue]));
  const labels = new Uint8Array(view.high - view.low);
  const put = ({ from, to }: Range, is: { first: number; more: number; last: number; only: number }): void => {
    const start = Math.max(from, view.low) - view.low;
    const end = Math.min(to, view.high) - view.low;
    if (start >= end) return;
    labels.fill(is.more, start, end);
    labels[end - 1] = is.last;
    labels[start] = end - start === 1 ? is.only : is.first;
  };
  for (const part of content) put(part, { first: SPAN.content, more: SPAN.contents, last: SPAN.last, only: SPAN.only });
  if (source) put(source, { first: SPAN.source, more: SPAN.sources, last: SPAN.sources, only: SPAN.source });
  return sequence(view.high - view.low, (i) => spanFeatures(view, view.low + i, buffer), labels);
}

/** Weights smaller than this tip no scale. */
const LEAST = 0.02;

export const CUE_OPTIONS: ChainOptions = {
  labels: CUE.count,
  rounds: 5,
  seed: 11,
  least: 4,
  rate: 0.1,
  sparse: 12,
  small: 1,
};
export const SPAN_OPTIONS: ChainOptions = {
  labels: SPAN.count,
  rounds: 5,
  seed: 12,
  least: 4,
  rate: 0.1,
  sparse: 12,
  small: 1,
};

export const cueData = (lessons: readonly Lesson[], opens: Openers): Sequence[] =>
  lessons.flatMap(({ rows, told }) => rows.map((row, i) => cueSequence(row, told[i]!, opens)));

/** `cues` gives the model that tells the other cues of an article's rows. */
export const spanData = (
  lessons: readonly Lesson[],
  cues: (lesson: Lesson) => Pick<Models, 'opens' | 'cue'>,
): Sequence[] =>
  lessons.flatMap((lesson) =>
    lesson.rows.flatMap((row, i) => {
      const told = lesson.told[i]!;
      if (told.length === 0) return [];
      const others = cuesOf(row, cues(lesson));
      return told.map((each) => spanSequence(row, each, others));
    }),
  );

export const learnCues = (data: readonly Sequence[], options = CUE_OPTIONS): Buffer =>
  packLinear(learnChains(data, options), { least: LEAST });

export const learnSpans = (data: readonly Sequence[], options = SPAN_OPTIONS): Buffer =>
  packLinear(learnChains(data, options), { least: LEAST });
