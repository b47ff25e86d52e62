// The speech tagger as a section of the weights: cues, sources and contents, and how sure they are, judged on articles each half of the
// training did not see.
import { linear } from '../../core/analysis/model/linear.ts';
import { FACTORS, factorsOf, likelihood } from '../../core/analysis/speech/confidence.ts';
import { type Models, type Tagged, tag } from '../../core/analysis/speech/decode.ts';
import { openers } from '../../core/analysis/speech/openers.ts';
import { stanceOf } from '../../core/analysis/speech/stance.ts';
import type { Corpora } from '../corpora.ts';
import { float, int } from '../learn/bytes.ts';
import { type Lesson, type Range, type Told, lesson } from './gold.ts';
import { cueData, learnCues, learnSpans, spanData } from './learn.ts';
import { learnOpeners } from './openers.ts';

const touch = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to;

/** True where gold has this cue with this source and some of this content. */
export function isRight({ cue, source, content }: Tagged, told: readonly Told[]): boolean {
  return told.some(
    (gold) =>
      touch(gold.cue, cue) &&
      (source ? gold.source !== null && touch(gold.source, source) : gold.source === null) &&
      (gold.content.some((part) => content.some((other) => touch(part, other))) ||
        (gold.content.length === 0 && content.length === 0)),
  );
}

type Judged = { factors: number[]; right: boolean };

export function judged({ document, rows, told }: Lesson, models: Models): Judged[] {
  return rows.flatMap((row, i) =>
    tag(row, models).map((tagged) => ({
      factors: factorsOf(tagged, stanceOf(document.text, row, tagged.cue)),
      right: isRight(tagged, told[i]!),
    })),
  );
}

const STEPS = 400;
const RATE = 0.5;

/** Logistic regression by steepest descent; the factors are few and of like size. */
export function learnCurve(data: readonly Judged[]): number[] {
  const weights = Array.from({ length: FACTORS }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const slopes = Array.from({ length: FACTORS }, () => 0);
    for (const { factors, right } of data) {
      const miss = likelihood(factors, weights) - (right ? 1 : 0);
      factors.forEach((factor, i) => (slopes[i]! += miss * factor));
    }
    slopes.forEach((slope, i) => (weights[i]! -= (RATE * slope) / data.length));
  }
  return weights;
}

export function learnSpeech(corpora: Corpora): Buffer {
  const lessons = corpora.quotes('train').map(lesson);
  const table = learnOpeners(lessons);
  const opens = openers(table);
  const halves = [lessons.filter((_, i) => i % 2 === 0), lessons.filter((_, i) => i % 2 === 1)];
  const cues = halves.map((half) => ({ opens, cue: linear(learnCues(cueData(half, opens))) }));
  // Each article's cues as the model sees them that did not learn from it.
  const unseen = new Map(halves.flatMap((half, i) => half.map((each) => [each, cues[1 - i]!] as const)));
  const spans = halves.map((half) => linear(learnSpans(spanData(half, (each) => unseen.get(each)!))));
  const curve = learnCurve(
    halves.flatMap((half, i) => half.flatMap((each) => judged(each, { ...cues[1 - i]!, span: spans[1 - i]! }))),
  );
  const cue = learnCues(cueData(lessons, opens));
  const span = learnSpans(spanData(lessons, (each) => unseen.get(each)!));
  const part = (bytes: Buffer): Buffer => Buffer.concat([int(bytes.length), bytes]);
  return Buffer.concat([part(table), part(cue), part(span), ...curve.map(float)]);
}
