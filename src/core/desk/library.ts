// The contract of the library: the desk's articles and what is known of them. Both dialects of the store keep it.
import type { EntityKind } from '../analysis/analysis.ts';
import type { Read } from '../inquiry/line.ts';

/**
 * An article without its text. `arrived` is when it first reached the desk, in milliseconds since 1970: a revision, or a return after
 * it had left, does not change it.
 */
export type Head = {
  id: string;
  revision: number;
  title?: string;
  outlet?: string;
  published?: string;
  arrived: number;
};

/** A name as the articles write it, and in how many of those on the desk. */
export type Named = { name: string; kind: EntityKind; articles: number };

export type Library = {
  /** True where the article is on the desk and its newest revision was saved with this print. */
  holds(id: string, print: string): Promise<boolean>;
  /**
   * Stores an article and its analysis: under the next revision where its text or what is known of it changed, else in the place of the
   * newest one's. `read.article.revision` is not looked at. `print` is any text that is the same only for an item that need not be saved again.
   */
  save(read: Read, arrived: number, print: string): Promise<'new' | 'revised' | 'same'>;
  /** The article leaves the desk; its revisions stay readable where `load` names them. */
  remove(id: string): Promise<void>;
  /** Newest first by arrival, then by id; only those that arrived after `after`. */
  heads(query: { after?: number; limit: number }): Promise<Head[]>;
  /** In the order asked; one that is not there is left out. Without a revision the newest, of an article on the desk. */
  load(refs: readonly { id: string; revision?: number }[]): Promise<Read[]>;
  /** Articles on the desk in which one name or alias holds every one of these words (`formWords`), none for no words; as `heads` sorts. */
  naming(words: readonly string[], limit: number): Promise<Head[]>;
  /**
   * Names of entities. `words` (`formWords`) stand in this order somewhere in the name or an alias, the last of them perhaps only begun;
   * every name for none. Most articles first, then by name.
   */
  names(query: { words: readonly string[]; kinds: readonly EntityKind[]; limit: number }): Promise<Named[]>;
};
