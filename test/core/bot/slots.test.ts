// Slots: the daylight-saving rule on known days, and against a slow reference over many zones, transitions and cron fields.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { due, next, upcoming } from '../../../src/core/bot/slots.ts';
import { slowSlots, transitions, walkOf } from './local.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const at = (iso: string): number => Date.parse(iso);
const iso = (slots: readonly number[]): string[] => slots.map((slot) => new Date(slot).toISOString().slice(0, 16));

describe('next', () => {
  it.each([
    [
      'a time in the gap runs at the first valid instant',
      '30 2 * * *',
      'Europe/Berlin',
      '2026-03-28T12:00Z',
      ['2026-03-29T01:00', '2026-03-30T00:30'],
    ],
    [
      'a time that comes twice runs at the first',
      '30 2 * * *',
      'Europe/Berlin',
      '2026-10-24T12:00Z',
      ['2026-10-25T00:30', '2026-10-26T01:30'],
    ],
    [
      'a list of times comes once as well',
      '0,30 2 * * *',
      'Europe/Berlin',
      '2026-10-24T12:00Z',
      ['2026-10-25T00:00', '2026-10-25T00:30', '2026-10-26T01:00'],
    ],
    [
      'two times in one gap are one slot',
      '0,30 2 * * *',
      'Europe/Berlin',
      '2026-03-28T12:00Z',
      ['2026-03-29T01:00', '2026-03-30T00:00'],
    ],
    ['a gap at midnight', '0 0 * * *', 'Africa/Cairo', '2026-04-23T12:00Z', ['2026-04-23T22:00', '2026-04-24T21:00']],
    [
      'a gap of half an hour',
      '15 2 * * *',
      'Australia/Lord_Howe',
      '2026-10-03T12:00Z',
      ['2026-10-03T15:30', '2026-10-04T15:15'],
    ],
    [
      'a day that a zone left out has no run',
      '0 8 * * *',
      'Pacific/Apia',
      '2011-12-29T12:00Z',
      ['2011-12-29T18:00', '2011-12-30T18:00'],
    ],
    [
      'hourly follows real time forward',
      '0 * * * *',
      'Europe/Berlin',
      '2026-03-29T00:30Z',
      ['2026-03-29T01:00', '2026-03-29T02:00'],
    ],
    [
      'hourly follows real time back',
      '0 * * * *',
      'Europe/Berlin',
      '2026-10-24T23:30Z',
      ['2026-10-25T00:00', '2026-10-25T01:00', '2026-10-25T02:00'],
    ],
    [
      'a day of the month and a weekday mean either',
      '0 9 13 * 5',
      'UTC',
      '2026-11-06T12:00Z',
      ['2026-11-13T09:00', '2026-11-20T09:00'],
    ],
    ['29 February', '0 8 29 2 *', 'UTC', '2026-11-06T12:00Z', ['2028-02-29T08:00', '2032-02-29T08:00']],
  ])('%s', (_, cron, zone, from, expected) => {
    expect(iso(upcoming(cron, zone, at(from), expected.length))).toEqual(expected);
  });

  it('is after its start, never at it', () => {
    expect(next('0 8 * * *', 'UTC', at('2026-01-01T08:00Z'))).toBe(at('2026-01-02T08:00Z'));
    expect(next('0 8 * * *', 'UTC', at('2026-01-01T08:00Z') - 1)).toBe(at('2026-01-01T08:00Z'));
  });

  it('says so where a day never comes', () => expect(next('0 8 30 2 *', 'UTC', 0)).toBeNull());
});

const NAMED = [
  'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'America/Santiago', 'Africa/Cairo', 'Asia/Beirut', 'Pacific/Apia',
  'America/St_Johns', 'America/Havana', 'Africa/Casablanca', 'Antarctica/Troll', 'Asia/Kathmandu', 'America/Nuuk', 'Asia/Tehran', 'UTC',
]; // prettier-ignore

/** Times near those at which clocks change, and elsewhere; plain and stepped fields. */
const cron = fc
  .record({
    minute: fc.oneof(fc.constantFrom('0', '30', '0,30', '59', '1', '*', '*/15', '10-50/20'), fc.nat(59).map(String)),
    hour: fc.oneof(fc.constantFrom('0', '1', '2', '3', '23', '0-3', '1,2', '0,23', '*', '*/2'), fc.nat(23).map(String)),
    day: fc.constantFrom('*', '*', '*', '29-31', '1'),
    weekday: fc.constantFrom('*', '*', '*', '0', '1-5', '6,0'),
  })
  .map(({ minute, hour, day, weekday }) => `${minute} ${hour} ${day} * ${weekday}`);

