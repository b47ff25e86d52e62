// Learns to find names: the section `names` of the weights. In the corpora, out a model of the labels of words.
import { parse } from '../../core/article/parse.ts';
import { COUNT, FIRST, goesOn, INNER, kindOf, LAST, OUTSIDE, placeOf } from '../../core/analysis/names/labels.ts';
import { units } from '../../core/analysis/names/units.ts';
import type { Corpora, NamesDocument } from '../corpora.ts';
import { learnFields } from '../learn/fields.ts';
import { packLinear } from '../learn/pack.ts';
import { type Gold, gold } from './gold.ts';
import { stretches } from './stretches.ts';

/** What one step of a weight is worth. */
const STEP = 0.04;

/** What may not follow what; the start is `COUNT`. */
function barred(before: number, label: number): boolean {
  const begun =
    before < COUNT &&
    kindOf(before) >= 0 &&
    kindOf(before) < 3 &&
    (placeOf(before) === FIRST || placeOf(before) === INNER);
  const goes = label !== OUTSIDE && (placeOf(label) === INNER || placeOf(label) === LAST);
  if (goes) return before >= COUNT || !goesOn(before, label);
  return begun;
}

/**
 * Chosen on names.dev and on a fifth of names.train that was held out. Copies with other names or with headlines, a second model over the
 * first's labels, a part of the features at a time, the mean of three runs, a vote of each spelling in its article, letters of unknown words
 * and a gazetteer of 150,000 places did not pay there.
 */
const SEED = 5;
const ROUNDS = 6;
const RATE = 0.15;
const PULL = 0.3;
const LEAST = 2;
/** Smaller weights are left out. */
const SMALLEST = 0.06;

const read = (document: NamesDocument, whole: boolean): Gold =>
  gold(document, units(parse({ id: document.id, text: document.text })), whole);

/** Learns the section `names`: one model. */
export function learnNames(corpora: Corpora): Buffer {
  const golds = [
    ...corpora.names('train').map((document) => read(document, true)),
    ...corpora.nerGum('train').map((document) => read(document, false)),
  ];
  const fields = golds.flatMap(stretches);
  const learnt = learnFields(fields, {
    labels: COUNT,
    rounds: ROUNDS,
    seed: SEED,
    rate: RATE,
    pull: PULL,
    least: LEAST,
    barred,
  });
  return packLinear(learnt, { least: SMALLEST, step: STEP });
}
