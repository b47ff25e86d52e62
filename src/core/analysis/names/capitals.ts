// How the words of an article stand in it: in its units, out how often each is small, and how often a capital is its own or is due anyway.
import { traitsOf, placeOf } from './traits.ts';
import { SPELLINGS, type Unit, type Word } from './units.ts';

/** How often a word stands in lower case, with a capital where none is due, and with one that is due anyway. */
export type Evidence = {
  /** Until another article's evidence is asked for. */
  small: (low: string) => number;
  mid: ReadonlyMap<string, number>;
  open: ReadonlyMap<string, number>;
  /** Words of `mid` and `open` without one of the endings of a people. */
  peopled: ReadonlySet<string>;
  /** Words in quote marks that count as a heading, of the units that have some. */
  headings: ReadonlyMap<Unit, readonly boolean[]>;
  /** Words for titles that close somebody's full name: "walker" of "Denise Walker". */
  surnames: ReadonlySet<string>;
};

const OPENING = /^["“„«‘'([:;•*–—-]$/;
/** True where a capital is due anyway: the head of a unit, of a quote, after a stop or a colon. */
export function isOpening(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return !before || (!traitsOf(before).word && (OPENING.test(before.text) || /^[.!?…]+$/.test(before.text)));
}

/** Endings that make the word for a place's people: "Zarastani" of "Zarastan". */
export const PEOPLE_ENDING = ['n', 'i', 'an', 'ian', 'ese', 'ish', 'ns', 'is', 'ans', 'ians'];
/** Their last letters. */
const LAST = new Set(PEOPLE_ENDING.map((ending) => ending.charCodeAt(ending.length - 1)));

export const NO_HEADING: readonly boolean[] = [];

/** Words in quote marks that nearly all have capitals are a title or a sign: marked true, they count as a heading does. */
function headed(words: readonly Word[]): readonly boolean[] {
  let found: boolean[] | undefined;
  let open = -1;
  for (let i = 0; i < words.length; i++) {
    const { text } = words[i]!;
    if (text.length > 1) continue;
    if (text === '“' || text === '„' || text === '«' || (text === '"' && open < 0)) open = i;
    else if ((text === '”' || text === '»' || text === '"') && open >= 0) {
      const inside = words.slice(open + 1, i).filter((one) => /^\p{L}{2}/u.test(one.bare));
      if (inside.length > 1 && inside.every((one) => one.cap || one.bare.length < 4))
        (found ??= words.map(() => false)).fill(true, open, i);
      open = -1;
    }
  }
  return found ?? NO_HEADING;
}

/** Does the word at `at` stand between a first name that is no common word and what is no name? */
function closesName(words: readonly Word[], at: number): boolean {
  const first = words[at - 1];
  if (!first?.cap || first.possessive || words[at + 1]?.cap) return false;
  const { common, title, first: given, place } = traitsOf(first);
  return given && !common && !title && !place;
}

/** By the places of words in lower case. */
const counts = new Int32Array(SPELLINGS);

export function evidence(all: readonly Unit[]): Evidence {
  counts.fill(0);
  const others = new Map<string, number>();
  const headings = new Map<Unit, readonly boolean[]>();
  const mid = new Map<string, number>();
  const open = new Map<string, number>();
  const surnames = new Set<string>();
  for (const unit of all) {
    const { words, shouted } = unit;
    const titled = headed(words);
    if (titled !== NO_HEADING) headings.set(unit, titled);
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      if (!word.cap) {
        const { small, at } = traitsOf(word);
        if (!small) continue;
        if (at >= 0) counts[at]!++;
        else others.set(word.low, (others.get(word.low) ?? 0) + 1);
      } else if (!shouted && !titled[i]) {
        const map = isOpening(words, i) ? open : mid;
        map.set(word.low, (map.get(word.low) ?? 0) + 1);
        if (traitsOf(word).title && closesName(words, i)) surnames.add(word.low);
      }
    }
  }
  const small = (low: string): number => {
    const at = placeOf(low);
    return (at < 0 ? 0 : counts[at]!) + (others.get(low) ?? 0);
  };
  const peopled = new Set<string>();
  for (const words of [mid, open])
    for (const low of words.keys())
      if (LAST.has(low.charCodeAt(low.length - 1)))
        for (const ending of PEOPLE_ENDING) if (low.endsWith(ending)) peopled.add(low.slice(0, -ending.length));
  return { small, mid, open, surnames, peopled, headings };
}
