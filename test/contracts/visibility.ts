// Who may see what in a library: by hand, and against a model that keeps everything in plain lists. An opener in, tests out.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EVERYONE, type Library } from '../../src/core/desk/library.ts';
import { formWords } from '../../src/core/text/forms.ts';
import type { Opened } from './library.ts';
import { readOf } from './reads.ts';

/** A library told by lists: what the contract says, word for word, slowly. */
class Model {
  revisions = new Map<string, { text: string; names: string[] }[]>();
  /** In the order they first came. */
  arrived: { id: string; at: number }[] = [];
  /** `here` false: carried once. */
  carried: { id: string; source: string; here: boolean }[] = [];
  listings = new Set<string>();

  sees(workspace: string, source: string): boolean {
    return [EVERYONE, workspace].some((each) => this.listings.has(`${source} ${each}`));
  }
  set(id: string, source: string, here: boolean): void {
    const known = this.carried.find((each) => each.id === id && each.source === source);
    if (known) known.here = here;
    else if (here) this.carried.push({ id, source, here });
  }
  save(id: string, text: string, names: string[], at: number, source: string): void {
    const revisions = this.revisions.get(id) ?? [];
    if (revisions.length === 0) this.arrived.push({ id, at });
    if (revisions.at(-1)?.text === text) revisions.splice(-1, 1, { text, names });
    else revisions.push({ text, names });
    this.revisions.set(id, revisions);
    this.set(id, source, true);
  }
  /** How many sources show the workspace the article. */
  shown(workspace: string, id: string, ever = false): number {
    return this.carried.filter((each) => each.id === id && (ever || each.here) && this.sees(workspace, each.source))
      .length;
  }
  heads(workspace: string, after = -1): string[] {
    const all = this.arrived.map((each, order) => ({ ...each, order }));
    all.sort((a, b) => b.at - a.at || a.order - b.order);
    return all.filter(({ id, at }) => at > after && this.shown(workspace, id) > 0).map(({ id }) => id);
  }
  naming(workspace: string, words: string[]): string[] {
    return this.heads(workspace).filter((id) =>
      this.revisions
        .get(id)
        ?.at(-1)
        ?.names.some((name) => words.every((word) => formWords(name).includes(word))),
    );
  }
  names(workspace: string, begun: string): { name: string; articles: number }[] {
    const counts = new Map<string, number>();
    for (const id of this.heads(workspace))
      for (const name of new Set(this.revisions.get(id)?.at(-1)?.names))
        if (` ${formWords(name).join(' ')}`.includes(` ${begun}`))
          counts.set(name, (counts.get(name) ?? 0) + this.shown(workspace, id));
    return [...counts]
      .map(([name, articles]) => ({ name, articles }))
      .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
  }
}

/** The ids, sources and workspaces of one run are those of no other: the store may be the same. */
const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];
const SOURCES = ['s', 't', 'u'];
const WORKSPACES = ['v', 'w'];
const NAMES = ['Ann Lee', 'Bo Lee', 'Ann Bo', 'Cy', 'Lee Ann Cy'];
const WORDS = ['ann', 'bo', 'cy', 'lee'];

const id = fc.constantFrom(...IDS);
const source = fc.constantFrom(...SOURCES);
const listed = fc.constantFrom(...WORKSPACES, EVERYONE);
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('save' as const),
      id,
      source,
      text: fc.constantFrom('One.', 'Two.'),
      names: fc.subarray(NAMES),
      at: fc.integer({ min: 0, max: 5 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('carry' as const, 'drop' as const), id, source }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('list' as const, 'unlist' as const), source, listed }) },
);
type Step = typeof step extends fc.Arbitrary<infer Of> ? Of : never;

