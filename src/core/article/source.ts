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
