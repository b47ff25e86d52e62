// The table of platforms: name -> what makes its adapter from its settings. A platform's library is loaded when it is made, not before.
import type { DiscordSettings } from './discord/settings.ts';
import type { Settings as SlackSettings } from './slack/web.ts';

export const ADAPTERS = {
  discord: async (settings: DiscordSettings) => (await import('./discord/adapter.ts')).create(settings),
  slack: async (settings: SlackSettings) => (await import('./slack/adapter.ts')).create(settings),
};
