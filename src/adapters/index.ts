// The table of platforms: name -> what makes its adapter from its settings. A platform's library is loaded when it is made, not before.
import type { Settings as ConsoleSettings } from './console/adapter.ts';
import type { DiscordSettings } from './discord/settings.ts';
import type { Settings as SlackSettings } from './slack/web.ts';

export const ADAPTERS = {
  console: async (settings: ConsoleSettings) => (await import('./console/adapter.ts')).create(settings),
  discord: async (settings: DiscordSettings) => (await import('./discord/adapter.ts')).create(settings),
  slack: async (settings: SlackSettings) => (await import('./slack/adapter.ts')).create(settings),
};
