// The nouns of a news item: what a source yields, and what parsing makes of it.
import type { Span } from '../text/span.ts';

/** What a source yields, unparsed. `text` is the untouched text, BOM and line ends included. */
export type Item = {
  /** Stable within its source; a file's name without its ending. */
  id: string;
  text: string;
  title?: string;
  outlet?: string;
  author?: string;
  /** ISO 8601: a day (`2015-05-12`) or an instant. Absent where it is not known: never a file's time. */
  published?: string;
  url?: string;
  /** BCP 47, `en`; of an article what its text shows before what was declared, `und` where it is none that is known, absent where it is English as far as is known. */
  language?: string;
};

/** A sentence is numbered from 1 through the article; `paragraph` indexes `Article.paragraphs` from 0. */
export type Sentence = Span & { number: number; paragraph: number };

/** The title: with a span where it stands in the text, without where the source gave it beside the text. */
export type Title = { text: string } & ({ start: number; end: number } | { start?: never; end?: never });

/**
 * A parsed item. Every span counts in `text`, the untouched text. Dateline, byline, credit and a title that stands in the text
 * belong to no sentence and no paragraph. `outlet` is the item's own, else the credit's words.
 */
export type Article = Omit<Item, 'title'> & {
  /** From 1; parsing gives 1, the library counts on. */
  revision: number;
  title?: Title;
  dateline?: Span;
  byline?: Span;
  credit?: Span;
  paragraphs: Span[];
  sentences: Sentence[];
  /** Of a revision after the first: when it came, in milliseconds since 1970, and which sentences the one before did not have. */
  changed?: { at: number; sentences: number[] };
};
