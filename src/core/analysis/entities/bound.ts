// What an object and a reflexive may stand for in their own clause: in a pronoun's place and the last mention of a person before it, out
// whether grammar rules the person out. @see Chomsky 1981, "Lectures on Government and Binding", conditions A and B
import type { Unit, Word } from '../names/units.ts';
import { SPEECH } from '../names/verbs.ts';
import type { Case } from './antecedents.ts';
import type { Ref } from './history.ts';
import { CONJUNCTION } from './subject.ts';

/** The farthest that one clause is followed, in words. */
const REACH = 8;
const OTHERS = /^(?:the|an?|his|her|their|its|this|that|who|which|whom|it|they|we|you|i|he|she)$/;

/** Nothing between but verbs, adverbs and prepositions: no other subject. */
function sameClause(words: readonly Word[], from: number, to: number): boolean {
  if (to - from < 1 || to - from > REACH) return false;
  for (let i = from; i < to; i++) {
    const { low, cap, text } = words[i]!;
    if (cap || OTHERS.test(low) || (CONJUNCTION.has(low) && low !== 'so') || !/^\p{L}/u.test(text)) return false;
  }
  return true;
}

/** "Her host, Birna Holm, was late. She", "Lund’s host": not she whose host it was. `rival` fits the pronoun as well. */
export const ownsSubject = (last: Ref, rival: Ref, number: number, units: readonly Unit[]): boolean =>
  (last.kind === 'pronoun' ? !last.subject : units[last.unit]!.words[last.to - 1]!.possessive) &&
  last.number === number - 1 &&
  rival.unit === last.unit &&
  rival.subject &&
  rival.lead <= last.from &&
  last.to <= rival.from;

/** Between who says something and the he or she in what is said, in words. */
const TOLD = 8;

/** "Lund, who testified on Tuesday that he": he is Lund. */
export function tellsOfSelf(last: Ref, unit: number, units: readonly Unit[], at: number): boolean {
  if (last.unit !== unit || at - last.to > TOLD) return false;
  const { words } = units[unit]!;
  const who = words[last.to]?.text === ',' ? last.to + 1 : last.to;
  if (words[who]?.low !== 'who' || !SPEECH.has(words[who + 1]?.low ?? '')) return false;
  return words
    .slice(who + 2, at)
    .every(({ low, cap, text }, i) => low === 'that' || (/^\p{L}/u.test(text) && !OTHERS.test(low) && (!cap || i > 0)));
}

/** "Lund was intent on hiring him": not Lund. "who had read Lund’s plan hurt himself": not Lund either. */
export function isRuledOut(as: Case, last: Ref, unit: number, units: readonly Unit[], at: number): boolean {
  if (last.unit !== unit) return false;
  const { words } = units[unit]!;
  if (as === 'self') return words[last.to - 1]!.possessive && last.kind === 'name';
  return as === 'object' && last.subject && sameClause(words, last.to, at);
}
