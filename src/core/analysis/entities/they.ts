// They: in the mentions so far, out pronoun mentions of a group, or of each of two or more people who did something together.
import { type Unit, type Word, testBySpelling } from '../names/units.ts';
import { type Draft, mention } from './draft.ts';
import { type Ref, refOf } from './history.ts';
import { type Scene, uncontracted } from './resolve.ts';

const THEY = new Set(['they', 'them', 'their']);

/** How many mentions and sentences back a group may stand. */
const WINDOW = 40;
const BACK = 1;

/** "A and B", "A, B and C", or the subject of the last clause "with" another. */
function together(refs: readonly Ref[], words: readonly Word[]): Draft[] | null {
  for (let i = 0; i + 1 < refs.length; i++) {
    const a = refs[i]!;
    const b = refs[i + 1]!;
    if (a.draft === b.draft || words[b.lead - 1]?.low !== 'and' || b.lead - a.to > 2) continue;
    const group = [a.draft, b.draft];
    for (let j = i - 1; j >= 0 && words[refs[j + 1]!.lead - 1]?.text === ','; j--)
      if (refs[j + 1]!.lead - refs[j]!.to <= 1) group.unshift(refs[j]!.draft);
    return [...new Set(group)];
  }
  const last = refs.findLastIndex((ref) => ref.subject);
  const subject = refs[last];
  if (!subject) return null;
  for (const ref of refs.slice(last + 1))
    if (ref.draft !== subject.draft && words[ref.lead - 1]?.low === 'with') return [subject.draft, ref.draft];
  return null;
}

const lastGroup = (window: readonly Ref[], number: number): Draft | null => {
  const last = window.findLast((ref) => ref.draft.plural && ref.number >= number - BACK);
  return last?.subject || last?.number === number ? last.draft : null;
};

const asks = testBySpelling(({ low }) => THEY.has(uncontracted(low)));

const NOWHERE: readonly number[] = [];

function askedIn({ part, words }: Unit): readonly number[] {
  if (part !== 'sentence') return NOWHERE;
  let found: number[] | undefined;
  for (let at = 0; at < words.length; at++) if (asks(words[at]!)) (found ??= []).push(at);
  return found ?? NOWHERE;
}

/** Adds the mentions to the drafts; words in quotes are left alone. */
export function they({ text, units, people, quoted }: Scene): void {
  const asking = units.map(askedIn);
  const wanted = (unit: number): boolean => (asking[unit]?.length ?? 0) > 0 || (asking[unit + 1]?.length ?? 0) > 0;
  const byUnit = new Map<number, Ref[]>();
  let quote = 0;
  const within = (at: number): boolean => {
    while (quote < quoted.length && quoted[quote]!.end <= at) quote++;
    return quote < quoted.length && quoted[quote]!.start <= at;
  };
  const places = people
    .flatMap((draft) => draft.mentions.filter(({ unit }) => wanted(unit)).map((place) => ({ draft, place })))
    .sort((a, b) => a.place.start - b.place.start);
  for (const { draft, place } of places) {
    if (within(place.start)) continue;
    const unit = units[place.unit]!;
    const ref = refOf(draft, place, unit.words, { number: unit.number, paragraph: 0, quote: -1 });
    const list = byUnit.get(place.unit);
    if (list) list.push(ref);
    else byUnit.set(place.unit, [ref]);
  }
  quote = 0;
  asking.forEach((places, index) => {
    if (places.length === 0) return;
    const { words, number } = units[index]!;
    const here = byUnit.get(index) ?? [];
    const before = byUnit.get(index - 1) ?? [];
    let passed = 0;
    for (const at of places) {
      const word = words[at]!;
      if (within(word.start)) continue;
      while (passed < here.length && here[passed]!.to <= at) passed++;
      const past = here.slice(Math.max(0, passed - WINDOW), passed);
      const pair =
        together(past, words) ??
        (here.length === 0 ? together(before.slice(-WINDOW), units[index - 1]?.words ?? []) : null);
      const group = pair ? null : lastGroup([...before.slice(-WINDOW), ...past], number);
      for (const draft of pair ?? (group ? [group] : []))
        mention(draft, text, { start: word.start, end: word.start + uncontracted(word.bare).length }, 'pronoun', {
          unit: index,
          from: at,
          to: at + 1,
        });
    }
  });
}
