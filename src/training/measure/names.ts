// Names of people, organizations and places, by exact span, and the set of people's names of an article: names.dev.
import { type Span, slice } from '../../core/text/span.ts';
import type { NamesDocument } from '../corpora.ts';
import { bare, bareText } from './bare.ts';
import { type Counts, countSets, f1, precision, recall } from './counts.ts';
import type { Row } from './row.ts';
import { tornIn } from './torn.ts';

/** The gold's type of a kind of name: places are Location without Facility. */
const TYPES = { people: 'Person', organizations: 'Organization', places: 'Location' } as const;
type Kind = keyof typeof TYPES;

const key = ({ start, end }: Span): string => `${start}-${end}`;

/** Exact spans: a name found twice counts once. */
export function countNames(document: NamesDocument, kind: Kind, found: readonly Span[]): Counts {
  const gold = document.entities.filter(({ type }) => type === TYPES[kind]);
  const keys = (spans: readonly Span[]): string[] => spans.map((span) => key(bare(document.text, span)));
  return countSets(keys(gold), keys(found));
}

/** The same, leaving out on both sides what lies on a name that the gold tears. */
export function countWhole(document: NamesDocument, kind: Kind, found: readonly Span[]): Counts {
  const torn = tornIn(document);
  const entities = document.entities.filter((entity) => !torn(entity));
  const counts = countNames(
    { ...document, entities },
    kind,
    found.filter((span) => !torn(span)),
  );
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [`whole ${name}`, count]));
}

/** The distinct names of people that the article has, as it writes them. */
export function countNameSet(document: NamesDocument, found: readonly Span[]): Counts {
  const gold = document.entities.filter(({ type }) => type === TYPES.people).map(({ text }) => text);
  const given = found.map((span) => slice(document.text, span));
  return countSets(gold.map(bareText), given.map(bareText), 'set ');
}

const row = (kind: Kind, figures: Row['figures']): Row => ({
  name: kind,
  what: `${kind}, names.dev`,
  figures,
  count: (corpora, system) => {
    const find = system[kind];
    if (!find) return null;
    return corpora.names('dev').map((document) => {
      const found = find(document.text);
      return {
        ...countNames(document, kind, found),
        ...(kind === 'people' ? countNameSet(document, found) : countWhole(document, kind, found)),
      };
    });
  },
});

/** Explains the row: a whole name is the contract, and no row of the gold where it tears names. */
const WHOLE = { name: 'where the gold tears none', of: (total: Counts): number => f1(total, 'whole ') };

export const PEOPLE = row('people', [
  { name: 'exact F1', of: (total) => f1(total), least: 90, goal: 93 },
  { name: 'set of names F1', of: (total) => f1(total, 'set '), least: 90, goal: 94 },
  { name: 'precision', of: (total) => precision(total) },
  { name: 'recall', of: (total) => recall(total) },
]);
export const ORGANIZATIONS = row('organizations', [
  { name: 'exact F1', of: (total) => f1(total), least: 74, goal: 82 },
  WHOLE,
  { name: 'precision', of: (total) => precision(total) },
  { name: 'recall', of: (total) => recall(total) },
]);
export const PLACES = row('places', [
  { name: 'exact F1', of: (total) => f1(total), least: 85, goal: 90 },
  WHOLE,
  { name: 'precision', of: (total) => precision(total) },
  { name: 'recall', of: (total) => recall(total) },
]);
