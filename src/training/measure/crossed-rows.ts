// The rows over whole corpora, where what is learnt from one is learnt anew without the documents that are measured.
import { crossValidated } from '../crossed.ts';
import type { Counts } from './counts.ts';
import { ofGenres } from './genres.ts';
import { ours } from './ours.ts';
import { countPronouns, PRONOUN_FIGURES, truthOf } from './pronouns.ts';
import type { Row } from './row.ts';
import { countSpeakers, NOMINAL_FIGURES } from './speakers.ts';
import { countSummaries, SUMMARY_FIGURES } from './summaries.ts';
import type { System } from './system.ts';

/** A peer learns nothing; ours is made anew for each fold, so that no text is read with another fold's weights. */
const perFold = (system: System): System => (system.name === OURS ? ours() : system);
const OURS = ours().name;

/** Stages that learn from the quotes (speech draws the phrase of a speaker), from the coreference, and from the summaries. */
const FROM_QUOTES = ['speech', 'speakers'];
const FROM_COREF = ['entities'];
const FROM_SUMMARIES = ['summary'];

export const PRONOUNS: Row = {
  name: 'pronouns',
  what: 'he, she of those with a named antecedent, five genres, train+dev cross-validated',
  figures: PRONOUN_FIGURES,
  count: (corpora, system) => {
    if (!system.persons) return null;
    return crossValidated(corpora, 'coref', FROM_COREF, (held): Counts[] => {
      const { persons } = perFold(system);
      return ofGenres(held).map((document) => countPronouns(truthOf(document), persons!(document.text)));
    });
  },
};

export const NOMINALS: Row = {
  name: 'nominals',
  what: 'quoted segment (3+ words) to a nominal speaker, quotes, train+dev cross-validated',
  figures: NOMINAL_FIGURES,
  count: (corpora, system) => {
    if (!system.said) return null;
    return crossValidated(corpora, 'quotes', FROM_QUOTES, (held) => {
      const { said } = perFold(system);
      return held.map((document) => countSpeakers(document, said!(document.text)));
    });
  },
};

export const SUMMARIES: Row = {
  name: 'summaries',
  what: 'summaries, ROUGE-1 above the better lead, cross-validated',
  figures: SUMMARY_FIGURES,
  count: async (corpora, system) =>
    system.summary
      ? crossValidated(corpora, 'summaries', FROM_SUMMARIES, (held) => countSummaries(held, perFold(system).summary!))
      : null,
};
