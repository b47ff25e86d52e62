// The desk: items in, read once and kept; what commands ask of the articles out. It holds none in memory beyond a cache.
import { createHash } from 'node:crypto';
import type { EntityKind } from '../analysis/analysis.ts';
import type { Item } from '../article/article.ts';
import type { Read } from '../inquiry/line.ts';
import { formWords } from '../text/forms.ts';
import { Cache } from './cache.ts';
import type { Head, Library, Named } from './library.ts';
import { readItem } from './read.ts';
import { withoutTwins } from './twins.ts';

/** What became of an item. `here`: another took the article in while this one was read; `error` says for a person why it was refused. */
export type Taken =
  { id: string; outcome: 'new' | 'revised' | 'same' | 'here' } | { id: string; outcome: 'refused'; error: string };

/** What one workspace asks of the articles it may see. */
export type View = {
  /** Newest first; only those that arrived after `after`. Of those among them that say the same, the first to come. */
  reads(query: { after?: number; limit: number }): Promise<Read[]>;
  /** As `reads`, of the articles in which one name or alias holds every word of `name`, as a person writes it. */
  readsNaming(name: string, limit?: number): Promise<Read[]>;
  /** The newest revision of an article on the desk, or any revision that ever stood there; null where there is none. */
  read(id: string, revision?: number): Promise<Read | null>;
  /** Names of entities that hold the words of `prefix`, as a person types it; all for ''. Most articles first, then by name. */
  names(query: { prefix: string; kinds: readonly EntityKind[]; limit: number }): Promise<Named[]>;
  /** Newest first, as `reads`. */
  heads(query: { after?: number; limit: number }): Promise<Head[]>;
};

export type Desk = Pick<Library, 'list' | 'unlist' | 'carried'> & {
  /**
   * Takes an item in that a source carries: parsed, analysed and stored, unless it is known as it is. It arrives once it is analysed.
   * Rejects only where the library fails.
   */
  take(item: Item, clock: () => number, source: string): Promise<Taken>;
  /**
   * Reads an item that is not to stand on the desk: the one revision of its id, readable as that to those the source is listed for. No
   * article on the desk may have this id.
   */
  aside(item: Item, now: number, source: string): Promise<{ read: Read } | { error: string }>;
  /** The source carries the article no more; what cites it stays readable. */
  leave(id: string, source: string): Promise<void>;
  /** The desk as a workspace sees it. */
  of(workspace: string): View;
};

export type Ways = {
  /** Parses and analyses; rejects with a plain sentence. In this thread where none is given. */
  read?: (item: Item) => Promise<Read>;
  /** Names the way of analysing; an article taken in under another edition is analysed again when its item comes by. */
  edition?: string;
};

/** Of `readsNaming` where the caller names no limit. */
const MOST = 100;
/** Of the articles that came before those asked for, the newest that are looked through for twins. */
const EARLIER = 200;

/** The same only for the same item in the same edition. */
function printOf({ id, text, title, outlet, author, published, url, language }: Item, edition: string): string {
  const parts = [edition, id, text, title, outlet, author, published, url, language].map((part) => part ?? null);
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

export function desk(
  library: Library,
  { read: reader = async (item) => readItem(item), edition = '' }: Ways = {},
): Desk {
  const cache = new Cache();

  /** Of references that the library gave to this workspace a moment ago. */
  const reads = async (refs: readonly { id: string; revision: number }[], workspace: string): Promise<Read[]> => {
    const cached = refs.map((ref) => ({ ref, read: cache.get(ref.id, ref.revision) }));
    const missing = cached.filter(({ read }) => !read).map(({ ref }) => ref);
    const loaded = await library.load(missing, workspace);
    for (const read of loaded) cache.put(read);
    const found = new Map(loaded.map((read) => [read.article.id, read]));
    return cached.flatMap(({ ref, read }) => read ?? found.get(ref.id) ?? []);
  };

  /** The newest of a question, each once. */
  const distinct = async (
    ask: (limit: number) => Promise<Head[]>,
    limit: number,
    workspace: string,
    after?: number,
  ): Promise<Read[]> => {
    const heads = await ask(limit);
    const titles = new Set(heads.flatMap(({ title }) => title ?? []));
    const older = after === undefined ? [] : await library.heads({ workspace, limit: EARLIER });
    const like = older.filter(
      ({ arrived, title }) => arrived <= (after ?? 0) && title !== undefined && titles.has(title),
    );
    const earlier = await reads(like, workspace);
    const found = withoutTwins(await reads(heads, workspace), earlier);
    if (found.length === limit || heads.length < limit) return found;
    // In the place of the twins stands what came before.
    return withoutTwins(await reads(await ask(limit * 2), workspace), earlier).slice(0, limit);
  };

  return {
    async take(item, clock, source) {
      const { id } = item;
      const print = printOf(item, edition);
      if (await library.carry(id, source, print)) return { id, outcome: 'same' };
      const isNew = (await library.newest(id)) === null;
      let read: Read;
      try {
        read = await reader(item);
      } catch (cause) {
        return { id, outcome: 'refused', error: cause instanceof Error ? cause.message : String(cause) };
      }
      if (isNew && (await library.carry(id, source))) return { id, outcome: 'here' };
      // By the time it is read: a digest may have gathered meanwhile, and the next begins where that one ended.
      const outcome = await library.save(read, clock(), print, source);
      // Analysed anew, the newest revision may have changed in its place.
      if (outcome === 'same') cache.forget(id);
      return { id, outcome };
    },
    async aside(item, now, source) {
      let read: Read;
      try {
        read = await reader(item);
      } catch (cause) {
        return { error: cause instanceof Error ? cause.message : String(cause) };
      }
      await library.save(read, now, printOf(item, edition), source, true);
      return { read };
    },
    leave: (id, source) => library.drop(id, source),
    carried: (source) => library.carried(source),
    list: (source, workspace) => library.list(source, workspace),
    unlist: (source, workspace) => library.unlist(source, workspace),
    of: (workspace) => ({
      reads: ({ limit: most, ...after }) =>
        distinct((limit) => library.heads({ workspace, ...after, limit }), most, workspace, after.after),
      readsNaming: (name, most = MOST) =>
        distinct((limit) => library.naming({ workspace, words: formWords(name), limit }), most, workspace),
      async read(id, revision) {
        // The cache does not know who may see what it holds.
        const [read] = await library.load([revision === undefined ? { id } : { id, revision }], workspace);
        return read ?? null;
      },
      names: ({ prefix, kinds, limit }) => library.names({ workspace, words: formWords(prefix), kinds, limit }),
      heads: (query) => library.heads({ workspace, ...query }),
    }),
  };
}
