// Mentions by a common noun: "the US secretary of state" for a person with a name, "a senior official" for one without, staff and
// institutions for themselves. In: the words and the people so far; out: mentions added to old and new drafts.
import { FUNCTION, INSTITUTION } from '../names/organizations.ts';
import { SPEECH } from '../names/verbs.ts';
import { GROUP, ROLE, titleGender } from '../names/titles.ts';
import { type Unit, type Word, testBySpelling } from '../names/units.ts';
import type { Cover } from './cover.ts';
import { type Draft, draft, mention } from './draft.ts';
import { LOOK_BACK, byWord, fit, lastFitting, onlyFitting, sameBody } from './fit.ts';
import { AUXILIARY, CONJUNCTION, pastApposition } from './subject.ts';
import { DEFINITE, type Phrase, complementEnd, phraseAt, signature } from './phrase.ts';

/** Those who work for somebody: they do not stand for their boss. */
const OFFICE = new Set(['office', 'staff', 'campaign', 'administration', 'team', 'aides', 'delegation', 'camp']);
/** Nouns that are seldom meant as a role: they count only where they act or speak. */
const WEAK = new Set([
  'man',
  'woman',
  'boy',
  'girl',
  'friend',
  'partner',
  'private',
  'forward',
  'model',
  'host',
  'guide',
  'peer',
  'principal',
  'independent',
  'head',
  'general',
  'major',
]);

/** Of these somebody may have several. */
const KIN =
  /^(?:son|daughter|brother|sister|uncle|aunt|nephew|niece|cousin|grandson|granddaughter|friend|ally|colleague|neighbou?r)$/;

const HEAD = new Set([...ROLE, ...GROUP, ...OFFICE, ...INSTITUTION]);

const mayBeHead = testBySpelling(({ low }) => HEAD.has(low));

export type Known = {
  text: string;
  units: readonly Unit[];
  people: readonly Draft[];
  /** By unit and word: 1 where it already belongs to a name or to the role beside it. */
  taken: Cover;
  /** The person without a name that the text opens with, if it does. */
  opening: Draft | null;
};

type Found = { head: number; phrase: Phrase; end: number; marks: string[]; start: number };

const before = (words: readonly Word[], at: number): string => words[at - 1]?.low ?? '';

const PREPOSITION = new Set(['on', 'at', 'in', 'from', 'with', 'near', 'of', 'for']);
/** The longest place or matter that is looked over, in words. */
const LONGEST_PLACE = 8;

/** Behind "on the night shift": the index of the next comma, verb or stop, or `at` where there is none near. */
function pastPlace(words: readonly Word[], at: number): number {
  if (!PREPOSITION.has(words[at]?.low ?? '')) return at;
  for (let i = at + 2; i < Math.min(words.length, at + LONGEST_PLACE); i++) {
    const { low, text } = words[i]!;
    if (text === ',' || SPEECH.has(low) || AUXILIARY.test(low)) return i;
    if (/^[.!?:;]/.test(text)) return at;
  }
  return at;
}

