// Prints the rows as a table: each figure with the interval of chance, what it is to reach, and what peers reach on the same documents.
import { intervals } from './bootstrap.ts';
import { type Counts, sum } from './counts.ts';
import type { Figure } from './row.ts';

export type Line = {
  row: string;
  figure: string;
  value: number;
  /** Where documents can be resampled. */
  interval?: [low: number, high: number];
  least?: number;
  goal?: number;
  /** A bar from above, where less is better. */
  most?: number;
  peers: { name: string; value: number }[];
};

/** One line a figure; `peers` hold the counts of the same documents. */
export function linesOf(
  row: string,
  figures: readonly Figure[],
  documents: readonly Counts[],
  peers: readonly { name: string; documents: readonly Counts[] }[] = [],
): Line[] {
  const total = sum(documents);
  const totals = peers.map(({ name, documents: theirs }) => ({ name, total: sum(theirs) }));
  const bounds = intervals(
    documents,
    figures.map(({ of }) => of),
  );
  return figures.map(({ name, of, least, goal }, i) => ({
    row,
    figure: name,
    value: of(total),
    interval: bounds[i]!,
    ...(least !== undefined && { least }),
    ...(goal !== undefined && { goal }),
    peers: totals.map(({ name: peer, total: theirs }) => ({ name: peer, value: of(theirs) })),
  }));
}

const number = (value: number): string => String(Math.round(value * 10) / 10);
/** A bar is held by the figure itself, not by what is shown of it. */
export const holds = ({ value, least, most }: Line): boolean | null =>
  least !== undefined ? value >= least : most !== undefined ? value < most : null;

const HEAD = ['row', 'figure', 'value', '95 %', 'least', 'goal', '', 'peers'];

const cells = (line: Line): string[] => [
  line.row,
  line.figure,
  line.value.toFixed(1),
  line.interval ? line.interval.map((bound) => bound.toFixed(1)).join('–') : '',
  line.least !== undefined ? number(line.least) : line.most !== undefined ? `< ${number(line.most)}` : '',
  line.goal === undefined ? '' : number(line.goal),
  { true: 'holds', false: 'short', null: '' }[String(holds(line)) as 'true' | 'false' | 'null'],
  line.peers.map(({ name, value }) => `${name} ${value.toFixed(1)}`).join(', '),
];

/** Columns are padded; a row's name stands once. */
export function table(lines: readonly Line[], head = true): string {
  const rows = lines.map((line, i) =>
    cells(line).map((cell, at) => (at === 0 && lines[i - 1]?.row === line.row ? '' : cell)),
  );
  const widths = [16, 38, 7, 14, 6, 6, 6, 0];
  return [...(head ? [HEAD] : []), ...rows]
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join(' ')
        .trimEnd(),
    )
    .join('\n');
}
