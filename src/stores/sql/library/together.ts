// Writes that wait at the same time are done in one transaction: a commit costs more than what is in it. In: a piece of work; out: its result,
// once it is committed.
import type { Kysely, Transaction } from 'kysely';
import type { LibraryTables } from '../tables/library.ts';
import { type Counts, settle } from './entering.ts';

/** Pieces in one transaction: no question waits for more. */
const MOST = 8;

type Do<Of> = (work: Transaction<LibraryTables>, counts: Counts) => Promise<Of>;
type Piece = { work: Do<unknown>; done: (result: unknown) => void; failed: (cause: unknown) => void };

/** Pieces are done in the order they come. */
export type Together = <Of>(work: Do<Of>) => Promise<Of>;

export function together(db: Kysely<LibraryTables>): Together {
  const waiting: Piece[] = [];
  let working = false;

  const commit = async (pieces: readonly Piece[]): Promise<void> => {
    const results = await db.transaction().execute(async (work) => {
      const [counts, found]: [Counts, unknown[]] = [new Map(), []];
      for (const piece of pieces) found.push(await piece.work(work, counts));
      await settle(work, counts);
      return found;
    });
    for (const [at, { done }] of pieces.entries()) done(results[at]);
  };

  const alone = (piece: Piece): Promise<void> => commit([piece]).catch(piece.failed);

  const workOff = async (): Promise<void> => {
    working = true;
    while (waiting.length > 0) {
      // Whoever else has something to write, or to ask, comes first.
      await new Promise(setImmediate);
      const pieces = waiting.splice(0, MOST);
      const [only] = pieces;
      if (pieces.length === 1 && only) await alone(only);
      else {
        try {
          await commit(pieces);
        } catch {
          // One of them cannot be done, or another process works on the same articles: nothing of it has happened.
          for (const piece of pieces) await alone(piece);
        }
      }
    }
    working = false;
  };

  return <Of>(work: Do<Of>) =>
    new Promise<Of>((done, failed) => {
      waiting.push({ work, done: done as Piece['done'], failed });
      if (!working) void workOff();
    });
}
