// Both dialects answer alike: the same articles and the same lines give the same messages, to the last character.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assemble, type Assembled } from '../../src/assemble.ts';
import type { Adapter } from '../../src/core/chat/adapter.ts';
import type { Message } from '../../src/core/chat/message.ts';
import { intake } from '../../src/core/desk/follow.ts';
import { EVERYONE } from '../../src/core/desk/library.ts';
import type { Read } from '../../src/core/inquiry/line.ts';
import { open } from '../../src/sources/index.ts';
import { openStore } from '../../src/stores/index.ts';
import type { Store } from '../../src/stores/store.ts';
import { noPostgres, type Postgres, startPostgres } from '../fakes/postgres.ts';

const GOLDEN = join(import.meta.dirname, '..', 'golden');
const START = Date.parse('2026-11-24T08:00Z');
const DAY = 86_400_000;
const WORKSPACE = 'fake:w';

/** Names that are sorted one way by code points and another by the rules of a language; a character beyond the first 65,536. */
const ITEMS = [
  'Émile Zorn met Eva Lund and Zoë Ångström in Paris on Monday. “We agree,” said Mr Zorn. Ms Lund said nothing.',
  'Zoë Ångström and Ömer Şahin spoke to Eva lund’s brother, Åke Lund. “It is done,” Mr Şahin said on Tuesday. 😀',
  'President O’Brien thanked Ann O’Brien and Anne-Marie O’Brien. “Thank you all,” the president said.\u0000 It rained.',
];

type Desk = { store: Store; parts: Assembled; now: number };

const adapter: Adapter = {
  name: 'fake',
  keyWindow: 0,
  render: (message) => [{ text: JSON.stringify(message) }],
  start: async () => undefined,
  stop: async () => undefined,
  find: async (id) => ({ channel: `${WORKSPACE}:${id}`, name: id }),
  tell: async () => undefined,
  post: async () => ({ outcome: 'sent', id: 'm' }),
};

/** A desk with all the articles on it; some changed, one gone, one that only another workspace may see. */
const openDesk = async (address: string): Promise<Desk> => {
  const store = await openStore(address, { exclusive: true });
  const desk: Desk = { store, now: START, parts: null! };
  desk.parts = assemble({
    store,
    key: 'k',
    clock: () => desk.now,
    zone: 'Europe/Berlin',
    platform: (name) => (name === 'fake' ? adapter : null),
    log: { info() {}, warn() {}, error: (fact, text) => console.error(text, fact) },
  });
  const { desk: articles } = desk.parts;
  await intake(articles, await open(GOLDEN), { clock: () => (desk.now += 1000), report: () => {} });
  await articles.list('own', WORKSPACE);
  await articles.list('other', 'fake:other');
  for (const [at, text] of ITEMS.entries())
    await articles.take({ id: `own ${at}`, text, outlet: 'Ünder' }, () => desk.now, 'own');
  await articles.take({ id: 'own 1', text: `${ITEMS[1]} Mr Lund left.` }, () => (desk.now += 1), 'own');
  await articles.take({ id: 'hidden', text: ITEMS[0]!.replace('Émile', 'Emil') }, () => desk.now, 'other');
  await articles.leave('own 2', 'own');
  await articles.take(
    { id: 'own 3', text: readFileSync(join(GOLDEN, 'mayor-budget.txt'), 'utf8') },
    () => desk.now,
    'own',
  );
  return desk;
};

