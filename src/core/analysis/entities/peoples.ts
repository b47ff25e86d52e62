// Peoples, faiths, parties and families in the plural: "the Danes", "many Buddhists", "the Tarns". In: the words, the people and what
// nouns stand for so far; out: groups of people, each with its mentions.
import { isDemonym } from '../names/places.ts';
import { MODIFIER } from '../names/titles.ts';
import { type Unit, type Word, testBySpelling } from '../names/units.ts';
import { SPEECH } from '../names/verbs.ts';
import type { Cover } from './cover.ts';
import { type Draft, draft, mention } from './draft.ts';
import { AUXILIARY, CONJUNCTION } from './subject.ts';

const PLURAL = new Set(['frenchmen', 'englishmen', 'irishmen', 'dutchmen', 'welshmen', 'tories']);
/** The same in the singular and the plural; the others in -ese, -ish and -ch need an article. */
const EVEN = new Set([
  'rohingya',
  'maori',
  'inuit',
  'swiss',
  'hutu',
  'tutsi',
  'hausa',
  'yoruba',
  'igbo',
  'zulu',
  'xhosa',
]);
const EVEN_ENDING = /(?:ese|[^a]ish|[nt]ch)$/;

const DETERMINER = new Set(['the', 'these', 'those', 'our', 'my', 'your', 'their', 'his', 'her', 'its']);
/** Say how many, or which part. */
const PART = new Set(
  'some many most few several more fewer other another both two three four five six seven eight nine ten hundreds thousands millions'.split(
    ' ',
  ),
);
const ADJECTIVE = new Set(
  'all every about nearly almost over estimated ordinary black white brown poor rich good fellow hard-working working-class middle-class native early ancient modern roman'.split(
    ' ',
  ),
);
/** Words behind a group that make it a part. */
const NARROWING = /^(?:who|whose|with|of|from|aged|registered|\p{Ll}{3,}ing)$/u;
const AROUND =
  /^(?:in|on|at|by|for|to|from|with|under|into|against|over|through|of|during|about|among|between|across|like|without|alone|alike)$/;
/** The most words before the noun. */
const REACH = 5;

/** Does the word end its phrase? */
const ends = (next: Word | undefined): boolean =>
  next === undefined ||
  !/^[\p{L}\p{N}]/u.test(next.text) ||
  AUXILIARY.test(next.low) ||
  AROUND.test(next.low) ||
  SPEECH.has(next.low) ||
  CONJUNCTION.has(next.low);

/** A capital that no pass but this one may leave aside: families are those of the article. */
const mayBePeople = testBySpelling(({ low, cap }) => cap && (PLURAL.has(low) || low.endsWith('s') || isDemonym(low)));

function isPeople(words: readonly Word[], at: number, families: ReadonlySet<string>): boolean {
  const { low, cap } = words[at]!;
  const next = words[at + 1];
  if (!cap || (next?.cap && !words[at]!.possessive)) return false;
  const before = words[at - 1]?.low ?? '';
  if (PLURAL.has(low)) return true;
  if (low.endsWith('s') && isDemonym(low.slice(0, -1))) return !EVEN_ENDING.test(low.slice(0, -1));
  if (low.endsWith('s') && families.has(low.slice(0, -1))) return before === 'the' || words[at - 2]?.low === 'the';
  if (!isDemonym(low) || !ends(next)) return false;
  return EVEN.has(low) ? !/^(?:a|an)$/.test(before) : EVEN_ENDING.test(low) && before === 'the';
}

const isNumber = ({ text }: Word): boolean => /^\p{N}/u.test(text);

/** Where the phrase of the noun begins, and whether it is a part of the people only. */
function opened(
  words: readonly Word[],
  noun: number,
  unit: number,
  taken: Cover,
): { from: number; part: boolean; key: string } {
  let from = noun;
  let part = NARROWING.test(words[noun + 1]?.low ?? '');
  let own = noun;
  for (let i = noun - 1; i >= Math.max(0, noun - REACH) && !taken.has(unit, i); i--) {
    const word = words[i]!;
    if (word.possessive) break;
    if (DETERMINER.has(word.low)) {
      from = i;
      if (word.low !== 'the') part = true;
      break;
    }
    const some = PART.has(word.low) || isNumber(word);
    const modifies = MODIFIER.has(word.low) || isDemonym(word.low);
    if (!some && !modifies && !ADJECTIVE.has(word.low) && !(word.cap && i > 0 && words[i - 1]!.low === 'the')) break;
    if (some) part = true;
    else if (modifies || (word.cap && i > 0)) own = i;
    from = i;
  }
  const key = words.slice(own, noun + 1).map(({ low }) => low);
  return { from, part, key: key.join(' ') };
}

const keyOf = (text: string): string => text.toLowerCase().replace(/^the /, '');

/** `unnamed` are the groups that nouns gave; those that are meant again get their mentions. `taken` as in `nominals`. */
export function peoples(
  text: string,
  units: readonly Unit[],
  people: readonly Draft[],
  unnamed: readonly Draft[],
  taken: Cover,
): Draft[] {
  const known = new Map<string, Draft>();
  const covered = taken.copy();
  for (const one of unnamed)
    for (const found of one.mentions) {
      covered.add(found);
      if (one.plural && one.kind === 'person') known.set(keyOf(found.text), one);
    }
  const families = new Set<string>();
  for (const { name } of people) {
    const last = name?.split(' ').at(-1)?.toLowerCase();
    if (last !== undefined && last.length > 2) families.add(last);
  }
  const added: Draft[] = [];
  for (const [index, { part, words }] of units.entries()) {
    if (part !== 'sentence') continue;
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      if (!mayBePeople(word) || covered.has(index, at) || !isPeople(words, at, families)) continue;
      const phrase = opened(words, at, index, covered);
      const old = phrase.part ? undefined : known.get(phrase.key);
      const one = old ?? draft('person', true);
      if (!old) added.push(one);
      if (!phrase.part) known.set(phrase.key, one);
      const span = { start: words[phrase.from]!.start, end: word.start + word.bare.length };
      mention(one, text, span, 'nominal', { unit: index, from: phrase.from, to: at + 1 });
    }
  }
  return added;
}
