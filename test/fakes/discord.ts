// Discord on one machine: REST and gateway, driven by the real discord.js. Keeps what it is sent, refuses what Discord would refuse, and
// misbehaves when told: error statuses, a reply lost after the post is stored, delays, a nonce forgotten, sockets cut, events twice.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { gateway } from './discord-gateway.ts';
import { commandFaults, messageFaults, object, objects, type Json } from './discord-limits.ts';

export const TOKEN = 'MTAw.fake.token';
export const BOT = { id: '900000000000000001', username: 'dateline', discriminator: '0', avatar: null, bot: true };
export const GUILD = '100000000000000001';
export const CHANNEL = '200000000000000001';
/** Where the bot may look but not write, where it may not look, and a forum. */
export const MUTE = '200000000000000002';
export const HIDDEN = '200000000000000003';
export const FORUM = '200000000000000004';
export const PERSON = '300000000000000001';

const EVERYONE = String((1n << 10n) | (1n << 11n) | (1n << 35n) | (1n << 38n));
const denying = (bit: bigint) => [{ id: GUILD, type: 0, allow: '0', deny: String(bit) }];
const channel = (id: string, name: string, more: object = {}) => ({
  id,
  name,
  type: 0,
  guild_id: GUILD,
  permission_overwrites: [] as object[],
  ...more,
});
const CHANNELS = [
  channel(CHANNEL, 'news'),
  channel(MUTE, 'mute', { permission_overwrites: denying(1n << 11n) }),
  channel(HIDDEN, 'hidden', { permission_overwrites: denying(1n << 10n) }),
  channel(FORUM, 'forum', { type: 15 }),
];
const GUILD_JSON = {
  id: GUILD,
  name: 'Desk',
  owner_id: '300000000000000009',
  roles: [
    {
      id: GUILD,
      name: '@everyone',
      permissions: EVERYONE,
      position: 0,
      color: 0,
      hoist: false,
      managed: false,
      mentionable: false,
      flags: 0,
    },
  ],
  channels: CHANNELS,
  members: [{ user: BOT, roles: [], joined_at: '2026-01-01T00:00:00Z', deaf: false, mute: false, flags: 0 }],
  threads: [],
  emojis: [],
  stickers: [],
  features: [],
  preferred_locale: 'en-US',
  member_count: 2,
};

export type Stored = { id: string; channel: string; body: Json };
export type Request = { method: string; path: string; body: Json };

/**
 * What happens to the next requests that fit. `status` answers with it; `lost` handles the request, then cuts the connection;
 * `delay` waits so many milliseconds before the answer; `cut` cuts before anything is handled.
 */
export type Fault = {
  fits: RegExp;
  times?: number;
  status?: number;
  body?: Json;
  headers?: Record<string, string>;
  lost?: true;
  cut?: true;
  delay?: number;
};

type Answer = { status: number; body?: unknown; headers?: Record<string, string> };

const read = async (request: IncomingMessage): Promise<unknown> => {
  let text = '';
  request.setEncoding('utf8');
  for await (const part of request) text += String(part);
  return text === '' ? {} : JSON.parse(text);
};

const refusal = (status: number, code: number, message: string): Answer => ({ status, body: { code, message } });

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

