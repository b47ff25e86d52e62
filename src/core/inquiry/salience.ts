// How likely each word of an article is to stand in a summary of it, by the weights of the section “summary”. In: an article and its
// sheet; out: its words by number, the words of each sentence, and for each word the chance that a summary has it once, twice, thrice.
import { Reader } from '../analysis/model/bytes.ts';
import { hashOf } from '../analysis/model/hash.ts';
import { readTable } from '../analysis/model/places.ts';
import { rowsOf } from '../analysis/model/rows.ts';
import { type Weights, weights } from '../analysis/model/weights.ts';
import { fold, stem } from '../text/words.ts';
import type { Sheet } from './sheet.ts';
import { STOP_WORDS } from './stop-words.ts';

/** So many times over does a word count in a summary. */
export const TIMES = 3;
/** Features of a word at a time; a stop word has weights of its own. */
export const FEATURES = 22;
/** Sentences at the head whose words are told apart. */
const HEAD = 3;
/** Shorter words have no ending to take off. */
const STEMMED_LENGTH = 4;
/** The steps of a word's rarity in the weights: a logarithm. */
export const RARITY_STEP = 1 / 32;

/** `ids` are the words of the sentence, each once; `counts` how often; `length` all of them. */
export type Bag = { ids: Int32Array; counts: Int32Array; length: number };

export type Lexicon = { words: string[]; stops: Uint8Array; bags: Bag[] };

/** How rare a stem is in news: 0 for one in every article. */
export type Rarity = (word: string) => number;

/** What is known of the words of one article, a row a word. */
type Counts = {
  times: Int32Array;
  first: Int32Array;
  sentences: Int32Array;
  capitals: Int32Array;
  quoted: Int32Array;
  head: Int32Array;
  lead: Uint8Array;
};

export const rootOf = (word: string): string => (word.length < STEMMED_LENGTH ? word : stem(word));

const WORD = /[\p{L}\p{N}]+/gu;
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /\d/;

/** Numbers words as they come; calls `see` with each word of each sentence in order. */
export function lexicon(sheet: Sheet): { lexicon: Lexicon; counts: Counts } {
  const { article } = sheet.read;
  const numbers = new Map<string, number>();
  const known = new Map<string, number>();
  const words: string[] = [];
  const stops: number[] = [];
  const numberOf = (text: string): number => {
    let number = known.get(text);
    if (number !== undefined) return number;
    const low = fold(text);
    const root = rootOf(low);
    number = numbers.get(root);
    if (number === undefined) {
      numbers.set(root, (number = words.length));
      words.push(root);
      stops.push(STOP_WORDS.has(low) ? 1 : 0);
    }
    known.set(text, number);
    return number;
  };
  const rows: number[][] = [];
  const flags: number[][] = [];
  for (const sentence of article.sentences) {
    const direct = sheet.quotes(sentence.number).filter(({ kind }) => kind === 'direct');
    const row: number[] = [];
    const flag: number[] = [];
    for (const match of article.text.slice(sentence.start, sentence.end).matchAll(WORD)) {
      const at = sentence.start + match.index;
      row.push(numberOf(match[0]));
      flag.push((CAPITAL.test(match[0]) ? 1 : 0) | (direct.some(({ start, end }) => at >= start && at < end) ? 2 : 0));
    }
    rows.push(row);
    flags.push(flag);
  }
  const counts = count(rows, flags, words.length);
  return { lexicon: { words, stops: Uint8Array.from(stops), bags: rows.map(bag) }, counts };
}

function bag(row: readonly number[]): Bag {
  const counts = new Map<number, number>();
  for (const id of row) counts.set(id, (counts.get(id) ?? 0) + 1);
  return { ids: Int32Array.from(counts.keys()), counts: Int32Array.from(counts.values()), length: row.length };
}

