// The contract of the catalogue as a suite: any store's opener in, tests out.
import { randomInt } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/core/article/source.ts';
import type { Catalogue, Claimed, Followed, Seen, Stage, Waiting } from '../../src/core/desk/catalogue.ts';
import { EVERYONE, type Library } from '../../src/core/desk/library.ts';

export type Opened = { catalogue: Catalogue; library: Library; close(): Promise<void> };

const FEED = 'https://site.example/feed';
const source = (id = FEED, more: Partial<Followed> = {}) => ({
  id,
  address: id,
  kind: 'any' as const,
  full: false,
  ...more,
});
const entry = (key: string): Entry => ({ key, text: `Text of ${key}.`, brief: false });
const seen = (key: string, stage: Stage = 'waiting', more: Partial<Seen> = {}): Seen => ({
  source: FEED,
  key,
  print: `p ${key}`,
  stage,
  tries: 0,
  seen: 1,
  last: 1,
  ...(stage === 'waiting' && { entry: entry(key) }),
  ...more,
});

export const catalogueSuite = (name: string, open: () => Promise<Opened>): void => {
  describe(`catalogue: ${name}`, () => {
    let store: Opened;
    let catalogue: Catalogue;
    beforeEach(async () => {
      store = await open();
      catalogue = store.catalogue;
      await catalogue.follow(source(), 10);
    });
    afterEach(() => store.close());

    const looked = (items: readonly Seen[], { at = 1, due = 100, id = FEED, still = [] as string[] } = {}) =>
      catalogue.looked(id, { due, read: { at, fresh: items.length > 0 } }, { at, items, still });
    const settle = (key: string, stage: Stage, more: Partial<Waiting> = {}, due?: number) =>
      catalogue.settle({ source: FEED, key, print: `p ${key}`, stage, tries: 0, held: 0, ...more }, due);
    const item = async (key: string) => (await catalogue.items(FEED, [key], []))[0];

    describe('sources', () => {
      it('are due at once, and stay as they are when they are followed again', async () => {
        const first = { ...source(), added: 10, due: 10, failures: 0, remembered: {} };
        expect(await catalogue.source(FEED)).toEqual(first);
        await catalogue.follow(source(FEED, { kind: 'page', title: 'Other' }), 20);
        expect(await catalogue.source(FEED)).toEqual(first);
        expect(await catalogue.source('https://nowhere.example/')).toBeNull();
      });

      it('are looked at anew once when their pages are asked for', async () => {
        await catalogue.looked(FEED, { due: 500, remembered: { etag: 'e', modified: 'm' } });
        await catalogue.follow(source(FEED, { full: true }), 20);
        expect(await catalogue.source(FEED)).toMatchObject({ full: true, due: 20, remembered: {} });
        await catalogue.looked(FEED, { due: 500, remembered: { etag: 'e' } });
        await catalogue.follow(source(FEED, { full: true }), 30);
        await catalogue.follow(source(), 40);
        expect(await catalogue.source(FEED)).toMatchObject({ full: true, due: 500, remembered: { etag: 'e' } });
      });

      it('are read without their pages again where that is asked for', async () => {
        await catalogue.follow(source(FEED, { full: true }), 20);
        await catalogue.looked(FEED, { due: 500, remembered: { etag: 'e' } });
        await catalogue.shorten(FEED);
        expect(await catalogue.source(FEED)).toMatchObject({ full: false, due: 500, remembered: { etag: 'e' } });
      });

      it('are found by the address they were added by, then by where they are', async () => {
        await catalogue.follow(source('b'), 1);
        await catalogue.follow(source('c'), 2);
        for (const id of ['b', 'c']) await catalogue.looked(id, { due: 500, address: 'd' });
        const idAt = async (address: string) => (await catalogue.at(address))?.id;
        expect([await idAt('b'), await idAt('c'), await idAt('d'), await idAt('e')]).toEqual([
          'b',
          'c',
          'b',
          undefined,
        ]);
        await catalogue.follow(source('d'), 3);
        expect(await idAt('d')).toBe('d');
      });

      it('are found however their address is written', async () => {
        const idAt = async (address: string) => (await catalogue.at(address))?.id;
        expect([await idAt('http://www.site.example/feed/'), await idAt('https://site.example/feed?a')]).toEqual([
          FEED,
          undefined,
        ]);
        await catalogue.looked(FEED, { due: 500, address: 'https://new.example/f' });
        expect([await idAt('http://new.example/f/'), await idAt('http://site.example/feed')]).toEqual([FEED, FEED]);
        const letters = Array.from({ length: 4_000 }, () => String.fromCodePoint(0x61 + randomInt(26))).join('');
        await catalogue.looked(FEED, { due: 500, address: `https://new.example/${letters}` });
        expect(await idAt(`http://new.example/${letters}/`)).toBe(FEED);
        await catalogue.follow(source('http://www.site.example/feed'), 1);
        expect(await idAt('http://www.site.example/feed')).toBe('http://www.site.example/feed');
      });

      it('are told by who lists them, by title and then by address', async () => {
        await catalogue.follow(source('b', { title: 'Zeit' }), 1);
        await catalogue.follow(source('c', { title: 'Abend' }), 1);
        await catalogue.follow(source('d', { title: 'Abend' }), 1);
        for (const id of ['b', 'd', 'c']) await store.library.list(id, 'v');
        await store.library.list(FEED, EVERYONE);
        await store.library.list('b', EVERYONE);
        const ids = async (workspace: string) => (await catalogue.followed(workspace)).map(({ id }) => id);
        expect(await ids('v')).toEqual(['c', 'd', 'b']);
        expect(await ids(EVERYONE)).toEqual(['b', FEED]);
        expect(await ids('w')).toEqual([]);
        expect(await catalogue.audience('b')).toEqual([EVERYONE, 'v']);
        expect(await catalogue.audience('nowhere')).toEqual([]);
      });

      it('are forgotten only where nobody lists them', async () => {
        await catalogue.follow(source('b'), 1);
        await store.library.list(FEED, 'v');
        expect(await catalogue.unlisted()).toEqual(['b']);
        expect([await catalogue.forget(FEED), await catalogue.forget('b'), await catalogue.forget('b')]).toEqual([
          false,
          true,
          false,
        ]);
        expect([(await catalogue.source(FEED))?.id, await catalogue.source('b')]).toEqual([FEED, null]);
        await store.library.unlist(FEED, 'v');
        expect(await catalogue.unlisted()).toEqual([FEED]);
      });

      it('are forgotten with their items, and take none from a look that ends later', async () => {
        await looked([seen('a')]);
        await catalogue.forget(FEED);
        await looked([seen('b')]);
        expect(await catalogue.source(FEED)).toBeNull();
        expect(await catalogue.items(FEED, ['a', 'b'], [])).toEqual([]);
        expect(await catalogue.take(5, 9, 5)).toEqual([]);
      });
    });

    describe('looks', () => {
      it('are of one caller until they end, or until their time is over', async () => {
        await catalogue.follow(source('b'), 5);
        await catalogue.follow(source('later'), 99);
        const ids = async (now: number, limit = 5) => (await catalogue.claim(now, now + 50, limit)).map(({ id }) => id);
        expect(await ids(10, 1)).toEqual(['b']);
        expect(await ids(10)).toEqual([FEED]);
        expect(await ids(20)).toEqual([]);
        await catalogue.looked('b', { due: 30 });
        expect([await ids(29), await ids(30)]).toEqual([[], ['b']]);
        expect(await ids(60)).toEqual([FEED]);
        expect(await ids(61)).toEqual([]);
        await catalogue.release();
        expect(await ids(61)).toEqual([FEED, 'b']);
      });

      it('go to one of many who ask at once', async () => {
        for (let at = 0; at < 30; at++) await catalogue.follow(source(`s${at}`), 5);
        const claims = await Promise.all(Array.from({ length: 20 }, () => catalogue.claim(10, 99, 3)));
        const ids = claims.flat().map(({ id }) => id);
        expect(new Set(ids).size).toBe(31);
        expect(ids).toHaveLength(31);
      });

      it('that end after another took the source over leave nothing', async () => {
        const [first] = await catalogue.claim(10, 20, 1);
        const [second] = await catalogue.claim(21, 40, 1);
        const end = ({ held }: Claimed, at: number, key: string) =>
          catalogue.looked(FEED, { held, due: at, title: key }, { at, items: [seen(key)], still: [] });
        await end(first!, 25, 'old');
        expect(await catalogue.claim(30, 50, 1)).toEqual([]);
        await end(second!, 35, 'new');
        await end(first!, 36, 'old');
        expect(await catalogue.source(FEED)).toMatchObject({ title: 'new', due: 35 });
        expect((await catalogue.newest(FEED, 5)).map(({ key }) => key)).toEqual(['new']);
      });

      it('leave what was read, or since when nothing was', async () => {
        const read = { at: 20, fresh: true };
        const remembered = { etag: '"1"', modified: 'Tue' };
        await catalogue.looked(FEED, { due: 30, kind: 'feed', title: 'T', format: 'Atom', remembered, read });
        const good = { kind: 'feed', title: 'T', format: 'Atom', remembered, read: 20, fresh: 20, failures: 0 };
        expect(await catalogue.source(FEED)).toMatchObject(good);
        for (const [at, error] of [
          [30, 'no such host'],
          [40, 'no answer'],
        ] as const)
          await catalogue.looked(FEED, { due: at, failed: { at, error } });
        const failing = { failures: 2, failing: 30, error: 'no answer', due: 40 };
        expect(await catalogue.source(FEED)).toMatchObject({ ...good, ...failing });
        await catalogue.looked(FEED, { due: 60, address: 'https://new.example/', read: { at: 50, fresh: false } });
        const now = await catalogue.source(FEED);
        expect(now).toMatchObject({ ...good, read: 50, due: 60, address: 'https://new.example/' });
        expect([now && 'failing' in now, now && 'error' in now]).toEqual([false, false]);
        await catalogue.looked(FEED, { due: 70, remembered: {} });
        expect((await catalogue.source(FEED))?.remembered).toEqual({});
      });
    });

    describe('items', () => {
      it('are found by key and by print, each once', async () => {
        await catalogue.follow(source('other'), 1);
        await looked([seen('a', 'old', { title: 'T', url: 'https://u.example/', reason: 'r' }), seen('b')]);
        await looked([seen('a', 'beyond', { source: 'other' })], { id: 'other' });
        const { entry: _, ...b } = seen('b');
        const a = { ...seen('a', 'old'), title: 'T', url: 'https://u.example/', reason: 'r' };
        const found = await catalogue.items(FEED, ['a', 'none'], ['p a', 'p b']);
        expect(found.sort((one, other) => (one.key < other.key ? -1 : 1))).toEqual([a, b]);
        expect(await catalogue.items('other', ['b'], ['p b'])).toEqual([]);
      });

      it('may have a long key of any letters beside a long address', async () => {
        // Letters of no order: no index makes them shorter.
        const letters = (count: number, from: number, span: number): string =>
          Array.from({ length: count }, () => String.fromCodePoint(from + randomInt(span))).join('');
        const id = `https://site.example/?${letters(1_900, 0x61, 26)}`;
        const key = letters(500, 0x4e00, 20_000);
        await catalogue.follow(source(id), 1);
        await looked([seen(key, 'waiting', { source: id, print: 'p' })], { id });
        await looked([], { id, at: 7, still: [key] });
        expect(await catalogue.items(id, [key], [])).toMatchObject([{ key, last: 7 }]);
        expect(await catalogue.take(5, 9, 5, { only: { source: id, key } })).toMatchObject([{ key }]);
      });

      it('are many in one look', async () => {
        const many = Array.from({ length: 2_000 }, (_, at) => seen(`k${at}`));
        const keys = many.map(({ key }) => key);
        await looked(many);
        await looked([], { at: 7, still: keys });
        const found = await catalogue.items(FEED, keys, keys);
        expect([found.length, new Set(found.map(({ last }) => last))]).toEqual([2_000, new Set([7])]);
        expect((await catalogue.newest(FEED, 3)).map(({ key }) => key)).toEqual(['k0', 'k1', 'k10']);
      });

      it('that changed wait again with what is new of them, and keep their article and when they came', async () => {
        await looked([seen('a', 'waiting', { title: 'One' })]);
        await settle('a', 'taken', { article: 'x' });
        await looked([seen('a', 'waiting', { print: 'p2', seen: 5, last: 5 })], { at: 5 });
        const [taken] = await catalogue.take(9, 20, 5);
        expect(taken).toEqual({ ...seen('a', 'waiting', { print: 'p2', last: 5, article: 'x' }), begun: 1, held: 20 });
      });
    });

    describe('readings', () => {
      it('are of one caller until they end, those begun before last, then the first seen', async () => {
        await looked([seen('c', 'waiting', { seen: 3 }), seen('b'), seen('a'), seen('old', 'old')]);
        const keys = async (now: number, limit = 9) =>
          (await catalogue.take(now, now + 10, limit)).map(({ key, begun }) => `${key}${begun}`);
        expect(await keys(5, 1)).toEqual(['a1']);
        expect(await keys(5)).toEqual(['b1', 'c1']);
        expect(await keys(14)).toEqual([]);
        await settle('b', 'taken', { held: 15 });
        expect(await keys(15)).toEqual(['a2', 'c2']);
        await looked([seen('d', 'waiting', { seen: 9 })]);
        expect(await keys(25)).toEqual(['d1', 'a3', 'c3']);
        await catalogue.release();
        expect(await keys(26)).toEqual(['d2', 'a4', 'c4']);
      });

      it('go to one of many who ask at once', async () => {
        await looked(Array.from({ length: 40 }, (_, at) => seen(`k${at}`)));
        const takes = await Promise.all(Array.from({ length: 20 }, () => catalogue.take(5, 99, 3)));
        const keys = takes.flat().map(({ key }) => key);
        expect([keys.length, new Set(keys).size]).toEqual([40, 40]);
      });

      it('are of the one item that is asked for, before its turn', async () => {
        await looked([seen('a'), seen('b')]);
        const only = { source: FEED, key: 'b' };
        expect((await catalogue.take(5, 99, 9, { only })).map(({ key }) => key)).toEqual(['b']);
        expect(await catalogue.take(5, 99, 9, { only })).toEqual([]);
        expect((await catalogue.take(5, 99, 9)).map(({ key }) => key)).toEqual(['a']);
      });

      it('are of other sources than those that are left out', async () => {
        await catalogue.follow(source('other'), 1);
        await looked([seen('a'), seen('b')]);
        await looked([seen('c', 'waiting', { source: 'other' })], { id: 'other' });
        const keys = async (except: string[]) => (await catalogue.take(5, 99, 9, { except })).map(({ key }) => key);
        expect([await keys([FEED]), await keys(['other', FEED]), await keys(['other'])]).toEqual([
          ['c'],
          [],
          ['a', 'b'],
        ]);
      });

      it('end with a stage, or wait on from a time with a try more', async () => {
        await looked([seen('a'), seen('b')]);
        await catalogue.take(5, 99, 5);
        await settle('a', 'known', { article: 'x', reason: 'r', held: 99 });
        await settle('b', 'waiting', { tries: 1, reason: 'no answer', held: 99 }, 50);
        expect(await item('a')).toMatchObject({ stage: 'known', article: 'x', reason: 'r', tries: 0 });
        expect(await catalogue.take(49, 99, 5)).toEqual([]);
        const [again] = await catalogue.take(50, 99, 5);
        expect(again).toMatchObject({ key: 'b', tries: 1, begun: 1, reason: 'no answer', entry: entry('b') });
        await settle('b', 'parked', { tries: 2, reason: 'no answer', held: 99 });
        expect(await item('b')).toMatchObject({ stage: 'parked', tries: 2 });
        expect(await catalogue.take(500, 999, 5)).toEqual([]);
      });

      it('that end after another took the item over leave it as it is', async () => {
        await looked([seen('a')]);
        const [first] = await catalogue.take(5, 10, 1);
        const [second] = await catalogue.take(11, 20, 1);
        const late = () => catalogue.settle({ ...first!, tries: 1, reason: 'no answer', article: 'y' });
        await late();
        expect(await catalogue.take(12, 20, 1)).toEqual([]);
        await catalogue.settle({ ...second!, stage: 'taken', article: 'x' });
        await late();
        expect(await item('a')).toMatchObject({ stage: 'taken', article: 'x', tries: 0 });
        expect(await catalogue.take(90, 99, 1)).toEqual([]);
      });

      it('that end after the item changed leave the change waiting', async () => {
        await looked([seen('a')]);
        await catalogue.take(5, 99, 5);
        await looked([seen('a', 'waiting', { print: 'new' })]);
        await settle('a', 'taken', { article: 'x', held: 99 });
        const [left] = await catalogue.take(6, 99, 5);
        expect(left).toMatchObject({ print: 'new', stage: 'waiting', article: 'x', entry: entry('a') });
      });
    });

    describe('articles', () => {
      it('are known by the items that became them, and leave with them', async () => {
        await catalogue.follow(source('other'), 1);
        await looked([seen('a'), seen('b', 'waiting', { seen: 2 })]);
        await looked([seen('z', 'waiting', { source: 'other' })], { id: 'other' });
        await settle('b', 'taken', { article: 'x' });
        await settle('z', 'known', { source: 'other', article: 'x' });
        expect((await catalogue.became('x')).map(({ key, stage }) => `${key} ${stage}`)).toEqual([
          'z known',
          'b taken',
        ]);
        await catalogue.leave('x', 'older than 30 days');
        expect((await catalogue.became('x')).map(({ stage, reason }) => `${stage} ${reason}`)).toEqual([
          'left older than 30 days',
          'left older than 30 days',
        ]);
        expect(await item('a')).toMatchObject({ stage: 'waiting' });
      });

      it('keep the marks they had first, and tell whose a mark is', async () => {
        expect(await catalogue.knows({ link: 'l', text: 't' })).toEqual({});
        expect(await catalogue.know('x', { link: 'l', text: 't' })).toEqual({ link: 'x', text: 'x' });
        expect(await catalogue.know('y', { link: 'l', text: 't2' })).toEqual({ link: 'x', text: 'y' });
        expect(await catalogue.know('z', { text: 't' })).toEqual({ text: 'x' });
        expect(await catalogue.knows({ link: 'l', text: 't2' })).toEqual({ link: 'x', text: 'y' });
        expect(await catalogue.knows({ link: 't', text: 'l' })).toEqual({});
        expect(await catalogue.knows({ text: 't' })).toEqual({ text: 'x' });
      });

      it('of one mark are one, whoever comes first', async () => {
        const owners = await Promise.all(
          Array.from({ length: 10 }, (_, at) => catalogue.know(`x${at}`, { link: 'l', text: 't' })),
        );
        expect(new Set(owners.map(({ link, text }) => `${link} ${text}`)).size).toBe(1);
      });
    });

    describe('find', () => {
      beforeEach(async () => {
        await catalogue.follow(source('theirs'), 1);
        await store.library.list(FEED, 'v');
        await store.library.list('theirs', 'w');
        const title = 'Mayor’s Budget: 50% cut_';
        await looked([
          seen('a', 'old', { title, url: 'https://www.site.example/a?utm_source=x', seen: 1 }),
          seen('b', 'waiting', { title: 'Budget vote', seen: 2 }),
        ]);
        await looked([seen('c', 'old', { source: 'theirs', title, url: 'http://site.example/a/' })], { id: 'theirs' });
      });
      const find = async (query: { link?: string; words?: string[] }, workspace = 'v') =>
        (await catalogue.find({ workspace, limit: 5, ...query })).map(({ key }) => key);

      it('finds by whole words of the title, the newest first, only where the source is listed', async () => {
        expect(await find({ words: ['budget'] })).toEqual(['b', 'a']);
        expect(await find({ words: ['mayor', 'budget'] })).toEqual(['a']);
        expect(await find({ words: ['budge'] })).toEqual([]);
        expect(await find({ words: ['budget'] }, 'w')).toEqual(['c']);
        expect(await find({ words: ['budget'] }, 'x')).toEqual([]);
        await store.library.list('theirs', EVERYONE);
        expect(await find({ words: ['50', 'cut'] })).toEqual(['a', 'c']);
      });

      it('finds by the link however it is written', async () => {
        expect(await find({ link: 'https://site.example/a#top' })).toEqual(['a']);
        expect(await find({ link: 'https://site.example/b' })).toEqual([]);
        expect(await find({ link: 'nonsense' })).toEqual([]);
      });
    });

    describe('the audit', () => {
      const change = (workspace: string, at: number, of = FEED) => ({
        workspace,
        source: of,
        person: 'ann',
        what: `done ${at}`,
        at,
      });

      it('tells who changed what in a workspace, in order, and outlives the source', async () => {
        const all = [change('w', 1), change('w', 2, 'other'), change('w', 3)];
        for (const each of [...all, change('x', 4)]) await catalogue.note(each);
        await catalogue.forget(FEED);
        expect(await catalogue.changes('w')).toEqual(all);
        expect(await catalogue.changes('w', FEED)).toEqual([all[0], all[2]]);
        expect(await catalogue.changes('y')).toEqual([]);
      });

      it('loses none of those made at once', async () => {
        await Promise.all(Array.from({ length: 20 }, (_, at) => catalogue.note(change('w', at))));
        const ats = (await catalogue.changes('w')).map(({ at }) => at);
        expect(ats.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at));
      });
    });

    it('forgets items that were not seen for long, but none that waits', async () => {
      await looked([seen('a', 'old'), seen('b'), seen('c', 'old', { last: 50 })]);
      expect(await catalogue.purge(50)).toBe(1);
      expect((await catalogue.items(FEED, ['a', 'b', 'c'], [])).map(({ key }) => key).sort()).toEqual(['b', 'c']);
    });
  });
};
