// A platform that lies, over real HTTP: it stores posts and then may lose the reply, delay it, or answer 429, 500 or 403. In: POST of
// `{channel, body, key, under?}` with the sender's time; out: what is stored. Beside it the adapter that speaks to it.
import { createServer, type Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Adapter, Posted } from '../../../../src/core/chat/adapter.ts';
import type { Message } from '../../../../src/core/chat/message.ts';
import { plainLines } from '../../../../src/core/chat/plain.ts';

/** `keyed` keeps a second post with the same key from doubling, for a while, as Discord does; `keyless` takes every post, as Slack does. */
export type Kind = 'keyed' | 'keyless';

/** What the platform does to the first requests; later ones are answered as they should be. */
export type Lie = 'none' | 'lost' | 'slow' | '429' | '500' | '500 stored' | '403';
export const LIES: readonly Lie[] = ['none', 'lost', 'slow', '429', '500', '500 stored', '403'];

export type Stored = { id: string; channel: string; key: string; under: string | null; text: string; at: number };

/** How long the platform keeps a key, and how long the adapter counts on it: less, for the clocks of two machines differ. */
const KEPT = 120_000;
export const COUNTED_ON = 60_000;

const SLOW = 150;

export type Platform = {
  address: string;
  posts: Stored[];
  /** The first `times` requests before an instant of the senders' clock meet the lie. */
  lie: (lie: Lie, times: number, until: number) => void;
  /** Called when a post was stored and is not answered yet. */
  stored: (number: number) => void;
  close: () => Promise<void>;
};

export const openPlatform = async (kind: Kind): Promise<Platform> => {
  let [lie, left, until]: [Lie, number, number] = ['none', 0, 0];
  let requests = 0;
  const posts: Stored[] = [];
  const server: Server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (piece: string) => (text += piece));
    request.on('end', () => void answer());
    const reply = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    const answer = async (): Promise<void> => {
      const { channel, body, key, under = null, at } = JSON.parse(text);
      const told: Lie = left > 0 && at < until ? lie : 'none';
      left -= 1;
      if (told === '429') return reply(429, { after: 2000 });
      if (told === '403') return reply(403, {});
      if (told === '500') return reply(500, {});
      const twin = kind === 'keyed' ? posts.find((post) => post.key === key && at - post.at < KEPT) : undefined;
      const post: Stored = twin ?? { id: `m${posts.length + 1}`, channel, key, under, text: body.text, at };
      if (!twin) posts.push(post);
      requests += 1;
      platform.stored(requests);
      if (told === 'lost') return void request.socket.destroy();
      if (told === '500 stored') return reply(500, {});
      if (told === 'slow') await sleep(SLOW);
      reply(200, { id: post.id });
    };
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const platform: Platform = {
    address: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    posts,
    lie: (...next) => ([lie, left, until] = next),
    stored: () => undefined,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return platform;
};

/** A body for each text of the message; its notes stand in the last one. */
const bodiesOf = ({ blocks }: Message): { text: string }[] => {
  const lines = (kind: string): string[] =>
    blocks.filter((block) => block.kind === kind).map((block) => plainLines({ title: '', blocks: [block] }).join('\n'));
  const [texts, notes] = [lines('text'), lines('note')];
  return texts.map((text, index) => ({ text: [text, ...(index === texts.length - 1 ? notes : [])].join('\n') }));
};

export const adapterOf = (kind: Kind, address: string, clock: () => number): Adapter => ({
  name: 'fake',
  keyWindow: kind === 'keyed' ? COUNTED_ON : 0,
  render: bodiesOf,
  start: async () => undefined,
  stop: async () => undefined,
  find: async (id) => ({ channel: `fake:w:${id}`, name: id }),
  tell: async () => undefined,
  async post(channel, body, how): Promise<Posted> {
    try {
      const response = await fetch(address, {
        method: 'POST',
        body: JSON.stringify({ channel, body, ...how, at: clock() }),
      });
      const answer: { id?: string; after?: number } = JSON.parse(await response.text());
      if (response.status === 200) return { outcome: 'sent', id: answer.id ?? '' };
      if (response.status === 429)
        return { outcome: 'later', after: answer.after ?? 0, reason: 'the platform asks to wait' };
      if (response.status === 403) return { outcome: 'refused', reason: 'The bot may not post in this channel.' };
      return { outcome: 'unknown', reason: `the platform answered ${response.status}` };
    } catch {
      return { outcome: 'unknown', reason: 'the connection was cut' };
    }
  },
});
