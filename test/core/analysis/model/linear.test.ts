import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../../src/core/analysis/model/hash.ts';
import { linear } from '../../../../src/core/analysis/model/linear.ts';
import { Reader } from '../../../../src/core/analysis/model/bytes.ts';
import { readTable, shapeOf } from '../../../../src/core/analysis/model/places.ts';
import { type Rows, rowsOf } from '../../../../src/core/analysis/model/rows.ts';
import { dice } from '../../../../src/training/learn/dice.ts';
import { packLinear } from '../../../../src/training/learn/pack.ts';
import { packTable } from '../../../../src/training/learn/seats.ts';

const LABELS = 16;
const ROWS = 3000;
const next = dice(5);
const hashes = Uint32Array.from({ length: ROWS }, (_, i) => hashOf(`feature ${i}`));
/** Whole numbers from -127 to 127, a third of them none. */
const values = Float64Array.from({ length: ROWS * LABELS }, () =>
  next() < 1 / 3 ? 0 : Math.round(next() * 254) - 127,
);
const transitions = Float64Array.from({ length: (LABELS + 1) * LABELS }, (_, i) => i - 50);
const bytes = packLinear({ labels: LABELS, hashes, values, transitions }, { least: 1, step: 1 });
const model = linear(bytes);
/** A table as it comes out of the weights. */
const rows = (ascending: Uint32Array): Rows => rowsOf(readTable(new Reader(packTable(ascending))));

describe('a linear model', () => {
  it('gives back the weights that were packed', () => {
    expect([model.labels, model.step]).toEqual([LABELS, 1]);
    expect([...model.transitions]).toEqual([...transitions]);
    for (const [row, hash] of hashes.entries()) {
      const scores = new Int32Array(LABELS);
      model.add(hash, scores, 0);
      expect([...scores]).toEqual(Array.from({ length: LABELS }, (_, label) => values[row * LABELS + label]! + 0));
    }
  });
  it('adds up features at their place, and nothing for one it does not know', () => {
    const own = Uint32Array.of(hashes[0]!, hashOf('unknown'), hashes[7]!, hashes[9]!);
    const scores = new Int32Array(LABELS * 3).fill(1);
    model.addAll(own, 3, scores, LABELS);
    for (let label = 0; label < LABELS; label++) {
      expect(scores[label]).toBe(1);
      expect(scores[LABELS + label]).toBe(1 + values[label]! + values[7 * LABELS + label]!);
      expect(scores[2 * LABELS + label]).toBe(1);
    }
  });
  it('adds up as many features as there are', () => {
    const many = new Uint32Array(1000).fill(hashes[3]!);
    const scores = new Int32Array(LABELS);
    model.addAll(many, many.length, scores, 0);
    expect([...scores]).toEqual(Array.from(scores, (_, label) => 1000 * values[3 * LABELS + label]!));
  });
  it('tells bytes that hold other weights than they say', () => {
    const wrong = Buffer.from(bytes);
    const masks = 20 + 4 * ROWS + 2 * shapeOf(ROWS).groups;
    wrong[masks]! ^= 1;
    expect(() => linear(wrong)).toThrow('other weights than its masks say');
  });
});

describe('a table of hashes', () => {
  const ascending = hashes.toSorted();
  it('finds each hash at its row, and no other', () => {
    const { find } = rows(ascending);
    for (const [row, hash] of ascending.entries()) expect(find(hash)).toBe(row);
    for (let i = 0; i < ROWS; i++) expect(find(hashOf(`other ${i}`))).toBe(-1);
  });
  it('holds as many as there are', () => {
    for (let size = 1; size < 200; size++) {
      const some = hashes.slice(0, size).sort();
      const { find } = rows(some);
      for (let row = 0; row < size; row++) expect(find(some[row]!)).toBe(row);
      expect(find(hashes[size]!)).toBe(-1);
    }
  });
  it('says so where a hash stands twice', () => {
    expect(() => packTable(Uint32Array.of(7, 8, 8))).toThrow('do not ascend');
  });
  it('has nothing where it is empty, and knows 0 and the largest hash', () => {
    expect(rows(new Uint32Array(0)).find(0)).toBe(-1);
    const edge = rows(Uint32Array.of(0, 0xffffffff));
    expect([edge.find(0), edge.find(0xffffffff), edge.find(1)]).toEqual([0, 1, -1]);
  });
});
