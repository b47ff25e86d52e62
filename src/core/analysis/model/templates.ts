// Features by templates: each a number and where its values lie from a place on. In the numbers of a sequence, out the hashes that
// `feature` makes of them.
import { featureOf, seedOf } from './hash.ts';

/** A template's number and the distances of up to three values from the place; one that is left out is 0, the place's own number. */
export type Template = readonly [number: number, a: number, b?: number, c?: number];

/**
 * Writes the features of the place that begins at `values[at]`, which holds 0, into `out`; of each first value it takes `factor` times
 * and `more`. Their number is returned.
 */
export type Describe = (values: Int32Array, at: number, out: Uint32Array, factor: number, more: number) => number;

const columnsOf = (list: readonly Template[]) => ({
  count: list.length,
  seeds: Int32Array.from(list, ([number]) => seedOf(number)),
  first: Int16Array.from(list, ([, a]) => a),
  second: Int16Array.from(list, ([, , b]) => b ?? 0),
  third: Int16Array.from(list, ([, , , c]) => c ?? 0),
});

export function templates(list: readonly Template[]): Describe {
  const { count, seeds, first, second, third } = columnsOf(list);
  return (values, at, out, factor, more) => {
    for (let i = 0; i < count; i++)
      out[i] = featureOf(
        seeds[i]!,
        (Math.imul(values[at + first[i]!]!, factor) + more) | 0,
        values[at + second[i]!]!,
        values[at + third[i]!]!,
      );
    return count;
  };
}

/** The same for features of the values as they are, written from `out[length]` on; the length then is returned. */
export type Extend = (values: Int32Array, at: number, out: Uint32Array, length: number) => number;

export function plainTemplates(list: readonly Template[]): Extend {
  const { count, seeds, first, second, third } = columnsOf(list);
  return (values, at, out, length) => {
    for (let i = 0; i < count; i++)
      out[length + i] = featureOf(
        seeds[i]!,
        values[at + first[i]!]!,
        values[at + second[i]!]!,
        values[at + third[i]!]!,
      );
    return length + count;
  };
}
