// He and she to the right person, end to end, of those whose person the text names before: coref, five genres, and stories.dev.
import type { CorefDocument, StoryDocument } from '../corpora.ts';
import { type Span, overlaps } from '../../core/text/span.ts';
import { atHead, headOf } from './coref.ts';
import { type Counts, share } from './counts.ts';
import type { Row } from './row.ts';
import type { Referent } from './system.ts';

const PRONOUN = /^(?:he|she|him|his|her|hers|himself|herself)$/i;

/** A pronoun with its chain, and the names of all chains. */
type Chained = Span & { chain: string };
export type Truth = { pronouns: Chained[]; names: Chained[] };

export function truthOf(document: CorefDocument): Truth {
  const truth: Truth = { pronouns: [], names: [] };
  for (const { id: chain, type, mentions } of document.clusters) {
    if (type !== 'person') continue;
    const names = mentions.filter(({ kind }) => kind === 'name').map((mention) => ({ ...headOf(mention), chain }));
    truth.names.push(...names);
    for (const { start, end, text } of mentions)
      if (PRONOUN.test(text) && names.some((each) => each.start < start)) truth.pronouns.push({ start, end, chain });
  }
  return truth;
}

/** Of the stories' mentions, without kind: a name opens with a capital and is no pronoun. */
export function truthOfStory({ mentions }: StoryDocument): Truth {
  const people = mentions.filter(({ type }) => type === 'HUM');
  const names = people.filter(({ text }) => /^\p{Lu}/u.test(text) && !PRONOUN.test(text));
  return {
    names,
    pronouns: people.filter(
      ({ text, chain, start }) =>
        PRONOUN.test(text) && names.some((each) => each.chain === chain && each.start < start),
    ),
  };
}

/** The chain that most of the person's names are of; null where two are even, or none is. */
function chainOf(person: Referent, names: readonly Chained[]): string | null {
  const counts = new Map<string, number>();
  for (const name of person.names) {
    const chain = atHead(name, names)?.chain;
    if (chain !== undefined) counts.set(chain, (counts.get(chain) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

export function countPronouns({ pronouns, names }: Truth, persons: readonly Referent[]): Counts {
  const counts = { gold: pronouns.length, right: 0, found: 0 };
  for (const pronoun of pronouns) {
    const person = persons.find(({ others }) =>
      others.some((each) => overlaps(each, pronoun) && each.end === pronoun.end),
    );
    if (!person) continue;
    counts.found++;
    if (chainOf(person, names) === pronoun.chain) counts.right++;
  }
  return counts;
}

const figures = (least: number, goal: number): Row['figures'] => [
  { name: 'to the right person', of: (total) => share(total['right'], total['gold']), least, goal },
  { name: 'of those answered', of: (total) => share(total['right'], total['found']) },
];

export const STORY_PRONOUNS: Row = {
  name: 'pronouns-stories',
  what: 'he, she of those with a named antecedent, stories.dev',
  figures: figures(80, 90),
  count: (corpora, { persons }) =>
    persons ? corpora.stories().map((document) => countPronouns(truthOfStory(document), persons(document.text))) : null,
};

export const PRONOUN_FIGURES = figures(86, 92);
