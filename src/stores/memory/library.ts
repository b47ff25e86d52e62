// The library as plain lists, for a process that reads a few articles, answers and ends. Every question looks at all that is there.
import type { Analysis, EntityKind } from '../../core/analysis/analysis.ts';
import type { Article } from '../../core/article/article.ts';
import { following } from '../../core/desk/changes.ts';
import { EVERYONE, type Head, type Library, type Named } from '../../core/desk/library.ts';
import { formWords } from '../../core/text/forms.ts';
import { UNASKED, wordsOf } from '../sql/library/names.ts';

type Read = { article: Article; analysis: Analysis };
type Revision = { read: Read; print: string };
/** `sources`: whether each that ever carried the article still does. */
type Kept = { arrived: number; order: number; revisions: Revision[]; sources: Map<string, boolean> };

const byCodePoint = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other));

const asJson = ({ article }: Read): string => JSON.stringify({ ...article, revision: 0, changed: null });

const newest = ({ revisions }: Kept): Read => revisions.at(-1)!.read;

const headOf = (kept: Kept): Head => {
  const { id, revision, title, outlet, published } = newest(kept).article;
  return {
    id,
    revision,
    arrived: kept.arrived,
    ...(title && { title: title.text }),
    ...(outlet !== undefined && { outlet }),
    ...(published !== undefined && { published }),
  };
};

/** The folded words of every form of every name that may be asked for, with the name and its kind. */
const formsOf = (kept: Kept): { name: string; kind: EntityKind; words: string[] }[] =>
  newest(kept).analysis.entities.flatMap(({ name, kind, aliases }) =>
    name === null || kind === UNASKED || wordsOf(name).length === 0
      ? []
      : [name, ...aliases].map((form) => ({ name, kind, words: wordsOf(form) })),
  );

export function library(): Library {
  const articles = new Map<string, Kept>();
  const listings = new Map<string, Set<string>>();

  const sees = (workspace: string, source: string): boolean =>
    [workspace, EVERYONE].some((each) => listings.get(each)?.has(source));
  /** The sources that carry the article, or ever did, as far as the workspace sees them. */
  const showing = ({ sources }: Kept, workspace: string, ever = false): string[] =>
    [...sources].flatMap(([source, here]) => ((here || ever) && sees(workspace, source) ? source : []));
  /** Newest first. */
  const seen = (workspace: string): Kept[] =>
    [...articles.values()]
      .filter((kept) => showing(kept, workspace).length > 0)
      .sort((a, b) => b.arrived - a.arrived || a.order - b.order);

  return {
    async carry(id, source, print) {
      const kept = articles.get(id);
      if (!kept || (print !== undefined && kept.revisions.at(-1)!.print !== print)) return false;
      kept.sources.set(source, true);
      return true;
    },
    async save({ article, analysis }, arrived, print, source, aside = false) {
      const { id } = article;
      const kept: Kept = articles.get(id) ?? { arrived, order: articles.size, revisions: [], sources: new Map() };
      articles.set(id, kept);
      kept.sources.set(source, !aside || kept.sources.get(source) === true);
      const last = kept.revisions.at(-1);
      const same = last !== undefined && asJson(last.read) === asJson({ article, analysis });
      if (same) kept.revisions.pop();
      const revision = kept.revisions.length + 1;
      const state = last ? following(article, last.read.article, same, arrived) : article;
      kept.revisions.push({ read: { article: { ...state, revision }, analysis }, print });
      if (same) return 'same';
      return last ? 'revised' : 'new';
    },
    async drop(id, source) {
      const kept = articles.get(id);
      if (kept?.sources.has(source)) kept.sources.set(source, false);
    },
    async forget(begins, before, limit) {
      const old = [...articles.values()]
        .filter(({ arrived }) => arrived < before)
        .filter(({ sources }) => [...sources].every(([source, here]) => !here && source.startsWith(begins)))
        .sort((a, b) => a.arrived - b.arrived || b.order - a.order)
        .slice(0, limit);
      for (const kept of old) articles.delete(newest(kept).article.id);
      return old.length;
    },
    async newest(id) {
      const kept = articles.get(id);
      return kept ? newest(kept).article : null;
    },
    async expired(before, but, limit) {
      return [...articles.values()]
        .filter(({ arrived }) => arrived < before)
        .sort((a, b) => a.arrived - b.arrived || b.order - a.order)
        .map((kept) => ({
          id: newest(kept).article.id,
          sources: [...kept.sources].flatMap(([source, here]) => (here && source !== but ? source : [])).sort(),
        }))
        .filter(({ sources }) => sources.length > 0)
        .slice(0, limit);
    },
    async carried(source) {
      return [...articles.values()]
        .filter(({ sources }) => sources.get(source))
        .sort((a, b) => b.arrived - a.arrived || a.order - b.order)
        .map((kept) => newest(kept).article.id);
    },
    async list(source, workspace) {
      listings.set(workspace, (listings.get(workspace) ?? new Set()).add(source));
    },
    async unlist(source, workspace) {
      listings.get(workspace)?.delete(source);
    },
    async heads({ workspace, after = -Infinity, limit }) {
      return seen(workspace)
        .filter(({ arrived }) => arrived > after)
        .slice(0, limit)
        .map(headOf);
    },
    async load(refs, workspace) {
      return refs.flatMap(({ id, revision }) => {
        const kept = articles.get(id);
        if (!kept || showing(kept, workspace, revision !== undefined).length === 0) return [];
        return revision === undefined ? newest(kept) : (kept.revisions[revision - 1]?.read ?? []);
      });
    },
    async naming({ workspace, words, limit }) {
      if (words.length === 0) return [];
      return seen(workspace)
        .filter((kept) => formsOf(kept).some((form) => words.every((word) => form.words.includes(word))))
        .slice(0, limit)
        .map(headOf);
    },
    async names({ workspace, words, kinds, limit }) {
      const begun = ` ${words.join(' ')}`;
      /** By kind and folded name; each spelling with its articles. */
      const found = new Map<string, { kind: EntityKind; begins: boolean; spellings: Map<string, number> }>();
      for (const kept of seen(workspace)) {
        const counted = new Set<string>();
        for (const { name, kind, words: form } of formsOf(kept)) {
          const key = `${kind} ${formWords(name).join(' ')}`;
          if (!kinds.includes(kind) || form.length === 0) continue;
          const entry = found.get(key) ?? { kind, begins: false, spellings: new Map<string, number>() };
          found.set(key, entry);
          entry.begins ||= ` ${form.join(' ')}`.includes(begun);
          if (counted.has(key)) continue;
          counted.add(key);
          entry.spellings.set(name, (entry.spellings.get(name) ?? 0) + showing(kept, workspace).length);
        }
      }
      const order = (a: Named, b: Named): number => b.articles - a.articles || byCodePoint(a.name, b.name);
      return [...found.values()]
        .filter(({ begins }) => begins)
        .map(({ kind, spellings }): Named => {
          const [first] = [...spellings].map(([name, articles]) => ({ name, kind, articles })).sort(order);
          return { name: first!.name, kind, articles: [...spellings.values()].reduce((a, b) => a + b, 0) };
        })
        .sort(order)
        .slice(0, limit);
    },
  };
}
