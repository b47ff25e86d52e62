// A fake Slack: Web API, response addresses and Socket Mode on the loopback, to be driven by the real SDK. It keeps every post and answer,
// judges each by the checker of limits, and can be told to refuse, to store and lose its reply, to delay, to drop the socket.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';
import { complaintsOf } from './slack-limits.ts';

export const TEAM = 'T0TEAM';
export const BOT_USER = 'U0BOT';
export const BOT_TOKEN = 'xoxb-good';
export const APP_TOKEN = 'xapp-good';

type Dict = Record<string, unknown>;

/** A body as Slack has it: of a post, an acknowledgement or a response. */
export type Sent = {
  text: string;
  blocks?: { type: string; elements?: { text?: { text: string }; action_id?: string; value?: string }[] }[];
  response_type?: string;
  replace_original?: boolean;
  thread_ts?: string;
};
export type Post = Sent & { channel: string; ts: string };

/** What the next call of a method meets instead of an answer; `stored` says whether Slack has taken the call all the same. */
export type Fault =
  | { kind: 'error'; error: string }
  | { kind: 'status'; status: number; headers?: Record<string, string>; stored?: boolean }
  | { kind: 'lost' }
  | { kind: 'delay'; ms: number };

export type Channel = { name: string; is_member: boolean; is_archived?: boolean };

const read = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
};

/** Arguments of a method; the names that a method is asked by are words. */
type Args = Dict & { channel?: string; user?: string };

/** The client sends a form, lists as JSON and booleans as words. */
const formOf = (text: string): Args =>
  Object.fromEntries(
    [...new URLSearchParams(text)].map(([key, value]) => {
      if (key === 'blocks') return [key, JSON.parse(value)];
      if (value === 'true' || value === 'false') return [key, value === 'true'];
      return [key, value];
    }),
  );

const SCOPES = 'app_mentions:read,channels:read,chat:write,commands,groups:read,im:history,users:read';

/** A method -> the scopes of which its caller needs one; by hand, from Slack's reference of methods. */
export const METHOD_SCOPES: Record<string, readonly string[]> = {
  'auth.test': [],
  'apps.connections.open': [],
  'chat.postMessage': ['chat:write'],
  'users.info': ['users:read'],
  'conversations.info': ['channels:read', 'groups:read', 'im:read', 'mpim:read'],
};

export class FakeSlack {
  readonly posts: Post[] = [];
  readonly calls: { method: string; args: Args }[] = [];
  /** What came through response addresses, in order. */
  readonly answers: Sent[] = [];
  readonly complaints: string[] = [];
  readonly admins = new Set<string>();
  readonly channels = new Map<string, Channel>([['C0NEWS', { name: 'news', is_member: true }]]);
  scopes = SCOPES;
  /** Holds back the greeting of new sockets. */
  silent = false;
  url = '';
  connections = 0;
  #faults = new Map<string, Fault[]>();
  #server = createServer((request, response) => void this.#serve(request, response));
  #sockets = new WebSocketServer({ server: this.#server, path: '/link' });
  #acks = new Map<string, (payload: Dict) => void>();
  #responses = new Map<string, (body: Sent) => void>();
  #live = new Set<WebSocket>();
  #waiting: (() => void)[] = [];
  #number = 0;

