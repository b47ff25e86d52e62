// Cross-validation: nothing is read with weights that were learnt from it, and the weights come back.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WEIGHTS, weights } from '../../src/core/analysis/model/weights.ts';
import type { Corpora, CorefDocument } from '../../src/training/corpora.ts';
import { crossValidated } from '../../src/training/crossed.ts';

const document = (id: string): CorefDocument => ({
  id,
  genre: 'news',
  title: null,
  date: null,
  text: id,
  sentences: [],
  clusters: [],
});
const halves = { train: ['a', 'b', 'c', 'd', 'e'].map(document), dev: ['f', 'g'].map(document) };
const corpora = { coref: (half: 'train' | 'dev') => halves[half] } as Corpora;
/** A stage whose section is the ids that it has learnt from. */
const table = [
  {
    name: 'words',
    learn: (from: Corpora) => Buffer.from([...from.coref('train'), ...from.coref('dev')].map(({ id }) => id).join('')),
  },
];
const learnt = (): string => Buffer.from(weights().section('words')).toString();

describe('cross-validation', () => {
  it('reads each document once, never with weights learnt from it', async () => {
    const read = await crossValidated(
      corpora,
      'coref',
      ['words'],
      (held) => held.map(({ id }) => [id, learnt()] as const),
      {
        folds: 3,
        table,
      },
    );
    expect(read.map(([id]) => id).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    for (const [id, from] of read) {
      expect(from).not.toContain(id);
      expect(from.length).toBeGreaterThanOrEqual(4);
    }
  });

  it('leaves the weights as they were, also when a stage fails', async () => {
    const before = readFileSync(WEIGHTS);
    const section = weights().section('words');
    const failing = [
      {
        name: 'words',
        learn: (): Buffer => {
          throw new Error('no learning');
        },
      },
    ];
    await expect(crossValidated(corpora, 'coref', ['words'], () => [], { table: failing })).rejects.toThrow(
      'no learning',
    );
    expect(Buffer.from(weights().section('words')).equals(Buffer.from(section))).toBe(true);
    expect(readFileSync(WEIGHTS).equals(before)).toBe(true);
  });

  it('reads all at once where nothing is learnt from them', async () => {
    expect(await crossValidated(corpora, 'coref', ['none of these'], (held) => [held.length], { table })).toEqual([7]);
  });
});
