// What each platform is told of the configuration.
import type { Config } from './config.ts';

export const discordSettings = (config: Config) => ({
  token: config.DISCORD_TOKEN,
  ...(config.DISCORD_API_URL ? { apiUrl: config.DISCORD_API_URL } : {}),
});

export const slackSettings = (config: Config) => ({
  botToken: config.SLACK_BOT_TOKEN,
  appToken: config.SLACK_APP_TOKEN,
  brief: config.SLACK_BRIEF_COMMAND,
  command: config.SLACK_COMMAND,
  managers: config.SLACK_MANAGERS,
  ...(config.SLACK_API_URL ? { apiUrl: config.SLACK_API_URL } : {}),
});