function count(rows: readonly number[][], flags: readonly number[][], size: number): Counts {
  const table = (): Int32Array => new Int32Array(size);
  const all: Counts = {
    times: table(),
    first: table().fill(-1),
    sentences: table(),
    capitals: table(),
    quoted: table(),
    head: table(),
    lead: new Uint8Array(size),
  };
  const last = table().fill(-1);
  for (const [at, row] of rows.entries())
    for (const [place, id] of row.entries()) {
      const flag = flags[at]![place]!;
      all.times[id]!++;
      if (all.first[id]! < 0) all.first[id] = at;
      if (last[id] !== at) all.sentences[id]!++;
      last[id] = at;
      if (flag & 1) all.capitals[id]!++;
      if (flag & 2) all.quoted[id]!++;
      if (at < HEAD) all.head[id]!++;
      if (at === 0) all.lead[id] = 1;
    }
  return all;
}

/** Calls `see` for each word and time it comes, up to `TIMES`, with its features: valid during the call alone. */
export function eachFeatures(
  sheet: Sheet,
  found: { lexicon: Lexicon; counts: Counts },
  rarity: Rarity,
  see: (id: number, time: number, features: Float64Array) => void,
): void {
  const { words, bags } = found.lexicon;
  const { times, first, sentences, capitals, quoted, head, lead } = found.counts;
  const title = new Set((fold(sheet.read.article.title?.text ?? '').match(WORD) ?? []).map(rootOf));
  const x = new Float64Array(FEATURES);
  for (let id = 0; id < words.length; id++) {
    const all = times[id]!;
    const rare = rarity(words[id]!) / 4;
    const often = Math.log(all);
    const early = Math.log(1 + head[id]!);
    x[0] = 1;
    x[1] = rare;
    x[2] = often;
    x[3] = Math.log(sentences[id]!);
    x[4] = 1 / (1 + first[id]!);
    x[5] = lead[id]!;
    x[6] = early > 0 ? 1 : 0;
    x[7] = Math.log(1 + first[id]!) / 3;
    x[8] = capitals[id]! / all;
    x[9] = DIGIT.test(words[id]!) ? 1 : 0;
    x[10] = quoted[id]! / all;
    x[11] = Math.log(1 + bags.length) / 4;
    x[12] = early;
    x[13] = often * rare;
    x[14] = rare * rare;
    x[15] = sentences[id]! / bags.length;
    x[16] = title.has(words[id]!) ? 1 : 0;
    for (let time = 1; time <= Math.min(TIMES, all); time++) {
      x[17] = time >= 2 ? 1 : 0;
      x[18] = time >= 3 ? 1 : 0;
      x[19] = x[17] * often;
      x[20] = x[18] * often;
      x[21] = x[17] * early;
      see(id, time, x);
    }
  }
}

type Model = { rarity: Rarity; content: Float32Array; stop: Float32Array };

/** Layout: words, their hashes (ascending), their rarities, the rarity of all others, the weights of content words, of stop words. */
function decode(bytes: Uint8Array): Model {
  const reader = new Reader(bytes);
  const table = readTable(reader);
  const rows = rowsOf(table);
  const rarities = reader.uint8s(table.hashes.length);
  const other = reader.float();
  const floats = (): Float32Array => Float32Array.from({ length: FEATURES }, () => reader.float());
  return {
    rarity: (word) => {
      const row = rows.find(hashOf(word));
      return row < 0 ? other : rarities[row]! * RARITY_STEP;
    },
    content: floats(),
    stop: floats(),
  };
}

let standing: { of: Weights; model: Model } | undefined;

function model(): Model {
  const of = weights();
  if (standing?.of !== of) standing = { of, model: decode(of.section('summary')) };
  return standing.model;
}

/** `chances[id * TIMES + n]`: that a summary has the word more than `n` times. */
export type Salience = { lexicon: Lexicon; chances: Float64Array };

export function salience(sheet: Sheet): Salience {
  const { rarity, content, stop } = model();
  const found = lexicon(sheet);
  const { words, stops } = found.lexicon;
  const chances = new Float64Array(words.length * TIMES);
  eachFeatures(sheet, found, rarity, (id, time, features) => {
    const own = stops[id] ? stop : content;
    let sum = 0;
    for (let i = 0; i < FEATURES; i++) sum += own[i]! * features[i]!;
    chances[id * TIMES + time - 1] = 1 / (1 + Math.exp(-sum));
  });
  return { lexicon: found.lexicon, chances };
}
