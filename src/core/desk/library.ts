// The contract of the library: the desk's articles, what is known of them, and who may see them. Both dialects of the store keep it.
import type { EntityKind } from '../analysis/analysis.ts';
import type { Article } from '../article/article.ts';
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

/** A name as most of the articles write it, and how many of them name it; an article counts once for each source that carries it. */
export type Named = { name: string; kind: EntityKind; articles: number };

/** Stands for every workspace where a source is listed. */
export const EVERYONE = '*';

/**
 * A source is a text (`content`, a feed's address) that carries articles and is listed for workspaces. What a workspace asks is answered
 * from the articles on the desk for it: those that a source carries which is listed for it or for everyone. Newest first is by arrival;
 * of those that arrived at the same instant the first to come stands first.
 */
export type Library = {
  /**
   * From now on the source carries the article, which is in the library already. False, and nothing done, where it is not, or where
   * `print` is given and its newest revision was saved with another.
   */
  carry(id: string, source: string, print?: string): Promise<boolean>;
  /**
   * Stores an article that the source carries, and its analysis: under the next revision where its text or what is known of it changed,
   * else in the place of the newest one's. `read.article.revision` is not looked at. `print` is any text that is the same only for an item
   * that need not be saved again. `aside`: it never stands on the desk by this source; it is as if the source had dropped it at once.
   */
  save(
    read: Read,
    arrived: number,
    print: string,
    source: string,
    aside?: boolean,
  ): Promise<'new' | 'revised' | 'same'>;
  /** The source carries the article no more. One that nobody carries is off the desk; its revisions stay readable (`load`). */
  drop(id: string, source: string): Promise<void>;
  /**
   * Forgets up to `limit` articles that arrived before an instant, with their revisions: those that never were carried but aside, by sources
   * whose ids begin so; how many. Oldest first.
   */
  forget(begins: string, before: number, limit: number): Promise<number>;
  /** The newest state of an article, on the desk or not, whoever may see it: for the intake, never for an answer. */
  newest(id: string): Promise<Article | null>;
  /** Of the articles that arrived before an instant the oldest that are on the desk, each with the sources that carry it but for `but`. */
  expired(before: number, but: string, limit: number): Promise<{ id: string; sources: string[] }[]>;
  /** The ids of the articles a source carries, newest first. */
  carried(source: string): Promise<string[]>;
  /** Shows what the source carries, now and later, to a workspace or to `EVERYONE`; `unlist` takes exactly that back. */
  list(source: string, workspace: string): Promise<void>;
  unlist(source: string, workspace: string): Promise<void>;
  /** Newest first; only those that arrived after `after`. */
  heads(query: { workspace: string; after?: number; limit: number }): Promise<Head[]>;
  /**
   * In the order asked; what is not there for the workspace is left out. Without a revision the newest, of an article on the desk; with
   * one also of an article that was carried once by a source which is listed for the workspace now.
   */
  load(refs: readonly { id: string; revision?: number }[], workspace: string): Promise<Read[]>;
  /** Articles in which one name or alias of a person, organization or place holds all of these words (`formWords`), none for no words; newest first. */
  naming(query: { workspace: string; words: readonly string[]; limit: number }): Promise<Head[]>;
  /**
   * Names of people, organizations and places. `words` (`formWords`) stand in this order somewhere in the name or an alias, the last of them perhaps only begun;
   * every name for none. Most articles first, then by name; of very many those are looked through that lead in one of the sources, and of
   * those in about as many articles the first by the alphabet.
   */
  names(query: {
    workspace: string;
    words: readonly string[];
    kinds: readonly EntityKind[];
    limit: number;
  }): Promise<Named[]>;
};
