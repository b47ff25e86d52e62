// What one program does at a time on a database that many have open: locks that the server keeps, and frees with the connection or the
// transaction they belong to, however that ends.
import { CompiledQuery, type Kysely, sql } from 'kysely';
import type { Tables } from '../sql/schema.ts';

/** Any two numbers that no other program takes: "Dateline" in ASCII, and the one after it. */
const MIGRATING = 0x44617465_6c696e65n;
const WRITING = MIGRATING + 1n;

/** Of several programs that start, one brings the tables up to date and the others wait. `db` is of one connection. */
export async function migrating<T>(db: Kysely<Tables>, work: () => Promise<T>): Promise<T> {
  await sql`select pg_advisory_lock(${MIGRATING})`.execute(db);
  try {
    return await work();
  } finally {
    await sql`select pg_advisory_unlock(${MIGRATING})`.execute(db);
  }
}

/** The first statement of a transaction that writes alone, as every one does on SQLite. */
export const WRITE_ALONE = CompiledQuery.raw(`select pg_advisory_xact_lock(${WRITING})`);
