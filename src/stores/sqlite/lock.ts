// One bot a file: the right to be the bot on a SQLite file, held as an open exclusive transaction on the file `PATH.lock` beside it.
// The system frees it with the process, however that ends.
import { DatabaseSync } from 'node:sqlite';
import { primary } from './faults.ts';

const BUSY = 5;

/** Returns the function that gives the lock back, or null where another holds it. Throws where the lock file cannot be written. */
export function lock(path: string): (() => void) | null {
  const db = new DatabaseSync(`${path}.lock`, { timeout: 0 });
  try {
    db.exec('begin exclusive');
  } catch (error) {
    db.close();
    if (primary(error) === BUSY) return null;
    throw error;
  }
  return () => db.close();
}
