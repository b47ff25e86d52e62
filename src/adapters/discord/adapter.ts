// Discord on discord.js over the gateway. In: the token; out: an Adapter. The one intent is Guilds: interactions need none of their own.
import { Client, Events, GatewayIntentBits, REST, Routes, type Interaction } from 'discord.js';
import type { Adapter, Host, Log } from '../../core/chat/adapter.ts';
import { lookUp } from './channels.ts';
import { interactions } from './interactions.ts';
import { KEY_WINDOW_MS, poster } from './post.ts';
import { factOf, isTokenRefused, isUnreachable, reasonOf, TOKEN_MEND } from './refusal.ts';
import { register } from './register.ts';
import { isDiscordBody, render } from './render.ts';
import { restOptions, type DiscordSettings } from './settings.ts';

/** How long stop waits for answers on their way. */
const STOP_MS = 1000;
/** How long the platform may take to be ready. */
const READY_MS = 30_000;

/** topics/opcodes-and-status-codes, "Gateway Close Event Codes". */
const AUTHENTICATION_FAILED = 4004;

const within = async <T>(work: Promise<T>, ms: number, late: string): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(late)), ms);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
};

const startFault = (error: unknown): Error => {
  if (isTokenRefused(error)) return new Error(TOKEN_MEND, { cause: error });
  if (isUnreachable(error)) return new Error(reasonOf(error), { cause: error });
  return new Error(`Discord could not be started: ${error instanceof Error ? error.message : String(error)}`, {
    cause: error,
  });
};

export const create = (settings: DiscordSettings): Adapter => {
  const closing = new AbortController();
  const options = restOptions(settings);
  const rest = new REST(options).setToken(settings.token);
  const post = poster(rest, closing.signal);
  const busy = new Set<Promise<void>>();
  let client: Client | null = null;
  let log: Log | null = null;
  /** The library forgets its token when Discord refuses it once; the next request has it again. */
  const ready = (): REST => rest.setToken(settings.token);

  const connect = async (host: Host): Promise<Client<true>> => {
    const made = new Client({
      intents: [GatewayIntentBits.Guilds],
      allowedMentions: { parse: [] },
      rest: options.api === undefined ? {} : { api: options.api },
    });
    client = made;
    const handle = interactions(host, made.rest);
    made.on(Events.InteractionCreate, (interaction: Interaction) => {
      const work = handle(interaction).finally(() => busy.delete(work));
      busy.add(work);
    });
    made.on(Events.Error, (error) => host.log.error({ err: error }, 'discord: the connection failed'));
    made.on(Events.ShardDisconnect, ({ code }) =>
      host.log.error(
        { code },
        `discord: disconnected for good.${code === AUTHENTICATION_FAILED ? ` ${TOKEN_MEND}` : ''}`,
      ),
    );
    made.on(Events.ShardReconnecting, (shard) => host.log.warn({ shard }, 'discord: reconnecting'));
    made.on(Events.ShardResume, (shard, replayed) => host.log.info({ shard, replayed }, 'discord: resumed'));
    return new Promise((resolve, reject) => {
      made.once(Events.ClientReady, resolve);
      made.login(settings.token).catch(reject);
    });
  };

  const start = async (host: Host): Promise<void> => {
    log = host.log;
    try {
      const started = await within(connect(host), READY_MS, 'it did not get ready in time. Is the network slow?');
      const changed = await register(ready(), started.application.id, host.syntax);
      host.log.info({ as: started.user.tag, commands: changed ? 'registered' : 'unchanged' }, 'discord: ready');
    } catch (error) {
      await client?.destroy();
      throw startFault(error);
    }
  };

  const tell = async (person: string, body: object): Promise<void> => {
    const direct = await ready().post(Routes.userChannels(), { body: { recipient_id: person } });
    if (isDiscordBody(body) && typeof direct === 'object' && direct !== null && 'id' in direct)
      await rest.post(Routes.channelMessages(String(direct.id)), { body, signal: closing.signal });
  };

  return {
    name: 'discord',
    render,
    start,
    post: (channel, body, how) => {
      ready();
      return post(channel, body, how);
    },
    keyWindow: KEY_WINDOW_MS,
    find: (id) => lookUp(ready(), id, client?.user?.id),
    tell: (person, body) =>
      tell(person, body).catch((error: unknown) =>
        log?.warn({ person, ...factOf(error) }, 'discord: a private word was not delivered'),
      ),
    async stop() {
      await within(Promise.allSettled(busy), STOP_MS, 'late').catch(() => {});
      closing.abort();
      await client?.destroy();
    },
  };
};
