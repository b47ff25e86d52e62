// Keeps the index of names in step with what sources carry: entries at once, tallies and tails at the end of the work. In: what an article
// named there before, and now.
import { type Transaction, sql } from 'kysely';
import type { LibraryTables } from '../tables/library.ts';
import type { Form, Names } from './names.ts';

type Work = Transaction<LibraryTables>;

/** Rows in one insert: well below SQLite's 32,766 and Postgres's 65,535 parameters a statement. */
const ROWS = 1000;

/** What nobody carries is under no key, not even that of all. */
export const NOTHING: Names = { keys: new Set(), forms: new Map() };

/** How many articles more of a source hold a form, by source and form. */
export type Counts = Map<string, { source: number; form: Form; by: number }>;

const level = (articles: number): number => Math.floor(Math.log2(articles));

const slices = <Row>(rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, at) => rows.slice(at * ROWS, (at + 1) * ROWS));

async function enter(work: Work, source: number, article: number, before: Names, after: Names): Promise<void> {
  for (const keys of slices([...before.keys].filter((key) => !after.keys.has(key))))
    await work
      .deleteFrom('entries')
      .where('key', 'in', keys)
      .where('source', '=', source)
      .where('article', '=', article)
      .execute();
  for (const keys of slices([...after.keys].filter((key) => !before.keys.has(key))))
    await work
      .insertInto('entries')
      .values(keys.map((key) => ({ key, source, article })))
      .execute();
}

/** `article` is a place. What changes in the tallies is added to `counts`, for `settle`. */
export async function reindex(
  work: Work,
  counts: Counts,
  source: number,
  article: number,
  before: Names,
  after: Names,
): Promise<void> {
  await enter(work, source, article, before, after);
  const add = (form: Form, by: number): void => {
    const key = `${form.form} ${source}`;
    const known = counts.get(key);
    if (known) known.by += by;
    else counts.set(key, { source, form, by });
  };
  for (const form of before.forms.values()) add(form, -1);
  for (const form of after.forms.values()) add(form, 1);
}

/** Takes the tails of a form from the level of its old count, and the tally where no article is left. */
async function lift(work: Work, source: number, { form, kind, tails }: Form, was: number, is: number): Promise<void> {
  if (was > 0)
    await work
      .deleteFrom('tails')
      .where('source', '=', source)
      .where('kind', '=', kind)
      .where('level', '=', level(was))
      .where('tail', 'in', tails)
      .where('form', '=', form)
      .execute();
  if (is === 0) await work.deleteFrom('tallies').where('form', '=', form).where('source', '=', source).execute();
}

/** Writes the tallies, and the tails of those that come to another level. */
export async function settle(work: Work, counts: Counts): Promise<void> {
  const changes = [...counts.values()].filter(({ by }) => by !== 0);
  // Everyone takes the rows in the same order, or two who work at the same time could wait for each other.
  changes.sort((a, b) => a.form.form - b.form.form || a.source - b.source);
  for (const some of slices(changes)) {
    const rows = some.map(({ source, form: { form, main, kind, name }, by }) => {
      return { form, source, main, kind, name, articles: by };
    });
    const counted = await work
      .insertInto('tallies')
      .values(rows)
      .onConflict((on) =>
        on.columns(['form', 'source']).doUpdateSet({ articles: sql<number>`tallies.articles + excluded.articles` }),
      )
      .returning(['form', 'source', 'articles'])
      .execute();
    const now = new Map(counted.map(({ form, source, articles }) => [`${form} ${source}`, articles]));
    const moved: LibraryTables['tails'][] = [];
    for (const { source, form, by } of some) {
      const is = now.get(`${form.form} ${source}`) ?? 0;
      const was = is - by;
      if (was > 0 && is > 0 && level(was) === level(is)) continue;
      await lift(work, source, form, was, is);
      if (is === 0) continue;
      const { kind, tails } = form;
      moved.push(...tails.map((tail) => ({ source, kind, level: level(is), tail, form: form.form })));
    }
    for (const tails of slices(moved)) await work.insertInto('tails').values(tails).execute();
  }
}
