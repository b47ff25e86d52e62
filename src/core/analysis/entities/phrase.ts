// Noun phrases of roles: in a unit's words and the place of a head noun, out where the phrase begins and what it holds.
import { FUNCTION, INSTITUTION } from '../names/organizations.ts';
import { country, isDemonym } from '../names/places.ts';
import { STOP } from '../names/plain-words.ts';
import { isAcronym } from '../names/traits.ts';
import { GROUP, MODIFIER, ROLE } from '../names/titles.ts';
import type { Word } from '../names/units.ts';

const REACH = 10;

export const DETERMINER = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'our',
  'my',
  'this',
  'that',
  'another',
  'one',
  'some',
]);
export const DEFINITE = new Set(['the', 'this', 'that']);

const capital = (word: Word | undefined): boolean =>
  word !== undefined && word.cap && (!STOP.has(word.low) || isAcronym(word.bare));

const mayModify = ({ low }: Word): boolean =>
  MODIFIER.has(low) ||
  ROLE.has(low) ||
  FUNCTION.has(low) ||
  INSTITUTION.has(low) ||
  isDemonym(low) ||
  /^\p{Ll}+-\p{Ll}+(?:-\p{Ll}+)?$/u.test(low) ||
  (low.startsWith('ex-') && low.length > 4);

/** `from` is the phrase without its determiner; `owner` is a possessive within it ("Zarastan’s president"), its last word's index. */
export type Phrase = { from: number; determiner: number; owner: number };

/** The phrase whose head stands at `head`, leftwards. */
export function phraseAt(words: readonly Word[], head: number): Phrase {
  let from = head;
  let owner = -1;
  for (let i = head - 1; i >= Math.max(0, head - REACH); i--) {
    const word = words[i];
    if (!word) break;
    if (/^['’]$/.test(word.text) && words[i - 1]?.possessive && words[i - 1]?.end === word.start) continue;
    if (word.possessive) {
      if (!word.cap) {
        // "the company’s general counsel": the owner is a common noun, no part of the role.
        owner = i;
        break;
      }
      owner = i;
      from = i;
      while (from > 0 && owner - from < 5 && capital(words[from - 1]) && !words[from - 1]?.possessive) from--;
      break;
    }
    if (word.text === '.' && /^(?:sen|rep|gov|gen|lt|col|maj|sgt|capt|u\.s)$/.test(words[i - 1]?.low ?? '')) continue;
    if (capital(word) ? isPlain(words, i) : mayModify(word)) {
      from = i;
      continue;
    }
    // "founder and chief executive", "foreign and defence minister"
    const previous = words[i - 1];
    if (word.low === 'and' && previous && !previous.cap && (ROLE.has(previous.low) || FUNCTION.has(previous.low)))
      continue;
    break;
  }
  const before = words[from - 1];
  const determiner = owner < 0 && before && DETERMINER.has(before.low) ? from - 1 : -1;
  return { from, determiner, owner };
}

/** A capital at the head of a sentence counts where it is a modifier, a nationality or a name by itself. */
function isPlain(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  return (
    at > 0 ||
    mayModify(word) ||
    isAcronym(word.bare) ||
    country(word.low) !== undefined ||
    !/(?:ing|ed|ly)$/.test(word.low)
  );
}

const PLURAL = /^\p{Ll}{3,}s$/u;
const BEHIND = /^(?:[,.;:)]|at|in|for|who|with)$/;

/** "secretary of state", "minister for education": the index after the complement; the head's own otherwise. */
export function complementEnd(words: readonly Word[], head: number): number {
  const joint = words[head + 1];
  if (!joint || !['of', 'for'].includes(joint.low)) return head + 1;
  let end = head + 2;
  if (words[end]?.low === 'the') end++;
  const target = words[end];
  if (!target) return head + 1;
  if (!target.cap && (FUNCTION.has(target.low) || target.low === 'staff')) {
    end++;
    if (words[end]?.low === 'affairs') end++;
    // "of the transport union"
    else if (!target.possessive && INSTITUTION.has(words[end]?.low ?? '')) return end + 1;
    return target.possessive ? head + 1 : end;
  }
  // "head of commodities at"
  if (joint.low === 'of' && PLURAL.test(target.text) && BEHIND.test(words[end + 1]?.text ?? '')) return end + 1;
  if (!target.cap || STOP.has(target.low)) return head + 1;
  while (end - head < 4 && words[end]?.cap && !words[end - 1]?.possessive) end++;
  // A longer complement belongs to the sentence more than to the role.
  const goesOn = words[end - 1]?.possessive || words[end]?.cap || /^(?:of|for)$/.test(words[end]?.low ?? '');
  return goesOn ? head + 1 : end;
}

const OFFICES: readonly (readonly [string, RegExp])[] = [
  [
    'diplomacy',
    /\b(?:foreign (?:minister|secretary)|secretary of state|(?:top|chief) (?:\w+ )?diplomat|foreign affairs)\b/,
  ],
  ['state', /\b(?:president|head of state|king|queen|monarch|emperor|emir|sultan)\b/],
  ['government', /\b(?:prime minister|premier|chancellor|taoiseach|head of government|pm)\b/],
  ['defence', /\bdefen[cs]e (?:minister|secretary|chief)\b/],
  ['treasury', /\b(?:finance minister|treasury secretary|chancellor of the exchequer)\b/],
  ['home', /\b(?:interior minister|home secretary)\b/],
];

/** What a role says in comparable words: its head noun, its office, its country: `head:minister`, `office:diplomacy`, `country:russia`. */
export function signature(words: readonly Word[], from: number, to: number, head: number): string[] {
  const found = [`head:${stemmed(words[head]?.low ?? '')}`];
  const all = words.slice(from, to).map((word) => word.low);
  const joined = all.join(' ');
  for (const [office, shape] of OFFICES) if (shape.test(joined)) found.push(`office:${office}`);
  for (let i = from; i < to; i++) {
    const two = `${words[i]?.low ?? ''} ${words[i + 1]?.low ?? ''}`;
    const at = (i + 1 < to ? country(two) : undefined) ?? country(words[i]?.low ?? '');
    if (at) found.push(`country:${at}`);
    else if (
      MODIFIER.has(words[i]?.low ?? '') ||
      FUNCTION.has(words[i]?.low ?? '') ||
      INSTITUTION.has(words[i]?.low ?? '')
    ) {
      if (i !== head) found.push(`mod:${words[i]?.low ?? ''}`);
    } else if (words[i]?.cap && i !== head) found.push(`name:${words[i]?.low ?? ''}`);
  }
  return found;
}

const stemmed = (low: string): string => (GROUP.has(low) && !ROLE.has(low) ? `${low}+` : low);
