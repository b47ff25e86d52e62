import { afterAll, describe, expect, it } from 'vitest';
import { decode, useWeights, weights } from '../../../src/core/analysis/model/weights.ts';
import { summarize } from '../../../src/core/inquiry/summarize.ts';
import type { Corpora, SummaryDocument } from '../../../src/training/corpora.ts';
import { packFile } from '../../../src/training/learn/pack.ts';
import { learnSummaryFrom, rarities } from '../../../src/training/summary/learn.ts';
import { reading } from '../../core/inquiry/reading.ts';

const PLACES = ['Oster', 'Kalevo', 'Dunmore', 'Velmora', 'Hessel', 'Marvo', 'Tarn', 'Orlan'];
const article = (place: string): string =>
  `The weather was mild all week and many people sat outside. The dam above ${place} broke on Monday and the river flooded ${place}. ` +
  `Nobody remembers so mild a week. The flooded streets of ${place} stay shut.`;
const documents = PLACES.map((place, i): SummaryDocument => ({
  id: `d${i}`,
  set: 'writer',
  article: article(place),
  refs: [`The dam above ${place} broke on Monday and flooded ${place}.`],
}));
const texts = PLACES.flatMap((place) => [
  { text: article(place) },
  { text: 'The weather was mild and many sat outside.' },
]);
const corpora = { names: () => texts, quotes: () => [] } as unknown as Corpora;

const before = weights();
const withSection = (bytes: Buffer): void =>
  useWeights(
    packFile(
      before.header,
      before.header.sections.map(({ name }) => [name, name === 'summary' ? bytes : before.section(name)] as const),
    ),
  );
afterAll(() =>
  useWeights(
    packFile(
      before.header,
      before.header.sections.map(({ name }) => [name, before.section(name)] as const),
    ),
  ),
);

describe('the learner of summaries', () => {
  const table = rarities(corpora);
  it('finds a word of every article less rare than one of few', () => {
    expect(table.rarity('weather')).toBeLessThan(table.rarity('dam'));
    expect(table.rarity('dam')).toBeLessThan(table.rarity('zebra'));
  });
  it('learns from summaries what to choose, and gives the same bytes again', () => {
    const bytes = learnSummaryFrom(documents, table);
    expect(learnSummaryFrom(documents, table).equals(bytes)).toBe(true);
    withSection(bytes);
    expect(decode(packFile(before.header, [['summary', bytes]])).section('summary')).toHaveLength(bytes.length);
    const [line] = summarize(reading(article('Port Lund')), { words: 15 });
    expect(line?.sentences).toEqual([2, 2]);
  });
});
