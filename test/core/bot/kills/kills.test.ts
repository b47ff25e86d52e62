// A bot that is killed at every step of a delivery, on platforms that keep keys and on such that do not, with the real adapters too.
import { describe, expect, it } from 'vitest';
import { killOf, POINTS, runKill, runKills } from './harness.ts';
import type { Kind } from './platform.ts';

/** A busy machine may take far longer than the seconds of an idle one. */
const PATIENCE = 300_000;

/** How many seeds, from which one on: together every point is met on a keyed and on a keyless platform. */
const ROUNDS: readonly [Kind, number, number][] = [
  ['keyed', 0, 6],
  ['discord', 6, 5],
  ['keyless', 0, 6],
  ['slack', 6, 5],
];

describe('SIGKILL at each step of a delivery, then a restart', () => {
  it('covers every step', () => expect(ROUNDS.reduce((sum, [, , count]) => sum + count, 0)).toBe(2 * POINTS.length));

  it.each(ROUNDS)(
    '%s, from seed %i: nothing is posted twice, and every slot ends posted, skipped, parked or flagged',
    async (kind, from, count) => {
      const kills = Array.from({ length: count }, (_, index) => killOf(kind, from + index, false));
      const verdicts = await runKills(kills, 2);
      expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([]);
      // A point may lie behind a refusal and not be reached.
      expect(verdicts.filter(({ killed }) => killed).length).toBeGreaterThan(count / 2);
    },
    PATIENCE,
  );

  it(
    'the judge sees a second copy where there is one',
    async () => {
      const kill = {
        ...killOf('forgetful', POINTS.indexOf('stored'), false),
        lie: 'none',
        count: 1,
        away: 2000,
      } as const;
      const { broken } = await runKill(kill);
      expect(broken).toContainEqual(expect.stringContaining('posted twice'));
    },
    PATIENCE,
  );
});
