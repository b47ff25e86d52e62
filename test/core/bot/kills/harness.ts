// Kills a bot at one step of a delivery, starts it again with its clock moved, and judges what the platform and the ledger hold then. In: a
// seed; out: what was done, and every rule that was broken. The rules are DESIGN's promise: nothing twice, nothing silently lost.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Delivery, Order } from '../../../../src/core/bot/ledger.ts';
import { LEASE } from '../../../../src/core/bot/posting.ts';
import type { Postgres } from '../../../fakes/postgres.ts';
import type { Point, Task, Told } from './child.ts';
import { isKeyed, type Kind, type Lie, LIES, openPlatform, type Platform, type Stored } from './platform.ts';
import { COUNTED_ON } from './sender.ts';

const CHILD = join(import.meta.dirname, 'child.ts');
/** Starting is most of a child's time: what it compiles is kept for the next one. */
const CACHE = join(tmpdir(), 'dateline-kills-cache');
const SECOND = 1000;
const DAY = 86_400 * SECOND;
/** What sends, waits for a busy platform and slow machines take of the window besides. */
const SENDING = 30 * SECOND;
const SLOT = Date.parse('2026-11-24T08:00Z');

/** Where a process is killed: around each write of the ledger and each send, and by the platform between storing and answering. */
export const POINTS: readonly string[] = [
  ...['claim', 'intend', 'trying', 'post', 'end'].flatMap((what) => [`before ${what}`, `after ${what}`]),
  'stored',
];

export type Kill = {
  kind: Kind;
  point: string;
  /** Of the point's calls, which: the part, where there are several. */
  count: number;
  parts: number;
  lie: Lie;
  times: number;
  /** How far the clock has moved on when the bot starts again. */
  away: number;
  /** A second kill, at the restart; null for none. */
  again: string | null;
};

/** Where the bots keep their ledger, empty each time, and how long a bot that starts waits for the claims of one that was killed. */
export type Ground = {
  name: string;
  waits: number;
  /** `folder` is removed afterwards. */
  open(folder: string): Promise<string>;
  close(store: string): Promise<void>;
};

export const FILE: Ground = {
  name: 'SQLite',
  waits: 0,
  open: async (folder) => join(folder, 'd.db'),
  close: async () => undefined,
};
/** Others may be alive there: a claim ends with its lease. */
export const groundOf = (postgres: Postgres): Ground => ({
  name: 'Postgres',
  waits: LEASE,
  open: () => postgres.database(),
  close: (store) => postgres.drop(store),
});

export type Verdict = { kill: Kill; killed: boolean; ends: string[]; copies: number; broken: string[] };

/** Mulberry32: small, seeded, the same everywhere. */
const random = (seed: number) => {
  let state = seed >>> 0;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) % below;
  };
};

/** Each kind of platform meets every point in turn; the rest is by the seed. `twice`: some are killed again at the restart. */
export const killOf = (kind: Kind, seed: number, twice: boolean): Kill => {
  const roll = random(seed);
  const point = POINTS[seed % POINTS.length] ?? 'stored';
  const parts = 1 + roll(3);
  const perPart = !/claim|intend/.test(point);
  return {
    kind,
    point,
    count: perPart ? 1 + roll(parts) : 1,
    parts,
    lie: roll(2) === 0 ? 'none' : (LIES[roll(LIES.length)] ?? 'none'),
    times: 1 + roll(2),
    away: [2 * SECOND, 20 * SECOND, 5 * 60 * SECOND, 3 * 3600 * SECOND][roll(4)] ?? 0,
    again: twice && roll(3) === 0 ? (POINTS[roll(POINTS.length)] ?? null) : null,
  };
};

const pointOf = (point: string | null, count: number): Point | null => {
  const [when, what] = point?.split(' ') ?? [];
  return (when === 'before' || when === 'after') && what !== undefined ? { when, what, count } : null;
};

/** Runs a child to its end or its death. */
const live = (task: Task, platform: Platform, stored: number | null): Promise<Told | null> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CHILD, JSON.stringify(task)], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_COMPILE_CACHE: CACHE },
    });
    let [out, faults] = ['', ''];
    const before = platform.posts().length;
    platform.stored = () => {
      if (stored !== null && platform.posts().length >= before + stored) child.kill('SIGKILL');
    };
    child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
    child.stderr.on('data', (piece: Buffer) => (faults += piece.toString()));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve(null);
      else if (code === 0 && faults === '') resolve(JSON.parse(out));
      else reject(new Error(`the child ended with ${code}: ${faults}`));
    });
  });