const write = (response: ServerResponse, { status, body, headers }: Answer): void => {
  // Without a body no content-type either, or the library tries to read JSON.
  response.writeHead(status, { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
};

export type FakeDiscord = Awaited<ReturnType<typeof fakeDiscord>>;

export const fakeDiscord = async ({ port = 0 }: { port?: number } = {}) => {
  const messages: Stored[] = [];
  const requests: Request[] = [];
  /** What was refused as against the limits: a test of the renderer that fails quietly shows here. */
  const refused: string[] = [];
  const faults: Fault[] = [];
  const callbacks = new Map<string, { type: number; data: Json }>();
  const edits = new Map<string, Json>();
  const nonces = new Map<string, Stored>();
  const threads = new Set<string>();
  const state = { commands: [] as unknown[], honoursNonce: true, acceptsV2: true, puts: 0, threadsAllowed: true };
  let next = 500_000_000_000_000_000n;
  const newId = (): string => String((next += 1n));

  const judged = (body: Json, kind: 'post' | 'reply' | 'edit'): Answer | null => {
    const wrong = messageFaults(body, kind);
    if (!state.acceptsV2 && (Number(body['flags'] ?? 0) & (1 << 15)) !== 0) wrong.push('no Components V2 here');
    else refused.push(...wrong);
    return wrong.length === 0 ? null : refusal(400, 50035, `Invalid Form Body: ${wrong.join('; ')}`);
  };

  const post = (to: string, body: Json): Answer => {
    const known = CHANNELS.find((each) => each.id === to);
    if (!known && !threads.has(to) && !to.startsWith('7')) return refusal(404, 10003, 'Unknown Channel');
    if (to === HIDDEN) return refusal(403, 50001, 'Missing Access');
    if (to === MUTE) return refusal(403, 50013, 'Missing Permissions');
    const wrong = judged(body, 'post');
    if (wrong) return wrong;
    const nonce = typeof body['nonce'] === 'string' && body['enforce_nonce'] === true ? body['nonce'] : null;
    const before = nonce === null || !state.honoursNonce ? undefined : nonces.get(nonce);
    if (before) return { status: 200, body: { id: before.id, channel_id: before.channel } };
    const stored = { id: newId(), channel: to, body };
    messages.push(stored);
    if (nonce !== null) nonces.set(nonce, stored);
    return { status: 200, body: { id: stored.id, channel_id: to } };
  };

  const thread = (id: string): Answer => {
    if (!state.threadsAllowed) return refusal(403, 50013, 'Missing Permissions');
    if (threads.has(id)) return refusal(400, 160004, 'A thread has already been created for this message');
    threads.add(id);
    return { status: 201, body: { id, type: 11 } };
  };

  const callback = (id: string, body: Json): Answer => {
    if (callbacks.has(id)) return refusal(400, 40060, 'Interaction has already been acknowledged.');
    const type = Number(body['type']);
    const data = object(body['data']);
    if (type === 4) {
      const wrong = judged(data, 'reply');
      if (wrong) return wrong;
    }
    if (type === 5 && (Number(data['flags'] ?? 0) & ~(1 << 6)) !== 0)
      return refusal(400, 50035, 'a deferral may only be private');
    if (type === 8 && objects(data['choices']).some((each) => String(each['name']).length > 100))
      return refusal(400, 50035, 'a choice is over 100 characters');
    callbacks.set(id, { type, data });
    return { status: 204 };
  };

  const edit = (token: string, body: Json): Answer => {
    const wrong = judged(body, 'edit');
    if (wrong) return wrong;
    edits.set(token, body);
    return { status: 200, body: { id: newId() } };
  };

  const get = (path: string): Answer => {
    const id = path.split('/').at(-1)!;
    if (path === '/gateway/bot')
      return {
        status: 200,
        body: {
          url: address(),
          shards: 1,
          session_start_limit: { total: 1000, remaining: 999, reset_after: 1, max_concurrency: 1 },
        },
      };
    if (path === '/users/@me') return { status: 200, body: BOT };
    if (path === '/applications/@me') return { status: 200, body: { id: BOT.id } };
    if (path.endsWith('/commands')) return { status: 200, body: state.commands };
    if (/^\/guilds\/\d+\/members\/\d+$/.test(path)) return { status: 200, body: { user: BOT, roles: [] } };
    if (path === `/guilds/${GUILD}`) return { status: 200, body: GUILD_JSON };
    const found = CHANNELS.find((each) => each.id === id);
    return found ? { status: 200, body: found } : refusal(404, 10003, 'Unknown Channel');
  };

  const put = (commands: unknown): Answer => {
    const wrong = commandFaults(commands);
    refused.push(...wrong);
    if (wrong.length > 0) return refusal(400, 50035, wrong.join('; '));
    state.puts += 1;
    // As Discord does: its own fields added, its defaults filled in, nothing said of what is false.
    state.commands = objects(commands).map((command) => ({
      ...command,
      id: newId(),
      version: newId(),
      nsfw: false,
      dm_permission: true,
    }));
    return { status: 200, body: state.commands };
  };

  const route = (method: string, path: string, body: Json): Answer => {
    const at = path.split('/');
    if (method === 'GET') return get(path);
    if (method === 'POST' && at[1] === 'interactions') return callback(at[2]!, body);
    if (method === 'POST' && path === '/users/@me/channels')
      return { status: 200, body: { id: `7${String(body['recipient_id']).slice(1)}`, type: 1 } };
    if (method === 'POST' && path.endsWith('/threads')) return thread(at[4]!);
    if (method === 'POST' && at[1] === 'channels') return post(at[2]!, body);
    if (method === 'PATCH' && at[1] === 'webhooks') return edit(at[3]!, body);
    return refusal(404, 0, `404: no such path ${method} ${path}`);
  };

  const take = (key: string): Fault | undefined => {
    const fault = faults.find((each) => each.fits.test(key));
    if (!fault) return undefined;
    fault.times = (fault.times ?? 1) - 1;
    if (fault.times <= 0) faults.splice(faults.indexOf(fault), 1);
    return fault;
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = request.method ?? 'GET';
    const path = decodeURIComponent((request.url ?? '').replace(/^\/api\/v10/, '').replace(/\?.*$/, ''));
    const sent = await read(request);
    const body = object(sent);
    requests.push({ method, path, body });
    if (!/^\/(interactions|webhooks)\//.test(path) && request.headers.authorization !== `Bot ${TOKEN}`)
      return write(response, refusal(401, 0, '401: Unauthorized'));
    const fault = take(`${method} ${path}`);
    if (fault?.cut) return void request.socket.destroy();
    if (fault?.status !== undefined)
      return write(response, {
        status: fault.status,
        body: fault.body ?? { code: 0, message: 'fault' },
        ...(fault.headers ? { headers: fault.headers } : {}),
      });
    const answer = path.endsWith('/commands') && method === 'PUT' ? put(sent) : route(method, path, body);
    if (fault?.lost) return void request.socket.destroy();
    if (fault?.delay) await sleep(fault.delay);
    write(response, answer);
  };

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      refused.push(String(error));
      response.destroy();
    });
  });
  const address = (): string => `ws://127.0.0.1:${portOf(server)}`;
  const socket = gateway(server, { token: TOKEN, user: BOT, guilds: [GUILD_JSON], address });
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });

  return {
    url: `http://127.0.0.1:${portOf(server)}/api`,
    state,
    messages,
    requests,
    refused,
    callbacks,
    edits,
    threads,
    gateway: socket,
    newId,
    fault: (fault: Fault): void => void faults.push(fault),
    async stop() {
      socket.stop();
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
};
