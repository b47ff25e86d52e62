// What the rules ask of a word again and again, wherever it stands: told once for each spelling.
import { qualifies } from './compound.ts';
import { firstName } from './first-name.ts';
import { isDemonym, isPlace } from './places.ts';
import { DAY, MONTH, SHORT_DATE, STOP } from './plain-words.ts';
import { isTitle } from './titles.ts';
import { bySpelling, isCommon, type Word } from './units.ts';

export type Traits = {
  /** Of the word in lower case. */
  common: boolean;
  place: boolean;
  demonym: boolean;
  title: boolean;
  stop: boolean;
  /** A month, a day of the week or a short form of one. */
  date: boolean;
  first: boolean;
  acronym: boolean;
  /** One capital letter. */
  initial: boolean;
  /** "I’ve", "They’d", "Don’t". */
  contraction: boolean;
  /** No mark of punctuation; "&" is a word. */
  word: boolean;
  /** "US-led": a capital, and behind its hyphen what qualifies. */
  compound: boolean;
  /** Begins with a small letter. */
  small: boolean;
  /** The place of its lower case, under `SPELLINGS`; -1 of a spelling that is not kept. */
  at: number;
  /** Letters, apostrophes and hyphens alone. */
  plain: boolean;
};

const INITIAL = /^\p{Lu}$/u;
const ACRONYM = /^(?:\p{Lu}[\p{Lu}\d&]{1,6}s?|(?:\p{Lu}\.){2,})$/u;
const CONTRACTION = /(?:['’](?:ve|ll|re|m|d)|n['’]t)$/i;
const COMPOUND = /^\p{Lu}[\p{L}.]*[-‐‑](\p{Ll}\p{L}*)$/u;
const WORD = /[\p{L}\p{N}&]/u;
const SMALL = /^\p{Ll}/u;
const PLAIN = /^[\p{L}'’‐‑-]+$/u;

export const isAcronym = (bare: string): boolean => ACRONYM.test(bare);

/** The places of words in lower case. */
const places = new Map<string, number>();

/** -1 of a word that no spelling kept has. */
export const placeOf = (low: string): number => places.get(low) ?? -1;

function place(low: string): number {
  let at = places.get(low);
  if (at === undefined) places.set(low, (at = places.size));
  return at;
}

function read({ text, bare, low, id }: Word): Traits {
  const tail = COMPOUND.exec(bare)?.[1];
  return {
    common: isCommon(low),
    place: isPlace(low),
    demonym: isDemonym(low),
    title: isTitle(low),
    stop: STOP.has(low),
    date: DAY.has(low) || SHORT_DATE.has(low) || MONTH.has(low),
    first: firstName(bare) !== undefined,
    acronym: isAcronym(bare),
    initial: INITIAL.test(bare),
    contraction: CONTRACTION.test(bare),
    word: WORD.test(text),
    compound: tail !== undefined && qualifies(tail),
    small: SMALL.test(bare),
    at: id < 0 ? -1 : place(low),
    plain: PLAIN.test(bare),
  };
}

/** By the ids of spellings. */
const known = bySpelling<Traits>();

export function traitsOf(word: Word): Traits {
  const { id } = word;
  let found = id < 0 ? undefined : known[id];
  if (found) return found;
  found = read(word);
  if (id >= 0) known[id] = found;
  return found;
}
