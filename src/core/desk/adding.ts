// A source is added: found at an address, looked at at once, followed for all, listed for the workspace. In: what was typed; out: what was
// found with one item as it will look, or the mend.
import type { Entry } from '../article/source.ts';
import type { Read } from '../inquiry/line.ts';
import type { Catalogue, Followed, SourceKind, Tracked } from './catalogue.ts';
import type { Desk } from './desk.ts';
import { type Asker, at, type Found, LISTED_MOST, type Listed, listedFor } from './listing.ts';
import { faulty, type Problem, type Reach, readAddress, titleOf } from './listing.ts';
import type { Poller } from './poller.ts';
import type { Reader } from './reading.ts';
import { newestFirst, printed } from './triage.ts';

export type Tools = {
  catalogue: Catalogue;
  desk: Desk;
  reach: Reach;
  poller: Pick<Poller, 'conclude'>;
  reader: Pick<Reader, 'readOne'>;
  /** Milliseconds since 1970. */
  clock: () => number;
};

/** One item: what its source says of it, where it stands, and the article it became, if the workspace may read it. */
export type Sample = { title?: string; url?: string; published?: string; tracked?: Tracked; read?: Read };

/** A feed that the address has besides. */
export type Other = { address: string; title?: string };

export type Added = {
  /**
   * `here`: it was listed already, and nothing was done; what is shown is the same, so that a next page of the answer may be asked for.
   * `full` and `brief`: it was listed already, and from now on the pages of its items are read, or are read no more.
   */
  became: 'added' | 'here' | 'full' | 'brief';
  source: Listed;
  /** Of the look that was just taken: how many items there are, and the day of the newest. */
  items?: number;
  newest?: string;
  sample?: Sample;
  others: Other[];
};

const othersOf = (found: readonly Found[], id: string): Other[] =>
  found
    .filter(({ address }) => address !== id)
    .map(({ address, polled: { title } }) => ({ address, ...(title !== undefined && { title }) }));

