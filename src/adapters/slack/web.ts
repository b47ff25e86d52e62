// Calls of Slack's Web API. In: settings; out: the few methods the adapter uses, each tried once. A failed call throws what the client threw.
import { webApi } from '@slack/bolt';
import type { Body, Found } from '../../core/chat/adapter.ts';
import { meaningOf, reasonOf } from './posted.ts';

const CALL_MS = 10_000;
const RESPONSE_MS = 8000;

/** The adapter's settings. `apiUrl`: another address of the Web API. */
export type Settings = {
  botToken: string;
  appToken: string;
  /** The two slash commands, with their slash. */
  brief: string;
  command: string;
  /** Ids of people who may write besides admins. */
  managers: readonly string[];
  apiUrl?: string;
  /** How long one call may take, in milliseconds. */
  timeout?: number;
};

export type Identity = { team: string; botUser: string; bot: string; scopes: readonly string[] | null };

export const clientOptions = ({ apiUrl, timeout = CALL_MS }: Pick<Settings, 'apiUrl' | 'timeout'>) => ({
  ...(apiUrl ? { slackApiUrl: apiUrl } : {}),
  timeout,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
});

const silent = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => webApi.LogLevel.ERROR,
  setName() {},
};

export const createWeb = (settings: Pick<Settings, 'botToken' | 'appToken' | 'apiUrl' | 'timeout'>) => {
  const options = { ...clientOptions(settings), logger: silent };
  const client = new webApi.WebClient(settings.botToken, options);

  return {
    async identity(): Promise<Identity> {
      const answer = await client.auth.test();
      const { team_id: team, user_id: botUser, bot_id: bot, response_metadata } = answer;
      if (!team || !botUser) throw new Error('slack: auth.test names no team');
      return { team, botUser, bot: bot ?? '', scopes: response_metadata?.scopes ?? null };
    },

    /** The message's timestamp, which is its id. */
    async post(channel: string, body: Body, under?: string): Promise<string | null> {
      const thread = under === undefined ? {} : { thread_ts: under };
      const answer = await client.apiCall('chat.postMessage', { ...body, channel, ...thread });
      return 'ts' in answer && typeof answer.ts === 'string' ? answer.ts : null;
    },

    async isAdmin(user: string): Promise<boolean> {
      const { user: found } = await client.users.info({ user });
      return Boolean(found?.is_admin || found?.is_owner || found?.is_primary_owner);
    },

    async find(id: string, team: string): Promise<Found> {
      if (!/^[CG][A-Z0-9]{2,20}$/.test(id))
        return {
          problem: `"${id}" is no channel ID of Slack. Open the channel's details in Slack: at the foot stands its ID, such as C0123ABCD.`,
        };
      try {
        const { channel } = await client.conversations.info({ channel: id });
        const name = channel?.name ? `#${channel.name}` : id;
        if (channel?.is_archived) return { problem: `${name}: ${meaningOf('is_archived')}` };
        if (channel?.is_member === false) return { problem: `${name}: ${meaningOf('not_in_channel')}` };
        return { channel: `slack:${team}:${id}`, name };
      } catch (cause) {
        return { problem: `${id}: ${reasonOf(cause)}` };
      }
    },

    /** Asks for a socket's address, as the start does. */
    async socketAddress(): Promise<void> {
      await new webApi.WebClient(settings.appToken, options).apps.connections.open();
    },

    /** Answers through a `response_url`, once; where Slack refuses the layout, the words alone. */
    async respond(url: string, body: Body): Promise<void> {
      const send = (content: Body): Promise<Response> =>
        fetch(url, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(content),
          redirect: 'error',
          signal: AbortSignal.timeout(RESPONSE_MS),
        });
      const answer = await send(body);
      const text = await answer.text();
      if (answer.ok && !text.includes('invalid_blocks')) return;
      if (!text.includes('blocks')) throw new Error(`slack: the answer was refused with HTTP status ${answer.status}`);
      const plain = await send(withoutBlocks(body));
      await plain.body?.cancel();
      if (!plain.ok) throw new Error(`slack: the answer was refused with HTTP status ${plain.status}`);
    },
  };
};

export type Web = ReturnType<typeof createWeb>;

/** The body's words alone. */
export const withoutBlocks = (body: Body): Body => {
  const { blocks: _, ...rest }: { blocks?: unknown } = body;
  return rest;
};
