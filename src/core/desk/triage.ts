// What to do with each entry of a look. In: a source, its entries and what is known of them; out: items that are new or changed, each with its
// stage, and the keys of those that are as they were. Pure.
import type { Entry, Refused } from '../article/source.ts';
import type { Followed, Found, Tracked, Waiting } from './catalogue.ts';
import { hash } from './marks.ts';

/** Taken in at the first look: a feed's archive is not news. */
export const FIRST = 10;
const DAY = 86_400_000;

export type Look = {
  source: Pick<Followed, 'id' | 'kind'>;
  entries: readonly Entry[];
  refused: readonly Refused[];
  known: readonly Tracked[];
  /** Nothing of this source was ever taken in. */
  first: boolean;
  now: number;
  maxAgeDays: number;
};

/** The same for an entry that says the same: a new date alone is nothing new. */
const printOf = ({ title, text, url, author }: Entry): string => hash(JSON.stringify([title, text, url, author]));

const instant = ({ published }: Entry): number | undefined => {
  const at = published === undefined ? NaN : Date.parse(published);
  return Number.isNaN(at) ? undefined : at;
};

/** The newest first; those without a date in the order of their source, as new as what stands before them. */
const newestFirst = (entries: readonly Entry[]): Entry[] => {
  let at = Infinity;
  const dated = entries.map((entry) => ({ entry, at: (at = instant(entry) ?? at) }));
  return dated.sort((a, b) => b.at - a.at || 0).map(({ entry }) => entry);
};

/** One entry a key: of several the first stands. */
const single = (entries: readonly Entry[]): Entry[] =>
  [...new Map(entries.toReversed().map((entry) => [entry.key, entry])).values()].reverse();

const refusedKey = ({ address, error }: Refused): string => hash(`${address} ${error}`);

/** Those that `known` is asked for. */
export const keysOf = ({ entries, refused }: Pick<Look, 'entries' | 'refused'>): string[] => [
  ...new Set([...entries.map(({ key }) => key), ...refused.map(refusedKey)]),
];

export function triage({ source, entries, refused, known, first, now, maxAgeDays }: Look): Found {
  const before = new Map(known.map((item) => [item.key, item]));
  const items: (Tracked | Waiting)[] = [];
  const still: string[] = [];
  const taken = new Set(first && source.kind === 'feed' ? newestFirst(entries).slice(0, FIRST) : entries);
  for (const entry of single(entries)) {
    const { key, title, url } = entry;
    const print = printOf(entry);
    const old = before.get(key);
    if (old?.print === print) {
      still.push(key);
      continue;
    }
    const base = {
      ...{ source: source.id, key, print, tries: 0, seen: old?.seen ?? now, last: now },
      ...(title !== undefined && { title }),
      ...(url !== undefined && { url }),
      ...(old?.article !== undefined && { article: old.article }),
    };
    const at = instant(entry);
    if (old === undefined && !taken.has(entry))
      items.push({
        ...base,
        stage: 'beyond',
        reason: `it was not among the newest ${FIRST} when the feed was first read`,
      });
    else if (old?.article === undefined && source.kind === 'feed' && at !== undefined && now - at > maxAgeDays * DAY)
      items.push({
        ...base,
        stage: 'old',
        reason: `it is dated ${entry.published!.slice(0, 10)}, more than ${maxAgeDays} days before it was seen`,
      });
    else items.push({ ...base, stage: 'waiting', entry });
  }
  for (const each of refused) {
    const { address, error } = each;
    const key = refusedKey(each);
    if (before.has(key)) still.push(key);
    else
      items.push({
        ...{
          source: source.id,
          key,
          print: key,
          stage: 'refused',
          title: address,
          reason: error,
          tries: 0,
          seen: now,
          last: now,
        },
      });
  }
  return { at: now, items, still };
}
