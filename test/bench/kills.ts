// Two hundred seeded kills of a bot in mid-delivery; prints how they ended.
import { availableParallelism } from 'node:os';
import { POINTS, runKills } from '../core/bot/kills/harness.ts';

const COUNT = 200;

const tally = (words: readonly string[]): string =>
  [...Map.groupBy(words, (word) => word)].map(([word, all]) => `${word} ${all.length}`).join(', ');

export const run = async (): Promise<void> => {
  const begun = performance.now();
  const verdicts = await runKills(
    Array.from({ length: COUNT }, (_, seed) => seed),
    availableParallelism(),
  );
  const broken = verdicts.filter((verdict) => verdict.broken.length > 0);
  console.log(
    `kills: ${verdicts.length} runs over ${POINTS.length} points, ${verdicts.filter((each) => each.killed).length} killed`,
  );
  for (const kind of ['keyed', 'keyless'])
    console.log(
      `  ${kind}: parts ${tally(verdicts.filter(({ kill }) => kill.kind === kind).flatMap(({ ends }) => ends))}`,
    );
  console.log(`  lies: ${tally(verdicts.map(({ kill }) => kill.lie))}`);
  console.log(`  posted twice or unaccounted: ${broken.length}; ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  for (const { kill, broken: rules } of broken) console.log(`  BROKEN ${JSON.stringify(kill)}: ${rules.join('; ')}`);
  if (broken.length > 0) process.exitCode = 1;
};
