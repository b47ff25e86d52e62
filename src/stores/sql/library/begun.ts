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
/** Tails looked at for each name wanted: a name may have several, and be spelled in several ways. */
const SPARE = 4;
/** Tails of a source looked at on the lowest level reached, where many names are in about as many articles. */
const MOST = 400;

const LEVELS = Array.from({ length: TOP + 1 }, (_, level) => level);

/** `(select 0 as name union all select 1 …) names` */
const table = (name: string, values: readonly number[]): RawBuilder<unknown> =>
  sql.raw(`(${values.map((value) => `select ${value} as ${name}`).join(' union all ')}) ${name}s`);

/** The lowest level that is needed to have so many tails, or 0. */
async function floor(
  db: Db,
  seen: RawBuilder<unknown>,
  kinds: RawBuilder<unknown>,
  begun: RawBuilder<unknown>,
  wanted: number,
) {
  const { rows } = await sql<{ level: number; tails: number }>`
    select levels.level, cast(sum((select count(*) from (select 1 from tails where source = seen.source and kind = kinds.kind
      and level = levels.level and ${begun} limit ${wanted}) part)) as bigint) as tails
    from ${seen} cross join ${kinds} cross join ${table('level', LEVELS)} group by levels.level order by levels.level desc`.execute(
    db,
  );
  let had = 0;
  for (const { level, tails } of rows) if ((had += tails) >= wanted) return level;
  return 0;
}

/** Forms above the level, and on it the first by the alphabet. */
async function candidates(
  db: Db,
  seen: RawBuilder<unknown>,
  kinds: RawBuilder<unknown>,
  begun: RawBuilder<unknown>,
  level: number,
): Promise<number[]> {
  const here = sql`tails.source = seen.source and tails.kind = kinds.kind and ${begun}`;
  const enough = sql`select min(tail) from (select (select tail from tails where ${here} and level = ${level}
    order by tail limit 1 offset ${MOST - 1}) as tail from ${seen} cross join ${kinds}) ends`;
  const above = sql`select tails.form from ${seen} cross join ${kinds}
    join tails on ${here} and tails.level in (${sql.raw(LEVELS.slice(level + 1).join(', '))})`;
  const { rows } = await sql<{ form: number }>`
    select tails.form from ${seen} cross join ${kinds} join tails on ${here} and tails.level = ${level}
      and tails.tail <= coalesce((${enough}), ${LAST})
    union ${above}`.execute(db);
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

/** Below zero where `one` stands first, by code points as both dialects sort. */
const byCodePoint = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other));

export const names =
  (db: Db): Library['names'] =>
  async ({ workspace, words, kinds, limit }) => {
    const start = words.join(' ');
    // A folded form has nothing else in it.
    if (kinds.length === 0 || limit < 1 || !/^[\p{L}\p{N} ]*$/u.test(start)) return [];
    const seen = seenBy(workspace);
    const wanted = table(
      'kind',
      kinds.map((kind) => KINDS.indexOf(kind)),
    );
    const begun = start === '' ? sql`1 = 1` : sql`tail >= ${start} and tail < ${start + LAST}`;
    const level = await floor(db, seen, wanted, begun, limit * SPARE);
    const forms = await candidates(db, seen, wanted, begun, level);
    if (forms.length === 0) return [];
    const found = new Map<string, Named>();
    const spelled = await spellings(db, seen, forms);
    spelled.sort((a, b) => b.articles - a.articles || byCodePoint(a.name, b.name));
    for (const { kind, name, articles } of spelled) {
      const key = `${kind} ${formWords(name).join(' ')}`;
      const known = found.get(key);
      if (known) known.articles += articles;
      else found.set(key, { name, kind: KINDS[kind] ?? 'other', articles });
    }
    return [...found.values()].sort((a, b) => b.articles - a.articles || byCodePoint(a.name, b.name)).slice(0, limit);
  };
