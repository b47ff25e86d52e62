// The bot as a process: lines in a pipe, signals, a second bot, a watched folder, platforms that fail, an order from configuration.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../src/stores/index.ts';
import { begin, CONTENT, endAll, facts, newFolder, run, type Live } from './child.ts';
import type { Order } from './fakes/bot-child.ts';
import { CHANNEL, fakeDiscord, TOKEN, type FakeDiscord } from './fakes/discord.ts';
import { textOf } from './fakes/discord-person.ts';
import { APP_TOKEN, BOT_TOKEN, FakeSlack } from './fakes/slack.ts';

let folder: string;
beforeAll(() => {
  folder = newFolder();
});
afterAll(() => {
  endAll();
  rmSync(folder, { recursive: true });
});

let number = 0;
/** A folder of its own to run in. */
const place = (): string => {
  const cwd = join(folder, String((number += 1)));
  mkdirSync(cwd);
  return cwd;
};
const messages = (stderr: string) => facts(stderr).map(({ msg }) => String(msg));
const ready = (live: Live): Promise<void> => live.until(() => live.stderr().includes('"msg":"ready"'), 'ready');

describe.concurrent('without a token', () => {
  it('piped lines are answered in order and the end of input ends it with 0', async () => {
    const { code, stdout, stderr } = await run(['run'], {
      cwd: place(),
      env: { CONTENT_DIR: CONTENT },
      input: '/who Lavrov\n\n/who Merkel\r\n/nonsense\nwho Kerry',
    });
    expect(code).toBe(0);
    const heads = ['Sergei Lavrov [3]', 'Merkel', 'nonsense', '\n\nJohn Kerry ['].map((head) => stdout.indexOf(head));
    expect(heads).toEqual(heads.toSorted((a, b) => a - b));
    expect(heads[0]).toBe(0);
    expect(facts(stderr)).toMatchObject([{ msg: 'ready', platforms: ['console'] }]);
  });

  it('no input at all ends it with 0 and no words', async () => {
    expect(await run(['run'], { cwd: place(), env: { CONTENT_DIR: CONTENT } })).toMatchObject({ code: 0, stdout: '' });
  });

  it('a faulty configuration is told whole, one line a fault, and ends with 1', async () => {
    const cwd = place();
    writeFileSync(join(cwd, '.env'), 'TIME_ZONE=Mars\nLOG_LEVEL=loud\nSLACK_BOT_TOKEN=xoxb-1\nDIGEST_CRON=0 8 * * *\n');
    const { code, stdout, stderr } = await run(['run'], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(5);
    for (const name of ['TIME_ZONE', 'LOG_LEVEL', 'SLACK_APP_TOKEN', 'DIGEST_CHANNELS'])
      expect(lines.filter((line) => line.startsWith(`- ${name}: `))).toHaveLength(1);
  });

  it('a time of DIGEST_CRON or an entry of FETCH_ALLOW that cannot be read is a fault like any other', async () => {
    const env = {
      DIGEST_CRON: '99 8 * * *',
      DIGEST_CHANNELS: 'console:terminal',
      CONTENT_DIR: CONTENT,
      FETCH_ALLOW: 'a b',
    };
    const [started, examined] = await Promise.all(['run', 'doctor'].map((verb) => run([verb], { cwd: place(), env })));
    expect(started).toMatchObject({ code: 1, stdout: '' });
    expect(started!.stderr).toMatch(/^- DIGEST_CRON: .*99/m);
    expect(started!.stderr).toMatch(/^- FETCH_ALLOW: "a b" is none of what it takes: write /m);
    expect(examined!.code).toBe(1);
    expect(examined!.stdout).toMatch(/MEND[^\n]*\n +DIGEST_CRON: .*99/);
  });

  it('a folder that is not there, where SOURCES give it nothing to read, and a store of a newer Dateline, end it with one line', async () => {
    const cwd = place();
    const path = join(cwd, 'new.db');
    await (await openStore(path, { exclusive: true })).close();
    const db = new DatabaseSync(path);
    db.exec(`insert into migrations values ('library-99')`);
    db.close();
    const [folderless, newer, fed] = await Promise.all([
      run(['run'], { cwd, env: { CONTENT_DIR: join(cwd, 'articles') } }),
      run(['run'], { cwd, env: { CONTENT_DIR: CONTENT, DATABASE_URL: path } }),
      run(['run'], { cwd: place(), env: { SOURCES: 'http://127.0.0.1:1' }, input: '/news status\n' }),
    ]);
    expect(fed).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Status\n/) });
    expect(fed.stderr).toMatch(/there is no such folder; SOURCES alone are read/);
    expect(folderless).toMatchObject({ code: 1, stdout: '' });
    expect(folderless.stderr).toMatch(/^[^\n]*articles[^\n]*not there[^\n]*\n$/);
    expect(newer).toMatchObject({ code: 1, stdout: '' });
    expect(newer.stderr).toMatch(/^[^\n]*newer Dateline[^\n]*\n$/);
  });
});

