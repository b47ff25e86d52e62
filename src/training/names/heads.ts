// Titles, datelines, bylines and credits for documents that have none: made from the document's own sentences and names. In gold, out gold.
import { labelOf, FIRST, INNER, kindOf, LAST, placeOf, SINGLE } from '../../core/analysis/names/labels.ts';
import { isShouted, type Part, type Unit, unitOf, type Word } from '../../core/analysis/names/units.ts';
import type { Gold } from './gold.ts';
import { only } from './invent.ts';

const LEAST_WORDS = 4;
const MOST_WORDS = 15;

const upper = (word: Word): Word => {
  const bare = word.bare.toUpperCase();
  return { ...word, bare, text: word.text.toUpperCase(), cap: /^\p{Lu}/u.test(bare) };
};
const SMALL = /^(?:a|an|the|of|in|on|for|to|and|at|by|or|as|with|from)$/;
const headline = (word: Word): Word => {
  if (word.cap || SMALL.test(word.low) || !/^\p{Ll}/u.test(word.bare)) return word;
  const big = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  return { ...word, bare: big(word.bare), text: big(word.text), cap: true };
};

type Part_ = { unit: Unit; allowed: Uint16Array };

/** A sentence of the document as its title: shouted, with capitals throughout, or as it is. */
function titleOf({ units, allowed }: Gold, next: () => number): Part_ | null {
  const fit = units.flatMap(({ words, part }, u) =>
    part === 'sentence' &&
    words.length >= LEAST_WORDS &&
    words.length <= MOST_WORDS &&
    allowed[u]!.some((mask) => (mask & 1) === 0)
      ? [u]
      : [],
  );
  if (fit.length === 0) return null;
  const u = fit[Math.floor(next() * fit.length)]!;
  const stopped = units[u]!.words.at(-1)!.text === '.';
  const words = stopped ? units[u]!.words.slice(0, -1) : units[u]!.words;
  const sort = next();
  const made = words.map(sort < 0.4 ? upper : sort < 0.85 ? headline : (word) => word);
  return {
    unit: { part: 'title', number: 0, words: made, shouted: isShouted(made) },
    allowed: allowed[u]!.slice(0, words.length),
  };
}

/** The names of a kind in the document, as their words are written. */
function namesOf({ units, allowed }: Gold, kind: number): string[] {
  const found: string[] = [];
  units.forEach(({ words }, u) => {
    for (let i = 0; i < words.length; i++) {
      const label = only(allowed[u]![i]!);
      if (label === 0 || kindOf(label) !== kind || (placeOf(label) !== FIRST && placeOf(label) !== SINGLE)) continue;
      let to = i + 1;
      if (placeOf(label) === FIRST)
        while (to < words.length && [INNER, LAST].includes(placeOf(only(allowed[u]![to]!))) && to - i < 6) to++;
      const text = words
        .slice(i, to)
        .map(
          (word, at) =>
            (at > 0 && word.start > words[i + at - 1]!.end ? ' ' : '') + (i + at === to - 1 ? word.bare : word.text),
        )
        .join('');
      if (!found.includes(text)) found.push(text);
    }
  });
  return found;
}

const MONTHS = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];
/** `P` a person, `O` an organization, `L` a place, `U` a place in capitals, `D` a day. */
const FORMS: readonly (readonly [Part, string])[] = [
  ['dateline', '{U} //'],
  ['dateline', '{U} —'],
  ['dateline', '{U}, {D} ({O}) —'],
  ['dateline', '{U} ({O}) -'],
  ['dateline', '({O}) --'],
  ['dateline', '{U}, {L}, {D} ({O}) —'],
  ['dateline', '{U}, {L} ({O}) —'],
  ['dateline', '{L} —'],
  ['byline', 'By {P}'],
  ['byline', 'By {P}'],
  ['byline', 'By {P}, Staff Writer'],
  ['byline', 'By {P} and {P}'],
  ['byline', 'By {P} in {L}'],
  ['byline', 'By {P}, {O}'],
  ['byline', 'By . {P} .'],
  ['byline', 'BY {P}, POLITICAL EDITOR'],
  ['credit', '* {O}'],
  ['credit', '— {O}'],
  ['credit', '({O})'],
  ['credit', '(Reporting by {P} in {L}; Editing by {P})'],
  ['credit', 'Additional reporting by {P}'],
  ['credit', '{P} contributed to this report.'],
  ['credit', 'Source: {O}'],
];
const KINDS: Readonly<Record<string, number>> = { P: 0, O: 1, L: 2, U: 2 };

function made(gold: Gold, [part, form]: readonly [Part, string], next: () => number): Part_ | null {
  let text = '';
  let missing = false;
  const spans: { start: number; end: number; kind: number }[] = [];
  for (const piece of form.split(/[{}]/)) {
    const kind = KINDS[piece];
    if (piece === 'D') text += `${MONTHS[Math.floor(next() * 12)]!} ${1 + Math.floor(next() * 30)}`;
    else if (kind === undefined) text += piece;
    else {
      const names = namesOf(gold, kind);
      const name = names[Math.floor(next() * names.length)];
      if (name === undefined) missing = true;
      else {
        const start = text.length;
        text += piece === 'U' ? name.toUpperCase() : name;
        spans.push({ start, end: text.length, kind });
      }
    }
  }
  if (missing) return null;
  const unit = unitOf(text, { start: 0, end: text.length }, part, 0);
  const allowed = new Uint16Array(unit.words.length).fill(1);
  for (const { start, end, kind } of spans) {
    const inside = unit.words.flatMap((word, i) => (word.start >= start && word.start < end ? [i] : []));
    inside.forEach((i, n) => {
      const place = inside.length === 1 ? SINGLE : n === 0 ? FIRST : n === inside.length - 1 ? LAST : INNER;
      allowed[i] = 1 << labelOf(kind, place);
    });
  }
  return { unit, allowed };
}

/** How often a document gets a title, and how often another part. */
const TITLED = 0.6;
const PARTED = 0.5;

export function withHeads(gold: Gold, next: () => number): Gold {
  const parts: Part_[] = [];
  if (next() < TITLED) {
    const title = titleOf(gold, next);
    if (title) parts.push(title);
  }
  for (let n = 0; n < 2; n++)
    if (next() < PARTED) {
      const part = made(gold, FORMS[Math.floor(next() * FORMS.length)]!, next);
      if (part) parts.push(part);
    }
  return {
    id: gold.id,
    units: [...parts.map(({ unit }) => unit), ...gold.units],
    allowed: [...parts.map(({ allowed }) => allowed), ...gold.allowed],
  };
}
