// `npm run evaluate -- --corpora DIR [--peers] [--row NAME]…`: prints what the analysis reaches on documents that no weight was learnt
// from, each figure with its interval, what it is to reach, and with --peers what npm packages reach on the same documents.
import { parseArgs } from 'node:util';
import { type Corpora, openCorpora } from './corpora.ts';
import { ours } from './measure/ours.ts';
import { NOMINALS, PRONOUNS } from './measure/crossed-rows.ts';
import { ROWS as PLAIN } from './measure/rows.ts';
import type { Row } from './measure/row.ts';
import type { System } from './measure/system.ts';
import { linesOf, table } from './measure/table.ts';

const USAGE = 'usage: npm run evaluate -- --corpora DIR [--peers] [--row NAME]…';

type Options = { corpora: string; peers: boolean; rows: ReadonlySet<string> };

/** In the order of the table: the cross-validated ones stand beside their kind. */
const ROWS: readonly Row[] = PLAIN.flatMap((row) =>
  row.name === 'pronouns-stories' ? [PRONOUNS, row] : row.name === 'named' ? [NOMINALS, row] : [row],
);
const NAMES = ROWS.map(({ name }) => name);

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

function evaluate(corpora: Corpora, rows: ReadonlySet<string>, peers: readonly System[]): void {
  const system = ours();
  let head = true;
  for (const row of ROWS) {
    if (!rows.has(row.name)) continue;
    const counts = row.count(corpora, system) ?? [];
    const theirs = peers.flatMap((peer) => {
      const documents = row.count(corpora, peer);
      return documents ? [{ name: peer.name, documents }] : [];
    });
    console.log(table(linesOf(row.name, row.figures, counts, theirs), head));
    head = false;
  }
}

try {
  const { corpora, rows } = options();
  evaluate(openCorpora(corpora), rows, []);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
