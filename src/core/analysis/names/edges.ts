// Where a name begins and ends beyond what its label tells: small words before a surname, the district of a capital; and letters that are
// no name, those of a currency. In and out: names in text order.
import { KINDS } from './labels.ts';
import type { Marked } from './marked.ts';
import type { Found } from './spans.ts';

const PERSON = KINDS.indexOf('person');
const PLACE = KINDS.indexOf('place');
/** Before a surname these are part of it: "van Houten", "bin Hamdan". */
const LEADING = new Set('van von der den de dos da di del della bin ibn du ter zu ka wa'.split(' '));
const DISTRICT = new Set(['dc', 'd.c.', 'd.c']);
const CURRENCY = new Set(['$', '€', '£']);

/** "dos Santos said", not "Ana dos Santos", which is whole already. */
function led(one: Found, { unit: { words }, caps }: Marked, last: number): Found {
  let { from } = one;
  while (from > last && LEADING.has(words[from - 1]!.text)) from--;
  if (from === one.from || (from > 0 && caps[from - 1] === 1)) return one;
  return { ...one, from, start: words[from]!.start };
}

/** "Washington, D.C." */
function seated(one: Found, { unit: { words } }: Marked): Found {
  if (one.to - one.from > 1 || words[one.from]!.low !== 'washington' || words[one.from]!.possessive) return one;
  const at = words[one.to]?.text === ',' ? one.to + 1 : one.to;
  const district = words[at];
  return district && DISTRICT.has(district.low)
    ? { ...one, to: at + 1, end: district.start + district.bare.length }
    : one;
}

/** Linear in the number of names. */
export function edged(list: readonly Marked[], found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of found) {
    const before = kept.at(-1);
    const last = before?.unit === one.unit ? before.to : 0;
    const marked = list[one.unit]!;
    if (one.from < last || CURRENCY.has(marked.unit.words[one.to]?.text ?? '')) continue;
    if (one.kind === PERSON) kept.push(led(one, marked, last));
    else kept.push(one.kind === PLACE ? seated(one, marked) : one);
  }
  return kept;
}
