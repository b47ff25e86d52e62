// Dates, by overlap: names.dev. The gold marks dates, months, years, weekdays and feasts; what it never marks (yesterday, last week,
// durations, hours) counts neither way.
import { type Span, overlaps, slice } from '../../core/text/span.ts';
import type { NamesDocument } from '../corpora.ts';
import { balance, type Counts, share } from './counts.ts';
import type { Row } from './row.ts';

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?=\\b)';
const FEAST =
  'christmas|easter|new year|thanksgiving|halloween|ramadan|ramazan|eid|diwali|passover|hanukkah|yom kippur|good friday|boxing day|' +
  "valentine|independence day|labou?r day|memorial day|mother['’]s day|father['’]s day|navratri|holi|nowruz|vesak|ascension|pentecost|all saints";
const DECADE = '(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies|centur(?:y|ies)';
const MARKED = new RegExp(
  `\\b(?:${MONTH}|${WEEKDAY}|${FEAST}|${DECADE})\\b|\\d{4}|\\d\\d?[./-]\\d|['’]\\d\\ds?|\\d(?:st|nd|rd|th)\\b|^\\d\\d?$`,
  'i',
);

/** True for the kinds of dates that the gold marks. */
export const isMarked = (text: string): boolean => MARKED.test(text);

/** What is found of the kinds that the gold never marks is left out, but where it meets a date of the gold. */
export function countDates({ text, entities }: NamesDocument, found: readonly Span[]): Counts {
  const gold = entities.filter(({ type }) => type === 'Date');
  const given = found.filter((span) => isMarked(slice(text, span)) || gold.some((each) => overlaps(each, span)));
  const met = (spans: readonly Span[], others: readonly Span[]): number =>
    spans.filter((span) => others.some((other) => overlaps(span, other))).length;
  return { found: given.length, right: met(given, gold), gold: gold.length, met: met(gold, given) };
}

const precision = (total: Counts): number => share(total['right'], total['found']);
const recall = (total: Counts): number => share(total['met'], total['gold']);

export const DATES: Row = {
  name: 'dates',
  what: 'dates, overlap, names.dev',
  figures: [
    { name: 'precision', of: precision, least: 93, goal: 96 },
    { name: 'recall', of: recall, least: 92, goal: 95 },
    { name: 'F1', of: (total) => balance(precision(total), recall(total)) },
  ],
  count: (corpora, { dates }) =>
    dates ? corpora.names('dev').map((document) => countDates(document, dates(document.text))) : null,
};
