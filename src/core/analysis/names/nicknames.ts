// A nickname in marks stands within the name: "Norma “Nono” Tarn". In: the names found, in text order; out: the same, the parts of such a
// name as one.
import { firstName } from './first-name.ts';
import { PERSON } from './labels.ts';
import type { Found } from './spans.ts';
import { isCommon, type Unit, type Word } from './units.ts';

const OPEN = /^["“‘]$/;
const CLOSE = /^["”’]$/;
/** The most words between the marks. */
const MOST_WORDS = 3;

/** The index of the closing mark of a nickname whose opening one is at `at`; -1 where there is none, or no surname behind it. */
function closing(words: readonly Word[], at: number): number {
  if (!OPEN.test(words[at]?.text ?? '') || !words[at + 1]?.cap) return -1;
  for (let i = at + 2; i <= at + 1 + MOST_WORDS; i++) {
    const word = words[i];
    if (!word) return -1;
    if (CLOSE.test(word.text)) return words[i + 1]?.cap ? i : -1;
    if (!/^\p{L}/u.test(word.text)) return -1;
  }
  return -1;
}

/** Linear in the number of names. */
export function withNicknames(found: readonly Found[], units: readonly Unit[]): readonly Found[] {
  const joined: Found[] = [];
  for (let at = 0; at < found.length; at++) {
    const one = found[at]!;
    const { words } = units[one.unit]!;
    let open = one.from + 1;
    // The first half of the nickname may be in the name already: "Norma “El".
    while (open < one.to && !OPEN.test(words[open]!.text)) open++;
    const close = one.kind === PERSON ? closing(words, open) : -1;
    if (close < one.to || firstName(words[one.from]!.bare) === undefined || words[open - 1]!.possessive) {
      joined.push(one);
      continue;
    }
    let next = at + 1;
    while (found[next]?.unit === one.unit && found[next]!.to <= close) next++;
    const surname = found[next]?.unit === one.unit && found[next]!.from <= close + 1 ? found[next]! : null;
    const last = words[close + 1]!;
    if (surname ? surname.kind !== PERSON && surname.to - surname.from > 1 : isCommon(last.low)) {
      joined.push(one);
      continue;
    }
    const to = surname?.to ?? close + 2;
    joined.push({ ...one, to, end: surname?.end ?? last.start + last.bare.length });
    at = surname ? next : next - 1;
  }
  return joined;
}
