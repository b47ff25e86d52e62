// Tags the words of an article: in its marked units, out a label for each word of every stretch that may hold names.
import { type Linear, linear } from '../model/linear.ts';
import { viterbi } from '../model/viterbi.ts';
import { weights } from '../model/weights.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { describe, type Features, MOST } from './features.ts';
import { COUNT } from './labels.ts';
import type { Marked } from './marked.ts';

/** One stretch of a unit's words with the scores of their labels. */
export type Stretch = { unit: Marked; from: number; to: number; scores: Int32Array; labels: Uint8Array };

let standing: { of: Uint8Array; model: Linear } | undefined;

function tagger(): Linear {
  const of = weights().section('names');
  if (standing?.of !== of) standing = { of, model: linear(of) };
  return standing.model;
}

export const newFeatures = (): Features => ({ hashes: new Uint32Array(MOST), length: 0 });

/** In the order of the units. */
export function tagWith(units: readonly Marked[], evidence: Evidence, model: Linear): Stretch[] {
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

/** Tags every stretch of the units that may hold names. */
export const tag = (list: readonly Marked[]): Stretch[] => tagWith(list, evidenceOf(list), tagger());