/** The same library with a mark before every id, source and workspace. */
const apart = (library: Library, mark: string): Library => {
  const workspaceOf = (workspace: string): string => (workspace === EVERYONE ? EVERYONE : mark + workspace);
  const bare = <Of extends { id: string }>(heads: Of[]): Of[] =>
    heads.map((head) => ({ ...head, id: head.id.slice(mark.length) }));
  return {
    carry: (id, source, print) => library.carry(mark + id, mark + source, print),
    save: ({ article, analysis }, arrived, print, source) =>
      library.save({ article: { ...article, id: mark + article.id }, analysis }, arrived, print, mark + source),
    drop: (id, source) => library.drop(mark + id, mark + source),
    forget: (begins, before, limit) => library.forget(mark + begins, before, limit),
    newest: (id) => library.newest(mark + id),
    expired: (before, but, limit) => library.expired(before, mark + but, limit),
    carried: async (source) => (await library.carried(mark + source)).map((id) => id.slice(mark.length)),
    list: (source, workspace) => library.list(mark + source, workspaceOf(workspace)),
    unlist: (source, workspace) => library.unlist(mark + source, workspaceOf(workspace)),
    heads: async (query) => bare(await library.heads({ ...query, workspace: mark + query.workspace })),
    naming: async (query) => bare(await library.naming({ ...query, workspace: mark + query.workspace })),
    names: (query) => library.names({ ...query, workspace: mark + query.workspace }),
    load: async (refs, workspace) => {
      const reads = await library.load(
        refs.map((ref) => ({ ...ref, id: mark + ref.id })),
        mark + workspace,
      );
      return reads.map(({ article, analysis }) => ({
        article: { ...article, id: article.id.slice(mark.length) },
        analysis,
      }));
    },
  };
};

const applied = async (library: Library, model: Model, done: Step): Promise<void> => {
  if (done.do === 'save') {
    const read = readOf(done.id, { text: done.text, names: done.names.map((name) => ({ name })) });
    await library.save(read, done.at, 'p', done.source);
    model.save(done.id, done.text, done.names, done.at, done.source);
  } else if (done.do === 'carry') {
    expect(await library.carry(done.id, done.source)).toBe(model.revisions.has(done.id));
    if (model.revisions.has(done.id)) model.set(done.id, done.source, true);
  } else if (!('listed' in done)) {
    await library.drop(done.id, done.source);
    model.set(done.id, done.source, false);
  } else if (done.do === 'list') {
    await library.list(done.source, done.listed);
    model.listings.add(`${done.source} ${done.listed}`);
  } else {
    await library.unlist(done.source, done.listed);
    model.listings.delete(`${done.source} ${done.listed}`);
  }
};

const alike = async (library: Library, model: Model, workspace: string): Promise<void> => {
  const idsOf = (heads: readonly { id: string }[]): string[] => heads.map((head) => head.id);
  const all = model.heads(workspace);
  for (const limit of [1, 2, 10]) expect(idsOf(await library.heads({ workspace, limit }))).toEqual(all.slice(0, limit));
  expect(idsOf(await library.heads({ workspace, after: 2, limit: 3 }))).toEqual(model.heads(workspace, 2).slice(0, 3));
  for (const words of [['lee'], ['ann', 'bo'], ['cy', 'ann', 'lee']])
    for (const limit of [1, 10])
      expect(idsOf(await library.naming({ workspace, words, limit }))).toEqual(
        model.naming(workspace, words).slice(0, limit),
      );
  for (const begun of ['', ...WORDS.map((word) => word.slice(0, 2)), 'ann b', 'lee ann cy'])
    expect(
      await library.names({ workspace, words: begun.split(' ').filter(Boolean), kinds: ['person'], limit: 10 }),
    ).toEqual(model.names(workspace, begun).map((each) => ({ ...each, kind: 'person' })));
  const newest = await library.load(
    IDS.map((each) => ({ id: each })),
    workspace,
  );
  expect(newest.map(({ article }) => article.id)).toEqual(IDS.filter((each) => model.shown(workspace, each) > 0));
  for (const each of IDS)
    for (const [at, { text }] of (model.revisions.get(each) ?? []).entries()) {
      const [read] = await library.load([{ id: each, revision: at + 1 }], workspace);
      expect(read?.article.text).toBe(model.shown(workspace, each, true) > 0 ? text : undefined);
    }
};

