// The Reads that are asked for again and again, bounded by the text they hold. One that is asked for once is not kept: most are, and what
// stays for a moment only is what collecting garbage costs.
import type { Read } from '../inquiry/line.ts';

/** UTF-16 units of article text; a Read takes some ten to twenty times as many bytes. */
const UNITS = 2_000_000;
/** Of the last Reads that were met once so many names are known. @see https://www.vldb.org/conf/1994/P439.PDF (2Q) */
const MET = 1_000;

export class Cache {
  #reads = new Map<string, Read>();
  #units = 0;
  #met = new Set<string>();

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

  /** Keeps a Read that was put here before, not long ago. */
  put(read: Read): void {
    const { id, revision, text } = read.article;
    this.#drop(id, revision);
    if (text.length > UNITS) return;
    const key = `${revision} ${id}`;
    if (!this.#met.delete(key)) return this.#meet(key);
    this.#reads.set(key, read);
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

  #meet(key: string): void {
    this.#met.add(key);
    const [oldest] = this.#met;
    if (this.#met.size > MET) this.#met.delete(oldest!);
  }

  #drop(id: string, revision: number): void {
    const key = `${revision} ${id}`;
    this.#units -= this.#reads.get(key)?.article.text.length ?? 0;
    this.#reads.delete(key);
  }
}
