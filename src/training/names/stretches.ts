// Documents for the learner: in gold, out one field for each stretch of words that may hold names.
import { evidenceOf } from '../../core/analysis/names/evidence.ts';
import { describe } from '../../core/analysis/names/features.ts';
import { markedAll } from '../../core/analysis/names/marked.ts';
import { newFeatures } from '../../core/analysis/names/tagger.ts';
import type { Field } from '../learn/fields.ts';
import type { Gold } from './gold.ts';

export function stretches({ units, allowed }: Gold): Field[] {
  const list = markedAll(units).all;
  const evidence = evidenceOf(list);
  const features = newFeatures();
  const fields: Field[] = [];
  list.forEach((unit, at) => {
    const found: number[] = [];
    /** Where the features of the word before each one end. */
    const ends = new Uint32Array(unit.count + 1);
    describe(unit, evidence, features, (i) => {
      for (let f = 0; f < features.length; f++) found.push(features.hashes[f]!);
      ends[i + 1] = found.length;
    });
    let start = 0;
    for (let span = 0; span < unit.live.length; span += 2) {
      const from = unit.live[span]!;
      const to = unit.live[span + 1]!;
      const offsets = new Uint32Array(to - from + 1);
      for (let i = from; i < to; i++) offsets[i - from + 1] = ends[i + 1]! - start;
      fields.push({
        offsets,
        features: Uint32Array.from(found.slice(start, ends[to])),
        allowed: allowed[at]!.slice(from, to),
      });
      start = ends[to]!;
    }
  });
  return fields;
}
