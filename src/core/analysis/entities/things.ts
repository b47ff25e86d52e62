// Which names of organizations, places and other things are one thing: same words, acronyms, and short forms of one organization.
import type { EntityKind } from '../analysis.ts';
import type { Name } from '../names/names.ts';
import { KNOWN_ORG, ORG_HEAD } from '../names/organizations.ts';
import { country, isPlace } from '../names/places.ts';
import { thingOpener } from '../names/kinds.ts';
import { fold } from '../../text/words.ts';
import { type Draft, draft, mention } from './draft.ts';
import { wholes } from './wholes.ts';

const SMALL = new Set(['of', 'for', 'the', 'and', 'on', 'in', 'de', 'du', 'des', 'la', '&']);

const wordsOf = (text: string): string[] => text.split(/[\s-]+/).filter((word) => word !== '');

const firsts = (list: readonly string[]): string =>
  list
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase();

/** "IAEA" of "International Atomic Energy Agency"; with small words too, as some write "BoE". */
function initials(text: string): string[] {
  const words = wordsOf(text);
  const big = words.filter((word) => !SMALL.has(word.toLowerCase()));
  return [...new Set([firsts(big), firsts(words)])].filter((letters) => letters.length > 1);
}

const keyOf = (kind: EntityKind, text: string): string => {
  const folded = fold(text).replace(/^the /, '').replace(/\s+/g, ' ');
  // "US", "U.S." and "United States" are one country; a capital that speaks for it stays itself.
  const same = kind === 'place' && isPlace(folded) ? SAME.get(folded) : undefined;
  return same ?? folded;
};

const SAME = new Map<string, string>(
  'us u.s. usa u.s.a. america|uk u.k. britain|uae|drc|burma|holland'
    .split('|')
    .flatMap((group) => group.split(' ').map((name) => [name, country(name) ?? name] as const)),
);
SAME.set('united states of america', 'united states').set('great britain', 'united kingdom');

/** Bounds the prefixes of one name that are kept for its short forms. */
const PREFIXES = 4;

/** `names` of all kinds but people. */
export function things(text: string, names: readonly Name[]): { drafts: Draft[]; of: Map<Name, Draft> } {
  const whole = wholes(text, names);
  const called = (name: Name): string => whole.get(name) ?? name.text;
  const drafts: Draft[] = [];
  const of = new Map<Name, Draft>();
  const byKey = new Map<string, Draft>();
  const byInitials = new Map<string, Draft>();
  const byPrefix = new Map<string, Set<Draft>>();
  const byBare = new Map<string, Draft>();
  const open = (name: Name, key: string): Draft => {
    const one = draft(name.kind);
    one.name = called(name);
    drafts.push(one);
    byKey.set(key, one);
    return one;
  };
  /** "Calloway Stone" of "Calloway Stone & Gravel"; what ends as a body does is one of its own. */
  const shortOf = (name: Name, key: string): Draft | undefined => {
    const body = ORG_HEAD.has(key.split(' ').at(-1) ?? '') || KNOWN_ORG.has(key) || / (?:of|for) /.test(key);
    return name.kind === 'organization' && !body ? only(byPrefix.get(key)) : undefined;
  };
  /** "Crown Court" after "Leeds Crown Court". */
  const byPiece = new Map<string, Set<Draft>>();
  // The longest first, so that a short form finds the whole.
  const sorted = names
    .filter((name) => /[\s-]/.test(called(name)))
    .map((name) => ({ name, length: wordsOf(called(name)).length }))
    .filter(({ length }) => length > 1)
    .sort((a, b) => b.length - a.length)
    .map(({ name }) => name);
  for (const name of sorted) {
    const key = keyOf(name.kind, called(name));
    const piece = whole.has(name) ? undefined : only(byPiece.get(key));
    const one = byKey.get(key) ?? piece ?? shortOf(name, key) ?? open(name, key);
    byKey.set(key, one);
    of.set(name, one);
    if (whole.has(name)) {
      const own = keyOf(name.kind, name.text);
      byPiece.set(own, (byPiece.get(own) ?? new Set<Draft>()).add(one));
    }
    if (one.kind === 'other') {
      // "Lidia" after "Cyclone Lidia"
      const opener = thingOpener(wordsOf(name.text).map((word) => ({ bare: word, low: word.toLowerCase() })));
      if (opener > 0) byBare.set(key.split(' ').slice(opener).join(' '), one);
    }
    if (one.kind !== 'organization') continue;
    for (const letters of initials(called(name))) if (!byInitials.has(letters)) byInitials.set(letters, one);
    const words = key.split(' ');
    for (let i = 1; i < Math.min(words.length, PREFIXES + 1); i++) {
      const prefix = words.slice(0, i).join(' ');
      const set = byPrefix.get(prefix) ?? new Set<Draft>();
      set.add(one);
      byPrefix.set(prefix, set);
    }
  }
  for (const name of names) {
    if (of.has(name)) continue;
    const key = keyOf(name.kind, called(name));
    const letters = key.replaceAll('.', '');
    const acronym = /^\p{Lu}[\p{L}.&]*\p{Lu}\.?$/u.test(name.text) ? byInitials.get(letters) : undefined;
    const short = name.kind === 'organization' || name.kind === 'other' ? only(byPrefix.get(key)) : undefined;
    const bare = name.kind === 'other' ? byBare.get(key) : undefined;
    const one = byKey.get(key) ?? only(byPiece.get(key)) ?? acronym ?? short ?? bare ?? open(name, key);
    byKey.set(key, one);
    of.set(name, one);
  }
  for (const name of names) {
    const one = of.get(name);
    if (!one) continue;
    mention(one, text, name, 'name', { unit: name.unit, from: name.from, to: name.to });
    one.kind = stronger(one.kind, name.kind);
    if (one.name !== null && fuller(called(name), one.name)) one.name = called(name);
  }
  return { drafts, of };
}

const only = (set: ReadonlySet<Draft> | undefined): Draft | undefined => (set?.size === 1 ? [...set][0] : undefined);

const stronger = (a: EntityKind, b: EntityKind): EntityKind => (a === 'other' ? b : a);

const loud = (name: string): boolean => name === name.toUpperCase() && name.length > 5;

const fuller = (text: string, than: string): boolean => {
  if (loud(text) !== loud(than)) return loud(than);
  return text.length > than.length;
};
