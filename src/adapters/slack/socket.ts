// Keeps Slack's socket open. In: the tokens' address and what to do with events; out: one connection after the other until it is closed.
// Bolt's own loop waits five seconds at every change of socket and ends the process when the address cannot be had: it stays off.
import { App, LogLevel, SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../../core/chat/adapter.ts';
import { codeOf, reasonOf } from './posted.ts';

const CLOSE_MS = 1000;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;

type AuthorizeResult = { botToken: string; botId?: string; botUserId: string; teamId: string };

export type SocketSettings = {
  appToken: string;
  /** Options of every client that Bolt makes. */
  clientOptions: { slackApiUrl?: string; timeout: number; retryConfig: { retries: number } };
  identity: AuthorizeResult;
  log: Log;
};

export type Socket = { app: App; open(): Promise<void>; close(): Promise<void> };

const APP_TOKEN =
  'Make one under "Basic Information", App-Level Tokens, with the scope connections:write, at https://api.slack.com/apps, and put it into SLACK_APP_TOKEN.';

/** Why the socket could not be opened, with the mend. */
export const socketFault = (cause: unknown): string => {
  const code = codeOf(cause);
  if (code === 'missing_scope') return `The app token lacks the scope connections:write (${code}). ${APP_TOKEN}`;
  if (code === 'not_allowed_token_type') return `SLACK_APP_TOKEN is no app-level token (${code}). ${APP_TOKEN}`;
  if (code) return `Slack refuses the app token (${code}). ${APP_TOKEN}`;
  return reasonOf(cause);
};

const words = (parts: unknown[]): string => parts.map(String).join(' ').slice(0, 300);

const nothing = (): void => {};

/** Bolt's log lines: what it complains of is a warning here, its chatter is dropped. */
const boltLogger = (log: Log) => {
  const warn = (...parts: unknown[]): void => log.warn({ said: words(parts) }, 'slack: a word from Bolt');
  return {
    debug: nothing,
    info: nothing,
    warn,
    error: warn,
    setLevel: nothing,
    getLevel: () => LogLevel.WARN,
    setName: nothing,
  };
};

export const createSocket = ({ appToken, clientOptions, identity, log }: SocketSettings): Socket => {
  const logger = boltLogger(log);
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions },
    // Without an acknowledgement Slack sends the event again, on the next socket.
    processEventErrorHandler: async ({ error }) => {
      log.warn({ err: error }, 'slack: an event could not be taken');
      return false;
    },
  });
  const app = new App({ receiver, authorize: async () => identity, logger, clientOptions, convoStore: false });
  app.error(async (error) => log.error({ err: error }, 'slack: an event failed'));
  const { client } = receiver;

  let closed = false;
  let opening = false;
  let timer: NodeJS.Timeout | undefined;

  const connect = async (): Promise<void> => {
    opening = true;
    let late: NodeJS.Timeout | undefined;
    try {
      await Promise.race([
        client.start(),
        new Promise((_, reject) => {
          late = setTimeout(() => reject(new Error('no greeting on the socket')), 2 * clientOptions.timeout);
        }),
      ]);
    } finally {
      clearTimeout(late);
      opening = false;
    }
  };

  /** Resolves when the socket is closed, or was closed already. */
  const disconnect = async (): Promise<void> => {
    let late: NodeJS.Timeout | undefined;
    await Promise.race([
      client.disconnect(),
      new Promise((resolve) => {
        late = setTimeout(resolve, CLOSE_MS);
      }),
    ]);
    clearTimeout(late);
    // A second call ends a socket whose other side does not answer the first; it does nothing to one that is closed.
    void client.disconnect();
  };

  const reopen = (wait: number): void => {
    if (closed) return;
    timer = setTimeout(() => {
      connect().then(
        () => (closed ? void disconnect() : log.info({}, 'slack: connected again')),
        async (cause: unknown) => {
          await disconnect();
          log.warn({ reason: socketFault(cause) }, 'slack: not connected, trying again');
          reopen(Math.min(Math.max(wait * 2, FIRST_WAIT_MS), LONGEST_WAIT_MS));
        },
      );
    }, wait);
  };

  client.on('disconnected', () => {
    if (!opening && !closed && timer === undefined) reopen(0);
  });
  client.on('connected', () => {
    timer = undefined;
  });

  return {
    app,
    async open() {
      try {
        await connect();
      } catch (cause) {
        closed = true;
        await disconnect();
        throw new Error(`Slack: ${socketFault(cause)}`, { cause });
      }
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await disconnect();
    },
  };
};
