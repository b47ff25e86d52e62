// Several processes on one Postgres: each slot is worked on by one of them, a claim is lost for good when it is lost, and who starts takes
// nothing from who is at work.
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Claim, Ledger, Order } from '../../src/core/bot/ledger.ts';
import { EVERYONE } from '../../src/core/desk/library.ts';
import { openStore } from '../../src/stores/index.ts';
import type { Store } from '../../src/stores/store.ts';
import { begin, CONTENT, endAll, type Live, newFolder, run } from '../child.ts';
import { readOf } from '../contracts/reads.ts';
import { noPostgres, type Postgres, startPostgres } from '../fakes/postgres.ts';

const SLOT = Date.parse('2026-11-24T08:00Z');
const NOW = SLOT + 1000;
const LEASE = 30_000;
const by = { person: 'u1', what: 'set', at: SLOT };

const orderOf = (id: string): Order => ({
  id,
  workspace: 'fake:w',
  channel: `fake:w:${id}`,
  line: 'brief',
  cron: '0 8 * * *',
  zone: 'UTC',
  empty: 'say',
  late: 7_200_000,
  person: null,
  starts: SLOT - 1,
  paused: null,
});

const absent = await noPostgres();
let postgres: Postgres;
let address: string;
let store: Store;
let folder: string;

beforeAll(async () => {
  folder = newFolder();
  if (absent === null) postgres = await startPostgres();
});
afterAll(async () => {
  endAll();
  rmSync(folder, { recursive: true });
  await postgres?.stop();
});

