// Where the name of a body ends: at its legal form behind a comma, at the ending of its address, and before the "and" that a second body
// stands behind; and where the name of a paper begins. In and out: names of one unit and the next, in text order.
import { ORGANIZATION, PLACE } from './labels.ts';
import { IS } from './lexicon.ts';
import type { Marked } from './marked.ts';
import type { Found } from './spans.ts';

const FORM = new Set('inc ltd llc plc corp'.split(' '));
const DOMAIN = new Set('com org net gov'.split(' '));

/** "Bristow Holdings, Inc.", "Zharik.com" */
function lengthened(one: Found, { unit: { words } }: Marked): Found {
  const next = words[one.to];
  const then = words[one.to + 1];
  if (!next || !then) return one;
  const joined = next.text === '.' && next.start === one.end && then.start === next.end;
  if (!(joined && DOMAIN.has(then.low)) && !(next.text === ',' && then.cap && FORM.has(then.low))) return one;
  const stop = words[one.to + 2];
  const dotted = next.text === ',' && stop?.text === '.' && stop.start === then.end && one.to + 3 < words.length;
  return dotted ? { ...one, to: one.to + 3, end: stop.end } : { ...one, to: one.to + 2, end: then.end };
}

/** "Interior Ministry and Border Guard": both ends are heads, so there are two. */
function parted(one: Found, { unit: { words }, classes }: Marked): Found[] {
  for (let at = one.from + 1; at < one.to - 2; at++) {
    if (words[at]!.low !== 'and' || !(classes[at - 1]! & IS.orgHead) || !(classes[one.to - 1]! & IS.orgHead)) continue;
    const left = words[at - 1]!;
    return [
      { ...one, to: at, end: left.start + left.bare.length },
      { ...one, from: at + 1, start: words[at + 1]!.start },
    ];
  }
  return [one];
}

/** Titles of papers, whole with the city before them: "Boston Globe". */
const PAPER = new Set(
  (
    'globe times post herald tribune gazette courier telegraph chronicle inquirer examiner bulletin mirror star sun news ledger dispatch argus ' +
    'sentinel echo monitor observer guardian journal mail express standard'
  ).split(' '),
);

const isPaper = ({ kind, from, to }: Found, { unit: { words } }: Marked): boolean =>
  kind === ORGANIZATION && to - from === 1 && PAPER.has(words[from]!.low);

/** Linear in the number of words. */
export function bodies(list: readonly Marked[], found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of found) {
    const last = kept.at(-1);
    if (last && last.unit === one.unit && one.from < last.to) continue;
    const marked = list[one.unit]!;
    const city = last?.kind === PLACE && last.unit === one.unit && last.to === one.from;
    if (city && isPaper(one, marked) && !marked.unit.words[one.from - 1]!.possessive)
      kept[kept.length - 1] = { ...one, from: last.from, start: last.start };
    else if (one.kind === ORGANIZATION) kept.push(...parted(lengthened(one, marked), marked));
    else kept.push(one);
  }
  return kept;
}
