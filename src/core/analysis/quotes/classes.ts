// Words by what they do in a clause: in a frame, out a class and a hash for each of its words; and what stands between two places as one number.
import { feature } from '../model/hash.ts';
import { type Frame, type Tok, isVerb } from './clause.ts';
import { CUES, SPEECH_NOUNS } from './cues.ts';
import { isAdverb, isTime } from './group.ts';
import {
  BE,
  COORDINATORS,
  DETERMINERS,
  HAVE,
  MODALS,
  NEGATIONS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from './words.ts';

/** What a word is in its clause; `edge` is what stands outside a frame. */
export const CLASS = {
  edge: 0,
  quote: 1,
  comma: 2,
  colon: 3,
  dash: 4,
  mark: 5,
  that: 6,
  subordinator: 7,
  relative: 8,
  coordinator: 9,
  preposition: 10,
  determiner: 11,
  owner: 12,
  pronoun: 13,
  say: 14,
  name: 15,
  judge: 16,
  show: 17,
  speech: 18,
  be: 19,
  verb: 20,
  ing: 21,
  adverb: 22,
  time: 23,
  capital: 24,
  noun: 25,
  to: 26,
  as: 27,
  negation: 28,
  possessive: 29,
} as const;

/** The words of a frame that have their class. */
export type Facts = readonly Tok[];

const BY_WORD = new Map<string, number>();
const put = (words: Iterable<string>, as: number): void => {
  for (const word of words) if (!BY_WORD.has(word)) BY_WORD.set(word, as);
};
put(['that'], CLASS.that);
put(['to'], CLASS.to);
put(['as'], CLASS.as);
put(RELATIVES, CLASS.relative);
put(NEGATIONS, CLASS.negation);
put(POSSESSIVES, CLASS.owner);
put(PRONOUNS, CLASS.pronoun);
put(COORDINATORS, CLASS.coordinator);
put(SUBORDINATORS, CLASS.subordinator);
put(DETERMINERS, CLASS.determiner);
put(PREPOSITIONS, CLASS.preposition);
put([...BE, ...HAVE, ...MODALS], CLASS.be);

const MARKS = new Map<string, number>([
  [',', CLASS.comma],
  [':', CLASS.colon],
  ['-', CLASS.dash],
]);

function classOf(tok: Tok, before: Tok | undefined): number {
  if (tok.kind === 'quote') return CLASS.quote;
  if (tok.kind === 'mark') return MARKS.get(tok.low) ?? CLASS.mark;
  const small = BY_WORD.get(tok.low);
  const inside = tok.cap && before !== undefined && before.kind === 'word';
  if (small !== undefined && !(inside && small !== CLASS.pronoun && small !== CLASS.determiner)) return small;
  if (tok.possessive) return CLASS.possessive;
  if (isTime(tok)) return CLASS.time;
  if (inside) return CLASS.capital;
  const cue = CUES.get(tok.low);
  if (cue) {
    const noun =
      before?.kind === 'word' &&
      (DETERMINERS.has(before.low) || POSSESSIVES.has(before.low) || before.possessive) &&
      SPEECH_NOUNS.has(tok.low);
    return noun ? CLASS.speech : CLASS[cue.group];
  }
  if (SPEECH_NOUNS.has(tok.low)) return CLASS.speech;
  if (isVerb(tok, before)) return CLASS.verb;
  if (isAdverb(tok)) return CLASS.adverb;
  if (tok.cap) return CLASS.capital;
  if (tok.low.endsWith('ing') && tok.low.length > 4) return CLASS.ing;
  return CLASS.noun;
}

/** The words of a frame, each with its class. */
export function factsOf({ toks }: Frame): Facts {
  for (let i = 0; i < toks.length; i++) toks[i]!.sort = classOf(toks[i]!, toks[i - 1]);
  return toks;
}

/** Nouns, names and what opens them look alike from afar. */
const ALIKE = new Uint8Array(32).map((_, at) => at);
for (const noun of [CLASS.determiner, CLASS.owner, CLASS.capital, CLASS.noun, CLASS.possessive])
  ALIKE[noun] = CLASS.noun;
ALIKE[CLASS.time] = CLASS.adverb;

/** Steps of a path that are told apart; a longer one is its first steps and that it goes on. */
const STEPS = 7;

/** What stands at places `from` to `to` of a frame, as one number: its classes in order, runs of one class once. */
export function path(toks: Facts, from: number, to: number): number {
  if (to < from) return 1;
  let hash = 2;
  let last = -1;
  let steps = 0;
  for (let i = from; i < to; i++) {
    const one = ALIKE[toks[i]?.sort ?? CLASS.edge]!;
    if (one === last) continue;
    last = one;
    if (++steps > STEPS) return feature(3, hash);
    hash = feature(one, hash);
  }
  return hash;
}
