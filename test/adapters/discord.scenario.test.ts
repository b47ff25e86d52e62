// One day on Discord, from the first question to a restart: the whole bot with the real discord.js against the fake, the clock in hand.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { start, type Running } from '../../src/main.ts';
import { CHANNEL, fakeDiscord, TOKEN, type FakeDiscord } from '../fakes/discord.ts';
import { readMarkup } from '../fakes/discord-markup.ts';
import { buttonsOf, person, textOf, type Seen } from '../fakes/discord-person.ts';

const MORNING = Date.parse('2026-11-24T06:00:00Z');
const DUE = Date.parse('2026-11-24T08:00:00Z');

let fake: FakeDiscord;
let running: Running;
let folder: string;
let now = MORNING;
let sources = '';
let share = '';

const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

const begin = async (): Promise<void> => {
  const read = readConfig({
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: fake.url,
    DATABASE_URL: join(folder, 'dateline.db'),
    CONTENT_DIR: join(import.meta.dirname, '..', '..', 'content'),
  });
  if ('faults' in read) throw new Error(read.faults.join('\n'));
  running = await start({ config: read.config, clock: () => now, log });
};

/** What a person reads, without the marks. */
const shown = (seen: Seen): string =>
  readMarkup(textOf(seen.data))
    .lines.map((line) => line.text)
    .join('\n');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  fake = await fakeDiscord();
  await begin();
});

afterAll(async () => {
  await running.stop();
  await fake.stop();
  rmSync(folder, { recursive: true });
});

describe('a day on Discord', () => {
  it('1. the commands are registered, once', () => {
    expect(running.platforms).toEqual(['discord']);
    expect(fake.state.puts).toBe(1);
  });

  it('2. a name is completed while it is typed', async () => {
    const names = await person(fake).complete({ command: 'who', values: { person: 'Lav' } }, 'person');
    expect(names[0]).toBe('Sergei Lavrov');
  });

  it('3. a question is answered at once and privately, every line with its sentence', async () => {
    const seen = await person(fake).type({ command: 'who', values: { person: 'Sergei Lavrov' } });
    expect(seen).toMatchObject({ isPrivate: true, wasDeferred: false });
    expect(shown(seen)).toContain('Sergei Lavrov [3]');
    expect(shown(seen)).toContain('Role: Russian foreign minister [3]');
    sources = buttonsOf(seen.data).get('Sources')!;
    share = buttonsOf(seen.data).get('Share')!;
    expect(sources).toBeTruthy();
    expect(share).toBeTruthy();
  });

  it('4. Sources opens the sentences, privately', async () => {
    const seen = await person(fake).press(sources);
    expect(seen.isPrivate).toBe(true);
    expect(shown(seen)).toContain('Mr Kerry and Mr Putin held four hours of talks');
  });

  it('5. Share shows the answer to all, without a Share button of its own', async () => {
    const seen = await person(fake).press(share);
    expect(seen.isPrivate).toBe(false);
    expect(shown(seen)).toContain('Sergei Lavrov [3]');
    expect(buttonsOf(seen.data).has('Share')).toBe(false);
  });

  it('6. a digest is for managers', async () => {
    const seen = await person(fake).type({ command: 'digest', sub: 'set', values: { time: '08:00' } });
    expect(shown(seen)).toMatch(/managers/);
  });

  it('7. a manager sets one and sees when it runs', async () => {
    const seen = await person(fake, { manages: true }).type({
      command: 'digest',
      sub: 'set',
      values: { time: '08:00' },
    });
    expect(seen.isPrivate).toBe(true);
    expect(textOf(seen.data)).toContain(`<t:${DUE / 1000}:f>`);
  });

  it('8. nothing is posted before its minute', async () => {
    await running.tick();
    expect(fake.messages).toEqual([]);
  });

  it('9. its minute comes and it is posted, once, under a nonce that is enforced', async () => {
    now = DUE + 20_000;
    await running.tick();
    await running.tick();
    expect(fake.messages).toHaveLength(1);
    const { channel, body } = fake.messages[0]!;
    expect(channel).toBe(CHANNEL);
    expect(body).toMatchObject({ enforce_nonce: true, allowed_mentions: { parse: [] } });
    expect(textOf(body)).toContain('Russia pledged on Tuesday');
  });

  it('10. a restart posts nothing again and registers nothing again', async () => {
    await running.stop();
    now += 60_000;
    await begin();
    await running.tick();
    expect(fake.messages).toHaveLength(1);
    expect(fake.state.puts).toBe(1);
  });

  it('11. an old button still works', async () => {
    const seen = await person(fake).press(sources);
    expect(shown(seen)).toContain('Mr Kerry and Mr Putin held four hours of talks');
  });

  it('12. the buttons of the post work too', async () => {
    const id = buttonsOf(fake.messages[0]!.body).get('Sources')!;
    expect(shown(await person(fake, { user: '300000000000000002' }).press(id))).toContain('Russia pledged on Tuesday');
  });

  it('13. nothing that Discord would refuse was ever sent', () => {
    expect(fake.refused).toEqual([]);
  });
});