describe.skipIf(absent !== null)(absent ?? 'several processes on one Postgres', () => {
  beforeEach(async () => {
    address = await postgres.database();
    store = await openStore(address);
  });
  afterEach(() => store.close());

  describe('a claim and who takes it over', () => {
    let ledger: Ledger;
    let other: pg.Client;
    let claim: Claim;
    beforeEach(async () => {
      ({ ledger } = store);
      await ledger.save(orderOf('d1'), by);
      claim = (await ledger.claim('d1', SLOT, 'a', NOW, LEASE))!;
      other = new pg.Client({ connectionString: address, options: '-c search_path=dateline' });
      await other.connect();
      await other.query('begin');
    });
    afterEach(() => other.end());

    /** Whether something waits for what the other transaction holds. */
    const waiting = async (): Promise<boolean> =>
      (
        await postgres.query(
          address,
          `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        )
      ).length > 0;

    const parts = [{ body: '{}', key: 'k' }];
    const writes: [string, (ledger: Ledger) => Promise<boolean>][] = [
      ['renewed', (of) => of.renew(claim, NOW + 2 * LEASE)],
      ['begun', (of) => of.intend(claim, parts, NOW, NOW)],
      ['tried', (of) => of.trying(claim, 1, NOW)],
      ['put off', (of) => of.wait(claim, 1, null, NOW + LEASE, 'busy')],
      ['ended', (of) => of.end(claim, 1, { state: 'sent', id: 'm' }, NOW)],
    ];
    it.each(writes)('a slot that is being taken over is not %s by who had it', async (what, write) => {
      if (what !== 'begun' && what !== 'renewed') expect(await ledger.intend(claim, parts, NOW, NOW)).toBe(true);
      const before = await ledger.parts('d1', SLOT);
      await other.query('update slots set fence = fence + 1');
      const written = write(ledger);
      await expect.poll(waiting, { timeout: 60_000 }).toBe(true);
      await other.query('commit');
      expect(await written).toBe(false);
      expect(await ledger.parts('d1', SLOT)).toEqual(before);
    });

    it('a slot that ends while another waits to take it over stays ended', async () => {
      await other.query('update slots set fence = fence');
      await other.query(`update deliveries set state = 'skipped', reason = 'late'`);
      const taken = ledger.claim('d1', SLOT, 'b', NOW + LEASE, LEASE);
      await expect.poll(waiting, { timeout: 60_000 }).toBe(true);
      await other.query('commit');
      expect(await taken).toBeNull();
      expect(await ledger.unfinished(NOW + 9 * LEASE)).toEqual([]);
    });

    it('changes of one order at the same time are all on record', async () => {
      await other.query('rollback');
      const second = await openStore(address);
      await Promise.all(
        Array.from({ length: 20 }, (_, at) =>
          (at % 2 === 0 ? store : second).ledger.pause('d1', `${at}`, { ...by, what: `${at}` }),
        ),
      );
      expect(await ledger.changes('d1')).toHaveLength(21);
      const ids = await Promise.all(
        Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? store : second).ledger.nextId()),
      );
      expect(new Set(ids).size).toBe(20);
      await second.close();
    });
  });

  it('articles saved by several at the same time are all there, each revision once', async () => {
    const stores = [store, await openStore(address), await openStore(address)];
    const sources = ['first', 'second'];
    for (const source of sources) await store.library.list(source, EVERYONE);
    const named = Array.from({ length: 30 }, (_, at) => ({ name: `Ann Lee${at}` }));
    /** Article `at % 20` under a source, with names of which others are in the other articles too. */
    const save = (at: number, source: string) => {
      const names = [...named.slice((at * 7) % 30), ...named.slice(0, (at * 7) % 30)].slice(0, 15);
      const read = readOf(`${at % 20}`, { text: `Text ${at}.`, names });
      return stores[at % stores.length]!.library.save(read, at, `${at}`, source);
    };
    const all = Array.from({ length: 60 }, (_, at) => at);
    const saved = await Promise.all(all.slice(0, 40).map((at) => save(at, sources[at % 2]!)));
    // Now each source takes on what the other one carries, and what is counted for one changes with what is for the other.
    saved.push(...(await Promise.all(all.slice(40).map((at) => save(at, sources[1 - (at % 2)]!)))));
    expect(saved.filter((became) => became === 'new')).toHaveLength(20);
    expect(saved.filter((became) => became === 'revised')).toHaveLength(40);
    const heads = await store.library.heads({ workspace: 'w', limit: 99 });
    expect(heads.map(({ revision }) => revision)).toEqual(Array.from({ length: 20 }, () => 3));
    for (const each of stores.slice(1)) await each.close();
  });

  it('what nobody lists is found by the articles that it still carries', async () => {
    const [lost, kept] = ['https://lost.example/f', 'https://kept.example/f'];
    for (const [at, id] of [lost, kept].entries()) await store.library.save(readOf(`${at}`), 1, 'p', id);
    await store.library.list(kept, 'w');
    expect(await store.catalogue.unlisted()).toEqual([lost]);
    await store.library.drop('0', lost);
    expect(await store.catalogue.unlisted()).toEqual([]);
  });

  it('a source that one lists while another lets go of it is followed', async () => {
    const id = 'https://site.example/f';
    const follow = () => store.catalogue.follow({ id, address: id, kind: 'feed', full: false }, 1);
    await follow();
    const other = new pg.Client({ connectionString: address });
    await other.connect();
    await other.query('set search_path = dateline');
    // The letting go has begun, and stands before the row.
    await other.query('begin');
    await other.query('select id from followed for update');
    const forgotten = store.catalogue.forget(id);
    await expect
      .poll(async () => (await postgres.query(address, 'select 1 from pg_locks where not granted')).length)
      .toBeGreaterThan(0);
    await store.library.list(id, 'w');
    const followed = follow();
    await other.query('commit');
    await Promise.all([forgotten, followed]);
    await other.end();
    expect(await store.catalogue.followed('w')).toMatchObject([{ id }]);
  });

  it('sources and items that several claim at the same time are each one’s alone', async () => {
    const stores = [store, ...(await Promise.all([1, 2, 3].map(() => openStore(address))))];
    const ids = Array.from({ length: 60 }, (_, at) => `https://site.example/${at}`);
    for (const id of ids) await store.catalogue.follow({ id, address: id, kind: 'feed', full: false }, 1);
    const all = async <T>(next: (of: Store) => Promise<T[]>): Promise<T[]> => {
      const taken = await Promise.all(
        stores.map(async (of) => {
          const own: T[] = [];
          for (let some = await next(of); some.length > 0; some = await next(of)) own.push(...some);
          return own;
        }),
      );
      return taken.flat();
    };
    const sources = await all((of) => of.catalogue.claim(10, 1000, 7));
    expect(sources.map(({ id }) => id).sort()).toEqual(ids.toSorted());
    // Each says what it has seen at the same time as the others.
    await Promise.all(
      ids.map((source, at) => {
        const items = Array.from({ length: 5 }, (_, key) => ({
          source,
          key: `${key}`,
          print: `${key}`,
          stage: 'waiting' as const,
          tries: 0,
          seen: 5,
          last: 5,
          entry: { key: `${key}`, text: 'Text.', brief: false },
        }));
        return stores[at % 4]!.catalogue.looked(source, { due: 99 }, { at: 5, items, still: [] });
      }),
    );
    const items = await all((of) => of.catalogue.take(10, 1000, 7));
    expect(new Set(items.map(({ source, key }) => `${source} ${key}`)).size).toBe(300);
    expect(items).toHaveLength(300);
    const known = await Promise.all(stores.map((of, at) => of.catalogue.know(`a${at}`, { text: 'same', link: 'l' })));
    expect(new Set(known.map(({ text }) => text)).size).toBe(1);
    for (const each of stores.slice(1)) await each.close();
  });

  describe('bots that deliver', () => {
    type Post = { channel: string; key: string; by: number };
    let posts: Post[];
    /** Answers that are held back, until a test lets them go. */
    let held: ServerResponse[];
    let hold: () => boolean;
    let server: Server;
    let where: string;
    beforeEach(async () => {
      [posts, held, hold] = [[], [], () => false];
      server = createServer((request, response) => {
        let text = '';
        request.on('data', (piece: Buffer) => (text += piece.toString()));
        request.on('end', () => {
          posts.push(JSON.parse(text) as Post);
          held.push(response);
          if (!hold()) for (const each of held.splice(0)) each.end('m');
        });
      }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      const at = server.address();
      where = `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}`;
    });
    afterEach(async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    });

    const bot = async (): Promise<Live> => {
      const program = join(import.meta.dirname, 'deliverer.ts');
      const live = begin([address, where, String(NOW)], { cwd: folder, program });
      await live.until(() => live.stdout().startsWith('open\n'), 'open');
      return live;
    };
    const say = async (live: Live, line: string): Promise<void> => {
      const from = live.stdout().length;
      live.child.stdin.write(`${line}\n`);
      await live.until(() => live.stdout().slice(from).includes('done'), `an answer to ${line}`);
    };
    const end = async (live: Live): Promise<void> => {
      live.child.stdin.end();
      expect(await live.ended).toMatchObject({ code: 0, stderr: '' });
    };

    it('share the slots of a minute, each posted once', async () => {
      const orders = Array.from({ length: 16 }, (_, at) => orderOf(`d${at + 1}`));
      for (const order of orders) await store.ledger.save(order, by);
      const bots = await Promise.all(Array.from({ length: 3 }, bot));
      // Nobody is answered before two of them are at work: one alone does not take all.
      hold = () => new Set(posts.map((post) => post.by)).size < 2;
      await Promise.all(bots.map((each) => say(each, 'tick')));
      expect(posts.map(({ channel }) => channel).sort()).toEqual(orders.map(({ channel }) => channel).sort());
      for (const { id } of orders)
        expect(await store.ledger.parts(id, SLOT)).toMatchObject([{ part: 1, state: 'sent', id: 'm' }]);
      await Promise.all(bots.map((each) => say(each, 'tick')));
      expect(posts).toHaveLength(orders.length);
      await Promise.all(bots.map(end));
    });

    it('take over from one that is killed, when its lease is over and not before', async () => {
      await store.ledger.save(orderOf('d1'), by);
      const [first, second] = await Promise.all([bot(), bot()]);
      hold = () => true;
      first.child.stdin.write('tick\n');
      await first.until(() => posts.length === 1, 'a post');
      first.child.kill('SIGKILL');
      await first.ended;
      // One that starts now frees nothing either.
      const third = await bot();
      for (const live of [second, third]) await say(live, 'tick');
      expect(await store.ledger.parts('d1', SLOT)).toMatchObject([{ state: 'intent' }]);
      await say(third, `pass ${LEASE}`);
      await say(third, 'tick');
      // It was stored and its answer lost: nobody may send it again.
      expect(await store.ledger.parts('d1', SLOT)).toMatchObject([{ state: 'ambiguous' }]);
      expect(posts).toHaveLength(1);
      await Promise.all([second, third].map(end));
    });
  });

  it('the whole bot starts beside others and leaves their claims alone; the doctor looks without harm', async () => {
    await store.ledger.save(orderOf('d1'), by);
    const claim = (await store.ledger.claim('d1', SLOT, 'another', Date.now(), 3_600_000))!;
    const env = { DATABASE_URL: address, CONTENT_DIR: CONTENT };
    const bots = await Promise.all(
      ['/who Lavrov', '/who Lavrov'].map((input) => run(['run'], { cwd: folder, env, input })),
    );
    for (const { code, stdout } of bots) {
      expect(code).toBe(0);
      expect(stdout).toContain('Sergei Lavrov');
    }
    const doctor = await run(['doctor'], { cwd: folder, env });
    expect(doctor.stdout).toContain(`ok   Store postgres://127.0.0.1:${postgres.port}/`);
    expect(doctor.stdout + doctor.stderr).not.toContain('s3cret');
    expect(await store.ledger.renew(claim, Date.now() + 3_600_000)).toBe(true);
    const wrong = await run(['doctor'], { cwd: folder, env: { ...env, DATABASE_URL: postgres.addressOf('nothing') } });
    expect(wrong.code).toBe(1);
    expect(wrong.stdout).toMatch(/MEND Store postgres:[^\n]*\n +store: [^\n]* has no such database/);
    expect(wrong.stdout + wrong.stderr).not.toContain('s3cret');
  });
});
