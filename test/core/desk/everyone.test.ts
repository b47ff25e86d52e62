// Sources that several list: what one takes off its list, what another adds at the same moment, and what a killed program leaves.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Polled } from '../../../src/core/article/source.ts';
import { desk as openDesk, type Desk } from '../../../src/core/desk/desk.ts';
import { listForEveryone } from '../../../src/core/desk/everyone.ts';
import { poller } from '../../../src/core/desk/poller.ts';
import { createSources, type Sources } from '../../../src/core/desk/sources.ts';
import { openStore } from '../../../src/stores/index.ts';
import type { Store } from '../../../src/stores/store.ts';
import { counting } from './counting.ts';

let store: Store;
let desk: Desk;
let sources: Sources;
let now: number;
beforeEach(async () => {
  store = await openStore(':memory:', { exclusive: true });
  desk = openDesk(store.library, { read: counting().read });
  now = 1_000;
  const polled: Polled = { became: 'read', format: 'RSS 2.0', entries: [], refused: [], remembered: {} };
  const poll = async () => polled;
  const clock = () => (now += 1);
  const { catalogue } = store;
  sources = createSources({
    catalogue,
    desk,
    clock,
    poller: poller({ catalogue, poll, clock, random: () => 0, maxAgeDays: 7, report: () => {} }),
    reader: { readOne: async () => {} },
    reach: {
      poll,
      discover: async (address) => ({ feeds: [{ address, polled }] }),
      refusal: async () => null,
      outlines: async () => ({ error: 'it is no list' }),
      opml: async () => '',
    },
  });
});
afterEach(() => store.close());

const by = (workspace: string) => ({ workspace, person: 'ann' });
const followed = async (id: string) => (await store.catalogue.source(id)) !== null;

it('an add stands, whatever step of a removal elsewhere it falls into', async () => {
  for (let step = 0; step < 30; step++) {
    const id = `https://feed${step}.example/f`;
    await sources.add(id, false, by('v'));
    const add = async () => {
      for (let at = 0; at < step; at++) await Promise.resolve();
      return sources.add(id, false, by('w'));
    };
    const [, added] = await Promise.all([sources.remove(id, by('v')), add()]);
    expect(added).toMatchObject({ became: 'added', source: { id } });
    expect((await sources.list('w')).map((each) => each.id)).toContain(id);
    expect((await sources.list('v')).map((each) => each.id)).not.toContain(id);
  }
});

it('what a workspace follows already is not followed twice where SOURCES writes it another way', async () => {
  const id = 'https://feed.example/f';
  await sources.add(id, false, by('v'));
  const forAll = (addresses: string[]) => listForEveryone({ catalogue: store.catalogue, desk }, addresses, now);
  expect(await forAll(['http://www.feed.example/f/', 'https://feed.example/f'])).toEqual([]);
  expect((await sources.list('w')).map((each) => each.id)).toEqual([id]);
  expect(await forAll(['http://www.feed.example/f/'])).toEqual([]);
  expect((await sources.list('w')).map((each) => each.id)).toEqual([id]);
  expect(await forAll([])).toEqual([id]);
  expect([await sources.list('w'), (await sources.list('v')).map((each) => each.id)]).toEqual([[], [id]]);
});

it('a source whose removal was cut off is let go at the next start, and no other', async () => {
  const [lost, kept] = ['https://lost.example/f', 'https://kept.example/f'];
  for (const id of [lost, kept]) await sources.add(id, false, by('v'));
  await desk.take({ id: 'a', text: 'Ann Lee spoke.' }, () => 1, lost);
  await desk.unlist(lost, 'v');
  await listForEveryone({ catalogue: store.catalogue, desk }, ['https://all.example/f'], now);
  expect([await followed(lost), await followed(kept), await followed('https://all.example/f')]).toEqual([
    false,
    true,
    true,
  ]);
  expect(await desk.carried(lost)).toEqual([]);
});

it('what a removal left on the desk that was cut off is let go at the next start', async () => {
  const id = 'https://lost.example/f';
  await sources.add(id, false, by('v'));
  for (const at of [1, 2, 3]) await desk.take({ id: `a${at}`, text: `Ann Lee spoke ${at}.` }, () => at, id);
  await desk.unlist(id, 'v');
  await store.catalogue.forget(id);
  await desk.leave('a1', id);
  expect(await store.catalogue.unlisted()).toEqual([id]);
  await listForEveryone({ catalogue: store.catalogue, desk }, [], now);
  expect([await store.catalogue.unlisted(), await desk.carried(id)]).toEqual([[], []]);
});
