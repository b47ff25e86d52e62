// The bot on five feeds of a local server, as a process under a clock that moves: what is in, what is not, what is said; and SOURCES that change.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { begin, endAll, facts, newFolder, run, type Live } from './child.ts';
import type { Order } from './fakes/bot-child.ts';
import { feedOf, FORMATS, type Said } from './fakes/feeds.ts';
import { kept, openWeb, type Web } from './fakes/web.ts';

const PROGRAM = join(import.meta.dirname, 'fakes', 'bot-child.ts');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.parse('2026-11-24T09:00:00Z');

let folder: string;
let web: Web;
let number = 0;
let cwd: string;
let live: Live;
let ticks: number;
beforeAll(() => {
  folder = newFolder();
});
beforeEach(async () => {
  web = await openWeb();
  cwd = join(folder, String((number += 1)));
  mkdirSync(join(cwd, 'content'), { recursive: true });
});
afterEach(async () => {
  endAll();
  await web.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const NAMES = ['Ida Holm', 'Olav Brandt', 'Nadia Ruiz', 'Peter Castellan', 'Maria Okonkwo'];
/** One story a feed and day, of a person of its own. */
const story = (feed: number, day: number): Said => {
  const name = NAMES[feed]!;
  const thing = ['harbour', 'library', 'stadium', 'tramway', 'orchard'][feed]!;
  const surname = name.split(' ')[1]!;
  return {
    guid: `${feed}-${day}`,
    title: `The ${thing} on day ${day}`,
    text: `Mayor ${name} opened the ${thing} of day ${day} in Radwick.\n“The ${thing} is worth it,” Ms ${surname} said. It cost ${day + 3} million crowns.`,
    link: `${web.origin}/${feed}/${day}`,
    date: new Date(START - 2 * HOUR + day * DAY).toISOString(),
  };
};
const address = (feed: number): string => `${web.origin}/feed${feed}`;
const serve = (feed: number, entries: readonly Said[], tag: string): void =>
  web.at(`/feed${feed}`, kept(feedOf(FORMATS[feed]!, `Site ${feed}`, entries), { etag: `"${tag}"` }));

/** As long as it takes: a hang is the runner's to end. */
const happens = async (condition: () => boolean, what: string): Promise<void> => {
  while (!condition()) {
    if (live.child.exitCode !== null) throw new Error(`did not happen: ${what}\n${(await live.ended).stderr}`);
    await pause(10);
  }
};
const launch = async (now: number, env: Record<string, string>): Promise<void> => {
  live = begin([], { cwd, program: PROGRAM, env: { NOW: String(now), FETCH_ALLOW: '127.0.0.1', ...env } });
  ticks = 0;
  live.child.on('message', () => (ticks += 1));
  await happens(() => live.stderr().includes('"msg":"ready"'), 'ready');
  await tick(now);
};
const tick = async (now: number): Promise<void> => {
  const before = ticks;
  live.child.send({ now, tick: true } satisfies Order);
  await happens(() => ticks > before, `a tick at ${new Date(now).toISOString()}`);
};
const stop = async (): Promise<void> => {
  live.child.send({ stop: true } satisfies Order);
  expect((await live.ended).code).toBe(0);
};
/** The whole answer: it ends with what a second line is answered with. */
const ask = async (line: string): Promise<string> => {
  const from = live.stdout().length;
  live.child.stdin.write(`${line}\n/nonsense${from}\n`);
  await happens(() => live.stdout().slice(from).includes(`nonsense${from}`), `an answer to ${line}`);
  return live.stdout().slice(from).split(`nonsense${from}`)[0]!;
};

it('lines that are piped in are answered from SOURCES, as soon as these are read', async () => {
  for (const feed of NAMES.keys()) serve(feed, [{ ...story(feed, 0), date: new Date().toISOString() }], 'first');
  const SOURCES = [...NAMES.map((_, feed) => address(feed)), `${web.origin}/nothing`].join(',');
  const { code, stdout } = await run(['run'], { cwd, input: '/brief\n', env: { SOURCES, FETCH_ALLOW: '127.0.0.1' } });
  expect(code).toBe(0);
  for (const name of NAMES) expect(stdout).toContain(`Mayor ${name} opened`);
});

it('five feeds in five formats: /brief answers from them; a day later the new is in, the re-published is not', async () => {
  for (const feed of NAMES.keys()) serve(feed, [story(feed, 0)], 'first');
  await launch(START, { SOURCES: NAMES.map((_, feed) => address(feed)).join(',') });
  const first = await ask('/brief');
  for (const [feed, name] of NAMES.entries()) {
    expect(first).toContain(`Mayor ${name} opened`);
    expect(first).toContain(`The ${['harbour', 'library', 'stadium', 'tramway', 'orchard'][feed]} on day 0`);
  }
  expect(await ask('/who Brandt')).toContain('The library is worth it');

  // Nothing new: the servers say so.
  const asked = web.requests.length;
  await tick(START + 2 * HOUR);
  expect(web.requests.slice(asked).map(({ headers }) => headers['if-none-match'])).toEqual(NAMES.map(() => '"first"'));

  for (const feed of NAMES.keys()) {
    const old = story(feed, 0);
    const again = {
      ...old,
      guid: `${old.guid}-again`,
      link: `${old.link}?utm_source=rss&utm_campaign=day2`,
      date: new Date(START + DAY - HOUR).toISOString(),
    };
    serve(feed, [story(feed, 1), again], 'second');
  }
  await tick(START + DAY);
  const second = await ask(`/brief since:${new Date(START + HOUR).toISOString()}`);
  for (const name of NAMES) expect(second.match(new RegExp(`Mayor ${name} opened`, 'g'))).toHaveLength(1);
  expect(second).toContain('on day 1');
  expect(second).not.toContain('on day 0');
  const whole = await ask('/brief');
  for (const name of NAMES) expect(whole.match(new RegExp(`Mayor ${name} opened`, 'g'))).toHaveLength(2);
  await stop();
  expect(facts(live.stderr()).filter(({ level }) => Number(level) >= 40)).toEqual([]);
});

it('a feed that fails is told in the log and does not keep the others; the desk answers meanwhile', async () => {
  serve(0, [story(0, 0)], 'a');
  web.at('/feed1', { status: 500 });
  web.at('/feed2', { headers: { 'content-type': 'text/html' }, body: '<html><body><h1>Log in</h1></body></html>' });
  await launch(START, { SOURCES: [0, 1, 2].map(address).join(',') });
  expect(await ask('/brief')).toContain('Mayor Ida Holm opened');
  const told = facts(live.stderr()).filter(({ msg }) => msg === 'source: it cannot be read');
  expect(new Set(told.map(({ source }) => source))).toEqual(new Set([address(1), address(2)]));
  for (const { reason } of told) expect(reason).toMatch(/;|\. /);
  await stop();
});

it('what is taken out of SOURCES leaves, what stays is not read again, and a page is a source too', async () => {
  serve(0, [story(0, 0)], 'a');
  serve(1, [story(1, 0)], 'a');
  await launch(START, { SOURCES: [0, 1].map(address).join(',') });
  expect(await ask('/brief')).toContain('Olav Brandt');
  await stop();
  const page = `<html lang="en"><head><title>Stadium</title></head><body><article><h1>Stadium</h1>${`<p>${story(2, 0).text} The stadium has a roof of glass, and ninety thousand people may sit under it, the mayor's office wrote on Tuesday.</p>`.repeat(3)}</article></body></html>`;
  web.at('/page', { headers: { 'content-type': 'text/html' }, body: page });
  const asked = web.requests.length;
  await launch(START + HOUR, { SOURCES: `${address(0)},${web.origin}/page` });
  const answer = await ask('/brief');
  expect(answer).toContain('Ida Holm');
  expect(answer).toContain('Nadia Ruiz');
  expect(answer).not.toContain('Olav Brandt');
  expect(web.requests.slice(asked).map(({ path }) => path)).not.toContain('/feed1');
  await stop();
});

it('articles leave the desk after RETENTION_DAYS, and do not come back while their feed still shows them', async () => {
  serve(0, [story(0, 0)], 'a');
  await launch(START, { SOURCES: address(0), RETENTION_DAYS: '2' });
  serve(0, [story(0, 1), story(0, 0)], 'b');
  await tick(START + DAY);
  expect((await ask('/brief')).match(/Mayor Ida Holm opened/g)).toHaveLength(2);
  await tick(START + 2 * DAY + HOUR);
  for (const at of [2 * DAY + HOUR, 2 * DAY + 3 * HOUR]) {
    serve(0, [story(0, 1), story(0, 0)], `c${at}`);
    await tick(START + at);
    const answer = await ask('/brief');
    expect(answer).toContain('on day 1');
    expect(answer).not.toContain('on day 0');
  }
  await stop();
});

it('ends at once on a signal while a source does not answer, and counts that as no failure', async () => {
  web.at('/feed0', () => undefined);
  serve(1, [story(1, 0)], 'a');
  live = begin(['run'], { cwd, env: { FETCH_ALLOW: '127.0.0.1', SOURCES: `${address(0)},${address(1)}` } });
  await happens(() => web.requests.some(({ path }) => path === '/feed0'), 'a request');
  live.child.kill('SIGTERM');
  expect(await live.ended).toMatchObject({ code: 0 });
  expect(live.stderr()).not.toContain('cannot be read');
});
