// `npm run evaluate -- --corpora DIR [--peers] [--row NAME]…`: prints what the analysis reaches on documents that no weight was learnt
// from, each figure with its interval, what it is to reach, and with --peers what npm packages reach on the same documents.
import { parseArgs } from 'node:util';
import { type Corpora, openCorpora } from './corpora.ts';
import type { Counts } from './measure/counts.ts';
import { ours } from './measure/ours.ts';
import { NOMINALS, PRONOUNS, SUMMARIES } from './measure/crossed-rows.ts';
import { cost } from './measure/memory.ts';
import { ROWS as PLAIN } from './measure/rows.ts';
import type { Row } from './measure/row.ts';
import { articlesOf, median, OURS, timesAsFast, turnsOf } from './measure/speed.ts';
import type { System } from './measure/system.ts';
import { type Line, linesOf, table } from './measure/table.ts';
import { PEERS } from './peers/index.ts';

const USAGE = 'usage: npm run evaluate -- --corpora DIR [--peers] [--row NAME]…';

type Options = { corpora: string; peers: boolean; rows: ReadonlySet<string> };

/** In the order of the table: the cross-validated ones stand beside their kind. */
const ROWS: readonly Row[] = [
  ...PLAIN.flatMap((row) =>
    row.name === 'pronouns-stories' ? [PRONOUNS, row] : row.name === 'named' ? [NOMINALS, row] : [row],
  ),
  SUMMARIES,
];
const SPEED = 'speed';
const COST = 'cost';
const NAMES = [...ROWS.map(({ name }) => name), SPEED, COST];

function options(): Options {
  try {
    const { values } = parseArgs({
      options: {
        corpora: { type: 'string' },
        peers: { type: 'boolean' },
        row: { type: 'string', multiple: true },
      },
    });
    if (values.corpora === undefined) throw new Error('--corpora is missing');
    const rows = values.row ?? NAMES;
    const unknown = rows.find((name) => !NAMES.includes(name));
    if (unknown !== undefined) throw new Error(`--row ${unknown}: there is ${NAMES.join(', ')}`);
    return { corpora: values.corpora, peers: values.peers === true, rows: new Set(rows) };
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return process.exit(2);
  }
}

/** Those that can be had; of the others it is said why not. */
function peersOf(wanted: boolean): System[] {
  if (!wanted) return [];
  return PEERS.flatMap((open) => {
    try {
      return [open()];
    } catch (error) {
      console.error((error as Error).message);
      return [];
    }
  });
}

async function evaluate(corpora: Corpora, rows: ReadonlySet<string>, peers: readonly System[]): Promise<void> {
  const system = ours();
  console.log(table([]));
  for (const row of ROWS) {
    if (!rows.has(row.name)) continue;
    const counts = (await row.count(corpora, system)) ?? [];
    const theirs: { name: string; documents: Counts[] }[] = [];
    for (const peer of peers) {
      const documents = await row.count(corpora, peer);
      if (documents) theirs.push({ name: peer.name, documents });
    }
    console.log(table(linesOf(row.name, row.figures, counts, theirs), false));
  }
  if (rows.has(SPEED)) console.log(table(speedLines(corpora, peers), false));
  if (rows.has(COST)) console.log(table(costLines(), false));
}

/** Peers that tell how they are timed; ours against the first of them has a bar. */
function speedLines(corpora: Corpora, peers: readonly System[]): Line[] {
  const others = peers.flatMap(({ name, timed }) => (timed ? [{ name, run: timed }] : []));
  const texts = articlesOf(corpora);
  const [own = [], ...theirs] = turnsOf(texts, [OURS, ...others]);
  const rate = (turns: readonly number[]): number => (1000 * texts.length) / median(turns);
  const beside = theirs.map((turns, i) => ({ name: others[i]!.name, value: rate(turns), turns }));
  return [
    {
      row: SPEED,
      figure: 'articles a second, one core',
      value: rate(own),
      peers: beside.map(({ name, value }) => ({ name, value })),
    },
    ...beside.map(({ name, turns }) => ({
      row: SPEED,
      figure: `times ${name}`,
      value: timesAsFast(own, turns),
      least: 6,
      goal: 13,
      peers: [],
    })),
  ];
}

function costLines(): Line[] {
  const { memory, load, first, weights } = cost();
  const line = (figure: string, value: number, most: number): Line => ({ row: COST, figure, value, most, peers: [] });
  return [
    line('MB over bare Node', memory, 80),
    line('ms to load the weights', load, 100),
    { row: COST, figure: 'ms of the first article', value: first, peers: [] },
    line('MB of weights', weights, 3),
  ];
}

try {
  const { corpora, rows, peers } = options();
  await evaluate(openCorpora(corpora), rows, peersOf(peers));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
