// What a store is to the rest of the program: its three contracts, and the way to let go of it.
import type { Keep } from '../core/bot/keep.ts';
import type { Ledger } from '../core/bot/ledger.ts';
import type { Library } from '../core/desk/library.ts';

export type Store = {
  library: Library;
  ledger: Ledger;
  keep: Keep;
  /** Ends what is open and gives the file free; nothing may be asked of the store after it. */
  close(): Promise<void>;
};

export type Opening = {
  /** The caller is the bot, the only one on this store while it runs: a second is refused. Others may still read. */
  exclusive?: boolean;
};
