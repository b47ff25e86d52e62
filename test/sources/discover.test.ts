// From an address as a person gives it to its feeds, and what is said where there is none.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openFetch } from '../../src/fetch/fetch.ts';
import { discover } from '../../src/sources/feed/discover.ts';
import type { Answering, Web } from '../fakes/web.ts';
import { openWeb, to } from '../fakes/web.ts';

const NOW = Date.parse('2026-03-10T12:00:00Z');
const reader = openFetch({
  allow: ['127.0.0.1'],
  resolve: (host) =>
    host === 'news.example'
      ? Promise.resolve([{ address: '127.0.0.1', family: 4 }])
      : Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' })),
});
let web: Web;
beforeAll(async () => {
  web = await openWeb();
});
afterAll(async () => {
  await reader.close();
  await web.close();
});
beforeEach(() => web.clear());

const feed = (name: string): Answering => ({
  body: `<rss version="2.0"><channel><title>${name}</title><item><title>${name} one</title><link>/${name}/1</link></item></channel></rss>`,
});
const page = (head: string, body = ''): Answering => ({
  headers: { 'content-type': 'text/html' },
  body: `<!doctype html><html><head><title>News</title>${head}</head><body>${body}</body></html>`,
});
const found = async (address: string, guessed = false): Promise<string[]> => {
  const result = await discover(reader.get, address, { now: NOW, guessed });
  if ('error' in result) throw new Error(result.error);
  return result.feeds.map(({ address: at, polled }) => `${at.replace(web.origin, '')} ${polled.title}`);
};
const fault = async (address: string, guessed = false): Promise<{ error: string; page?: string }> => {
  const result = await discover(reader.get, address, { now: NOW, guessed });
  if ('error' in result) return result;
  throw new Error(`found ${JSON.stringify(result)}`);
};

describe('the feeds of an address', () => {
  it('are itself, where it is one', async () => {
    web.at('/f', feed('F'));
    expect(await found(`${web.origin}/f`)).toEqual(['/f F']);
    web.at('/old', to('/f', 301));
    web.at('/now', to('/f', 302));
    expect(await found(`${web.origin}/old`)).toEqual(['/f F']);
    expect(await found(`${web.origin}/now`)).toEqual(['/now F']);
  });

  it('are what its page names, in order, comments last, the same one once', async () => {
    web.at(
      '/',
      page(
        '<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed"><link href=/main rel=alternate type=application/atom+xml><LINK REL="alternate home" TYPE="application/rss+xml; charset=utf-8" HREF="/a?b=1&amp;c=2"><link rel="alternate" type="application/rss+xml" href="/same"><link rel="alternate" type="application/json+oembed" href="/wrong"><link rel="stylesheet" type="text/css" href="/wrong"><link rel="alternate" hreflang="de" href="/wrong">',
      ),
    );
    web.at('/comments/feed', feed('Comments'));
    web.at('/main', feed('Main'));
    web.at('/same', feed('Main'));
    web.at('/a?b=1&c=2', feed('Second'));
    expect(await found(web.origin)).toEqual(['/main Main', '/a?b=1&c=2 Second', '/comments/feed Comments']);
    expect(web.requests.map(({ path }) => path)).not.toContain('/wrong');
  });

  it('are none that the page has only in a comment', async () => {
    const link = (href: string): string => `<link rel="alternate" type="application/rss+xml" href="${href}">`;
    for (const name of ['old', 'new']) web.at(`/${name}`, feed(name));
    web.at('/', page(`<!-- until 2020: ${link('/old')} -->${link('/new')}`));
    expect(await found(web.origin)).toEqual(['/new new']);
    // A program in the page may name the mark.
    web.at('/', page(`<script>const begin = '<!--';</script>${link('/new')}`));
    expect(await found(web.origin)).toEqual(['/new new']);
  });

  it('count from the base of the page, over redirects', async () => {
    web.at('/go', to('/deep/page', 302));
    web.at('/deep/page', page('<link rel="alternate" type="application/rss+xml" href="f.rss">'));
    web.at('/deep/f.rss', feed('F'));
    expect(await found(`${web.origin}/go`)).toEqual(['/deep/f.rss F']);
    web.at('/deep/page', page('<base href="/other/"><link rel="alternate" type="application/rss+xml" href="f.rss">'));
    web.at('/other/f.rss', feed('G'));
    expect(await found(`${web.origin}/go`)).toEqual(['/other/f.rss G']);
  });

  it('are what it links to, else where feeds usually are', async () => {
    web.at(
      '/',
      page(
        '<link rel="alternate" type="application/rss+xml" href="/gone">',
        '<a href="/about">About</a><a class="x" href="/news.rss">RSS</a>',
      ),
    );
    web.at('/news.rss', feed('Linked'));
    web.at('/feed', feed('Usual'));
    expect(await found(web.origin)).toEqual(['/news.rss Linked']);
    web.at('/', page(''));
    expect(await found(web.origin)).toEqual(['/feed Usual']);
  });

  it('are asked for over http, too, where nobody said https', async () => {
    web.at('/', page('<link rel="alternate" type="application/rss+xml" href="/f">'));
    web.at('/f', feed('F'));
    const site = `http://news.example:${web.port}`;
    const typed = `https://news.example:${web.port}`;
    expect(await found(`${typed}/`, true)).toEqual([`${site}/f F`]);
    expect(await found(`${typed}/f`, true)).toEqual([`${site}/f F`]);
    expect(await fault(`${typed}/f`)).not.toHaveProperty('page');
    web.at('/story', page(''));
    expect(await fault(`${typed}/story`, true)).toMatchObject({ page: `${site}/story` });
  });

  it('are asked for ten times at most', async () => {
    const many = Array.from(
      { length: 50 },
      (_, n) => `<link rel="alternate" type="application/rss+xml" href="/n${n}">`,
    );
    web.at('/', page(many.join('')));
    await fault(web.origin);
    expect(web.requests.length).toBeLessThanOrEqual(11);
  });
});

