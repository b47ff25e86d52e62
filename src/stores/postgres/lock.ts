// One at a time: of several programs that start on a database, one brings its tables up to date and the others wait.
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../sql/schema.ts';

/** Any number that no other program takes: "Dateline" in ASCII. */
const KEY = 0x44617465_6c696e65n;

/** `db` is of one connection, which holds the lock; the server frees it with the connection, however that ends. */
export async function locked<T>(db: Kysely<Tables>, work: () => Promise<T>): Promise<T> {
  await sql`select pg_advisory_lock(${KEY})`.execute(db);
  try {
    return await work();
  } finally {
    await sql`select pg_advisory_unlock(${KEY})`.execute(db);
  }
}
