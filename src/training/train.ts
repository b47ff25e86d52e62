// `npm run train -- --corpora DIR [--out FILE] [--only STAGE]`: learns every stage and writes the weights. The same corpora give the
// same bytes; the day of making is kept where nothing else has changed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decode, type Header, useWeights, WEIGHTS, type Weights } from '../core/analysis/model/weights.ts';
import { openCorpora } from './corpora.ts';
import { CORPORA } from './licences.ts';
import { packFile } from './learn/pack.ts';
import { figures } from './measure/rows.ts';
import { STAGES } from './stages.ts';

const USAGE = 'usage: npm run train -- --corpora DIR [--out FILE] [--only STAGE]';

type Options = { corpora: string; out: string; only?: string };

function options(): Options {
  try {
    const { values } = parseArgs({
      options: { corpora: { type: 'string' }, out: { type: 'string' }, only: { type: 'string' } },
    });
    const { corpora, out, only } = values;
    if (corpora === undefined) throw new Error('--corpora is missing');
    if (only !== undefined && !STAGES.some(({ name }) => name === only))
      throw new Error(`--only takes one of ${STAGES.map(({ name }) => name).join(', ')}`);
    return { corpora, out: out ?? WEIGHTS, ...(only === undefined ? {} : { only }) };
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return process.exit(2);
  }
}

/** The day to write: as the reproducible-builds project asks, `SOURCE_DATE_EPOCH` where it is set. */
function today(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  return (epoch === undefined ? new Date() : new Date(Number(epoch) * 1000)).toISOString().slice(0, 10);
}

/** The weights to begin from; none where there are none, or where they do not fit this program and all is learnt anew. */
function existing(out: string, needed: boolean): Weights | undefined {
  if (!existsSync(out)) return undefined;
  try {
    return decode(readFileSync(out));
  } catch (error) {
    if (needed) throw error;
    return undefined;
  }
}

async function train({ corpora: folder, out, only }: Options): Promise<void> {
  const corpora = openCorpora(folder);
  const standing = existing(out, only !== undefined);
  const sections: [string, Uint8Array][] = [];
  const header: Omit<Header, 'sections'> = {
    made: standing?.header.made ?? today(),
    corpora: CORPORA,
    figures: standing?.header.figures ?? {},
  };
  for (const { name, learn } of STAGES) {
    const from = performance.now();
    const has = standing?.header.sections.some((section) => section.name === name);
    const bytes = only === undefined || only === name || !has ? learn(corpora) : standing!.section(name);
    sections.push([name, bytes]);
    useWeights(packFile(header, sections));
    console.error(`${name}: ${bytes.length} bytes, ${((performance.now() - from) / 1000).toFixed(1)} s`);
  }
  header.figures = await figures(corpora);
  for (const [name, value] of Object.entries(header.figures)) console.error(`${name} ${value}`);
  const file = packFile(header, sections);
  const changed = standing === undefined || !file.equals(readFileSync(out));
  writeFileSync(out, changed ? packFile({ ...header, made: today() }, sections) : file);
  console.error(`${out}: ${file.length} bytes${changed ? '' : ', unchanged'}`);
}

try {
  await train(options());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
