// A bot over a real store and a real local site: asked line by line, its clock moved by hand.
import { assemble, type Assembled } from '../../src/assemble.ts';
import type { Invocation } from '../../src/core/chat/adapter.ts';
import type { Message } from '../../src/core/chat/message.ts';
import { plain } from '../../src/core/chat/plain.ts';
import { reach as openReach } from '../../src/reach.ts';
import { here } from '../../src/sources/index.ts';
import { openStore } from '../../src/stores/index.ts';
import type { Store } from '../../src/stores/store.ts';
import { openWeb, type Answer, type Web } from '../fakes/web.ts';

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

export type Newsroom = {
  web: Web;
  store: Store;
  parts: Assembled;
  now: number;
  errors: object[];
  ask(line: string, more?: Partial<Invocation>): Promise<Message>;
  /** The plain form of the answer. */
  shown(line: string, more?: Partial<Invocation>): Promise<string>;
  /** Looks at what is due and reads what waits, until nothing is. */
  work(): Promise<void>;
  /** How often a path was asked for. */
  asked(path: string): number;
  close(): Promise<void>;
};

export const buttons = (message: Message) =>
  message.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));

/** Everyone asks as a manager of `test:1` unless said otherwise. */
export async function openNewsroom(now: number): Promise<Newsroom> {
  const [web, store] = [await openWeb(), await openStore(':memory:')];
  const reach = openReach({ allow: ['127.0.0.1'], clock: () => room.now, read: here });
  const errors: object[] = [];
  const room: Newsroom = {
    web,
    store,
    now,
    errors,
    parts: assemble({
      store,
      reach,
      key: 'key',
      clock: () => room.now,
      zone: 'UTC',
      platform: () => null,
      log: { info() {}, warn() {}, error: (facts) => void errors.push(facts) },
    }),
    ask: (line, more = {}) => {
      const workspace = more.workspace ?? 'test:1';
      return room.parts.bot.host.answer({
        line,
        workspace,
        channel: `${workspace}:c`,
        person: 'ann',
        manager: true,
        ...more,
      });
    },
    shown: async (line, more) => plain(await room.ask(line, more)),
    async work() {
      await room.parts.poller.poll();
      await room.parts.reader.read();
    },
    asked: (path) => web.requests.filter((request) => request.path === path).length,
    async close() {
      await reach.close();
      await web.close();
      await store.close();
    },
  };
  return room;
}

export type Given = { title: string; day?: string; text?: string; link?: string; guid?: string };

/** An RSS feed; what has no text is a title alone. */
export const rss = (title: string, items: readonly Given[]): Answer => ({
  headers: { 'content-type': 'application/rss+xml' },
  body: `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${title}</title>${items
    .map(
      ({ title: of, day, text, link, guid }) =>
        `<item><title>${of}</title>${link ? `<link>${link}</link>` : ''}${guid ? `<guid isPermaLink="false">${guid}</guid>` : ''}${
          day ? `<pubDate>${new Date(`${day}T06:00:00Z`).toUTCString()}</pubDate>` : ''
        }${text ? `<content:encoded><![CDATA[<p>${text}</p>]]></content:encoded>` : ''}</item>`,
    )
    .join('')}</channel></rss>`,
});

export const html = (head: string, body = ''): Answer => ({
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
});
