// Summaries by ROUGE-1 against the better of the first three sentences and the first 65 words in the same run: CNN and Daily Mail, the
// freelance writers', and GUM, where one sentence stands against the first.
import { parse } from '../../core/article/parse.ts';
import { slice } from '../../core/text/span.ts';
import type { SummaryDocument } from '../corpora.ts';
import { type Counts, share } from './counts.ts';
import { rougeN } from './rouge.ts';
import type { Row } from './row.ts';
import type { Budget, System } from './system.ts';

const WORDS = 65;
const LEAD = 3;

/** The set of a document, and what a summary of it may have. */
const SETS = ['cnndm', 'writer', 'gum'] as const;
type Set = (typeof SETS)[number];
const BUDGETS: Record<Set, Budget> = { cnndm: { words: WORDS }, writer: { words: WORDS }, gum: { sentences: 1 } };

const setOf = ({ set }: SummaryDocument): Set => SETS.find((each) => set.startsWith(each)) ?? 'gum';

const sentencesOf = (text: string): string[] => {
  const { title, sentences } = parse({ id: 'a', text });
  // What is no sentence of the article is none of its lead either: the title is left out, as the summarizers leave it out.
  return sentences
    .filter(({ start }) => title?.end === undefined || start >= title.end)
    .map((each) => slice(text, each));
};

export const lead = (sentences: readonly string[], { sentences: most }: Budget): string[] => sentences.slice(0, most);

/** Whole sentences while they fit, the last one cut where the words end. */
export function leadWords(sentences: readonly string[], words: number): string[] {
  const taken: string[] = [];
  let left = words;
  for (const sentence of sentences) {
    const parts = sentence.split(/\s+/);
    if (left <= 0) break;
    taken.push(parts.slice(0, left).join(' '));
    left -= parts.length;
  }
  return taken;
}

/** No heading, and no address of an author. */
const isWhole = (sentence: string): boolean => /[.!?]["”’]*$/.test(sentence) && sentence.split(/\s+/).length >= 8;

const r1 = (summary: string, { refs }: SummaryDocument): number => 100 * rougeN(summary, refs, 1).f;

/** Points of ROUGE-1, summed: the system's, and those of both leads. */
export function countSummary(document: SummaryDocument, summary: string): Counts {
  const set = setOf(document);
  const sentences = sentencesOf(document.article);
  const first = set === 'gum' ? lead(sentences, { sentences: 1 }) : lead(sentences, { sentences: LEAD });
  const budget = set === 'gum' ? first : leadWords(sentences, WORDS);
  return {
    [`${set} documents`]: 1,
    [`${set} points`]: r1(summary, document),
    [`${set} lead`]: r1(first.join('\n'), document),
    [`${set} words`]: r1(budget.join('\n'), document),
    [`${set} whole`]: r1(sentences.find(isWhole) ?? '', document),
  };
}

/** Mean points of a set above the better lead. */
const above = (total: Counts, set: Set): number => {
  const mean = (what: string): number => share(total[`${set} ${what}`], total[`${set} documents`]) / 100;
  return mean('points') - Math.max(mean('lead'), mean('words'));
};

const ofSet = (set: Set): Row['figures'][number] => ({ name: set, of: (total) => above(total, set), least: -0.3 });

export const SUMMARY_FIGURES: Row['figures'] = [
  {
    name: 'mean',
    of: (total) => SETS.reduce((all, set) => all + above(total, set), 0) / SETS.length,
    least: 0.6,
    goal: 2,
  },
  ...SETS.map(ofSet),
  {
    name: 'gum above its first whole sentence',
    of: (total) => share((total['gum points'] ?? 0) - (total['gum whole'] ?? 0), total['gum documents']) / 100,
  },
];

/** One after another: a system may answer later. */
export async function countSummaries(
  documents: readonly SummaryDocument[],
  summary: NonNullable<System['summary']>,
): Promise<Counts[]> {
  const counts: Counts[] = [];
  for (const document of documents) {
    const budget = BUDGETS[setOf(document)];
    counts.push(countSummary(document, await summary(document.article, budget)));
  }
  return counts;
}
