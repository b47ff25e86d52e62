// A migration step: the SQL that brings a store from one state to the next, in words that both dialects have.

/** What the dialects spell differently. */
export type Words = {
  /** A whole number of up to 53 bits: an instant, a count. */
  whole: string;
  /** Text that sorts by code point. */
  text: string;
  /** What ends a `create table`. */
  end: string;
};

/** Applied once, in one transaction. `name` (`library-1`) is written into the store and never changes once released. */
export type Step = { name: string; up: (words: Words) => readonly string[] };
