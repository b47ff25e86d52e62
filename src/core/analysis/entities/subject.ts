// The place of a mention in its clause: where its phrase begins and whether it is the subject. In: a unit's words; out: an index, a yes or no.
import { PARTICLE } from '../names/plain-words.ts';
import { MODIFIER, ROLE, isTitle } from '../names/titles.ts';
import type { Word } from '../names/units.ts';
import { SPEECH } from '../names/verbs.ts';
import { phraseAt } from './phrase.ts';

/** Words before a subject. */
export const CONJUNCTION = new Set([
  'and',
  'but',
  'that',
  'as',
  'while',
  'after',
  'before',
  'when',
  'if',
  'because',
  'although',
  'though',
  'since',
  'until',
  'where',
  'or',
  'so',
  'than',
  'whether',
  'who',
]);
/** Words behind a subject. */
export const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|also|later|never|who)$/;

/** The longest apposition that is looked over, in words. */
const APPOSITION = 12;

/** Index where the phrase round a name begins: its titles and role words too. */
export function leadOf(words: readonly Word[], from: number): number {
  let lead = from;
  while (lead > 0) {
    const word = words[lead - 1];
    if (!word) break;
    if (
      isTitle(word.low) ||
      (lead < from && MODIFIER.has(word.low)) ||
      (word.text === '.' && isTitle(words[lead - 2]?.low ?? '')) ||
      (PARTICLE.has(word.low) && word.cap)
    )
      lead--;
    else break;
  }
  // "Her science minister, Dr. Aled Rhys, was": the phrase begins with the role.
  const role = words[lead - 2];
  if (words[lead - 1]?.text === ',' && role && (ROLE.has(role.low) || isTitle(role.low))) {
    const phrase = phraseAt(words, lead - 2);
    if (phrase.determiner >= 0) return phrase.determiner;
    if (phrase.owner >= 0)
      return Math.max(
        0,
        Math.min(phrase.from, phrase.owner) -
          (/^(?:the|mr|mrs|ms|dr)$/.test(words[Math.min(phrase.from, phrase.owner) - 1]?.low ?? '') ? 1 : 0),
      );
  }
  return lead;
}

/** The index after the comma that ends what begins at `from`; `from` where none is near. */
function pastComma(words: readonly Word[], from: number): number {
  for (let i = from; i < Math.min(words.length, from + APPOSITION); i++) if (words[i]?.text === ',') return i + 1;
  return from;
}

/** "Miriam Osman, 34, told", "Osman, who left, according to aides, told": the index after what stands between commas behind a name. */
export function pastApposition(words: readonly Word[], to: number): number {
  if (words[to]?.text !== ',') return to;
  const past = pastComma(words, to + 1);
  if (past === to + 1) return to;
  return words[past]?.low === 'according' ? pastComma(words, past) : past;
}

export function isSubject(words: readonly Word[], lead: number, to: number): boolean {
  const before = words[lead - 1];
  const after = words[pastApposition(words, to)];
  if (words[to - 1]?.possessive) return false;
  if (before && SPEECH.has(before.low) && /^[,"”’]$/.test(words[lead - 2]?.text ?? '')) return true;
  if (after && (SPEECH.has(after.low) || AUXILIARY.test(after.low))) return true;
  if (
    after &&
    !after.cap &&
    /\p{Ll}{2}(?:ed|s)$/u.test(after.low) &&
    (!before || !/^(?:of|in|by|with|for|to|from|on|at|against|about)$/.test(before.low))
  )
    return true;
  return (
    !before ||
    /^["“”‘’:;.–—]$/.test(before.text) ||
    (CONJUNCTION.has(before.low) && !/^(?:and|than|or)$/.test(before.low))
  );
}

/** A speech verb stands beside the phrase as its own. */
export const speaks = (words: readonly Word[], lead: number, to: number): boolean =>
  SPEECH.has(words[pastApposition(words, to)]?.low ?? '') ||
  (SPEECH.has(words[lead - 1]?.low ?? '') && /^[,"”’]$/.test(words[lead - 2]?.text ?? ''));
