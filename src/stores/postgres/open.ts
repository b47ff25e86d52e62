// Opens a Postgres database as a store: address, first look, migrations. Every fault is one plain line with its mend.
import { Kysely, sql } from 'kysely';
import { compare, migrate } from '../sql/migrate.ts';
import { over } from '../sql/over.ts';
import { steps, type Tables } from '../sql/schema.ts';
import type { Words } from '../sql/step.ts';
import type { Store } from '../store.ts';
import { type Address, readAddress, SCHEMA } from './address.ts';
import { aloneDialect, dialect, openPool } from './dialect.ts';
import { fault } from './faults.ts';
import { MIGRATION_MOST } from './limits.ts';
import { migrating } from './lock.ts';

const WORDS: Words = { whole: 'bigint', text: 'text collate "C"', bytes: 'bytea', end: '', keyed: '' };
/** The oldest version that its makers still mend (until November 2027). @see https://www.postgresql.org/support/versioning/ */
const LEAST_VERSION = 15;

type Look = {
  /** `180004` for 18.4. */
  version: string;
  encoding: string;
  readonly: boolean;
  /** What a statement on this connection reaches; null where the schema is not there, or may not be used. */
  reached: string | null;
  made: boolean;
  store: boolean;
  tables: number;
};

const look = async (db: Kysely<Tables>): Promise<Look> => {
  const { rows } = await sql<Look>`select current_setting('server_version_num') as version,
    current_setting('server_encoding') as encoding, current_setting('transaction_read_only')::boolean as readonly, current_schema() as reached,
    exists (select from pg_namespace where nspname = ${SCHEMA}) as made,
    to_regclass(${`${SCHEMA}.migrations`}) is not null as store,
    (select count(*) from pg_class join pg_namespace on pg_namespace.oid = relnamespace
      where nspname = ${SCHEMA} and relkind in ('r', 'p', 'v', 'm')) as tables`.execute(db);
  const [found] = rows;
  if (found === undefined) throw new Error('store: Postgres says nothing of itself');
  return found;
};

/** Throws where this program must not touch what is there; returns whether there is something to do to the tables. */
async function judge(db: Kysely<Tables>, shown: string): Promise<{ found: Look; behind: boolean }> {
  const found = await look(db);
  const version = Math.floor(Number(found.version) / 10_000);
  if (version < LEAST_VERSION)
    throw fault(shown, `is Postgres ${version}: Dateline wants ${LEAST_VERSION} or newer, bring the server up to date`);
  if (found.encoding !== 'UTF8')
    throw fault(shown, `keeps its text as ${found.encoding}: make a database with encoding UTF8 and name that`);
  if (found.made && !found.store && found.tables > 0)
    throw fault(shown, `has a schema "${SCHEMA}" of another program: name another database`);
  if (found.readonly) throw fault(shown, 'may only be read, it is a copy: name the server that is written to');
  if (found.made && found.reached !== SCHEMA)
    throw fault(
      shown,
      `does not lead to its schema "${SCHEMA}": let the user in (grant all on schema ${SCHEMA} to USER), and go by no pooler that drops settings`,
    );
  if (!found.store) return { found, behind: true };
  const { left, newer } = await compare(db, steps);
  if (newer.length > 0)
    throw fault(
      shown,
      `was written by a newer Dateline (${newer.join(', ')}): run that version, or name another database`,
    );
  return { found, behind: left.length > 0 };
}

/** On a connection of its own, which may take its time: a big table is not rewritten in seconds. */
async function bringUp({ settings, shown }: Address): Promise<void> {
  const patient = {
    ...settings,
    max: 1,
    statement_timeout: 0,
    query_timeout: 0,
    idle_in_transaction_session_timeout: MIGRATION_MOST,
    lock_timeout: MIGRATION_MOST,
  };
  const db = new Kysely<Tables>({ dialect: dialect(openPool({ settings: patient, shown })) });
  try {
    await db.connection().execute((only) =>
      migrating(only, async () => {
        // Another program may have done it meanwhile.
        const { found, behind } = await judge(only, shown);
        if (!behind) return;
        if (!found.made) {
          await sql`create schema ${sql.id(SCHEMA)}`.execute(only);
          // No table before it is sure where it comes to stand.
          await judge(only, shown);
        }
        const { left } = found.store ? await compare(only, steps) : { left: steps };
        await migrate(only, left, WORDS);
      }),
    );
  } finally {
    await db.destroy();
  }
}

/** Any number of programs may have it open, the bot in several. Rejects with one plain line. */
export async function openPostgres(address: string): Promise<Store> {
  const read = readAddress(address);
  const pool = openPool(read);
  const db = new Kysely<Tables>({ dialect: dialect(pool) });
  // An article touches many rows, the same ones as others do; the ledger holds the one row that it is about, and waits for no article.
  const library = new Kysely<Tables>({ dialect: aloneDialect(pool) });
  const close = (): Promise<void> => pool.end();
  try {
    if ((await judge(db, read.shown)).behind) await bringUp(read);
    return { ...over(db, library), alone: false, close };
  } catch (error) {
    await close();
    throw error;
  }
}
