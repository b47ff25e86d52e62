// He, she and they: in the mentions so far, out pronoun mentions of the people they stand for. An unsure pronoun gets nobody.
import type { Span } from '../../text/span.ts';
import type { Gender } from '../names/first-name.ts';
import type { Unit, Word } from '../names/units.ts';
import { type Draft, mention } from './draft.ts';
import { isSubject, leadOf, speaks } from './subject.ts';

type Case = 'subject' | 'object' | 'owner';

const PRONOUN: ReadonlyMap<string, { gender: Gender | 'many'; as: Case }> = new Map([
  ['he', { gender: 'male', as: 'subject' }],
  ['him', { gender: 'male', as: 'object' }],
  ['his', { gender: 'male', as: 'owner' }],
  ['himself', { gender: 'male', as: 'owner' }],
  ['she', { gender: 'female', as: 'subject' }],
  ['her', { gender: 'female', as: 'owner' }],
  ['hers', { gender: 'female', as: 'owner' }],
  ['herself', { gender: 'female', as: 'owner' }],
  ['they', { gender: 'many', as: 'subject' }],
  ['them', { gender: 'many', as: 'object' }],
  ['their', { gender: 'many', as: 'owner' }],
]);

/** A mention of a person that a pronoun may look back to. `at` is its place in the text. */
type Ref = {
  draft: Draft;
  unit: number;
  number: number;
  from: number;
  to: number;
  lead: number;
  at: number;
  subject: boolean;
  speaks: boolean;
  quoted: boolean;
  pronoun: boolean;
};

/** How many mentions and sentences back a pronoun may look. */
const REFS = 40;
const SENTENCES = 4;

const WEIGHT = {
  sentence: 3.5,
  subject: 3,
  spoke: 2,
  first: 1,
  quoted: -6,
  gender: 1,
  often: 1.2,
  pronoun: 1,
  sameObject: -4,
} as const;
/** How much better than the next the best must be. */
const MARGIN = 0.3;
const MARGIN_QUOTED = 2;

/** Two or more people who did something together: "A and B", or the subject of the last clause "with" another. */
function together(refs: readonly Ref[], words: readonly Word[]): Draft[] | null {
  for (let i = 0; i + 1 < refs.length; i++) {
    const a = refs[i];
    const b = refs[i + 1];
    if (!a || !b || a.draft === b.draft || words[b.lead - 1]?.low !== 'and' || b.lead - a.to > 2) continue;
    const group = [a.draft, b.draft];
    // "A, B and C"
    for (let j = i - 1; j >= 0 && words[(refs[j + 1]?.lead ?? 0) - 1]?.text === ','; j--) {
      const other = refs[j];
      if (other && (refs[j + 1]?.lead ?? 0) - other.to <= 1) group.unshift(other.draft);
    }
    return [...new Set(group)];
  }
  const last = refs.findLastIndex((ref) => ref.subject && !ref.quoted);
  const subject = refs[last];
  if (!subject) return null;
  for (const ref of refs.slice(last + 1)) {
    const before = words[ref.lead - 1]?.low ?? '';
    if (ref.draft !== subject.draft && before === 'with') return [subject.draft, ref.draft];
  }
  return null;
}

export type Scene = { text: string; units: readonly Unit[]; people: readonly Draft[]; quoted: readonly Span[] };

