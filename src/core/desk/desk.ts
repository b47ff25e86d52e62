// The desk: items in, read once and kept; what commands ask of the articles out. It holds none in memory beyond a cache.
import { createHash } from 'node:crypto';
import { analyze as analyzeArticle } from '../analysis/analyze.ts';
import type { Analysis, EntityKind } from '../analysis/analysis.ts';
import type { Article, Item } from '../article/article.ts';
import { parse } from '../article/parse.ts';
import type { Read } from '../inquiry/line.ts';
import { formWords } from '../text/forms.ts';
import { Cache } from './cache.ts';
import type { Head, Library, Named } from './library.ts';

/** What became of an item; `error` says for a person why it was refused. */
export type Taken =
  { id: string; outcome: 'new' | 'revised' | 'same' } | { id: string; outcome: 'refused'; error: string };

export type Desk = {
  /** Takes an item in: parsed, analysed and stored, unless it stands on the desk as it is. Rejects only where the library fails. */
  take(item: Item, now: number): Promise<Taken>;
  /** The article leaves the desk; what cites it stays readable. */
  leave(id: string): Promise<void>;
  /** Newest first by arrival, then by id; only those that arrived after `after`. */
  reads(query: { after?: number; limit: number }): Promise<Read[]>;
  /** Articles in which one name or alias holds every word of `name`, as a person writes it; newest first. */
  readsNaming(name: string, limit?: number): Promise<Read[]>;
  /** The newest revision of an article on the desk, or any revision that ever stood there; null where there is none. */
  read(id: string, revision?: number): Promise<Read | null>;
  /** Names of entities that hold the words of `prefix`, as a person types it; all for ''. Most articles first, then by name. */
  names(query: { prefix: string; kinds: readonly EntityKind[]; limit: number }): Promise<Named[]>;
  /** Newest first, as `reads`. */
  heads(query: { after?: number; limit: number }): Promise<Head[]>;
};

export type Ways = {
  analyze?: (article: Article) => Analysis;
  /** Names the way of analysing; an article taken in under another edition is analysed again when its item comes by. */
  edition?: string;
};

/** Of `readsNaming` where the caller names no limit. */
const MOST = 100;

/** The same only for the same item in the same edition. */
function printOf({ id, text, title, outlet, author, published, url, language }: Item, edition: string): string {
  const parts = [edition, id, text, title, outlet, author, published, url, language].map((part) => part ?? null);
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

export function desk(library: Library, { analyze = analyzeArticle, edition = '' }: Ways = {}): Desk {
  const cache = new Cache();

  const reads = async (refs: readonly { id: string; revision: number }[]): Promise<Read[]> => {
    const cached = refs.map((ref) => ({ ref, read: cache.get(ref.id, ref.revision) }));
    const loaded = await library.load(cached.filter(({ read }) => !read).map(({ ref }) => ref));
    for (const read of loaded) cache.put(read);
    const found = new Map(loaded.map((read) => [read.article.id, read]));
    return cached.flatMap(({ ref, read }) => read ?? found.get(ref.id) ?? []);
  };

  return {
    async take(item, now) {
      const { id } = item;
      const print = printOf(item, edition);
      if (await library.holds(id, print)) return { id, outcome: 'same' };
      let read: Read;
      try {
        const article = parse(item);
        if (article.sentences.length === 0) return { id, outcome: 'refused', error: 'there is no sentence in it' };
        read = { article, analysis: analyze(article) };
      } catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        return { id, outcome: 'refused', error: `it could not be analysed (${why})` };
      }
      const outcome = await library.save(read, now, print);
      // Analysed anew, the newest revision may have changed in its place.
      if (outcome === 'same') cache.forget(id);
      return { id, outcome };
    },
    leave: (id) => library.remove(id),
    reads: async (query) => reads(await library.heads(query)),
    readsNaming: async (name, limit = MOST) => reads(await library.naming(formWords(name), limit)),
    async read(id, revision) {
      const cached = revision === undefined ? undefined : cache.get(id, revision);
      if (cached) return cached;
      const [read] = await library.load([revision === undefined ? { id } : { id, revision }]);
      if (read) cache.put(read);
      return read ?? null;
    },
    names: ({ prefix, kinds, limit }) => library.names({ words: formWords(prefix), kinds, limit }),
    heads: (query) => library.heads(query),
  };
}
