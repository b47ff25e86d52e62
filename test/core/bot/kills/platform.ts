// A platform that lies, over real HTTP: it stores posts and then may lose the reply, delay it, or answer 429, 500 or 403. It stands in front
// of a store of its own, or of the fake Discord or Slack, for their real adapters. In: posts; out: what is stored, and the lies told.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { CHANNEL, fakeDiscord, GUILD } from '../../../fakes/discord.ts';
import { FakeSlack, TEAM } from '../../../fakes/slack.ts';

/**
 * `keyed` keeps a second post with the same key from doubling, for a while, as Discord does; `keyless` takes every post, as Slack does;
 * `forgetful` forgets the keys its adapter counts on, so that no bot can keep the promise there; the others are the fakes of Discord and
 * Slack, reached through their real adapters.
 */
export type Kind = 'keyed' | 'keyless' | 'forgetful' | 'discord' | 'slack';
export const isKeyed = (kind: Kind): boolean => kind === 'keyed' || kind === 'discord';

/** What the platform does to the first posts; later ones are answered as they should be. */
export type Lie = 'none' | 'lost' | 'slow' | '429' | '500' | '500 stored' | '403';
export const LIES: readonly Lie[] = ['none', 'lost', 'slow', '429', '500', '500 stored', '403'];

/** `print` tells the content; the same post twice has the same. */
export type Stored = { id: string; under: string | null; print: string };

/** How long a key is kept. The adapter of `keyed` counts on less of it, for the clocks of two machines differ. */
const KEPT = 120_000;
const SLOW = 150;

export type Platform = {
  address: string;
  workspace: string;
  channel: string;
  posts: () => Stored[];
  /** What the stored bytes of a delivery look like on the platform. */
  printOf: (body: string) => string;
  /** The first `times` posts meet the lie, until a request to `/truth`. */
  lie: (lie: Lie, times: number) => void;
  /** The senders' clock moves on. */
  pass: (time: number) => void;
  /** Called when a post was stored and is not answered yet, with how many were since the start. */
  stored: (number: number) => void;
  close: () => Promise<void>;
};

type Answer = { status: number; text: string; headers?: Record<string, string> };
type Fields = Record<string, unknown>;

/** What differs: where posts go, and how the platform says no. */
type Behind = Pick<Platform, 'workspace' | 'channel' | 'posts' | 'printOf' | 'close'> & {
  isPost: (method: string, path: string) => boolean;
  keyOf: (text: string) => string | null;
  take: (method: string, path: string, text: string, headers: Record<string, string>) => Promise<Answer>;
  busy: Answer;
  refusal: Answer;
};

const json = (status: number, body: object, headers: Record<string, string> = {}): Answer => ({
  status,
  text: JSON.stringify(body),
  headers: { 'content-type': 'application/json', ...headers },
});

const fieldsOf = (text: string): Fields => JSON.parse(text);

/** A store of its own. */
const own = (kind: Kind): Behind => {
  const posts: Stored[] = [];
  return {
    workspace: 'fake:w',
    channel: 'fake:w:c',
    posts: () => posts,
    printOf: (body) => String(fieldsOf(body)['text']),
    isPost: () => true,
    keyOf: (text) => (kind === 'keyed' ? String(fieldsOf(text)['key']) : null),
    take: async (_method, _path, text) => {
      const { body, under = null }: { body: { text: string }; under?: string | null } = JSON.parse(text);
      const post = { id: `m${posts.length + 1}`, under, print: body.text };
      posts.push(post);
      return json(200, { id: post.id });
    },
    busy: json(429, { after: 2000 }),
    refusal: json(403, {}),
    close: async () => undefined,
  };
};

const forward =
  (root: string) =>
  async (method: string, path: string, text: string, headers: Record<string, string>): Promise<Answer> => {
    const response = await fetch(root + path, { method, headers, ...(text === '' ? {} : { body: text }) });
    const type = response.headers.get('content-type');
    return {
      status: response.status,
      text: await response.text(),
      ...(type === null ? {} : { headers: { 'content-type': type } }),
    };
  };

