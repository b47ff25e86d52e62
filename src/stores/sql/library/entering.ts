// Keeps the index of names in step with what a source carries: entries, tallies and tails. In: what an article named there before, and now.
import { type Transaction, sql } from 'kysely';
import type { LibraryTables } from '../tables/library.ts';
import type { Form, Names } from './names.ts';

type Work = Transaction<LibraryTables>;

/** Rows in one insert: well below SQLite's 32,766 and Postgres's 65,535 parameters a statement. */
const ROWS = 1000;

/** What nobody carries is under no key, not even that of all. */
export const NOTHING: Names = { keys: new Set(), forms: new Map() };

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

/** Puts the tails of a form on the level of its new count, and takes them from that of the old one. */
async function raise(work: Work, source: number, { form, kind, tails }: Form, was: number, is: number): Promise<void> {
  if (was > 0)
    await work
      .deleteFrom('tails')
      .where('source', '=', source)
      .where('kind', '=', kind)
      .where('level', '=', level(was))
      .where('form', '=', form)
      .where('tail', 'in', tails)
      .execute();
  if (is === 0) await work.deleteFrom('tallies').where('form', '=', form).where('source', '=', source).execute();
}

async function count(work: Work, source: number, before: Names, after: Names): Promise<void> {
  const changes = [
    ...[...before.forms.values()].filter(({ form }) => !after.forms.has(form)).map((form) => ({ form, by: -1 })),
    ...[...after.forms.values()].filter(({ form }) => !before.forms.has(form)).map((form) => ({ form, by: 1 })),
  ];
  // Everyone takes the rows in the same order, or two who work at the same time could wait for each other.
  changes.sort((a, b) => a.form.form - b.form.form);
  for (const some of slices(changes)) {
    const counted = await work
      .insertInto('tallies')
      .values(
        some.map(({ form: { form, main, kind, name }, by }) => ({ form, source, main, kind, name, articles: by })),
      )
      .onConflict((on) =>
        on.columns(['form', 'source']).doUpdateSet({ articles: sql<number>`tallies.articles + excluded.articles` }),
      )
      .returning(['form', 'articles'])
      .execute();
    const counts = new Map(counted.map(({ form, articles }) => [form, articles]));
    const moved: LibraryTables['tails'][] = [];
    for (const { form, by } of some) {
      const is = counts.get(form.form) ?? 0;
      const was = is - by;
      if (was > 0 && is > 0 && level(was) === level(is)) continue;
      await raise(work, source, form, was, is);
      if (is === 0) continue;
      for (const tail of form.tails) moved.push({ source, kind: form.kind, level: level(is), tail, form: form.form });
    }
    for (const rows of slices(moved)) await work.insertInto('tails').values(rows).execute();
  }
}

/** `article` is a place. */
export async function reindex(work: Work, source: number, article: number, before: Names, after: Names): Promise<void> {
  await enter(work, source, article, before, after);
  await count(work, source, before, after);
}
