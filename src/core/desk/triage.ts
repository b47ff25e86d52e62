// What to do with each entry of a look. In: a source, its entries and what is known of them; out: items that are new or changed, each with its
// stage, and the keys of those that are as they were. Pure.
import type { Entry, Refused } from '../article/source.ts';
import { hash } from '../text/hash.ts';
import type { Followed, Found, Seen, Tracked } from './catalogue.ts';
import { linkMark } from './marks.ts';

/** Taken in at the first look: a feed's archive is not news. */
export const FIRST = 10;
const DAY = 86_400_000;

/** `read`: the last look that was answered before this one. */
export type Look = {
  source: Pick<Followed, 'id' | 'full' | 'read'>;
  /** A page is one article, whatever its date. */
  page: boolean;
  entries: readonly Entry[];
  refused: readonly Refused[];
  known: readonly Tracked[];
  /** Nothing of this source was taken in before. */
  first: boolean;
  now: number;
  maxAgeDays: number;
};

const markOf = (url: string | undefined): string | undefined =>
  url === undefined ? undefined : (linkMark(url) ?? url);

/** An entry with its print: the same where it says the same, whatever its key, its date and its link's parameters are now. */
export type Printed = { entry: Entry; print: string };

export const printed = (entries: readonly Entry[], full: boolean): Printed[] =>
  entries.map((entry) => ({ entry, print: printOf(entry, full) }));

function printOf({ title, text, url, author, brief }: Entry, full: boolean): string {
  // What only announces a page is told apart by the page; and it is another matter once the page is read.
  const announced = brief || text.trim() === '';
  const page = announced && url !== undefined ? [markOf(url), full] : [];
  return hash(JSON.stringify([title, text.replace(/\s+/g, ' ').trim(), author, ...page]));
}

/** Whether an entry has the key of an item and nothing else of it: a feed may give its keys anew. */
const isAnother = (item: Tracked, { title, url }: Entry): boolean =>
  item.title !== title && markOf(item.url) !== markOf(url);

const refusedKey = ({ address, error }: Refused): string => hash(`${address} ${error}`);

/** The keys that `known` is asked for. */
export const keysOf = ({ entries, refused }: Pick<Look, 'entries' | 'refused'>): string[] => [
  ...new Set([...entries.map(({ key }) => key), ...refused.map(refusedKey)]),
];

const instant = ({ published }: Entry): number | undefined => {
  const at = published === undefined ? NaN : Date.parse(published);
  return Number.isNaN(at) ? undefined : at;
};

/** The newest first; those without a date in the order of their source, as new as what stands before them. */
export const newestFirst = (entries: readonly Printed[]): Printed[] => {
  let at = Infinity;
  const dated = entries.map((of) => ({ of, at: (at = instant(of.entry) ?? at) }));
  return dated.sort((a, b) => (a.at === b.at ? 0 : b.at - a.at)).map(({ of }) => of);
};

/** One entry a print: of several the first stands. */
const single = (entries: readonly Printed[]): Printed[] =>
  [...new Map(entries.toReversed().map((each) => [each.print, each])).values()].reverse();

export function triage({ source, page, entries, refused, known, first, now, maxAgeDays }: Look): Found {
  const byKey = new Map(known.map((item) => [item.key, item]));
  const byPrint = new Map(known.map((item) => [item.print, item]));
  const items: Seen[] = [];
  const still: string[] = [];
  const all = single(printed(entries, source.full));
  const newest = new Set(first && !page ? newestFirst(all).slice(0, FIRST) : all);
  // The oldest is read first, so that the newest is the last to reach the desk.
  const nth = new Map(newestFirst(all).map((each, at) => [each, all.length - 1 - at]));
  const keys = new Set<string>();
  const here = new Set(all.map(({ print }) => print));
  // What was published while the source could not be read is not too old for that.
  const since = Math.min(now, source.read ?? now) - maxAgeDays * DAY;
  for (const each of all) {
    const { entry, print } = each;
    const { title, url } = entry;
    // What was read with its page stays so though pages are read no more.
    const same = byPrint.get(print) ?? byPrint.get(printOf(entry, true));
    if (same) {
      still.push(same.key);
      continue;
    }
    const holder = byKey.get(entry.key);
    // A key may only count the places of a feed, or be the same for all that it has: who has it keeps it.
    const had = keys.has(entry.key) || (holder !== undefined && here.has(holder.print));
    const replaced = holder?.stage === 'beyond' && isAnother(holder, entry);
    const old = had || replaced ? undefined : holder;
    const key = had ? `${entry.key} ${print}` : entry.key;
    keys.add(key);
    const item = {
      source: source.id,
      key,
      print,
      tries: 0,
      seen: old?.seen ?? now + (nth.get(each) ?? 0),
      last: now,
      ...(title !== undefined && { title }),
      ...(url !== undefined && { url }),
      ...(old?.article !== undefined && { article: old.article }),
    };
    const at = instant(entry);
    if (old?.stage === 'beyond' || (old === undefined && !newest.has(each)))
      items.push({
        ...item,
        stage: 'beyond',
        reason: `it was not among the newest ${FIRST} when the feed was first read`,
      });
    else if (old?.article === undefined && !page && at !== undefined && at < since)
      items.push({
        ...item,
        stage: 'old',
        reason: `it is dated ${entry.published?.slice(0, 10)}: what is older than ${maxAgeDays} days is not taken in (MAX_AGE_DAYS)`,
      });
    else items.push({ ...item, stage: 'waiting', entry });
  }
  for (const each of refused) {
    const key = refusedKey(each);
    if (byKey.has(key)) still.push(key);
    else
      items.push({
        source: source.id,
        key,
        print: key,
        stage: 'refused',
        title: each.address,
        reason: each.error,
        tries: 0,
        seen: now,
        last: now,
      });
  }
  return { at: now, items, still };
}
