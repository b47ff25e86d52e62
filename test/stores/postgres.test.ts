// The Postgres store: what opening makes, what it says of everything that is wrong, and what becomes of a connection that is lost.
import { Kysely, sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore, shown } from '../../src/stores/index.ts';
import { readAddress } from '../../src/stores/postgres/address.ts';
import { dialect, openPool } from '../../src/stores/postgres/dialect.ts';
import { explain } from '../../src/stores/postgres/faults.ts';
import { steps, type Tables } from '../../src/stores/sql/schema.ts';
import { noPostgres, type Postgres, startPostgres } from '../fakes/postgres.ts';
import { openWire, type Wire } from './wire.ts';

const absent = await noPostgres();
let postgres: Postgres;
let address: string;
let wire: Wire;

beforeAll(async () => {
  if (absent === null) postgres = await startPostgres();
});
afterAll(() => postgres?.stop());

const refusal = async (of: string): Promise<string> => {
  let store;
  try {
    store = await openStore(of, { exclusive: true });
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
  await store.close();
  throw new Error('it opened');
};

/** One plain line that names the variable and holds no password. */
const oneLine = (said: string, what: string): void => {
  expect(said).toMatch(/^store: [^\n]+$/);
  expect(said).toContain(what);
  expect(said).toContain('DATABASE_URL');
  expect(said).not.toContain('s3cret');
};

const tables = async (schema: string): Promise<string[]> =>
  (
    await postgres.query<{ name: string }>(
      address,
      'select table_name as name from information_schema.tables where table_schema = $1 order by 1',
      [schema],
    )
  ).map(({ name }) => name);

const databaseOf = (of: string): string => new URL(of).pathname.slice(1);

describe.skipIf(absent !== null)(absent ?? 'on a server', () => {
  beforeEach(async () => {
    address = await postgres.database();
    wire = await openWire(postgres.port);
  });
  afterEach(() => wire.close());

  const throughWire = (): string => postgres.addressOf(databaseOf(address), { port: wire.port });

  describe('opening', () => {
    it('makes a schema of its own beside what others keep there, and finds what was stored again', async () => {
      await postgres.query(address, 'create table public.articles (song text)');
      const store = await openStore(address, { exclusive: true });
      await store.keep.set('a', 'b');
      await store.close();
      expect(await tables('public')).toEqual(['articles']);
      expect(await tables('dateline')).toContain('articles');
      const again = await openStore(address.replace('postgres:', 'PostgreSQL:'));
      expect(await again.keep.get('a', 0)).toBe('b');
      expect(again.alone).toBe(false);
      await again.close();
      await again.close();
    });

    it('takes many at once on an empty database: each step is done once', async () => {
      const stores = await Promise.all(Array.from({ length: 6 }, () => openStore(address, { exclusive: true })));
      for (const [at, store] of stores.entries()) await store.keep.set(`at ${at}`, '');
      expect(await postgres.query(address, 'select name from dateline.migrations order by name collate "C"')).toEqual(
        steps.map(({ name }) => ({ name })).sort((a, b) => (a.name < b.name ? -1 : 1)),
      );
      for (const store of stores) await store.close();
    });

    it('brings an older store up to date, and a step that fails is not half done', async () => {
      await (await openStore(address)).close();
      await postgres.query(address, `delete from dateline.migrations where name = 'keep-1'`);
      await postgres.query(address, 'drop table dateline.keep');
      // The step's second statement fails on an index that is there already; its first must not stay.
      await postgres.query(address, 'create index keep_until on dateline.migrations (name)');
      oneLine(await refusal(address), 'cannot be used: relation "keep_until" already exists');
      expect(await tables('dateline')).not.toContain('keep');
      await postgres.query(address, 'drop index dateline.keep_until');
      const store = await openStore(address);
      await store.keep.set('a', 'b');
      await store.close();
    });

    it('needs no right to make a schema where one was made for it', async () => {
      await postgres.query(address, "create role guest login password 's3cret'");
      const guest = postgres.addressOf(databaseOf(address), { user: 'guest' });
      oneLine(await refusal(guest), 'denies this user a right');
      await postgres.query(address, 'create schema dateline');
      oneLine(await refusal(guest), 'denies this user a right (permission denied for schema dateline)');
      await postgres.query(address, 'grant all on schema dateline to guest');
      await (await openStore(guest)).close();
    });

    it('leaves the options of the address as they are and adds its own', async () => {
      const store = await openStore(`${address}?options=-c%20search_path%3Dpublic%20-c%20work_mem%3D8MB`);
      await store.keep.set('a', 'b');
      await store.close();
      expect(await tables('public')).toEqual([]);
    });
  });

  describe('what is wrong is told in one plain line with the mend', () => {
    it('nothing listens there, or the host has no address', async () => {
      await wire.close();
      oneLine(await refusal(throughWire()), `postgres://dateline@127.0.0.1:${wire.port}/`);
      oneLine(await refusal(throughWire()), 'cannot be reached, nothing listens there: start the server');
      oneLine(await refusal('postgres://u:s3cret@nowhere.invalid/desk'), 'cannot be reached, its host has no address');
      wire = await openWire(postgres.port);
    });

    it('a wrong password, none, a user or a database that is not there', async () => {
      const name = databaseOf(address);
      oneLine(await refusal(postgres.addressOf(name, { password: 'wr0ng' })), 'does not take this password');
      expect(await refusal(postgres.addressOf(name, { password: 'wr0ng' }))).not.toContain('wr0ng');
      oneLine(await refusal(postgres.addressOf(name, { user: 'nobody' })), 'does not take this password');
      oneLine(await refusal(address.replace(':s3cret', '')), 'wants a password');
      oneLine(await refusal(postgres.addressOf('nothing')), 'has no such database: make it (createdb NAME)');
    });

    it('a server that is too old, or keeps its text in another way', async () => {
      const [found] = await postgres.query<{ version: string }>(
        address,
        `select current_setting('server_version_num') as version`,
      );
      wire.rewrite.set(found?.version ?? '', '140004');
      oneLine(await refusal(throughWire()), 'is Postgres 14: Dateline wants 15 or newer');
      await postgres.query(
        address,
        `create database latin owner dateline template template0 encoding 'LATIN1' locale 'C' locale_provider 'libc'`,
      );
      oneLine(await refusal(postgres.addressOf('latin')), 'keeps its text as LATIN1');
    });

    it('a store of a newer Dateline, which stays as it was', async () => {
      await (await openStore(address)).close();
      await postgres.query(address, `insert into dateline.migrations values ('library-99')`);
      oneLine(await refusal(address), 'was written by a newer Dateline (library-99)');
      await postgres.query(address, `delete from dateline.migrations where name = 'keep-1'`);
      oneLine(await refusal(address), 'was written by a newer Dateline');
      expect(await postgres.query(address, `select from dateline.migrations where name = 'keep-1'`)).toEqual([]);
    });

    it('a schema of its name that is another program’s, which stays as it was', async () => {
      await postgres.query(address, 'create schema dateline authorization dateline');
      await postgres.query(address, 'create table dateline.songs (name text)');
      oneLine(await refusal(address), 'has a schema "dateline" of another program');
      expect(await tables('dateline')).toEqual(['songs']);
    });

    it('a copy that may only be read', async () => {
      await (await openStore(address)).close();
      await postgres.query(address, `alter database ${databaseOf(address)} set default_transaction_read_only = on`);
      oneLine(await refusal(address), 'may only be read, it is a copy');
    });

    it('a pooler between that drops what a connection is set to', async () => {
      wire.rewrite.set('search_path=dateline', 'application_name=dat');
      // A user of the schema's name would be led there by the server's own setting.
      const other = postgres.addressOf(databaseOf(address), { user: 'postgres', port: wire.port });
      oneLine(await refusal(other), 'does not lead to its schema "dateline"');
      expect(await tables('public')).toEqual([]);
    });

    it('TLS asked of a server that has none', async () => {
      oneLine(await refusal(`${address}?sslmode=require`), 'has no TLS: leave sslmode out');
    });

    it('no connection left', async () => {
      await postgres.query(address, `alter database ${databaseOf(address)} connection limit 0`);
      oneLine(await refusal(address), 'has no connection left');
    });

    it('a right that is missing in the middle of it', async () => {
      const store = await openStore(address);
      await postgres.query(address, 'alter table dateline.keep owner to postgres');
      await expect(store.keep.get('a', 0)).rejects.toThrow(/^store: .* denies this user a right \(.*keep\)/);
      await store.close();
    });
  });

  describe('a connection that is lost', () => {
    const endAll = () =>
      postgres.query(
        address,
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );

    it('while nobody waits for it, is no matter', async () => {
      const store = await openStore(address);
      await Promise.all(Array.from({ length: 5 }, (_, at) => store.keep.set(`${at}`, '')));
      await endAll();
      await expect.poll(() => store.keep.get('0', 0).catch(() => 'lost')).toBe('');
      expect(await store.keep.get('4', 0)).toBe('');
      await store.close();
    });

    it('in the middle of a statement fails it with one line; the next one works', async () => {
      const store = await openStore(throughWire());
      await store.keep.set('a', 'b');
      wire.silent = true;
      const asked = store.keep.get('a', 0);
      asked.catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 50));
      wire.silent = false;
      wire.cut();
      await expect(asked).rejects.toThrow(/^store: postgres:\/\/dateline@[^\n]+ lost the connection: [^\n]+$/);
      expect(await store.keep.get('a', 0)).toBe('b');
      await store.close();
    });

    it('in the middle of a transaction leaves nothing half written', async () => {
      const db = new Kysely<Tables>({ dialect: dialect(openPool(readAddress(address))) });
      const store = await openStore(address);
      const begun = db.transaction().execute(async (work) => {
        await work.insertInto('keep').values({ name: 'a', value: '', until: null }).execute();
        await endAll();
        // It is told of the end between two statements, with nobody there to hear it.
        await new Promise((resolve) => setTimeout(resolve, 50));
        await work.insertInto('keep').values({ name: 'b', value: '', until: null }).execute();
      });
      await expect(begun).rejects.toThrow(/^store: [^\n]+ lost the connection/);
      expect(await db.selectFrom('keep').selectAll().execute()).toEqual([]);
      await db.destroy();
      await store.close();
    });

    it('of a server that falls silent is given up, and not lent again', async () => {
      const { settings, shown: name } = readAddress(throughWire());
      const db = new Kysely<Tables>({
        dialect: dialect(openPool({ settings: { ...settings, max: 1, query_timeout: 300 }, shown: name })),
      });
      const one = (): Promise<unknown> => sql`select 1`.execute(db);
      await one();
      wire.silent = true;
      await expect(one()).rejects.toThrow(/ does not answer: /);
      wire.silent = false;
      await one();
      expect(wire.count).toBe(2);
      await db.destroy();
    });

    it('of a server that takes too long over a statement stays', async () => {
      const { settings, shown: name } = readAddress(throughWire());
      const db = new Kysely<Tables>({
        dialect: dialect(openPool({ settings: { ...settings, statement_timeout: 100 }, shown: name })),
      });
      await expect(sql`select pg_sleep(60)`.execute(db)).rejects.toThrow(/broke it off/);
      await sql`select 1`.execute(db);
      expect(wire.count).toBe(1);
      await db.destroy();
    });

    it('is not what keeps others waiting: all are lent', async () => {
      const { settings, shown: name } = readAddress(address);
      const few = { ...settings, max: 1, connectionTimeoutMillis: 300 };
      const db = new Kysely<Tables>({ dialect: dialect(openPool({ settings: few, shown: name })) });
      await sql`select 1`.execute(db);
      const long = sql`select pg_sleep(60)`.execute(db).catch(() => {});
      await expect(sql`select 1`.execute(db)).rejects.toThrow(/ has been busy for /);
      await endAll();
      await long;
      await sql`select 1`.execute(db);
      await db.destroy();
    });

    it('and a server that is gone and comes back', async () => {
      const store = await openStore(throughWire());
      const port = wire.port;
      await wire.close();
      await expect(store.keep.get('a', 0)).rejects.toThrow(/lost the connection|nothing listens there/);
      await expect(store.keep.get('a', 0)).rejects.toThrow(/nothing listens there/);
      wire = await openWire(postgres.port, port);
      expect(await store.keep.get('a', 0)).toBeNull();
      await store.close();
    });
  });

  it('a connection says who it is, and is bounded in what it may hold', async () => {
    const db = new Kysely<Tables>({ dialect: dialect(openPool(readAddress(address))) });
    const { rows } = await sql<Record<string, string>>`select current_setting('application_name') as name,
      current_setting('statement_timeout') as statement, current_setting('idle_in_transaction_session_timeout') as idle,
      current_setting('search_path') as path`.execute(db);
    expect(rows).toEqual([{ name: 'dateline', statement: '30s', idle: '1min', path: 'dateline' }]);
    await db.destroy();
  });
});

