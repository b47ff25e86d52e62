// An article and its analysis in few bytes: spans as numbers, what repeats the text cut from it again, JSON of arrays, deflated.
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Analysis, DateMention, Entity, Mention, Quote, Speaker, Words } from '../../../core/analysis/analysis.ts';
import type { Article, Sentence } from '../../../core/article/article.ts';
import type { Span } from '../../../core/text/span.ts';

export type Read = { article: Article; analysis: Analysis };

/** Of the form below; bytes of a later form begin with another. */
const FORM = 1;

const KINDS: readonly Entity['kind'][] = ['person', 'organization', 'place', 'other'];
const MENTIONS: readonly Mention['kind'][] = ['name', 'nominal', 'pronoun'];
/** What an analysis repeats of its article. */
const REPEATED = ['title', 'dateline', 'byline', 'credit', 'sentences'] as const;

type Repeated = Partial<Pick<Article, (typeof REPEATED)[number]>>;
/** What an analysis says of the layout that its article does not; null where it has none. */
type Own = { [Name in keyof Repeated]: Article[Name] | null } & Pick<Analysis, 'language'>;
type Bare = 'id' | 'text' | 'revision' | 'paragraphs' | 'sentences' | 'changed';
type Known = Omit<Article, Bare>;
/** Start and length; the words themselves only where they are not the text's. */
type Cut = [start: number, length: number, text?: string];
type PackedArticle = [text: string, paragraphs: number[], sentences: number[], known: Known];
type PackedMention = [kind: number, ...Cut];
type PackedEntity = [id: string, kind: number, name: string | null, aliases: string[], Cut[], PackedMention[]];
type PackedSpeaker = [Cut, Speaker['how'], entity?: string];
type PackedQuote = [Cut, Quote['kind'], sentence: number, confidence: number, PackedSpeaker | 0, cue: Cut | 0];
type PackedAnalysis = [
  entities: PackedEntity[],
  quotes: PackedQuote[],
  dates: [Cut, DateMention['grain'], iso?: string][],
  phrases: [string, number][],
  own: Own,
];
/** What a revision changed is no part of what it says: two of the same words are the same (`holds`). */
type Packed = [form: number, PackedArticle, PackedAnalysis, changed?: Article['changed']];

/** Gap to the one before, and length. */
const gaps = (spans: readonly Span[]): number[] =>
  spans.flatMap(({ start, end }, at) => [start - (spans[at - 1]?.end ?? 0), end - start]);

function spansOf(numbers: readonly number[]): Span[] {
  const spans: Span[] = [];
  let last = 0;
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const start = last + (numbers[at] ?? 0);
    last = start + (numbers[at + 1] ?? 0);
    spans.push({ start, end: last });
  }
  return spans;
}

function packArticle(article: Article): PackedArticle {
  const { text, paragraphs, sentences, title, outlet, author, published, url, language } = article;
  const { dateline, byline, credit } = article;
  // JSON leaves out what is not defined.
  const known = { title, outlet, author, published, url, language, dateline, byline, credit } as Known;
  const places = [...sentences.map(({ paragraph }) => paragraph), ...gaps(sentences)];
  return [text, gaps(paragraphs), places, known];
}

function unpackArticle([text, paragraphs, places, known]: PackedArticle, id: string, revision: number): Article {
  const count = places.length / 3;
  const sentences = spansOf(places.slice(count)).map((span, at): Sentence => ({
    number: at + 1,
    paragraph: places[at] ?? 0,
    ...span,
  }));
  return { id, text, revision, paragraphs: spansOf(paragraphs), sentences, ...known };
}

const cutter =
  (whole: string) =>
  ({ start, end, text }: Words): Cut =>
    whole.slice(start, end) === text ? [start, end - start] : [start, end - start, text];

const textOf = (whole: string, start: number, length: number, own?: string): string =>
  own ?? whole.slice(start, start + length);

const wordsOf = (whole: string, cut: Cut): Words => ({
  start: cut[0],
  end: cut[0] + cut[1],
  text: textOf(whole, cut[0], cut[1], cut[2]),
});

