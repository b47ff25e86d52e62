// The guarded fetch through a proxy: what goes that way, what is still refused here, what is told of the proxy's own faults.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFetch } from '../src/fetch/fetch.ts';

/** What the proxy was asked for, its whole addresses. */
const asked: string[] = [];
const proxy = createServer((request, response) => {
  asked.push(request.url ?? '');
  if (request.url === 'http://news.example/moved') response.writeHead(302, { location: 'http://169.254.169.254/' });
  response.end('through');
});
proxy.on('connect', (request, socket) => {
  asked.push(request.url ?? '');
  socket.end('HTTP/1.1 403 no\r\n\r\n');
});
let address = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
});
afterAll(async () => {
  const closed = new Promise((resolve) => proxy.close(resolve));
  proxy.closeAllConnections();
  await closed;
});

const nowhere = () => Promise.reject(Object.assign(new Error('no such host'), { code: 'ENOTFOUND' }));
const read = async (at: string, env: Record<string, string>): Promise<string> => {
  const { get, close } = openFetch({ allow: [], env, resolve: nowhere });
  const got = await get(at).then(
    ({ bytes }) => new TextDecoder().decode(bytes),
    (fault: unknown) => (fault instanceof Error ? fault.message : String(fault)),
  );
  await close();
  return got;
};

describe('a proxy by environment', () => {
  it('is the way to names, which are not looked up here', async () => {
    expect(await read('http://news.example/feed', { HTTP_PROXY: address })).toBe('through');
    expect(await read('http://news.example/feed', { http_proxy: address })).toBe('through');
    expect(asked.at(-1)).toBe('http://news.example/feed');
  });

  it('is not asked for what is refused here: addresses in numbers, this machine, redirects there', async () => {
    const before = asked.length;
    for (const at of [
      'http://10.0.0.1/',
      'http://0x7f.1/',
      'http://localhost/',
      'http://[::1]/',
      'http://a.localhost./',
    ])
      expect(await read(at, { HTTP_PROXY: address, HTTPS_PROXY: address })).toMatch(/leads to .*; that is not read/);
    expect(asked.length).toBe(before);
    expect(await read('http://news.example/moved', { HTTP_PROXY: address })).toMatch(/169\.254\.169\.254 leads to/);
    expect(asked.length).toBe(before + 1);
  });

  it('is passed by where NO_PROXY says so: there names are looked up and checked', async () => {
    const before = asked.length;
    const env = { HTTP_PROXY: address, NO_PROXY: 'news.example' };
    expect(await read('http://news.example/feed', env)).toMatch(/^There is no host news\.example\./);
    expect(asked.length).toBe(before);
  });

  it('is named where it refuses or is not there', async () => {
    expect(await read('https://news.example/', { HTTPS_PROXY: address })).toBe(
      'The proxy does not let news.example be read. Check HTTPS_PROXY and HTTP_PROXY, and what the proxy allows.',
    );
    expect(asked.at(-1)).toBe('news.example:443');
    expect(await read('http://news.example/', { HTTP_PROXY: 'http://127.0.0.1:1' })).toMatch(/check that too\.$/);
    for (const wrong of ['nonsense', 'proxy.example:3128', 'socks5://proxy.example'])
      expect(() => openFetch({ allow: [], env: { HTTPS_PROXY: wrong } })).toThrow(
        'HTTPS_PROXY: it is no address of an HTTP proxy. Write it like http://proxy.example:3128, or leave it out.',
      );
  });
});
