// What SQLite and the file system say of a file, as one plain line with the mend.

/** Primary result codes. @see https://sqlite.org/rescode.html */
const READONLY = 8;
const SAID: Readonly<Record<number, string>> = {
  5: 'is in use by another program: end that program, or wait',
  [READONLY]: 'may not be written: give this user the right to write it and its folder, or name another file',
  10: 'cannot be read or written (the disk says so): check the disk, or name another file',
  11: 'is damaged: put a copy of it in its place, or move it away to start with an empty one',
  13: 'cannot grow, the disk is full: make room, or name a file on another disk',
  14: 'cannot be opened: give this user the right to read and write it and its folder, or name another file',
  26: 'is no SQLite database: name another file, or move this one away to start with an empty one',
};

const FILES: Readonly<Record<string, string>> = {
  EACCES: SAID[READONLY] ?? '',
  EPERM: SAID[READONLY] ?? '',
  EROFS: 'stands on a disk that may only be read: name a file on another one',
  ENOTDIR: 'has a file where its folder should be: name another place',
  EEXIST: 'has a file where its folder should be: name another place',
  ENOSPC: SAID[13] ?? '',
};

/** The primary code of an error of SQLite's, else undefined. */
export const primary = (error: unknown): number | undefined =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : undefined;

/** `what` follows the file's name: "is no SQLite database: …". */
export const fault = (path: string, what: string, cause?: unknown): Error =>
  new Error(`store: ${path} ${what} (DATABASE_URL)`, { cause });

/** The plain line for whatever opening the file threw. */
export function explain(path: string, error: unknown): Error {
  const code = primary(error);
  const said = code === undefined ? undefined : SAID[code];
  if (said !== undefined) return fault(path, said, error);
  const system =
    error instanceof Error && 'code' in error && typeof error.code === 'string' ? FILES[error.code] : undefined;
  if (system !== undefined) return fault(path, system, error);
  return fault(path, `cannot be opened: ${error instanceof Error ? error.message : String(error)}`, error);
}
