// A surname that names somebody in one place names them in every place: in the names found, out those that were left out. Capitals
// that open a sentence as a common word would, or go on into a longer name, are left alone.
import { firstName } from '../names/first-name.ts';
import type { Name } from '../names/names.ts';
import { isDemonym } from '../names/places.ts';
import { DAY, MONTH, STOP } from '../names/plain-words.ts';
import { GROUP, isTitle } from '../names/titles.ts';
import { type Unit, isCommon } from '../names/units.ts';
import { SPEECH } from '../names/verbs.ts';
import { Cover } from './cover.ts';

/** Letters of a surname at least, alone and behind a first name. */
const LEAST_LENGTH = 4;
const LEAST_GIVEN = 3;

/** Words with a capital that belong to no name: "My Tarn", "On Friday Tarn". */
const isApart = (low: string): boolean => STOP.has(low) || MONTH.has(low) || DAY.has(low);

/** Peoples and days are no surnames but behind a first name. */
const isPlain = (low: string): boolean => isDemonym(low) || DAY.has(low) || GROUP.has(low);

/** What a person did: "Page died", where a page does nothing. */
const isDeed = (low: string): boolean =>
  SPEECH.has(low) || /^(?:\p{Ll}{3,}ed|died|won|lost|left|went|wrote)$/u.test(low);

/** All names in text order. */
export function withEchoes(text: string, names: readonly Name[], units: readonly Unit[]): readonly Name[] {
  const surnames = new Set<string>();
  const others = new Set<string>();
  for (const name of names) {
    const { words } = units[name.unit]!;
    const last = words[name.to - 1]!.bare;
    if (name.kind !== 'person') others.add(last);
    else if (last.length >= LEAST_GIVEN && /^\p{Lu}\p{Ll}/u.test(last)) {
      const whole = name.to - name.from > 1 && firstName(words[name.from]!.bare) !== undefined;
      if (whole || !isPlain(last.toLowerCase())) surnames.add(last);
    }
  }
  if (surnames.size === 0) return names;
  const taken = Cover.of(units);
  for (const name of names) taken.add(name);
  const added: Name[] = [];
  units.forEach((unit, index) => {
    if (unit.shouted) return;
    const { words } = unit;
    words.forEach((word, at) => {
      if (!word.cap || taken.has(index, at) || !surnames.has(word.bare) || others.has(word.bare)) return;
      const before = words[at - 1];
      // "John Key" where Mr Key is known.
      const given =
        before?.cap &&
        !before.possessive &&
        !taken.has(index, at - 1) &&
        firstName(before.bare) !== undefined &&
        !isApart(before.low);
      if (!given && word.bare.length < LEAST_LENGTH) return;
      const opens = at === 0 || !/^\p{L}/u.test(before?.text ?? '');
      if (opens && !given && isCommon(word.low) && !isDeed(words[at + 1]?.low ?? '')) return;
      if (before?.cap && !given && !before.possessive && !isTitle(before.low) && !isApart(before.low)) return;
      if (words[at + 1]?.cap && !word.possessive) return;
      const from = given ? at - 1 : at;
      const span = { start: words[from]!.start, end: word.start + word.bare.length };
      added.push({
        ...span,
        text: text.slice(span.start, span.end),
        kind: 'person',
        sentence: unit.number,
        unit: index,
        from,
        to: at + 1,
      });
    });
  });
  return added.length === 0 ? names : [...names, ...added].sort((a, b) => a.start - b.start);
}
