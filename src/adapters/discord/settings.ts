// What the Discord platform is told by configuration, and how its REST client is made from it.
import type { RESTOptions } from 'discord.js';

/** `apiUrl` is another address of Discord's API, `…/api` without a version; absent for Discord's own. */
export type DiscordSettings = { token: string; apiUrl?: string };

/**
 * One try a request: Discord's library would send a post again at once after a lost reply, without knowing whether it was stored, and
 * would wait out a rate limit inside the call. No timers either, so that nothing stays open.
 */
export const restOptions = ({ apiUrl }: DiscordSettings): Partial<RESTOptions> => ({
  ...(apiUrl ? { api: apiUrl.replace(/\/+$/, '') } : {}),
  retries: 0,
  rejectOnRateLimit: () => true,
  hashSweepInterval: 0,
  handlerSweepInterval: 0,
});
