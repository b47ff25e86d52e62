// Standing orders as commands use them, on a real store: the border of the workspace, the mends, the audit, orders from configuration.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Adapter } from '../../../src/core/chat/adapter.ts';
import type { Syntax } from '../../../src/core/chat/syntax.ts';
import type { Order } from '../../../src/core/bot/ledger.ts';
import { createOrders, type Configured, type Orders, type Standing, type Wish } from '../../../src/core/bot/orders.ts';
import { openStore } from '../../../src/stores/index.ts';
import type { Store } from '../../../src/stores/store.ts';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-24T12:00Z');

const command = (name: string, permission: Syntax['permission']): Syntax => ({
  name,
  describe: name,
  options: [{ name: 'since', describe: 'since', kind: 'text' }],
  subs: [],
  examples: [],
  permission,
});
const syntax = [command('brief', 'read'), command('digest', 'manage')];
const by = { workspace: 'fake:1', channel: 'fake:1:10', person: 'u1', syntax };
const stranger = { workspace: 'fake:2', channel: 'fake:2:20', person: 'u2', syntax };

let store: Store;
let orders: Orders & Configured;
let now: number;
let ran: string[];

/** A channel's first digit is its workspace. */
const find: Adapter['find'] = async (id) =>
  /^\d+$/.test(id) ? { channel: `fake:${id.slice(0, 1)}:${id}`, name: id } : { problem: 'No such channel.' };

beforeEach(async () => {
  store = await openStore(':memory:', { exclusive: true });
  [now, ran] = [NOW, []];
  const adapter: Adapter = {
    name: 'fake',
    keyWindow: 0,
    render: () => [],
    start: async () => undefined,
    stop: async () => undefined,
    find,
    tell: async () => undefined,
    post: async () => ({ outcome: 'sent', id: 'm' }),
  };
  orders = createOrders({
    ledger: store.ledger,
    delivery: {
      run: async ({ id }) => {
        ran.push(id);
        return { order: id, slot: now, state: 'sent', reason: null, again: false };
      },
    },
    answer: async ({ line }, last) => ({ message: { title: `${line} from ${last}`, blocks: [] } }),
    platform: (name) => (name === 'fake' ? adapter : null),
    zone: 'Europe/Berlin',
    clock: () => now,
  });
});
afterEach(() => store.close());

const set = async (wish: Wish = { time: '08:00', days: 'mon-fri' }): Promise<Standing> => {
  const done = await orders.set(wish, by);
  if ('problem' in done) throw new Error(done.problem);
  return done;
};
const post = async (slot: number, sent: boolean): Promise<void> => {
  const claim = await store.ledger.claim('d1', slot, 'a', slot, 1000);
  if (!claim) throw new Error('the slot could not be claimed');
  await store.ledger.intend(claim, [{ body: '{}', key: String(slot) }], slot + 1, slot);
  await store.ledger.end(claim, 1, sent ? { state: 'sent', id: 'm' } : { state: 'ambiguous', reason: 'lost' }, slot);
};

const all = (): Promise<Order[]> => store.ledger.orders();
const problem = (done: object | null): string => (done && 'problem' in done ? String(done.problem) : 'no problem');

describe('set', () => {
  it('takes its defaults and tells the next three runs in its zone', async () => {
    const done = await set();
    expect(done).toMatchObject({
      id: 'd1',
      workspace: 'fake:1',
      channel: 'fake:1:10',
      line: 'brief since:last',
      cron: '0 8 * * 1,2,3,4,5',
      zone: 'Europe/Berlin',
      empty: 'say',
      late: 2 * HOUR,
      person: 'u1',
      starts: NOW,
      paused: null,
      when: '08:00 mon-fri',
    });
    expect(done.next.map((at) => new Date(at).toISOString())).toEqual([
      '2026-11-25T07:00:00.000Z',
      '2026-11-26T07:00:00.000Z',
      '2026-11-27T07:00:00.000Z',
    ]);
  });

  it('the same line at the same time in the same channel is one order', async () => {
    await set();
    expect((await set({ time: '8:00', days: 'weekdays', empty: 'silent' })).id).toBe('d1');
    expect((await set({ time: '18:00' })).id).toBe('d2');
    expect(await orders.list('fake:1')).toMatchObject([{ id: 'd1', empty: 'silent' }, { id: 'd2' }]);
  });

  it('takes another channel of the same workspace, as the platform writes it', async () => {
    expect((await set({ time: '08:00', channel: '<#11>' })).channel).toBe('fake:1:11');
    expect(problem(await orders.set({ time: '08:00', channel: '<#20>' }, by))).toContain('not of this server');
    expect(problem(await orders.set({ time: '08:00', channel: '#news' }, by))).toContain('No such channel');
  });

  it.each<[Wish, string]>([
    [{}, 'When?'],
    [{ time: '25:00' }, '08:00'],
    [{ time: '08:00', cron: '0 8 * * *' }, 'not both'],
    [{ cron: '0 8 * *' }, 'five fields'],
    [{ time: '08:00', zone: 'Berlin' }, 'Europe/Berlin'],
    [{ time: '08:00', late: '3d' }, 'late:'],
    [{ time: '08:00', line: 'brif since:last' }, 'Did you mean "brief"?'],
    [{ time: '08:00', line: 'digest since:d1' }, 'changes things'],
    [{ time: '08:00', line: '' }, 'no command'],
    [{ time: '08:00', line: `brief ${'x'.repeat(100_000)}` }, 'too long'],
  ])('%j is told the mend', async (wish, says) => {
    expect(problem(await orders.set(wish, by))).toContain(says);
    expect(await orders.list('fake:1')).toEqual([]);
  });
});

