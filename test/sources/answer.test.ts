import { describe, expect, it } from 'vitest';
import type { Got } from '../../src/core/article/source.ts';
import { asking, refusalOf, rememberedOf, waitOf } from '../../src/sources/answer.ts';

const got = (status: number, headers: Record<string, string> = {}): Got => ({
  status,
  url: 'https://bee.example/',
  header: (name) => headers[name] ?? null,
  bytes: new Uint8Array(0),
});

describe('an answer', () => {
  it('is remembered, and asked for by what was remembered', () => {
    const remembered = rememberedOf(got(200, { etag: 'W/"1"', 'last-modified': 'Tue, 19 Nov 2019 12:00:00 GMT' }));
    expect(remembered).toEqual({ etag: 'W/"1"', modified: 'Tue, 19 Nov 2019 12:00:00 GMT' });
    expect(asking(remembered)).toEqual({
      'if-none-match': 'W/"1"',
      'if-modified-since': 'Tue, 19 Nov 2019 12:00:00 GMT',
    });
    expect(asking(rememberedOf(got(200)))).toEqual({});
  });

  const DATE = 'Tue, 19 Nov 2019 12:00:00 GMT';
  const WAITS: [headers: Record<string, string>, seconds: number | undefined][] = [
    [{ 'retry-after': '120' }, 120],
    [{ 'retry-after': 'Tue, 19 Nov 2019 12:05:00 GMT', date: DATE }, 300],
    [{ 'retry-after': 'Tue, 19 Nov 2019 11:05:00 GMT', date: DATE }, undefined],
    [{ 'retry-after': 'Tue, 19 Nov 2019 12:05:00 GMT' }, undefined],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': '99999999' }, 604_800],
    [{ 'cache-control': 'public, max-age=600' }, 600],
    [{ 'cache-control': 's-maxage=600' }, undefined],
    [{ 'cache-control': 'max-age=600', 'retry-after': '20' }, 20],
    [{ 'cache-control': 'max-age=0' }, undefined],
    [{}, undefined],
  ];
  it.each(WAITS)('with %j is asked again after %s seconds', (headers, seconds) => {
    expect(waitOf(got(200, headers))).toBe(seconds);
  });

  it('of success is no refusal; every other says what is wrong', () => {
    expect(refusalOf(got(200))).toBeNull();
    expect(refusalOf(got(404))).toEqual({ error: 'there is nothing at this address (404); check it' });
    expect(refusalOf(got(410))).toMatchObject({ gone: true });
    expect(refusalOf(got(429, { 'retry-after': '60' }))).toMatchObject({ wait: 60 });
    expect(refusalOf(got(503, { 'retry-after': '60' }))).toEqual({
      error: 'the site has a fault of its own (503); it may be there again later',
      wait: 60,
    });
    // Said of what is followed and of what is only asked for: nobody is told that it is tried again, or to remove it.
    for (const status of [410, 429, 500]) expect(refusalOf(got(status))?.error).not.toMatch(/tried again|remove/);
    expect(refusalOf(got(304))?.error).toContain('status 304');
    for (const status of [300, 400, 401, 402, 403, 405, 407, 418, 451, 500, 599])
      expect(refusalOf(got(status))?.error).toMatch(new RegExp(`${status}.*[;:] .{8,}`));
  });
});
