// A bot that is killed at every step of a delivery, on a platform that keeps keys and on one that does not.
import { describe, expect, it } from 'vitest';
import { POINTS, runKills } from './harness.ts';

/** Every point on both kinds of platform. */
const COUNT = 2 * POINTS.length;
/** A busy machine may take far longer than the fifteen seconds of an idle one. */
const PATIENCE = 300_000;

describe('SIGKILL at each step of a delivery, then a restart', () => {
  it(
    'nothing is posted twice, and every slot ends posted, skipped, parked or flagged',
    async () => {
      const verdicts = await runKills(
        Array.from({ length: COUNT }, (_, seed) => seed),
        2,
      );
      expect(verdicts.flatMap(({ kill, broken }) => (broken.length > 0 ? [{ kill, broken }] : []))).toEqual([]);
      // Some points are never reached: a refused first part has no second one.
      expect(verdicts.filter(({ killed }) => killed).length).toBeGreaterThanOrEqual(20 - 4);
    },
    PATIENCE,
  );
});
