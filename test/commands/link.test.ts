// /brief link: one page now, through the guarded fetch and the page reader: its receipts open, and nothing else remains of it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetPages } from '../../src/core/desk/expiry.ts';
import { buttons, DAY, html, type Newsroom, openNewsroom, rss } from './newsroom.ts';

const PIER =
  'Mayor Ada Brenner opened the new pier in Tallavik on Monday. “The harbour is ours again,” Ms Brenner said. Council leader Ines Okafor met Ada Brenner before the ceremony.';
const MORE =
  'Fishermen had waited nine years for it. The old pier was lost in the storm of 2017, and the town could not pay for another.';
const page = (title: string, ...paragraphs: string[]) =>
  html(
    `<title>${title}</title><meta property="og:site_name" content="Harbour Post"><meta property="article:published_time" content="2026-11-23T08:00:00Z">`,
    `<article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`,
  );

let room: Newsroom;
const at = (path: string): string => `${room.web.origin}${path}`;
const reader = { manager: false };

beforeEach(async () => {
  room = await openNewsroom(Date.parse('2026-11-24T09:00Z'));
  room.web.at('/pier', page('A pier opens', PIER, MORE));
});
afterEach(async () => {
  expect(room.errors).toEqual([]);
  await room.close();
});

describe('brief link:', () => {
  it('briefs the page as it is now, with receipts that open, for everyone', async () => {
    const message = await room.ask(`/brief link:${at('/pier')}`, reader);
    expect(message.title).toBe('A pier opens');
    const text = JSON.stringify(message.blocks);
    expect(text).toContain('Mayor Ada Brenner opened the new pier');
    expect(text).toContain('Harbour Post · A pier opens · 2026-11-23');
    const [sources, share] = buttons(message);
    expect(await room.shown(sources!.line, reader)).toContain('Receipt: A pier opens');
    expect(share!.line).toBe(`brief link:"${at('/pier')}" public:true`);
    expect((await room.ask(`/brief link:${at('/pier')} length:short`, reader)).title).toBe('A pier opens');
  });

  it('is offered where an address stands without it', async () => {
    const message = await room.ask(`/brief ${at('/pier')}`, reader);
    expect(JSON.stringify(message.blocks)).toContain('One page is briefed with link: before its address.');
    const [button] = buttons(message);
    expect(button).toEqual({ label: 'Brief this page now', line: `brief link:"${at('/pier')}"` });
    expect((await room.ask(button!.line, reader)).title).toBe('A pier opens');
  });

  it('adds no source, and stands in no later answer', async () => {
    await room.ask(`/brief link:${at('/pier')}`);
    expect((await room.ask('/brief')).title).toBe('No article is on the desk');
    expect((await room.ask('/who Brenner')).title).toBe('No article is on the desk');
    expect((await room.ask('/quotes')).title).not.toContain('1');
    expect(
      await room.parts.bot.host.complete({ command: 'who', option: 'person', typed: 'Ada', workspace: 'test:1' }),
    ).toEqual([]);
    expect((await room.ask('source list')).title).toBe('No source is listed here');
    room.now += DAY;
    await room.work();
    expect(room.asked('/pier')).toBe(1);
  });

  it('keeps the receipts of what it said when the page has changed since', async () => {
    const first = buttons(await room.ask(`/brief link:${at('/pier')}`))[0]!.line;
    room.web.at('/pier', page('A pier opens', PIER.replace('Monday', 'Tuesday'), MORE));
    const second = buttons(await room.ask(`/brief link:${at('/pier')}`))[0]!.line;
    expect(await room.shown(first)).toContain('in Tallavik on Monday');
    expect(await room.shown(second)).toContain('in Tallavik on Tuesday');
  });

  it('keeps apart what differs in its signs alone', async () => {
    const first = buttons(await room.ask(`/brief link:${at('/pier')}`))[0]!.line;
    room.web.at(
      '/pier',
      page('A pier opens', PIER.replace('again,” Ms Brenner said', '”, again, Ms Brenner said'), MORE),
    );
    const second = buttons(await room.ask(`/brief link:${at('/pier')}`, { workspace: 'test:2' }))[0]!.line;
    expect(await room.shown(first)).toContain('“The harbour is ours again,”');
    expect(await room.shown(second, { workspace: 'test:2' })).toContain('“The harbour is ours ”, again,');
  });

  it('opens its receipts in the workspace that asked and in no other', async () => {
    const { line } = buttons(await room.ask(`/brief link:${at('/pier')}`))[0]!;
    room.web.at('/other', page('Another page', MORE, PIER));
    await room.ask(`/brief link:${at('/other')}`, { workspace: 'test:2' });
    expect(await room.shown(line, { workspace: 'test:2' })).toContain('There is no article');
    await room.ask(`/brief link:${at('/pier')}`, { workspace: 'test:2' });
    expect(await room.shown(line, { workspace: 'test:2' })).toContain('Receipt: A pier opens');
  });

  it('keeps the receipts of an answer for a month at least, those of a post for good', async () => {
    room.now = Date.parse('2026-11-02T09:00Z');
    const asked = buttons(await room.ask(`/brief link:${at('/pier')}`))[0]!.line;
    room.web.at('/other', page('Another page', MORE, PIER));
    const post = { line: `brief link:${at('/other')}`, workspace: 'test:1', channel: 'c', person: '', manager: true };
    const posted = buttons((await room.parts.bot.run(post, null)).message)[0]!.line;
    room.now += 27 * DAY;
    const again = buttons(await room.ask(`/brief link:${at('/pier')}`))[0]!.line;
    const open = async () => {
      await forgetPages(room.store, room.now);
      const shown = await Promise.all([asked, again, posted].map((line) => room.shown(line)));
      return shown.map((text) => text.includes('Receipt: '));
    };
    room.now += 31 * DAY;
    expect(await open()).toEqual([true, true, true]);
    room.now += 62 * DAY;
    expect(await open()).toEqual([false, false, true]);
  });

  it('leaves an article of the desk as it is', async () => {
    room.web.at(
      '/feed.xml',
      rss('Harbour News', [{ title: 'A pier opens', day: '2026-11-24', text: PIER, link: at('/pier'), guid: '1' }]),
    );
    await room.ask(`source add ${at('/feed.xml')}`);
    await room.ask(`/brief link:${at('/pier')}`);
    const brief = await room.shown('/brief');
    expect(brief).toContain('1 story, 1 article');
    expect(brief).not.toContain('Fishermen');
  });

  it.each([
    ['what is not there', () => at('/none'), /nothing at this address \(404\)/],
    ['a PDF', () => at('/file.pdf'), /PDF/],
    ['what subscribers pay for', () => at('/paid'), /subscribers/],
    ['a login', () => at('/login'), /login/],
    ['a feed', () => at('/feed.xml'), /a feed, not a page; .*source add/],
    ['a front page', () => at('/'), /list of articles, not one; give the address of one article, or .*source add/],
    ['nonsense', () => 'banana', /is no address/],
    ['a private address', () => 'http://192.168.0.1/', /FETCH_ALLOW/],
  ])('says of %s why it cannot be briefed', async (_, address, words) => {
    room.web.at(
      '/',
      html(
        '<title>Post</title>',
        '<a href="/pier">A pier opens in Tallavik</a><br><a href="/storm">The storm, a year on</a>',
      ),
    );
    room.web.at('/file.pdf', { headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.7 binary' });
    room.web.at('/paid', html('<title>A pier</title>', '<h1>A pier</h1><p>Subscribe to continue reading.</p>'));
    room.web.at('/login', html('<title>Sign in</title>', '<form><input type="password" name="p"></form>'));
    room.web.at('/feed.xml', rss('Harbour News', [{ title: 'A pier opens', text: PIER }]));
    const message = await room.ask(`/brief link:${address()}`, reader);
    expect(message.title).toBe('That did not work');
    expect(JSON.stringify(message.blocks)).toMatch(words);
  });

  it('takes no since beside it', async () => {
    expect(await room.shown(`/brief link:${at('/pier')} since:24h`)).toContain('leave "since" out');
  });

  it('lists a page in another language and does not read it', async () => {
    room.web.at(
      '/jetee',
      page(
        'Une jetée ouvre',
        'La maire a inauguré lundi la nouvelle jetée du port, que les pêcheurs attendaient depuis neuf ans dans la ville. Elle a dit que le port était de nouveau à eux et que la ville avait beaucoup attendu.',
        'La vieille jetée avait été perdue dans la tempête de 2017, et la ville ne pouvait pas en payer une autre avant cette année.',
      ),
    );
    expect(await room.shown(`/brief link:${at('/jetee')}`)).toContain('In French: listed, not read.');
  });
});
