// What the rest of an article tells of a spelling: codes of countries in a list of results, and languages, which look like places. In and
// out: names in text order.
import { OTHER, PERSON, PLACE } from './labels.ts';
import { IS } from './lexicon.ts';
import type { Marked } from './marked.ts';
import type { Found } from './spans.ts';

/** As the Olympic committees write them; those that are letters of a party or a body as often are left out. */
const CODES = new Set(
  (
    'afg alb alg and ang ant arg arm aru aus aut aze bah ban bel ben ber bih blr bol bot bra brn bru bul bur cam can chi chn civ cmr cod cog ' +
    'col crc cro cub cyp cze den dji dom ecu egy eri esp est eth fij fin fra gab gam gbr geo ger gha gre grn gua gui hai hkg hon hun ina ind ' +
    'irl irn irq isl isr isv ita jam jor jpn kaz ken kgz kor kos ksa kuw lao lat lba lbn lca les lie ltu lux mad mas maw mda mdv mex mgl mkd ' +
    'mlt mne moz mri mya nam ned nep ngr nca nor nzl oma pak par per phi pol por prt prk pur qat rom rou rsa rus rwa sau sen sgp sin slo smr ' +
    'srb sri sud sui sur svk swe swz syr tan tha tjk tkm tog tpe tto tun tur uae uga ukr uru usa uzb ven vie yem zam zim'
  ).split(' '),
);
/** Fewer different codes are no list. */
const LIST = 3;
const SPOKEN = new Set('language languages dialect dialects speaker speakers'.split(' '));

/** Words in brackets right behind a person's name that are codes, as places. */
function codes(list: readonly Marked[], found: readonly Found[]): Found[] {
  const places: Found[] = [];
  const kinds = new Set<string>();
  for (const { unit, to, kind } of found) {
    const { words } = list[unit]!.unit;
    const code = words[to + 1];
    if (kind !== PERSON || words[to]?.text !== '(' || words[to + 2]?.text !== ')' || !code) continue;
    if (code.text !== code.text.toUpperCase() || !CODES.has(code.low)) continue;
    kinds.add(code.low);
    places.push({ unit, from: to + 1, to: to + 2, start: code.start, end: code.end, kind: PLACE });
  }
  return kinds.size < LIST ? [] : places;
}

/** Spellings of which the article says that people speak them. */
function languages(list: readonly Marked[]): Set<string> {
  const spoken = new Set<string>();
  for (const { unit, caps, classes, count } of list) {
    const { words } = unit;
    for (let i = 1; i < count; i++)
      if (caps[i - 1] === 1 && SPOKEN.has(words[i]!.low) && !(classes[i - 1]! & IS.place))
        spoken.add(words[i - 1]!.low);
  }
  return spoken;
}

/** Linear in the number of words. */
export function listed(list: readonly Marked[], found: readonly Found[]): readonly Found[] {
  const spoken = languages(list);
  const named = codes(list, found);
  if (spoken.size === 0 && named.length === 0) return found;
  const at = new Set(named.map(({ start }) => start));
  const kept = found
    .filter(({ unit, from, to }) => to - from > 1 || !at.has(list[unit]!.unit.words[from]!.start))
    .map((one) =>
      one.kind === PLACE && one.to - one.from === 1 && spoken.has(list[one.unit]!.unit.words[one.from]!.low)
        ? { ...one, kind: OTHER }
        : one,
    );
  return named.length === 0 ? kept : [...kept, ...named].sort((a, b) => a.unit - b.unit || a.from - b.from);
}
