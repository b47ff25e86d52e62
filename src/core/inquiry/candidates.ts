// Everyone and everything the articles name, one candidate a distinct name. In: articles; out: candidates in order of first mention.
import type { Entity, EntityKind } from '../analysis/analysis.ts';
import { formWords } from '../text/forms.ts';
import type { Match } from './answers.ts';
import type { Read } from './line.ts';
import { lineOf, sentenceAt } from './place.ts';

/** `names` are the folded words of the name and of each alias; `first` is who bears the name in the first article that has it. */
export type Candidate = Omit<Match, 'at'> & {
  kind: EntityKind;
  names: string[][];
  first: { read: Read; entity: Entity };
};

/** False for one in a byline only. */
const isNamed = (read: Read, { mentions }: Entity): boolean =>
  mentions.some(({ kind, start, end }) => kind === 'name' && sentenceAt(read, start) && sentenceAt(read, end - 1));

/** Where the entity is named first by its fullest name, else where it is named first at all. */
const firstNamed = ({ read, entity }: Candidate['first']): Match['at'] => {
  const named = entity.mentions.filter((mention) => mention.kind === 'name');
  for (const mention of named) {
    // A name may stand in two mentions: "Leeds" and "Crown Court".
    const start = mention.start - (entity.name ?? '').indexOf(mention.text);
    if (!entity.name || !read.article.text.startsWith(entity.name, start)) continue;
    const line = lineOf(read, { start, end: start + entity.name.length });
    if (line) return line;
  }
  for (const mention of named) {
    const line = lineOf(read, mention);
    if (line) return line;
  }
  throw new Error(`candidates: ${entity.id} of ${read.article.id} is named in no sentence`);
};

/** Of the hundreds that the articles name an answer shows a few: where one is named is looked for only then. */
export const matchOf = ({ name, first, entities }: Candidate): Match => ({ name, at: firstNamed(first), entities });

/** A person of one word ("Roe" in one article) joins the only longer name that ends in it ("Ann Roe" in another). */
function joinShort(byKey: Map<string, Candidate>): Candidate[] {
  const longer = new Map<string, Candidate[]>();
  for (const candidate of byKey.values()) {
    const [words] = candidate.names;
    const last = words && words.length > 1 && candidate.kind === 'person' ? words.at(-1) : undefined;
    if (last !== undefined) longer.set(last, [...(longer.get(last) ?? []).slice(0, 1), candidate]);
  }
  return [...byKey.values()].filter((short) => {
    const [words] = short.names;
    const [only, second] = short.kind === 'person' && words?.length === 1 ? (longer.get(words[0] ?? '') ?? []) : [];
    if (!only || second) return true;
    const articles = new Set(short.entities.map((link) => link.article));
    if (only.entities.some((link) => articles.has(link.article))) return true;
    only.entities.push(...short.entities);
    only.names.push(...short.names);
    return false;
  });
}

/** Of those entities alone that are `wanted`, where that is given. */
export function candidates(reads: readonly Read[], wanted: (entity: Entity) => boolean = () => true): Candidate[] {
  const byKey = new Map<string, Candidate>();
  for (const read of reads)
    for (const entity of read.analysis.entities) {
      if (!entity.name || entity.kind === 'other' || !wanted(entity) || !isNamed(read, entity)) continue;
      const names = [entity.name, ...entity.aliases].map(formWords);
      const key = `${entity.kind} ${names[0]?.join(' ') ?? ''}`;
      const link = { article: read.article.id, entity: entity.id };
      const known = byKey.get(key);
      if (known) {
        known.entities.push(link);
        known.names.push(...names);
      } else byKey.set(key, { name: entity.name, kind: entity.kind, names, first: { read, entity }, entities: [link] });
    }
  return joinShort(byKey);
}
