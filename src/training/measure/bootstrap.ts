// How far a figure may lie from the truth by the choice of documents: the bootstrap over documents (Efron 1979), seeded.
import { dice } from '../learn/dice.ts';
import { type Counts, sum } from './counts.ts';

export const RESAMPLES = 1000;
const SEED = 20_151_119;

/** The bounds between which 95 in 100 resamples of the documents lie; of each of `figures`, on the same resamples. */
export function intervals(
  documents: readonly Counts[],
  figures: readonly ((total: Counts) => number)[],
  resamples = RESAMPLES,
): [low: number, high: number][] {
  const roll = dice(SEED);
  const drawn = figures.map((): number[] => []);
  for (let run = 0; run < resamples; run++) {
    const sample = documents.map(() => documents[Math.floor(roll() * documents.length)]!);
    const total = sum(sample);
    for (const [i, figure] of figures.entries()) drawn[i]!.push(figure(total));
  }
  return drawn.map((values) => {
    values.sort((a, b) => a - b);
    const at = (part: number): number => values[Math.min(values.length - 1, Math.floor(part * values.length))] ?? 0;
    return [at(0.025), at(0.975)];
  });
}
