// What is packed of an article and its analysis: all of both, but what one repeats of the other once.
import type { Analysis } from '../../../core/analysis/analysis.ts';
import type { Article } from '../../../core/article/article.ts';

export type Read = { article: Article; analysis: Analysis };

/** What an analysis repeats of its article. */
const REPEATED = ['title', 'dateline', 'byline', 'credit', 'sentences'] as const;

type Repeated = Partial<Pick<Article, (typeof REPEATED)[number]>>;
/** What an analysis says of the layout that its article does not; null where it has none. */
export type Own = { [Name in keyof Repeated]: Article[Name] | null } & Pick<Analysis, 'language'>;
export type Known = Omit<Article, 'id' | 'text' | 'revision' | 'paragraphs' | 'sentences' | 'changed'>;
export type Layout = Pick<Article, 'paragraphs' | 'sentences'>;
export type Found = Pick<Analysis, 'entities' | 'quotes' | 'dates' | 'phrases'>;
export type Parts = { text: string; layout: Layout; known: Known; own: Own; found: Found } & Pick<Article, 'changed'>;

const knownOf = ({ title, outlet, author, published, url, language, dateline, byline, credit }: Article): Known =>
  // JSON leaves out what is not defined.
  ({ title, outlet, author, published, url, language, dateline, byline, credit }) as Known;

function ownOf(analysis: Analysis, article: Article): Own {
  const own: Own = { ...(analysis.language !== undefined && { language: analysis.language }) };
  for (const name of REPEATED) {
    const [here, there] = [analysis[name], article[name]];
    if (here !== there && JSON.stringify(here) !== JSON.stringify(there)) Object.assign(own, { [name]: here ?? null });
  }
  return own;
}

export const partsOf = ({ article, analysis }: Read): Parts => {
  const { text, paragraphs, sentences, changed } = article;
  const { entities, quotes, dates, phrases } = analysis;
  return {
    text,
    layout: { paragraphs, sentences },
    known: knownOf(article),
    own: ownOf(analysis, article),
    found: { entities, quotes, dates, phrases },
    ...(changed && { changed }),
  };
};

export function joined({ text, layout, known, own, found, changed }: Parts, id: string, revision: number): Read {
  const article: Article = { id, text, revision, ...layout, ...known, ...(changed && { changed }) };
  const analysis: Analysis = {
    id,
    ...(own.language !== undefined && { language: own.language }),
    sentences: article.sentences,
    ...found,
  };
  for (const name of REPEATED) {
    const value = own[name] === undefined ? article[name] : own[name];
    if (value) Object.assign(analysis, { [name]: value });
  }
  return { article, analysis };
}

/** Whether both have one text, and all that is known of it alike; what a revision changed is no part of what it says. */
export const saysTheSame = (one: Article, other: Article): boolean => {
  const said = (article: Article): string => {
    const sentences = article.sentences.map(({ start, end, paragraph }) => [start, end, paragraph]);
    const paragraphs = article.paragraphs.map(({ start, end }) => [start, end]);
    return JSON.stringify([article.text, paragraphs, sentences, knownOf(article)]);
  };
  return said(one) === said(other);
};