/** Does the phrase act or speak: head of a clause, or beside a speech verb? */
function acts(words: readonly Word[], { start, end }: Found): boolean {
  // "A manager on the team, who asked not to be named, said"; "a baker, 58, said"
  const to = pastPlace(words, end);
  const behind = words[words[to]?.low === ',' && words[to + 1]?.low === 'who' ? to + 1 : pastApposition(words, to)];
  if (SPEECH.has(behind?.low ?? '') || SPEECH.has(before(words, start))) return true;
  const left = words[start - 1];
  if (!left || /^["“”‘’,;:.–—-]$/.test(left.text)) return isVerbish(behind);
  return (CONJUNCTION.has(left.low) || /^(?:said|to|by)$/.test(left.low)) && isVerbish(behind);
}

const isVerbish = (word: Word | undefined): boolean =>
  word !== undefined &&
  (AUXILIARY.test(word.low) ||
    /^(?:told|said|himself|herself|themselves)$/.test(word.low) ||
    /\p{Ll}{2}(?:ed|ing|s)$/u.test(word.low));

function find(words: readonly Word[], head: number): Found {
  const phrase = phraseAt(words, head);
  const end = complementEnd(words, head);
  let start = phrase.from;
  if (phrase.determiner >= 0) start = phrase.determiner;
  else if (phrase.owner >= 0 && phrase.owner < phrase.from) {
    // "the cooperative’s lawyer": from the owner's own determiner on.
    start = phrase.owner;
    if (DEFINITE.has(before(words, start)) || before(words, start) === 'a' || before(words, start) === 'an') start--;
  } else if (phrase.owner >= phrase.from) {
    // "Mr Marsh’s staff" keeps its honorific, "the Kremlin’s spokesman" its article.
    if (/^(?:mr|mrs|ms|dr|the|president|minister|sheikh|sen|gov)$/.test(before(words, start))) start--;
  }
  return { head, phrase, end, start, marks: signature(words, phrase.from, end, head) };
}

/** All nominal mentions, in text order. */
export function nominals({ text, units, people, taken, opening }: Known): Draft[] {
  const added: Draft[] = opening ? [opening] : [];
  const groups = new Map<string, Draft>();
  const bodies = new Map<string, Draft[]>();
  const recent: { person: Draft; at: number }[] = people
    .flatMap((person) => person.roles.map((role) => ({ person, at: role.start })))
    .sort((a, b) => a.at - b.at);
  let next = 0;
  const unnamed: Draft[] = opening ? [opening] : [];
  const order: Draft[] = [];

  const place = (into: Draft, unit: number, found: Found): void => {
    const words = units[unit]?.words ?? [];
    const start = words[found.start]?.start ?? 0;
    const last = words[found.end - 1];
    mention(into, text, { start, end: last ? last.start + last.bare.length : start }, 'nominal', {
      unit,
      from: found.start,
      to: found.end,
    });
  };

  units.forEach((unit, index) => {
    if (unit.part !== 'sentence') return;
    const { words } = unit;
    for (let head = 0; head < words.length; head++) {
      const word = words[head];
      if (!word || !mayBeHead(word) || taken.has(index, head)) continue;
      const role = ROLE.has(word.low);
      const group = GROUP.has(word.low) || OFFICE.has(word.low);
      const body = INSTITUTION.has(word.low);
      const following = words[head + 1];
      // Inside a longer phrase: "police chief", "government officials".
      if (
        following &&
        !word.possessive &&
        (ROLE.has(following.low) || GROUP.has(following.low) || INSTITUTION.has(following.low)) &&
        !SPEECH.has(following.low)
      )
        continue;
      const found = find(words, head);
      const determiner = words[found.phrase.determiner]?.low ?? '';
      const definite = DEFINITE.has(determiner);
      const owned = found.phrase.owner >= 0 || ['his', 'her', 'their', 'its'].includes(determiner);
      const start = words[found.start]?.start ?? 0;
      while (next < recent.length && (recent[next]?.at ?? Infinity) < start) {
        const one = recent[next++]?.person;
        if (one) order.push(one);
      }
      if (OFFICE.has(word.low) && found.phrase.owner >= 0) {
        if (!acts(words, found) && found.start !== 0) continue;
        const into = draft(word.low === 'staff' || word.low === 'aides' ? 'person' : 'organization', true);
        into.marks = new Set(found.marks);
        added.push(into);
        place(into, index, found);
        continue;
      }
      if (role && !group) {
        // "Aldon Motors' director" is who is its director.
        const named =
          found.phrase.owner >= found.phrase.from &&
          words[found.phrase.owner]!.cap &&
          !KIN.test(word.low) &&
          !/^(?:is|was|are|were|be|been|became|becomes|remains|remained|as)$/.test(before(words, found.start));
        if (word.cap && !definite && !named && head > 0) continue;
        const best =
          definite || named
            ? (byWord(lastFitting(order, found.marks), people, found.marks) ?? onlyFitting(people, found.marks, order))
            : null;
        if (best && (definite || fit(found.marks, best) > 1)) {
          place(best, index, found);
          best.gender ??= titleGender(word.low) ?? null;
          continue;
        }
        if (WEAK.has(word.low) && !acts(words, found)) continue;
        const again = definite ? unnamed.findLast((one) => fit(found.marks, one) > 0) : undefined;
        if (again) {
          place(again, index, found);
          continue;
        }
        if (!acts(words, found)) continue;
        if (
          !definite &&
          !owned &&
          determiner !== 'a' &&
          determiner !== 'an' &&
          determiner !== 'another' &&
          determiner !== 'one'
        )
          continue;
        const into = draft('person');
        into.gender = titleGender(word.low) ?? null;
        into.marks = new Set(found.marks);
        added.push(into);
        unnamed.push(into);
        if (unnamed.length > LOOK_BACK) unnamed.shift();
        place(into, index, found);
        continue;
      }
      if (group && !body) {
        const key = words
          .slice(found.phrase.from, found.end)
          .map((one) => one.low)
          .join(' ');
        const old = groups.get(key) ?? (definite ? groups.get(word.low) : undefined);
        if (!old && !acts(words, found)) continue;
        const into = old ?? draft('person', true);
        if (!old) {
          into.marks = new Set(found.marks);
          added.push(into);
        }
        groups.set(key, into);
        groups.set(word.low, into);
        place(into, index, found);
        continue;
      }
      if (body) {
        const named =
          found.marks.some((mark) => mark.startsWith('country:') || mark.startsWith('name:')) ||
          FUNCTION.has(before(words, head));
        const list = bodies.get(word.low) ?? [];
        const key = words
          .slice(found.phrase.from, head + 1)
          .map((one) => one.low)
          .join(' ');
        const old = list.findLast((one) => sameBody(one, found.marks));
        if (!old && !named && !(acts(words, found) && (definite || owned))) continue;
        if (!old && !definite && !named) continue;
        const into = old ?? draft('organization');
        for (const mark of found.marks) into.marks.add(mark);
        if (!old) {
          added.push(into);
          list.push(into);
          if (list.length > LOOK_BACK) list.shift();
          bodies.set(word.low, list);
        }
        // "the opposition Moorland party": the name begins with its capital.
        let opening = found.phrase.from;
        while (opening < head && !words[opening]?.cap) opening++;
        const from = words[opening < head ? opening : found.phrase.from]?.start ?? start;
        const name = text.slice(from, word.start + word.bare.length);
        if (
          named &&
          found.phrase.owner < 0 &&
          key.includes(' ') &&
          (into.name === null || name.length > into.name.length)
        )
          into.name = name;
        place(into, index, found);
      }
    }
  });
  return added;
}
