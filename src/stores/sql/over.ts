// The contracts of a store over an open database of either dialect.
import type { Kysely } from 'kysely';
import type { Store } from '../store.ts';
import { keep } from './keep.ts';
import { ledger } from './ledger.ts';
import { library } from './library.ts';
import type { Tables } from './schema.ts';

export const over = (db: Kysely<Tables>): Omit<Store, 'alone' | 'close'> => ({
  library: library(db),
  ledger: ledger(db),
  keep: keep(db),
});
