// The library's tables: articles and their revisions, who carries them and who may see that, and the index of the names in them.

export type LibraryTables = {
  /**
   * One row an article that ever stood on the desk. `place` is its number and its place among all: greater is newer (`places.ts`).
   * `revision` is the newest.
   */
  articles: {
    place: number;
    id: string;
    revision: number;
    title: string | null;
    outlet: string | null;
    published: string | null;
  };
  /** `article` is a place. `print` tells the item and the way it was analysed; `read` is article and analysis, packed (`pack.ts`). */
  revisions: { article: number; revision: number; print: string; read: Uint8Array };
  /** The numbers of the sources. */
  sources: { number: number; id: string };
  /** `here` is 0 where the source carries the article no more. */
  carried: { article: number; source: number; here: 0 | 1 };
  listings: { workspace: string; source: number };
  /** What each source carries, under `ALL` and under every key of a name in it (`names.ts`). */
  entries: { key: number; source: number; article: number };
  /**
   * In how many articles of a source a name stands in this form (itself or an alias). `form` tells kind, name and form, `main` is the
   * `form` of the name itself.
   */
  tallies: { form: number; source: number; main: number; kind: number; name: string; articles: number };
  /** The folded form of a tally from each of its words on; `level` is how many times its count doubles. */
  tails: { source: number; kind: number; level: number; tail: string; form: number };
};
