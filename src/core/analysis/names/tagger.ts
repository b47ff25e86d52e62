// Tags the words of an article: in its units, out a label for each word. Two passes: the first by the words and their company, the second
// also by what the first made of the same words elsewhere in the article.
import { Reader } from '../model/bytes.ts';
import { type Linear, linear } from '../model/linear.ts';
import { viterbi } from '../model/viterbi.ts';
import { weights } from '../model/weights.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { describe, type Features, MOST } from './features.ts';
import { COUNT } from './labels.ts';
import type { Marked } from './marked.ts';
import { memoryOf, recall } from './memory.ts';

/** One stretch of a unit's words with the scores of their labels. */
export type Stretch = { unit: Marked; from: number; to: number; scores: Int32Array; labels: Uint8Array };

export type Tagger = { first: Linear; second: Linear };

let standing: { of: Uint8Array; tagger: Tagger } | undefined;

/** Layout: the length of the first model, the two models. */
export function taggerOf(bytes: Uint8Array): Tagger {
  const length = new Reader(bytes).int();
  return { first: linear(bytes.subarray(4, 4 + length)), second: linear(bytes.subarray(4 + length)) };
}

export function tagger(): Tagger {
  const of = weights().section('names');
  if (standing?.of !== of) standing = { of, tagger: taggerOf(of) };
  return standing.tagger;
}

export const newFeatures = (): Features => ({ hashes: new Uint32Array(MOST), length: 0 });

/** The first pass. */
export function firstPass(units: readonly Marked[], evidence: Evidence, model: Linear): Stretch[] {
  const found: Stretch[] = [];
  const features = newFeatures();
  for (const unit of units) {
    const { live } = unit;
    const own: Stretch[] = [];
    for (let span = 0; span < live.length; span += 2) {
      const from = live[span]!;
      const to = live[span + 1]!;
      own.push({ unit, from, to, scores: new Int32Array((to - from) * COUNT), labels: new Uint8Array(0) });
    }
    let at = 0;
    describe(unit, evidence, features, (i) => {
      while (i >= own[at]!.to) at++;
      const { scores, from } = own[at]!;
      const { hashes, length } = features;
      model.addAll(hashes, length, scores, (i - from) * COUNT);
    });
    for (const stretch of own) {
      stretch.labels = viterbi(stretch.scores, stretch.to - stretch.from, COUNT, model.transitions);
      found.push(stretch);
    }
  }
  return found;
}

/** The second pass: adds to the scores of the first and labels anew. */
export function secondPass(stretches: readonly Stretch[], evidence: Evidence, model: Linear): void {
  const memory = memoryOf(stretches, evidence.rows.size);
  const features = newFeatures();
  for (const stretch of stretches) {
    const { scores, from, to } = stretch;
    for (let i = from; i < to; i++) {
      recall(stretch, i, memory, features);
      model.addAll(features.hashes, features.length, scores, (i - from) * COUNT);
    }
  }
  for (const stretch of stretches)
    stretch.labels = viterbi(stretch.scores, stretch.to - stretch.from, COUNT, model.transitions);
}

/** Tags every stretch of the units that may hold names. */
export function tag(list: readonly Marked[]): Stretch[] {
  const { first, second } = tagger();
  const evidence = evidenceOf(list);
  const stretches = firstPass(list, evidence, first);
  secondPass(stretches, evidence, second);
  return stretches;
}
