// The documents of coref that read as news does.
import type { CorefDocument } from '../corpora.ts';

const GENRES = new Set(['news', 'interview', 'bio', 'speech', 'court']);

export const ofGenres = (documents: readonly CorefDocument[]): CorefDocument[] =>
  documents.filter(({ genre }) => GENRES.has(genre));