describe('a running bot', () => {
  let cwd: string;
  let content: string;
  let live: Live;
  beforeAll(async () => {
    cwd = place();
    content = join(cwd, 'content');
    mkdirSync(content);
    writeFileSync(
      join(content, 'market.txt'),
      'Mayor Ida Holm opened the market on Friday. Ms Holm thanked the council.',
    );
    writeFileSync(join(content, 'scan.txt'), Buffer.from([0, 1, 2]));
    live = begin(['run'], { cwd, env: { LOG_LEVEL: 'debug' } });
    await ready(live);
  });

  const ask = async (line: string, answer: string): Promise<string> => {
    const from = live.stdout().length;
    live.child.stdin.write(`${line}\n`);
    await live.until(() => live.stdout().slice(from).includes(answer), `"${answer}" to ${line}`);
    return live.stdout().slice(from);
  };

  it('names a file that it leaves out, with the reason', () => {
    const left = facts(live.stderr()).filter(({ msg }) => msg === 'content: a file is left out');
    expect(left).toEqual([
      expect.objectContaining({ file: join('content', 'scan.txt'), reason: expect.stringContaining('binary') }),
    ]);
  });

  it('a file that is added is answered, one that is removed leaves', async () => {
    await ask('/who Holm', 'Ida Holm [1]');
    writeFileSync(
      join(content, 'bridge.txt'),
      'Engineer Olav Brandt closed the bridge on Monday. Mr Brandt gave no reason.',
    );
    await live.until(() => live.stderr().includes('"bridge"'), 'a log line of the new article');
    await ask('/who Brandt', 'Olav Brandt [1]');
    rmSync(join(content, 'market.txt'));
    await live.until(() => /"market","became":"left"/.test(live.stderr()), 'a log line of the article that left');
    expect(await ask('/who Holm', 'Holm')).not.toContain('Ida Holm [1]');
  });

  it('a second bot on its file is refused in one line, while ask and doctor still run', async () => {
    const [second, asked, examined] = await Promise.all([
      run(['run'], { cwd }),
      run(['ask', '/who Brandt'], { cwd }),
      run(['doctor'], { cwd }),
    ]);
    expect(second).toMatchObject({ code: 1, stdout: '' });
    expect(second.stderr).toMatch(/^store: [^\n]*in use by another Dateline[^\n]*\n$/);
    expect(asked.stdout).toMatch(/^Olav Brandt \[1\]/);
    expect(examined.stdout).toMatch(/^ok +Store/m);
  });

  it('ends on SIGTERM within ten seconds, with 0', async () => {
    const from = performance.now();
    live.child.kill('SIGTERM');
    expect(await live.ended).toMatchObject({ code: 0, signal: null });
    expect(performance.now() - from).toBeLessThan(10_000);
  });
});

