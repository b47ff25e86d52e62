// Opens a SQLite file (or memory) as a store: folder, lock, pragmas, migrations. Every fault is one plain line with its mend.
import { mkdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { compare, migrate } from '../sql/migrate.ts';
import { steps, type Tables } from '../sql/schema.ts';
import type { Words } from '../sql/step.ts';
import { over } from '../sql/over.ts';
import type { Opening, Store } from '../store.ts';
import { dialect } from './dialect.ts';
import { explain, fault } from './faults.ts';
import { type Journal, journal } from './journal.ts';
import { lock } from './lock.ts';

const WORDS: Words = { whole: 'integer', text: 'text', bytes: 'blob', end: 'strict', keyed: 'strict, without rowid' };
/** How long a statement waits for another process's write, in milliseconds; the wait blocks this process. */
const BUSY_TIMEOUT = 2000;

/** The file's one true path, its folder made where it is missing: two ways to write it must share one lock. */
function locate(path: string): string {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  const full = statSync(path, { throwIfNoEntry: false })
    ? realpathSync(path)
    : join(realpathSync(folder), basename(path));
  if (statSync(full, { throwIfNoEntry: false })?.isDirectory() === true)
    throw fault(path, 'is a folder: name a file in it');
  return full;
}

/** What the file holds already: nothing, a store of this program's, or something of another's. */
function holds(db: DatabaseSync): 'nothing' | 'store' | 'other' {
  const names = db.prepare(`select name from sqlite_schema where type = 'table'`).all();
  if (names.length === 0) return 'nothing';
  return names.some((row) => row['name'] === 'migrations') ? 'store' : 'other';
}

async function ready(path: string, db: DatabaseSync, kysely: Kysely<Tables>, own: () => boolean): Promise<void> {
  // Nothing is written, not even the journal's mode, before it is sure that the file is this program's.
  const found = holds(db);
  if (found === 'other') throw fault(path, 'is the database of another program: name another file');
  const { left, newer } = found === 'nothing' ? { left: steps, newer: [] } : await compare(kysely, steps);
  if (newer.length > 0)
    throw fault(path, `was written by a newer Dateline (${newer.join(', ')}): run that version, or name another file`);
  if (left.length === 0) return;
  if (!own()) throw fault(path, 'is of an older Dateline, which is running: end that one first');
  await migrate(kysely, left, WORDS);
}

/** KiB kept in memory by who reads: of a library far larger than this the upper pages of every index. */
const PAGES = 'pragma cache_size = -32768';

/** `path` may be `:memory:`. Rejects with one plain line. */
export async function openSqlite(path: string, { exclusive = false }: Opening): Promise<Store> {
  if (path === '') throw new Error('store: no file is named: set DATABASE_URL to one, such as data/dateline.db');
  const memory = path === ':memory:';
  let unlock: (() => void) | null = null;
  let db: DatabaseSync | null = null;
  let kept: Journal | null = null;
  try {
    const full = memory ? path : locate(path);
    const own = (): boolean => memory || (unlock ??= lock(full)) !== null;
    if (exclusive && !own())
      throw fault(path, 'is in use by another Dateline: end that one first, or name another file');
    db = new DatabaseSync(full, { timeout: BUSY_TIMEOUT, enableForeignKeyConstraints: true });
    const kysely = new Kysely<Tables>({ dialect: dialect(db, { synced: async () => kept?.synced() }) });
    await ready(path, db, kysely, own);
    db.exec('pragma synchronous = full');
    // The journal's mode stays in the file; a reader need not set it, and could not beside a writer.
    if (exclusive && !memory) kept = journal(db, full);
    if (!exclusive) unlock = release(unlock);
    const opened = db;
    // A second connection of the bot's: a question about articles need not wait while others are written.
    const reader = exclusive && !memory ? new DatabaseSync(full, { readOnly: true, timeout: BUSY_TIMEOUT }) : null;
    const asked = reader ? new Kysely<Tables>({ dialect: dialect(reader, { first: PAGES }) }) : kysely;
    return {
      ...over(kysely, kysely, asked),
      alone: memory || exclusive,
      async close() {
        await asked.destroy();
        // Kysely leaves a connection open that was never asked. Who writes goes last: it takes the journal into the file.
        if (reader?.isOpen === true) reader.close();
        await kysely.destroy();
        if (opened.isOpen) opened.close();
        await kept?.close();
        unlock = release(unlock);
      },
    };
  } catch (error) {
    if (db?.isOpen === true) db.close();
    release(unlock);
    throw error instanceof Error && error.message.startsWith('store: ') ? error : explain(path, error);
  }
}

function release(unlock: (() => void) | null): null {
  unlock?.();
  return null;
}
