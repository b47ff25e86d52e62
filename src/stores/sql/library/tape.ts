// Words and numbers in a row, written and read in the same order: each word once, all else as numbers, which JSON reads fastest.
import type { Words } from '../../../core/analysis/analysis.ts';
import type { Span } from '../../../core/text/span.ts';

export class Writer {
  readonly words: string[] = [];
  readonly numbers: number[] = [];
  readonly #text: string;
  readonly #known = new Map<string, number>();

  /** `text` is what spans count in. */
  constructor(text: string) {
    this.#text = text;
  }

  number(...values: number[]): void {
    this.numbers.push(...values);
  }

  /** 0 where there is none. */
  word(word: string | null | undefined): void {
    this.numbers.push(typeof word === 'string' ? this.#numberOf(word) : 0);
  }

  /**
   * Start and length; the words themselves only where they are not the text's: then the length is negative, less one. One that ends before
   * it starts has no length.
   */
  cut({ start, end, text }: Words): void {
    const length = Math.max(0, end - start);
    if (this.#text.slice(start, start + length) === text) this.numbers.push(start, length);
    else this.numbers.push(start, -1 - length, this.#numberOf(text));
  }

  list<One>(all: readonly One[], write: (one: One) => void): void {
    this.numbers.push(all.length);
    for (const one of all) write(one);
  }

  /** Gap to the one before, and length. */
  spans(spans: readonly Span[]): void {
    let last = 0;
    this.list(spans, ({ start, end }) => {
      this.numbers.push(start - last, end - start);
      last = end;
    });
  }

  #numberOf(word: string): number {
    const known = this.#known.get(word) ?? this.words.push(word);
    this.#known.set(word, known);
    return known;
  }
}

export class Reader {
  /** Of the last `cut`. An answer reads thousands: each is made once, in the piece that it stays in. */
  start = 0;
  end = 0;
  text = '';
  readonly #whole: string;
  readonly #words: readonly string[];
  readonly #numbers: readonly number[];
  #at = 0;

  constructor(text: string, words: readonly string[], numbers: readonly number[]) {
    this.#whole = text;
    this.#words = words;
    this.#numbers = numbers;
  }

  number(): number {
    return this.#numbers[this.#at++] ?? 0;
  }

  word(): string | undefined {
    return this.#words[this.number() - 1];
  }

  cut(): void {
    this.start = this.number();
    const length = this.number();
    this.end = this.start + (length < 0 ? -1 - length : length);
    this.text = length < 0 ? (this.word() ?? '') : this.#whole.slice(this.start, this.end);
  }

  list<One>(read: () => One): One[] {
    const count = this.number();
    const all: One[] = [];
    for (let at = 0; at < count; at++) all.push(read());
    return all;
  }

  spans(): Span[] {
    let last = 0;
    return this.list(() => {
      const start = last + this.number();
      last = start + this.number();
      return { start, end: last };
    });
  }
}
