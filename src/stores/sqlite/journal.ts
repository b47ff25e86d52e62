// Brings what was committed to the disk without holding up the program: a commit writes to the journal (`PATH-wal`), and what waits for it waits for
// the journal's bytes to be safe, as with `synchronous = full`, but in a thread of the system's.
import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';

export type Journal = {
  /** Resolves when every commit so far is on the disk. */
  synced(): Promise<void>;
  close(): Promise<void>;
};

/** The journal as an open file, its place in its folder on the disk too. */
async function opened(full: string): Promise<FileHandle> {
  const file = await open(`${full}-wal`, 'r+');
  // Not every system knows how to sync a folder.
  const folder = await open(dirname(full)).catch(() => null);
  await folder?.sync().catch(() => {});
  await folder?.close();
  return file;
}

/** Null where the file system takes no journal of this kind: then a commit sees to its safety itself. `full` is the file's true path. */
export function journal(db: DatabaseSync, full: string): Journal | null {
  const mode = db.prepare('pragma journal_mode = wal').get()?.['journal_mode'];
  if (mode !== 'wal') return null;
  // What a commit leaves to `synced`; before the journal goes into the file, SQLite syncs both itself.
  db.exec('pragma synchronous = normal');
  let file: Promise<FileHandle> | undefined;
  return {
    async synced() {
      // It stays the same file for as long as the database is open.
      file ??= opened(full);
      await (await file).datasync();
    },
    async close() {
      await (await file?.catch(() => undefined))?.close();
    },
  };
}
