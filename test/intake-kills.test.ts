// A small seeded intake that is killed at many moments: afterwards every item is there once, on either dialect.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endAll } from './child.ts';
import { runKills } from './fakes/intake-kills.ts';
import { noPostgres, type Postgres, startPostgres } from './fakes/postgres.ts';

const SMALL = { feeds: 6, most: 5 };
const SOUND = { items: 60, stages: { taken: 60 }, broken: [] };
afterAll(endAll);

it('SQLite: nothing is lost, doubled or parked', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-kills-'));
  try {
    expect(await runKills({ address: join(folder, 'desk.db'), seed: 3, ...SMALL })).toMatchObject(SOUND);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 240_000);

const absent = await noPostgres();
describe.skipIf(absent !== null)(absent ?? 'a server', () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres?.stop());

  it('Postgres: nothing is lost, doubled or parked', async () => {
    expect(await runKills({ address: await postgres.database(), seed: 4, ...SMALL })).toMatchObject(SOUND);
  }, 240_000);
});
