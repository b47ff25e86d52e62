// A local site: answers by path, keeps every connection and what was asked. Real sockets on 127.0.0.1 unless said otherwise.
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = {
  status?: number;
  headers?: Record<string, string | string[]>;
  body?: string | Uint8Array;
};
export type Answering = Answer | ((request: IncomingMessage, response: ServerResponse) => Answer | void);

export type Web = {
  /** `http://host:port`, no slash at the end. */
  origin: string;
  port: number;
  /** Sets what a path (query included) answers; what is not set is a 404. */
  at(path: string, answer: Answering): void;
  /** Forgets all answers and requests. */
  clear(): void;
  /** Each request as it came: path and headers. */
  requests: { path: string; headers: IncomingMessage['headers'] }[];
  /** The address of this machine that each connection came in at, IPv4 as such. */
  reached: string[];
  /** The most requests that were open at the same time. */
  most(): number;
  close(): Promise<void>;
};

/** An answer that is the same until it is changed: 304 to whom has it. */
export const kept =
  (answer: Answer, { etag, modified }: { etag?: string; modified?: string }): Answering =>
  (request) => {
    const same = etag
      ? request.headers['if-none-match'] === etag
      : modified !== undefined && request.headers['if-modified-since'] === modified;
    const headers = { ...answer.headers, ...(etag && { etag }), ...(modified && { 'last-modified': modified }) };
    return same ? { status: 304, headers } : { ...answer, headers };
  };

export const to = (location: string, status = 302): Answer => ({ status, headers: { location } });

export async function openWeb({ host = '127.0.0.1', port = 0 }: { host?: string; port?: number } = {}): Promise<Web> {
  const answers = new Map<string, Answering>();
  const requests: Web['requests'] = [];
  const reached: string[] = [];
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    // Each request has to connect anew, so that each is seen to.
    response.shouldKeepAlive = false;
    most = Math.max(most, ++open);
    response.on('close', () => open--);
    requests.push({ path: request.url ?? '', headers: request.headers });
    const answer = answers.get(request.url ?? '') ?? { status: 404, body: 'not here' };
    const given = typeof answer === 'function' ? answer(request, response) : answer;
    if (!given) return;
    response.writeHead(given.status ?? 200, given.headers);
    response.end(given.body);
  });
  server.on('connection', (socket) => reached.push((socket.localAddress ?? '').replace(/^::ffff:/, '')));
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const at = (server.address() as AddressInfo).port;
  return {
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${at}`,
    port: at,
    at: (path, answer) => void answers.set(path, answer),
    clear: () => {
      answers.clear();
      requests.length = 0;
    },
    requests,
    reached,
    most: () => most,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
