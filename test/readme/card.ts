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

const of = (name: string): string => {
  const value = header.figures[name];
  if (value === undefined) throw new Error(`the weights hold no figure "${name}": npm run train makes them`);
  return value.toFixed(0);
};

/** What the README says of it: five lines. */
export const reading = (): string =>
  [
    `- Sentences: ${of('sentences: F1')} of 100 ends right, over fifteen kinds of text; dates: ${of('dates: precision')} of 100 given are dates, ${of('dates: recall')} of 100 found.`,
    `- Names, by their exact words (F1): people ${of('people: exact F1')}, places ${of('places: exact F1')}, organizations ${of('organizations: exact F1')}, in papers of 40 countries.`,
    `- He and she: ${of('pronouns-stories: to the right person')} of 100 to the right person in cut-up stories, more in whole articles; unsure ones are left alone.`,
    `- Quotes: ${of('speakers: accuracy')} of 100 quoted runs to the right speaker; an answer names one for ${of('named: share named')} of 100, and is right ${of('named: precision')} times of 100.`,
    `- Reported speech without marks, by its exact words (F1): source ${of('speech: source F1')}, cue ${of('speech: cue F1')}, content ${of('speech: content F1')}.`,
  ].join('\n');

export const CARD: Record<string, () => string> = { corpora, sections, figures };
