// Two whole bots with one token on one Postgres, as on two machines: each event is answered once, each digest posted once, and one of them
// is enough.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { start, type Running } from '../../src/main.ts';
import { fakeDiscord, TOKEN, type FakeDiscord } from '../fakes/discord.ts';
import { buttonsOf, person, textOf } from '../fakes/discord-person.ts';
import { noPostgres, type Postgres, startPostgres } from '../fakes/postgres.ts';

const MORNING = Date.parse('2026-11-24T06:00:00Z');
const DUE = Date.parse('2026-11-24T08:00:00Z');
const DAY = 86_400_000;

const absent = await noPostgres();
describe.skipIf(absent !== null)(absent ?? 'two bots on one Postgres', () => {
  let postgres: Postgres;
  let fake: FakeDiscord;
  let bots: Running[] = [];
  let now = MORNING;
  const faults: string[] = [];

  beforeAll(async () => {
    postgres = await startPostgres();
    fake = await fakeDiscord();
    const read = readConfig({
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: fake.url,
      DATABASE_URL: await postgres.database(),
      CONTENT_DIR: join(import.meta.dirname, '..', '..', 'content'),
    });
    if ('faults' in read) throw new Error(read.faults.join('\n'));
    const fault = (fact: object, text: string): void => void faults.push(`${text} ${JSON.stringify(fact)}`);
    const warn = (fact: object, text: string): void => {
      // The library says so of a connection that is closed on purpose.
      if (text !== 'discord: reconnecting') fault(fact, text);
    };
    const log = { debug: () => {}, info: () => {}, warn, error: fault };
    // At the same time, on an empty database.
    bots = await Promise.all([1, 2].map(() => start({ config: read.config, clock: () => now, log })));
  });
  afterAll(async () => {
    for (const bot of bots) await bot.stop();
    await fake?.stop();
    await postgres?.stop();
  });

  it('a question is answered by one of them, and its button by whichever it is', async () => {
    const seen = await person(fake).type({ command: 'who', values: { person: 'Sergei Lavrov' } });
    expect(textOf(seen.data)).toContain('Russian foreign minister');
    const pressed = await person(fake).press(buttonsOf(seen.data).get('Sources')!);
    expect(textOf(pressed.data)).toContain('Mr Kerry and Mr Putin held four hours of talks');
  });

  it('a digest is posted by one of them, once', async () => {
    await person(fake, { manages: true }).type({ command: 'digest', sub: 'set', values: { time: '08:00' } });
    now = DUE + 20_000;
    await Promise.all(bots.map((bot) => bot.tick()));
    expect(fake.messages).toHaveLength(1);
    now += 60_000;
    await Promise.all(bots.map((bot) => bot.tick()));
    expect(fake.messages).toHaveLength(1);
  });

  it('one of them is enough', async () => {
    await bots.shift()?.stop();
    now += DAY;
    await bots[0]?.tick();
    expect(fake.messages).toHaveLength(2);
    const seen = await person(fake).type({ command: 'who', values: { person: 'Kerry' } });
    expect(textOf(seen.data)).toContain('Kerry');
  });

  it('nothing went wrong on the way, and nothing was said twice', () => {
    expect(faults).toEqual([]);
    expect(fake.refused).toEqual([]);
  });
});
