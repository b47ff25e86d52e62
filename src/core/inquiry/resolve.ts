// Who was asked for. In: articles and a name as a person types it; out: one, several of a surname, or none with those that come near.
import type { Entity, EntityKind } from '../analysis/analysis.ts';
import { distance, fold } from '../text/words.ts';
import type { Match, Resolved } from './answers.ts';
import type { Read } from './line.ts';
import { lineOf } from './place.ts';

/** Folded words that stand before a name and are none of it. */
const TITLES = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady sheikh king queen prince princess pope president senator sen governor gov captain general gen judge justice minister the'.split(
    ' ',
  ),
);
const NEAR = 5;

const wordsOf = (name: string): string[] =>
  fold(name)
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** What was typed as folded words, without a title before it. */
export const askedWords = (asked: string): string[] => {
  const words = wordsOf(asked.slice(0, 200));
  while (words.length > 1 && TITLES.has(words[0]!)) words.shift();
  return words;
};

type Candidate = Match & { kind: EntityKind; key: string; names: string[][] };

const firstNamed = (read: Read, entity: Entity): Match['at'] | null => {
  const named = entity.mentions.filter((mention) => mention.kind === 'name');
  const full = named.filter((mention) => mention.text === entity.name);
  for (const mention of [...full, ...named]) {
    const line = lineOf(read, mention);
    if (line) return line;
  }
  return null;
};

/** One candidate a distinct name over all articles: a name of one word joins the only longer name that ends in it. */
const candidatesOf = (reads: readonly Read[]): Candidate[] => {
  const byKey = new Map<string, Candidate>();
  for (const read of reads)
    for (const entity of read.analysis.entities) {
      if (!entity.name || entity.kind === 'other') continue;
      const at = firstNamed(read, entity);
      if (!at) continue;
      const key = `${entity.kind} ${wordsOf(entity.name).join(' ')}`;
      const names = [entity.name, ...entity.aliases].map(wordsOf);
      const link = { article: read.article.id, entity: entity.id };
      const known = byKey.get(key);
      if (known) {
        known.entities.push(link);
        known.names.push(...names);
      } else byKey.set(key, { name: entity.name, kind: entity.kind, key, names, at, entities: [link] });
    }
  const all = [...byKey.values()];
  for (const short of all) {
    if (short.kind !== 'person' || short.key.split(' ').length !== 2) continue;
    const articles = new Set(short.entities.map((link) => link.article));
    const longer = all.filter(
      (other) => other !== short && other.kind === 'person' && other.key.endsWith(` ${short.key.split(' ')[1]}`),
    );
    const [only] = longer;
    if (longer.length === 1 && only && !only.entities.some((link) => articles.has(link.article))) {
      only.entities.push(...short.entities);
      byKey.delete(short.key);
    }
  }
  return [...byKey.values()];
};

const RANK: Record<EntityKind, number> = { person: 0, organization: 1, place: 2, other: 3 };

const plainMatch = ({ name, at, entities }: Candidate): Match => ({ name, at, entities });

/** Edits allowed in a word of this length before it is another word. */
const slack = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : 2);

const nearness = (words: readonly string[], candidate: Candidate): number => {
  let best = Infinity;
  for (const name of candidate.names)
    for (const part of name)
      for (const word of words) {
        const edits = distance(word, part, slack(word));
        if (edits <= slack(word)) best = Math.min(best, edits);
      }
  return best;
};

/** People first, then institutions, then places; within a kind an exact full name wins over a part of one. */
export const resolve = (reads: readonly Read[], asked: string): Resolved => {
  const words = askedWords(asked);
  const candidates = candidatesOf(reads);
  const phrase = words.join(' ');
  const holding = candidates.filter(
    (candidate) => words.length > 0 && candidate.names.some((name) => words.every((word) => name.includes(word))),
  );
  const best = Math.min(...holding.map((candidate) => RANK[candidate.kind]));
  const kin = holding.filter((candidate) => RANK[candidate.kind] === best);
  const exact = kin.filter((candidate) => wordsOf(candidate.name).join(' ') === phrase);
  const narrowed = exact.length === 1 ? exact : kin;
  if (narrowed.length === 1) return { found: 'one', match: plainMatch(narrowed[0]!) };
  if (narrowed.length > 1) {
    const alias = kin.filter((candidate) => candidate.names.some((name) => name.join(' ') === phrase));
    // An institution or place is told from its namesakes by its whole alias; people of one surname are for the asker to choose.
    if (best > 0 && alias.length === 1) return { found: 'one', match: plainMatch(alias[0]!) };
    return { found: 'several', matches: narrowed.map(plainMatch) };
  }
  const near = candidates
    .map((candidate) => ({ candidate, edits: nearness(words, candidate) }))
    .filter(({ edits }) => edits < Infinity)
    .sort((a, b) => a.edits - b.edits || RANK[a.candidate.kind] - RANK[b.candidate.kind])
    .slice(0, NEAR)
    .map(({ candidate }) => plainMatch(candidate));
  return { found: 'none', near, people: candidates.filter((candidate) => candidate.kind === 'person').map(plainMatch) };
};
