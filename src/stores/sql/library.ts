// The library in SQL: articles and analyses as JSON, heads and the words of names as rows.
import { type Kysely, type Transaction, sql } from 'kysely';
import type { Analysis } from '../../core/analysis/analysis.ts';
import type { Article } from '../../core/article/article.ts';
import type { Head, Library } from '../../core/desk/library.ts';
import { nameRows } from './names.ts';
import type { Tables } from './schema.ts';

/** Rows in one insert: well below SQLite's 32,766 and Postgres's 65,535 parameters a statement. */
const ROWS = 1000;
/** Above every character of a folded word, in the order of code points. */
const LAST = '\u{10FFFF}';

type Db = Kysely<Tables> | Transaction<Tables>;
type Stored = { id: string; revision: number; article: string; analysis: string };

function read(row: Stored): { article: Article; analysis: Analysis } {
  const article: Article = JSON.parse(row.article);
  const analysis: Analysis = JSON.parse(row.analysis);
  return { article: { ...article, revision: row.revision }, analysis };
}

/** The article's JSON, the same for every revision of the same words: the number is a column. */
const json = (article: Article): string => JSON.stringify({ ...article, revision: undefined });

async function place(db: Db, head: Head, analysis: Analysis): Promise<void> {
  const { id, revision, arrived } = head;
  const known = { revision, title: head.title ?? null, outlet: head.outlet ?? null, published: head.published ?? null };
  await db
    .insertInto('articles')
    .values({ id, arrived, ...known })
    .onConflict((on) => on.column('id').doUpdateSet(known))
    .execute();
  await db.deleteFrom('names').where('article', '=', id).execute();
  const rows = nameRows(id, analysis.entities);
  for (let at = 0; at < rows.length; at += ROWS) {
    await db
      .insertInto('names')
      .values(rows.slice(at, at + ROWS))
      .execute();
  }
}

const newest = (db: Db, id: string) =>
  db.selectFrom('revisions').where('id', '=', id).orderBy('revision', 'desc').limit(1);

const save =
  (db: Kysely<Tables>): Library['save'] =>
  ({ article, analysis }, arrived, print) =>
    db.transaction().execute(async (work) => {
      const { id } = article;
      const text = json(article);
      const last = await newest(work, id).select(['revision', 'article']).executeTakeFirst();
      const first = await work
        .selectFrom('revisions')
        .select('arrived')
        .where('id', '=', id)
        .where('revision', '=', 1)
        .executeTakeFirst();
      const same = last?.article === text;
      const revision = (last?.revision ?? 0) + (same ? 0 : 1);
      const row = { print, article: text, analysis: JSON.stringify(analysis) };
      if (same)
        await work.updateTable('revisions').set(row).where('id', '=', id).where('revision', '=', revision).execute();
      else
        await work
          .insertInto('revisions')
          .values({ id, revision, arrived, ...row })
          .execute();
      const { title, outlet, published } = article;
      await place(
        work,
        {
          id,
          revision,
          arrived: first?.arrived ?? arrived,
          ...(title && { title: title.text }),
          ...(outlet !== undefined && { outlet }),
          ...(published !== undefined && { published }),
        },
        analysis,
      );
      if (same) return 'same';
      return last ? 'revised' : 'new';
    });

const headOf = (row: Tables['articles']): Head => ({
  id: row.id,
  revision: row.revision,
  arrived: row.arrived,
  ...(row.title !== null && { title: row.title }),
  ...(row.outlet !== null && { outlet: row.outlet }),
  ...(row.published !== null && { published: row.published }),
});

export const library = (db: Kysely<Tables>): Library => ({
  save: save(db),

  async holds(id, print) {
    const row = await db
      .selectFrom('articles')
      .innerJoin('revisions', (on) =>
        on.onRef('revisions.id', '=', 'articles.id').onRef('revisions.revision', '=', 'articles.revision'),
      )
      .select('print')
      .where('articles.id', '=', id)
      .executeTakeFirst();
    return row?.print === print;
  },

  async remove(id) {
    await db.deleteFrom('articles').where('id', '=', id).execute();
  },

  async heads({ after, limit }) {
    let query = db.selectFrom('articles').selectAll().orderBy('arrived', 'desc').orderBy('id').limit(limit);
    if (after !== undefined) query = query.where('arrived', '>', after);
    return (await query.execute()).map(headOf);
  },

  async load(refs) {
    const found: ReturnType<typeof read>[] = [];
    for (const { id, revision } of refs) {
      const wanted = db.selectFrom('revisions').select(['revisions.id', 'revisions.revision', 'article', 'analysis']);
      const row = await (
        revision === undefined
          ? wanted.innerJoin('articles', (on) =>
              on.onRef('articles.id', '=', 'revisions.id').onRef('articles.revision', '=', 'revisions.revision'),
            )
          : wanted.where('revisions.revision', '=', revision)
      )
        .where('revisions.id', '=', id)
        .executeTakeFirst();
      if (row) found.push(read(row));
    }
    return found;
  },

  async naming(words, limit) {
    const wanted = [...new Set(words)];
    if (wanted.length === 0) return [];
    const forms = db
      .selectFrom('names')
      .select('article')
      .where('word', 'in', wanted)
      .groupBy(['article', 'form'])
      .having(sql<number>`count(distinct word)`, '=', wanted.length);
    const rows = await db
      .selectFrom('articles')
      .selectAll()
      .where('id', 'in', forms)
      .orderBy('arrived', 'desc')
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map(headOf);
  },

  async names({ words, kinds, limit }) {
    if (kinds.length === 0) return [];
    const begun = words.join(' ');
    let query = db
      .selectFrom('names')
      .select(['kind', sql<string>`min(name)`.as('name'), sql<number>`count(distinct article)`.as('articles')])
      .where('kind', 'in', kinds)
      .groupBy(['folded', 'kind'])
      .orderBy('articles', 'desc')
      .orderBy('name')
      .limit(limit);
    if (begun !== '') query = query.where('tail', '>=', begun).where('tail', '<', begun + LAST);
    return query.execute();
  },
});
