// Who was asked for. In: articles and a name as a person types it; out: one, several of a surname, or none with those that come near.
import type { EntityKind } from '../analysis/analysis.ts';
import { formWords } from '../text/forms.ts';
import { distance } from '../text/words.ts';
import { akin } from './akin.ts';
import type { Match, Resolved } from './answers.ts';
import { candidates, matchOf, type Candidate } from './candidates.ts';
import type { Read } from './line.ts';

/** Folded words that stand before a name and are none of it. */
const TITLES = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady sheikh king queen prince princess pope president senator sen governor gov captain capt general gen judge justice minister mayor chancellor secretary ambassador the'.split(
    ' ',
  ),
);
/** Names offered where none fits. */
const NEAR = 5;
/** Of what was typed so many characters are read. */
const LONGEST = 200;

/** What was typed as folded words, without a title before it. */
export const askedWords = (asked: string): string[] => {
  const words = formWords(asked.slice(0, LONGEST));
  while (words.length > 1 && TITLES.has(words[0] ?? '')) words.shift();
  return words;
};

const RANK: Record<EntityKind, number> = { person: 0, organization: 1, place: 2, other: 3 };

/** A word of the name, or its initial. */
const fits = (word: string, name: readonly string[]): boolean =>
  name.includes(word) ||
  (word.length === 1 && name.length > 1 && name.some((part, i) => i < name.length - 1 && part.startsWith(word)));

const holds = (candidate: Candidate, words: readonly string[]): boolean =>
  words.some((word) => word.length > 1) && candidate.names.some((name) => words.every((word) => fits(word, name)));

/** Edits allowed in a word of this length before it is another word. */
const slack = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : 2);

/** How many edits the nearest word of a name is from the surname asked for; Infinity where none is near. */
const nearness = (words: readonly string[], candidate: Candidate): number => {
  const word = words.at(-1) ?? '';
  let best = Infinity;
  for (const name of candidate.names)
    for (const part of name) {
      const edits = distance(word, part, slack(word));
      if (edits <= slack(word)) best = Math.min(best, edits);
    }
  return best;
};

/** The first of each name: to ask with it again cannot tell a person from a place that is called the same. */
const distinct = (list: readonly Candidate[]): Candidate[] => {
  const byName = new Map<string, Candidate>();
  for (const candidate of list) {
    const name = formWords(candidate.name).join(' ');
    if (!byName.has(name)) byName.set(name, candidate);
  }
  return [...byName.values()];
};

const nearest = (all: readonly Candidate[], words: readonly string[]): Match[] => {
  const near = all
    .map((candidate) => ({ candidate, edits: nearness(words, candidate) }))
    .filter(({ edits }) => edits < Infinity)
    .sort((a, b) => a.edits - b.edits || RANK[a.candidate.kind] - RANK[b.candidate.kind]);
  return distinct(near.map(({ candidate }) => candidate))
    .slice(0, NEAR)
    .map(matchOf);
};

/** People first, then institutions, then places; within a kind a whole name or alias wins over a part of one. */
export const resolve = (reads: readonly Read[], asked: string): Resolved => {
  const words = askedWords(asked);
  const phrase = words.join(' ');
  const holding = candidates(reads, akin(reads, words)).filter((candidate) => holds(candidate, words));
  const best = Math.min(...holding.map((candidate) => RANK[candidate.kind]));
  const kin = holding.filter((candidate) => RANK[candidate.kind] === best);
  const exact = kin.filter((candidate) => candidate.names[0]?.join(' ') === phrase);
  // An institution or place is told from its namesakes by an alias too; people of one surname are for the asker to choose.
  const alias = best > 0 ? kin.filter((candidate) => candidate.names.some((name) => name.join(' ') === phrase)) : [];
  const [found] = [exact, alias, kin].filter((list) => list.length === 1);
  if (found?.[0]) return { found: 'one', match: matchOf(found[0]) };
  if (kin.length > 0) return { found: 'several', matches: kin.map(matchOf) };
  const all = candidates(reads);
  const people = all.filter((candidate) => candidate.kind === 'person').map(matchOf);
  return { found: 'none', near: nearest(all, words), people };
};
