// An intake that is killed again and again: the real bot as a child, on feeds of a local server, ended by SIGKILL at seeded moments until it gets to
// the end. In: a store's address; out: what is wrong afterwards, and how it went.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openStore } from '../../src/stores/index.ts';
import type { Store } from '../../src/stores/store.ts';
import { begin } from '../child.ts';
import type { Order } from './bot-child.ts';
import { feedOf, FORMATS, type Said } from './feeds.ts';
import { diceOf } from './messages.ts';
import { openWeb } from './web.ts';

export type Kills = {
  /** DATABASE_URL. */
  address: string;
  /** Ten a feed. */
  feeds: number;
  seed: number;
  /** After so many the child may get to its end. */
  most: number;
};

export type Verdict = { kills: number; items: number; stages: Record<string, number>; broken: string[] };

const PROGRAM = join(import.meta.dirname, 'bot-child.ts');
const EACH = 10;
/** From the child's being ready to its end, or from its start: how long it lives at most. Milliseconds. */
const LIFE = 2_000;
/** Every fifth is killed while it starts. */
const STARTING = 5;
/** Longer than any lease: what a killed process held is free for the next. */
const LATER = 11 * 60_000;
const BEGUN = Date.parse('2026-11-24T09:00:00Z');

const said = (feed: number, at: number): Said => {
  const word = (seed: number): string =>
    Array.from({ length: 7 }, (_, turn) =>
      String.fromCharCode(97 + ((seed * (turn + 3) * 7 + turn * 11 + feed * at) % 26)),
    ).join('');
  const [one, two, three] = [word(feed * EACH + at), word(feed + 31), word(at + 57)];
  return {
    guid: `${feed} ${at}`,
    title: `Number ${feed} ${at}`,
    text: `Mayor Ada ${one[0]?.toUpperCase()}${one.slice(1)} opened the ${two} of ${three} number ${feed * EACH + at}. It took ${at + 2} years.`,
    link: `https://site.example/${feed}/${at}`,
    date: new Date(BEGUN - at * 60_000).toISOString(),
  };
};

async function judge(
  store: Store,
  expected: readonly Said[],
  sources: readonly string[],
): Promise<Omit<Verdict, 'kills'>> {
  const broken: string[] = [];
  const stages: Record<string, number> = {};
  for (const source of sources)
    for (const { stage, key, reason } of await store.catalogue.newest(source, EACH * 2)) {
      stages[stage] = (stages[stage] ?? 0) + 1;
      if (stage !== 'taken') broken.push(`${key} is ${stage}: ${reason ?? 'without a reason'}`);
    }
  const heads = await store.library.heads({ workspace: 'console:x', limit: expected.length * 2 });
  const titles = new Map<string, number>();
  for (const { title = '' } of heads) titles.set(title, (titles.get(title) ?? 0) + 1);
  for (const { title } of expected)
    if (titles.get(title) !== 1) broken.push(`"${title}" is there ${titles.get(title) ?? 0} times`);
  for (const { id, revision } of heads) if (revision !== 1) broken.push(`${id} is at revision ${revision}`);
  if (heads.length !== expected.length) broken.push(`${heads.length} articles of ${expected.length}`);
  return { items: heads.length, stages, broken };
}

export async function runKills({ address, feeds, seed, most }: Kills): Promise<Verdict> {
  const dice = diceOf(seed);
  const web = await openWeb();
  const folder = mkdtempSync(join(tmpdir(), 'dateline-kills-'));
  mkdirSync(join(folder, 'content'));
  const expected: Said[][] = Array.from({ length: feeds }, (_, feed) =>
    Array.from({ length: EACH }, (__, at) => said(feed, at)),
  );
  const sources = expected.map((entries, feed) => {
    const format = FORMATS[feed % FORMATS.length] ?? 'atom';
    web.at(`/${feed}`, feedOf(format, `Site ${feed}`, entries));
    return `${web.origin}/${feed}`;
  });
  /** True where it got to its end before it was killed. */
  const live = async (number: number): Promise<boolean> => {
    const now = BEGUN + number * LATER;
    const env = { NOW: String(now), FETCH_ALLOW: '127.0.0.1', DATABASE_URL: address, SOURCES: sources.join(',') };
    const child = begin([], { cwd: folder, program: PROGRAM, env });
    const last = number >= most;
    const starting = dice.between(1, STARTING) === 1;
    const life = dice.between(0, LIFE);
    const ended = child.ended.then(() => 'ended' as const);
    const ready = async (): Promise<void> => {
      while (!child.stderr().includes('"msg":"ready"')) await pause(5);
    };
    if (last || !starting) {
      if ((await Promise.race([ready(), ended])) === 'ended')
        throw new Error(`the child ended by itself: ${(await child.ended).stderr}`);
      const idle = new Promise<'idle'>((resolve) => child.child.once('message', () => resolve('idle')));
      child.child.send({ now, tick: true } satisfies Order);
      const how = await Promise.race([idle, ended, ...(last ? [] : [pause(life, 'killed' as const)])]);
      if (how === 'ended') throw new Error(`the child ended by itself: ${(await child.ended).stderr}`);
      child.child.kill('SIGKILL');
      await child.ended;
      return how === 'idle';
    }
    await Promise.race([pause(life), ended]);
    child.child.kill('SIGKILL');
    await child.ended;
    return false;
  };
  try {
    let kills = 0;
    while (!(await live(kills))) kills += 1;
    const store = await openStore(address);
    try {
      return { kills, ...(await judge(store, expected.flat(), sources)) };
    } finally {
      await store.close();
    }
  } finally {
    await web.close();
    rmSync(folder, { recursive: true });
  }
}
