// Places: one number that orders all articles, greater is newer. In: when an article arrived; out: a place that is free.
import { type Transaction, sql } from 'kysely';
import type { LibraryTables } from '../tables/library.ts';

/** Articles that may arrive in one millisecond; a further one gets its place in the next. A place stays a safe integer until the year 2109. */
const A_MS = 2048;

/** Every place of an article that arrived after the instant (milliseconds since 1970) is greater. */
export const lastPlace = (instant: number): number => Math.floor(instant) * A_MS + A_MS - 1;

export const arrivedAt = (place: number): number => Math.floor(place / A_MS);

/** Above those of earlier milliseconds, below those of the same one. */
export async function freePlace(work: Transaction<LibraryTables>, arrived: number): Promise<number> {
  for (let instant = Math.floor(arrived); ; instant++) {
    const last = lastPlace(instant);
    const { least } = await work
      .selectFrom('articles')
      .select(sql<number | null>`min(place)`.as('least'))
      .where('place', '>', last - A_MS)
      .where('place', '<=', last)
      .executeTakeFirstOrThrow();
    if (least === null) return last;
    if (least > last - A_MS + 1) return least - 1;
  }
}
