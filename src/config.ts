// The variables of .env and environment -> Config. Every fault is found at once, each with its mend. The schema is the documentation of every variable.
import { z } from 'zod';

const text = (describe: string, fallback = '') =>
  z.string().trim().default(fallback).meta({ description: describe, fallback });

/** Comma-separated; empty entries are none. */
const many = (describe: string) =>
  z
    .string()
    .default('')
    .transform((value) =>
      value
        .split(',')
        .map((entry) => entry.trim())
        .filter(Boolean),
    )
    .meta({ description: describe, fallback: '' });

const address = (describe: string) =>
  z
    .string()
    .trim()
    .default('')
    .refine(
      (value) => value === '' || /^https?:\/\/[^\s/]+/.test(value),
      'must begin with https:// (or http://): correct it or leave it empty',
    )
    .meta({ description: describe, fallback: '' });

const isAddress = (entry: string): boolean => /^https?:\/\/[^\s/]+/.test(entry) && URL.canParse(entry);

const command = (describe: string, fallback: string) =>
  z
    .string()
    .trim()
    .default(fallback)
    .refine(
      (value) => /^\/[a-z0-9_-]{1,31}$/.test(value),
      `must be a slash and up to 31 of a-z, 0-9, - and _, such as ${fallback}`,
    )
    .meta({ description: describe, fallback });

/** Whole days, at least one; '' where the fallback is none. */
const days = (describe: string, fallback = '') =>
  z
    .string()
    .trim()
    .default(fallback)
    .refine(
      (value) => (value === '' && fallback === '') || /^[1-9]\d{0,4}$/.test(value),
      `must be a number of days from 1 to 99999, such as ${fallback || '90'}`,
    )
    .transform((value) => (value === '' ? null : Number(value)))
    .meta({ description: describe, fallback });

const zone = (value: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
};

export const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** Where the articles are, unless somebody says another folder. */
const CONTENT = 'content';

/** Name -> schema; the description and fallback of each are what README and .env.example show. */
export const VARIABLES = {
  DISCORD_TOKEN: text("turns Discord on: the bot's token from the developer portal"),
  SLACK_BOT_TOKEN: text('turns Slack on, with SLACK_APP_TOKEN: the bot token, `xoxb-…`').refine(
    (value) => value === '' || value.startsWith('xoxb-'),
    'must begin with xoxb-: copy it from "OAuth & Permissions" of your Slack app',
  ),
  SLACK_APP_TOKEN: text('the app-level token for Socket Mode, `xapp-…`').refine(
    (value) => value === '' || value.startsWith('xapp-'),
    'must begin with xapp-: make it under "Basic Information", App-Level Tokens, scope connections:write',
  ),
  SLACK_BRIEF_COMMAND: command('the brief as a slash command of Slack', '/brief'),
  SLACK_COMMAND: command('everything else as a slash command of Slack: `/news who Lavrov`', '/news'),
  SLACK_MANAGERS: many('member ids who may set digests and sources besides admins, comma-separated'),
  DISCORD_API_URL: address("another address of Discord's API (`…/api`): a proxy or a test server"),
  SLACK_API_URL: address("another address of Slack's API (`…/api/`): a proxy or a test server"),
  CONTENT_DIR: text(
    'a folder of articles, watched; a file that is left out is named in the log with the reason',
    CONTENT,
  ),
  SOURCES: many('feeds and pages for everyone, comma-separated; more can be added in chat').check(
    ({ value, issues }) => {
      for (const entry of value.filter((each) => !isAddress(each)))
        issues.push({
          code: 'custom',
          message: `"${entry}" is no address: write one such as https://example.com/feed, or take it out`,
          input: value,
        });
    },
  ),
  MAX_AGE_DAYS: days('entries of a feed that are older than so many days when it is first read are not taken in', '7'),
  RETENTION_DAYS: days(
    'articles of feeds and pages leave the desk after so many days; what was quoted of them still opens, so their texts stay in the store; none: they stay on the desk',
  ),
  FETCH_ALLOW: many(
    'what may be fetched although it is private (an intranet, a test server), comma-separated: hosts (`wiki.corp`, `*.corp`), addresses and networks (`10.1.0.0/16`), each with `:port` where only that one is meant',
  ),
  DATABASE_URL: text(
    'a SQLite file (`sqlite:PATH` too), or `postgres://USER:PASSWORD@HOST/DATABASE` for several processes',
    'data/dateline.db',
  ),
  DIGEST_CRON: text('with DIGEST_CHANNELS, a standing order: when it posts, five cron fields, `0 8 * * 1-5`'),
  DIGEST_CHANNELS: many('where it posts: `discord:ID,slack:ID`').refine(
    (entries) => entries.every((entry) => /^(discord|slack|console):[A-Za-z0-9_-]+$/.test(entry)),
    'lists channels as discord:ID or slack:ID, comma-separated',
  ),
  DIGEST_LINE: text('the line that it answers', 'brief since:last'),
  TIME_ZONE: text('IANA zone where a digest has set none', 'UTC').refine(
    zone,
    'must be an IANA time zone such as Europe/Berlin or UTC',
  ),
  LOG_LEVEL: z
    .string()
    .trim()
    .toLowerCase()
    .default('info')
    .refine((value) => (LEVELS as readonly string[]).includes(value), `must be one of ${LEVELS.join(', ')}`)
    .meta({ description: 'one JSON line a fact on stderr (readable on a terminal)', fallback: 'info' }),
};

