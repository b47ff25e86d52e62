// Brings over the articles of a store as `library-1` made it: there all of them came from the content folder and were for everyone.
import type { Transaction } from 'kysely';
import type { Analysis } from '../../../core/analysis/analysis.ts';
import type { Article } from '../../../core/article/article.ts';
import { EVERYONE } from '../../../core/desk/library.ts';
import type { LibraryTables } from '../tables/library.ts';
import { type Counts, NOTHING, reindex, settle } from './entering.ts';
import { namesOf } from './names.ts';
import { pack } from './pack.ts';
import { freePlace } from './places.ts';

/** As `library-2` renames them. `article` (without its revision) and `analysis` are JSON. */
type Older = {
  old_articles: {
    id: string;
    revision: number;
    title: string | null;
    outlet: string | null;
    published: string | null;
    arrived: number;
  };
  old_revisions: {
    id: string;
    revision: number;
    arrived: number;
    print: string;
    article: string;
    analysis: string;
  };
};

type Work = Transaction<LibraryTables & Older>;

/** Articles whose names are counted together. */
const TOGETHER = 500;

const SOURCE = { number: 1, id: 'content' };

/** An article off the desk is there by its revisions alone. */
async function bring(work: Work, counts: Counts, id: string): Promise<void> {
  const revisions = await work
    .selectFrom('old_revisions')
    .selectAll()
    .where('id', '=', id)
    .orderBy('revision')
    .execute();
  const here = await work.selectFrom('old_articles').select('id').where('id', '=', id).executeTakeFirst();
  const [first, last] = [revisions[0], revisions.at(-1)];
  if (!first || !last) return;
  const place = await freePlace(work, first.arrived);
  let known: { article: Article; analysis: Analysis } | undefined;
  for (const { revision, print, article, analysis } of revisions) {
    known = { article: { ...JSON.parse(article), revision }, analysis: JSON.parse(analysis) };
    await work
      .insertInto('revisions')
      .values({ article: place, revision, print, read: pack(known) })
      .execute();
  }
  if (!known) return;
  const { title, outlet, published } = known.article;
  await work
    .insertInto('articles')
    .values({
      place,
      id,
      revision: last.revision,
      title: title?.text ?? null,
      outlet: outlet ?? null,
      published: published ?? null,
    })
    .execute();
  const source = SOURCE.number;
  await work
    .insertInto('carried')
    .values({ article: place, source, here: here ? 1 : 0 })
    .execute();
  if (here) await reindex(work, counts, source, place, NOTHING, namesOf(known.analysis.entities));
}

export async function fill(work: Work): Promise<void> {
  const ids = await work
    .selectFrom('old_revisions')
    .select(['id', (of) => of.fn.min('arrived').as('first')])
    .groupBy('id')
    .orderBy('first')
    .orderBy('id')
    .execute();
  if (ids.length === 0) return;
  const counts: Counts = new Map();
  await work.insertInto('sources').values(SOURCE).execute();
  await work.insertInto('listings').values({ workspace: EVERYONE, source: SOURCE.number }).execute();
  for (const [at, { id }] of ids.entries()) {
    await bring(work, counts, id);
    if (at % TOGETHER !== TOGETHER - 1) continue;
    await settle(work, counts);
    counts.clear();
  }
  await settle(work, counts);
}

export const leave: readonly string[] = [`drop table old_articles`, `drop table old_revisions`];
