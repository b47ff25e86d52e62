// `doctor`: looks at configuration, articles, store, clock and platforms; prints what it found and each mend. Exit 1 where one is needed.
import { commands } from '../commands/index.ts';
import { isFolderNeeded, type Config } from '../config.ts';
import { syntaxOf } from '../core/bot/command.ts';
import type { Check } from '../core/chat/adapter.ts';
import { discordSettings, slackSettings } from '../settings.ts';
import { open, openIfThere } from '../sources/index.ts';
import { openStore, shown } from '../stores/index.ts';
import { configuration } from './configuration.ts';
import { Usage } from './usage.ts';

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

const contentChecks = async (config: Config): Promise<Check[]> => {
  const folder = config.CONTENT_DIR;
  const checks: Check[] = [];
  let good = 0;
  try {
    const source = await (isFolderNeeded(config) ? open(folder) : openIfThere(folder));
    if (!source) return [{ what: `Articles: there is no folder ${folder}; SOURCES alone are read`, ok: true }];
    for await (const item of source.items()) {
      if ('error' in item) checks.push({ what: `Article ${item.address}`, ok: false, mend: item.error });
      else good += 1;
    }
  } catch (cause) {
    return [{ what: `Articles in ${folder}`, ok: false, mend: messageOf(cause) }];
  }
  return [
    {
      what: `Articles in ${folder}: ${good}`,
      ok: good > 0 || config.SOURCES.length > 0,
      mend: 'Put a .txt, .md or .html file into it, or name feeds in SOURCES.',
    },
    ...checks,
  ];
};

const storeCheck = async (address: string): Promise<Check> => {
  const what = `Store ${shown(address)}`;
  try {
    await (await openStore(address)).close();
    return { what, ok: true };
  } catch (cause) {
    return { what, ok: false, mend: messageOf(cause) };
  }
};

/** 2024-01-01: a clock before it is wrong. */
const CLOCK_LEAST = Date.UTC(2024, 0, 1);

const clockCheck = (zone: string): Check => ({
  what: `Clock: ${new Date().toISOString()}, ${new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' }).format()} in ${zone}; zone data ${process.versions.tz ?? 'unknown'}`,
  ok: Date.now() > CLOCK_LEAST,
  mend: 'Set the machine’s clock: digests go by it.',
});

const channelsOf = (config: Config, platform: string): string[] =>
  config.DIGEST_CHANNELS.filter((entry) => entry.startsWith(`${platform}:`)).map((entry) =>
    entry.slice(platform.length + 1),
  );

const platformChecks = async (config: Config): Promise<Check[]> => {
  const checks: Check[] = [];
  if (config.DISCORD_TOKEN) {
    const { check } = await import('../adapters/discord/check.ts');
    checks.push(
      ...(await check(discordSettings(config), {
        syntax: commands.map(syntaxOf),
        channels: channelsOf(config, 'discord'),
      })),
    );
  } else checks.push({ what: 'Discord: off (DISCORD_TOKEN is not set)', ok: true });
  if (config.SLACK_BOT_TOKEN) {
    const { check } = await import('../adapters/slack/check.ts');
    checks.push(...(await check(slackSettings(config), channelsOf(config, 'slack'))));
  } else checks.push({ what: 'Slack: off (SLACK_BOT_TOKEN is not set)', ok: true });
  return checks;
};

export const doctor = async (words: readonly string[]): Promise<number> => {
  if (words.length > 0) throw new Usage(`doctor takes nothing, not "${words[0]}".`);
  const read = configuration();
  const checks: Check[] =
    'faults' in read
      ? read.faults.map((fault) => ({ what: 'Configuration', ok: false, mend: fault }))
      : [
          { what: 'Configuration', ok: true },
          ...(await contentChecks(read.config)),
          await storeCheck(read.config.DATABASE_URL),
          clockCheck(read.config.TIME_ZONE),
          ...(await platformChecks(read.config)),
        ];
  for (const { what, ok, mend } of checks)
    console.log(`${ok ? 'ok  ' : 'MEND'} ${what}${ok || !mend ? '' : `\n     ${mend}`}`);
  return checks.every((check) => check.ok) ? 0 : 1;
};