  async start(): Promise<this> {
    this.#sockets.on('connection', (socket) => this.#greet(socket));
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    this.url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/api/`;
    return this;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** The next call of the method meets this; several queue up. */
  fail(method: string, ...faults: Fault[]): void {
    this.#faults.set(method, [...(this.#faults.get(method) ?? []), ...faults]);
  }

  /** Sockets that stand, greeted or not. */
  get open(): number {
    return this.#sockets.clients.size;
  }

  get isConnected(): boolean {
    return this.#live.size > 0;
  }

  /** Cuts every socket without a word. */
  drop(): void {
    for (const socket of this.#live) socket.terminate();
  }

  /** Reads nothing any more, so that no farewell is ever answered. */
  freeze(): void {
    for (const socket of this.#live) socket.pause();
  }

  /** Asks for a new socket, as Slack does every few hours. */
  refresh(): void {
    for (const socket of this.#live) socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
  }

  connected(): Promise<void> {
    return this.isConnected ? Promise.resolve() : new Promise((resolve) => this.#waiting.push(resolve));
  }

  next(prefix: string): string {
    this.#number += 1;
    return `${prefix}${this.#number}`;
  }

  /** Sends an envelope `times` times over the socket; resolves with what the first acknowledgement holds. */
  async deliver(type: string, payload: Dict, { times = 1, acceptsPayload = false } = {}): Promise<Dict> {
    await this.connected();
    const envelope_id = this.next('envelope-');
    const acknowledged = new Promise<Dict>((resolve) => this.#acks.set(envelope_id, resolve));
    const [socket] = this.#live;
    const text = JSON.stringify({ type, envelope_id, payload, accepts_response_payload: acceptsPayload });
    for (let time = 0; time < times; time++) socket!.send(text);
    return acknowledged;
  }

  /** An address of one interaction; `arrived` resolves with the first answer that comes through it. */
  responseAddress(): { response_url: string; arrived: Promise<Sent> } {
    const id = this.next('response-');
    const arrived = new Promise<Sent>((resolve) => this.#responses.set(id, resolve));
    return { response_url: this.url.replace('/api/', `/respond/${id}`), arrived };
  }

  #greet(socket: WebSocket): void {
    this.connections += 1;
    socket.on('close', () => this.#live.delete(socket));
    socket.on('message', (data: Buffer) => {
      const { envelope_id, payload }: { envelope_id: string; payload: Dict } = JSON.parse(data.toString());
      if (payload['text'] !== undefined) this.#judge(payload);
      this.#acks.get(envelope_id)?.(payload);
    });
    if (this.silent) return;
    this.#live.add(socket);
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A0' } }));
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #judge(body: Dict): boolean {
    const found = complaintsOf(body);
    this.complaints.push(...found);
    return found.length === 0;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url!, 'http://fake').pathname;
    const text = await read(request);
    if (path.startsWith('/respond/')) return this.#respond(path.slice('/respond/'.length), text, response);
    const method = path.replace(/^\/api\//, '');
    const args = formOf(text);
    this.calls.push({ method, args });
    const fault = this.#faults.get(method)?.shift();
    if (fault) return this.#spoil(fault, method, args, response);
    const token = request.headers.authorization?.replace('Bearer ', '');
    const needed = method === 'apps.connections.open' ? APP_TOKEN : BOT_TOKEN;
    this.#send(response, token === needed ? this.#answer(method, args) : { ok: false, error: 'invalid_auth' });
  }

  #send(response: ServerResponse, answer: Dict): void {
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.setHeader('x-oauth-scopes', this.scopes);
    response.end(JSON.stringify(answer));
  }

  #spoil(fault: Fault, method: string, args: Args, response: ServerResponse): void {
    switch (fault.kind) {
      case 'error':
        return this.#send(response, { ok: false, error: fault.error });
      case 'status':
        if (fault.stored) this.#answer(method, args);
        response.writeHead(fault.status, fault.headers ?? {});
        response.end('upset');
        return;
      case 'lost':
        this.#answer(method, args);
        response.socket?.destroy();
        return;
      case 'delay': {
        const answer = this.#answer(method, args);
        setTimeout(() => this.#send(response, answer), fault.ms).unref();
      }
    }
  }

  #answer(method: string, args: Args): Dict {
    const scopes = METHOD_SCOPES[method];
    if (!scopes) return { ok: false, error: 'unknown_method' };
    const granted = this.scopes.split(',');
    if (scopes.length > 0 && !scopes.some((scope) => granted.includes(scope)))
      return { ok: false, error: 'missing_scope' };
    switch (method) {
      case 'auth.test':
        return { ok: true, team_id: TEAM, user_id: BOT_USER, bot_id: 'B0BOT', team: 'Harbour', user: 'dateline' };
      case 'apps.connections.open':
        return { ok: true, url: this.url.replace('http:', 'ws:').replace('/api/', '/link') };
      case 'users.info': {
        const id = args.user ?? '';
        return { ok: true, user: { id, is_admin: this.admins.has(id), is_owner: false } };
      }
      case 'conversations.info': {
        const channel = this.channels.get(args.channel ?? '');
        return channel
          ? { ok: true, channel: { id: args['channel'], ...channel } }
          : { ok: false, error: 'channel_not_found' };
      }
      default:
        return this.#store(args);
    }
  }

  #store(args: Args): Dict {
    const id = args.channel ?? '';
    if (!/^[UD]/.test(id)) {
      const channel = this.channels.get(id);
      if (!channel) return { ok: false, error: 'channel_not_found' };
      if (!channel.is_member) return { ok: false, error: 'not_in_channel' };
      if (channel.is_archived) return { ok: false, error: 'is_archived' };
    }
    if (!this.#judge(args)) return { ok: false, error: 'invalid_blocks' };
    const ts = this.next('1700000000.');
    this.posts.push({ text: '', ...args, channel: id, ts });
    return { ok: true, ts, channel: id };
  }

  #respond(id: string, text: string, response: ServerResponse): void {
    const fault = this.#faults.get('response_url')?.shift();
    if (fault?.kind === 'error') {
      response.writeHead(400);
      response.end(fault.error);
      return;
    }
    const body: Sent = JSON.parse(text);
    this.#judge(body);
    this.answers.push(body);
    response.end('ok');
    this.#responses.get(id)?.(body);
  }
}
