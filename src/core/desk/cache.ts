// The last Reads used, bounded by the text they hold: an answer that is followed by its receipt does not read JSON twice.
import type { Read } from '../inquiry/line.ts';

/** UTF-16 units of article text; a Read takes some ten to twenty times as many bytes. */
const UNITS = 2_000_000;

export class Cache {
  #reads = new Map<string, Read>();
  #units = 0;

  get(id: string, revision: number): Read | undefined {
    const key = `${revision} ${id}`;
    const read = this.#reads.get(key);
    if (read) {
      // A map keeps the order of insertion: the first is the one unused for longest.
      this.#reads.delete(key);
      this.#reads.set(key, read);
    }
    return read;
  }

  put(read: Read): void {
    const { id, revision, text } = read.article;
    this.#drop(id, revision);
    if (text.length > UNITS) return;
    this.#reads.set(`${revision} ${id}`, read);
    this.#units += text.length;
    for (const old of this.#reads.values()) {
      if (this.#units <= UNITS) break;
      this.#drop(old.article.id, old.article.revision);
    }
  }

  /** Every revision of an article. */
  forget(id: string): void {
    for (const { article } of this.#reads.values()) if (article.id === id) this.#drop(id, article.revision);
  }

  #drop(id: string, revision: number): void {
    const key = `${revision} ${id}`;
    this.#units -= this.#reads.get(key)?.article.text.length ?? 0;
    this.#reads.delete(key);
  }
}
