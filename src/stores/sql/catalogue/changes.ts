// The audit of sources in SQL: who changed what of the sources that a workspace lists.
import { type Kysely, sql } from 'kysely';
import type { Catalogue } from '../../../core/desk/catalogue.ts';
import type { Tables } from '../schema.ts';

export const changes = (db: Kysely<Tables>): Pick<Catalogue, 'note' | 'changes'> => ({
  async note(change) {
    for (;;) {
      const { last } = await db
        .selectFrom('source_changes')
        .select(sql<number | null>`max(number)`.as('last'))
        .where('workspace', '=', change.workspace)
        .executeTakeFirstOrThrow();
      const noted = await db
        .insertInto('source_changes')
        .values({ ...change, number: (last ?? 0) + 1 })
        // Another may have taken the number in between.
        .onConflict((on) => on.doNothing())
        .returning('number')
        .executeTakeFirst();
      if (noted) return;
    }
  },
  changes(workspace, source) {
    let query = db
      .selectFrom('source_changes')
      .select(['workspace', 'source', 'person', 'what', 'at'])
      .where('workspace', '=', workspace)
      .orderBy('number');
    if (source !== undefined) query = query.where('source', '=', source);
    return query.execute();
  },
});
