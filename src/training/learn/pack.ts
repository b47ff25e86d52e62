// Makes the bytes of the weights: the file of its sections, and the sections of linear models and clusters. Read by
// `core/analysis/model`. The same numbers give the same bytes.
import { type Header, MARK, VERSION } from '../../core/analysis/model/weights.ts';
import { array, float, int } from './bytes.ts';
import { packTable } from './seats.ts';

/** What a learner gives: `values` holds `labels` numbers a hash; `transitions` as in `viterbi`, or none. */
export type Learnt = { labels: number; hashes: Uint32Array; values: Float64Array; transitions: Float64Array };

const LARGEST = 127;

/** Weights under `least` are left out; a step is the largest kept weight over 127, or `step`. At most 16 labels. */
export function packLinear(learnt: Learnt, { least, step }: { least: number; step?: number }): Buffer {
  const { labels, hashes, values } = learnt;
  if (labels > 16) throw new Error('pack: at most 16 labels');
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  const unit = Math.fround(step ?? Math.max(largest / LARGEST, 1e-6));
  const whole = (value: number): number =>
    Math.abs(value) < least ? 0 : Math.max(-LARGEST, Math.min(LARGEST, Math.round(value / unit)));
  const order = Uint32Array.from(hashes.keys()).sort((a, b) => hashes[a]! - hashes[b]!);
  const kept: number[] = [];
  const masks: number[] = [];
  const weights: number[] = [];
  for (const row of order) {
    let mask = 0;
    for (let label = 0; label < labels; label++) {
      const value = whole(values[row * labels + label]!);
      if (value === 0) continue;
      mask |= 1 << label;
      weights.push(value);
    }
    if (mask === 0) continue;
    kept.push(hashes[row]!);
    masks.push(mask);
  }
  const transitions = Int32Array.from(learnt.transitions, (value) => Math.round(value / unit));
  return Buffer.concat([
    int(labels),
    int(weights.length),
    int(transitions.length),
    float(unit),
    packTable(Uint32Array.from(kept)),
    array(Uint16Array.from(masks)),
    array(Int8Array.from(weights)),
    array(transitions),
  ]);
}

/** `words` by hash, ascending; clusters from 1. */
export function packClusters(words: readonly { hash: number; coarse: number; fine: number }[]): Buffer {
  return Buffer.concat([
    packTable(Uint32Array.from(words, ({ hash }) => hash)),
    array(Uint16Array.from(words, ({ fine }) => fine)),
    array(Uint16Array.from(words, ({ coarse }) => coarse)),
  ]);
}

/** The whole file. */
export function packFile(
  header: Omit<Header, 'sections'>,
  sections: readonly (readonly [string, Uint8Array])[],
): Buffer {
  const named: Header = { ...header, sections: sections.map(([name, bytes]) => ({ name, length: bytes.length })) };
  const json = Buffer.from(JSON.stringify(named));
  return Buffer.concat([
    Buffer.from(MARK, 'latin1'),
    int(VERSION),
    int(json.length),
    json,
    ...sections.map(([, bytes]) => bytes),
  ]);
}
