// `since:` as a person writes it: the instant, and how an answer with nothing in it calls that.
import { describe, expect, it } from 'vitest';
import { sinceOf } from '../../../src/core/bot/since.ts';

const NOW = Date.parse('2026-11-25T10:30:00Z');

describe('since', () => {
  it.each([
    ['24h', '2026-11-24T10:30:00Z', 'in the last 24 hours'],
    ['1 hour ago', '2026-11-25T09:30:00Z', 'in the last hour'],
    ['10m', '2026-11-25T10:20:00Z', 'in the last 10 minutes'],
    ['1d', '2026-11-24T10:30:00Z', 'in the last day'],
    ['2 days', '2026-11-23T10:30:00Z', 'in the last 2 days'],
    ['1W', '2026-11-18T10:30:00Z', 'in the last week'],
    ['3 wks', '2026-11-04T10:30:00Z', 'in the last 3 weeks'],
    ['90 mins', '2026-11-25T09:00:00Z', 'in the last 90 minutes'],
    ['Today', '2026-11-25T00:00:00Z', 'today'],
    ['yesterday', '2026-11-24T00:00:00Z', 'since yesterday'],
    ['2026-11-20', '2026-11-20T00:00:00Z', 'since Fri 20 Nov 2026'],
    ['2026-11-20T09:05:00.000Z', '2026-11-20T09:05:00Z', 'since Fri 20 Nov 2026, 09:05 (UTC)'],
  ])('%s is %s, "%s"', (words, after, told) => {
    expect(sinceOf(words, NOW)).toEqual({ after: Date.parse(after), words: told });
  });

  it.each(['', 'whenever', 'last', '2026-02-31', '2026-13-01', '2 months', '99999h', '-1h', 'x'.repeat(10_000)])(
    '%s is not understood',
    (words) => {
      expect(sinceOf(words, NOW)).toMatchObject({ mistake: expect.stringContaining('It takes last, 24h') });
    },
  );
});