describe('where there is none', () => {
  it('a page may be an article', async () => {
    web.at('/', page('', '<p>Words.</p>'));
    expect(await fault(web.origin)).toEqual({
      error: `no feed was found at 127.0.0.1:${web.port}`,
      mend: 'give the address of its feed, or of one article',
      page: expect.stringContaining(web.origin),
    });
  });

  it.each([
    [
      'a login page',
      '/login',
      page('', '<form><input type="password" name="p"></form>'),
      /^it is a page that asks to log in, no feed; /,
    ],
    ['a 404', '/404', { status: 404, body: 'not here' }, /^there is nothing at this address \(404\); check it$/],
    ['a login by status', '/401', { status: 401 }, /^the site asks for a login \(401\); /],
    [
      'a picture',
      '/p',
      { headers: { 'content-type': 'image/png' }, body: Buffer.from([137, 80, 78, 71, 0, 255]) },
      /^it is no feed: neither XML nor JSON$/,
    ],
    ['an empty answer', '/e', { body: '' }, /^it is empty; /],
    ['a site map', '/map', { body: '<urlset><url/></urlset>' }, /^it is a site map, no feed$/],
    ['a damaged feed', '/d', { body: '<rss><channel><item' }, /^it breaks off/],
  ] as const)('%s says so', async (_, path, answer, reason) => {
    web.at(path, answer);
    expect((await fault(web.origin + path)).error).toMatch(reason);
  });

  it('a feed where feeds usually are is no answer to a page that asks to log in, but to a front page that does', async () => {
    const form = '<form><input type="password" name="p"></form>';
    web.at('/feed', feed('Usual'));
    web.at('/members/report', page('', form));
    expect((await fault(`${web.origin}/members/report`)).error).toMatch(/asks to log in/);
    web.at('/members/report', page('<link rel="alternate" type="application/rss+xml" href="/feed">', form));
    expect(await found(`${web.origin}/members/report`)).toEqual(['/feed Usual']);
    web.at('/', page('', form));
    expect(await found(web.origin)).toEqual(['/feed Usual']);
  });

  it('5 GB, nonsense, private addresses and unknown hosts say so', async () => {
    web.at('/5g', (_, response) => void response.writeHead(200, { 'content-length': '5400000000' }).write('x'));
    expect((await fault(`${web.origin}/5g`)).error).toMatch(/sends 5400 MB; at most 5 MB are read/);
    expect((await fault('hello world')).error).toMatch(/^"hello world" is no web address\. Write it whole/);
    expect((await fault('')).error).toMatch(/is no web address/);
    expect((await fault('mailto:a@b.example')).error).toMatch(/is not on the web/);
    expect((await fault('http://192.168.0.1/feed')).error).toMatch(/leads to a private network; .*FETCH_ALLOW/);
    expect((await fault('http://169.254.169.254/latest')).error).toMatch(/leads to a link-local address/);
    expect((await fault('https://nowhere.example')).error).toMatch(/^There is no host nowhere\.example\./);
  });
});
