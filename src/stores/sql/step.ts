// A migration step: what brings a store from one state to the next: SQL in words that both dialects have, and what SQL alone cannot do.
import type { Transaction } from 'kysely';

/** What the dialects spell differently. */
export type Words = {
  /** A whole number of up to 53 bits: an instant, a count. */
  whole: string;
  /** Text that sorts by code point. */
  text: string;
  bytes: string;
  /** What ends a `create table`. */
  end: string;
  /** The same of one that is read by its primary key alone and need not be stored beside it. */
  keyed: string;
};

/**
 * Applied once, in one transaction: the SQL of `up`, then `fill`, which moves rows of older tables, then the SQL of `after`, which takes
 * those away. `name` (`library-1`) is written into the store and never changes once released.
 */
export type Step = {
  name: string;
  up: (words: Words) => readonly string[];
  // oxlint-disable-next-line typescript/no-explicit-any -- the tables of a step are those of its time
  fill?: (work: Transaction<any>) => Promise<void>;
  after?: readonly string[];
};
