// Names for whoever begins to type one: those in the most articles that a workspace may see. The index is read level by level from the
// top, as far as there are enough. In: folded words, the last perhaps only begun; out: names, best first.
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Library, Named } from '../../../core/desk/library.ts';
import { formWords } from '../../../core/text/forms.ts';
import type { LibraryTables } from '../tables/library.ts';
import { KINDS } from './names.ts';
import { seenBy } from './walk.ts';

type Db = Kysely<LibraryTables>;

/** Above every character of a folded word, in the order of code points. */
const LAST = '\u{10FFFF}';
/** Counts up to two to this power are told apart: more articles than a library holds. */
const TOP = 30;
/** Tails looked at for each name wanted, as it may have several and be spelled in several ways; and for each source, as it may be in many. */
const SPARE = 3;
/** Names whose articles are counted; and tails of a source looked at on the lowest level reached, where there may be very many. */
const MOST = 120;

const LEVELS = Array.from({ length: TOP + 1 }, (_, level) => level);

/** `(select 0 as name union all select 1 …) names` */
const table = (name: string, values: readonly number[]): RawBuilder<unknown> =>
  sql.raw(`(${values.map((value) => `select ${value} as ${name}`).join(' union all ')}) ${name}s`);

const sourcesOf = async (db: Db, seen: RawBuilder<unknown>): Promise<number> => {
  const { rows } = await sql<{ many: number }>`select count(*) as many from ${seen}`.execute(db);
  return rows[0]?.many ?? 0;
};

/** Fragments: the tables `seen` and `kinds`, and the condition on a tail. */
type Asked = { seen: RawBuilder<unknown>; kinds: RawBuilder<unknown>; begun: RawBuilder<unknown> };

/** The lowest level that is needed to have so many tails, or 0. Of each source and kind no level is looked at above its highest. */
async function floor(db: Db, { seen, kinds, begun }: Asked, wanted: number): Promise<number> {
  const parts = sql`(select distinct seen.source, kinds.kind,
    (select max(level) from tails where source = seen.source and kind = kinds.kind) as top from ${seen} cross join ${kinds}) parts`;
  const { rows } = await sql<{ level: number; tails: number }>`
    select levels.level, cast(sum((select count(*) from (select 1 from tails where source = parts.source and kind = parts.kind
      and level = levels.level and ${begun} limit ${wanted}) part)) as bigint) as tails
    from ${parts} join ${table('level', LEVELS)} on levels.level <= parts.top
    group by levels.level order by levels.level desc`.execute(db);
  let had = 0;
  for (const { level, tails } of rows) if ((had += tails) >= wanted) return level;
  return 0;
}

/**
 * Forms from the level on, of very many on it the first by the alphabet: those that are in the most articles as far as levels tell, which
 * is to a factor of two.
 */
async function candidates(db: Db, { seen, kinds, begun }: Asked, level: number): Promise<number[]> {
  const here = sql`tails.source = seen.source and tails.kind = kinds.kind and ${begun}`;
  const enough = sql`select min(tail) from (select (select tail from tails where ${here} and level = ${level}
    order by tail limit 1 offset ${MOST - 1}) as tail from ${seen} cross join ${kinds}) ends`;
  const found = sql`select tails.* from ${seen} cross join ${kinds} join tails on ${here}`;
  const { rows } = await sql<{ form: number }>`
    select form from (select source, form, level, min(tail) as tail from (
        ${found} and tails.level = ${level} and tails.tail <= coalesce((${enough}), ${LAST})
        union all ${found} and tails.level in (${sql.raw(LEVELS.slice(level + 1).join(', '))})
      ) parts group by source, form, level) forms
    group by form order by sum(cast(1 as bigint) << cast(level as integer)) desc, min(tail), form limit ${MOST}`.execute(
    db,
  );
  return rows.map(({ form }) => form);
}

/** The names the forms are of, each spelling by itself, with its articles in all the sources that are seen. */
async function spellings(db: Db, seen: RawBuilder<unknown>, forms: readonly number[]) {
  const { rows } = await sql<{ kind: number; name: string; articles: number }>`
    select kind, name, cast(sum(articles) as bigint) as articles from tallies
    where form in (select main from tallies where form in (${sql.join(forms)}))
      and source in (select source from ${seen}) group by form, kind, name`.execute(db);
  return rows;
}

type Counted = Named & { bytes: Buffer };

/** Most articles first, then by code points, as both dialects sort. */
const byArticles = (one: Counted, other: Counted): number =>
  other.articles - one.articles || Buffer.compare(one.bytes, other.bytes);

export const names =
  (db: Db): Library['names'] =>
  async ({ workspace, words, kinds, limit }) => {
    const start = words.join(' ');
    // A folded form has nothing else in it.
    if (kinds.length === 0 || limit < 1 || !/^[\p{L}\p{N} ]*$/u.test(start)) return [];
    const seen = seenBy(workspace);
    const begun = start === '' ? sql`1 = 1` : sql`tail >= ${start} and tail < ${start + LAST}`;
    const numbers = kinds.map((kind) => KINDS.indexOf(kind));
    const asked = { seen, kinds: table('kind', numbers), begun };
    const level = await floor(db, asked, (limit + (await sourcesOf(db, seen))) * SPARE);
    const forms = await candidates(db, asked, level);
    if (forms.length === 0) return [];
    const spelled = (await spellings(db, seen, forms)).map(({ kind, name, articles }): Counted => {
      return { name, kind: KINDS[kind] ?? 'other', articles, bytes: Buffer.from(name) };
    });
    const found = new Map<string, Counted>();
    for (const each of spelled.sort(byArticles)) {
      const key = `${each.kind} ${formWords(each.name).join(' ')}`;
      const known = found.get(key);
      if (known) known.articles += each.articles;
      else found.set(key, each);
    }
    const best = [...found.values()].sort(byArticles).slice(0, limit);
    return best.map(({ name, kind, articles }) => ({ name, kind, articles }));
  };
