// The contract of a source: where items come from.
import type { Item } from './article.ts';

/** An item that could not be read, with the reason in words for a person. */
export type Refused = { address: string; error: string };

export type Source = {
  /** Everything the source holds now, in a stable order. One bad item is a `Refused`, never an exception. */
  items(): AsyncIterable<Item | Refused>;
  /** Calls `changed` (debounced) when `items()` may answer differently; returns the function that stops watching. */
  watch?(changed: () => void): () => void;
};

/** Opens a source by its address (a folder's path). Rejects with a plain sentence where the address is no source. */
export type Open = (address: string) => Promise<Source>;

/** What came back over the one way out. `header` names are in lower case. */
export type Got = {
  status: number;
  /** Where it came from in the end. */
  url: string;
  /** Where the address has moved for good: every hop to it was a permanent redirect (301, 308). */
  moved?: string;
  header(name: string): string | null;
  /** Unpacked (gzip, br, …), within the cap; empty where the status is not 2xx. */
  bytes: Uint8Array;
};

/**
 * The guarded way out, handed in from above. Answers for every status. Rejects where there is no answer or none is allowed, with one
 * plain sentence that says what is wrong and how to mend it.
 */
export type Get = (address: string, asked?: { headers?: Readonly<Record<string, string>> }) => Promise<Got>;

/** What a server wants back so that it need not send the same again. */
export type Remembered = { etag?: string; modified?: string };

/**
 * An entry of a feed, or a page's article. `key` is what tells it from the others of its source: its guid, else its link, else a hash of its
 * words. `text` is plain text, '' where there is none. `brief` marks one that holds only a summary of what its `url` has in full.
 */
export type Entry = Omit<Item, 'id'> & { key: string; brief: boolean };

/**
 * What became of one look at a feed or page. `unchanged` and `read` may say when to look again at the earliest (`wait`, seconds: ttl,
 * max-age, Retry-After). `failed` says why for a person, with the mend; `mend` is one for whoever gives an address just now, and none for what
 * is listed. `gone` where the server says it is so for good (410).
 */
export type Polled =
  | { became: 'unchanged'; moved?: string; wait?: number }
  | {
      became: 'read';
      title?: string;
      /** What was detected, for a person: "RSS 2.0", "Atom", "JSON Feed", "page". */
      format: string;
      /** As the source orders them. */
      entries: Entry[];
      refused: Refused[];
      remembered: Remembered;
      moved?: string;
      /** The feed that the page at the address names: it is there that it is read from now on, but nothing has moved. */
      found?: string;
      wait?: number;
    }
  | { became: 'failed'; error: string; mend?: string; gone?: boolean; wait?: number };