const judge = (
  kill: Kill,
  waits: number,
  first: readonly Delivery[],
  platform: Platform,
  next: readonly Delivery[],
): string[] => {
  const broken: string[] = [];
  const rule = (holds: boolean, text: string): void => {
    if (!holds) broken.push(text);
  };
  const posts = platform.posts();
  const prints = new Map(
    [...first, ...next].map((part) => [part, part.body === null ? '' : platform.printOf(part.body)]),
  );
  const copiesOf = (part: Delivery): Stored[] => posts.filter((post) => post.print === prints.get(part));
  rule(first.length > 0, 'the slot is not on record');
  for (const part of [...first, ...next]) {
    const copies = copiesOf(part).length;
    const name = `part ${part.part} is ${part.state} with ${copies} copies`;
    rule(copies <= 1, `${name}: posted twice`);
    rule(part.state !== 'claimed' && part.state !== 'intent', `${name}: it has not ended`);
    rule(part.state !== 'sent' || copies === 1, `${name}: recorded and not there`);
    rule(part.state !== 'skipped' || copies === 0, `${name}: there and recorded as skipped`);
    rule(part.state !== 'parked' || copies === 0, `${name}: there and recorded as parked`);
    rule(part.state === 'sent' || (part.reason ?? '') !== '', `${name}: without a reason`);
    const [post] = copiesOf(part);
    rule(part.state !== 'sent' || post?.id === part.id, `${name}: under another id`);
    const head = [...first, ...next].find((each) => each.slot === part.slot && each.part === 1);
    if (post && part.part > 1) rule(post.under === head?.id, `${name}: not under part 1`);
  }
  rule(
    posts.every((post) => [...prints.values()].includes(post.print)),
    'a post is on no record',
  );
  // What ends the promise of exactly one copy: time beyond the key's window, a refusal.
  const passed = (kill.away + waits) * (kill.again === null ? 1 : 2);
  const settled = isKeyed(kill.kind) && passed < COUNTED_ON - SENDING && kill.lie !== '403';
  if (settled)
    rule(
      first.every((part) => part.state === 'sent'),
      'within the window and not posted exactly once',
    );
  const refused =
    kill.lie === '403' &&
    [...first, ...next].some((part) => part.state === 'parked' || /refused/.test(part.reason ?? ''));
  if (!refused)
    rule(next.length > 0 && next.every((part) => part.state === 'sent'), 'the next day’s slot was not posted');
  return broken;
};

/** From an empty store over the kill to the next day's post. */
export const runKill = async (kill: Kill, ground = FILE): Promise<Verdict> => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-kill-'));
  const platform = await openPlatform(kill.kind);
  const store = await ground.open(folder);
  try {
    const order: Order = {
      id: 'd1',
      workspace: platform.workspace,
      channel: platform.channel,
      line: 'brief',
      cron: '0 8 * * *',
      zone: 'UTC',
      empty: 'say',
      late: 7_200_000,
      person: 'u',
      starts: SLOT - 1,
      paused: null,
    };
    const task = { store, address: platform.address, kind: kill.kind, order, parts: kill.parts };
    platform.lie(kill.lie, kill.times);
    let now = SLOT + SECOND;
    const one = await live(
      { ...task, now, kill: pointOf(kill.point, kill.count) },
      platform,
      kill.point === 'stored' ? kill.count : null,
    );
    now = (one?.now ?? now) + kill.away;
    platform.pass(kill.away);
    if (kill.again !== null) {
      const two = await live(
        { ...task, now, kill: pointOf(kill.again, 1) },
        platform,
        kill.again === 'stored' ? 1 : null,
      );
      now = (two?.now ?? now) + kill.away;
      platform.pass(kill.away);
    }
    const last = await live({ ...task, now, kill: null, next: SLOT + DAY + SECOND }, platform, null);
    if (last === null) throw new Error('the last child was killed');
    const [first, next] = [SLOT, SLOT + DAY].map((slot) => last.parts.filter((part) => part.slot === slot));
    const broken = judge(kill, ground.waits, first ?? [], platform, next ?? []);
    const ends = (first ?? []).map((part) => part.state);
    return { kill, killed: one === null, ends, copies: platform.posts().length, broken };
  } finally {
    await platform.close();
    await ground.close(store);
    rmSync(folder, { recursive: true, force: true });
  }
};

/** In order, so many at once. */
export const runKills = async (kills: readonly Kill[], lanes: number, ground = FILE): Promise<Verdict[]> => {
  const verdicts: Verdict[] = [];
  const queue = [...kills.entries()];
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      verdicts[next[0]] = await runKill(next[1], ground);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return verdicts;
};
