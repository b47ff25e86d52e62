// Kysely on node:sqlite: one connection, which Kysely lends to one user at a time (SqliteAdapter says so).
import type { DatabaseSync } from 'node:sqlite';
import { setImmediate as turn } from 'node:timers/promises';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely';

/** A transaction takes the write lock when it begins, so that it never finds itself on an old snapshot; one set `read only` does not. */
const begin = (settings: TransactionSettings): string =>
  settings.accessMode === 'read only' ? 'begin' : 'begin immediate';

/** A prepared statement as Kysely's types see it: they, not node:sqlite's, say what is bound and what a row is. */
type Prepared = {
  columns(): unknown[];
  all<R>(...values: readonly unknown[]): R[];
  run(...values: readonly unknown[]): { changes: number | bigint };
};

/** Statements kept prepared, those used last. */
const KEPT = 100;
/** A transaction gives the rest of the program a turn when it has gone on for so long: no statement waits by itself. Milliseconds. */
const LONGEST = 4;

/**
 * `synced` resolves when what was committed is on the disk; where it is not given, a commit sees to that itself. `first` is executed before
 * the first statement.
 */
type Ways = { synced?: () => Promise<void>; first?: string };

/** A statement of its own that changes something, and so ends in a commit. */
const WRITES = /^\s*(?:insert|update|delete|replace)\b/i;

function connection(db: DatabaseSync, synced: () => Promise<void>): DatabaseConnection {
  const kept = new Map<string, Prepared>();
  let since = 0;
  const prepare = (sql: string): Prepared => {
    const statement = kept.get(sql) ?? db.prepare(sql);
    // A map keeps the order of insertion: the first is the one unused for longest.
    kept.delete(sql);
    kept.set(sql, statement);
    if (kept.size > KEPT) for (const oldest of [...kept.keys()].slice(0, 1)) kept.delete(oldest);
    return statement;
  };
  return {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      if (db.isTransaction && performance.now() - since > LONGEST) {
        await turn();
        since = performance.now();
      }
      const statement = prepare(sql);
      const silent = statement.columns().length === 0;
      const changes = silent ? statement.run(...parameters).changes : 0;
      const rows = silent ? [] : statement.all<R>(...parameters);
      if (!db.isTransaction && WRITES.test(sql)) await synced();
      return { rows, numAffectedRows: BigInt(silent ? changes : rows.length) };
    },
    // Nothing streams: every query of a store is bounded by its limit.
    async *streamQuery<R>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
      yield { rows: prepare(sql).all<R>(...parameters) };
    },
  };
}

function driver(db: DatabaseSync, { synced = async () => {}, first = '' }: Ways): Driver {
  const only = connection(db, synced);
  return {
    async init() {
      db.exec(first);
    },
    acquireConnection: async () => only,
    async beginTransaction(_, settings) {
      db.exec(begin(settings));
    },
    async commitTransaction() {
      db.exec('commit');
      await synced();
    },
    async rollbackTransaction() {
      // A full disk or a lost file may have rolled back already.
      if (db.isTransaction) db.exec('rollback');
    },
    async releaseConnection() {},
    async destroy() {
      db.close();
    },
  };
}

export const dialect = (db: DatabaseSync, ways: Ways = {}): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => driver(db, ways),
  createIntrospector: (kysely) => new SqliteIntrospector(kysely),
  createQueryCompiler: () => new SqliteQueryCompiler(),
});