const schema = z.object(VARIABLES).check((context) => {
  const value = context.value;
  const fault = (path: string, message: string) =>
    context.issues.push({ code: 'custom', path: [path], message, input: value });
  if (value.SLACK_BOT_TOKEN && !value.SLACK_APP_TOKEN)
    fault('SLACK_APP_TOKEN', 'is missing: Slack needs it beside SLACK_BOT_TOKEN (Basic Information, App-Level Tokens)');
  if (value.SLACK_APP_TOKEN && !value.SLACK_BOT_TOKEN)
    fault('SLACK_BOT_TOKEN', 'is missing: Slack needs it beside SLACK_APP_TOKEN (OAuth & Permissions)');
  if (value.DIGEST_CRON && value.DIGEST_CHANNELS.length === 0)
    fault('DIGEST_CHANNELS', 'is missing: say where the digest of DIGEST_CRON is posted, such as discord:ID');
  if (value.DIGEST_CHANNELS.length > 0 && !value.DIGEST_CRON)
    fault('DIGEST_CRON', 'is missing: say when DIGEST_CHANNELS get their digest, such as 0 8 * * 1-5');
  if (value.SLACK_BRIEF_COMMAND === value.SLACK_COMMAND)
    fault('SLACK_COMMAND', 'is the same as SLACK_BRIEF_COMMAND: give them two names');
});

export type Config = z.output<typeof schema>;

/** False where the folder of articles may be missing: nobody named another than the usual one, and the desk has SOURCES to read. */
export const isFolderNeeded = ({ SOURCES, CONTENT_DIR }: Pick<Config, 'SOURCES' | 'CONTENT_DIR'>): boolean =>
  SOURCES.length === 0 || CONTENT_DIR !== CONTENT;

/** `NAME: what is wrong and how to mend it`, one a fault. */
export type Faults = string[];

/** Reads the variables; all faults at once. A variable set to nothing counts as not set. */
export const readConfig = (env: Record<string, string | undefined>): { config: Config } | { faults: Faults } => {
  const given = Object.fromEntries(
    Object.keys(VARIABLES).flatMap((name) => (env[name]?.trim() ? [[name, env[name]]] : [])),
  );
  const read = schema.safeParse(given);
  if (read.success) return { config: read.data };
  return { faults: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) };
};
