// Loads many articles into an empty store at once, as rows that `save` would have written one by one. In: reads; out: a filled store.
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import type { Read } from '../../../src/core/inquiry/line.ts';
import { namesOf } from '../../../src/stores/sql/library/names.ts';
import { pack } from '../../../src/stores/sql/library/pack.ts';
import { lastPlace } from '../../../src/stores/sql/library/places.ts';

type Value = string | number | null | Uint8Array;
/** Puts rows into a table; the columns are the table's, in its order. */
export type Put = (table: string, types: readonly string[], rows: readonly Value[][]) => Promise<void>;

export type Loaded = { read: Read; arrived: number; print: string };

/** Articles whose rows are put together. */
const BATCH = 500;
const ROWS = 20_000;
const SOURCE = 1;

const TYPES: Record<string, string[]> = {
  articles: ['bigint', 'text', 'bigint', 'text', 'text', 'text'],
  revisions: ['bigint', 'bigint', 'text', 'bytea'],
  sources: ['bigint', 'text'],
  carried: ['bigint', 'bigint', 'bigint'],
  listings: ['text', 'bigint'],
  entries: ['bigint', 'bigint', 'bigint'],
  tallies: ['bigint', 'bigint', 'bigint', 'bigint', 'text', 'bigint'],
  tails: ['bigint', 'bigint', 'bigint', 'text', 'bigint'],
};

/** All carried by one source that is listed for everyone; each arrives in a millisecond of its own. Returns the bytes of text. */
export const load = async (reads: Iterable<Loaded>, source: string, put: Put): Promise<number> => {
  let bytes = 0;
  const rows: Record<string, Value[][]> = Object.fromEntries(Object.keys(TYPES).map((table) => [table, []]));
  const flush = async (): Promise<void> => {
    for (const [table, some] of Object.entries(rows)) {
      if (some.length > 0) await put(table, TYPES[table]!, some);
      rows[table] = [];
    }
  };
  const forms = new Map<number, number>();
  const whole: string[] = [];
  const names: string[] = [];
  const facts: [form: number, main: number, kind: number, articles: number][] = [];
  rows['sources']!.push([SOURCE, source]);
  rows['listings']!.push(['*', SOURCE]);
  let count = 0;
  for (const { read, arrived, print } of reads) {
    const { article, analysis } = read;
    const place = lastPlace(arrived);
    const { id, title, outlet, published } = article;
    bytes += Buffer.byteLength(article.text);
    rows['articles']!.push([place, id, 1, title?.text ?? null, outlet ?? null, published ?? null]);
    rows['revisions']!.push([place, 1, print, pack(read)]);
    rows['carried']!.push([place, SOURCE, 1]);
    const found = namesOf(analysis.entities);
    for (const key of found.keys) rows['entries']!.push([key, SOURCE, place]);
    for (const { form, main, kind, name, tails } of found.forms.values()) {
      const known = forms.get(form);
      if (known !== undefined) facts[known]![3]++;
      else {
        forms.set(form, facts.length);
        facts.push([form, main, kind, 1]);
        names.push(name);
        whole.push(tails[0]!);
      }
    }
    if (++count % BATCH === 0) await flush();
  }
  await flush();
  for (const [at, [form, main, kind, articles]] of facts.entries()) {
    rows['tallies']!.push([form, SOURCE, main, kind, names[at]!, articles]);
    const words = whole[at]!.split(' ');
    const tails = new Set(words.map((_, from) => words.slice(from).join(' ')));
    for (const tail of tails) rows['tails']!.push([SOURCE, kind, Math.floor(Math.log2(articles)), tail, form]);
    if (rows['tails']!.length > ROWS) await flush();
  }
  await flush();
  return bytes;
};

/** Into a file that has the tables; `close` must be called. */
export const intoSqlite = (path: string): { put: Put; close(): void } => {
  const db = new DatabaseSync(path);
  db.exec('pragma journal_mode = delete');
  db.exec('pragma locking_mode = exclusive; pragma synchronous = off; pragma cache_size = -4000000');
  // In one transaction: a commit writes every page that was touched, and rows of an index come in all over it.
  db.exec('begin');
  return {
    async put(table, types, rows) {
      const statement = db.prepare(`insert into ${table} values (${types.map(() => '?').join(', ')})`);
      for (const row of rows) statement.run(...row);
    },
    close() {
      db.exec('commit');
      db.close();
    },
  };
};

/** Into a database that has the tables. */
export const intoPostgres = async (address: string): Promise<{ put: Put; close(): Promise<void> }> => {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query('set search_path = dateline');
  await client.query('set synchronous_commit = off');
  return {
    async put(table, types, rows) {
      for (let at = 0; at < rows.length; at += ROWS) {
        const some = rows.slice(at, at + ROWS);
        const columns = types.map((_, column) => some.map((row) => row[column]));
        const arrays = types.map((type, column) => `$${column + 1}::${type}[]`);
        await client.query(`insert into ${table} select * from unnest(${arrays.join(', ')})`, columns);
      }
    },
    async close() {
      await client.query('analyze');
      await client.end();
    },
  };
};
