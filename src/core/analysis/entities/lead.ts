// The nameless person a story opens with: "A retired teacher has been jailed …" Out: that phrase as a mention of whoever the text then
// introduces by name, or of somebody without a name.
import { STOP } from '../names/plain-words.ts';
import { HONORIFIC, ROLE, titleGender } from '../names/titles.ts';
import type { Unit, Word } from '../names/units.ts';
import { SPEECH } from '../names/verbs.ts';
import type { Cover } from './cover.ts';
import { type Draft, draft, mention } from './draft.ts';
import { signature } from './phrase.ts';
import { isSubject, leadOf } from './subject.ts';

/** Sentences in which the story may open, and by which the name must have come. */
const OPENS = 2;
const NAMED_BY = 6;
/** Words from the article of the phrase to its noun, at most. */
const REACH = 8;

const MODIFIES = /^(?:\p{L}+|\d{1,3})(?:[-‐‑]\p{L}+)*$/u;

const ACCUSED = new Set(['alleged', 'suspected', 'accused']);

/** "bosses" of "one of the bosses". */
const singular = (low: string): string =>
  ROLE.has(low.replace(/s$/, '')) ? low.replace(/s$/, '') : low.replace(/es$/, '');

/** "A suspected gang boss", "One of the jailed ministers", at the head of a sentence: its first word and its noun; null where there is none. */
function phraseOf(words: readonly Word[]): { from: number; noun: number; head: string } | null {
  const from = words.findIndex(({ text }) => /^\p{L}/u.test(text));
  const low = (at: number): string => words[at]?.low ?? '';
  const many = low(from) === 'one' && low(from + 1) === 'of';
  if (!many && !/^(?:a|an)$/.test(low(from)) && !(low(from) === 'the' && ACCUSED.has(low(from + 1)))) return null;
  const start = many ? from + (/^(?:the|his|her|their|its)$/.test(low(from + 2)) ? 3 : 2) : from + 1;
  for (let i = start; i < Math.min(words.length, start + REACH); i++) {
    const word = words[i]!;
    const head = many ? singular(word.low) : word.low;
    if (ROLE.has(head) && !word.possessive) {
      const next = words[i + 1];
      if (next && (ROLE.has(next.low) || (many && ROLE.has(singular(next.low))))) continue;
      return next?.cap ? null : { from, noun: i, head };
    }
    if (!MODIFIES.test(word.text) && !/^[-–]$/.test(word.text)) return null;
    if (STOP.has(word.low) || SPEECH.has(word.low)) return null;
  }
  return null;
}

/** Words behind a name in which a verb of speech makes it a source. */
const SPEAKS = 12;

/** Does the sentence introduce the name that stands at `from`: as its subject, with an age or as the first word, no official or source? */
function introduces(words: readonly Word[], from: number, to: number, speaking: boolean): boolean {
  const lead = leadOf(words, from);
  const title = words[from - 1]?.text === '.' ? words[from - 2] : words[from - 1];
  if (lead < from && title && !speaking && !HONORIFIC.has(title.low)) return false;
  if (!speaking && words.slice(to, to + SPEAKS).some(({ low }) => SPEECH.has(low))) return false;
  const aged = words[to]?.text === ',' && /^\d{1,3}$/.test(words[to + 1]?.text ?? '');
  return (lead === 0 && isSubject(words, lead, to)) || aged;
}

/** The one person named in the sentences after the opening, where that is one, by a whole name. */
function introduced(
  units: readonly Unit[],
  people: readonly Draft[],
  after: number,
  { gender, speaking }: { gender: Draft['gender']; speaking: boolean },
): Draft | null {
  const first = (one: Draft) => one.mentions[0];
  const near = people.filter((one) => {
    const number = units[first(one)?.unit ?? -1]?.number ?? 0;
    return one.name !== null && number > 0 && number <= NAMED_BY;
  });
  const earliest = near.toSorted((a, b) => first(a)!.start - first(b)!.start)[0];
  const at = earliest && first(earliest);
  if (!at || !earliest.name?.includes(' ')) return null;
  const unit = units[at.unit]!;
  if (unit.number <= after || (gender !== null && earliest.gender !== null && gender !== earliest.gender)) return null;
  return introduces(unit.words, at.from, at.to, speaking) ? earliest : null;
}

/** Adds the mention; gives the person without a name, if it is one. `taken` are words that belong to a name or a role. */
export function lead(text: string, units: readonly Unit[], people: readonly Draft[], taken: Cover): Draft | null {
  for (const [index, unit] of units.entries()) {
    if (unit.part !== 'sentence') continue;
    if (unit.number > OPENS) return null;
    const { words } = unit;
    const phrase = phraseOf(words);
    if (!phrase || taken.has(index, phrase.noun)) continue;
    const { from, noun, head } = phrase;
    const gender = titleGender(head) ?? null;
    const known = introduced(units, people, unit.number, { gender, speaking: SPEECH.has(words[noun + 1]?.low ?? '') });
    const one = known ?? draft('person');
    if (!known) one.marks = new Set([...signature(words, from + 1, noun + 1, noun), `head:${head}`]);
    one.gender ??= gender;
    const span = { start: words[from]!.start, end: words[noun]!.start + words[noun]!.bare.length };
    mention(one, text, span, 'nominal', { unit: index, from, to: noun + 1 });
    taken.add({ unit: index, from, to: noun + 1 });
    return known ? null : one;
  }
  return null;
}