describe('addresses', () => {
  it('that cannot be read are told without what stands in them', async () => {
    for (const of of [
      'postgres://u:s3/cret@h/d',
      'postgres://u:s3%zzcret@h/d',
      'postgresql://u:s3#cret@h/d',
      'postgres://u:s3cret@/d',
    ]) {
      const said = await refusal(of);
      expect(said).toMatch(/^store: DATABASE_URL cannot be read: write postgres:/);
      expect(said).not.toMatch(/s3|cret/);
    }
  });

  it('are shown without user, password and settings', () => {
    expect(shown('postgres://u:s3cret@h:5433/desk?password=s3cret')).toBe('postgres://h:5433/desk');
    expect(shown('postgres://u:s3/c@ret@h/desk')).toBe('postgres://h/desk');
    expect(shown('mysql://u:s3cret@h/desk')).toBe('mysql://h/desk');
    for (const file of ['data/a@b?c.db', 'sqlite:data/desk.db', ':memory:', 'C:\\desk.db'])
      expect(shown(file)).toBe(file);
  });

  it('keep TLS as strict as it is today', () => {
    for (const mode of ['prefer', 'require', 'verify-ca', 'verify-full'])
      expect(readAddress(`postgres://h/d?sslmode=${mode}`).settings.connectionString).toContain('sslmode=verify-full');
    expect(readAddress('postgres://h/d?sslmode=no-verify').settings.connectionString).toContain('sslmode=no-verify');
  });
});