describe('an order', () => {
  it('is found by its id, or as its channel’s only one', async () => {
    await set();
    expect(await orders.find('D1', by)).toMatchObject({ id: 'd1' });
    expect(await orders.find(undefined, by)).toMatchObject({ id: 'd1' });
    expect(problem(await orders.find('d2', by))).toContain('There is: d1');
    await set({ time: '18:00' });
    expect(problem(await orders.find(undefined, by))).toContain('d1, d2');
    expect(problem(await orders.find(undefined, { ...by, channel: 'fake:1:11' }))).toContain(
      'Other channels have: d1, d2',
    );
  });

  it('is nobody’s in another workspace, whatever is done', async () => {
    await set();
    for (const what of ['find', 'preview', 'run', 'pause', 'resume', 'remove'] as const)
      expect(problem(await orders[what]('d1', stranger))).toContain('No digest is set here');
    expect(await orders.list('fake:2')).toEqual([]);
    expect(await orders.list('fake:1')).toMatchObject([{ id: 'd1', paused: null }]);
    expect(ran).toEqual([]);
  });

  it('is previewed and run without being changed', async () => {
    const done = await set();
    expect(await orders.preview('d1', by)).toMatchObject({ message: { title: 'brief since:last from null' } });
    expect(await orders.run('d1', by)).toMatchObject({ state: 'sent' });
    expect(ran).toEqual(['d1']);
    expect(await orders.list('fake:1')).toEqual([done]);
  });

  it('is paused and resumed, each with an audit row, and begins anew when resumed', async () => {
    await set();
    expect(await orders.pause('d1', by)).toMatchObject({ paused: 'by hand', next: [] });
    await orders.pause('d1', by);
    now += 30 * HOUR;
    expect(await orders.resume('d1', { ...by, person: 'u9' })).toMatchObject({ paused: null, starts: now });
    await orders.remove('d1', by);
    expect(await orders.list('fake:1')).toEqual([]);
    expect((await store.ledger.changes('d1')).map(({ person, what }) => `${person} ${what.split(':')[0]}`)).toEqual([
      'u1 set',
      'u1 paused by hand',
      'u9 resumed',
      'u1 removed',
    ]);
    expect((await set()).id).toBe('d2');
  });

  it('troubles are told with the order’s zone, lastPosted is the channel’s', async () => {
    await set();
    await post(NOW, true);
    await post(NOW + 60_000, false);
    expect(await orders.troubles('fake:1')).toEqual([
      { order: 'd1', slot: NOW + 60_000, part: 1, state: 'ambiguous', reason: 'lost', zone: 'Europe/Berlin' },
    ]);
    expect(await orders.troubles('fake:2')).toEqual([]);
    expect(await orders.lastPosted('fake:1:10')).toBe(NOW + 1);
    expect(await orders.lastPosted('fake:1:11')).toBeNull();
  });
});

describe('configuration', () => {
  const wish = { cron: '0 8 * * 1-5', line: 'brief since:last', channels: ['fake:1:10', 'fake:2:20'] };

  it('makes an order a channel, with nothing due before the first start, and keeps its past over restarts', async () => {
    expect(await orders.configure(wish)).toBeNull();
    expect(await all()).toMatchObject([
      { id: 'config:fake:1:10', workspace: 'fake:1', starts: NOW, person: null },
      { id: 'config:fake:2:20', workspace: 'fake:2', starts: NOW },
    ]);
    now += HOUR;
    await orders.configure(wish);
    expect((await all()).map(({ starts }) => starts)).toEqual([NOW, NOW]);
    await orders.configure({ ...wish, cron: '0 9 * * *' });
    expect((await all()).map(({ cron, starts }) => [cron, starts])).toEqual([
      ['0 9 * * *', now],
      ['0 9 * * *', now],
    ]);
  });

  it('chat may pause it, and it stays paused; not remove it', async () => {
    await orders.configure(wish);
    expect(await orders.pause(undefined, by)).toMatchObject({ id: 'config:fake:1:10', paused: 'by hand' });
    await orders.configure({ ...wish, cron: '0 9 * * *' });
    expect((await orders.list('fake:1'))[0]).toMatchObject({ cron: '0 9 * * *', paused: 'by hand' });
    expect(problem(await orders.remove(undefined, by))).toContain('DIGEST_CHANNELS');
  });

  it('what is no longer configured stops; what could not be looked up stays', async () => {
    await orders.configure(wish);
    await orders.configure({ ...wish, channels: ['fake:1:10'], missing: ['fake:20'] });
    expect(await all()).toHaveLength(2);
    await orders.configure({ ...wish, channels: ['fake:1:10'] });
    expect((await all()).map(({ id }) => id)).toEqual(['config:fake:1:10']);
    await orders.configure({ cron: '', line: '', channels: [], missing: ['fake:10'] });
    expect(await all()).toEqual([]);
  });

  it('a time that cannot be read changes nothing', async () => {
    await orders.configure(wish);
    expect(problem(await orders.configure({ ...wish, cron: 'daily' }))).toContain('five fields');
    expect(await all()).toHaveLength(2);
  });
});