describe('on platforms', () => {
  let discord: FakeDiscord;
  let slack: FakeSlack;
  beforeAll(async () => {
    discord = await fakeDiscord();
    slack = await new FakeSlack().start();
  });
  afterAll(async () => {
    await Promise.all([discord.stop(), slack.stop()]);
  });
  const env = (more: Record<string, string>) => ({
    CONTENT_DIR: CONTENT,
    DISCORD_API_URL: discord.url,
    SLACK_API_URL: slack.url,
    SLACK_APP_TOKEN: APP_TOKEN,
    ...more,
  });
  const refused = { DISCORD_TOKEN: 'MTAw.not.known' };

  it('one that refuses its token says so and how to get one, and does not stop the other', async () => {
    const live = begin(['run'], { cwd: place(), env: env({ ...refused, SLACK_BOT_TOKEN: BOT_TOKEN }) });
    await ready(live);
    live.child.kill('SIGTERM');
    const { code, stderr } = await live.ended;
    expect(code).toBe(0);
    const told = facts(stderr);
    expect(told.find(({ msg }) => msg === 'ready')).toMatchObject({ platforms: ['slack'] });
    expect(told.filter(({ platform }) => platform === 'discord')).toEqual([
      expect.objectContaining({
        level: 50,
        msg: expect.stringMatching(/DISCORD_TOKEN.*discord\.com\/developers.*Reset Token/),
      }),
    ]);
  });

  it('when each fails, one last line says why, and it ends with 1', async () => {
    const { code, stdout, stderr } = await run(['run'], {
      cwd: place(),
      env: env({ ...refused, SLACK_BOT_TOKEN: 'xoxb-not-known', LOG_LEVEL: 'silent' }),
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^[^\n]*DISCORD_TOKEN[^\n]*SLACK_BOT_TOKEN[^\n]*\n$/);
  });

  it('an order from configuration is posted once when its minute comes, and wrong channels are told', async () => {
    const live = begin([], {
      cwd: place(),
      program: join(import.meta.dirname, 'fakes', 'bot-child.ts'),
      env: env({
        DISCORD_TOKEN: TOKEN,
        SLACK_BOT_TOKEN: BOT_TOKEN,
        DIGEST_CRON: '0 8 * * *',
        DIGEST_CHANNELS: `discord:${CHANNEL},slack:C0NEWS,discord:299999999999999999,slack:C0NONE`,
        NOW: String(Date.parse('2026-11-24T06:00:00Z')),
      }),
    });
    let ticked = 0;
    live.child.on('message', () => (ticked += 1));
    const tick = async (now: string): Promise<void> => {
      const before = ticked;
      live.child.send({ now: Date.parse(now), tick: true } satisfies Order);
      await live.until(() => ticked > before, `a tick at ${now}`);
    };
    await ready(live);
    const told = messages(live.stderr()).filter((message) => message.startsWith('DIGEST_CHANNELS: '));
    expect(told).toEqual([
      expect.stringMatching(/^DIGEST_CHANNELS: discord:299999999999999999: /),
      expect.stringMatching(/^DIGEST_CHANNELS: slack:C0NONE: /),
    ]);
    await tick('2026-11-24T07:59:30Z');
    expect([discord.messages, slack.posts]).toEqual([[], []]);
    await tick('2026-11-24T08:00:10Z');
    await tick('2026-11-24T08:00:40Z');
    await tick('2026-11-24T08:01:10Z');
    expect(discord.messages.map(({ channel }) => channel)).toEqual([CHANNEL]);
    expect(textOf(discord.messages[0]!.body)).toContain('Russia pledged on Tuesday');
    expect(slack.posts.map(({ channel }) => channel)).toEqual(['C0NEWS']);
    live.child.send({ stop: true } satisfies Order);
    expect((await live.ended).code).toBe(0);
    expect([discord.refused, slack.complaints]).toEqual([[], []]);
  });
});
