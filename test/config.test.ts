// The configuration: all faults at once, each with its mend; what wins over what.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readConfig, VARIABLES } from '../src/config.ts';
import { environment } from '../src/environment.ts';
import { newFolder } from './child.ts';

const faultsOf = (env: Record<string, string>): string[] => {
  const read = readConfig(env);
  return 'faults' in read ? read.faults : [];
};
const configOf = (env: Record<string, string>) => {
  const read = readConfig(env);
  if ('faults' in read) throw new Error(read.faults.join('\n'));
  return read.config;
};

describe('the variables', () => {
  it('none is needed', () => {
    expect(configOf({})).toMatchObject({
      DISCORD_TOKEN: '',
      SLACK_BOT_TOKEN: '',
      SLACK_BRIEF_COMMAND: '/brief',
      SLACK_COMMAND: '/news',
      SLACK_MANAGERS: [],
      CONTENT_DIR: 'content',
      FETCH_ALLOW: [],
      DATABASE_URL: 'data/dateline.db',
      DIGEST_LINE: 'brief since:last',
      TIME_ZONE: 'UTC',
      LOG_LEVEL: 'info',
    });
  });

  it('one set to nothing, or to blanks, is not set', () => {
    const nothing = Object.fromEntries(Object.keys(VARIABLES).map((name, index) => [name, ' '.repeat(index % 3)]));
    expect(configOf(nothing)).toEqual(configOf({}));
  });

  it('blanks around a value and empty entries of a list are nothing', () => {
    const config = configOf({
      TIME_ZONE: ' Europe/Berlin ',
      LOG_LEVEL: 'DEBUG',
      SLACK_MANAGERS: ' U1, ,U2,',
      DISCORD_TOKEN: ' t ',
      DIGEST_CRON: ' 0 8 * * * ',
      DIGEST_CHANNELS: 'discord:1, slack:C2 ,',
    });
    expect(config).toMatchObject({
      TIME_ZONE: 'Europe/Berlin',
      LOG_LEVEL: 'debug',
      SLACK_MANAGERS: ['U1', 'U2'],
      DISCORD_TOKEN: 't',
      DIGEST_CRON: '0 8 * * *',
      DIGEST_CHANNELS: ['discord:1', 'slack:C2'],
    });
  });

  it('every fault is told at once, each by its name and with its mend', () => {
    const wrong: Record<string, [value: string, mend: RegExp]> = {
      SLACK_BOT_TOKEN: ['xapp-1', /begin with xoxb-.*OAuth & Permissions/],
      SLACK_APP_TOKEN: ['xoxb-1', /begin with xapp-.*App-Level Tokens.*connections:write/],
      SLACK_BRIEF_COMMAND: ['brief', /a slash.*\/brief/],
      SLACK_COMMAND: ['/The News', /a slash.*\/news/],
      DISCORD_API_URL: ['discord.com/api', /https:\/\//],
      SLACK_API_URL: ['ftp://slack', /https:\/\//],
      DIGEST_CHANNELS: ['discord:1,news', /discord:ID or slack:ID/],
      TIME_ZONE: ['Mars/Base', /IANA.*Europe\/Berlin/],
      LOG_LEVEL: ['loud', /one of debug, info, warn, error, silent/],
    };
    const faults = faultsOf(Object.fromEntries(Object.entries(wrong).map(([name, [value]]) => [name, value])));
    for (const [name, [, mend]] of Object.entries(wrong)) {
      const told = faults.filter((fault) => fault.startsWith(`${name}: `));
      expect(told, name).toHaveLength(1);
      expect(told[0]).toMatch(mend);
      expect(told[0]).not.toContain('\n');
    }
  });

  it('what belongs together is told beside what is wrong by itself', () => {
    const faults = faultsOf({ SLACK_BOT_TOKEN: 'xoxb-1', DIGEST_CRON: '0 8 * * *', LOG_LEVEL: 'loud' });
    expect(new Set(faults.map((fault) => fault.split(':')[0]))).toEqual(
      new Set(['DIGEST_CHANNELS', 'LOG_LEVEL', 'SLACK_APP_TOKEN']),
    );
    expect(faults).toHaveLength(3);
    expect(faultsOf({ SLACK_APP_TOKEN: 'xapp-1', DIGEST_CHANNELS: 'discord:1' })).toEqual([
      expect.stringMatching(/^SLACK_BOT_TOKEN: is missing/),
      expect.stringMatching(/^DIGEST_CRON: is missing/),
    ]);
    expect(faultsOf({ SLACK_COMMAND: '/brief' })).toEqual([expect.stringMatching(/^SLACK_COMMAND: is the same/)]);
  });

  it('a fault never repeats a token', () => {
    const faults = faultsOf({ SLACK_BOT_TOKEN: 'sesame-1', SLACK_APP_TOKEN: 'sesame-2', DISCORD_API_URL: 'sesame-3' });
    expect(faults).toHaveLength(3);
    expect(faults.join()).not.toContain('sesame');
  });
});

describe('.env', () => {
  let folder: string;
  beforeEach(() => {
    folder = newFolder();
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  it('is read, quotes, comments and Windows line ends too; the environment wins', () => {
    writeFileSync(
      join(folder, '.env'),
      '# a comment\r\nTIME_ZONE="Europe/Berlin"\r\nCONTENT_DIR=articles # ours\r\nLOG_LEVEL=warn\r\n',
    );
    vi.stubEnv('LOG_LEVEL', 'error');
    const env = environment(folder);
    expect(env).toMatchObject({ TIME_ZONE: 'Europe/Berlin', CONTENT_DIR: 'articles', LOG_LEVEL: 'error' });
  });

  it('is turned off for one run by setting a variable to nothing', () => {
    writeFileSync(join(folder, '.env'), 'DISCORD_TOKEN=t\n');
    vi.stubEnv('DISCORD_TOKEN', '');
    const read = readConfig(environment(folder));
    expect('config' in read && read.config.DISCORD_TOKEN).toBe('');
  });

  it('may be missing', () => {
    expect(environment(folder)['PATH']).toBe(process.env['PATH']);
  });

  it('that cannot be read is told with the mend', () => {
    mkdirSync(join(folder, '.env'));
    expect(() => environment(folder)).toThrow(/^\.env: it cannot be read\. Check/);
  });
});
