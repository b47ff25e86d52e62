// How long until a source is looked at again: what it asks for, within bounds; longer with each failure, never shorter than it asks.
import { describe, expect, it } from 'vitest';
import { backOff, nextWait } from '../../../src/core/desk/waits.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('after an answer', () => {
  it.each([
    [undefined, 15 * MINUTE],
    [0, 5 * MINUTE],
    [60, 5 * MINUTE],
    [3600, HOUR],
    [7 * 86_400, 24 * HOUR],
  ])('that asks for %s seconds', (wait, expected) => {
    expect(nextWait(wait)).toBe(expected);
  });
});

describe('after failures', () => {
  it.each([
    [1, 15 * MINUTE],
    [2, 30 * MINUTE],
    [3, HOUR],
    [5, 4 * HOUR],
    [6, 6 * HOUR],
    [1_000_000, 6 * HOUR],
  ])('%s of them', (failures, expected) => {
    expect(backOff(failures, undefined)).toBe(expected);
  });

  it('is never shorter than was asked for, nor longer than a day for that', () => {
    expect(backOff(1, 3600)).toBe(HOUR);
    expect(backOff(6, 60)).toBe(6 * HOUR);
    expect(backOff(1, 10 * 86_400)).toBe(24 * HOUR);
  });
});
