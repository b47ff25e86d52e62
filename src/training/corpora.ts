// The corpora as they lie in a folder: one document a line of JSON, tables line by line. Read when asked for, kept for the run.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../core/text/span.ts';

export type Half = 'train' | 'dev';
export type Pair = [start: number, end: number];
export type Named = Span & { type: string; text: string };

/** Gold attributions; a part may be split, hence lists. */
export type Attribution = {
  id: string;
  source: Pair[];
  cue: Pair[];
  content: Pair[];
  sourceText: string;
  type: 'direct' | 'mixed' | 'indirect';
  sourceKind: 'name' | 'pronoun' | 'nominal' | 'none';
  silverEntity: string | null;
};
export type QuotesDocument = {
  id: string;
  publisher: string;
  date: string | null;
  title: string | null;
  text: string;
  attributions: Attribution[];
  /** Marks included; `attribution` is null for titles and scare quotes. */
  quotedSegments: (Span & { words: number; attribution: string | null })[];
};
export type NamesDocument = {
  id: string;
  country?: string;
  genre?: string;
  text: string;
  entities: Named[];
  persons?: string[];
};
export type CorefMention = Span & {
  text: string;
  kind: 'name' | 'nominal' | 'pronoun';
  headStart: number;
  headEnd: number;
};
export type CorefDocument = {
  id: string;
  genre: string;
  title: string | null;
  date: string | null;
  text: string;
  sentences: Pair[];
  clusters: { id: string; type: string; mentions: CorefMention[] }[];
};
export type StoryDocument = {
  id: string;
  topic: string;
  event: string;
  text: string;
  mentions: (Span & { text: string; type: string; chain: string; singleton: boolean })[];
};
export type SummaryDocument = {
  id: string;
  set: string;
  article: string;
  refs: string[];
  extraRefs?: string[];
  /** What published systems wrote, by their names. */
  sys?: Record<string, string>;
  title?: string;
};

export type Corpora = {
  quotes: (half: Half) => QuotesDocument[];
  names: (half: Half) => NamesDocument[];
  nerGum: (half: Half) => NamesDocument[];
  coref: (half: Half) => CorefDocument[];
  stories: () => StoryDocument[];
  summaries: () => SummaryDocument[];
  /** Most frequent words first; clusters from 0. */
  clusters: () => { word: string; coarse: number; fine: number }[];
  firstNames: () => string[];
};

/** @throws Error that names the file that is missing or broken */
export function openCorpora(folder: string): Corpora {
  const kept = new Map<string, unknown>();
  const once = <T>(name: string, read: (text: string) => T): T => {
    if (!kept.has(name)) {
      let text: string;
      try {
        text = readFileSync(join(folder, name), 'utf8');
      } catch (cause) {
        throw new Error(`corpora: ${join(folder, name)} cannot be read: give the folder with --corpora DIR`, { cause });
      }
      kept.set(name, read(text));
    }
    return kept.get(name) as T;
  };
  const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');
  const documents = <T>(name: string): T[] =>
    once(name, (text) =>
      lines(text).map((line, at) => {
        try {
          return JSON.parse(line) as T;
        } catch (cause) {
          throw new Error(`corpora: ${name}, line ${at + 1} is no JSON`, { cause });
        }
      }),
    );
  return {
    quotes: (half) => documents(`quotes.${half}.jsonl`),
    names: (half) => documents(`names.${half}.jsonl`),
    nerGum: (half) => documents(`ner-gum.${half}.jsonl`),
    coref: (half) => documents(`coref.${half}.jsonl`),
    stories: () => documents('stories.dev.jsonl'),
    summaries: () => documents('summaries.dev.jsonl'),
    clusters: () =>
      once('clusters.tsv', (text) =>
        lines(text).map((line) => {
          const [word = '', coarse, fine] = line.split('\t');
          return { word, coarse: Number(coarse), fine: Number(fine) };
        }),
      ),
    firstNames: () => once('firstnames.txt', lines),
  };
}
