// `manifest slack` and `register discord`: what the platforms are told of the commands, from their definitions.
import { commands } from '../commands/index.ts';
import type { Config } from '../config.ts';
import { syntaxOf } from '../core/bot/command.ts';
import { discordSettings } from '../settings.ts';
import { configuration } from './configuration.ts';
import { Usage } from './usage.ts';

export const configured = (): Config => {
  const read = configuration();
  if ('config' in read) return read.config;
  throw new Error(`The configuration (.env or environment) has faults: ${read.faults.join('; ')}`);
};

const print = (data: unknown): void => console.log(JSON.stringify(data, null, 2));

export const manifest = async (words: readonly string[]): Promise<void> => {
  if (words.length !== 1 || words[0] !== 'slack') throw new Usage('manifest is made for slack: manifest slack.');
  const { manifest: slackManifest } = await import('../adapters/slack/syntax.ts');
  const { SLACK_BRIEF_COMMAND: brief, SLACK_COMMAND: command } = configured();
  print(slackManifest(commands.map(syntaxOf), { brief, command }));
};

export const register = async (
  words: readonly string[],
  options: Record<string, string | boolean | undefined>,
): Promise<void> => {
  if (words.length !== 1 || words[0] !== 'discord')
    throw new Usage('Commands are registered with discord: register discord.');
  const syntax = commands.map(syntaxOf);
  if (options['dry-run']) {
    const { registration } = await import('../adapters/discord/syntax.ts');
    print(registration(syntax));
    return;
  }
  const config = configured();
  if (!config.DISCORD_TOKEN)
    throw new Error('DISCORD_TOKEN is not set: copy the token from the developer portal (Bot, Reset Token) into .env.');
  const { registerAlone } = await import('../adapters/discord/register.ts');
  const changed = await registerAlone(discordSettings(config), syntax);
  console.error(
    changed ? `Registered ${syntax.length} commands.` : 'The commands stand as they are: nothing to register.',
  );
};
