// He and she: in the mentions so far, out pronoun mentions of those they stand for, chosen by what is learnt. An unsure pronoun gets nobody.
import type { Span } from '../../text/span.ts';
import type { Gender } from '../names/first-name.ts';
import { type Unit, type Word, testBySpelling } from '../names/units.ts';
import {
  type Asking,
  type Case,
  LOWEST,
  MOST,
  agreement,
  describe,
  describeNobody,
  expectation,
} from './antecedents.ts';
import { isRuledOut, ownsSubject, tellsOfSelf } from './bound.ts';
import { type Draft, type Place, mention } from './draft.ts';
import { History, type Ref, type Trace, refOf } from './history.ts';
import { speaks } from './subject.ts';

export const HE_SHE: ReadonlyMap<string, { gender: Gender; as: Case }> = new Map([
  ['he', { gender: 'male', as: 'subject' }],
  ['him', { gender: 'male', as: 'object' }],
  ['his', { gender: 'male', as: 'owner' }],
  ['himself', { gender: 'male', as: 'self' }],
  ['she', { gender: 'female', as: 'subject' }],
  ['her', { gender: 'female', as: 'owner' }],
  ['hers', { gender: 'female', as: 'owner' }],
  ['herself', { gender: 'female', as: 'self' }],
]);

/** Candidates of one pronoun, their features in `features` up to `ends[i]`; the last candidate is nobody. */
export type Choice = { candidates: (Draft | null)[]; features: Uint32Array; ends: number[] };
/** Chooses a candidate: its index. */
export type Judge = (choice: Choice, pronoun: Word) => number;

export type Scene = {
  text: string;
  units: readonly Unit[];
  /** The paragraph of each sentence, by number. */
  paragraphs: readonly number[];
  people: readonly Draft[];
  quoted: readonly Span[];
};

/** "he" of "he’ll". */
export const uncontracted = (word: string): string =>
  isApostrophe(word.charCodeAt(word.length - 2)) || isApostrophe(word.charCodeAt(word.length - 3))
    ? word.replace(/['’](?:s|d|ll|ve|re)$/i, '')
    : word;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

const pronounOf = ({ low }: Word) => HE_SHE.get(low) ?? HE_SHE.get(uncontracted(low));
const asks = testBySpelling((word) => pronounOf(word) !== undefined);

/** How many entities and sentences back a pronoun may look. */
const CANDIDATES = 10;
const SENTENCES = 12;

export function heAndShe({ text, units, paragraphs, people, quoted }: Scene, judge: Judge): void {
  const places = new Map<number, { draft: Draft; place: Place }[]>();
  for (const draft of people)
    for (const place of draft.mentions) {
      if (draft.plural) continue;
      const list = places.get(place.unit) ?? [];
      list.push({ draft, place });
      places.set(place.unit, list);
    }
  for (const list of places.values()) list.sort((a, b) => a.place.start - b.place.start);
  let quote = 0;
  const quoteAt = (at: number): number => {
    while (quote < quoted.length && quoted[quote]!.end <= at) quote++;
    return quote < quoted.length && quoted[quote]!.start <= at ? quote : -1;
  };
  const history = new History();
  const before: Record<Gender, Trace | null> = { male: null, female: null };
  const features = new Uint32Array((CANDIDATES + 3) * MOST);
  let paragraph = -1;
  units.forEach((unit, index) => {
    if (unit.part !== 'sentence' && unit.part !== 'title') return;
    const { words, number } = unit;
    const here = paragraphs[number] ?? 0;
    const opening = here !== paragraph;
    paragraph = here;
    const list = places.get(index) ?? [];
    if (list.length === 0 && !words.some(asks)) return;
    let next = 0;
    const enter = (ref: Ref): void => history.enter(ref, unit.part === 'title');
    const read = (upTo: number): void => {
      for (; next < list.length && list[next]!.place.from <= upTo; next++) {
        const { draft, place } = list[next]!;
        const ref = refOf(draft, place, words, { number, paragraph: here, quote: quoteAt(place.start) });
        enter(ref);
      }
    };
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      if (next < list.length && list[next]!.place.from <= at) read(at);
      if (!asks(word)) continue;
      const pronoun = pronounOf(word);
      if (!pronoun) continue;
      const end = word.start + uncontracted(word.bare).length;
      const as = word.low === 'her' && isObject(words, at) ? 'object' : pronoun.as;
      const { gender } = pronoun;
      const inside = quoteAt(word.start);
      let traces: Trace[] = [];
      let rivals: Trace[] = [];
      for (let i = history.traces.length - 1; i >= 0 && traces.length < CANDIDATES; i--) {
        const trace = history.traces[i]!;
        if (number - trace.last.number > SENTENCES) break;
        const agrees = agreement(trace, gender);
        if (agrees === 2 || isRuledOut(as, trace.last, index, units, at)) continue;
        traces.push(trace);
        if (agrees !== 4) rivals.push(trace);
      }
      if (as === 'subject') {
        const teller = rivals.find(({ last }) => tellsOfSelf(last, index, units, at));
        const fits = (trace: Trace): boolean =>
          (teller ?? trace) === trace && !rivals.some((rival) => ownsSubject(trace.last, rival.last, number, units));
        [traces, rivals] = [traces.filter(fits), rivals.filter(fits)];
      }
      const asking: Asking = {
        words,
        at,
        number,
        paragraph: here,
        opening,
        quote: inside,
        gender,
        as,
        before: before[gender],
        rivals,
        expected: [],
        most: 0,
        second: 0,
      };
      expect(asking);
      const choice: Choice = { candidates: [], features, ends: [] };
      let last = 0;
      traces.forEach((trace, place) => {
        last = describe(features, last, asking, units, trace, place);
        choice.candidates.push(trace.draft);
        choice.ends.push(last);
      });
      choice.candidates.push(null);
      choice.ends.push(describeNobody(features, last, asking));
      const chosen = choice.candidates[judge(choice, word)] ?? null;
      if (!chosen) continue;
      mention(chosen, text, { start: word.start, end }, 'pronoun', { unit: index, from: at, to: at + 1 });
      if (chosen.gender === null && chosen.name === null) chosen.gender = gender;
      const subject = as === 'subject';
      enter({
        draft: chosen,
        unit: index,
        number,
        paragraph: here,
        from: at,
        to: at + 1,
        lead: at,
        start: word.start,
        kind: 'pronoun',
        subject,
        speaks: subject && speaks(words, at, at + 1),
        quote: inside,
      });
      const trace = history.trace(chosen)!;
      if (gender === 'male') trace.he++;
      else trace.she++;
      before[gender] = trace;
    }
    read(words.length);
  });
}

/** What is expected of the rivals, and the two best. */
function expect(asking: Asking): void {
  asking.expected = asking.rivals.map((trace) => expectation(asking, trace));
  asking.most = Math.max(LOWEST, ...asking.expected);
  const at = asking.expected.indexOf(asking.most);
  asking.second = Math.max(LOWEST, ...asking.expected.filter((_, i) => i !== at));
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
