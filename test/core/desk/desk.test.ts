// The desk over a real store in memory: what is taken in, what is asked.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { desk, type Desk, type View } from '../../../src/core/desk/desk.ts';
import type { Store } from '../../../src/stores/store.ts';
import { openStore } from '../../../src/stores/index.ts';
import { counting } from './counting.ts';

const SOURCE = 'content';

let store: Store;
let whole: Desk;
let here: View;
let analysed: ReturnType<typeof counting>;
beforeEach(async () => {
  store = await openStore(':memory:');
  analysed = counting();
  whole = desk(store.library, { read: analysed.read });
  await whole.list(SOURCE, 'v');
  here = whole.of('v');
});
afterEach(() => store.close());

const item = (id: string, text: string) => ({ id, text });
const ids = (reads: readonly { article: { id: string } }[]) => reads.map(({ article }) => article.id);

const completed = async (prefix: string) =>
  (await here.names({ prefix, kinds: ['person'], limit: 5 })).map(({ name }) => name);

describe('articles that say the same', () => {
  const long = `Ann Lee spoke. ${'It was long. '.repeat(20)}`;
  const feed = (name: string) => `https://${name}.example/feed`;
  beforeEach(async () => {
    for (const name of ['f', 'g']) await whole.list(feed(name), 'v');
  });

  it('are shown once to who lists the sources of both, and to all who list one of them', async () => {
    await whole.list(feed('g'), 'w');
    await whole.take({ ...item('a', long), title: 'One' }, () => 1, feed('f'));
    await whole.take(item('b', 'Bo Ray spoke.'), () => 2, feed('f'));
    await whole.take({ ...item('c', long), title: 'Other' }, () => 3, feed('g'));
    expect(ids(await here.reads({ limit: 5 }))).toEqual(['b', 'a']);
    expect(ids(await here.reads({ limit: 2 }))).toEqual(['c', 'b']);
    expect(ids(await here.readsNaming('Lee'))).toEqual(['a']);
    expect(ids(await whole.of('w').reads({ limit: 5 }))).toEqual(['c']);
  });

  it('are not new where the first of them is not', async () => {
    await whole.take({ ...item('a', long), title: 'One' }, () => 1, feed('f'));
    await whole.take({ ...item('c', long), title: 'One' }, () => 3, feed('g'));
    await whole.take(item('d', 'Bo Ray spoke.'), () => 4, feed('g'));
    expect(ids(await here.reads({ after: 2, limit: 5 }))).toEqual(['d']);
    expect(ids(await here.reads({ after: 0, limit: 5 }))).toEqual(['d', 'a']);
  });

  it('are two where they are short and of two titles or links', async () => {
    const short = { text: 'Read more on our site.', title: 'One', url: 'https://site.example/1' };
    await whole.take({ ...short, id: 'a' }, () => 1, feed('f'));
    await whole.take({ ...short, id: 'b', title: 'Other' }, () => 2, feed('g'));
    await whole.take({ ...short, id: 'c', url: 'https://site.example/2' }, () => 3, feed('g'));
    await whole.take({ ...short, id: 'd', url: 'http://www.site.example/1?utm_source=g' }, () => 4, feed('g'));
    expect(ids(await here.reads({ limit: 5 }))).toEqual(['c', 'b', 'a']);
  });
});

describe('take', () => {
  it('takes a new item, leaves an unchanged one alone, counts a revision', async () => {
    expect(await whole.take(item('a', 'Ann Lee spoke.'), () => 1, SOURCE)).toEqual({ id: 'a', outcome: 'new' });
    expect(await whole.take(item('a', 'Ann Lee spoke.'), () => 2, SOURCE)).toEqual({ id: 'a', outcome: 'same' });
    expect(analysed.seen).toEqual(['a']);
    expect(await whole.take(item('a', 'Bo Ray spoke.'), () => 3, SOURCE)).toEqual({ id: 'a', outcome: 'revised' });
    expect(await whole.take({ ...item('a', 'Bo Ray spoke.'), published: '2015-05-12' }, () => 4, SOURCE)).toEqual({
      id: 'a',
      outcome: 'revised',
    });
    expect((await here.read('a'))?.article).toMatchObject({ revision: 3, published: '2015-05-12' });
    expect((await here.read('a', 1))?.article.text).toBe('Ann Lee spoke.');
  });

  it('leaves what another took in while it was read as that gave it', async () => {
    const gate = Promise.withResolvers<void>();
    const slow = desk(store.library, {
      read: async (given) => {
        await gate.promise;
        return analysed.read(given);
      },
    });
    await whole.list('other', 'w');
    const taking = slow.take({ ...item('a', 'Ann Lee spoke.'), outlet: 'Other' }, () => 2, 'other');
    await whole.take({ ...item('a', 'Ann Lee spoke.'), outlet: 'One' }, () => 1, SOURCE);
    gate.resolve();
    expect(await taking).toEqual({ id: 'a', outcome: 'here' });
    for (const workspace of ['v', 'w'])
      expect((await whole.of(workspace).read('a'))?.article).toMatchObject({ revision: 1, outlet: 'One' });
  });

  it('has an item arrive once it is read: who looked meanwhile is shown it at the next look', async () => {
    const gate = Promise.withResolvers<void>();
    const slow = desk(store.library, {
      read: async (given) => {
        await gate.promise;
        return analysed.read(given);
      },
    });
    let now = 1;
    const taking = slow.take(item('a', 'Ann Lee spoke.'), () => now, SOURCE);
    const looked = (now += 5);
    expect(await here.reads({ limit: 5 })).toEqual([]);
    now += 5;
    gate.resolve();
    await taking;
    expect(ids(await here.reads({ after: looked, limit: 5 }))).toEqual(['a']);
  });

  it('does not analyse again after a restart, but does under another edition, as the same revision', async () => {
    await whole.take(item('a', 'Ann Lee spoke.'), () => 1, SOURCE);
    const again = desk(store.library, { read: analysed.read });
    expect((await again.take(item('a', 'Ann Lee spoke.'), () => 2, SOURCE)).outcome).toBe('same');
    expect(analysed.seen).toEqual(['a']);
    const next = desk(store.library, {
      read: async (item) => {
        const { article, analysis } = await analysed.read(item);
        return { article, analysis: { ...analysis, phrases: [{ text: 'spoke', weight: 1 }] } };
      },
      edition: '2',
    });
    expect((await next.of('v').read('a', 1))?.analysis.phrases).toEqual([]);
    expect((await next.take(item('a', 'Ann Lee spoke.'), () => 3, SOURCE)).outcome).toBe('same');
    expect(analysed.seen).toEqual(['a', 'a']);
    expect((await next.of('v').read('a', 1))?.analysis.phrases).toEqual([{ text: 'spoke', weight: 1 }]);
    expect(await next.of('v').heads({ limit: 1 })).toEqual([{ id: 'a', revision: 1, arrived: 1 }]);
  });

  it('refuses an item that cannot be analysed, by name, and keeps what stands', async () => {
    await whole.take(item('a', 'Ann Lee spoke.'), () => 1, SOURCE);
    expect(await whole.take(item('a', 'FAIL now.'), () => 2, SOURCE)).toEqual({
      id: 'a',
      outcome: 'refused',
      error: 'it could not be analysed (the rules broke)',
    });
    expect((await here.read('a'))?.article.text).toBe('Ann Lee spoke.');
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \r\n\t '],
    ['a BOM', '\ufeff'],
  ])('refuses an item of %s', async (_, text) => {
    expect(await whole.take(item('a', text), () => 1, SOURCE)).toEqual({
      id: 'a',
      outcome: 'refused',
      error: 'there is no sentence in it',
    });
    expect(await here.heads({ limit: 1 })).toEqual([]);
  });
});