export const adding = (tools: Tools) => {
  const { catalogue, desk, reach, poller, reader, clock } = tools;

  const listed = async (id: string): Promise<Listed> => ({ ...(await catalogue.source(id))!, everyone: false });

  const list = async (id: string, full: boolean, { workspace, person }: Asker): Promise<void> => {
    const what = full ? 'added, the pages of its items read' : 'added';
    // The audit comes first: a row too many is better than a change without one.
    await catalogue.note({ workspace, source: id, person, what, at: clock() });
    await desk.list(id, workspace);
  };

  /** The newest item that waits, read now; else the newest. */
  const sampleOf = async (
    source: Listed,
    entries: readonly Entry[],
    workspace: string,
  ): Promise<Sample | undefined> => {
    const newest = newestFirst(printed(entries, source.full));
    const standing = async (): Promise<Map<string, Tracked>> => {
      const prints = newest.map(({ print }) => print);
      return new Map((await catalogue.items(source.id, [], prints)).map((item) => [item.print, item]));
    };
    const before = await standing();
    const first = newest.find(({ print }) => before.get(print)?.stage === 'waiting') ?? newest[0];
    if (!first) return undefined;
    const waiting = before.get(first.print);
    if (waiting) await reader.readOne(waiting);
    const tracked = (await standing()).get(first.print);
    const read = tracked?.article === undefined ? null : await desk.of(workspace).read(tracked.article);
    const { title, url, published } = first.entry;
    return {
      ...(title !== undefined && { title }),
      ...(url !== undefined && { url }),
      ...(published !== undefined && { published }),
      ...(tracked && { tracked }),
      ...(read && { read }),
    };
  };

  /** The newest article that a source brought; where it brought none, its newest item, which may be why. */
  const carried = async (id: string, workspace: string): Promise<{ sample?: Sample }> => {
    const [newest] = await desk.carried(id);
    const read = newest === undefined ? null : await desk.of(workspace).read(newest);
    if (read) return { sample: { read } };
    const [tracked] = await catalogue.newest(id, 1);
    if (!tracked) return {};
    const { title, url } = tracked;
    return { sample: { ...(title !== undefined && { title }), ...(url !== undefined && { url }), tracked } };
  };

  /** One that is followed and well is not looked at again for another who lists it: its articles are there at once. */
  const join = async (there: Followed, full: boolean, others: Other[], by: Asker): Promise<Added> => {
    const { id } = there;
    await list(id, full, by);
    // Who listed it as the last may have removed it meanwhile.
    await catalogue.follow({ ...there, full: full || there.full }, clock());
    return { became: 'added', source: await listed(id), others, ...(await carried(id, by.workspace)) };
  };

  /** What a look that has been written down found. */
  const found = async (id: string, entries: readonly Entry[], by: Asker): Promise<Omit<Added, 'became' | 'others'>> => {
    const days = entries.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort();
    const sample = await sampleOf(await listed(id), entries, by.workspace);
    return {
      source: await listed(id),
      items: entries.length,
      ...(days.length > 0 && { newest: days.at(-1)! }),
      ...(sample && { sample }),
    };
  };

  const take = async (
    { address, polled }: Found,
    kind: SourceKind,
    full: boolean,
    others: Other[],
    by: Asker,
  ): Promise<Added> => {
    // What is there already under another address is not followed twice.
    const id = (await catalogue.at(address))?.id ?? address;
    await list(id, full, by);
    const { title, format, entries } = polled;
    const named = title === undefined ? {} : { title };
    await catalogue.follow({ id, address, kind, format, full, ...named }, clock());
    await poller.conclude(await listed(id), address, polled);
    return { became: 'added', ...(await found(id, entries, by)), others };
  };

  /** One that is for everyone is not changed by one workspace. */
  const fixed = (source: Listed, as: string): Problem => ({
    problem: `${titleOf(source)} is there for everyone as it is: whoever runs Dateline takes it out of SOURCES, then it can be added here with ${as}.`,
  });

  /** What is here already is looked at anew, and its pages read. */
  const deepen = async (source: Listed, others: Other[], by: Asker): Promise<Added | Problem> => {
    const { id, address, kind, everyone } = source;
    const { workspace, person } = by;
    if (everyone) return fixed(source, 'full:yes');
    await catalogue.note({ workspace, source: id, person, what: 'the pages of its items read', at: clock() });
    await catalogue.follow({ id, address, kind, full: true }, clock());
    const polled = await reach.poll(kind, address, {});
    await poller.conclude(await listed(id), address, polled);
    const seen =
      polled.became === 'read'
        ? await found(id, polled.entries, by)
        : { source: await listed(id), ...(await carried(id, workspace)) };
    return { became: 'full', ...seen, source: { ...seen.source, everyone }, others };
  };

  /** Its pages are read no more, where nobody else counts on them. */
  const shorten = async (source: Listed, others: Other[], by: Asker): Promise<Added | Problem> => {
    const { workspace, person } = by;
    const { id, everyone } = source;
    if (everyone) return fixed(source, 'full:no');
    if ((await catalogue.audience(id)).some((other) => other !== workspace))
      return { problem: `${titleOf(source)} is listed elsewhere too, and its pages are read for all who list it.` };
    await catalogue.note({ workspace, source: id, person, what: 'the pages of its items read no more', at: clock() });
    await catalogue.shorten(id);
    return { became: 'brief', source: await listed(id), others, ...(await carried(id, workspace)) };
  };

  return async (typed: string, deep: boolean | undefined, by: Asker): Promise<Added | Problem> => {
    const asked = readAddress(typed);
    if ('problem' in asked) return asked;
    const all = await listedFor(catalogue, by.workspace);
    const full = deep === true;

    /** Without a look: of one that is listed here or followed already, or where there is no room for another. */
    const known = async (address: string, others: Other[]): Promise<Added | Problem | null> => {
      const here = at(all, address);
      if (here && full && !here.full) return deepen(here, others, by);
      if (here?.full && deep === false) return shorten(here, others, by);
      if (here) return { became: 'here', source: here, others, ...(await carried(here.id, by.workspace)) };
      if (all.filter(({ everyone }) => !everyone).length >= LISTED_MOST)
        return {
          problem: `${LISTED_MOST.toLocaleString('en')} sources are listed here, the most there may be. Remove one first: source remove <source>.`,
        };
      const there = await catalogue.at(address);
      return there?.read !== undefined && there.failures === 0 ? join(there, full, others, by) : null;
    };

    const sooner = await known(asked.address, []);
    if (sooner) return sooner;
    const answer = await reach.discover(asked.address, asked.guessed);
    if ('feeds' in answer) {
      const [best] = answer.feeds as [Found];
      const others = othersOf(answer.feeds, best.address);
      return (await known(best.address, others)) ?? take(best, 'feed', full, others, by);
    }
    const address = answer.page ?? asked.address;
    // Not a feed and none found, it may be an article that is followed for its changes.
    const page = answer.page !== undefined ? await reach.poll('page', address, {}) : undefined;
    if (page?.became === 'read') {
      const place = page.moved ?? address;
      return (await known(place, [])) ?? take({ address: place, polled: page }, 'page', full, [], by);
    }
    return faulty(address, answer.error, answer.mend);
  };
};
