// Kysely on pg: a pool of connections, numbers as numbers, every fault a plain line, no lost connection lent twice.
import pg from 'pg';
import {
  type DatabaseConnection,
  type Dialect,
  PostgresDialect,
  PostgresDriver,
  type PostgresPool,
  type PostgresPoolClient,
  type TransactionSettings,
} from 'kysely';
import type { Address } from './address.ts';
import { explain, isLost } from './faults.ts';
import { WRITE_ALONE } from './lock.ts';

/** Whole numbers of 64 bits, and sums of them: none that a store keeps is beyond 2^53. */
const WHOLE = new Set<number>([pg.types.builtins.INT8, pg.types.builtins.NUMERIC]);
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => (WHOLE.has(oid) ? Number : pg.types.getTypeParser(oid, format)),
};

/** Postgres keeps no U+0000 in a text: it becomes U+FFFD, as half a surrogate pair does on its way into UTF-8. */
const kept = (value: unknown): unknown => (typeof value === 'string' ? value.replaceAll('\0', '\u{FFFD}') : value);

/** A connection while it is lent to one user. */
function lent(client: pg.PoolClient, shown: string): PostgresPoolClient {
  let lost: Error | null = null;
  const query = async (sql: string, values: readonly unknown[] = []): Promise<pg.QueryResult> => {
    // What follows on a lost connection (a rollback) need not wait for its answer.
    if (lost !== null) throw lost;
    try {
      return await client.query(sql, values.map(kept));
    } catch (cause) {
      const error = explain(shown, cause);
      if (isLost(cause)) lost = error;
      throw error;
    }
  };
  return {
    // Nothing streams: every query of a store is bounded by its limit. So there is no cursor to be given.
    query: query as unknown as PostgresPoolClient['query'],
    release: (destroy) => client.release(destroy === true || lost !== null),
  };
}

/** `settings` as `readAddress` gives them, or changed. */
export function openPool({ settings, shown }: Address): PostgresPool {
  const pool = new pg.Pool({ ...settings, types });
  // A connection that ends while nobody waits for it says so here, and the pool forgets it; without a listener it would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  let ended: Promise<void> | null = null;
  return {
    options: {},
    async connect() {
      try {
        return lent(await pool.connect(), shown);
      } catch (cause) {
        throw explain(shown, cause);
      }
    },
    end: () => (ended ??= pool.end()),
  };
}

/** Its transactions write one at a time, of all the programs on the database: none meets what another has half done. */
class AloneDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await super.beginTransaction(connection, settings);
    if (settings.accessMode !== 'read only') await connection.executeQuery(WRITE_ALONE);
  }
}

class AloneDialect extends PostgresDialect {
  readonly #pool: PostgresPool;
  constructor(pool: PostgresPool) {
    super({ pool });
    this.#pool = pool;
  }
  override createDriver(): AloneDriver {
    return new AloneDriver({ pool: this.#pool });
  }
}

export const dialect = (pool: PostgresPool): Dialect => new PostgresDialect({ pool });
export const aloneDialect = (pool: PostgresPool): Dialect => new AloneDialect(pool);
