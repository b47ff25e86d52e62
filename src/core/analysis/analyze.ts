// The analysis of one article: names, entities, quotes, dates and phrases put together. Article in, Analysis out; pure, and total on any text.
import type { Article } from '../article/article.ts';
import type { Analysis } from './analysis.ts';
import { dates } from './dates/dates.ts';
import { entities } from './entities/entities.ts';
import { names } from './names/names.ts';
import { units } from './names/units.ts';
import { phrases } from './phrases.ts';
import { attribute } from './quotes/attribute.ts';
import { segments } from './quotes/segments.ts';

/** Cost linear in the article's length. */
export function analyze(article: Article): Analysis {
  const parts = units(article);
  const runs = segments(article);
  const people = entities(article, names(article, parts), runs, parts);
  return {
    id: article.id,
    ...(article.title && { title: article.title }),
    ...(article.dateline && { dateline: article.dateline }),
    ...(article.byline && { byline: article.byline }),
    ...(article.credit && { credit: article.credit }),
    sentences: article.sentences,
    entities: people,
    quotes: attribute(article, runs, people),
    dates: dates(article),
    phrases: phrases(article),
  };
}
