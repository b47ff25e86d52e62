// The contract of the catalogue: the feeds and pages that the desk follows, how they fare, and what became of each of their items.
import type { Entry, Remembered } from '../article/source.ts';

/** `any`: not read yet; it is what its first look shows it to be. */
export type SourceKind = 'feed' | 'page' | 'any';

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

/** Readings that may fail before an item is parked. */
export const TRIES = 3;

/**
 * Where an item stands. `waiting`: to be read. `taken`: on the desk, in this item's words. `known`: the desk has the article in the words of
 * another item. `beyond`: behind the newest of a first look. `old`: older than may be taken in. `empty`: no text. `parked`: it could not be
 * read, and is tried no more. `refused`: the feed's entry itself is unusable. `left`: it was on the desk for as long as articles stay.
 */
export type Stage = 'waiting' | 'taken' | 'known' | 'beyond' | 'old' | 'empty' | 'parked' | 'refused' | 'left';

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
  /** Readings that failed. */
  tries: number;
  /** The first time, and the last; of one look each came a millisecond after the one published before it. */
  seen: number;
  last: number;
};

/** What is somebody's until an instant: by this instant a claim is told from the one after it. */
export type Held = { held: number };

/** A source that is the caller's to look at. */
export type Claimed = Followed & Held;

/** An item that waits, with what its source said of it. `begun`: readings that never ended, this one counted. */
export type Waiting = Tracked & Held & { entry: Entry; begun: number };

/** Which items are taken, of those that wait. */
export type Which = { only?: Pick<Tracked, 'source' | 'key'>; except?: readonly string[] };

/** What a look found that is to be kept: `entry` is of an item that waits. */
export type Seen = Tracked & { entry?: Entry };

/** By what an article is known again (`marks.ts`). */
export type Marks = { link?: string; text: string };

/** What a look changed of a source. Absent members stay as they are; `error: null` ends a failing. */
export type Looked = {
  /** The claim, if there was one: where it is over and the source another's since, nothing is written. */
  held?: number;
  due: number;
  address?: string;
  kind?: SourceKind;
  title?: string;
  format?: string;
  remembered?: Remembered;
  /** An answer came, and whether it brought something new. */
  read?: { at: number; fresh: boolean };
  /** No answer, and why. */
  failed?: { at: number; error: string };
};

/** A change of what a workspace lists, for the audit: who did what to which source. */
export type Change = { workspace: string; source: string; person: string; what: string; at: number };

/** What a look found: items that are new or changed, and the keys of those that are as they were. */
export type Found = { at: number; items: readonly Seen[]; still: readonly string[] };

export type Catalogue = {
  /**
   * Follows a source, due at once. One that is followed stays as it is; where `full` is new to it, it is looked at anew. It is listed
   * before: what nobody lists may be forgotten.
   */
  follow(source: Pick<Followed, 'id' | 'address' | 'kind' | 'title' | 'format' | 'full'>, now: number): Promise<void>;
  /** From now on the pages of its items are read no more. */
  shorten(id: string): Promise<void>;
  /**
   * Where nobody lists it: follows it no more, the source and its items are forgotten. What its articles are to the desk is the library's
   * matter. Whether it was.
   */
  forget(id: string): Promise<boolean>;
  /** Listed by nobody, and followed or with articles on the desk: what a removal that was cut off leaves. */
  unlisted(): Promise<string[]>;
  source(id: string): Promise<Followed | null>;
  /** The source that was added by this address, however it is written (`addressMark`), else the first that is at it now. */
  at(address: string): Promise<Followed | null>;
  /** Those listed for exactly this workspace (`Library.list`), by title, then by id. */
  followed(workspace: string): Promise<Followed[]>;
  /** The workspaces that list the source (`Library.list`), `EVERYONE` among them where it is for everyone. */
  audience(id: string): Promise<string[]>;
  /** Up to `limit` sources that are due and that nobody looks at; they are the caller's until `until`. The longest due first. */
  claim(now: number, until: number, limit: number): Promise<Claimed[]>;
  /** The end of a look: the source is free, and the items stand as given, those with an `entry` waiting. All of it or nothing. */
  looked(id: string, looked: Looked, found?: Found): Promise<void>;
  /** The items of a source that have one of these keys or one of these prints. */
  items(source: string, keys: readonly string[], prints: readonly string[]): Promise<Tracked[]>;
  /** The newest items of a source, the last seen first. */
  newest(source: string, limit: number): Promise<Tracked[]>;
  /** Of all sources, the items that became this article or are known by it; the first seen first. */
  became(article: string): Promise<Tracked[]>;
  /**
   * Up to `limit` items that wait and that nobody reads; they are the caller's until `until`. Those whose readings ended first, then the
   * first seen: one that ends the program does not keep others from being read. `only`: this one; `except`: of other sources than these.
   */
  take(now: number, until: number, limit: number, which?: Which): Promise<Waiting[]>;
  /**
   * The end of an item's reading; what its source said is let go unless it waits on, then from `due`. An item whose source said something
   * else meanwhile (another `print`) waits on as it is, and only keeps its article. Where the claim is over and another took the item since,
   * nothing is written.
   */
  settle(
    item: Pick<Waiting, 'source' | 'key' | 'print' | 'stage' | 'reason' | 'article' | 'tries' | 'held'>,
    due?: number,
  ): Promise<void>;
  /** Items of the sources listed for the workspace or everyone, by their link or by words of their title (`formWords`), the newest first. */
  find(query: { workspace: string; link?: string; words?: readonly string[]; limit: number }): Promise<Tracked[]>;
  /** The articles that have this link and this text, as `know` was told. */
  knows(marks: Marks): Promise<Partial<Marks>>;
  /** From now on these marks are the article's, those left out that are another's already; whose they are then. */
  know(article: string, marks: Marks): Promise<Marks>;
  /** The article has left the desk: its items stand as `left`. */
  leave(article: string, reason: string): Promise<void>;
  /** Puts a change on record. */
  note(change: Change): Promise<void>;
  /** Who changed what of the sources of a workspace, oldest first; of one source, where it is given. */
  changes(workspace: string, source?: string): Promise<Change[]>;
  /** Forgets items last seen before an instant that wait for nothing; how many. */
  purge(before: number): Promise<number>;
  /** Nobody else looks or reads: what is claimed is free at once. */
  release(): Promise<void>;
};