/** Adds the pronoun mentions to the drafts. */
export function pronouns({ text, units, people, quoted }: Scene): void {
  const byUnit = new Map<number, Ref[]>();
  for (const draft of people)
    for (const one of draft.mentions) {
      const words = units[one.unit]?.words ?? [];
      if (units[one.unit]?.part !== 'sentence') continue;
      const lead = one.kind === 'name' ? leadOf(words, one.from) : one.from;
      const ref = {
        draft,
        unit: one.unit,
        number: units[one.unit]?.number ?? 0,
        from: one.from,
        to: one.to,
        lead,
        at: one.start,
        subject: isSubject(words, lead, one.to),
        speaks: speaks(words, lead, one.to),
        quoted: false,
        pronoun: false,
      };
      const list = byUnit.get(one.unit) ?? [];
      list.push(ref);
      byUnit.set(one.unit, list);
    }
  for (const list of byUnit.values()) list.sort((a, b) => a.at - b.at);

  let quote = 0;
  const inQuote = (at: number): boolean => {
    while (quote < quoted.length && (quoted[quote]?.end ?? 0) <= at) quote++;
    const one = quoted[quote];
    return one !== undefined && one.start <= at && at < one.end;
  };
  const window: Ref[] = [];
  const counts = new Map<Draft, number>();
  let before: { refs: Ref[]; words: readonly Word[]; number: number } | null = null;

  units.forEach((unit, index) => {
    if (unit.part !== 'sentence') return;
    const { words, number } = unit;
    const list = byUnit.get(index) ?? [];
    const here: Ref[] = [];
    const enter = (ref: Ref): void => {
      here.push(ref);
      window.push(ref);
      if (window.length > REFS) window.shift();
      counts.set(ref.draft, (counts.get(ref.draft) ?? 0) + 1);
    };
    let next = 0;
    words.forEach((word, at) => {
      while (next < list.length && (list[next]?.from ?? 0) <= at) {
        const ref = list[next++];
        if (ref) enter({ ...ref, quoted: inQuote(ref.at) });
      }
      const pronoun = PRONOUN.get(word.low);
      if (!pronoun || word.text === 'US') return;
      const within = inQuote(word.start);
      if (pronoun.gender === 'many') {
        if (within) return;
        const pair =
          together(
            here.filter((ref) => !ref.quoted && ref.to <= at),
            words,
          ) ??
          (before && before.number === number - 1 && here.length === 0
            ? together(
                before.refs.filter((ref) => !ref.quoted),
                before.words,
              )
            : null);
        const group = plural(window, number);
        const chosen = pair ?? (group ? [group] : []);
        for (const draft of chosen) mention(draft, text, word, 'pronoun', { unit: index, from: at, to: at + 1 });
        return;
      }
      const best = choose(window, {
        number,
        gender: pronoun.gender,
        as: pronoun.as === 'owner' && word.low === 'her' && isObject(words, at) ? 'object' : pronoun.as,
        within,
        counts,
      });
      if (!best) return;
      mention(best, text, word, 'pronoun', { unit: index, from: at, to: at + 1 });
      if (best.gender === null && best.name === null) best.gender = pronoun.gender;
      if (!within)
        enter({
          draft: best,
          unit: index,
          number,
          from: at,
          to: at + 1,
          lead: at,
          at: word.start,
          subject: pronoun.as === 'subject',
          speaks: pronoun.as === 'subject' && speaks(words, at, at + 1),
          quoted: false,
          pronoun: true,
        });
    });
    while (next < list.length) {
      const ref = list[next++];
      if (ref) enter(ref);
    }
    before = { refs: here, words, number };
  });
}

/** "her" with no noun after it is an object. */
const isObject = (words: readonly Word[], at: number): boolean => {
  const after = words[at + 1];
  return (
    !after ||
    !/^[\p{L}“"]/u.test(after.text) ||
    /^(?:to|in|on|at|and|for|with|as|by|from|that|after|before|when|is|was|of|about)$/.test(after.low)
  );
};

function plural(window: readonly Ref[], number: number): Draft | null {
  const last = window.findLast((ref) => ref.draft.plural && !ref.quoted && ref.number >= number - 1);
  return last?.subject || (last && last.number === number) ? last.draft : null;
}

type Ask = { number: number; gender: Gender; as: Case; within: boolean; counts: ReadonlyMap<Draft, number> };

function choose(window: readonly Ref[], { number, gender, as, within, counts }: Ask): Draft | null {
  const scores = new Map<Draft, number>();
  const firsts = new Map<number, Draft>();
  for (const ref of window) if (!firsts.has(ref.number)) firsts.set(ref.number, ref.draft);
  for (const ref of window) {
    const { draft } = ref;
    if (draft.plural || (draft.gender !== null && draft.gender !== gender)) continue;
    const distance = number - ref.number;
    if (distance > SENTENCES) continue;
    // Who speaks does not call himself "he".
    if (within && distance === 0 && !ref.quoted) continue;
    // In a quote anyone may be meant: only a person of that gender, by name.
    if (within && (draft.name === null || draft.gender !== gender)) continue;
    let score = -distance * WEIGHT.sentence;
    if (ref.subject) score += WEIGHT.subject;
    if (ref.speaks && distance === 1 && as === 'subject') score += WEIGHT.spoke;
    if (firsts.get(ref.number) === draft) score += WEIGHT.first;
    if (ref.quoted && !within) score += WEIGHT.quoted;
    if (draft.gender === gender) score += WEIGHT.gender;
    if (ref.pronoun) score += WEIGHT.pronoun;
    if (as === 'object' && distance === 0 && ref.subject) score += WEIGHT.sameObject;
    score += WEIGHT.often * Math.log2(1 + Math.min(counts.get(draft) ?? 0, 15));
    // Of equals the later one.
    score += ref.at * 1e-9;
    if (score > (scores.get(draft) ?? -Infinity)) scores.set(draft, score);
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (!best) return null;
  return !second || best[1] - second[1] >= (within ? MARGIN_QUOTED : MARGIN) ? best[0] : null;
}
