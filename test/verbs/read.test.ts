// `read` as a person uses it: files, folders, and the pages and feeds of a real server on this machine.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endAll, newFolder, run, type Ended } from '../child.ts';
import { page, STORY } from '../fakes/pages.ts';
import { openWeb, type Web } from '../fakes/web.ts';

const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Oster Bee</title>
<item><title>Flood</title><link>https://bee.example/1</link><guid>1</guid><pubDate>Tue, 12 Mar 2024 06:30:00 GMT</pubDate><description>${STORY[0]}</description></item>
<item><title>Mill</title><link>https://bee.example/2</link><guid>2</guid><description>${STORY[1]}</description></item></channel></rss>`;

let folder: string;
let web: Web;
beforeAll(async () => {
  folder = newFolder();
  web = await openWeb();
  web.at('/flood', {
    headers: { 'content-type': 'text/html' },
    body: page({ head: '<meta name="pubdate" content="2024-03-12">' }),
  });
  web.at('/feed', { headers: { 'content-type': 'application/rss+xml' }, body: RSS });
  web.at('/gaps', {
    headers: { 'content-type': 'application/rss+xml' },
    body: RSS.replace('</channel>', '<item><pubDate>Tue, 12 Mar 2024 06:30:00 GMT</pubDate></item></channel>'),
  });
  web.at('/feed.php', { headers: { 'content-type': 'text/html' }, body: RSS });
  web.at('/broken', { headers: { 'content-type': 'application/json' }, body: '{"version": ' });
  web.at('/login', {
    headers: { 'content-type': 'text/html' },
    body: '<title>Sign in</title><h1>Sign in</h1><input type=password>',
  });
  web.at('/moved', { status: 301, headers: { location: '/flood' } });
  mkdirSync(join(folder, 'more'));
  writeFileSync(join(folder, 'flood.txt'), 'It rained.\r\n');
  writeFileSync(join(folder, 'flood.json'), '{ "title": "Flood", "date": "2024-03-12" }');
  writeFileSync(join(folder, 'more', 'mill.md'), '# Mill\n\nIt *turns*.');
  writeFileSync(join(folder, 'more', 'port.html'), page());
  writeFileSync(join(folder, 'a.pdf'), '%PDF');
});
afterAll(async () => {
  endAll();
  await web.close();
  rmSync(folder, { recursive: true });
});

const ALLOWED = { FETCH_ALLOW: ' 127.0.0.1 , ' };
const read = (addresses: string[], env: Record<string, string> = ALLOWED): Promise<Ended> =>
  run(['read', ...addresses], { cwd: folder, env });
const parsed = (stdout: string): Record<string, string>[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string>);
const lines = async (addresses: string[]): Promise<Record<string, string>[]> => {
  const { code, stdout, stderr } = await read(addresses);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return parsed(stdout);
};

describe.concurrent('read', () => {
  it('prints a file as it is, with what is known beside it, its fields in one order', async () => {
    const { stdout } = await read(['flood.txt']);
    expect(stdout).toBe(
      '{"address":"flood.txt","id":"flood","title":"Flood","published":"2024-03-12","text":"It rained.\\r\\n"}\n',
    );
  });

  it('says on stderr where nothing stands in a feed or a folder, which is no fault', async () => {
    web.at('/quiet', {
      headers: { 'content-type': 'application/rss+xml' },
      body: RSS.replace(/<item>.*<\/item>/s, ''),
    });
    mkdirSync(join(folder, 'none'));
    const address = `${web.origin}/quiet`;
    const { code, stdout, stderr } = await read([address, 'none', 'flood.txt']);
    expect(code).toBe(0);
    expect(parsed(stdout).map(({ id }) => id)).toEqual(['flood']);
    expect(stderr).toBe(`${address}: no article stands in it\nnone: no article stands in it\n`);
  });

  it('prints all of a folder', async () => {
    expect(await lines(['more'])).toEqual([
      { address: 'more', id: 'mill', title: 'Mill', text: 'It turns.' },
      { address: 'more', id: 'port', title: 'River floods old harbour', language: 'en', text: STORY.join('\n\n') },
    ]);
  });

  it('prints a page, and one that has moved', async () => {
    const address = `${web.origin}/flood`;
    const article = {
      title: 'River floods old harbour',
      published: '2024-03-12',
      language: 'en',
      text: STORY.join('\n\n'),
    };
    expect(await lines([address, `${web.origin}/moved`])).toEqual([
      { address, id: address, url: address, ...article },
      { address: `${web.origin}/moved`, id: address, url: address, ...article },
    ]);
  });

  it('prints the items of a feed, whatever its server calls it', async () => {
    for (const path of ['/feed', '/feed.php']) {
      const address = web.origin + path;
      expect(await lines([address])).toEqual([
        {
          address,
          id: '1',
          title: 'Flood',
          outlet: 'The Oster Bee',
          published: '2024-03-12T06:30:00Z',
          url: 'https://bee.example/1',
          text: STORY[0],
        },
        { address, id: '2', title: 'Mill', outlet: 'The Oster Bee', url: 'https://bee.example/2', text: STORY[1] },
      ]);
    }
  });

  it('says of each address that it cannot read why, as data and in words, goes on, and ends with 1', async () => {
    const refused = ['none.txt', 'bee.example', 'a.pdf', '/none', '/login', '/broken'].map((address) =>
      address.startsWith('/') ? web.origin + address : address,
    );
    const { code, stdout, stderr } = await read([...refused, 'flood.txt']);
    expect(code).toBe(1);
    const found = parsed(stdout);
    expect(stderr.trimEnd().split('\n')).toEqual(
      found.slice(0, -1).map(({ address, error }) => `${address}: ${error}`),
    );
    expect(found.slice(0, -1).map(({ address }) => address)).toEqual(refused);
    expect(found.slice(0, -1).map(({ error }) => error)).toEqual([
      'there is no such file; an address on the web begins with https://',
      'there is no such file; an address on the web begins with https://',
      'it ends in none of .txt, .md and .html; name an article',
      'there is nothing at this address (404); check it',
      'the site asks for a login; name an address that everyone may read',
      expect.stringMatching(/JSON/),
    ]);
    expect(found.at(-1)).toMatchObject({ id: 'flood' });
  });

  it('says what of a folder it leaves out, which is a failure, and what of a feed, which is none', async () => {
    const ill = join(folder, 'ill');
    mkdirSync(ill);
    writeFileSync(join(ill, 'none.txt'), '');
    const [ofFolder, ofFeed] = await Promise.all([read(['ill']), read([`${web.origin}/gaps`])]);
    expect(ofFolder).toMatchObject({ code: 1, stderr: expect.stringMatching(/^ill.none\.txt: it is empty.*\n$/) });
    expect(ofFeed.code).toBe(0);
    expect(parsed(ofFeed.stdout).map(({ id, error }) => id ?? error)).toEqual(['1', '2', expect.any(String)]);
    expect(ofFeed.stderr).toMatch(/^\S+: .+\n$/);
  });

  it('reaches nothing private that FETCH_ALLOW does not name', async () => {
    const { code, stderr } = await read([`${web.origin}/secret`], {});
    expect(code).toBe(1);
    expect(stderr).toContain('FETCH_ALLOW');
    expect(web.requests.some(({ path }) => path === '/secret')).toBe(false);
  });

  it('takes at least one address, and a FETCH_ALLOW that is one', async () => {
    expect(await read([])).toMatchObject({ code: 2, stdout: '' });
    const ended = await read([`${web.origin}/flood`], { FETCH_ALLOW: 'a b' });
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toMatch(/^FETCH_ALLOW: .*\n$/);
  });
});