describe('questions', () => {
  beforeEach(async () => {
    await whole.take(item('a', 'Ann Lee met Bo Ray.'), () => 1, SOURCE);
    await whole.take(item('b', 'Bo Ray spoke.'), () => 2, SOURCE);
    await whole.take({ ...item('c', 'Zoë Al-Lee spoke.'), title: 'Title', outlet: 'Outlet' }, () => 3, SOURCE);
  });

  it('reads newest first, after an instant, up to a limit, whatever the cache holds', async () => {
    for (let time = 0; time < 3; time++) expect(ids(await here.reads({ limit: 10 }))).toEqual(['c', 'b', 'a']);
    await whole.take(item('d', 'Bo Ray left.'), () => 4, SOURCE);
    await whole.leave('b', SOURCE);
    expect(ids(await here.reads({ limit: 10 }))).toEqual(['d', 'c', 'a']);
    expect(ids(await here.reads({ limit: 2 }))).toEqual(['d', 'c']);
    expect(ids(await here.reads({ after: 3, limit: 10 }))).toEqual(['d']);
  });

  it('never shows an older revision from the cache', async () => {
    for (let time = 0; time < 3; time++) await here.reads({ limit: 10 });
    await whole.take(item('a', 'Cy Dow spoke.'), () => 5, SOURCE);
    expect((await here.reads({ limit: 10 })).map(({ article }) => article.text)).toContain('Cy Dow spoke.');
    expect((await here.read('a'))?.article.revision).toBe(2);
    expect(ids(await here.readsNaming('ann'))).toEqual([]);
  });

  it('finds by a name as a person writes it', async () => {
    expect(ids(await here.readsNaming('ray'))).toEqual(['b', 'a']);
    expect(ids(await here.readsNaming(' BO  RAY’s '))).toEqual(['b', 'a']);
    expect(ids(await here.readsNaming('Bo', 1))).toEqual(['b']);
    expect(ids(await here.readsNaming('Ann Ray'))).toEqual([]);
    expect(ids(await here.readsNaming('?'))).toEqual([]);
  });

  it('completes names', async () => {
    expect(await completed('')).toEqual(['Bo Ray', 'Ann Lee']);
    expect(await completed('le')).toEqual(['Ann Lee']);
    expect(await completed('BO R')).toEqual(['Bo Ray']);
    expect(await completed('zz')).toEqual([]);
  });

  it('reads one article: the newest, any revision, one that left where its revision is named', async () => {
    expect((await here.read('c'))?.article).toMatchObject({ title: { text: 'Title' }, outlet: 'Outlet' });
    expect(await here.read('x')).toBeNull();
    expect(await here.read('c', 2)).toBeNull();
    await whole.leave('c', SOURCE);
    expect(await here.read('c')).toBeNull();
    expect((await here.read('c', 1))?.article.id).toBe('c');
  });

  it('answers the same with articles larger than the cache', async () => {
    const large = 'Bo Ray spoke of it at length. '.repeat(30_000);
    for (const id of ['e', 'f', 'g']) await whole.take(item(id, `${id} ${large}`), () => 9, SOURCE);
    for (let time = 0; time < 4; time++) {
      const reads = await here.reads({ after: 8, limit: 10 });
      expect(reads.map(({ article }) => article.text.slice(0, 8))).toEqual(['e Bo Ray', 'f Bo Ray', 'g Bo Ray']);
    }
  }, 60_000);
});
