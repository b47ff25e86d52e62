// The log: JSON lines for machines, readable lines at a terminal, and never a secret.
import { rmSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLog } from '../src/log.ts';
import { begin, CONTENT, endAll, facts, newFolder, run } from './child.ts';
import { fakeDiscord, TOKEN, type FakeDiscord } from './fakes/discord.ts';
import { person } from './fakes/discord-person.ts';
import { APP_TOKEN, BOT_TOKEN, FakeSlack } from './fakes/slack.ts';
import { personOf } from './fakes/slack-person.ts';

const written = (isTTY: boolean, level: string, write: (log: ReturnType<typeof openLog>) => void): string => {
  const stream = Object.assign(new PassThrough(), { isTTY });
  write(openLog(level, stream));
  return String(stream.read() ?? '');
};

describe('a line', () => {
  it('is JSON: level, time, message, facts; an error with its causes', () => {
    const cause = new Error('store: the disk is full', { cause: new Error('ENOSPC') });
    const line = written(false, 'info', (log) => log.error({ err: cause, slot: 7 }, 'delivery failed'));
    expect(line).toMatch(/^\{[^\n]*\}\n$/);
    const fact = facts(line)[0]!;
    expect(fact).toMatchObject({ msg: 'delivery failed', slot: 7 });
    expect(fact['err']).toMatchObject({ message: 'store: the disk is full <- ENOSPC' });
    expect(Math.abs(Number(fact['time']) - Date.now())).toBeLessThan(60_000);
    expect(fact).not.toHaveProperty('pid');
  });

  it('is for a person at a terminal: time, level, message, facts', () => {
    const line = written(true, 'info', (log) =>
      log.warn({ file: 'a b.txt', platforms: ['slack'], err: new Error('no') }, 'left out'),
    );
    expect(line).toMatch(/^\d\d:\d\d:\d\d warn left out: no file=a b\.txt platforms=\["slack"\]\n$/);
  });

  it('cannot move the cursor or colour a terminal, whatever a file is called', () => {
    const line = written(true, 'info', (log) =>
      log.warn({ file: 'a\u001b[2J\u009b\u202e\nb\u0007.txt' }, 'x\u001b[31m'),
    );
    expect(line.endsWith('\n')).toBe(true);
    expect(line.slice(0, -1)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(line).toMatch(/a.*b.*\.txt/);
  });

  it('below the level is not written', () => {
    const all = (log: ReturnType<typeof openLog>) => {
      log.debug({}, 'one');
      log.info({}, 'two');
      log.warn({}, 'three');
      log.error({}, 'four');
    };
    const counts = ['debug', 'info', 'warn', 'error', 'silent'].map(
      (level) => written(false, level, all).split('\n').length - 1,
    );
    expect(counts).toEqual([4, 3, 2, 1, 0]);
  });
});

describe('no secret is ever printed, at the level that tells most', () => {
  let folder: string;
  let discord: FakeDiscord;
  let slack: FakeSlack;
  beforeAll(async () => {
    folder = newFolder();
    discord = await fakeDiscord();
    slack = await new FakeSlack().start();
  });
  afterAll(async () => {
    endAll();
    await Promise.all([discord.stop(), slack.stop()]);
    rmSync(folder, { recursive: true });
  });
  const env = (more: Record<string, string>) => ({
    CONTENT_DIR: CONTENT,
    LOG_LEVEL: 'debug',
    DISCORD_API_URL: discord.url,
    SLACK_API_URL: slack.url,
    DATABASE_URL: `${folder}/${Object.keys(more).length}-${more['LOG']}.db`,
    ...more,
  });
  const tokens = (word: string) => ({
    DISCORD_TOKEN: `MTAw.${word}.discord`,
    SLACK_BOT_TOKEN: `xoxb-${word}`,
    SLACK_APP_TOKEN: `xapp-${word}`,
  });

  it('of tokens that the platforms refuse', async () => {
    const settings = { cwd: folder, env: env({ ...tokens('canary'), UNRELATED: 'canary', LOG: 'refused' }) };
    const [started, examined] = await Promise.all([run(['run'], settings), run(['doctor'], settings)]);
    expect(started.code).toBe(1);
    expect(examined.code).toBe(1);
    const printed = started.stdout + started.stderr + examined.stdout + examined.stderr;
    expect(printed).toMatch(/DISCORD_TOKEN/);
    expect(printed).not.toContain('canary');
  });

  it('of tokens that are good, while an answer fails and a connection is cut', async () => {
    const live = begin(['run'], {
      cwd: folder,
      env: env({ DISCORD_TOKEN: TOKEN, SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_APP_TOKEN: APP_TOKEN, LOG: 'good' }),
    });
    await live.until(() => live.stderr().includes('"msg":"ready"'), 'ready');
    discord.fault({ fits: /^POST \/interactions/, status: 500, times: 4 });
    const ann = person(discord);
    ann.send(ann.commandEvent({ command: 'who', values: { person: 'Lavrov' } }));
    expect((await personOf(slack).command('/news who Lavrov')).text).toContain('Lavrov');
    await live.until(
      () => facts(live.stderr()).some(({ level }) => Number(level) >= 40),
      'a word of the failed answer',
    );
    discord.gateway.drop();
    await live.until(() => live.stderr().includes('discord: reconnecting'), 'the connection is found cut');
    const from = performance.now();
    live.child.kill('SIGTERM');
    const { code, stdout, stderr } = await live.ended;
    expect(code).toBe(0);
    // The library goes on reconnecting when it is told to end; that holds nobody up.
    expect(performance.now() - from).toBeLessThan(8000);
    for (const token of [TOKEN, BOT_TOKEN, APP_TOKEN]) expect(stdout + stderr).not.toContain(token);
    expect(stdout).toBe('');
    expect(facts(stderr).length).toBeGreaterThan(0);
  });
});
