// What a store is to the rest of the program: its contracts, and the way to let go of it.
import type { Keep } from '../core/bot/keep.ts';
import type { Ledger } from '../core/bot/ledger.ts';
import type { Catalogue } from '../core/desk/catalogue.ts';
import type { Library } from '../core/desk/library.ts';

export type Store = {
  library: Library;
  catalogue: Catalogue;
  ledger: Ledger;
  keep: Keep;
  /** No other process can be the bot on this store while it is open: what is claimed in it at the start is of a run that has ended. */
  alone: boolean;
  /** Ends what is open and gives a file free; nothing may be asked of the store after it. */
  close(): Promise<void>;
};

export type Opening = {
  /** The caller is the bot, the only one on a file while it runs: a second is refused. Others may still read. Postgres takes many. */
  exclusive?: boolean;
};
