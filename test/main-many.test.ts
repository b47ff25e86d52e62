// Several bots on one Postgres share the sources: each feed is fetched once for all of them, each item read once, and everyone answers from it.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../src/stores/index.ts';
import { begin, endAll, facts, newFolder } from './child.ts';
import type { Order } from './fakes/bot-child.ts';
import { feedOf, FORMATS } from './fakes/feeds.ts';
import { noPostgres, type Postgres, startPostgres } from './fakes/postgres.ts';
import { openWeb, type Web } from './fakes/web.ts';

const PROGRAM = join(import.meta.dirname, 'fakes', 'bot-child.ts');
const START = Date.parse('2026-11-24T09:00:00Z');
const BOTS = 3;
const FEEDS = 6;
const EACH = 6;

const absent = await noPostgres();
describe.skipIf(absent !== null)(absent ?? 'several bots', () => {
  let postgres: Postgres;
  let web: Web;
  let folder: string;
  beforeAll(async () => {
    folder = newFolder();
    web = await openWeb();
    postgres = await startPostgres();
  });
  afterAll(async () => {
    endAll();
    await web.close();
    await postgres?.stop();
    rmSync(folder, { recursive: true });
  });

  it('fetch each feed once and read each item once', async () => {
    const titles: string[] = [];
    const sources = Array.from({ length: FEEDS }, (_, feed) => {
      const entries = Array.from({ length: EACH }, (__, at) => {
        const title = `Bridge ${feed} of ${at}`;
        titles.push(title);
        const text = `Mayor Ada Holm opened bridge ${feed} ${at} in Radwick. It took ${feed + 2} years and ${at + 2} months.`;
        return {
          guid: `${feed} ${at}`,
          title,
          text,
          link: `https://site.example/${feed}/${at}`,
          date: new Date(START - at * 60_000).toISOString(),
        };
      });
      web.at(`/${feed}`, feedOf(FORMATS[feed % FORMATS.length] ?? 'atom', `Site ${feed}`, entries));
      return `${web.origin}/${feed}`;
    });
    const address = await postgres.database();
    const bots = Array.from({ length: BOTS }, (_, bot) => {
      const cwd = join(folder, String(bot));
      mkdirSync(join(cwd, 'content'), { recursive: true });
      const env = {
        NOW: String(START),
        FETCH_ALLOW: '127.0.0.1',
        DATABASE_URL: address,
        SOURCES: sources.join(','),
      };
      return begin([], { cwd, program: PROGRAM, env });
    });
    const idle = bots.map(async (live) => {
      const ended = live.ended.then(({ stderr }) => Promise.reject(new Error(stderr)));
      const ticked = new Promise((resolve) => live.child.once('message', resolve));
      const ready = async (): Promise<void> => {
        while (!live.stderr().includes('"msg":"ready"')) await pause(20);
      };
      await Promise.race([ready(), ended]);
      live.child.send({ now: START, tick: true } satisfies Order);
      await Promise.race([ticked, ended]);
      ended.catch(() => {});
    });
    await Promise.all(idle);
    const store = await openStore(address);
    try {
      // One that found nothing to do may be done before the others.
      const read = (): number =>
        bots.flatMap((live) => facts(live.stderr())).filter(({ msg }) => msg === 'item: read').length;
      while (read() < titles.length) await pause(20);
      const heads = await store.library.heads({ workspace: 'console:x', limit: 2 * titles.length });
      expect(heads).toHaveLength(titles.length);
      expect(new Set(heads.map(({ title }) => title))).toEqual(new Set(titles));
      expect(new Set(heads.map(({ revision }) => revision))).toEqual(new Set([1]));
      expect(read()).toBe(titles.length);
      expect(web.requests.map(({ path }) => path).sort()).toEqual(sources.map((_, feed) => `/${feed}`).sort());
    } finally {
      await store.close();
    }
    for (const live of bots) {
      live.child.send({ stop: true } satisfies Order);
      expect((await live.ended).code).toBe(0);
      expect(facts(live.stderr()).filter(({ level }) => Number(level) >= 40)).toEqual([]);
    }
  }, 240_000);
});
