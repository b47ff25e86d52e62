// Two hundred seeded kills of a bot in mid-delivery, fifty on each kind of platform; prints how they ended.
import { availableParallelism } from 'node:os';
import { killOf, POINTS, runKills } from '../core/bot/kills/harness.ts';
import type { Kind } from '../core/bot/kills/platform.ts';

const KINDS: readonly Kind[] = ['keyed', 'discord', 'keyless', 'slack'];
const EACH = 50;

const tally = (words: readonly string[]): string =>
  [...Map.groupBy(words, (word) => word)].map(([word, all]) => `${word} ${all.length}`).join(', ');

export const run = async (): Promise<void> => {
  const begun = performance.now();
  const kills = KINDS.flatMap((kind) => Array.from({ length: EACH }, (_, seed) => killOf(kind, seed, true)));
  const verdicts = await runKills(kills, availableParallelism());
  const broken = verdicts.filter((verdict) => verdict.broken.length > 0);
  const killed = verdicts.filter((verdict) => verdict.killed).length;
  console.log(`${verdicts.length} runs over ${POINTS.length} points, ${killed} killed, some twice`);
  for (const kind of KINDS) {
    const parts = verdicts.filter(({ kill }) => kill.kind === kind).flatMap(({ ends }) => ends);
    console.log(`  ${kind}: parts of the killed slot: ${tally(parts)}`);
  }
  console.log(`  lies: ${tally(verdicts.map(({ kill }) => kill.lie))}`);
  console.log(
    `  posted twice, lost or unaccounted: ${broken.length} (${((performance.now() - begun) / 1000).toFixed(0)} s)`,
  );
  for (const { kill, broken: rules } of broken) console.log(`  BROKEN ${JSON.stringify(kill)}: ${rules.join('; ')}`);
  if (broken.length > 0) process.exitCode = 1;
};