/** An instant at which some zone's clock changed, 2000 to 2040. */
const change = fc
  .record({
    zone: fc.oneof(fc.constantFrom(...NAMED), fc.constantFrom(...Intl.supportedValuesOf('timeZone'))),
    year: fc.integer({ min: 2000, max: 2040 }),
    which: fc.nat(3),
  })
  .map(({ zone, year, which }) => {
    const found = transitions(zone, Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1));
    return { zone, change: found[which % Math.max(1, found.length)] ?? Date.UTC(year, 5, 1) };
  });

describe('against a slow reference', () => {
  it('gives the same slots around clock changes in every zone', () => {
    fc.assert(
      fc.property(
        change,
        fc.array(cron, { minLength: 3, maxLength: 6 }),
        fc.nat(DAY),
        ({ zone, change }, crons, ahead) => {
          const from = change - ahead;
          const to = change + DAY + HOUR;
          const walk = walkOf(zone, from, to);
          for (const fields of crons) {
            const slow = slowSlots(fields, walk, from, to);
            const quick: number[] = [];
            for (let slot = next(fields, zone, from); slot !== null && slot <= to; slot = next(fields, zone, slot))
              quick.push(slot);
            expect({ zone, fields, slots: iso(quick) }).toEqual({ zone, fields, slots: iso(slow) });
            const found = due({ cron: fields, zone, starts: from }, null, to);
            expect(found?.slot ?? null).toBe(slow.at(-1) ?? null);
            if (found && slow.length <= 20) expect(found.missed.map((each) => each.slot)).toEqual(slow.slice(0, -1));
          }
        },
      ),
      { seed: 20261124, numRuns: 60 },
    );
  }, 120_000);
});

describe('due', () => {
  const daily = { cron: '0 8 * * *', zone: 'UTC', starts: at('2026-01-01T12:00Z') };

  it('knows no slot before the order starts', () => {
    expect(due(daily, null, at('2026-01-02T07:59Z'))).toBeNull();
    expect(due(daily, null, at('2026-01-02T08:00Z'))).toEqual({ slot: at('2026-01-02T08:00Z'), missed: [] });
  });

  it('begins after the last slot on record', () => {
    expect(due(daily, at('2026-01-02T08:00Z'), at('2026-01-03T07:59Z'))).toBeNull();
    expect(due(daily, at('2026-01-02T08:00Z'), at('2026-01-03T09:00Z'))?.slot).toBe(at('2026-01-03T08:00Z'));
  });

  it('a resumed order begins when it was resumed, not at its last slot', () => {
    const resumed = { ...daily, starts: at('2026-01-09T09:00Z') };
    expect(due(resumed, at('2026-01-02T08:00Z'), at('2026-01-10T08:01Z'))).toEqual({
      slot: at('2026-01-10T08:00Z'),
      missed: [],
    });
  });

  it('a clock that is set back finds nothing due', () => {
    expect(due(daily, at('2026-01-05T08:00Z'), at('2026-01-03T09:00Z'))).toBeNull();
  });

  it('names the older of several missed slots', () => {
    expect(due(daily, at('2026-01-02T08:00Z'), at('2026-01-05T09:00Z'))).toEqual({
      slot: at('2026-01-05T08:00Z'),
      missed: [{ slot: at('2026-01-03T08:00Z') }, { slot: at('2026-01-04T08:00Z') }],
    });
  });

  it('of very many, one stands for those before it', () => {
    const found = due({ ...daily, cron: '* * * * *' }, null, at('2027-01-01T12:00Z'))!;
    expect(found.slot).toBe(at('2027-01-01T12:00Z'));
    expect(found.missed).toHaveLength(24);
    expect(found.missed[0]).toEqual({ slot: at('2027-01-01T11:36Z'), since: at('2026-01-01T12:01Z') });
    expect(found.missed.at(-1)).toEqual({ slot: at('2027-01-01T11:59Z') });
  });
});
