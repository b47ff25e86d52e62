// A feed looked at over the network, with the guarded fetch and a site on this machine: what is remembered, moved, refused, waited for.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFetch } from '../../src/fetch/fetch.ts';
import { pollFeed } from '../../src/sources/feed/poll.ts';
import { feedWait } from '../../src/sources/feed/wait.ts';
import type { Polled, Remembered } from '../../src/core/article/source.ts';
import { kept, openWeb, to } from '../fakes/web.ts';
import type { Answering, Web } from '../fakes/web.ts';

const NOW = Date.parse('2026-03-10T12:00:00Z');
const reader = openFetch({ allow: ['127.0.0.1'] });
let web: Web;
beforeAll(async () => {
  web = await openWeb();
});
afterAll(async () => {
  await reader.close();
  await web.close();
});

const feed = (items: string, channel = ''): string =>
  `<rss version="2.0"><channel><title>H</title>${channel}${items}</channel></rss>`;
const ITEM = '<item><title>Dam opens</title><link>/dam</link></item>';
const poll = async (answer: Answering, remembered: Remembered = {}): Promise<Polled> => {
  web.at('/feed', answer);
  return pollFeed(reader.get, `${web.origin}/feed`, remembered, NOW);
};

describe('a look at a feed', () => {
  it('reads, remembers, and asks only for what is new', async () => {
    const answer = kept({ body: feed(ITEM) }, { etag: 'W/"1"', modified: 'Mon, 09 Mar 2026 08:30:00 GMT' });
    const first = await poll(answer);
    expect(first).toMatchObject({
      became: 'read',
      format: 'RSS 2.0',
      entries: [{ title: 'Dam opens', url: `${web.origin}/dam` }],
      remembered: { etag: 'W/"1"', modified: 'Mon, 09 Mar 2026 08:30:00 GMT' },
    });
    const remembered = first.became === 'read' ? first.remembered : {};
    expect(await poll(answer, remembered)).toEqual({ became: 'unchanged' });
    expect(web.requests.at(-1)?.headers).toMatchObject({
      'if-none-match': 'W/"1"',
      'if-modified-since': 'Mon, 09 Mar 2026 08:30:00 GMT',
    });
  });

  it('asks for the whole of what broke off', async () => {
    const broken = feed(`${ITEM}<item><title>Ferry stays</title><link>/ferry</link></item>`).split('/ferry')[0]!;
    const got = await poll({ headers: { etag: '"1"' }, body: broken });
    expect(got).toMatchObject({ became: 'read', entries: [{ title: 'Dam opens' }] });
    expect(got).toHaveProperty('remembered', {});
    expect(got).not.toHaveProperty('broken');
  });

  it('keeps no mark that could not be sent back', async () => {
    const got = await poll({ headers: { etag: `"${'x'.repeat(2_000)}"` }, body: feed(ITEM) });
    expect(got).toMatchObject({ became: 'read', remembered: {} });
  });

  it('follows a move, for good or not', async () => {
    web.at('/new', { body: feed(ITEM) });
    const moved = `${web.origin}/new`;
    expect(await poll(to('/new', 301))).toMatchObject({
      became: 'read',
      moved,
      entries: [{ url: `${web.origin}/dam` }],
    });
    expect(await poll(to('/new', 308))).toMatchObject({ became: 'read', moved });
    expect(await poll(to('/new', 302))).not.toHaveProperty('moved');
    expect(await poll({ status: 304, headers: { 'cache-control': 'max-age=9999999' } })).toEqual({
      became: 'unchanged',
      wait: 86_400,
    });
    web.at('/new', { status: 304 });
    expect(await poll(to('/new', 301), { etag: '"1"' })).toEqual({ became: 'unchanged', moved });
  });

  it.each([
    [
      'windows-1252 by header',
      'text/xml; charset=windows-1252',
      Buffer.from(feed('<item><title>Zoë’s</title></item>').replace('’', '\x92'), 'latin1'),
      'Zoë’s',
    ],
    [
      'ISO-8859-1 by declaration',
      'text/xml',
      Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${feed('<item><title>Zoë</title></item>')}`, 'latin1'),
      'Zoë',
    ],
    [
      'UTF-8 with a BOM',
      'application/rss+xml',
      Buffer.from(`\ufeff<?xml version="1.0"?>${feed('<item><title>Zoë</title></item>')}`),
      'Zoë',
    ],
    [
      'UTF-16 with a BOM',
      'text/xml',
      Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${feed('<item><title>Zoë</title></item>')}`, 'utf16le'),
      'Zoë',
    ],
    [
      'UTF-8 that says it is ISO-8859-1',
      'text/xml; charset=iso-8859-1',
      Buffer.from(feed('<item><title>Zoë</title></item>')),
      'Zoë',
    ],
  ])('reads %s', async (_, type, body, title) => {
    expect(await poll({ headers: { 'content-type': type }, body })).toMatchObject({ entries: [{ title }] });
  });

  it('fails in plain words', async () => {
    expect(await poll({ body: '<!doctype html><p>gone' })).toMatchObject({
      became: 'failed',
      error: 'it is a web page, no feed',
      mend: expect.stringMatching(/^give the address of the feed itself/),
    });
    expect(await poll({ status: 404 })).toMatchObject({ became: 'failed', error: expect.stringMatching(/\(404\)/) });
    expect(await poll({ status: 410 })).toMatchObject({ became: 'failed', gone: true });
    expect(await poll({ status: 401 })).toMatchObject({ became: 'failed', error: expect.stringMatching(/login/) });
    expect(await poll({ status: 503, headers: { 'retry-after': '120' } })).toMatchObject({
      became: 'failed',
      wait: 120,
    });
    expect(await poll({ status: 429, headers: { 'retry-after': '7' } })).toMatchObject({ became: 'failed', wait: 7 });
    expect(await pollFeed(reader.get, 'http://10.0.0.1/feed', {}, NOW)).toEqual({
      became: 'failed',
      error: '10.0.0.1 leads to a private network; that is not read. If it is yours to read, name it in FETCH_ALLOW.',
    });
  });

  it('waits as the feed and its server ask', async () => {
    const wait = async (channel: string, headers: Record<string, string> = {}): Promise<number | undefined> =>
      ((await poll({ headers, body: feed(ITEM, channel) })) as { wait?: number }).wait;
    expect(await wait('')).toBeUndefined();
    expect(await wait('<ttl>30</ttl>')).toBe(1_800);
    expect(await wait('<ttl>-5</ttl>')).toBeUndefined();
    expect(await wait('<ttl>9999999</ttl>')).toBe(86_400);
    expect(await wait('', { 'cache-control': 'public, max-age=600' })).toBe(600);
    expect(await wait('<ttl>5</ttl>', { 'cache-control': 'max-age=600' })).toBe(600);
    expect(await wait('<skipHours><hour>12</hour><hour>13</hour></skipHours>')).toBe(7_200);
    expect(await wait('<ttl>90</ttl><skipHours><hour>13</hour><hour>20</hour></skipHours>')).toBe(7_200);
    const period =
      '<sy:updatePeriod xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">hourly</sy:updatePeriod><sy:updateFrequency xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">2</sy:updateFrequency>';
    expect(await wait(period)).toBe(1_800);
  });
});

describe('the hours that are skipped', () => {
  const day = Array.from({ length: 24 }, (_, hour) => hour);
  it('end, and all of them are none', () => {
    expect(feedWait(0, { skipHours: day, now: NOW })).toBeUndefined();
    expect(feedWait(60, { skipHours: day, now: NOW })).toBe(60);
    expect(feedWait(0, { skipHours: [24], now: Date.parse('2026-03-10T00:15:00Z') })).toBe(2_700);
    expect(feedWait(0, { skipHours: day.slice(1), now: NOW })).toBe(43_200);
    expect(feedWait(0, { skipHours: [Number.NaN, -3, 99], now: NOW })).toBeUndefined();
  });
});
