// The cluster table as a section of the weights.
import { hashOf } from '../core/analysis/model/hash.ts';
import type { Corpora } from './corpora.ts';
import { packClusters } from './learn/pack.ts';

/** Words beyond these most frequent ones are seldom in news, and their clusters are the noisiest. */
const MOST = 90_000;

export function learnWords(corpora: Corpora): Buffer {
  const byHash = new Map<number, { hash: number; coarse: number; fine: number }>();
  for (const { word, coarse, fine } of corpora.clusters().slice(0, MOST)) {
    const hash = hashOf(word.toLowerCase());
    if (!byHash.has(hash)) byHash.set(hash, { hash, coarse: coarse + 1, fine: fine + 1 });
  }
  return packClusters([...byHash.values()].sort((a, b) => a.hash - b.hash));
}
