// What Discord's answer to a request means. In: what the REST client threw; out: an outcome, with the mend for a person.
import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { Posted } from '../../core/chat/adapter.ts';

export const TOKEN_MEND =
  'Discord refuses DISCORD_TOKEN. Open https://discord.com/developers/applications, choose your application, then Bot and Reset Token, and put the new token into .env.';

/** Error codes with a mend of their own. topics/opcodes-and-status-codes, "JSON Error Codes". */
export const CODE = Object.freeze({
  unknownChannel: 10003,
  unknownMessage: 10008,
  unknownInteraction: 10062,
  alreadyAnswered: 40060,
  missingAccess: 50001,
  cannotMessage: 50007,
  missingPermissions: 50013,
  hasThread: 160004,
});

const MENDS: Record<number, string> = {
  [CODE.unknownChannel]: 'Discord knows no such channel (any more). Set the digest again in one that exists.',
  [CODE.missingAccess]:
    'Dateline cannot see that channel. In the channel\'s settings, under Permissions, give its role "View Channel" and "Send Messages".',
  [CODE.missingPermissions]:
    'Dateline may not write in that channel. In the channel\'s settings, under Permissions, give its role "Send Messages" (in a thread "Send Messages in Threads").',
  [CODE.cannotMessage]: 'That person takes no direct messages from Dateline.',
};

/** A connection that never came about: nothing can have been sent. */
const NOT_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);
const AGAIN_MS = 5000;

const errorCode = (error: unknown): string => {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return errorCode(error.cause);
};

export const isBadRequest = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.status === 400 && error.code !== CODE.alreadyAnswered;

export const isAnswered = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === CODE.alreadyAnswered;

export const isNotOurs = (error: unknown): boolean =>
  error instanceof DiscordAPIError && (error.code === CODE.unknownInteraction || error.code === CODE.alreadyAnswered);

export const isTokenRefused = (error: unknown): boolean =>
  (error instanceof DiscordAPIError && error.status === 401) ||
  (error instanceof Error && /invalid token|authentication failed/i.test(error.message));

export const isUnreachable = (error: unknown): boolean => NOT_SENT.has(errorCode(error));

/** One sentence for a person: what Discord said, and the mend where there is one. */
export const reasonOf = (error: unknown): string => {
  if (isTokenRefused(error)) return TOKEN_MEND;
  if (error instanceof DiscordAPIError)
    return MENDS[Number(error.code)] ?? `Discord refused it: ${error.message.split('\n')[0]!} (${error.code}).`;
  if (error instanceof HTTPError) return `Discord is in trouble (HTTP ${error.status}).`;
  if (isUnreachable(error))
    return 'Discord cannot be reached. Check the network (and DISCORD_API_URL where it is set).';
  return `Discord's answer was lost: ${error instanceof Error ? error.message || error.name : String(error)}.`;
};

/** What the log says of it. The library's own errors hold the address, and with it the secret of an interaction. */
export const factOf = (error: unknown): object =>
  error instanceof DiscordAPIError || error instanceof HTTPError || error instanceof RateLimitError
    ? { reason: reasonOf(error) }
    : { err: error };

/** What a failed send means for the delivery: only what was surely not stored may be tried again under another key. */
export const outcomeOf = (error: unknown): Posted => {
  const reason = reasonOf(error);
  if (error instanceof RateLimitError)
    return {
      outcome: 'later',
      after: Math.max(error.retryAfter, error.timeToReset, 1),
      reason: 'Discord asks to wait.',
    };
  if (error instanceof DiscordAPIError) return { outcome: 'refused', reason };
  if (isUnreachable(error)) return { outcome: 'later', after: AGAIN_MS, reason };
  return { outcome: 'unknown', reason };
};
