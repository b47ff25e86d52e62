// What a folded word may be in a clause, whatever stands round it: in the word, out bits and a hash, made once for each spelling.
import { hashOf } from '../model/hash.ts';
import { CUES, SPEECH_NOUNS } from './cues.ts';
import {
  ADVERBS,
  BE,
  COORDINATORS,
  HAVE,
  MODALS,
  MONTHS,
  NO_ADVERBS,
  NO_VERBS,
  PREPOSITIONS,
  SUBORDINATORS,
  TIMES,
  VERBS,
  WEEKDAYS,
} from './words.ts';

/** Bits. `use`: may be at work as a cue; `verb`: may be a finite verb, the ones below say by what. */
export const MAY = {
  use: 1,
  verb: 2,
  /** A verb of every day, an auxiliary or a modal. */
  plain: 4,
  ed: 8,
  en: 16,
  /** The past form of a cue. */
  past: 32,
  adverb: 64,
  /** Ends as an adverb does. */
  ly: 128,
  time: 256,
  /** A preposition or what joins clauses or words: no noun. */
  joint: 512,
  /** A verb whose subject does something. */
  deed: 1024,
} as const;

/** `hash` as a whole number of 32 bits with its sign. */
export type Lex = { low: string; hash: number; may: number };

/** Words that are a cue with others only: "made it clear", "put it", "according to". */
const PHRASAL = /^(?:make|makes|made|making|puts?|according)$/;

export function lexOf(low: string): Lex {
  let may = 0;
  const cue = CUES.get(low);
  if (cue || SPEECH_NOUNS.has(low) || PHRASAL.test(low)) may |= MAY.use;
  if (VERBS.has(low) || BE.has(low) || HAVE.has(low) || MODALS.has(low)) may |= MAY.verb | MAY.plain;
  if (low.length > 4 && low.endsWith('ed') && !low.includes('-') && !NO_VERBS.has(low)) may |= MAY.verb | MAY.ed;
  if (low.length > 4 && low.endsWith('en')) may |= MAY.verb | MAY.en;
  if (cue?.forms.includes('past') && !low.endsWith('ing') && low !== 'read') may |= MAY.verb | MAY.past;
  // A cue is dealt with elsewhere, but where it is rather a noun of speech.
  if (cue ? SPEECH_NOUNS.has(low) : (may & MAY.verb) !== 0) may |= MAY.deed;
  if (ADVERBS.has(low)) may |= MAY.adverb;
  if (low.length > 4 && low.endsWith('ly') && !NO_ADVERBS.has(low)) may |= MAY.ly;
  if (WEEKDAYS.has(low) || MONTHS.has(low) || TIMES.has(low) || /^\d{1,4}(?:st|nd|rd|th)?$/.test(low)) may |= MAY.time;
  if (PREPOSITIONS.has(low) || COORDINATORS.has(low) || SUBORDINATORS.has(low)) may |= MAY.joint;
  return { low, hash: hashOf(low) | 0, may };
}
