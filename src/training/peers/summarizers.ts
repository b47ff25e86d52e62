// The npm summarizers: node-summarizer, ts-textrank, lexrank. They take a number of sentences, so a budget of words is three of them.
import type { Budget, System } from '../measure/system.ts';
import { bring } from './packages.ts';

const THREE = 3;
const number = ({ sentences }: Budget): number => sentences ?? THREE;

type NodeSummarizer = {
  SummarizerManager: new (text: string, sentences: number) => { getSummaryByFrequency: () => { summary?: string } };
};
/** By frequency: its text rank needs an index that its dependency's install script makes, and no script is run. */
export function nodeSummarizer(): System {
  const { SummarizerManager } = bring({ 'node-summarizer': '1.0.7' })('node-summarizer') as NodeSummarizer;
  return {
    name: 'node-summarizer',
    summary: (text, budget) => new SummarizerManager(text, number(budget)).getSummaryByFrequency().summary ?? '',
  };
}

type Constructor = new (...values: unknown[]) => unknown;
type TextRank = Record<
  'SorensenDiceSimilarity' | 'DefaultTextParser' | 'NullLogger' | 'AbsoluteSummarizerConfig',
  Constructor
> & {
  Summarizer: {
    new (...values: unknown[]): { summarize: (text: string, language: string) => string[] };
    SORT_OCCURENCE: unknown;
  };
};
export function tsTextRank(): System {
  const rank = bring({ 'ts-textrank': '1.0.3' })('ts-textrank') as TextRank;
  const [likeness, parser] = [new rank.SorensenDiceSimilarity(), new rank.DefaultTextParser()];
  const damping = 0.85;
  return {
    name: 'ts-textrank',
    summary: (text, budget) => {
      const order = rank.Summarizer.SORT_OCCURENCE;
      const config = new rank.AbsoluteSummarizerConfig(number(budget), likeness, parser, damping, order);
      return new rank.Summarizer(config, new rank.NullLogger()).summarize(text, 'en').join('\n');
    },
  };
}

type Line = { text: string; index: number };
type LexRank = {
  summarize: (text: string, lines: number, done: (error: unknown, lines: Line[] | undefined) => void) => void;
};
export function lexRank(): System {
  const { summarize } = bring({ lexrank: '1.0.5' })('lexrank') as LexRank;
  return {
    name: 'lexrank',
    summary: (text, budget) =>
      new Promise((resolve) => {
        summarize(text, number(budget), (_, lines) =>
          resolve(
            (lines ?? [])
              .toSorted((a, b) => a.index - b.index)
              .map((line) => line.text)
              .join('\n'),
          ),
        );
      }),
  };
}
