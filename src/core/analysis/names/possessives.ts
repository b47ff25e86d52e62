// Possessives inside a name: "Farmers’ Union", "Women’s Institute", "King’s College", "Orrin’s Ferry". In: a unit's words and the index of
// a possessive; out: the index of the word that goes on with the name.
import { firstName } from './first-name.ts';
import { ORG_HEAD } from './organizations.ts';
import { isDemonym, isPlace } from './places.ts';
import { GROUP } from './titles.ts';
import { type Word, isCommon } from './units.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Owners of institutions that are no one person. */
const OWNER = set('women men people children girls boys king queen prince princess veterans st');
/** Last words of places named after somebody. */
const SETTLEMENT = set(
  'ferry crossing landing corner corners cross point cove creek gap hollow mill mills bridge hill bay harbour harbor island end green ford ' +
    'wharf quay pass bluff rest wood town peak ridge rock lake falls bottom reach tor head neck run beach farm cottage lane gate',
);
/** The longest way from the possessive to the head of its institution. */
const REACH = 4;

/** The word after the possessive at `at`: the mark of "Farmers’" is a token of its own. */
const follower = (words: readonly Word[], at: number): number =>
  /^['’]$/.test(words[at + 1]?.text ?? '') && words[at + 1]?.start === words[at]?.end ? at + 2 : at + 1;

/** The index of the word that goes on with the name after the possessive at `at`, or -1; `from` is where the name begins. */
export function ownedName(words: readonly Word[], from: number, at: number): number {
  const word = words[at];
  const next = follower(words, at);
  if (!word?.possessive || !words[next]?.cap) return -1;
  const plural = next === at + 2 && (GROUP.has(word.low) || isCommon(word.low));
  const saint = at - from <= 2 && /^(?:st|saint)$/.test(words[from]?.low ?? '') && at > from;
  if (plural || OWNER.has(word.low) || saint) {
    for (let i = next; i < next + REACH && words[i]?.cap && !words[i]?.possessive; i++)
      if (ORG_HEAD.has(words[i]?.low ?? '')) return next;
  }
  const settled = SETTLEMENT.has(words[next]?.low ?? '') && !words[next]?.possessive && !words[next + 1]?.cap;
  return settled && at === from && next === at + 1 && !isPlace(word.low) && !isDemonym(word.low) && isName(word)
    ? next
    : -1;
}

const isName = (word: Word): boolean =>
  !isCommon(word.low) || firstName(word.bare) !== undefined || OWNER.has(word.low);

/** "Pell’s Crossing": a possessive and the last word of a settlement. */
export const endsAsSettlement = (words: readonly Word[]): boolean =>
  words.length === 2 && words[0]?.possessive === true && SETTLEMENT.has(words[1]?.low ?? '');