export const visibilitySuite = (name: string, open: () => Promise<Opened>): void => {
  describe(`visibility: ${name}`, () => {
    let store: Opened;
    let library: Library;
    beforeEach(async () => {
      store = await open();
      library = store.library;
    });
    afterEach(() => store.close());

    const ids = async (workspace: string) => (await library.heads({ workspace, limit: 10 })).map((head) => head.id);

    it('shows an article where a source that carries it is listed, and nowhere else', async () => {
      const read = readOf('a', { names: [{ name: 'Ann Lee' }] });
      await library.save(read, 1, 'p', 'feed');
      const all = async (workspace: string) => [
        await ids(workspace),
        (await library.naming({ workspace, words: ['lee'], limit: 5 })).length,
        (await library.names({ workspace, words: ['l'], kinds: ['person'], limit: 5 })).length,
        (await library.load([{ id: 'a' }], workspace)).length,
        (await library.load([{ id: 'a', revision: 1 }], workspace)).length,
      ];
      const nothing = [[], 0, 0, 0, 0];
      const everything = [['a'], 1, 1, 1, 1];
      expect(await all('v')).toEqual(nothing);
      await library.list('feed', 'v');
      expect([await all('v'), await all('w')]).toEqual([everything, nothing]);
      await library.list('feed', EVERYONE);
      expect([await all('v'), await all('w')]).toEqual([everything, everything]);
      await library.unlist('feed', 'v');
      expect([await all('v'), await all('w')]).toEqual([everything, everything]);
      await library.unlist('feed', EVERYONE);
      expect([await all('v'), await all('w')]).toEqual([nothing, nothing]);
    });

    it('shows what has left to whom it was shown, where the revision is named', async () => {
      await library.list('feed', 'v');
      await library.save(readOf('a'), 1, 'p', 'feed');
      await library.save(readOf('a'), 1, 'p', 'other');
      await library.drop('a', 'feed');
      await library.list('other', 'w');
      for (const [workspace, newest, named] of [
        ['v', 0, 1],
        ['w', 1, 1],
        ['x', 0, 0],
      ] as const) {
        expect(await library.load([{ id: 'a' }], workspace)).toHaveLength(newest);
        expect(await library.load([{ id: 'a', revision: 1 }], workspace)).toHaveLength(named);
      }
    });

    it('tells by no name, no count and no order what only others see', async () => {
      await library.list('mine', 'v');
      await library.list('theirs', 'w');
      for (const at of [1, 2, 3])
        await library.save(readOf(`t${at}`, { names: [{ name: 'ANN LEE' }, { name: 'Bo Ray' }] }), at, 'p', 'theirs');
      await library.save(readOf('m1', { names: [{ name: 'Ann Lee' }, { name: 'Bo Ray' }] }), 4, 'p', 'mine');
      await library.save(readOf('m2', { names: [{ name: 'Ann Lee' }] }), 5, 'p', 'mine');
      expect(await library.names({ workspace: 'v', words: [], kinds: ['person'], limit: 5 })).toEqual([
        { name: 'Ann Lee', kind: 'person', articles: 2 },
        { name: 'Bo Ray', kind: 'person', articles: 1 },
      ]);
    });

    it('takes a listing twice, and takes one back that is not there', async () => {
      await library.save(readOf('a'), 1, 'p', 'feed');
      await library.unlist('nowhere', 'v');
      await library.unlist('feed', 'v');
      await library.list('feed', 'v');
      await library.list('feed', 'v');
      expect(await ids('v')).toEqual(['a']);
      await library.unlist('feed', 'v');
      expect(await ids('v')).toEqual([]);
    });

    it('answers as the model does, whatever was done', async () => {
      let run = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
          const model = new Model();
          const own = apart(library, `${++run} `);
          try {
            for (const each of steps) await applied(own, model, each);
            for (const workspace of [...WORKSPACES, 'x']) await alike(own, model, workspace);
          } finally {
            for (const each of SOURCES) await own.unlist(each, EVERYONE);
          }
        }),
        { numRuns: 40, seed: 5 },
      );
    }, 120_000);
  });
};