const absent = await noPostgres();
describe.skipIf(absent !== null)(absent ?? 'SQLite and Postgres', () => {
  let postgres: Postgres;
  let desks: Desk[];
  beforeAll(async () => {
    postgres = await startPostgres();
    desks = [await openDesk(':memory:'), await openDesk(await postgres.database())];
  });
  afterAll(async () => {
    for (const { store } of desks ?? []) await store.close();
    await postgres?.stop();
  });

  const both = async <T>(ask: (desk: Desk) => Promise<T>): Promise<[T, T]> =>
    (await Promise.all(desks.map(ask))) as [T, T];

  const answers = (line: string, workspace = WORKSPACE): Promise<[Message, Message]> =>
    both((desk) =>
      desk.parts.bot.host.answer({ line, workspace, channel: `${workspace}:c`, person: 'u', manager: true }),
    );

  it('every person, institution and place of every article, asked for in each way', async () => {
    const kinds = ['person', 'organization', 'place', 'other'] as const;
    const [here, there] = await both((desk) =>
      desk.parts.desk.of(WORKSPACE).names({ prefix: '', kinds, limit: 10_000 }),
    );
    expect(here.length).toBeGreaterThan(100);
    expect(there).toEqual(here);
    const different = new Set<string>();
    for (const { name } of here)
      for (const line of [`who "${name}"`, `quotes "${name}"`, `quotes about:"${name}"`]) {
        const [one, two] = await answers(line);
        expect(two, line).toEqual(one);
        different.add(JSON.stringify(one));
      }
    expect(different.size).toBeGreaterThan(here.length);
  });

  it.each([
    'brief',
    'brief length:long',
    'brief length:short',
    'brief since:1h',
    'brief since:30d',
    'quotes',
    'who',
    'who Lund',
    'who O’Brien',
    'who "zoe angstrom"',
    'who \u0000',
    'who %',
    'news status',
    'news help',
    'news receipt "own 1" 1,2',
    'news receipt "own 1@1" 1',
    'news receipt "own 2" 1',
    'news receipt "own 2@1" 1',
    'news receipt hidden 1',
    'nonsense',
  ])('%s', async (line) => {
    for (const workspace of [WORKSPACE, 'fake:other', 'fake:third']) {
      const [one, two] = await answers(line, workspace);
      expect(two).toEqual(one);
      expect(JSON.stringify(one)).not.toContain('reference');
    }
  });

  it('what is offered while a name is typed, for every first letter and pair', async () => {
    const letters = 'a b c d e f g h i j k l m n o p q r s t u v w x y z å ö ş é ß ’ - 0 😀'.split(' ').concat(' ');
    let most = 0;
    for (const typed of ['', ...letters, ...letters.flatMap((first) => letters.map((second) => first + second))]) {
      const [one, two] = await both((desk) =>
        desk.parts.bot.host.complete({ command: 'who', option: 'person', typed, workspace: WORKSPACE }),
      );
      expect(two, typed).toEqual(one);
      most = Math.max(most, one.length);
    }
    expect(most).toBe(25);
  });

  it('standing orders over their life', async () => {
    for (const line of [
      'digest set 09:00 days:mon-fri',
      'digest set cron:"*/30 * * * *" zone:America/New_York line:"brief length:short" empty:silent',
      'digest list',
      'digest preview d1',
      'digest run d1',
      'digest pause d2',
      'digest list',
      'digest resume d2',
      'digest remove d2',
      'digest list',
      'news status',
    ]) {
      const [one, two] = await answers(line);
      expect(two, line).toEqual(one);
      expect(one.title, line).not.toBe('');
    }
    for (const desk of desks) {
      desk.now += DAY;
      await desk.parts.delivery.tick();
    }
    const [one, two] = await both(({ store }) => store.ledger.troubles(WORKSPACE, 9));
    expect(two).toEqual(one);
    const slots = await both(async ({ store }) => {
      const last = await store.ledger.lastSlot('d1');
      return [last, await store.ledger.parts('d1', last!), await store.ledger.changes('d1')];
    });
    expect(slots[1]).toEqual(slots[0]);
    expect(slots[0][1]).toMatchObject([{ state: 'sent' }]);
  });

  it('every revision, as it was taken in', async () => {
    const read = (desk: Desk): Promise<(Read | null)[]> =>
      Promise.all(
        ['own 0', 'own 1', 'own 2', 'mayor-budget'].flatMap((id) =>
          [undefined, 1, 2, 3].map((revision) => desk.parts.desk.of(WORKSPACE).read(id, revision)),
        ),
      );
    const [one, two] = await both(read);
    expect(two).toEqual(one);
    const heads = await both((desk) => desk.parts.desk.of(EVERYONE).heads({ limit: 100 }));
    expect(heads[1]).toEqual(heads[0]);
  });
});
