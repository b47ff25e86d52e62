// What the text calls a person, before and after the name: "Danish foreign minister Pia Kjeldsen", "Jake Holloway, her senior policy adviser,".
import type { Unit, Word } from '../names/units.ts';
import { HONORIFIC, MODIFIER, ROLE, titleGender } from '../names/titles.ts';
import { FUNCTION } from '../names/organizations.ts';
import { STOP } from '../names/plain-words.ts';
import { SPEECH } from '../names/verbs.ts';
import type { Gender } from '../names/first-name.ts';
import { DETERMINER, complementEnd, phraseAt, signature } from './phrase.ts';

/** Words `from` to `to` of the unit are the role, `head` its noun. */
export type Role = { from: number; to: number; head: number; gender: Gender | null; marks: string[] };

const REACH = 9;

function make(words: readonly Word[], from: number, to: number, head: number): Role {
  return {
    from,
    to,
    head,
    gender: titleGender(words[head]?.low ?? '') ?? null,
    marks: signature(words, from, to, head),
  };
}

/** The most words between the determiner and what is known to modify the head. */
const OPEN_REACH = 4;

const isPlural = (word: Word | undefined): boolean => word !== undefined && /\p{Ll}{2}s$/u.test(word.low);

/** May the lower-case word at `at` modify the head of a role although no list has it: "parks" of "parks and gardens manager"? */
function isOpen(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.cap || word.possessive) return false;
  if (word.low === 'and') return isPlural(words[at - 1]) && isPlural(words[at + 1]);
  return /^\p{Ll}+(?:[-‐‑]\p{Ll}+)*$/u.test(word.text) && !STOP.has(word.low) && !SPEECH.has(word.low);
}

/** The start of the role whose known part starts at `from`: up to its determiner or owner, where only open modifiers stand between. */
function widened(words: readonly Word[], from: number): number {
  for (let i = from - 1; i >= Math.max(0, from - 1 - OPEN_REACH); i--) {
    const word = words[i];
    if (!word) break;
    if (TELLING.has(word.low) || word.possessive) return i + 1;
    if (!isOpen(words, i)) break;
  }
  return from;
}

/** Determiners that are nothing else: "that" may open a clause. */
const TELLING = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'our', 'my']);

/** The head noun that ends just before index `end`: "minister", "secretary (of state)"; -1 where none does. */
function headBefore(words: readonly Word[], end: number): number {
  const last = words[end - 1];
  if (!last) return -1;
  if (ROLE.has(last.low)) return end - 1;
  // "secretary of state", "minister of foreign affairs", "head of the IAEA"
  for (let i = end - 2; i >= Math.max(1, end - 5); i--) {
    if (words[i]?.low === 'of' || words[i]?.low === 'for') {
      const head = words[i - 1];
      return head && ROLE.has(head.low) && complementEnd(words, i - 1) === end ? i - 1 : -1;
    }
    if (!words[i]?.cap && !FUNCTION.has(words[i]?.low ?? '') && words[i]?.low !== 'the') return -1;
  }
  return -1;
}

function before(words: readonly Word[], from: number): Role | null {
  let end = from;
  while (end > 0) {
    const last = words[end - 1];
    if (last?.text === '.' && words[end - 2]?.end === last.start && words[end - 2]?.cap) {
      const rank = words[end - 2]?.low ?? '';
      if (ROLE.has(rank) && !HONORIFIC.has(rank)) break;
      end -= 1;
    } else if (last && HONORIFIC.has(last.low) && !ROLE.has(last.low)) {
      end -= 1;
    } else break;
  }
  const dotted = words[end - 1]?.text === '.';
  const head = headBefore(words, dotted ? end - 1 : end);
  if (head >= 0) {
    const { from: start } = phraseAt(words, head);
    return make(words, widened(words, start), end, head);
  }
  return apposed(words, end)?.role ?? null;
}

const OWNER = /^(?:his|her|its|their|our|my)$/;