/** An answer unpacks thousands of these: each is made as it stays, in one piece. */
const mentionOf = (whole: string, packed: PackedMention): Mention => ({
  start: packed[1],
  end: packed[1] + packed[2],
  text: textOf(whole, packed[1], packed[2], packed[3]),
  kind: MENTIONS[packed[0]] ?? 'name',
});

function packAnalysis(analysis: Analysis, article: Article): PackedAnalysis {
  const cut = cutter(article.text);
  const own: Own = { ...(analysis.language !== undefined && { language: analysis.language }) };
  for (const name of REPEATED) {
    const [here, there] = [analysis[name], article[name]];
    if (here !== there && JSON.stringify(here) !== JSON.stringify(there)) Object.assign(own, { [name]: here ?? null });
  }
  const spoken = (speaker: Speaker): PackedSpeaker =>
    speaker.entity === undefined ? [cut(speaker), speaker.how] : [cut(speaker), speaker.how, speaker.entity];
  return [
    analysis.entities.map(({ id, kind, name, aliases, roles, mentions }) => [
      id,
      KINDS.indexOf(kind),
      name,
      aliases,
      roles.map(cut),
      mentions.map((mention): PackedMention => [MENTIONS.indexOf(mention.kind), ...cut(mention)]),
    ]),
    analysis.quotes.map((quote) => {
      const { kind, sentence, confidence, speaker, cue } = quote;
      return [cut(quote), kind, sentence, confidence, speaker ? spoken(speaker) : 0, cue ? cut(cue) : 0];
    }),
    analysis.dates.map((date) =>
      date.iso === undefined ? [cut(date), date.grain] : [cut(date), date.grain, date.iso],
    ),
    analysis.phrases.map(({ text, weight }) => [text, weight]),
    own,
  ];
}

function unpackAnalysis([entities, quotes, dates, phrases, own]: PackedAnalysis, article: Article): Analysis {
  const words = (cut: Cut): Words => wordsOf(article.text, cut);
  const analysis: Analysis = {
    id: article.id,
    ...(own.language !== undefined && { language: own.language }),
    sentences: article.sentences,
    entities: entities.map(([id, kind, name, aliases, roles, mentions]) => ({
      id,
      kind: KINDS[kind] ?? 'other',
      name,
      aliases,
      roles: roles.map(words),
      mentions: mentions.map((mention) => mentionOf(article.text, mention)),
    })),
    quotes: quotes.map(([said, kind, sentence, confidence, speaker, cue]) => ({
      ...words(said),
      kind,
      sentence,
      confidence,
      speaker: speaker
        ? { ...words(speaker[0]), how: speaker[1], ...(speaker[2] !== undefined && { entity: speaker[2] }) }
        : null,
      cue: cue ? words(cue) : null,
    })),
    dates: dates.map(([cut, grain, iso]) => ({ ...words(cut), grain, ...(iso !== undefined && { iso }) })),
    phrases: phrases.map(([text, weight]) => ({ text, weight })),
  };
  for (const name of REPEATED) {
    const value = own[name] === undefined ? article[name] : own[name];
    if (value) Object.assign(analysis, { [name]: value });
  }
  return analysis;
}

export function pack({ article, analysis }: Read): Uint8Array {
  const packed: Packed = [FORM, packArticle(article), packAnalysis(analysis, article)];
  if (article.changed) packed.push(article.changed);
  return deflateRawSync(JSON.stringify(packed));
}

const opened = (bytes: Uint8Array): Packed => JSON.parse(inflateRawSync(bytes).toString());

export function unpack(bytes: Uint8Array, id: string, revision: number): Read {
  const [, packed, analysis, changed] = opened(bytes);
  const article = { ...unpackArticle(packed, id, revision), ...(changed && { changed }) };
  return { article, analysis: unpackAnalysis(analysis, article) };
}

/** Whether the packed article has this text and all that is known of it; its analysis is not looked at. */
export const holds = (bytes: Uint8Array, article: Article): boolean =>
  JSON.stringify(opened(bytes)[1]) === JSON.stringify(packArticle(article));