const discord = async (): Promise<Behind> => {
  const fake = await fakeDiscord();
  // Its keys never grow old; those of the front do.
  fake.state.honoursNonce = false;
  return {
    workspace: `discord:${GUILD}`,
    channel: `discord:${GUILD}:${CHANNEL}`,
    posts: () =>
      fake.messages.map(({ id, channel, body }) => ({
        id,
        under: channel === CHANNEL ? null : channel,
        print: JSON.stringify(body['components']),
      })),
    printOf: (body) => JSON.stringify(fieldsOf(body)['components']),
    isPost: (method, path) => method === 'POST' && /\/channels\/\d+\/messages$/.test(path),
    keyOf: (text) => {
      const { nonce, enforce_nonce } = fieldsOf(text);
      return enforce_nonce === true ? String(nonce) : null;
    },
    take: forward(fake.url.replace(/\/api$/, '')),
    busy: json(429, { message: 'busy', retry_after: 2, global: false }, { 'retry-after': '2' }),
    refusal: json(403, { code: 50013, message: 'Missing Permissions' }),
    close: () => fake.stop(),
  };
};

const slack = async (): Promise<Behind> => {
  const fake = await new FakeSlack().start();
  return {
    workspace: `slack:${TEAM}`,
    channel: `slack:${TEAM}:C0NEWS`,
    posts: () =>
      fake.posts.map(({ ts, thread_ts = null, blocks }) => ({
        id: ts,
        under: thread_ts,
        print: JSON.stringify(blocks),
      })),
    printOf: (body) => JSON.stringify(fieldsOf(body)['blocks']),
    isPost: (_, path) => path.endsWith('/chat.postMessage'),
    keyOf: () => null,
    take: forward(fake.url.replace(/\/api\/$/, '')),
    busy: json(429, { ok: false, error: 'ratelimited' }, { 'retry-after': '2' }),
    refusal: json(200, { ok: false, error: 'not_in_channel' }),
    close: () => fake.stop(),
  };
};

const behindOf = (kind: Kind): Behind | Promise<Behind> =>
  kind === 'discord' ? discord() : kind === 'slack' ? slack() : own(kind);

const read = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  request.setEncoding('utf8');
  for await (const piece of request) text += String(piece);
  return text;
};

const write = (response: ServerResponse, { status, text, headers }: Answer): void => {
  response.writeHead(status, headers).end(text);
};

export const openPlatform = async (kind: Kind): Promise<Platform> => {
  const { isPost, keyOf, take, busy, refusal, close, ...behind } = await behindOf(kind);
  let [lie, left]: [Lie, number] = ['none', 0];
  let [now, count] = [0, 0];
  const kept = new Map<string, { answer: Answer; at: number }>();

  const post = async (
    request: IncomingMessage,
    response: ServerResponse,
    forwarded: () => Promise<Answer>,
    text: string,
  ) => {
    const told: Lie = left > 0 ? lie : 'none';
    left -= 1;
    if (told === '429') return write(response, busy);
    if (told === '403') return write(response, refusal);
    if (told === '500') return write(response, json(500, {}));
    const key = keyOf(text);
    const before = key === null ? undefined : kept.get(key);
    const answer = before && now - before.at < KEPT ? before.answer : await forwarded();
    if (key !== null && answer !== before?.answer) kept.set(key, { answer, at: now });
    count += 1;
    platform.stored(count);
    if (told === 'lost') return void request.socket.destroy();
    if (told === '500 stored') return write(response, json(500, {}));
    if (told === 'slow') await sleep(SLOW);
    write(response, answer);
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [method, path] = [request.method ?? 'GET', request.url ?? '/'];
    if (path === '/truth') {
      left = 0;
      return void response.end();
    }
    const text = await read(request);
    const { authorization = '', 'content-type': type = '' } = request.headers;
    const forwarded = (): Promise<Answer> => take(method, path, text, { authorization, 'content-type': type });
    return isPost(method, path) ? post(request, response, forwarded, text) : write(response, await forwarded());
  };

  const server = createServer((request, response) => {
    // Whose connection was cut by a kill gets no answer.
    serve(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const platform: Platform = {
    ...behind,
    address: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    lie: (...next) => ([lie, left] = next),
    pass: (time) => (now += time),
    stored: () => undefined,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      await close();
    },
  };
  return platform;
};
