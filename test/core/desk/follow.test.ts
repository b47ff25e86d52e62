// Following a source: the desk stays in step with it, whatever the source does.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Item } from '../../../src/core/article/article.ts';
import type { Refused, Source } from '../../../src/core/article/source.ts';
import { desk, type Desk } from '../../../src/core/desk/desk.ts';
import { type Fact, follow } from '../../../src/core/desk/follow.ts';
import type { Store } from '../../../src/stores/store.ts';
import { openStore } from '../../../src/stores/index.ts';
import { counting } from './counting.ts';

let store: Store;
let here: Desk;
let facts: Fact[];
let now: number;
beforeEach(async () => {
  store = await openStore(':memory:');
  here = desk(store.library, { read: counting().read });
  facts = [];
  now = 1;
});
afterEach(() => store.close());

const following = { clock: () => now, report: (fact: Fact) => facts.push(fact) };
const item = (id: string, text = `Text of ${id}.`): Item => ({ id, text });
const ids = async () => (await here.of('v').heads({ limit: 10 })).map(({ id }) => id);

/** A source whose content the test sets; `changed` tells its watchers, `gate` holds the next reading after its first item. */
const scripted = (...first: (Item | Refused)[]) => {
  const state = {
    content: first,
    readings: 0,
    fault: null as Error | null,
    gate: null as Promise<void> | null,
    watchers: new Set<() => void>(),
    changed: () => state.watchers.forEach((watcher) => watcher()),
  };
  const source: Source = {
    async *items() {
      state.readings++;
      if (state.fault) throw state.fault;
      const { content } = state;
      for (const given of content) {
        yield given;
        if (state.gate) await state.gate;
      }
    },
    watch: (changed) => {
      state.watchers.add(changed);
      return () => state.watchers.delete(changed);
    },
  };
  return { source, state };
};

describe('follow', () => {
  it('reads once, then after each change; what is gone from the source leaves', async () => {
    const { source, state } = scripted(item('a'), item('b'));
    const stop = await follow(here, source, following);
    expect(facts).toEqual([
      { id: 'a', became: 'new' },
      { id: 'b', became: 'new' },
    ]);
    facts.length = 0;
    now = 2;
    state.content = [item('b', 'Other words.'), item('c')];
    state.changed();
    await stop();
    expect(facts).toEqual([]);
    const again = await follow(here, source, following);
    expect(facts).toEqual([
      { id: 'b', became: 'revised' },
      { id: 'c', became: 'new' },
      { id: 'a', became: 'left' },
    ]);
    expect(await ids()).toEqual(['c', 'b']);
    await again();
  });

  it('works a change off while it runs, and is silent where nothing changed', async () => {
    const { source, state } = scripted(item('a'));
    const stop = await follow(here, source, following);
    facts.length = 0;
    state.content = [item('a'), item('b')];
    state.changed();
    await expect.poll(ids).toEqual(['a', 'b']);
    expect(facts).toEqual([{ id: 'b', became: 'new' }]);
    await stop();
    state.content = [];
    state.changed();
    expect(state.watchers.size).toBe(0);
    expect(await ids()).toEqual(['a', 'b']);
  });

  it('misses no change that comes while it reads, and reads once more for many', async () => {
    const { source, state } = scripted(item('a'), item('b'));
    const gate = Promise.withResolvers<void>();
    state.gate = gate.promise;
    const started = follow(here, source, following);
    await expect.poll(() => facts.length).toBe(1);
    state.content = [item('c')];
    for (let time = 0; time < 5; time++) state.changed();
    gate.resolve();
    const stop = await started;
    await expect.poll(ids).toEqual(['c']);
    await stop();
    expect(state.readings).toBe(2);
  });

  it('reports what is refused, by the source or the desk, and takes in the rest', async () => {
    const { source } = scripted(
      { address: '/x/bad.txt', error: 'it is binary' },
      item('f', 'FAIL here.'),
      item('e', ''),
      item('a'),
      item('a', 'Another of that name.'),
    );
    const stop = await follow(here, source, following);
    expect(facts).toEqual([
      { address: '/x/bad.txt', error: 'it is binary' },
      { address: 'f', error: 'it could not be analysed (the rules broke)' },
      { address: 'e', error: 'there is no sentence in it' },
      { id: 'a', became: 'new' },
      { address: 'a', error: 'another article has the same name: rename one of them' },
    ]);
    expect((await here.of('v').read('a'))?.article.text).toBe('Text of a.');
    await stop();
  });

  it('rejects where the first reading fails, and watches no more', async () => {
    const { source, state } = scripted(item('a'));
    state.fault = new Error('the folder is gone');
    await expect(follow(here, source, following)).rejects.toThrow('the folder is gone');
    expect(state.watchers.size).toBe(0);
  });

  it('keeps the desk where a later reading fails, says so, and goes on', async () => {
    const { source, state } = scripted(item('a'));
    const stop = await follow(here, source, following);
    facts.length = 0;
    state.fault = new Error('the folder is gone');
    state.changed();
    await expect
      .poll(() => facts)
      .toEqual([{ address: 'source', error: 'the articles could not be read again (the folder is gone)' }]);
    expect(await ids()).toEqual(['a']);
    state.fault = null;
    state.content = [item('b')];
    state.changed();
    await expect.poll(ids).toEqual(['b']);
    await stop();
  });

  it('ends in the middle of a reading without taking anything off the desk', async () => {
    const { source, state } = scripted(item('a'), item('b'));
    const stop = await follow(here, source, following);
    const gate = Promise.withResolvers<void>();
    state.gate = gate.promise;
    state.content = [item('c'), item('d')];
    state.changed();
    await expect.poll(ids).toContain('c');
    const stopped = stop();
    gate.resolve();
    await stopped;
    expect((await ids()).sort()).toEqual(['a', 'b', 'c']);
  });

  it('works with a source that cannot be watched', async () => {
    const { source } = scripted(item('a'));
    const stop = await follow(here, { items: () => source.items() }, following);
    await stop();
    expect(await ids()).toEqual(['a']);
  });
});
