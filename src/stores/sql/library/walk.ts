// The newest articles under a key that a workspace may see. The index is read source by source, each as far as the limit at most.
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { EVERYONE } from '../../../core/desk/library.ts';
import type { LibraryTables } from '../tables/library.ts';

/** The numbers of the sources a workspace sees, as a table `seen (source)`. */
export const seenBy = (workspace: string): RawBuilder<unknown> =>
  sql`(select distinct source from listings where workspace in (${EVERYONE}, ${workspace})) seen`;

/** Places between `after` and `before`, both left out, of articles under every one of `keys`. */
export type Walk = {
  workspace: string;
  keys: readonly number[];
  after?: number | undefined;
  before?: number | undefined;
  limit: number;
};

export async function newestOf(
  db: Kysely<LibraryTables>,
  { workspace, keys: [key, ...more], after = -1, before = Number.MAX_SAFE_INTEGER, limit }: Walk,
): Promise<LibraryTables['articles'][]> {
  if (limit < 1) return [];
  const under = (entry: RawBuilder<unknown>): RawBuilder<unknown> => {
    const others = more.map(
      (other) => sql`and exists (select 1 from entries other
        where other.key = ${other} and other.source = ${entry}.source and other.article = ${entry}.article)`,
    );
    return sql`${entry}.key = ${key} and ${entry}.source = seen.source and ${entry}.article > ${after}
      and ${entry}.article < ${before} ${sql.join(others, sql` `)}`;
  };
  const [entry, last] = [sql.ref('entry'), sql.ref('last')];
  // Of each source the place that ends its part, where it has so many: from the newest of these on there are enough.
  const enough = sql`select max(place) from (select (select last.article from entries last where ${under(last)}
    order by last.article desc limit 1 offset ${limit - 1}) as place from ${seenBy(workspace)}) ends`;
  const { rows } = await sql<LibraryTables['articles']>`select articles.* from (
      select distinct entry.article as place from ${seenBy(workspace)} join entries entry on ${under(entry)}
      where entry.article >= coalesce((${enough}), 0) order by entry.article desc limit ${limit}
    ) found join articles on articles.place = found.place order by articles.place desc`.execute(db);
  return rows;
}
