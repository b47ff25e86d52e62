// People in one article, end to end: how many of the gold's name mentions the system has as a person's, and whether it puts together
// what belongs together (B cubed, Bagga & Baldwin 1998, over the mentions found): coref.dev, five genres.
import type { CorefDocument, CorefMention } from '../corpora.ts';
import { type Span, overlaps } from '../../core/text/span.ts';
import { balance, type Counts, share } from './counts.ts';
import { ofGenres } from './genres.ts';
import type { Row } from './row.ts';
import type { Referent } from './system.ts';

export const headOf = ({ headStart, headEnd }: CorefMention): Span => ({ start: headStart, end: headEnd });

/** Which of the spans is the mention of that head: one that overlaps it; of several the one that ends nearest to it. */
export function atHead<T extends Span>(head: Span, spans: readonly T[]): T | null {
  let best: T | null = null;
  for (const span of spans) {
    if (!overlaps(span, head)) continue;
    if (!best || Math.abs(span.end - head.end) < Math.abs(best.end - head.end)) best = span;
  }
  return best;
}

type Found = { cluster: string; person: number };

/** The gold's name mentions of people, each with its cluster and the number of our person, or null where there is none. */
function namesFound(document: CorefDocument, persons: readonly Referent[]): (Found | null)[] {
  const mentions = persons.flatMap(({ names, others }, person) =>
    [...names, ...others].map((span) => ({ ...span, person })),
  );
  return document.clusters
    .filter(({ type }) => type === 'person')
    .flatMap(({ id, mentions: gold }) =>
      gold
        .filter(({ kind }) => kind === 'name')
        .map((mention) => {
          const at = atHead(headOf(mention), mentions);
          return at && { cluster: id, person: at.person };
        }),
    );
}

export function countPersons(document: CorefDocument, persons: readonly Referent[]): Counts {
  const all = namesFound(document, persons);
  const found = all.filter((each) => each !== null);
  const tally = (of: (each: Found) => string): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const each of found) counts.set(of(each), (counts.get(of(each)) ?? 0) + 1);
    return counts;
  };
  const byBoth = ({ cluster, person }: Found): string => `${cluster} ${person}`;
  const [clusters, given, both] = [
    tally(({ cluster }) => cluster),
    tally(({ person }) => String(person)),
    tally(byBoth),
  ];
  let precision = 0;
  let recall = 0;
  for (const each of found) {
    const together = both.get(byBoth(each)) ?? 0;
    precision += together / given.get(String(each.person))!;
    recall += together / clusters.get(each.cluster)!;
  }
  return { gold: all.length, found: found.length, precision, recall };
}

export const PERSONS: Row = {
  name: 'coref',
  what: 'people in one article, coref.dev, five genres',
  figures: [
    { name: 'mentions found', of: (total) => share(total['found'], total['gold']), least: 85, goal: 93 },
    {
      name: 'B3 of those',
      of: (total) => balance(share(total['precision'], total['found']), share(total['recall'], total['found'])),
      least: 96,
      goal: 98.5,
    },
  ],
  count: (corpora, { persons }) =>
    persons ? ofGenres(corpora.coref('dev')).map((document) => countPersons(document, persons(document.text))) : null,
};