/** The role set apart before word `end`: "her senior policy adviser, Jake Holloway, said", "Zarastan’s president, Sheikh Hamad". */
function apposed(words: readonly Word[], end: number): { role: Role; owned: boolean } | null {
  if (words[end - 1]?.text !== ',') return null;
  const noun = headBefore(words, end - 1);
  if (noun < 0) return null;
  const phrase = phraseAt(words, noun);
  const start = phrase.determiner < 0 && phrase.owner < 0 ? widened(words, phrase.from) : phrase.from;
  if (phrase.determiner < 0 && phrase.owner < 0 && start === phrase.from) return null;
  if (phrase.owner < 0 && ['a', 'an', 'some', 'another'].includes(words[start - 1]?.low ?? '')) return null;
  return {
    role: make(words, start, end - 1, noun),
    owned: phrase.owner >= 0 || OWNER.test(words[start - 1]?.low ?? ''),
  };
}

/** Whether the name that ends before word `to` closes an apposition, and is not one of a list. */
function closes(words: readonly Word[], to: number): boolean {
  const [mark, next] = [words[to], words[to + 1]];
  if (mark === undefined || /^[.;:]$/.test(mark.text)) return true;
  return mark.text === ',' && next !== undefined && !next.cap && !/^(?:and|or|as)$/.test(next.low);
}

function after(words: readonly Word[], to: number): Role | null {
  let i = to;
  if (words[i]?.text !== ',' || words[to - 1]?.possessive) {
    if (words[i]?.text !== '(') return null;
  }
  i++;
  if (/^\d{1,3}$/.test(words[i]?.text ?? '') && (words[i + 1]?.text === ',' || words[i + 1]?.text === ')')) {
    if (words[i + 2] === undefined) return null;
    i += 2;
  }
  const first = words[i];
  if (!first) return null;
  const determined = DETERMINER.has(first.low);
  if (determined) i++;
  const start = i;
  let head = -1;
  for (let end = start; end < Math.min(words.length, start + REACH); end++) {
    const word = words[end];
    if (!word) break;
    if (SPEECH.has(word.low) && !ROLE.has(word.low)) break;
    if (ROLE.has(word.low)) {
      head = end;
      const next = words[end + 1];
      if (!next || !(ROLE.has(next.low) || MODIFIER.has(next.low)) || word.possessive) break;
      continue;
    }
    if (head >= 0) break;
    const fits =
      word.cap ||
      word.possessive ||
      MODIFIER.has(word.low) ||
      FUNCTION.has(word.low) ||
      /^\p{Ll}+(?:-\p{Ll}+)*$/u.test(word.low);
    if (
      !fits ||
      [
        'who',
        'whose',
        'which',
        'that',
        'and',
        'but',
        'to',
        'of',
        'in',
        'on',
        'at',
        'was',
        'is',
        'has',
        'had',
        'were',
      ].includes(word.low)
    )
      break;
  }
  if (head < 0 || words[head]?.possessive) return null;
  const phrase = phraseAt(words, head);
  // Without an article the phrase must be one of roles through and through: "Jane Doe, chief executive of …".
  if (!determined && phrase.from > start) return null;
  const next = words[head + 1];
  // "John Smith, President Obama’s envoy": a title of the next name is no role of this one.
  if (!determined && next?.cap && next.text !== '.') return null;
  if (determined && next?.cap && words[head]?.cap) return null;
  const from = phrase.owner >= 0 && phrase.owner < head ? Math.max(start, phrase.from) : start;
  const known = Math.max(from, Math.min(phrase.from, head));
  return make(
    words,
    phrase.owner < 0 ? Math.max(start, widened(words, known)) : known,
    complementEnd(words, head),
    head,
  );
}

/** The roles beside the name that stands at words `from` to `to` of `unit`, in text order. */
export function roles(unit: Unit, from: number, to: number): Role[] {
  const { words } = unit;
  const beside = before(words, from);
  // "Her host, Prime Minister Birna Holm,": who is named with a title may be told before it as well.
  const told = beside && closes(words, to) ? apposed(words, beside.from) : null;
  return [told?.owned ? told.role : null, beside, after(words, to)].filter((role) => role !== null);
}
