// Learns to find names: the section `names` of the weights, two models. Documents are read in folds for the second, so that it sees what
// the first makes of documents it has not learnt from.
import { parse } from '../../core/article/parse.ts';
import { linear } from '../../core/analysis/model/linear.ts';
import { evidenceOf } from '../../core/analysis/names/evidence.ts';
import { FEMALE, MALE } from '../../core/analysis/names/first-names.ts';
import { COUNT, FIRST, goesOn, INNER, kindOf, LAST, OUTSIDE, placeOf } from '../../core/analysis/names/labels.ts';
import { markedAll } from '../../core/analysis/names/marked.ts';
import { memoryOf, recall } from '../../core/analysis/names/memory.ts';
import { firstPass, newFeatures } from '../../core/analysis/names/tagger.ts';
import { units } from '../../core/analysis/names/units.ts';
import type { Corpora, NamesDocument } from '../corpora.ts';
import { dice } from '../learn/dice.ts';
import { type Field, learnFields } from '../learn/fields.ts';
import { int, type Learnt, packLinear } from '../learn/pack.ts';
import { type Gold, gold } from './gold.ts';
import { withHeads } from './heads.ts';
import { invented, stockOf } from './invent.ts';
import { stretches } from './stretches.ts';

export const STEP = 0.04;

/** What may not follow what; the start is `COUNT`. */
function barred(before: number, label: number): boolean {
  const begun = before < COUNT && kindOf(before) < 3 && (placeOf(before) === FIRST || placeOf(before) === INNER);
  const goes = label !== OUTSIDE && (placeOf(label) === INNER || placeOf(label) === LAST);
  if (goes) return before >= COUNT || !goesOn(before, label);
  return begun && before !== OUTSIDE;
}

export type Settings = {
  rounds: number;
  rate: number;
  pull: number;
  least: number;
  folds: number;
  copies: number;
  share: number;
  second: { rounds: number; pull: number; least: number };
  min: number;
};

export const SETTINGS: Settings = {
  rounds: 8,
  rate: 0.15,
  pull: 0.3,
  least: 2,
  folds: 0,
  copies: 1,
  share: 0.6,
  second: { rounds: 10, pull: 0.3, least: 3 },
  min: 0.06,
};

const read = (document: NamesDocument, whole: boolean): Gold =>
  gold(document, units(parse({ id: document.id, text: document.text })), whole);

/** The documents with parts added, each followed by its copies with other names. */
export function material(corpora: Corpora, { copies, share }: Settings): Gold[][] {
  const golds = [
    ...corpora.names('train').map((document) => read(document, true)),
    ...corpora.nerGum('train').map((document) => read(document, false)),
  ];
  const stock = stockOf(golds);
  const firsts = `${MALE} ${FEMALE}`.split(' ');
  const next = dice(11);
  return golds.map((one) => [
    withHeads(one, next),
    ...Array.from({ length: copies }, () => withHeads(invented(one, stock, firsts, share, next), next)),
  ]);
}

const learnFirst = (data: readonly Field[], { rounds, rate, pull, least }: Settings): Learnt =>
  learnFields(data, { labels: COUNT, rounds, seed: 7, rate, pull, least, barred });

/** What the second model learns of a document that `first` has not seen. */
function secondFields({ units: list, allowed }: Gold, first: Buffer): Field[] {
  const model = linear(first);
  const all = markedAll(list).all;
  const evidence = evidenceOf(all);
  const found = firstPass(all, evidence, model);
  const memory = memoryOf(found, evidence.rows.size);
  const features = newFeatures();
  const place = new Map(all.map((unit, at) => [unit, at]));
  return found.map((stretch) => {
    const { unit, from, to, scores } = stretch;
    const offsets = new Uint32Array(to - from + 1);
    const hashes: number[] = [];
    for (let i = from; i < to; i++) {
      recall(stretch, i, memory, features);
      for (let f = 0; f < features.length; f++) hashes.push(features.hashes[f]!);
      offsets[i - from + 1] = hashes.length;
    }
    return {
      offsets,
      features: Uint32Array.from(hashes),
      allowed: allowed[place.get(unit)!]!.slice(from, to),
      base: Float32Array.from(scores, (score) => score * model.step),
    };
  });
}

/** `say` hears of the steps. */
export function learn(
  corpora: Corpora,
  settings: Settings = SETTINGS,
  say: (words: string) => void = () => {},
): Buffer {
  const documents = material(corpora, settings);
  const fields = documents.map((versions) => versions.map(stretches));
  say(`read: ${documents.length}`);
  const { folds, second, min } = settings;
  const pack = (learnt: Learnt): Buffer => packLinear(learnt, { least: min, step: STEP });
  const whole = learnFirst(fields.flat(2), settings);
  const first = pack(whole);
  say(`first: ${first.length} bytes`);
  if (folds === 0) {
    const nothing = { labels: COUNT, hashes: new Uint32Array(0), values: new Float64Array(0) };
    return Buffer.concat([int(first.length), first, pack({ ...nothing, transitions: whole.transitions })]);
  }
  const data: Field[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = fields.filter((_, at) => at % folds !== fold).flat(2);
    const model = pack(learnFirst(others, settings));
    documents.forEach((versions, at) => {
      if (at % folds === fold) for (const one of versions) data.push(...secondFields(one, model));
    });
    say(`fold ${fold}`);
  }
  const again = learnFields(data, {
    labels: COUNT,
    rounds: second.rounds,
    seed: 8,
    rate: settings.rate,
    pull: second.pull,
    least: second.least,
    barred,
    transitions: whole.transitions,
  });
  const last = pack(again);
  say(`second: ${last.length} bytes`);
  return Buffer.concat([int(first.length), first, last]);
}

export const learnNames = (corpora: Corpora): Buffer => learn(corpora);
