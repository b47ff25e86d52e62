// The parts of the model card that are computed from the weights: what they were learnt from, their sections, the figures at training.
import { readWeights, WEIGHTS } from '../../src/core/analysis/model/weights.ts';
import { ROWS } from '../../src/training/measure/rows.ts';

const { header } = readWeights(WEIGHTS);

const table = (...rows: string[][]): string => rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const corpora = (): string =>
  table(
    ['learnt from', 'published as', 'licence, as stated'],
    ['---', '---', '---'],
    ...header.corpora.map(({ name, from, licence }) => [name, from, licence]),
  );

const sections = (): string =>
  table(
    ['section', 'kB'],
    ['---', '---'],
    ...header.sections.map(({ name, length }) => [name, (length / 1000).toFixed(0)]),
    ['in all', (header.sections.reduce((sum, { length }) => sum + length, 0) / 1000).toFixed(0)],
  );

const figures = (): string =>
  table(
    ['what, on which documents', 'figure', `on ${header.made}`],
    ['---', '---', '---'],
    ...ROWS.flatMap(({ name: row, what, figures: all }) =>
      all.flatMap(({ name }) => {
        const value = header.figures[`${row}: ${name}`];
        return value === undefined ? [] : [[what, name, value.toFixed(1)]];
      }),
    ),
  );

export const CARD: Record<string, () => string> = { corpora, sections, figures };
