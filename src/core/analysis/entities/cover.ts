// Which words belong to something already: in an article's units, out a mark for each word, all in one row.
import type { Unit } from '../names/units.ts';

export class Cover {
  /** Where the words of each unit begin; behind the last, where they end. */
  private readonly starts: Int32Array;
  private readonly marks: Uint8Array;

  private constructor(starts: Int32Array, marks: Uint8Array) {
    this.starts = starts;
    this.marks = marks;
  }

  static of(units: readonly Unit[]): Cover {
    const starts = new Int32Array(units.length + 1);
    for (let i = 0; i < units.length; i++) starts[i + 1] = starts[i]! + units[i]!.words.length;
    return new Cover(starts, new Uint8Array(starts[units.length]!));
  }

  /** `at` is a word of the unit. */
  has(unit: number, at: number): boolean {
    return this.marks[this.starts[unit]! + at] === 1;
  }

  add({ unit, from, to }: { unit: number; from: number; to: number }): void {
    const start = this.starts[unit]!;
    const end = Math.min(start + to, this.starts[unit + 1]!);
    for (let i = start + from; i < end; i++) this.marks[i] = 1;
  }

  copy(): Cover {
    return new Cover(this.starts, this.marks.slice());
  }
}
