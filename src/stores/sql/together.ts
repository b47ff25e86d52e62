// Writes that wait at the same time are done in one transaction: a commit costs more than what is in it. In: a piece of work; out: its result,
// once it is committed.
import { setImmediate } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './schema.ts';

/** Pieces in one transaction: no question waits for more. */
const MOST = 8;

type Do<Shared, Of> = (work: Transaction<Tables>, shared: Shared) => Promise<Of>;
type Piece<Shared> = { work: Do<Shared, unknown>; done: (result: unknown) => void; failed: (cause: unknown) => void };

/** What the pieces of one transaction share: made new for each, and settled before it is committed. */
export type Sharing<Shared> = {
  begin: () => Shared;
  settle: (work: Transaction<Tables>, shared: Shared) => Promise<void>;
};

/** Pieces are done in the order they come. */
export type Together<Shared> = <Of>(work: Do<Shared, Of>) => Promise<Of>;

export function together<Shared>(db: Kysely<Tables>, { begin, settle }: Sharing<Shared>): Together<Shared> {
  const waiting: Piece<Shared>[] = [];
  let working = false;

  const commit = async (pieces: readonly Piece<Shared>[]): Promise<void> => {
    const results = await db.transaction().execute(async (work) => {
      const [shared, found]: [Shared, unknown[]] = [begin(), []];
      for (const piece of pieces) found.push(await piece.work(work, shared));
      await settle(work, shared);
      return found;
    });
    for (const [at, { done }] of pieces.entries()) done(results[at]);
  };

  const alone = (piece: Piece<Shared>): Promise<void> => commit([piece]).catch(piece.failed);

  const workOff = async (): Promise<void> => {
    working = true;
    while (waiting.length > 0) {
      // Whoever else has something to write, or to ask, comes first.
      await setImmediate();
      const pieces = waiting.splice(0, MOST);
      const [only] = pieces;
      if (pieces.length === 1 && only) await alone(only);
      else {
        try {
          await commit(pieces);
        } catch {
          // One of them cannot be done, or another process works on the same rows: nothing of it has happened.
          for (const piece of pieces) await alone(piece);
        }
      }
    }
    working = false;
  };

  return <Of>(work: Do<Shared, Of>) =>
    new Promise<Of>((done, failed) => {
      waiting.push({ work, done: done as Piece<Shared>['done'], failed });
      if (!working) void workOff();
    });
}
