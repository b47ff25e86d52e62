// The contract of the catalogue: the feeds and pages that the desk follows, how they fare, and what became of each of their items.
import type { Entry, Remembered } from '../article/source.ts';

export type SourceKind = 'feed' | 'page';

/** Instants are milliseconds since 1970. */
export type Followed = {
  /** The address it was added by; it stays when the source moves. */
  id: string;
  /** Where it is now. */
  address: string;
  kind: SourceKind;
  title?: string;
  /** What was detected: "RSS 2.0". */
  format?: string;
  /** A feed of summaries whose pages are read for the full text. */
  full: boolean;
  added: number;
  /** The next look is not before. */
  due: number;
  /** The last look that was answered, and the last that brought something new. */
  read?: number;
  fresh?: number;
  /** Looks that failed since then, since when, and why the last did, for a person. */
  failures: number;
  failing?: number;
  error?: string;
  remembered: Remembered;
};

/**
 * Where an item stands. `waiting`: to be read. `taken`: on the desk. `known`: the desk has the article already. `beyond`: behind the newest of a
 * first look. `old`: older than may be taken in. `empty`: no text. `parked`: it could not be read, and is tried no more. `refused`: the
 * feed's entry itself is unusable.
 */
export type Stage = 'waiting' | 'taken' | 'known' | 'beyond' | 'old' | 'empty' | 'parked' | 'refused';

/** An item of a source. `print` is the same only for an entry that says the same. `article` is what it became, or what knows it. */
export type Tracked = {
  source: string;
  key: string;
  print: string;
  stage: Stage;
  title?: string;
  url?: string;
  reason?: string;
  article?: string;
  tries: number;
  /** The first time, and the last. */
  seen: number;
  last: number;
};

/** An item that waits, with what its source said of it. */
export type Waiting = Tracked & { entry: Entry };

/** What a look changed of a source. Absent members stay as they are; `error: null` ends a failing. */
export type Looked = {
  due: number;
  address?: string;
  title?: string;
  format?: string;
  remembered?: Remembered;
  /** An answer came, and whether it brought something new. */
  read?: { at: number; fresh: boolean };
  /** No answer, and why. */
  failed?: { at: number; error: string };
};

/** What a look found: items that are new or changed, and the keys of those that are as they were. */
export type Found = { at: number; items: readonly (Tracked | Waiting)[]; still: readonly string[] };

export type Catalogue = {
  /** Follows a source; one that is followed stays as it is but for `full`, which is taken on where it is true. */
  follow(source: Pick<Followed, 'id' | 'address' | 'kind' | 'title' | 'format' | 'full'>, now: number): Promise<void>;
  /** Follows it no more: the source and its items are forgotten. What its articles are to the desk is the library's matter. */
  forget(id: string): Promise<void>;
  source(id: string): Promise<Followed | null>;
  /** Those listed for exactly this workspace (`Library.list`), by title, then by id. */
  followed(workspace: string): Promise<Followed[]>;
  /** How many workspaces list the source, everyone counting as one. */
  listed(id: string): Promise<number>;
  /** Up to `limit` sources that are due and that nobody looks at; they are the caller's until `until`. The longest due first. */
  claim(now: number, until: number, limit: number): Promise<Followed[]>;
  /** The end of a look: the source is free, and the items stand as given, those with an `entry` waiting. All of it or nothing. */
  looked(id: string, looked: Looked, found?: Found): Promise<void>;
  /** What is known of these keys of a source. */
  items(source: string, keys: readonly string[]): Promise<Tracked[]>;
  /**
   * Up to `limit` items that wait and that nobody reads, the first seen first; they are the caller's until `until`. Each counts one try more:
   * one that ends the program is not tried for ever.
   */
  take(now: number, until: number, limit: number): Promise<Waiting[]>;
  /** The end of an item's reading; what its source said is let go unless it waits on, then from `due`. */
  settle(item: Pick<Tracked, 'source' | 'key' | 'stage' | 'reason' | 'article'>, due?: number): Promise<void>;
  /** Items of the sources listed for the workspace or everyone, by their link or by words of their title (`formWords`), the last seen first. */
  find(query: { workspace: string; link?: string; words?: readonly string[]; limit: number }): Promise<Tracked[]>;
  /** The article that has this link or this text, as `know` was told; the link counts before the text. */
  knows(marks: { link?: string; text: string }): Promise<{ article: string; by: 'link' | 'text' } | null>;
  /** From now on these marks are the article's, unless they are another's; whose the text is. */
  know(article: string, marks: { link?: string; text: string }): Promise<string>;
  /** Forgets items last seen before an instant that wait for nothing; how many. */
  purge(before: number): Promise<number>;
};
