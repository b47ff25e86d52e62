// The features by which an antecedent is chosen: in a pronoun with its place and an entity read before (or nobody), out hashes for the
// linear model. Training and use compute the same ones.
import { feature, hashOf } from '../model/hash.ts';
import type { Gender } from '../names/first-name.ts';
import type { Word } from '../names/units.ts';
import { SPEECH } from '../names/verbs.ts';
import type { Ref, Trace } from './history.ts';

export type Case = 'subject' | 'object' | 'owner' | 'self';
const CASES: readonly Case[] = ['subject', 'object', 'owner', 'self'];

/** A he or a she that asks whom it stands for. */
export type Asking = {
  words: readonly Word[];
  at: number;
  number: number;
  paragraph: number;
  /** The first sentence of its paragraph. */
  opening: boolean;
  quote: number;
  gender: Gender;
  as: Case;
  /** The entity that the last pronoun of this gender stands for. */
  before: Trace | null;
  /** Those of no other gender that are near, the last mentioned first, and what is expected of each. */
  rivals: readonly Trace[];
  expected: readonly number[];
  most: number;
  second: number;
};

/** The most features one candidate has. */
export const MOST = 42;

const bucket = (n: number): number => (n < 4 ? n : n < 6 ? 4 : n < 10 ? 5 : 6);
const few = (n: number): number => (n < 3 ? n : n < 5 ? 3 : n < 9 ? 4 : 5);

/** 0 unknown, 1 the same by name or title, 2 another, 3 the same by earlier pronouns, 4 another by them. */
export function agreement({ draft, he, she }: Trace, gender: Gender): number {
  const same = gender === 'male' ? he : she;
  const other = gender === 'male' ? she : he;
  if (draft.gender !== null) return draft.gender === gender ? 1 : 2;
  if (same !== other) return same > other ? 3 : 4;
  return 0;
}

const PREPOSITION =
  /^(?:of|in|by|with|for|to|from|on|at|against|about|than|over|after|before|between|into|under|through|like|without|toward|towards|around)$/;
const JOINT =
  /^(?:and|but|or|that|as|while|when|where|because|if|although|though|since|until|after|before|so|who|which|whether)$/;

/** 1 subject, 2 owner, 3 after a preposition, 4 joined by and, 5 else. */
export function standing(words: readonly Word[], ref: Ref): number {
  if (
    words[ref.to - 1]?.possessive ||
    (ref.kind === 'pronoun' && /^(?:his|her)$/.test(words[ref.from]?.low ?? '') && !ref.subject)
  )
    return 2;
  if (ref.subject) return 1;
  const low = words[ref.lead - 1]?.low ?? '';
  if (PREPOSITION.test(low)) return 3;
  return low === 'and' ? 4 : 5;
}

/** What stands before a word: 0 the start, 1 a mark, 2 a joint, 3 a preposition, 4 else. */
function behind(words: readonly Word[], at: number): number {
  const word = words[at - 1];
  if (!word) return 0;
  if (!/^[\p{L}\p{N}]/u.test(word.text)) return 1;
  if (PREPOSITION.test(word.low)) return 3;
  return JOINT.test(word.low) ? 2 : 4;
}

/** The farthest that clause borders are counted over, in words. */
const CLAUSES = 30;

