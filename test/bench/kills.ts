// Two hundred seeded kills of a bot in mid-delivery, fifty on each kind of platform, on a SQLite file and again on Postgres; prints how they ended.
import { availableParallelism } from 'node:os';
import { FILE, type Ground, groundOf, killOf, POINTS, runKills } from '../core/bot/kills/harness.ts';
import type { Kind } from '../core/bot/kills/platform.ts';
import { noPostgres, startPostgres } from '../fakes/postgres.ts';

const KINDS: readonly Kind[] = ['keyed', 'discord', 'keyless', 'slack'];
const EACH = 50;

const tally = (words: readonly string[]): string =>
  [...Map.groupBy(words, (word) => word)].map(([word, all]) => `${word} ${all.length}`).join(', ');

const runOn = async (ground: Ground): Promise<void> => {
  const begun = performance.now();
  const kills = KINDS.flatMap((kind) => Array.from({ length: EACH }, (_, seed) => killOf(kind, seed, true)));
  const verdicts = await runKills(kills, availableParallelism(), ground);
  const broken = verdicts.filter((verdict) => verdict.broken.length > 0);
  const killed = verdicts.filter((verdict) => verdict.killed).length;
  console.log(`${ground.name}: ${verdicts.length} runs over ${POINTS.length} points, ${killed} killed, some twice`);
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

export const run = async (): Promise<void> => {
  await runOn(FILE);
  const absent = await noPostgres();
  if (absent !== null) return console.log(`Postgres: ${absent}`);
  const postgres = await startPostgres();
  try {
    await runOn(groundOf(postgres));
  } finally {
    await postgres.stop();
  }
};