describe('faults that no server here has', () => {
  const coded = (code: string, message = 'so it says'): Error => Object.assign(new Error(message), { code });
  it.each([
    [coded('08P01', 'unsupported startup parameter: options'), 'is behind a pooler'],
    [
      coded('28000', 'no pg_hba.conf entry for host "1.2.3.4", no encryption'),
      'does not let this user in (no pg_hba.conf entry for host "1.2.3.4", no encryption): allow it in pg_hba.conf, or add ?sslmode=require',
    ],
    [coded('57P03'), 'is starting or stopping'],
    [coded('55P03'), 'is being brought up to date by another Dateline, which takes long'],
    [coded('25P03'), 'lost the connection'],
    [coded('53100'), 'is on a full disk'],
    [coded('ETIMEDOUT'), 'cannot be reached, nothing answers there'],
    [new Error('Connection terminated due to connection timeout'), 'cannot be reached, nothing answers there'],
    [new Error('timeout expired'), 'cannot be reached, nothing answers there'],
    [coded('SELF_SIGNED_CERT_IN_CHAIN'), 'has a certificate that cannot be verified (SELF_SIGNED_CERT_IN_CHAIN)'],
    [coded('57P01', 'terminating connection due to administrator command'), 'lost the connection'],
    [coded('XX000', 'something inside'), 'cannot be used: something inside'],
  ])('%s', (error, what) => {
    const said = explain('postgres://h/d', error);
    oneLine(said.message, `postgres://h/d ${what}`);
    expect(said.cause).toBe(error);
  });
});
