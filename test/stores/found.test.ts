// What the catalogue looks through for words: of a workspace's own sources as much as if no other were there.
import { expect, it } from 'vitest';
import type { Seen } from '../../src/core/desk/catalogue.ts';
import { openStore } from '../../src/stores/index.ts';

/** More than are looked through. */
const MANY = 20_100;

it('an item is found by its title, however many newer ones others have', async () => {
  const { catalogue, library, close } = await openStore(':memory:', { exclusive: true });
  const seen = (source: string, key: string, at: number): Seen => ({
    source,
    key,
    print: key,
    stage: 'old',
    title: 'Budget vote',
    tries: 0,
    seen: at,
    last: at,
  });
  for (const [id, workspace, items] of [
    ['mine', 'v', [seen('mine', 'a', 1)]],
    ['theirs', 'w', Array.from({ length: MANY }, (_, at) => seen('theirs', `k${at}`, 2 + at))],
  ] as const) {
    await catalogue.follow({ id, address: id, kind: 'feed', full: false }, 1);
    await library.list(id, workspace);
    await catalogue.looked(id, { due: 9 }, { at: 1, items, still: [] });
  }
  const found = await catalogue.find({ workspace: 'v', words: ['budget'], limit: 5 });
  expect(found.map(({ key }) => key)).toEqual(['a']);
  await close();
});
