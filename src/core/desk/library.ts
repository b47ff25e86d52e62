// The contract of the library: the desk's articles and what is known of them. Both dialects of the store keep it.
import type { EntityKind } from '../analysis/analysis.ts';
import type { Read } from '../inquiry/line.ts';

/** An article without its text. `arrived` is when it reached the desk, in milliseconds since 1970. */
export type Head = { id: string; revision: number; title?: string; outlet?: string; published?: string; arrived: number };

/** A name as the articles write it, and in how many of them. */
export type Named = { name: string; kind: EntityKind; articles: number };

export type Library = {
  /** Stores an article and its analysis under the next revision where its text or what is known of it changed. */
  save(read: Read, arrived: number): Promise<'new' | 'revised' | 'same'>;
  /** The article leaves the desk; its revisions stay readable while `load` names them. */
  remove(id: string): Promise<void>;
  /** Newest first by arrival, then by id; only those that arrived after `after`. */
  heads(query: { after?: number; limit: number }): Promise<Head[]>;
  /** In the order asked; one that is not there is left out. Without a revision the newest of those on the desk. */
  load(refs: readonly { id: string; revision?: number }[]): Promise<Read[]>;
  /** Ids of articles on the desk in which a name or alias holds every one of these folded words; newest first. */
  naming(words: readonly string[], limit: number): Promise<string[]>;
  /** Names a word of which starts with the folded prefix (all for ''), most articles first, then by name. */
  names(query: { prefix: string; kinds: readonly EntityKind[]; limit: number }): Promise<Named[]>;
};
