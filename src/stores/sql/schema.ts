// The tables of a store and the steps that make them, subject by subject. A new subject is one file in `tables/` and one line in each.
import { librarySteps } from './library/steps.ts';
import type { Step } from './step.ts';
import { type CatalogueTables, catalogueSteps } from './tables/catalogue.ts';
import { type KeepTables, keepSteps } from './tables/keep.ts';
import { type LedgerTables, ledgerSteps } from './tables/ledger.ts';
import type { LibraryTables } from './tables/library.ts';

/** `migrations` holds the names of the steps that were applied. */
export type Tables = LibraryTables & CatalogueTables & LedgerTables & KeepTables & { migrations: { name: string } };

/** In the order they are applied. A subject appends steps to its own list; a released step is never edited. */
export const steps: readonly Step[] = [...librarySteps, ...ledgerSteps, ...keepSteps, ...catalogueSteps];
