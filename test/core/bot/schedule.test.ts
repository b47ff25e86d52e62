// What a person types about when an order runs: read, or told the mend.
import { describe, expect, it } from 'vitest';
import { cronOf, readCron, readLate, readZone, whenText } from '../../../src/core/bot/schedule.ts';

const NOW = Date.parse('2026-11-24T12:00Z');
const problem = (answer: object): string => ('problem' in answer ? String(answer.problem) : '');

describe('cronOf', () => {
  it.each([
    ['08:00', undefined, '0 8 * * *'],
    ['8:05', 'mon-fri', '5 8 * * 1,2,3,4,5'],
    ['17.30', 'sat,sun', '30 17 * * 0,6'],
    ['00:00', 'fri-mon', '0 0 * * 0,1,5,6'],
    ['23:59', 'Weekdays', '59 23 * * 1,2,3,4,5'],
    ['08:00', 'wednesday', '0 8 * * 3'],
    ['08:00', 'daily', '0 8 * * *'],
    ['08:00', 'mon-sun', '0 8 * * *'],
  ])('%s %s', (time, days, cron) => expect(cronOf(time, days)).toEqual({ cron }));

  it.each(['24:00', '8', '8am', '08:60', '', '-1:00', '08:00:00', '9'.repeat(100_000)])(
    '%s is no time of day',
    (time) => expect(problem(cronOf(time))).toMatch(/no time of day. Write .* 08:00/),
  );

  it('suggests the day that was meant', () => {
    expect(problem(cronOf('08:00', 'mom-fri'))).toContain('Did you mean "mon"?');
    expect(problem(cronOf('08:00', 'mon-fri-sun'))).toContain('is no day');
    expect(problem(cronOf('08:00', ' , '))).toContain('is no day');
  });
});

describe('readCron', () => {
  it.each(['0 8 * * 1-5', '*/15 9-17 * * MON-FRI', '0 0 1 JAN,JUL *', ' 0  8 * * * '])('%s', (text) =>
    expect(readCron(text, NOW)).toEqual({ cron: text.trim().replace(/ +/g, ' ') }),
  );

  it.each([
    ['0 8 * *', 'five fields'],
    ['0 0 8 * * *', 'five fields'],
    ['@daily', 'five fields'],
    ['61 8 * * *', 'minute: 61'],
    ['0 8 L * *', 'cannot stand'],
    ['0 8 * * 5#2', 'cannot stand'],
    ['? 8 * * *', 'cannot stand'],
    ['0 8 30 2 *', 'never comes'],
    ['x'.repeat(100_000), 'five fields'],
    ['* '.repeat(50_000), 'five fields'],
  ])('%.20s', (text, says) => {
    expect(problem(readCron(text, NOW))).toContain(says);
    expect(problem(readCron(text, NOW)).length).toBeLessThan(500);
  });
});

describe('readZone', () => {
  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['europe/berlin', 'Europe/Berlin'],
    ['utc', 'UTC'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
  ])('%s', (text, zone) => expect(readZone(text)).toEqual({ zone }));

  it.each([
    ['Europe/Berlim', 'zone:Europe/Berlin'],
    ['berlin', 'zone:Europe/Berlin'],
    ['New York', 'zone:America/New_York'],
    ['+02:00', 'IANA'],
    ['', 'IANA'],
    ['z'.repeat(100_000), 'IANA'],
  ])('%.20s is told %s', (text, says) => expect(problem(readZone(text))).toContain(says));
});

describe('readLate', () => {
  it.each([
    ['2h', 7_200_000],
    ['30m', 1_800_000],
    ['1.5h', 5_400_000],
    ['90 min', 5_400_000],
  ])('%s', (text, late) => expect(readLate(text)).toEqual({ late }));
  it.each(['2', '0h', '25h', '1m', 'soon', '-2h', ''])('%s cannot be', (text) =>
    expect(problem(readLate(text))).toContain('late:5m'),
  );
});

describe('whenText', () => {
  it.each([
    ['0 8 * * 1,2,3,4,5', '08:00 mon-fri'],
    ['0 8 * * 1-5', '08:00 mon-fri'],
    ['30 17 * * 0,6', '17:30 sun, sat'],
    ['5 9 * * *', '09:05 every day'],
    ['*/5 9 * * *', 'cron "*/5 9 * * *"'],
    ['0 9 1 * *', 'cron "0 9 1 * *"'],
  ])('%s', (cron, words) => expect(whenText({ cron })).toBe(words));
});
