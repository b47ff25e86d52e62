// Learns which words of an article a summary has: how rare each stem is in news, and a logistic regression over what is known of a word in
// its article. In: the corpora; out: the section “summary”, as `core/inquiry/salience.ts` reads it.
import { analyze } from '../../core/analysis/analyze.ts';
import { hashOf } from '../../core/analysis/model/hash.ts';
import { parse } from '../../core/article/parse.ts';
import { eachFeatures, FEATURES, lexicon, RARITY_STEP, type Rarity, rootOf } from '../../core/inquiry/salience.ts';
import { Sheet } from '../../core/inquiry/sheet.ts';
import { fold } from '../../core/text/words.ts';
import type { Corpora, SummaryDocument } from '../corpora.ts';
import { array, float } from '../learn/bytes.ts';
import { packTable } from '../learn/seats.ts';
import { logistic, Rows } from './logistic.ts';

/** Stems in fewer articles all count as equally rare. */
const LEAST_ARTICLES = 8;
/** What the crowd's summaries and the systems' count where there are any, against those that were published. */
const CROWD = 0.2;
const WRITTEN = 0.7;
/** The systems that write a summary in words of their own; the others copy sentences. */
const WRITERS = ['bart', 'pegasus', 't5'];
/** News is what the program reads: its documents count so many times those of other kinds. */
const NEWS = 5;
/** The pull of the weights to zero. */
const PULL = 30;

const wordsOf = (text: string): string[] => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(rootOf);

export type Table = { rarity: Rarity; hashes: Uint32Array; steps: Uint8Array; other: number };

/** How rare stems are in the articles of two corpora. */
export function rarities(corpora: Corpora): Table {
  const texts = [...corpora.names('train'), ...corpora.quotes('train')].map(({ text }) => text);
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const step = (count: number): number =>
    Math.min(255, Math.round(Math.log((texts.length + 1) / (count + 1)) / RARITY_STEP));
  const byHash = new Map<number, number>();
  for (const [word, count] of counts) if (count >= LEAST_ARTICLES) byHash.set(hashOf(word), step(count));
  const hashes = Uint32Array.from(byHash.keys()).sort();
  const other = Math.fround(step(2) * RARITY_STEP);
  return {
    hashes,
    steps: Uint8Array.from(hashes, (hash) => byHash.get(hash)!),
    other,
    rarity: (word) => {
      const found = byHash.get(hashOf(word));
      return found === undefined ? other : found * RARITY_STEP;
    },
  };
}

const isNews = ({ set }: SummaryDocument): boolean => !set.startsWith('gum-');

/** The rows of one document: for each word and time it comes, its features and the share of summaries that have it so often. */
function learnFrom(document: SummaryDocument, rarity: Rarity, content: Rows, stop: Rows): void {
  const { id, article: text, title, refs, extraRefs = [], sys = {} } = document;
  const article = parse({ id, text, ...(title === undefined ? {} : { title }) });
  const sheet = new Sheet({ article, analysis: analyze(article) });
  const found = lexicon(sheet);
  const counted = (texts: readonly string[]): Map<string, number>[] =>
    texts.map((each) => {
      const counts = new Map<string, number>();
      for (const word of wordsOf(each)) counts.set(word, (counts.get(word) ?? 0) + 1);
      return counts;
    });
  // What stands in for more summaries by hand: one alone says little of a word.
  const groups = [
    { of: counted(extraRefs), counts: CROWD },
    { of: counted(WRITERS.flatMap((name) => sys[name] ?? [])), counts: WRITTEN },
  ].filter(({ of }) => of.length > 0);
  groups.push({ of: counted(refs), counts: 1 - groups.reduce((sum, { counts }) => sum + counts, 0) });
  const share = (all: readonly Map<string, number>[], word: string, time: number): number =>
    all.filter((counts) => (counts.get(word) ?? 0) >= time).length / all.length;
  const weight = isNews(document) ? NEWS : 1;
  eachFeatures(sheet, found, rarity, (id, time, features) => {
    const word = found.lexicon.words[id]!;
    const wanted = groups.reduce((sum, { of, counts }) => sum + counts * share(of, word, time), 0);
    (found.lexicon.stops[id] ? stop : content).add(features, wanted, weight);
  });
}

/** The section for these documents. */
export function learnSummaryFrom(documents: readonly SummaryDocument[], table: Table): Buffer {
  const [content, stop] = [new Rows(FEATURES), new Rows(FEATURES)];
  for (const document of documents) learnFrom(document, table.rarity, content, stop);
  return Buffer.concat([
    packTable(table.hashes),
    array(table.steps),
    float(table.other),
    ...[content, stop].flatMap((rows) => Array.from(logistic(rows, PULL), float)),
  ]);
}

export const learnSummary = (corpora: Corpora): Buffer => learnSummaryFrom(corpora.summaries(), rarities(corpora));
