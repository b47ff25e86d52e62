// The contract of the library as a suite: any store's opener in, tests out.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EntityKind } from '../../src/core/analysis/analysis.ts';
import { EVERYONE, type Library } from '../../src/core/desk/library.ts';
import type { Read } from '../../src/core/inquiry/line.ts';
import { readOf } from './reads.ts';
import { visibilitySuite } from './visibility.ts';

export type Opened = { library: Library; close(): Promise<void> };

export const librarySuite = (name: string, open: () => Promise<Opened>): void => {
  describe(`library: ${name}`, () => {
    let store: Opened;
    let library: Library;
    beforeEach(async () => {
      store = await open();
      library = store.library;
      await library.list(source, EVERYONE);
    });
    afterEach(() => store.close());

    /** What everyone sees, as some workspace asks for it. */
    const workspace = 'console:w';
    const source = 'content';
    const save = (read: Read, arrived: number, print: string) => library.save(read, arrived, print, source);
    const load = (refs: readonly { id: string; revision?: number }[]) => library.load(refs, workspace);
    const heads = (query: { after?: number; limit: number }) => library.heads({ workspace, ...query });
    const ids = async (query: { after?: number; limit: number }) => (await heads(query)).map((head) => head.id);
    const naming = async (...words: string[]) =>
      (await library.naming({ workspace, words, limit: 10 })).map((head) => head.id);
    const names = (words: string[], kinds: readonly EntityKind[] = ['person'], limit = 10) =>
      library.names({ workspace, words, kinds, limit });
    const called = async (...words: string[]) =>
      (await names(words, ['person', 'organization'])).map((each) => each.name);

    describe('save', () => {
      it('gives back exactly what was saved', async () => {
        const read = readOf('a', {
          text: '\ufeff“Néw”\r\n\u0000 \u{1F600} \ud800 end.',
          title: { text: 'T' },
          outlet: 'Outlet',
          published: '2015-05-12',
          names: [{ name: 'Ann Lee', aliases: ['Lee'] }],
        });
        expect(await save(read, 5, 'p')).toBe('new');
        expect(await load([{ id: 'a' }])).toEqual([read]);
      });

      it('counts a revision where the text changed, and keeps the old one', async () => {
        const [first, second] = [readOf('a', { text: 'One.' }), readOf('a', { text: 'Two, longer.' })];
        await save(first, 1, 'p1');
        expect(await save(second, 2, 'p2')).toBe('revised');
        expect((await load([{ id: 'a' }]))[0]?.article).toMatchObject({ revision: 2, text: 'Two, longer.' });
        expect((await load([{ id: 'a', revision: 1 }]))[0]).toEqual(first);
        expect((await load([{ id: 'a', revision: 2 }]))[0]?.article.text).toBe('Two, longer.');
      });

      it('keeps with a revision which sentences are not those of the one before, also when it is analysed anew', async () => {
        const of = (...sentences: string[]): Read => {
          const text = sentences.join(' ');
          const read = readOf('a', { text });
          read.article.sentences = sentences.map((sentence, at) => {
            const start = text.indexOf(sentence);
            return { number: at + 1, paragraph: 0, start, end: start + sentence.length };
          });
          read.analysis.sentences = read.article.sentences;
          return read;
        };
        await save(of('One came.', 'Two went.', 'Three stayed.'), 1, 'p1');
        expect((await load([{ id: 'a' }]))[0]?.article.changed).toBeUndefined();
        await save(of('Zero slept.', '“One” came!', 'Three stayed.', 'Two did not go.'), 5, 'p2');
        const changed = { at: 5, sentences: [1, 4] };
        expect((await load([{ id: 'a' }]))[0]?.article.changed).toEqual(changed);
        expect(await save(of('Zero slept.', '“One” came!', 'Three stayed.', 'Two did not go.'), 7, 'p3')).toBe('same');
        expect((await load([{ id: 'a' }]))[0]?.article.changed).toEqual(changed);
        await save(of('Zero slept.', '“One” came!', 'Three stayed.'), 9, 'p4');
        expect((await load([{ id: 'a' }]))[0]?.article.changed).toEqual({ at: 9, sentences: [] });
        expect((await load([{ id: 'a', revision: 2 }]))[0]?.article.changed).toEqual(changed);
      });

      it('counts a revision where only what is known of the article changed', async () => {
        await save(readOf('a'), 1, 'p1');
        expect(await save(readOf('a', { published: '2015-05-12' }), 2, 'p2')).toBe('revised');
        expect(await heads({ limit: 1 })).toEqual([{ id: 'a', revision: 2, published: '2015-05-12', arrived: 1 }]);
      });

      it('counts none where neither changed, but takes the new analysis and print in its place', async () => {
        await save(readOf('a', { names: [{ name: 'Ann Lee' }] }), 1, 'p1');
        expect(await save(readOf('a', { names: [{ name: 'Bo Ray' }] }), 2, 'p2')).toBe('same');
        const [read] = await load([{ id: 'a' }]);
        expect(read?.article.revision).toBe(1);
        expect(read?.analysis.entities.map((entity) => entity.name)).toEqual(['Bo Ray']);
        expect(await library.carry('a', source, 'p1')).toBe(false);
        expect(await library.carry('a', source, 'p2')).toBe(true);
        expect([await naming('lee'), await naming('ray')]).toEqual([[], ['a']]);
      });

      it('compares with the newest revision: a text that returns is a third one', async () => {
        for (const text of ['One.', 'Two.', 'One.']) await save(readOf('a', { text }), 1, text);
        expect((await heads({ limit: 1 }))[0]?.revision).toBe(3);
      });

      it('does not lose one of two saves at the same time', async () => {
        const saved = await Promise.all(['One.', 'Two.'].map((text) => save(readOf('a', { text }), 1, text)));
        expect(saved.sort()).toEqual(['new', 'revised']);
        expect(
          await load([
            { id: 'a', revision: 1 },
            { id: 'a', revision: 2 },
          ]),
        ).toHaveLength(2);
      });

      it('takes an article of very many names', async () => {
        const many = Array.from({ length: 20_000 }, (_, at) => ({ name: `First${at} Last${at}` }));
        await save(readOf('a', { names: many }), 1, 'p');
        expect(await naming('first19999', 'last19999')).toEqual(['a']);
      });
    });

    describe('carry', () => {
      it('is only of an article that is known, and known by the newest print where one is given', async () => {
        expect(await library.carry('a', source, 'p1')).toBe(false);
        expect(await library.carry('a', source)).toBe(false);
        await save(readOf('a', { text: 'One.' }), 1, 'p1');
        expect(await library.carry('a', source, 'p1')).toBe(true);
        await save(readOf('a', { text: 'Two.' }), 1, 'p2');
        expect(await library.carry('a', source, 'p1')).toBe(false);
        expect(await library.carry('a', source, 'p2')).toBe(true);
        expect(await ids({ limit: 10 })).toEqual(['a']);
      });

      it('brings an article back as it was', async () => {
        await save(readOf('a', { names: [{ name: 'Ann Lee' }] }), 1, 'p');
        await library.drop('a', source);
        expect(await library.carry('a', source, 'other')).toBe(false);
        expect(await ids({ limit: 10 })).toEqual([]);
        expect(await library.carry('a', source, 'p')).toBe(true);
        expect(await heads({ limit: 10 })).toEqual([{ id: 'a', revision: 1, arrived: 1 }]);
        expect(await naming('lee')).toEqual(['a']);
        expect(await names([])).toEqual([{ name: 'Ann Lee', kind: 'person', articles: 1 }]);
      });
    });

    describe('carried', () => {
      it('are the ids of what a source carries, newest first', async () => {
        expect(await library.carried(source)).toEqual([]);
        for (const [at, id] of ['a', 'c', 'b'].entries()) await save(readOf(id), at, 'p');
        await library.save(readOf('d'), 9, 'p', 'other');
        await library.drop('c', source);
        expect(await library.carried(source)).toEqual(['b', 'a']);
        expect(await library.carried('other')).toEqual(['d']);
        expect(await library.carried('nowhere')).toEqual([]);
      });
    });

    describe('newest', () => {
      it('is the last state of an article, on the desk or not, whoever may see it', async () => {
        await library.save(readOf('a', { text: 'One.' }), 1, 'p', 'hidden');
        await library.save(readOf('a', { text: 'Two.' }), 2, 'q', 'hidden');
        expect(await library.newest('a')).toMatchObject({ id: 'a', revision: 2, text: 'Two.' });
        await library.drop('a', 'hidden');
        expect((await library.newest('a'))?.text).toBe('Two.');
        expect(await library.newest('b')).toBeNull();
      });
    });

    describe('expired', () => {
      it('are the oldest on the desk from before an instant, with who carries them but one', async () => {
        for (const [id, at] of [
          ['c', 3],
          ['a', 1],
          ['b', 2],
          ['x', 1],
        ] as const)
          await library.save(readOf(id), at, 'p', id === 'x' ? source : 'f');
        await library.carry('a', 'e');
        await library.carry('b', source);
        const b = { id: 'b', sources: ['f'] };
        const a = { id: 'a', sources: ['e', 'f'] };
        expect(await library.expired(3, source, 10)).toEqual([a, b]);
        expect(await library.expired(3, source, 1)).toEqual([a]);
        expect(await library.expired(1, source, 10)).toEqual([]);
        await library.drop('a', 'e');
        await library.drop('a', 'f');
        expect(await library.expired(3, source, 10)).toEqual([b]);
      });
    });

    describe('drop', () => {
      it('takes the article off the desk and leaves its revisions readable', async () => {
        const read = readOf('a', { names: [{ name: 'Ann Lee' }] });
        await save(read, 1, 'p');
        await save(readOf('b'), 1, 'p');
        await library.drop('a', source);
        expect(await ids({ limit: 10 })).toEqual(['b']);
        expect(await load([{ id: 'a' }])).toEqual([]);
        expect(await load([{ id: 'a', revision: 1 }])).toEqual([read]);
        expect(await naming('lee')).toEqual([]);
        expect(await names([])).toEqual([]);
      });

      it('lets the article return as what it was: same revision, first arrival', async () => {
        await save(readOf('a'), 1, 'p');
        await library.drop('a', source);
        expect(await save(readOf('a'), 9, 'p')).toBe('same');
        expect(await heads({ limit: 1 })).toEqual([{ id: 'a', revision: 1, arrived: 1 }]);
        await library.drop('a', source);
        expect(await save(readOf('a', { text: 'Other.' }), 10, 'q')).toBe('revised');
        expect(await heads({ limit: 1 })).toEqual([{ id: 'a', revision: 2, arrived: 1 }]);
      });

      it('of what is not there does nothing', async () => {
        await library.drop('a', source);
        expect(await ids({ limit: 1 })).toEqual([]);
      });
    });

    describe('an article aside', () => {
      it('is readable by its revision to those its source is listed for, and never on the desk', async () => {
        const read = readOf('a', { names: [{ name: 'Ann Lee' }] });
        await library.list('page', 'w');
        expect(await library.save(read, 1, 'p', 'page', true)).toBe('new');
        expect(await library.load([{ id: 'a', revision: 1 }], 'w')).toEqual([read]);
        expect(await library.load([{ id: 'a' }], 'w')).toEqual([]);
        expect(await library.load([{ id: 'a', revision: 1 }], 'x')).toEqual([]);
        expect(await library.heads({ workspace: 'w', limit: 9 })).toEqual([]);
        expect(await library.naming({ workspace: 'w', words: ['lee'], limit: 9 })).toEqual([]);
        expect(await library.names({ workspace: 'w', words: [], kinds: ['person'], limit: 9 })).toEqual([]);
        expect(await library.carried('page')).toEqual([]);
        expect(await library.save(read, 2, 'p', 'page', true)).toBe('same');
        expect(await library.carried('page')).toEqual([]);
      });

      it('is forgotten with its time, unless another source carries it or ever did', async () => {
        await library.list('page:1', 'w');
        const aside = async (id: string, at: number, of = 'page:1') => library.save(readOf(id), at, 'p', of, true);
        for (const [id, at] of [
          ['a', 1],
          ['b', 2],
          ['c', 3],
          ['left', 1],
          ['kept', 1],
          ['here', 1],
        ] as const)
          await aside(id, at);
        await aside('a', 3, 'page:2');
        await aside('kept', 1, 'cited:1');
        await library.carry('here', 'page:1');
        await library.carry('left', 'feed');
        await library.drop('left', 'feed');
        const all = ['a', 'b', 'c', 'here', 'kept', 'left'];
        const there = async () =>
          (
            await library.load(
              all.map((id) => ({ id, revision: 1 })),
              'w',
            )
          ).map(({ article }) => article.id);
        expect(await library.forget('page:', 1, 9)).toBe(0);
        expect(await there()).toEqual(all);
        expect(await library.forget('page:', 3, 1)).toBe(1);
        expect(await there()).toEqual(all.slice(1));
        expect(await library.forget('page:', 3, 9)).toBe(1);
        expect(await there()).toEqual(all.slice(2));
        expect(await aside('a', 4)).toBe('new');
      });

      it('stays on the desk by another source, and by its own where that carries it', async () => {
        await save(readOf('a'), 1, 'p');
        await library.save(readOf('a'), 2, 'p', 'page', true);
        expect(await ids({ limit: 9 })).toEqual(['a']);
        await library.save(readOf('a'), 3, 'p', source, true);
        expect(await ids({ limit: 9 })).toEqual(['a']);
      });
    });

    describe('heads', () => {
      it('are newest first, then as they came, after an instant, and not more than asked', async () => {
        for (const [id, at] of [
          ['b', 2],
          ['c', 3],
          ['a', 2],
          ['d', 1],
        ] as const)
          await save(readOf(id), at, 'p');
        expect(await ids({ limit: 10 })).toEqual(['c', 'b', 'a', 'd']);
        expect(await ids({ limit: 2 })).toEqual(['c', 'b']);
        expect(await ids({ limit: 0 })).toEqual([]);
        expect(await ids({ after: 2, limit: 10 })).toEqual(['c']);
        expect(await ids({ after: 1, limit: 10 })).toEqual(['c', 'b', 'a']);
        expect(await ids({ after: 0, limit: Number.MAX_SAFE_INTEGER })).toHaveLength(4);
      });

      it('say what is known and nothing else', async () => {
        await save(readOf('a', { title: { text: 'T', start: 0, end: 1 }, outlet: 'O', published: '2015' }), 7, 'p');
        await save(readOf('b'), 6, 'p');
        expect(await heads({ limit: 2 })).toEqual([
          { id: 'a', revision: 1, title: 'T', outlet: 'O', published: '2015', arrived: 7 },
          { id: 'b', revision: 1, arrived: 6 },
        ]);
      });
    });

    describe('load', () => {
      it('keeps the order asked and leaves out what is not there', async () => {
        for (const id of ['a', 'b', 'c']) await save(readOf(id), 1, 'p');
        const refs = [{ id: 'c' }, { id: 'x' }, { id: 'a', revision: 2 }, { id: 'a' }, { id: 'b', revision: 1 }];
        expect((await load(refs)).map((read) => read.article.id)).toEqual(['c', 'a', 'b']);
        expect(await load([])).toEqual([]);
      });
    });

    describe('naming', () => {
      beforeEach(async () => {
        await save(readOf('a', { names: [{ name: 'Ann Lee', aliases: ['Miss Ann'] }, { name: 'Bo Ray' }] }), 1, 'p');
        await save(readOf('b', { names: [{ name: 'Ann Ray' }, { name: null, aliases: [] }] }), 2, 'p');
        await save(readOf('c', { names: [{ name: 'Zoë O’Al-Lée', kind: 'organization' }] }), 3, 'p');
      });

      it('wants every word in one name or alias', async () => {
        expect(await naming('ann')).toEqual(['b', 'a']);
        expect(await naming('ann', 'lee')).toEqual(['a']);
        expect(await naming('miss', 'ann')).toEqual(['a']);
        expect(await naming('ann', 'ray')).toEqual(['b']);
        expect(await naming('lee', 'ray')).toEqual([]);
        expect(await naming('ann', 'ann')).toEqual(['b', 'a']);
        expect(await naming('an')).toEqual([]);
        expect(await naming()).toEqual([]);
      });

      it('finds names by their folded words', async () => {
        expect(await naming('zoe', 'oal', 'lee')).toEqual(['c']);
      });

      it('answers not more than asked, with heads', async () => {
        expect(await library.naming({ workspace, words: ['ann'], limit: 1 })).toEqual([
          { id: 'b', revision: 1, arrived: 2 },
        ]);
      });

      it('wants all of three words and more in one name', async () => {
        const kin = { name: 'Cy Dow Fay', aliases: ['Fay Hill', 'Dow Hill'] };
        await save(readOf('d', { names: [kin, { name: 'Cy Hill' }] }), 4, 'p');
        await save(readOf('e', { names: [{ name: 'Hill Dow Cy Fay' }] }), 5, 'p');
        expect(await naming('cy', 'dow', 'hill')).toEqual(['e']);
        expect(await naming('fay', 'dow', 'cy')).toEqual(['e', 'd']);
        expect(await naming('cy', 'dow', 'fay', 'hill')).toEqual(['e']);
        expect(await library.naming({ workspace, words: ['cy', 'dow', 'hill'], limit: 1 })).toMatchObject([
          { id: 'e' },
        ]);
      });

      it('follows a revision', async () => {
        await save(readOf('a', { text: 'Other.', names: [{ name: 'Cy Lee' }] }), 4, 'q');
        expect(await naming('ann')).toEqual(['b']);
        expect((await library.naming({ workspace, words: ['cy'], limit: 1 }))[0]).toMatchObject({
          id: 'a',
          revision: 2,
        });
      });

      it('finds no other things than people, organizations and places, nor what is too long for a name', async () => {
        await save(readOf('d', { names: [{ name: 'Ann Act', kind: 'other' }] }), 4, 'p');
        await save(readOf('e', { names: [{ name: `Ann ${'Very '.repeat(50)}Long` }] }), 5, 'p');
        expect(await naming('ann')).toEqual(['b', 'a']);
        expect(await names(['ann', 'very'])).toEqual([]);
      });

      it('takes characters that mean something to SQL', async () => {
        for (const word of [`'`, '%', '_', '"', `';drop table names;--`, '\u0000', '\ud800']) {
          expect(await naming(word)).toEqual([]);
          expect(await names([word])).toEqual([]);
        }
        expect(await naming('ann')).toEqual(['b', 'a']);
      });
    });

    describe('names', () => {
      beforeEach(async () => {
        await save(readOf('a', { names: [{ name: 'Ann Lee', aliases: ['Lee'] }, { name: 'Bo Ray' }] }), 1, 'p');
        await save(readOf('b', { names: [{ name: 'Bo Ray' }, { name: 'Mohammad Javad Zarif' }] }), 2, 'p');
        await save(
          readOf('c', {
            names: [{ name: 'United Nations', kind: 'organization', aliases: ['UN'] }, { name: 'ANN Lee' }],
          }),
          3,
          'p',
        );
        await save(readOf('d', { names: [{ name: 'Ray', kind: 'place' }, { name: 'Bo Ray' }] }), 4, 'p');
      });

      it('are of the kinds asked, most articles first, then by name, and once where only the case differs', async () => {
        expect(await names([])).toEqual([
          { name: 'Bo Ray', kind: 'person', articles: 3 },
          { name: 'ANN Lee', kind: 'person', articles: 2 },
          { name: 'Mohammad Javad Zarif', kind: 'person', articles: 1 },
        ]);
        expect(await names(['ray'], ['place', 'person'])).toEqual([
          { name: 'Bo Ray', kind: 'person', articles: 3 },
          { name: 'Ray', kind: 'place', articles: 1 },
        ]);
        expect(await names(['ray'], [])).toEqual([]);
      });

      it('hold the words asked, the last perhaps only begun', async () => {
        expect(await called('l')).toEqual(['ANN Lee']);
        expect(await called('bo', 'r')).toEqual(['Bo Ray']);
        expect(await called('javad', 'za')).toEqual(['Mohammad Javad Zarif']);
        expect(await called('mohammad', 'zarif')).toEqual([]);
        expect(await called('arif')).toEqual([]);
        expect(await called('un')).toEqual(['United Nations']);
      });

      it('are the foremost of many, and follow the counts as articles come and go', async () => {
        const letters = 'abcdefghijkl'.split('');
        // The first name is in one article, the last in all; fifty more are in one each.
        const rows = letters.map((_, at) =>
          readOf(`n${at}`, {
            names: [
              ...letters.slice(at).map((letter) => ({ name: `Kim ${letter.toUpperCase()}${letter}a` })),
              ...Array.from({ length: 5 }, (__, more) => ({ name: `Kim Zz${letters[at]}${letters[more]}` })),
            ],
          }),
        );
        for (const [at, read] of rows.entries()) await save(read, 100 + at, 'p');
        const foremost = async (limit: number) =>
          (await names(['kim'], ['person'], limit)).map(({ name, articles }) => `${name} ${articles}`);
        expect(await foremost(3)).toEqual(['Kim Lla 12', 'Kim Kka 11', 'Kim Jja 10']);
        expect((await foremost(100)).length).toBe(12 + 60);
        expect(await called('ll')).toEqual(['Kim Lla']);
        for (const at of [0, 1, 2, 3, 4, 5, 6, 7]) await library.drop(`n${at}`, source);
        expect(await foremost(5)).toEqual(['Kim Lla 4', 'Kim Kka 3', 'Kim Jja 2', 'Kim Iia 1', 'Kim Zzia 1']);
        expect((await foremost(100)).length).toBe(4 + 20);
        for (const at of [8, 9, 10, 11]) await library.drop(`n${at}`, source);
        expect(await foremost(5)).toEqual([]);
        await library.carry('n3', source);
        expect(await foremost(2)).toEqual(['Kim Dda 1', 'Kim Eea 1']);
      });

      it('are not more than asked', async () => {
        expect(await names([], ['person'], 1)).toHaveLength(1);
      });
    });
  });
  visibilitySuite(name, open);
};