/** Clause borders between two words of a sentence: 0 to 3. */
function borders(words: readonly Word[], from: number, to: number): number {
  let found = 0;
  for (let i = Math.max(from, to - CLAUSES); i < to && found < 3; i++) {
    const word = words[i]!;
    if (JOINT.test(word.low) || /^[,;:–—“”"]$/.test(word.text)) found++;
  }
  return found;
}

/**
 * Is a pronoun at `at` in the clause of a subject before it? 1 in the same, 2 in one joined to it by "and" or "but" whose subject it is
 * too, 0 in another.
 */
function bound(words: readonly Word[], ref: Ref, at: number): number {
  if (!ref.subject || ref.to > at || at - ref.to > CLAUSES) return 0;
  let found = 1;
  for (let i = ref.to; i < at; i++) {
    const { low, text } = words[i]!;
    if (/^(?:and|but|or)$/.test(low)) {
      const next = words[i + 1]!;
      if (next.cap || /^(?:the|a|an|he|she|they|it|his|her|their|its|i|we|you|that|who)$/.test(next.low)) return 0;
      found = 2;
    } else if (JOINT.test(low) || /^[;:–—“”"]$/.test(text)) return 0;
  }
  return found;
}

/** A part that somebody plays comes behind these. */
const BEHIND = /^(?:as|play(?:s|ed|ing)?|portray(?:s|ed|ing)?|vs|starring)$/;

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
};
/** Sentences back that the weights reach, and the mentions counted at most. */
const REACH = 4;
const OFTEN = 15;
export const LOWEST = -30;

/** How likely an antecedent is by weights set by hand: what learning starts from. */
export function expectation({ number, as, quote, gender }: Asking, trace: Trace): number {
  const { draft, recent, count } = trace;
  let most = LOWEST;
  for (const ref of recent) {
    const away = number - ref.number;
    if (away > REACH) continue;
    // Who speaks does not call himself "he".
    if (quote >= 0 && away === 0 && ref.quote < 0) continue;
    let score = -away * WEIGHT.sentence;
    if (ref.subject) score += WEIGHT.subject;
    if (ref.speaks && away === 1 && as === 'subject') score += WEIGHT.spoke;
    if (ref.first) score += WEIGHT.first;
    if (ref.quote >= 0 && quote < 0) score += WEIGHT.quoted;
    if (ref.kind === 'pronoun') score += WEIGHT.pronoun;
    if (as === 'object' && away === 0 && ref.subject) score += WEIGHT.sameObject;
    most = Math.max(most, score);
  }
  if (most === LOWEST) return most;
  return most + (draft.gender === gender ? WEIGHT.gender : 0) + WEIGHT.often * Math.log2(1 + Math.min(count, OFTEN));
}

/** Fills `into` from `from` with the features of a candidate; returns the index after the last. */
export function describe(
  into: Uint32Array,
  from: number,
  asking: Asking,
  units: readonly { words: readonly Word[] }[],
  trace: Trace,
  place: number,
): number {
  let n = from;
  const put = (template: number, a: number, b = 0, c = 0): void => {
    into[n++] = feature(template, a, b, c);
  };
  const { words, at, number, paragraph, quote, gender, before, rivals } = asking;
  const as = CASES.indexOf(asking.as);
  const { last, draft } = trace;
  const away = number - last.number;
  const d = bucket(away);
  const agrees = agreement(trace, gender);
  const kind = last.kind === 'name' ? 0 : last.kind === 'nominal' ? 1 : 2;
  const role = standing(units[last.unit]?.words ?? [], last);
  const within = quote < 0 ? 0 : last.quote === quote ? 1 : last.quote < 0 ? 2 : 3;
  const outside = quote < 0 && last.quote >= 0 ? 1 : 0;
  const named = draft.name === null ? 1 : 0;
  const head = at < 3 ? 1 : 0;
  const index = rivals.indexOf(trace);
  const rival = index < 0 ? 4 : Math.min(4, index);
  const many = Math.min(4, rivals.length);
  const paragraphs = Math.min(2, paragraph - last.paragraph);
  const next = SPEECH.has(words[at + 1]?.low ?? '') ? 1 : 0;
  put(1, agrees);
  put(2, agrees, named, as);
  put(3, d, as, within + 4 * outside);
  put(4, d, place, as);
  put(5, role, d, as);
  put(6, kind, d, role);
  put(7, (number - trace.spoke < 3 ? number - trace.spoke : 3) + 4 * next, as, within);
  put(8, few(trace.count), d);
  put(9, bucket(Math.min(20, number - trace.main)), as, head);
  put(10, bucket(Math.min(20, number - trace.first)), head, as);
  put(11, before === trace ? 1 : before === null ? 2 : 0, d, paragraphs);
  put(12, paragraphs, asking.opening ? 1 : 0, role + 8 * head);
  put(13, many, rival, agrees);
  put(14, named, kind, d);
  put(15, few(trace.rank), d, few(trace.count));
  put(16, trace.titled ? 1 : 0, d);
  put(17, rival, d, as);
  put(18, agrees, d, rival);
  put(19, bucket(Math.min(20, number - trace.subject)), bucket(Math.min(20, number - trace.pronoun)), as);
  put(20, few(trace.count), rivals.every((other) => other.count <= trace.count) ? 1 : 0, d);
  put(21, rival, role, d);
  put(22, before === trace ? 1 : 0, as, rival);
  const mine = index >= 0 ? asking.expected[index]! : LOWEST;
  const lead =
    mine === asking.most
      ? Math.min(6, Math.floor((mine - asking.second) / 1.5))
      : -1 - Math.min(6, Math.floor((asking.most - mine) / 1.5));
  put(36, BEHIND.test(units[last.unit]?.words[last.lead - 1]?.low ?? '') ? 1 : 0, kind);
  put(32, lead);
  put(33, lead, as, quote < 0 ? 0 : 1);
  put(34, lead, d, named);
  if (away === 0) {
    const between = last.to <= at ? borders(words, last.to, at) : 4;
    put(23, between, as, role);
    put(24, few(at - last.to), as, role);
    put(25, behind(words, at), role, between + 8 * as);
    put(26, within, last.speaks ? 1 : 0, as);
    // "the coroner said he believed"
    put(35, last.to < at && at - last.to <= 2 && SPEECH.has(words[last.to]?.low ?? '') ? 1 : 0, as, quote < 0 ? 0 : 1);
    put(37, bound(words, last, at), as);
    put(27, trace.subject === number ? 1 : 0, as, between);
  } else {
    put(28, behind(words, at), role, d + 8 * as);
    put(29, trace.main === number - 1 ? 1 : 0, trace.first === number - 1 ? 1 : 0, as + 4 * head);
  }
  if (agrees === 0 && draft.name !== null) {
    const first = draft.name.split(' ', 1)[0]!;
    put(30, gender === 'male' ? 0 : 1, hashOf(first.slice(-1)));
    put(31, gender === 'male' ? 0 : 1, hashOf(first.slice(-2)));
  }
  return n;
}

/** The features of nobody: the pronoun stands for no one read before. */
export function describeNobody(into: Uint32Array, from: number, asking: Asking): number {
  let n = from;
  const put = (template: number, a: number, b = 0, c = 0): void => {
    into[n++] = feature(template, a, b, c);
  };
  const { rivals, number, quote, gender, at } = asking;
  const as = CASES.indexOf(asking.as);
  const nearest = rivals[0];
  const best = rivals.some((one) => agreement(one, gender) % 2 === 1) ? 1 : 0;
  const d = nearest ? bucket(number - nearest.last.number) : 7;
  put(60, 0);
  put(67, Math.floor(asking.most / 2), quote < 0 ? 0 : 1);
  put(61, as, quote < 0 ? 0 : 1);
  put(62, Math.min(4, rivals.length), best, quote < 0 ? 0 : 1);
  put(63, d, best);
  put(64, few(number), at < 3 ? 1 : 0);
  put(65, d, quote < 0 ? 0 : 1, as);
  put(66, asking.before === null ? 1 : 0, d);
  return n;
}
