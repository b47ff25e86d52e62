// Ends of sentences: coref.dev, all genres.
import type { CorefDocument } from '../corpora.ts';
import { type Counts, countSets, f1, precision, recall } from './counts.ts';
import type { Row } from './row.ts';

export const countEnds = ({ sentences }: CorefDocument, found: readonly number[]): Counts =>
  countSets(
    sentences.map(([, end]) => end),
    found,
  );

export const ENDS: Row = {
  name: 'sentences',
  what: 'sentence ends, coref.dev, all genres',
  figures: [
    { name: 'F1', of: (total) => f1(total), least: 98, goal: 98.8 },
    { name: 'precision', of: (total) => precision(total) },
    { name: 'recall', of: (total) => recall(total) },
  ],
  count: (corpora, { ends }) =>
    ends ? corpora.coref('dev').map((document) => countEnds(document, ends(document.text))) : null,
};
