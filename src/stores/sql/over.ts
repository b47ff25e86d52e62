// The contracts of a store over an open database of either dialect.
import type { Kysely } from 'kysely';
import type { Store } from '../store.ts';
import { catalogue } from './catalogue.ts';
import { keep } from './keep.ts';
import { ledger } from './ledger.ts';
import { library } from './library.ts';
import type { Tables } from './schema.ts';

/** A transaction of `articles` that writes is the only one that does while it lasts. `asked` only reads, and need not wait for it. */
export const over = (db: Kysely<Tables>, articles = db, asked?: Kysely<Tables>): Omit<Store, 'alone' | 'close'> => ({
  library: library(articles, asked),
  catalogue: catalogue(db, asked),
  ledger: ledger(db),
  keep: keep(db),
});
