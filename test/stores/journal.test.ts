// The journal of a SQLite file: what is committed is brought to the disk before whoever wrote it goes on, and the program goes on meanwhile.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dialect } from '../../src/stores/sqlite/dialect.ts';
import { journal } from '../../src/stores/sqlite/journal.ts';

let folder: string;
let db: DatabaseSync;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-journal-'));
  db = new DatabaseSync(join(folder, 'd.db'));
});
afterEach(() => {
  if (db.isOpen) db.close();
  rmSync(folder, { recursive: true });
});

it('is synced before a write is told to be done, and for nothing else', async () => {
  let syncs = 0;
  const kysely = new Kysely<{ t: { a: number } }>({ dialect: dialect(db, { synced: async () => void (syncs += 1) }) });
  const counted = async (work: () => Promise<unknown>): Promise<number> => {
    const before = syncs;
    await work();
    return syncs - before;
  };
  await sql`create table t (a integer)`.execute(kysely);
  expect(await counted(() => kysely.insertInto('t').values({ a: 1 }).execute())).toBe(1);
  expect(await counted(() => kysely.insertInto('t').values({ a: 2 }).returning('a').execute())).toBe(1);
  expect(await counted(() => kysely.updateTable('t').set({ a: 3 }).execute())).toBe(1);
  expect(await counted(() => kysely.selectFrom('t').selectAll().execute())).toBe(0);
  const two = kysely.transaction().execute(async (work) => {
    await work.insertInto('t').values({ a: 4 }).execute();
    await work.deleteFrom('t').where('a', '=', 3).execute();
  });
  expect(await counted(() => two)).toBe(1);
});

it('leaves a commit unsafe for no longer than the sync takes, and says where it fails', async () => {
  const kept = journal(db, join(folder, 'd.db'))!;
  expect(db.prepare('pragma synchronous').get()).toEqual({ synchronous: 1 });
  db.exec('create table t (a integer)');
  await kept.synced();
  await kept.close();
  await expect(kept.synced()).rejects.toThrow();
});

it('is none where the database takes none: then each commit is synced by itself', () => {
  const memory = new DatabaseSync(':memory:');
  expect(journal(memory, ':memory:')).toBeNull();
  memory.close();
});
