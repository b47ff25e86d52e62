// The analysis of one article: names, entities, quotes, dates and phrases put together. Article in, Analysis out; pure, and total on any text.
import type { Article } from '../article/article.ts';
import { isEnglish } from '../text/language.ts';
import type { Analysis } from './analysis.ts';
import { dates } from './dates/dates.ts';
import { withApposed } from './entities/apposed.ts';
import { entities } from './entities/entities.ts';
import { names } from './names/names.ts';
import { units } from './names/units.ts';
import { phrases } from './phrases.ts';
import { attribute } from './quotes/attribute.ts';
import { segments } from './quotes/segments.ts';

/** Nothing is said about an article in another language but what its sentences are. */
function unread(article: Article): Analysis {
  return { ...layout(article), entities: [], quotes: [], dates: [], phrases: [] };
}

function layout({ id, language, title, dateline, byline, credit, sentences }: Article) {
  return {
    id,
    ...(language !== undefined && !isEnglish(language) && { language }),
    ...(title && { title }),
    ...(dateline && { dateline }),
    ...(byline && { byline }),
    ...(credit && { credit }),
    sentences,
  };
}

/** Cost linear in the article's length. */
export function analyze(article: Article): Analysis {
  if (!isEnglish(article.language)) return unread(article);
  const parts = units(article);
  const runs = segments(article);
  const named = names(article, parts);
  const people = entities(article, named, runs, parts);
  return {
    ...layout(article),
    entities: withApposed(article.text, people),
    quotes: attribute(article, runs, people, parts, named),
    dates: dates(article, runs),
    phrases: phrases(parts),
  };
}
