// What became of a call to Slack. In: what the client threw; out: the outcome, with the mend where there is one.
// Only what surely was not stored is `refused` or `later`; a lost reply, a timeout and a fault of Slack's are `unknown`.
import { webApi } from '@slack/bolt';
import type { Posted } from '../../core/chat/adapter.ts';

const TOKENS =
  'Copy the Bot User OAuth Token (xoxb-…) from https://api.slack.com/apps, your app, "OAuth & Permissions", into SLACK_BOT_TOKEN; reinstall the app there if it was removed.';
const INVITE = 'Write "/invite @Dateline" in that channel.';

/** Slack's error codes -> what they mean and the mend. */
const MEANINGS: Readonly<Record<string, string>> = Object.freeze({
  channel_not_found: `Slack knows no such channel, or a private one without the bot. Check its ID; if it is private: ${INVITE}`,
  not_in_channel: `The bot is not in that channel. ${INVITE}`,
  is_archived: 'That channel is archived. Unarchive it or choose another.',
  restricted_action: 'A setting of the workspace forbids posting there. Ask an admin, or choose another channel.',
  restricted_action_read_only_channel: 'That channel is read-only. Choose another.',
  restricted_action_thread_only_channel: 'Only threads are allowed in that channel. Choose another.',
  ekm_access_denied: 'Admins have suspended posting in this workspace. Ask an admin.',
  messages_tab_disabled: 'The messages tab of the app is off. Turn it on under "App Home" of your Slack app.',
  missing_scope:
    'The bot lacks a permission. Run "npm run -s dateline -- manifest slack", save it under "App Manifest" of your Slack app, and reinstall the app.',
  not_allowed_token_type: `That is not a bot token. ${TOKENS}`,
  invalid_auth: `Slack refuses the bot token. ${TOKENS}`,
  not_authed: `Slack was given no bot token. ${TOKENS}`,
  account_inactive: `The bot's account is inactive: the app was removed from the workspace. ${TOKENS}`,
  token_revoked: `The bot token was revoked. ${TOKENS}`,
  token_expired: `The bot token has expired. ${TOKENS}`,
  invalid_blocks: 'Slack could not read the layout of the message.',
  msg_blocks_too_long: 'The message was too long for Slack.',
  msg_too_long: 'The message was too long for Slack.',
  user_not_found: 'Slack knows no such person.',
});

/** Codes after which the message may stand all the same, or of a fault of Slack's own. */
const UNSURE = new Set(['internal_error', 'fatal_error', 'request_timeout', 'service_unavailable']);
const BUSY = new Set(['ratelimited', 'rate_limited', 'message_limit_exceeded']);
/** The layout was refused, so nothing stands: the words alone may be sent. */
export const LAYOUT_REFUSED: ReadonlySet<string> = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
]);

/** Faults that come before a byte of the request has left. */
const NOT_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const BUSY_MS = 60_000;
const UNREACHED_MS = 30_000;

/** Slack's own error code, or null: what the client makes of a page that is no JSON looks like one, but for the underscores. */
export const codeOf = (cause: unknown): string | null => {
  if (!(cause instanceof webApi.WebAPIPlatformError)) return null;
  const { error } = cause.data;
  if (typeof error !== 'string') return null;
  const isKnown = Object.hasOwn(MEANINGS, error) || BUSY.has(error);
  return isKnown || /^[a-z][a-z0-9]*_[a-z0-9_]{1,80}$/.test(error) ? error : null;
};

/** The system's code at the bottom of a failed request (`ECONNREFUSED`), or null. */
const systemCode = (cause: unknown): string | null => {
  let at: unknown = cause;
  for (let depth = 0; depth < 6 && at instanceof Error; depth++) {
    const code = 'code' in at ? at.code : undefined;
    if (typeof code === 'string' && /^(E[A-Z]|UND_)/.test(code)) return code;
    at = at.cause;
  }
  return null;
};

export const meaningOf = (code: string): string => {
  const meaning = Object.hasOwn(MEANINGS, code) ? MEANINGS[code] : undefined;
  return meaning ? `${meaning} (${code})` : `Slack refuses it: ${code}.`;
};

/** One sentence of what went wrong, for a person. */
export const reasonOf = (cause: unknown): string => {
  const code = codeOf(cause);
  if (code) return meaningOf(code);
  if (cause instanceof webApi.WebAPIHTTPError) return `Slack answered with HTTP status ${cause.statusCode}.`;
  const system = systemCode(cause);
  if (system) return `Slack could not be reached (${system}). Check the network, and SLACK_API_URL if it is set.`;
  return `Slack gave no readable answer: ${cause instanceof Error ? cause.message.slice(0, 200) : 'unknown'}`;
};

export const outcomeOf = (cause: unknown): Posted => {
  const reason = reasonOf(cause);
  if (cause instanceof webApi.WebAPIRateLimitedError)
    return { outcome: 'later', after: cause.retryAfter * 1000, reason: 'Slack asks to wait (rate limit).' };
  // The client makes a plain error of a 429 that does not say how long to wait.
  if (cause instanceof Error && cause.message.startsWith('Retry header did not contain'))
    return { outcome: 'later', after: BUSY_MS, reason: 'Slack asks to wait (rate limit).' };
  const code = codeOf(cause);
  if (code) {
    if (UNSURE.has(code)) return { outcome: 'unknown', reason: `Slack had a fault of its own (${code}).` };
    if (BUSY.has(code)) return { outcome: 'later', after: BUSY_MS, reason: `Slack asks to wait (${code}).` };
    return { outcome: 'refused', reason };
  }
  if (cause instanceof webApi.WebAPIHTTPError) {
    const { statusCode } = cause;
    const isRefusal = statusCode >= 400 && statusCode < 500 && statusCode !== 408;
    return isRefusal ? { outcome: 'refused', reason } : { outcome: 'unknown', reason };
  }
  const system = systemCode(cause);
  if (system && NOT_CONNECTED.has(system)) return { outcome: 'later', after: UNREACHED_MS, reason };
  return { outcome: 'unknown', reason };
};
