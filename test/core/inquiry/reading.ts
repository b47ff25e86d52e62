// Builds an article with its analysis for a test: names and quotes are found in the text by their words and their sentence.
import type { Entity, EntityKind, How, MentionKind, Quote, Words } from '../../../src/core/analysis/analysis.ts';
import type { Line, Read } from '../../../src/core/inquiry/line.ts';
import { parse } from '../../../src/core/article/parse.ts';

/** `[words, sentence, kind?]`; the words' first place in the sentence, or their nth. */
export type Said = [words: string, sentence: number, kind?: MentionKind, nth?: number];
export type Made = {
  id?: string;
  names?: { name: string | null; kind?: EntityKind; aliases?: string[]; roles?: Said[]; mentions: Said[] }[];
  quotes?: {
    text: string;
    sentence: number;
    by?: Said;
    of?: string;
    how?: How;
    cue?: Said;
    kind?: Quote['kind'];
    sure?: number;
  }[];
};

export const reading = (text: string, { id = 'a', names = [], quotes = [] }: Made = {}): Read => {
  const article = parse({ id, text });
  const find = (words: string, number: number, nth = 1): Words => {
    const from = article.sentences[number - 1]?.start ?? 0;
    let start = from - 1;
    for (let n = 0; n < nth; n++) start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`"${words}" does not stand in sentence ${number}`);
    return { start, end: start + words.length, text: words };
  };
  const entities = names.map(({ name, kind = 'person', aliases = [], roles = [], mentions }, i): Entity => ({
    id: `e${i + 1}`,
    kind,
    name,
    aliases,
    roles: roles.map(([words, number]) => find(words, number)),
    mentions: mentions.map(([words, number, sort = 'name', nth]) => ({ ...find(words, number, nth), kind: sort })),
  }));
  const idOf = (name: string | undefined): string | undefined => entities.find((entity) => entity.name === name)?.id;
  const made = quotes.map(
    ({ text: words, sentence, by, of, how = 'stated', cue, kind = 'direct', sure = 0.9 }): Quote => {
      const entity = idOf(of);
      return {
        ...find(words, sentence),
        kind,
        sentence,
        confidence: sure,
        speaker: by ? { ...find(by[0], by[1], by[3]), how, ...(entity !== undefined && { entity }) } : null,
        cue: cue ? find(cue[0], cue[1], cue[3]) : null,
      };
    },
  );
  return {
    article,
    analysis: { id, sentences: article.sentences, entities, quotes: made, dates: [], phrases: [] },
  };
};

/** A line as a reader sees it: its words and its sentences. */
export const shown = (read: Read, line: Line): string => {
  const [first, last] = line.sentences;
  return `${read.article.text.slice(line.start, line.end)} [${first === last ? first : `${first}-${last}`}]`;
};
