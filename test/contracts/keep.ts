// The contract of the keep as a suite: any store's opener in, tests out.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Keep } from '../../src/core/bot/keep.ts';

export type Opened = { keep: Keep; close(): Promise<void> };

export const keepSuite = (name: string, open: () => Promise<Opened>): void => {
  describe(`keep: ${name}`, () => {
    let store: Opened;
    let keep: Keep;
    beforeEach(async () => {
      store = await open();
      keep = store.keep;
    });
    afterEach(() => store.close());

    it('gives what was set last, and null for what was not', async () => {
      expect(await keep.get('a', 0)).toBeNull();
      await keep.set('a', 'one');
      await keep.set('a', '“two”\u0001\u{1F600}');
      await keep.set('b', '');
      expect([await keep.get('a', 0), await keep.get('b', 0)]).toEqual(['“two”\u0001\u{1F600}', '']);
    });

    it('gives nothing from the instant it may be forgotten', async () => {
      await keep.set('a', 'one', 10);
      expect([await keep.get('a', 9), await keep.get('a', 10)]).toEqual(['one', null]);
      await keep.set('a', 'two');
      expect(await keep.get('a', 10)).toBe('two');
    });

    it('adds only where nothing stands', async () => {
      expect(await keep.add('a', 'one', 0)).toBe(true);
      expect(await keep.add('a', 'two', 0)).toBe(false);
      expect(await keep.get('a', 0)).toBe('one');
      expect(await keep.add('b', 'one', 0, 10)).toBe(true);
      expect(await keep.add('b', 'two', 9, 20)).toBe(false);
      expect(await keep.get('b', 9)).toBe('one');
      expect(await keep.add('b', 'two', 10, 20)).toBe(true);
      expect(await keep.get('b', 19)).toBe('two');
    });

    it('lets one of many adds win', async () => {
      const won = await Promise.all(Array.from({ length: 50 }, (_, at) => keep.add('a', `${at}`, 0)));
      expect(won.filter(Boolean)).toHaveLength(1);
      expect(await keep.get('a', 0)).toBe(`${won.indexOf(true)}`);
    });

    it('purges what is over and nothing else', async () => {
      await keep.set('a', 'stays');
      await keep.set('b', 'over', 10);
      await keep.set('c', 'not yet', 11);
      expect(await keep.purge(10)).toBe(1);
      expect(await keep.purge(10)).toBe(0);
      expect([await keep.get('a', 0), await keep.get('b', 0), await keep.get('c', 0)]).toEqual([
        'stays',
        null,
        'not yet',
      ]);
    });
  });
};
