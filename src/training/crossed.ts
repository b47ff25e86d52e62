// Cross-validation: each document is read with weights that were learnt without it. What was learnt from the other corpora stays.
import { useWeights, type Weights, weights } from '../core/analysis/model/weights.ts';
import type { CorefDocument, Corpora, QuotesDocument } from './corpora.ts';
import { packFile } from './learn/pack.ts';
import { STAGES, type Stage } from './stages.ts';

const FOLDS = 5;

type Documents = { quotes: QuotesDocument; coref: CorefDocument };

const packed = ({ header, section }: Weights): Buffer =>
  packFile(
    header,
    header.sections.map(({ name }) => [name, section(name)] as const),
  );

/** The weights with these stages learnt anew, each with what the ones before it have learnt. */
function relearn(stages: readonly Stage[], corpora: Corpora): void {
  for (const { name, learn } of stages) {
    const bytes = learn(corpora);
    const { header, section } = weights();
    const sections = header.sections.map(
      (each) => [each.name, each.name === name ? bytes : section(each.name)] as const,
    );
    useWeights(packFile(header, sections));
  }
}

/**
 * `read` gets the documents of both halves of a corpus, a fold at a time, after the stages of these names have learnt from the other
 * folds; once all of them where none of the names is a stage. The weights are afterwards as they were.
 */
export function crossValidated<Kind extends keyof Documents, T>(
  corpora: Corpora,
  kind: Kind,
  names: readonly string[],
  read: (held: Documents[Kind][]) => T[],
  { folds = FOLDS, table = STAGES }: { folds?: number; table?: readonly Stage[] } = {},
): T[] {
  const of = corpora[kind] as (half: 'train' | 'dev') => Documents[Kind][];
  const all = [...of('train'), ...of('dev')];
  const stages = table.filter(({ name }) => names.includes(name));
  if (stages.length === 0) return read(all);
  const before = packed(weights());
  try {
    return Array.from({ length: folds }, (_, fold) => {
      const held = all.filter((_, i) => i % folds === fold);
      const rest = all.filter((_, i) => i % folds !== fold);
      relearn(stages, { ...corpora, [kind]: (half: 'train' | 'dev') => (half === 'train' ? rest : []) });
      return read(held);
    }).flat();
  } finally {
    useWeights(before);
  }
}
