// The guarded fetch over TLS: names are checked against certificates, addresses against the list, both for the same connection.
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFetch } from '../src/fetch/fetch.ts';
import { openWeb } from './fakes/web.ts';

/** Signs itself, for news.example, from 2020 to 2120; nobody trusts it outside of this test. */
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg0VsfzPYOD8RSypsk
XiEcDlY68rd780QjjiclldbrSnGhRANCAAQM5srmO/yO1O9MgT33kNjKuJ4kiwth
dkXGezb8wYjMPg1fbLiIMbJFtysB9iUz0xHbWyBuSRB1dP3eXsQ7q29K
-----END PRIVATE KEY-----
`;
const CERT = `-----BEGIN CERTIFICATE-----
MIIBajCCARCgAwIBAgIBATAKBggqhkjOPQQDAjAXMRUwEwYDVQQDDAxuZXdzLmV4
YW1wbGUwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBcxFTATBgNV
BAMMDG5ld3MuZXhhbXBsZTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABAzmyuY7
/I7U70yBPfeQ2Mq4niSLC2F2RcZ7NvzBiMw+DV9suIgxskW3KwH2JTPTEdtbIG5J
EHV0/d5exDurb0qjSzBJMBcGA1UdEQQQMA6CDG5ld3MuZXhhbXBsZTAPBgNVHRMB
Af8EBTADAQH/MB0GA1UdDgQWBBRHxhRsj7dJMpRp7lbfB5oHXqHbfDAKBggqhkjO
PQQDAgNIADBFAiBZsSbVZexgFsHtnqGOulO/rv9Oqgrbnas76BUbCTqiWwIhAPWq
IJss9nsw8nTGka9h23ailE69mYSz5mW9ARuo8hWE
-----END CERTIFICATE-----
`;

const server = createServer({ key: KEY, cert: CERT }, (request, response) => {
  reached.push(request.headers.host ?? '');
  if (request.url === '/down') response.writeHead(301, { location: down });
  response.end('over TLS');
});
const reached: string[] = [];
let port = 0;
let down = '';
const known = getCACertificates('default');

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  setDefaultCACertificates(known);
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
});

const read = async (host: string, allow = ['127.0.0.1'], ip = '127.0.0.1'): Promise<string> => {
  const { get, close } = openFetch({ allow, resolve: () => Promise.resolve([{ address: ip, family: 4 }]) });
  const got = await get(`https://${host}:${port}/`).then(
    ({ bytes }) => new TextDecoder().decode(bytes),
    (fault: unknown) => (fault instanceof Error ? fault.message : String(fault)),
  );
  await close();
  return got;
};

describe('over TLS', () => {
  it('a certificate that nobody signed is told with its mend', async () => {
    expect(await read('news.example')).toBe(
      'The certificate of news.example is signed by nobody this machine trusts. If it is yours, name the file of its authority in NODE_EXTRA_CA_CERTS.',
    );
    expect(reached).toEqual([]);
  });

  it('a trusted one for the name is read, one for another name is not', async () => {
    setDefaultCACertificates([...known, CERT]);
    expect(await read('news.example')).toBe('over TLS');
    expect(reached).toEqual([`news.example:${port}`]);
    expect(await read('other.example')).toBe(
      'The certificate of other.example is for another host. Check the address.',
    );
    expect(await read('127.0.0.1')).toMatch(/^The certificate of 127\.0\.0\.1 is for another host\./);
    expect(reached.length).toBe(1);
  });

  it('what is forbidden is not connected to', async () => {
    const before = reached.length;
    expect(await read('news.example', [])).toMatch(/^news\.example leads to this machine; that is not read\./);
    expect(reached.length).toBe(before);
  });

  it('a move for good that gives up TLS is none for good', async () => {
    const web = await openWeb();
    web.at('/', { body: 'in the open' });
    down = `http://news.example:${web.port}/`;
    const { get, close } = openFetch({
      allow: ['127.0.0.1'],
      resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
    });
    const got = await get(`https://news.example:${port}/down`);
    expect([got.status, got.url, got.moved]).toEqual([200, down, undefined]);
    await web.close();
    await close();
  });
});
