// What is learnt, in order: a later stage reads with what the earlier ones learnt. A stage is a section of the weights.
import type { Corpora } from './corpora.ts';
import { learnEntities } from './entities/learn.ts';
import { learnNames } from './names/names.ts';
import { learnSpeakers } from './quotes/speakers.ts';
import { learnSpeech } from './speech/speech.ts';
import { learnSummary } from './summary/learn.ts';
import { learnWords } from './words.ts';

export type Stage = {
  name: string;
  learn: (corpora: Corpora) => Buffer;
};

export const STAGES: readonly Stage[] = [
  { name: 'words', learn: learnWords },
  { name: 'names', learn: learnNames },
  { name: 'speech', learn: learnSpeech },
  { name: 'entities', learn: learnEntities },
  { name: 'speakers', learn: learnSpeakers },
  { name: 'summary', learn: learnSummary },
];
