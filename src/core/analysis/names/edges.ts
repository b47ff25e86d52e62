// Where a name begins and ends beyond what its label tells: small words before a surname, a people's word before a body's bare head, the
// district of a capital; and letters that are no name, those of a currency. In and out: names in text order.
import { ORGANIZATION, OTHER, PERSON, PLACE } from './labels.ts';
import { IS } from './lexicon.ts';
import type { Marked } from './marked.ts';
import { isDemonym } from './places.ts';
import type { Found } from './spans.ts';
import { traitsOf } from './traits.ts';

/** Before a surname these are part of it: "van Houten", "bin Hamdan". */
const LEADING = new Set('van von der den de dos da di del della bin ibn du ter zu ka wa'.split(' '));
const STOP = /^[,.;:)—–]$/;
const GOES = new Set('was is had has went sank sailed docked will and'.split(' '));
const DISTRICT = new Set(['dc', 'd.c.', 'd.c']);
const CURRENCY = new Set(['$', '€', '£']);

/** "dos Santos said", not "Ana dos Santos", which is whole already. */
function led(one: Found, { unit: { words }, caps }: Marked, last: number): Found {
  let { from } = one;
  while (from > last && LEADING.has(words[from - 1]!.text)) from--;
  if (from === one.from || (from > 0 && caps[from - 1] === 1)) return one;
  return { ...one, from, start: words[from]!.start };
}

const BODY = IS.orgHead | IS.ofHead | IS.institution | IS.body;
/** "South African Airways", "the Irish Republican Army": what is left without it is another body or none. */
function opened(one: Found, { unit: { words }, classes, caps }: Marked, last: number, heads: number): Found {
  if (!(classes[one.to - 1]! & heads)) return one;
  const joins = (at: number): boolean => at >= last && caps[at] === 1 && !words[at]!.possessive;
  let { from } = one;
  while (joins(from - 1)) {
    const { low } = words[from - 1]!;
    if (joins(from - 2) && isDemonym(`${words[from - 2]!.low} ${low}`)) from -= 2;
    else if (isDemonym(low)) from--;
    else break;
  }
  return from < one.from ? { ...one, from, start: words[from]!.start } : one;
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

/** "the Margaret Ann, sank": a person has no article, a vessel does; "the Ellen Poole case" is hers. */
const isVessel = ({ from, to }: Found, { unit: { words } }: Marked): boolean =>
  to - from > 1 &&
  words[from - 1]?.low === 'the' &&
  !words[to - 1]!.possessive &&
  (words[to] === undefined || STOP.test(words[to].text) || GOES.has(words[to].low));

/** "London-based Tarn Lines": where the company is at home is no part of what it is called. */
function unqualified(one: Found, { unit: { words } }: Marked): Found {
  const next = words[one.from + 1]!;
  return one.to - one.from > 1 && traitsOf(words[one.from]!).compound
    ? { ...one, from: one.from + 1, start: next.start }
    : one;
}

/** Linear in the number of names. */
export function edged(list: readonly Marked[], found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const whole of found) {
    const one = unqualified(whole, list[whole.unit]!);
    const before = kept.at(-1);
    const last = before?.unit === one.unit ? before.to : 0;
    const marked = list[one.unit]!;
    if (one.from < last || CURRENCY.has(marked.unit.words[one.to]?.text ?? '')) continue;
    if (one.kind === PERSON) kept.push(isVessel(one, marked) ? { ...one, kind: OTHER } : led(one, marked, last));
    else if (one.kind === ORGANIZATION) kept.push(opened(one, marked, last, BODY));
    else if (one.kind === PLACE)
      kept.push(seated(one.to - one.from > 1 ? one : opened(one, marked, last, IS.placeHead), marked));
    else kept.push(one);
  }
  return kept;
}
