// A bot that is killed at every step of a delivery with its ledger on Postgres, and one that starts after it, where the claims of the dead
// end with their leases.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groundOf, killOf, POINTS, runKills } from '../core/bot/kills/harness.ts';
import type { Kind } from '../core/bot/kills/platform.ts';
import { noPostgres, type Postgres, startPostgres } from '../fakes/postgres.ts';

/** A busy machine may take far longer than the seconds of an idle one. */
const PATIENCE = 300_000;

/** How many seeds, from which one on: together every point is met once. */
const ROUNDS: readonly [Kind, number, number][] = [
  ['keyed', 0, 6],
  ['keyless', 6, 5],
];

const absent = await noPostgres();
describe.skipIf(absent !== null)(absent ?? 'SIGKILL at each step of a delivery, on Postgres', () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres?.stop());

  it('covers every step', () => expect(ROUNDS.reduce((sum, [, , count]) => sum + count, 0)).toBe(POINTS.length));

  it.each(ROUNDS)(
    '%s, from seed %i: nothing is posted twice, and every slot ends posted, skipped, parked or flagged',
    async (kind, from, count) => {
      const kills = Array.from({ length: count }, (_, index) => killOf(kind, from + index, false));
      const verdicts = await runKills(kills, 2, groundOf(postgres));
      expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([]);
      expect(verdicts.filter(({ killed }) => killed).length).toBeGreaterThan(count / 2);
    },
    PATIENCE,
  );
});
