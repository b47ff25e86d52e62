// The end of a look, in SQL: the source, and the items that it showed.
import type { Kysely } from 'kysely';
import type { Catalogue, Seen } from '../../../core/desk/catalogue.ts';
import type { Tables } from '../schema.ts';
import { idOf, itemRow, lookedColumns, pieces } from './rows.ts';

const writeItems = async (work: Kysely<Tables>, items: readonly Seen[]): Promise<void> => {
  for (const rows of pieces(items.map(itemRow), ({ id }) => id))
    await work
      .insertInto('items')
      .values(rows)
      .onConflict((on) =>
        on.column('id').doUpdateSet((of) => ({
          print: of.ref('excluded.print'),
          stage: of.ref('excluded.stage'),
          title: of.ref('excluded.title'),
          words: of.ref('excluded.words'),
          url: of.ref('excluded.url'),
          link: of.ref('excluded.link'),
          reason: of.ref('excluded.reason'),
          tries: of.ref('excluded.tries'),
          begun: of.ref('excluded.begun'),
          last: of.ref('excluded.last'),
          due: of.ref('excluded.due'),
          held: of.ref('excluded.held'),
          entry: of.ref('excluded.entry'),
        })),
      )
      .execute();
};

export const looks = (db: Kysely<Tables>): Pick<Catalogue, 'looked'> => ({
  looked: (id, looked, found) =>
    db.transaction().execute(async (work) => {
      const { failed, held } = looked;
      let mine = work
        .updateTable('followed')
        .set((of) => ({
          ...lookedColumns(looked),
          ...(failed && {
            failures: of('failures', '+', 1),
            failing: of.fn.coalesce('failing', of.val(failed.at)),
          }),
        }))
        .where('id', '=', id);
      if (held !== undefined) mine = mine.where('held', '=', held);
      const { numUpdatedRows } = await mine.executeTakeFirstOrThrow();
      // A source that was forgotten meanwhile, or is another's to look at, takes no items.
      if (numUpdatedRows === 0n || !found) return;
      for (const keys of pieces(found.still, (key) => key))
        await work
          .updateTable('items')
          .set({ last: found.at })
          .where(
            'id',
            'in',
            keys.map((key) => idOf(id, key)),
          )
          .execute();
      await writeItems(work, found.items);
    }),
});
