// The table: figures of whole documents, bars from below and from above, peers on the same counts.
import { describe, expect, it } from 'vitest';
import { share } from '../../../src/training/measure/counts.ts';
import { holds, type Line, linesOf, table } from '../../../src/training/measure/table.ts';

const accuracy = {
  name: 'accuracy',
  of: (total: Record<string, number>) => share(total['right'], total['gold']),
  least: 70,
  goal: 90,
};
const plain = { name: 'of all', of: (total: Record<string, number>) => total['gold'] ?? 0 };

describe('the table', () => {
  const lines = linesOf(
    'row',
    [accuracy, plain],
    [
      { right: 3, gold: 4 },
      { right: 0, gold: 0 },
    ],
    [{ name: 'peer', documents: [{ right: 1, gold: 4 }] }],
  );

  it('makes figures of the sums, for peers too', () => {
    expect(lines[0]).toMatchObject({ row: 'row', figure: 'accuracy', value: 75, least: 70, goal: 90 });
    expect(lines[0]!.peers).toEqual([{ name: 'peer', value: 25 }]);
    expect(lines[1]).toMatchObject({ figure: 'of all', value: 4 });
    expect(lines[1]).not.toHaveProperty('least');
  });

  it('says whether a bar holds, by the figure and not by what is shown of it', () => {
    const line = (value: number, bar: Partial<Line>): Line => ({ row: 'a', figure: 'b', value, peers: [], ...bar });
    expect(holds(line(70, { least: 70 }))).toBe(true);
    expect(holds(line(69.99, { least: 70 }))).toBe(false);
    expect(holds(line(99.9, { most: 100 }))).toBe(true);
    expect(holds(line(100, { most: 100 }))).toBe(false);
    expect(holds(line(1, {}))).toBeNull();
  });

  it('prints a head, the row’s name once, bar and verdict', () => {
    const [head, first, second, ...rest] = table(lines).split('\n');
    expect(rest).toEqual([]);
    expect(head).toMatch(/^row +figure +value +95 % +least +goal +peers$/);
    expect(first).toMatch(/^row +accuracy +75\.0 +\d+\.\d–75\.0 +70 +90 +holds +peer 25\.0$/);
    expect(second).toMatch(/^ +of all +4\.0/);
    expect(table(lines, false).split('\n')).toHaveLength(2);
  });
});
