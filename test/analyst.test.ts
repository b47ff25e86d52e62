// Reading in threads: as in this one, side by side, and whatever becomes of a thread.
import { afterEach, describe, expect, it } from 'vitest';
import { analysts, type Analysts, type Ways } from '../src/analyst.ts';
import { readItem } from '../src/core/desk/read.ts';
import { randomArticle } from './fakes/articles.ts';

let open: Analysts[] = [];
afterEach(async () => {
  await Promise.all(open.map((each) => each.close()));
  open = [];
});
const begin = (ways?: Ways): Analysts => {
  const begun = analysts(ways);
  open.push(begun);
  return begun;
};

const program = new URL('./fakes/analyst-broken.ts', import.meta.url);
const item = (text: string, id = text) => ({ id, text });

it('reads exactly as this thread does, many at once, in the order of their asking', async () => {
  const { item: read } = begin({ count: 2 });
  const items = Array.from({ length: 12 }, (_, seed) => item(randomArticle(seed), `a${seed}`));
  expect(await Promise.all(items.map(read))).toEqual(items.map((each) => readItem(each)));
});

it('refuses what cannot be read in the same words', async () => {
  const { item: read } = begin();
  await expect(read(item(' \n'))).rejects.toThrow(/^there is no sentence in it$/);
});

describe('a thread', () => {
  const thread = async ({ item: read }: Analysts): Promise<string> => (await read(item('which'))).article.text;

  it('starts with the first item and is used again; there are no more than are allowed', async () => {
    const two = begin({ count: 2, program });
    const used = await Promise.all(Array.from({ length: 20 }, () => thread(two)));
    expect(new Set(used).size).toBeLessThanOrEqual(2);
    const one = begin({ count: 1, program });
    expect(new Set(await Promise.all([thread(one), thread(one), thread(one)])).size).toBe(1);
  });

  it.each([
    ['hang', /^reading it took longer than 0\.5 seconds$/, 500],
    ['die', /^reading it ended its thread \(code 3\)$/, 30_000],
    ['throw', /^reading it ended its thread \(the rules broke\)$/, 30_000],
    ['hoard', /^reading it ended its thread \(.*memory/, 60_000],
    ['refuse', /^there is no sentence in it$/, 30_000],
  ])('that is told to %s costs one item, and no other', async (text, why, most) => {
    const one = begin({ count: 1, most, heap: 32, program });
    const first = await thread(one);
    const [bad, ...good] = await Promise.allSettled([one.item(item(text)), thread(one), thread(one)]);
    expect(bad).toMatchObject({ status: 'rejected', reason: { message: expect.stringMatching(why) } });
    const used = good.map((each) => (each.status === 'fulfilled' ? each.value : 'refused'));
    expect(used).toEqual(text === 'refuse' ? [first, first] : [used[0], used[0]]);
    if (text !== 'refuse') expect(used[0]).not.toBe(first);
  });

  it('that cannot start refuses item by item', async () => {
    const none = begin({ count: 1, program: new URL('./fakes/not-there.ts', import.meta.url) });
    const read = await Promise.allSettled([none.item(item('a')), none.item(item('b'))]);
    expect(read.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('ends with the others, what it has refused', async () => {
    const one = begin({ count: 1, program });
    const reads = Promise.allSettled([one.item(item('hang')), one.item(item('b'))]);
    await one.close();
    expect((await reads).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(one.item(item('c'))).rejects.toThrow('the program is ending');
  });
});
