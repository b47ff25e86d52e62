// The guarded fetch: what it answers, what it refuses and in which words, its caps of bytes and time, its turns.
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFetch } from '../src/fetch/fetch.ts';
import { kept, openWeb, to } from './fakes/web.ts';
import type { Web } from './fakes/web.ts';
import { visit } from './fakes/hostile-visits.ts';

const TIMES = { headers: 60_000, idle: 60_000, total: 60_000 };
let web: Web;
let other: Web;
const reader = openFetch({ allow: ['127.0.0.1'], times: TIMES });
const { get } = reader;

beforeAll(async () => {
  web = await openWeb();
  other = await openWeb();
});
afterAll(async () => {
  await reader.close();
  await Promise.all([web.close(), other.close()]);
});

const words = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const fault = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    (got) => `answered: ${JSON.stringify(got)}`,
    (thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown)),
  );
/** One sentence or a few, each ended, and no word of the machine in it. */
const plain = /^["\p{L}\d[][^{}]*\.$/u;

describe('an answer', () => {
  it('has status, headers and bytes; who asks is told', async () => {
    web.at('/a', { headers: { etag: '"1"', 'x-two': ['p', 'q'] }, body: 'words' });
    const got = await get(`${web.origin}/a`);
    expect({ ...got, bytes: words(got.bytes) }).toMatchObject({ status: 200, url: `${web.origin}/a`, bytes: 'words' });
    expect(got.moved).toBeUndefined();
    expect([got.header('etag'), got.header('x-two'), got.header('x-none')]).toEqual(['"1"', 'p', null]);
    const asked = web.requests.at(-1)?.headers;
    expect(asked?.['user-agent']).toMatch(/^Dateline\/0\.1 \(.+\)$/);
    expect(asked?.['accept-encoding']).toBe('gzip, deflate, br');
    expect(asked?.accept).toContain('application/rss+xml');
  });

  it('of every status is an answer, its words only where it is good', async () => {
    for (const status of [204, 304, 400, 401, 403, 404, 410, 429, 500, 503]) {
      web.at('/s', { status, headers: { 'retry-after': '7' }, ...(status > 304 && { body: 'login' }) });
      const got = await get(`${web.origin}/s`);
      expect([got.status, got.header('retry-after'), got.bytes.length]).toEqual([status, '7', 0]);
    }
  });

  it('is asked for only where it has changed', async () => {
    web.at('/k', kept({ body: 'x' }, { etag: '"7"' }));
    const { header } = await get(`${web.origin}/k`);
    const again = await get(`${web.origin}/k`, { headers: { 'if-none-match': header('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  it.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br', brotliCompressSync],
    ['BR', brotliCompressSync],
    ['identity', (bytes: Buffer) => bytes],
  ])('packed as %s is unpacked', async (packing, pack) => {
    web.at('/p', { headers: { 'content-encoding': packing }, body: pack(Buffer.from('wörds '.repeat(9_000))) });
    expect(words((await get(`${web.origin}/p`)).bytes)).toBe('wörds '.repeat(9_000));
  });

  it('may be empty, packed or not', async () => {
    web.at('/e', { headers: { 'content-encoding': 'gzip' }, body: '' });
    expect((await get(`${web.origin}/e`)).bytes.length).toBe(0);
  });
});

describe('redirects', () => {
  it('are followed, and have moved for good only where each says so', async () => {
    web.at('/end', { body: 'end' });
    web.at('/301', to('/end', 301));
    web.at('/308', to('301', 308));
    web.at('/302', to(`${web.origin}/301`, 302));
    web.at('/301-302', to('/302', 301));
    for (const [path, moved] of [
      ['/301', `${web.origin}/end`],
      ['/308', `${web.origin}/end`],
      ['/302', undefined],
      ['/301-302', undefined],
    ] as const) {
      const got = await get(web.origin + path);
      expect([path, got.url, got.moved, words(got.bytes)]).toEqual([path, `${web.origin}/end`, moved, 'end']);
    }
  });

  it('are ten at most', async () => {
    for (let n = 0; n < 11; n++) web.at(`/r${n}`, to(`/r${n + 1}`));
    web.at('/r11', { body: 'far' });
    expect(words((await get(`${web.origin}/r1`)).bytes)).toBe('far');
    expect(await fault(get(`${web.origin}/r0`))).toBe(
      `${web.origin}/r0 leads on to another address more than 10 times. Give the address of the page itself.`,
    );
  });

  it('are followed to the letters that their bytes spell in UTF-8', async () => {
    web.at('/s%C3%B8k/%E6%96%B0', { body: 'found' });
    web.at('/raw', to(Buffer.from('/søk/新', 'utf8').toString('latin1')));
    expect(words((await get(`${web.origin}/raw`)).bytes)).toBe('found');
    web.at('/s%C3%B8k', { body: 'latin' });
    web.at('/latin', to('/s\u00f8k'));
    expect(words((await get(`${web.origin}/latin`)).bytes)).toBe('latin');
  });

  it('of a server that hangs up behind each answer are followed', async () => {
    const server = createServer((socket) => {
      socket.once('data', (asked) => {
        const isStart = asked.toString('latin1').startsWith('GET /start ');
        socket.end(
          isStart
            ? 'HTTP/1.1 302 Found\r\nlocation: /end\r\ncontent-length: 0\r\n\r\n'
            : 'HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nend',
        );
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    for (let n = 0; n < 5; n++) expect(words((await get(`${origin}/start`)).bytes)).toBe('end');
    await new Promise((resolve) => server.close(resolve));
  });

  it('to nowhere are the answer itself', async () => {
    web.at('/n', { status: 302 });
    expect((await get(`${web.origin}/n`)).status).toBe(302);
  });

  it.each([
    ['http://10.0.0.1/', /^10\.0\.0\.1 leads to a private network; .*FETCH_ALLOW\.$/],
    ['http://u:p@127.0.0.1/', /holds a user name or password/],
    ['file:///etc/passwd', /is not on the web/],
    ['http://[', /is no web address/],
    ['http://127.0.0.1:22/', /^Port 22 of 127\.0\.0\.1 is for another service than the web/],
  ])('to %s are refused', async (location, refusal) => {
    web.at('/bad', to(location));
    expect(await fault(get(`${web.origin}/bad`))).toMatch(refusal);
  });
});

describe('what is forbidden', () => {
  it('is not connected to, in no writing, by no name, over no redirect', async () => {
    const visits = await visit((way) => openFetch({ ...way, times: TIMES }), { every: 4 });
    expect(visits.tried).toBeGreaterThan(300);
    expect(visits.walked).toBeGreaterThan(300);
    expect(visits.arrived).toBe(0);
    for (const answered of visits.answered) expect(answered).toMatch(/^http:\/\/(127\.0\.0\.9|re\d+\.example):/);
  });

  it('is told by a plain sentence, the address of a name not given away', async () => {
    const resolve = () => Promise.resolve([{ address: '10.1.2.3', family: 4 }]);
    const guarded = openFetch({ allow: [], resolve, times: TIMES });
    expect(await fault(guarded.get('http://wiki.corp/'))).toBe(
      'wiki.corp leads to a private network; that is not read. If it is yours to read, name it in FETCH_ALLOW.',
    );
    expect(await fault(guarded.get('nonsense'))).toBe(
      '"nonsense" is no web address. Write it whole, like https://example.com/news.',
    );
    expect(await fault(guarded.get(`http://a/${'x'.repeat(9_000)}`))).toMatch(/^"http:\/\/a\/x{100,120}…" is no web/);
    await guarded.close();
  });

  it.each([
    '169.254.169.254',
    '2852039166',
    '0xa9fea9fe',
    '[::ffff:169.254.169.254]',
    '[::a9fe:a9fe]',
    '[64:ff9b::a9fe:a9fe]',
    '[2002:a9fe:a9fe::1]',
    '[fe80::1]',
    '168.63.129.16',
    '100.100.100.200',
    '192.0.0.192',
    '[fd00:ec2::254]',
    '[fd20:ce::254]',
  ])('is told without advice to allow it where it is a cloud’s own: %s', async (host) => {
    const guarded = openFetch({ allow: [], times: TIMES });
    expect(await fault(guarded.get(`http://${host}/latest`))).toMatch(/ leads to .*cloud.*; that is not read\.$/);
    await guarded.close();
  });

  it('is told from an address alone, without a connection', async () => {
    const guarded = openFetch({ allow: ['10.1.0.0/16'], times: TIMES });
    expect(guarded.refusal('http://10.2.0.1/')).toMatch(/leads to a private network/);
    expect(guarded.refusal('nonsense')).toMatch(/is no web address/);
    expect([guarded.refusal('http://10.1.2.3/'), guarded.refusal('http://nowhere.example/')]).toEqual([null, null]);
    await guarded.close();
  });

  it('may be allowed: by address, network, name, port', async () => {
    web.at('/', { body: 'in' });
    const resolve = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
    const open = async (allow: string[], address: string): Promise<string> => {
      const guarded = openFetch({ allow, resolve, times: TIMES });
      const got = await guarded.get(address).then(
        ({ bytes }) => words(bytes),
        () => 'refused',
      );
      await guarded.close();
      return got;
    };
    const ip = `http://127.0.0.1:${web.port}/`;
    const name = `http://wiki.corp:${web.port}/`;
    expect(await open([], ip)).toBe('refused');
    expect(await open(['127.0.0.1'], ip)).toBe('in');
    expect(await open(['127.0.0.0/8'], name)).toBe('in');
    expect(await open([`127.0.0.1:${web.port}`], ip)).toBe('in');
    expect(await open(['127.0.0.1:1'], ip)).toBe('refused');
    expect(await open(['127.0.0.2'], ip)).toBe('refused');
    expect(await open(['wiki.corp'], name)).toBe('in');
    expect(await open(['WIKI.corp.'], name)).toBe('in');
    expect(await open(['wiki.corp'], ip)).toBe('refused');
    expect(await open([`wiki.corp:${web.port}`], name)).toBe('in');
    expect(await open(['wiki.corp:1'], name)).toBe('refused');
    expect(await open(['*.corp'], name)).toBe('in');
    expect(await open(['*.orp'], name)).toBe('refused');
    expect(await open(['corp'], name)).toBe('refused');
    expect(await open(['127.0.0.1'], `http://localhost:${web.port}/`)).toBe('in');
    expect(await open(['::1'], ip)).toBe('refused');
    expect(await open(['2130706433'], ip)).toBe('in');
    expect(await open(['*.example'], `http://a.b.example:${web.port}/`)).toBe('in');
    for (const none of [
      '*',
      '*.127.0.0.1',
      'http://wiki.corp',
      'wiki.corp/',
      'a..b',
      '[::1',
      '10.0.0.0/x',
      '1.2.3.4:99:1',
      'wiki.corp:0',
      'wiki.corp:65536',
      'ann@wiki.corp',
      'wiki.corp?a',
      'wiki.corp#a',
    ])
      expect(() => openFetch({ allow: [none] })).toThrow(
        `FETCH_ALLOW: "${none}" is none of what it takes: write a host`,
      );
    expect(() => openFetch({ allow: ['10.0.0.0/99'] })).toThrow(/^FETCH_ALLOW: "10\.0\.0\.0\/99" is none of/);
    expect(() => openFetch({ allow: ['a b'] })).toThrow(/^FETCH_ALLOW: /);
    expect(() => openFetch({ allow: ['wiki.corp/8'] })).toThrow(/^FETCH_ALLOW: /);
  });

  it('may be allowed in IPv6, where the machine has it', async (context) => {
    const six = await openWeb({ host: '::1' }).catch(() => null);
    if (!six) return context.skip();
    six.at('/', { body: 'six' });
    for (const allow of ['::1', '[::1]', `[::1]:${six.port}`, '::/64', '0:0:0:0:0:0:0:1']) {
      const guarded = openFetch({ allow: [allow], times: TIMES });
      expect(words((await guarded.get(`${six.origin}/`)).bytes)).toBe('six');
      expect(words((await guarded.get(`http://localhost:${six.port}/`)).bytes)).toBe('six');
      await guarded.close();
    }
    await six.close();
  });

  it('of a name with several addresses leaves the others', async () => {
    web.at('/', { body: 'in' });
    const resolve = () =>
      Promise.resolve([
        { address: '10.1.2.3', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ]);
    const guarded = openFetch({ allow: ['127.0.0.1'], resolve, times: TIMES });
    expect((await guarded.get(`http://two.example:${web.port}/`)).status).toBe(200);
    await guarded.close();
  });
});

describe('the caps of bytes', () => {
  it('refuse what says it is too big before it is read', async () => {
    web.at('/5g', (_, response) => void response.writeHead(200, { 'content-length': '5400000000' }).write('x'));
    expect(await fault(get(`${web.origin}/5g`))).toBe(
      `127.0.0.1:${web.port} sends 5400 MB; at most 5 MB are read. Give the address of a smaller page or feed.`,
    );
  });

  it('stop what never ends', async () => {
    let sent = 0;
    web.at('/endless', (_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(100_000, 'x'))) sent += 100_000;
      };
      response.on('drain', more);
      more();
    });
    expect(await fault(get(`${web.origin}/endless`))).toMatch(/sends more than 5 MB; at most 5 MB are read/);
    expect(sent).toBeLessThan(50_000_000);
  });

  it('let exactly 5 MB through', async () => {
    web.at('/5m', { body: Buffer.alloc(5_000_000, 'x') });
    expect((await get(`${web.origin}/5m`)).bytes.length).toBe(5_000_000);
    web.at('/5m', { body: Buffer.alloc(5_000_001, 'x') });
    expect(await fault(get(`${web.origin}/5m`))).toMatch(/5 MB are read/);
  });

  it('stop 600 bytes of brotli that unpack to 400 MB, and gzip likewise', async () => {
    const bomb = brotliCompressSync(Buffer.alloc(400_000_000), {
      params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 24 },
    });
    expect(bomb.length).toBeLessThan(700);
    web.at('/br', { headers: { 'content-encoding': 'br' }, body: bomb });
    const before = process.memoryUsage().arrayBuffers;
    expect(await fault(get(`${web.origin}/br`))).toMatch(/unpack to more than 200 times as many; they are not read/);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
    web.at('/gz', { headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(40_000_000)) });
    expect(await fault(get(`${web.origin}/gz`))).toMatch(/are (not )?read/);
  });

  it('name a packing that was not asked for, and one that is damaged', async () => {
    web.at('/z', { headers: { 'content-encoding': 'zstd' }, body: 'x' });
    expect(await fault(get(`${web.origin}/z`))).toMatch(/sends a packing \("zstd"\) that was not asked for/);
    web.at('/twice', { headers: { 'content-encoding': ['gzip', 'gzip'] }, body: gzipSync(gzipSync('words')) });
    expect(await fault(get(`${web.origin}/twice`))).toMatch(/sends a packing \("gzip, gzip"\) that was not asked for/);
    for (const body of [Buffer.from('no gzip at all'), gzipSync('words '.repeat(999)).subarray(0, 30)]) {
      web.at('/d', { headers: { 'content-encoding': 'gzip' }, body });
      expect(await fault(get(`${web.origin}/d`))).toBe(
        'What 127.0.0.1 sends is damaged: it cannot be unpacked. Try again later.',
      );
    }
  });
});

describe('the caps of time', () => {
  const hurried = (times: object) => openFetch({ allow: ['127.0.0.1'], times: { ...TIMES, ...times } });

  it('end what never answers, what stops in the middle, what drips', async () => {
    web.at('/never', () => undefined);
    web.at('/half', (_, response) => void response.writeHead(200).write('half'));
    web.at('/drip', (_, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('x'), 5);
      response.on('close', () => clearInterval(drip));
    });
    const cases = [
      ['/never', { headers: 100 }, 'has not answered for 0.1 seconds'],
      ['/half', { idle: 100 }, 'stopped in the middle of its answer for 0.1 seconds'],
      ['/drip', { total: 300 }, 'was not done after 0.3 seconds'],
    ] as const;
    for (const [path, times, sentence] of cases) {
      const quick = hurried(times);
      expect(await fault(quick.get(web.origin + path))).toBe(
        `127.0.0.1:${web.port} ${sentence}. Try again later, or check the address.`,
      );
      await quick.close();
    }
  });

  it('end a name that is never looked up', async () => {
    const never = openFetch({
      allow: [],
      resolve: () => new Promise(() => undefined),
      times: { ...TIMES, headers: 100 },
    });
    expect(await fault(never.get('http://news.example/'))).toMatch(/^news\.example has not answered for 0\.1 seconds/);
    await never.close();
  });

  it('count over all redirects', async () => {
    for (let n = 0; n < 9; n++)
      web.at(
        `/slow${n}`,
        (_, response) => void setTimeout(() => response.writeHead(302, { location: `/slow${n + 1}` }).end(), 60),
      );
    const quick = hurried({ total: 200 });
    expect(await fault(quick.get(`${web.origin}/slow0`))).toMatch(/was not done after 0.2 seconds/);
    await quick.close();
  });
});

describe('what goes wrong', () => {
  const listen = async (talk: (server: Server) => void): Promise<{ port: number; end: () => Promise<void> }> => {
    const server = createServer();
    talk(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const end = () => new Promise<void>((resolve) => void server.close(() => resolve()));
    return { port: (server.address() as AddressInfo).port, end };
  };

  it('is told in one plain sentence with the mend', async () => {
    const closed = await listen(() => undefined);
    await closed.end();
    expect(await fault(get(`http://127.0.0.1:${closed.port}/`))).toBe(
      `127.0.0.1 refuses connections on port ${closed.port}. Check the address, or try again later.`,
    );
    expect(await fault(get(`https://127.0.0.1:${web.port}/`))).toMatch(
      /^127\.0\.0\.1 does not speak TLS on port \d+\./,
    );
    const rude = await listen((server) => server.on('connection', (socket) => socket.resetAndDestroy()));
    expect(await fault(get(`http://127.0.0.1:${rude.port}/`))).toBe(
      '127.0.0.1 broke off the connection. Try again later.',
    );
    await rude.end();
    const mail = await listen((server) =>
      server.on('connection', (socket) => socket.on('data', () => socket.end('220 mail ready\r\n\r\n'))),
    );
    expect(await fault(get(`http://127.0.0.1:${mail.port}/`))).toBe(
      `127.0.0.1 does not speak HTTP on port ${mail.port}. Check the address.`,
    );
    await mail.end();
    web.at('/less', (_, response) => {
      response.writeHead(200, { 'content-length': '99' }).write('x');
      setTimeout(() => response.destroy(), 20);
    });
    expect(await fault(get(`${web.origin}/less`))).toBe('127.0.0.1 broke off the connection. Try again later.');
    web.at('/long', { headers: { 'x-long': 'x'.repeat(40_000) } });
    expect(await fault(get(`${web.origin}/long`))).toMatch(/answers with headers that are too long/);
  });

  it.each([
    'ENOTFOUND',
    'EAI_AGAIN',
    'ETIMEDOUT',
    'ENETUNREACH',
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'WHATEVER',
  ])('as %s has its sentence', async (code) => {
    const resolve = () => Promise.reject(Object.assign(new Error(`getaddr ${code} { x }`), { code }));
    const guarded = openFetch({ allow: [], resolve, times: TIMES });
    const sentence = await fault(guarded.get('http://news.example/'));
    expect(sentence).toMatch(plain);
    expect(sentence).toContain('news.example');
    expect(sentence).not.toContain(code);
    await guarded.close();
  });
});

describe('turns', () => {
  it('are one at a time to a host, eight at most in all', async () => {
    const release: (() => void)[] = [];
    const hold = (_: unknown, response: ServerResponse) => void release.push(() => response.end('x'));
    const reached = async (count: number): Promise<void> => {
      while (release.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    const site = await openWeb();
    site.at('/', hold);
    const resolve = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
    const guarded = openFetch({ allow: ['127.0.0.1'], resolve, times: TIMES });
    const one = Promise.all([1, 2, 3].map(() => guarded.get(`http://same.example:${site.port}/`)));
    for (let n = 1; n <= 3; n++) {
      await reached(n);
      expect(release.length).toBe(n);
      release[n - 1]?.();
    }
    await one;
    expect(site.most()).toBe(1);
    release.length = 0;
    const many = Promise.all(Array.from({ length: 20 }, (_, n) => guarded.get(`http://h${n}.example:${site.port}/`)));
    await reached(8);
    for (let n = 0; n < 20; n++) {
      await reached(n + 1);
      release[n]?.();
    }
    await many;
    expect(site.most()).toBe(8);
    await guarded.close();
    await site.close();
  });

  it('go on after a fault', async () => {
    other.at('/ok', { body: 'ok' });
    other.at('/cut', (_, response) => void response.destroy());
    const [cut, ok] = await Promise.all([fault(get(`${other.origin}/cut`)), get(`${other.origin}/ok`)]);
    expect(cut).toMatch(/broke off the connection/);
    expect(words(ok.bytes)).toBe('ok');
  });

  it('end with close', async () => {
    other.at('/hang', () => undefined);
    const closing = openFetch({ allow: ['127.0.0.1'], times: TIMES });
    const hanging = fault(closing.get(`${other.origin}/hang`));
    await closing.close();
    expect(await hanging).toMatch(plain);
    expect(await fault(closing.get(`${other.origin}/ok`))).toMatch(plain);
  });
});
