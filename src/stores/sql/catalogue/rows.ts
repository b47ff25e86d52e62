// Rows of the catalogue's tables as what they stand for, and what its statements have in common.
import type { Followed, Looked, Seen, Tracked } from '../../../core/desk/catalogue.ts';
import { addressMark } from '../../../core/desk/listing.ts';
import { linkMark } from '../../../core/desk/marks.ts';
import { hash } from '../../../core/text/hash.ts';
import { formWords } from '../../../core/text/forms.ts';
import type { CatalogueTables } from '../tables/catalogue.ts';

/** Rows in one insert, keys in one question: well below the parameters that either dialect takes. */
const ROWS = 500;

const given = (name: string, value: string | number | null): object => (value === null ? {} : { [name]: value });

export const followedOf = (row: CatalogueTables['followed']): Followed => ({
  id: row.id,
  address: row.address,
  kind: row.kind,
  full: row.full === 1,
  added: row.added,
  due: row.due,
  failures: row.failures,
  ...given('title', row.title),
  ...given('format', row.format),
  ...given('read', row.read),
  ...given('fresh', row.fresh),
  ...given('failing', row.failing),
  ...given('error', row.error),
  remembered: { ...given('etag', row.etag), ...given('modified', row.modified) },
});

export const trackedOf = (row: CatalogueTables['items']): Tracked => ({
  source: row.source,
  key: row.key,
  print: row.print,
  stage: row.stage,
  tries: row.tries,
  seen: row.seen,
  last: row.last,
  ...given('title', row.title),
  ...given('url', row.url),
  ...given('reason', row.reason),
  ...given('article', row.article),
});

/** Bytes: a longer mark of an address is its hash; where a source moves to is its server's to say. */
const LONGEST_PLACE = 2_000;

/** The same for two ways of writing one address. */
export const placeOf = (address: string): string => {
  const mark = addressMark(address);
  return Buffer.byteLength(mark) > LONGEST_PLACE ? hash(mark) : mark;
};

/**
 * Bytes: a longer key is its hash here. With a source's address it stays below what an index of Postgres takes, a third of a page.
 * @see https://www.postgresql.org/docs/current/btree.html (2,704)
 */
const LONGEST_KEY = 200;

export const idOf = (source: string, key: string): string =>
  `${source} ${Buffer.byteLength(key) > LONGEST_KEY ? hash(key) : key}`;

const wordsOf = (title: string): string => ` ${formWords(title).join(' ')} `;

export const itemRow = (item: Seen): CatalogueTables['items'] => ({
  id: idOf(item.source, item.key),
  source: item.source,
  key: item.key,
  print: item.print,
  stage: item.stage,
  title: item.title ?? null,
  words: wordsOf(item.title ?? ''),
  url: item.url ?? null,
  link: (item.url === undefined ? undefined : linkMark(item.url)) ?? null,
  reason: item.reason ?? null,
  article: item.article ?? null,
  tries: item.tries,
  begun: 0,
  seen: item.seen,
  last: item.last,
  due: 0,
  held: 0,
  entry: item.entry ? JSON.stringify(item.entry) : null,
});

export const lookedColumns = ({ due, address, kind, title, format, remembered, read, failed }: Looked) => ({
  due,
  held: 0,
  ...(address === undefined ? {} : { address, place: placeOf(address) }),
  ...(kind === undefined ? {} : { kind }),
  ...(title === undefined ? {} : { title }),
  ...(format === undefined ? {} : { format }),
  ...(remembered ? { etag: remembered.etag ?? null, modified: remembered.modified ?? null } : {}),
  ...(read
    ? { read: read.at, failures: 0, failing: null, error: null, ...(read.fresh ? { fresh: read.at } : {}) }
    : {}),
  ...(failed ? { error: failed.error } : {}),
});

/** In one order, so that two who write do not wait for each other. */
export const pieces = <T>(list: readonly T[], by: (one: T) => string): T[][] => {
  const sorted = list.toSorted((one, other) => (by(one) < by(other) ? -1 : 1));
  return Array.from({ length: Math.ceil(sorted.length / ROWS) }, (_, i) => sorted.slice(i * ROWS, (i + 1) * ROWS));
};

/** Rows that are free, claimed until an instant by one statement; where another took them all in between, the next ones. */
export async function claimed<Row>(
  free: () => Promise<string[]>,
  hold: (ids: string[]) => Promise<Row[]>,
): Promise<Row[]> {
  for (;;) {
    const ids = await free();
    if (ids.length === 0) return [];
    const rows = await hold(ids);
    if (rows.length > 0) return rows;
  }
}
