// Learning to label sequences: a toy language in which what follows "a" is named.
import { describe, expect, it } from 'vitest';
import { linear } from '../../../src/core/analysis/model/linear.ts';
import { viterbi } from '../../../src/core/analysis/model/viterbi.ts';
import { type ChainOptions, learnChains, type Sequence } from '../../../src/training/learn/chains.ts';
import { packLinear } from '../../../src/training/learn/pack.ts';

const OPTIONS: ChainOptions = { labels: 2, rounds: 8, seed: 3, least: 2, rate: 0.2, sparse: 0.1, small: 0.1 };

/** Letters as features: one of the letter, one of the letter before. */
const featuresOf = (letters: string): number[][] =>
  letters.split('').map((letter, i) => [letter.charCodeAt(0), 1000 + (letters.charCodeAt(i - 1) || 0)]);

function sequence(letters: string): Sequence {
  const all = featuresOf(letters);
  return {
    offsets: Uint32Array.from({ length: all.length + 1 }, (_, i) => i * 2),
    features: Uint32Array.from(all.flat()),
    labels: Uint8Array.from(all, (_, i) => (letters[i - 1] === 'a' ? 1 : 0)),
  };
}

const LESSONS = ['abcab', 'babac', 'ccaab', 'acbca', 'bbcac', 'cabba'].map(sequence);

describe('learnChains', () => {
  it('learns what marks a place, and says it of letters it has not seen in that order', () => {
    const model = linear(packLinear(learnChains(LESSONS, OPTIONS), { least: 0.01 }));
    const scores = new Int32Array(2 * 6);
    featuresOf('cacbab').forEach((own, i) => own.forEach((hash) => model.add(hash, scores, i * 2)));
    expect([...viterbi(scores, 6, 2, model.transitions)]).toEqual([0, 0, 1, 0, 0, 1]);
  });

  it('gives the same weights again', () => {
    const bytes = (): Buffer => packLinear(learnChains(LESSONS, OPTIONS), { least: 0.01 });
    expect(bytes().equals(bytes())).toBe(true);
  });

  it('leaves out features that are rare or earn nothing', () => {
    const all = learnChains(LESSONS, { ...OPTIONS, least: 1000 });
    expect(all.hashes).toHaveLength(0);
    const strict = learnChains(LESSONS, { ...OPTIONS, sparse: 1000 });
    expect(strict.values.every((value) => value === 0)).toBe(true);
  });
});
