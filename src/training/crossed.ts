// Cross-validation: each document is read with weights that were learnt without it. What was learnt from the other corpora stays.
import { useWeights, type Weights, weights } from '../core/analysis/model/weights.ts';
import type { CorefDocument, Corpora, Half, QuotesDocument, SummaryDocument } from './corpora.ts';
import { packFile } from './learn/pack.ts';
import { STAGES, type Stage } from './stages.ts';

const FOLDS = 5;

type Documents = { quotes: QuotesDocument; coref: CorefDocument; summaries: SummaryDocument };

/** The corpora as a stage may see them that learns from these documents of a kind: there is no dev half. */
function narrowed<Kind extends keyof Documents>(corpora: Corpora, kind: Kind, rest: Documents[Kind][]): Corpora {
  const halves = (half: Half): Documents[Kind][] => (half === 'train' ? rest : []);
  return { ...corpora, [kind]: kind === 'summaries' ? () => rest : halves };
}

/** All documents of a kind. */
function allOf<Kind extends keyof Documents>(corpora: Corpora, kind: Kind): Documents[Kind][] {
  if (kind === 'summaries') return corpora.summaries() as Documents[Kind][];
  const of = corpora[kind] as (half: Half) => Documents[Kind][];
  return [...of('train'), ...of('dev')];
}

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
 * `read` gets the documents of a corpus, a fold at a time, after the stages of these names have learnt from the other folds; once all of
 * them where none of the names is a stage. The weights are afterwards as they were.
 */
export async function crossValidated<Kind extends keyof Documents, T>(
  corpora: Corpora,
  kind: Kind,
  names: readonly string[],
  read: (held: Documents[Kind][]) => T[] | Promise<T[]>,
  { folds = FOLDS, table = STAGES }: { folds?: number; table?: readonly Stage[] } = {},
): Promise<T[]> {
  const all = allOf(corpora, kind);
  const stages = table.filter(({ name }) => names.includes(name));
  if (stages.length === 0) return read(all);
  const before = packed(weights());
  const results: T[] = [];
  try {
    for (let fold = 0; fold < folds; fold++) {
      relearn(
        stages,
        narrowed(
          corpora,
          kind,
          all.filter((_, i) => i % folds !== fold),
        ),
      );
      results.push(...(await read(all.filter((_, i) => i % folds === fold))));
    }
  } finally {
    useWeights(before);
  }
  return results;
}
