// The catalogue in SQL: sources, their looks, the items of each, and the marks of articles. A claim is one statement that looks at what it
// changes again.
import type { Kysely } from 'kysely';
import type { Catalogue } from '../../core/desk/catalogue.ts';
import { changes } from './catalogue/changes.ts';
import { items } from './catalogue/items.ts';
import { looks } from './catalogue/looks.ts';
import { marks } from './catalogue/marks.ts';
import { sources } from './catalogue/sources.ts';
import type { Tables } from './schema.ts';
import { together } from './together.ts';

/** `asked` answers what is only asked, from what was committed in `db`. */
export function catalogue(db: Kysely<Tables>, asked = db): Catalogue {
  const write = together(db, { begin: () => null, settle: async () => {} });
  return {
    ...sources(db, asked),
    ...looks(db),
    ...items(db, asked, write),
    ...marks(asked, write),
    ...changes(db),
    async release() {
      await db.updateTable('followed').set({ held: 0 }).where('held', '>', 0).execute();
      await db.updateTable('items').set({ held: 0 }).where('stage', '=', 'waiting').where('held', '>', 0).execute();
    },
  };
}
