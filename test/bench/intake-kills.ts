// An intake of 1,000 items that is killed again and again, on a SQLite file and on Postgres; prints what is there afterwards.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runKills, type Verdict } from '../fakes/intake-kills.ts';
import { noPostgres, startPostgres } from '../fakes/postgres.ts';

const FEEDS = 100;
const MOST = 40;
const SEED = 5;

const tell = (name: string, { kills, items, stages, broken }: Verdict, begun: number): void => {
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  console.log(
    `${name}: killed ${kills} times; ${items} of ${FEEDS * 10} items there once, ${JSON.stringify(stages)} (${seconds} s)`,
  );
  console.log(`  lost, twice, parked or revised: ${broken.length}`);
  for (const fault of broken) console.log(`  BROKEN ${fault}`);
  if (broken.length > 0) process.exitCode = 1;
};

export const run = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-kills-'));
  try {
    const begun = performance.now();
    tell('SQLite', await runKills({ address: join(folder, 'desk.db'), feeds: FEEDS, seed: SEED, most: MOST }), begun);
  } finally {
    rmSync(folder, { recursive: true });
  }
  const absent = await noPostgres();
  if (absent !== null) return console.log(`Postgres: ${absent}`);
  const postgres = await startPostgres();
  try {
    const begun = performance.now();
    const address = await postgres.database();
    tell('Postgres', await runKills({ address, feeds: FEEDS, seed: SEED + 1, most: MOST }), begun);
  } finally {
    await postgres.stop();
  }
};
