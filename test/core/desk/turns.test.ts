// Turns: what has a key in common comes after each other in the order it was asked for, whatever else goes on.
import { expect, it } from 'vitest';
import { turns } from '../../../src/core/desk/turns.ts';

const gate = () => {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
};

it('lets wait what shares a key, and nothing else', async () => {
  const turn = turns();
  const done: string[] = [];
  const [first, other] = [gate(), gate()];
  const works = [
    turn(['a', 'b'], () => first.opened.then(() => done.push('ab'))),
    turn(['b', 'c'], async () => done.push('bc')),
    turn(['c'], async () => done.push('c')),
    turn(['d'], () => other.opened.then(() => done.push('d'))),
  ];
  other.open();
  await works[3];
  expect(done).toEqual(['d']);
  first.open();
  await Promise.all(works);
  expect(done).toEqual(['d', 'ab', 'bc', 'c']);
});

it('goes on after work that fails, and gives the failure to whom it belongs', async () => {
  const turn = turns();
  const failed = turn(['a'], () => Promise.reject(new Error('broken')));
  const next = turn(['a'], async () => 7);
  await expect(failed).rejects.toThrow('broken');
  expect(await next).toBe(7);
});
