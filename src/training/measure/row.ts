// A row of the table: what is counted in each document, the figures made of the counts, and what they are to reach.
import type { Corpora } from '../corpora.ts';
import type { Counts } from './counts.ts';
import type { System } from './system.ts';

/** `of` gives percent, or points of ROUGE; `least` and `goal` as the issue sets them. A figure without them only explains. */
export type Figure = { name: string; of: (total: Counts) => number; least?: number; goal?: number };

export type Row = {
  name: string;
  /** What is measured on which documents. */
  what: string;
  figures: readonly Figure[];
  /** Counts a document; null where the system cannot do this at all. */
  count: (corpora: Corpora, system: System) => Counts[] | null | Promise<Counts[] | null>;
};
