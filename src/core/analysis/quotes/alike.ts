// What a quote's candidates share: in the quote, out what is the same in the features of them all.
import { CLASS, path } from './classes.ts';
import type { Ask } from './scene.ts';

export const few = (count: number, most: number): number => (count < most ? count : most);

/** What is the same for all candidates of a quote. */
export type Common = {
  shape: number;
  wide: number;
  before: number;
  before2: number;
  after: number;
  after2: number;
  classBefore: number;
  classAfter: number;
  verdict: number;
  words: number;
  end: number;
  /** The path from the frame's prior quote, and whether there is one. */
  link: number;
  linked: boolean;
};

export function endOf(text: string, end: number): number {
  const c = text.charAt(end - 1);
  return c === ','
    ? 1
    : c === '.'
      ? 2
      : c === '?' || c === '!'
        ? 3
        : c === '…' || c === '-' || c === '–' || c === '—'
          ? 4
          : 0;
}

const CAPITAL = /^\p{Lu}/u;
/** Characters of a quote that are looked at. */
const LOOKED = 120;

/** Reads as a title: how many of the words begin with a capital. */
function capitals(text: string, start: number, end: number): number {
  end = Math.min(end, start + LOOKED);
  let words = 1;
  let caps = 0;
  // Whether the word has shown a letter, and whether the last character was space.
  let read = false;
  let spaced = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 127 && (code < 0x2010 || code > 0x2027)) return capitalsOf(text.slice(start, end).split(/\s+/));
    const space = code === 32 || (code >= 9 && code <= 13);
    if (space && !spaced) {
      words++;
      read = false;
    }
    spaced = space;
    if (read || (code | 32) < 97 || (code | 32) > 122) continue;
    read = true;
    if (code < 97) caps++;
  }
  return shareOf(caps, words);
}

function capitalsOf(words: readonly string[]): number {
  let caps = 0;
  for (const word of words) if (/^[^\p{L}]*\p{Lu}/u.test(word)) caps++;
  return shareOf(caps, words.length);
}

const shareOf = (caps: number, words: number): number => (caps === 0 ? 0 : caps === words ? 3 : caps === 1 ? 1 : 2);

/** What a quote's candidates share: made once a quote. */
export function commonOf({ scene, segment, at, q, reading, verdict, before }: Ask): Common {
  const { text } = scene;
  const facts = scene.facts(at);
  const { inner } = segment;
  const count = segment.words;
  const words = count < 3 ? count : count < 6 ? 3 : count < 12 ? 4 : count < 25 ? 5 : 6;
  const end = endOf(text, inner.end);
  const caps = capitals(text, inner.start, inner.end);
  const capital = CAPITAL.test(text.slice(inner.start, inner.start + 2)) ? 1 : 0;
  const { length } = reading.frame.toks;
  const hash = (i: number): number =>
    i < 0 || i >= length ? 7 : facts[i]!.sort === CLASS.quote ? 9 : facts[i]!.lex.hash;
  const klass = (i: number): number => (i < 0 || i >= length ? 0 : facts[i]!.sort);
  const first = q === 0 ? 1 : 0;
  const tail = q === length - 1 ? 1 : 0;
  const flags =
    capital |
    (first << 1) |
    (tail << 2) |
    (segment.opens ? 8 : 0) |
    (segment.continues ? 16 : 0) |
    (reading.bare ? 32 : 0) |
    (segment.closed ? 64 : 0);
  const sure = Math.round(verdict.confidence * 5);
  // The rules' verdict: nobody's words, no cue, or a cue and how surely.
  const kind = verdict.dropped ? 1 : !verdict.use?.subject ? 2 : verdict.outer ? 4 : 3;
  const linked = before !== null && before.at === at && before.q < q;
  return {
    shape: flags | (few(words, 4) << 8),
    wide: capital | (first << 1) | (tail << 2) | ((words > 3 ? 1 : 0) << 3),
    before: hash(q - 1),
    before2: hash(q - 2),
    after: hash(q + 1),
    after2: hash(q + 2),
    classBefore: klass(q - 1),
    classAfter: klass(q + 1),
    verdict: kind * 8 + sure,
    words: words * 4 + caps,
    end,
    link: linked ? path(facts, before.q + 1, q) | 0 : -1,
    linked,
  };
}
