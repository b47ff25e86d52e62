// /source through the bot, the guarded fetch and a real store, against a local site: what a manager gets, and who sees what.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plain, voiceText } from '../../src/core/chat/plain.ts';
import { EVERYONE } from '../../src/core/desk/library.ts';
import { to } from '../fakes/web.ts';
import { buttons, DAY, html, MINUTE, type Newsroom, openNewsroom, rss } from './newsroom.ts';

const NOW = Date.parse('2026-11-24T09:00Z');
const OTHER = { workspace: 'test:2' };
const PIER =
  'Mayor Ada Brenner opened the new pier in Tallavik on Monday. “The harbour is ours again,” Ms Brenner said. Council leader Ines Okafor met Ada Brenner before the ceremony.';
const RAIL = 'Railway chief Viktor Sand warned that the line to Odmark would close. Mr Sand met Ines Okafor in Odmark.';

const STORY = html(
  '<title>A pier opens</title>',
  `<article><h1>A pier opens</h1><p>${PIER}</p><p>${RAIL}</p><p>${PIER.replaceAll('pier', 'quay')}</p></article>`,
);

let room: Newsroom;
const at = (path: string): string => `${room.web.origin}${path}`;
const ITEMS = [
  { title: 'A pier opens', day: '2026-11-24', text: PIER, link: '/pier', guid: 'pier' },
  { title: 'A line may close', day: '2026-11-23', text: RAIL, link: '/rail', guid: 'rail' },
  { title: 'An old tale', day: '2026-10-01', text: 'A tale of the harbour was told in Tallavik.', guid: 'tale' },
];

beforeEach(async () => {
  room = await openNewsroom(NOW);
  room.web.at('/harbour.xml', rss('Harbour News', ITEMS));
  room.web.at('/sport.xml', rss('Harbour Sport', [{ title: 'A race', day: '2026-11-22', text: RAIL, link: '/race' }]));
  room.web.at(
    '/',
    html(
      '<title>Harbour</title><link rel="alternate" type="application/rss+xml" href="/harbour.xml"><link rel="alternate" type="application/rss+xml" href="/sport.xml">',
      '<p>Welcome to the harbour.</p>',
    ),
  );
});
afterEach(async () => {
  expect(room.errors).toEqual([]);
  await room.close();
});

describe('add', () => {
  it('finds the feed of a site, shows what was detected and one item as it will look, and follows it', async () => {
    const message = await room.ask(`/source add ${room.web.origin}`);
    const text = await room.shown('/news status').then(() => JSON.stringify(message.blocks));
    expect(message.title).toBe('Added: Harbour News');
    expect(text).toContain(`RSS 2.0, 3 items, newest 2026-11-24, ${at('/harbour.xml')}`);
    expect(text).toContain('Mayor Ada Brenner opened the new pier in Tallavik on Monday.');
    expect(text).toContain('"kind":"note"');
    const [other, sources, ...more] = buttons(message);
    // No Share: what changes things is not done again to be shown.
    expect(more).toEqual([]);
    expect(other).toEqual({ label: 'Add Harbour Sport', line: `source add "${at('/sport.xml')}"` });
    expect(await room.shown(sources!.line)).toContain('The harbour is ours again');
    // The rest of what the first look brought waits for its turn.
    expect((await room.ask('/brief')).title).toBe('1 story, 1 article');
    await room.work();
    expect((await room.ask('/brief')).title).toBe('2 stories, 2 articles');
    expect(room.asked('/harbour.xml')).toBe(1);
    expect(await room.store.catalogue.changes('test:1')).toEqual([
      { workspace: 'test:1', source: at('/harbour.xml'), person: 'ann', what: 'added', at: NOW },
    ]);
  });

  it('says when the next look is, and is looked at then and not before', async () => {
    const text = await room.shown(`source add ${at('/harbour.xml')}`);
    expect(text).toMatch(/It is looked at next Tue 24 Nov 2026, 09:1[56] \(UTC\)\./);
    room.now += 14 * MINUTE;
    await room.work();
    expect(room.asked('/harbour.xml')).toBe(1);
    room.now += 3 * MINUTE;
    await room.work();
    expect(room.asked('/harbour.xml')).toBe(2);
  });

  it('is for managers', async () => {
    const message = await room.ask(`source add ${room.web.origin}`, { manager: false });
    expect(message.title).toBe('"source" is for managers');
    expect(room.web.requests).toEqual([]);
  });

  it('says of what is here that it is, and does nothing', async () => {
    await room.ask(`source add ${at('/harbour.xml')}`);
    for (const address of [at('/harbour.xml'), `${room.web.origin}/`, `${at('/harbour.xml')}#top`]) {
      const message = await room.ask(`source add ${address}`);
      expect(message.title).toBe('Here already: Harbour News');
    }
    expect(await room.store.catalogue.changes('test:1')).toHaveLength(1);
  });

  it('says of what is here and gave no article what its newest item is and why, not that it holds none', async () => {
    room.web.at('/titles', rss('Titles', [{ title: 'A mere title', link: at('/story'), guid: 'title' }]));
    await room.ask(`source add ${at('/titles')}`);
    const text = await room.shown(`source add ${at('/titles')}`);
    expect(text).toContain('Here already: Titles');
    expect(text).toContain(`Its newest item: A mere title (${at('/story')})`);
    expect(text).toContain('add the feed with full:yes');
    // When it was published is not known here any more.
    expect(text).not.toContain('date not stated');
    expect(text).not.toContain('no item');
  });

  it('says of what is here and cannot be read that it fails, and of what was never read that it was not', async () => {
    room.web.at('/list.opml', {
      body: `<opml version="2.0"><body><outline text="Gone" xmlUrl="${at('/gone')}"/></body></opml>`,
    });
    await room.ask(`source import ${at('/list.opml')}`);
    const before = await room.shown(`source add ${at('/gone')}`);
    expect(before).toContain('It was not read yet.');
    // Whether it has something new is not known.
    expect(await room.shown('source show gone')).toMatch(/Not read yet, next look/);
    room.now += 20 * MINUTE;
    await room.work();
    for (const line of [`source add ${at('/gone')}`, `source add ${at('/gone')} full:yes`]) {
      const after = await room.shown(line);
      expect(after).toMatch(/It fails since .*09:20 \(UTC\) \(\d looks?\): there is nothing at this address \(404\)/);
      expect(after).not.toMatch(/no item|0 items/);
    }
  });

  it('follows a page that has no feed for its changes', async () => {
    room.web.at(
      '/story',
      html(
        '<title>A pier opens</title><meta property="og:type" content="article">',
        `<article><h1>A pier opens</h1><p>${PIER}</p><p>${RAIL}</p><p>${PIER.replaceAll('pier', 'quay')}</p></article>`,
      ),
    );
    const text = await room.shown(`source add ${at('/story')}`);
    expect(text).toContain('Added: A pier opens');
    expect(text).toContain('page, 1 item');
    expect((await room.ask('/brief')).title).toBe('1 story, 1 article');
  });

  it('follows a page where it stands, and once, by whatever address it is given', async () => {
    room.web.at('/story', STORY);
    room.web.at('/old', to('/older', 301));
    room.web.at('/older', to('/story', 308));
    expect((await room.ask(`source add ${at('/old')}`)).title).toBe('Added: A pier opens');
    expect((await room.ask(`source add ${at('/older')}`)).title).toBe('Here already: A pier opens');
    expect((await room.ask(`source add ${at('/story')}`)).title).toBe('Here already: A pier opens');
    expect(await room.store.catalogue.source(at('/story'))).toMatchObject({ address: at('/story'), kind: 'page' });
    expect((await room.ask('/brief')).title).toBe('1 story, 1 article');
  });

  it('reads the pages of a feed of summaries where it is asked to', async () => {
    room.web.at('/short', {
      headers: { 'content-type': 'application/rss+xml' },
      body: `<rss version="2.0"><channel><title>Short</title><item><title>A pier opens</title><link>${at('/story')}</link><description>A pier was opened…</description></item></channel></rss>`,
    });
    room.web.at('/story', STORY);
    const text = await room.shown(`source add ${at('/short')} full:yes`);
    expect(text).toContain('the pages of its items are read');
    expect(text).toContain('Mayor Ada Brenner opened the new pier');
    expect(room.asked('/story')).toBe(1);
  });

  it('adds an article of a site that knows only http, typed without a scheme', async () => {
    room.web.at('/story', STORY);
    const text = await room.shown(`source add ${at('/story').replace('http://', '')}`);
    expect(text).toContain('page, 1 item');
    expect(await room.store.catalogue.source(at('/story'))).toMatchObject({ address: at('/story'), kind: 'page' });
  });

  it('reads pages no more where the only one who lists the feed asks for that', async () => {
    room.web.at('/short', rss('Short', [{ title: 'A pier opens', link: at('/story'), guid: 'pier' }]));
    room.web.at('/story', STORY);
    await room.ask(`source add ${at('/short')} full:yes`);
    await room.ask(`source add ${at('/short')}`, OTHER);
    const both = await room.shown(`source add ${at('/short')} full:no`);
    expect(both).toContain('Short is listed elsewhere too, and its pages are read for all who list it.');
    await room.ask(`source remove ${at('/short')}`, OTHER);
    expect((await room.ask(`source add ${at('/short')}`)).title).toBe('Here already: Short');
    expect((await room.ask(`source add ${at('/short')} full:no`)).title).toBe(
      'Read without its pages from now on: Short',
    );
    expect((await room.ask(`source add ${at('/short')} full:no`)).title).toBe('Here already: Short');
    expect(await room.store.catalogue.source(at('/short'))).toMatchObject({ full: false });
    expect((await room.store.catalogue.changes('test:1')).at(-1)?.what).toBe('the pages of its items read no more');
  });

  it('changes nothing for everyone', async () => {
    const id = at('/short');
    room.web.at('/short', rss('Short', [{ title: 'A pier opens', link: at('/story'), guid: 'pier' }]));
    await room.store.catalogue.follow({ id, address: id, kind: 'feed', full: false }, room.now);
    await room.parts.desk.list(id, EVERYONE);
    const answer = await room.shown(`source add ${id} full:yes`);
    expect(answer).toContain('is there for everyone as it is: whoever runs Dateline takes it out of SOURCES');
    expect(await room.store.catalogue.source(id)).toMatchObject({ full: false });
    expect((await room.ask(`source add ${id} full:no`)).title).toContain('Here already');
  });

  it('reads the pages of one that is here where that is asked for later', async () => {
    room.web.at('/short', rss('Short', [{ title: 'A pier opens', link: at('/story'), guid: 'pier' }]));
    room.web.at('/story', STORY);
    expect(await room.shown(`source add ${at('/short')}`)).toContain('add the feed with full:yes');
    const text = await room.shown(`source add ${at('/short')} full:yes`);
    expect(text).toContain('Read in full from now on: Short');
    expect(text).toContain('Mayor Ada Brenner opened the new pier');
    expect((await room.ask(`source add ${at('/short')} full:yes`)).title).toBe('Here already: Short');
    expect((await room.store.catalogue.changes('test:1')).map(({ what }) => what)).toEqual([
      'added',
      'the pages of its items read',
    ]);
  });

  const wrong: [string, string | (() => string), RegExp][] = [
    ['nonsense', 'banana', /banana.* is no address. Write one such as https:/],
    ['a scheme that is not read', 'ftp://example.com/feed', /only http and https/],
    ['a password', 'https://ann:secret@example.com/feed', /Leave them out/],
    ['a private address', 'http://10.1.2.3/feed', /FETCH_ALLOW/],
    ['the metadata of a cloud', 'http://169.254.169.254/latest', /clouds keep their secrets; that is not read\."/],
    ['what is not there', () => at('/nothing'), /nothing at this address \(404\); check it/],
    ['an endless file', () => at('/endless'), /(?:MB|bytes)/],
    ['a huge file', () => at('/huge'), /(?:MB|bytes)/],
    ['a page to log in', () => at('/login'), /log ?in/],
    ['a site without a feed', () => at('/plain'), /no feed was found/],
  ];
  it.each(wrong)('says of %s what is wrong and how to mend it', async (_, given, words) => {
    room.web.at('/endless', (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/rss+xml' });
      const chunk = Buffer.alloc(64 * 1024, 32);
      const more = (): void => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    room.web.at('/huge', (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/rss+xml', 'content-length': '5000000000' });
      response.write('<rss>');
    });
    room.web.at(
      '/login',
      html('<title>Sign in</title>', '<form><input name="user"><input type="password" name="p"></form>'),
    );
    room.web.at('/plain', html('<title>Plain</title>', '<p>Hello.</p>'));
    const message = await room.ask(`source add ${typeof given === 'string' ? given : given()}`);
    expect(message.title).toBe('That did not work');
    expect(JSON.stringify(message.blocks)).toMatch(words);
    expect(await room.store.catalogue.changes('test:1')).toEqual([]);
    expect((await room.ask('source list')).title).toBe('No source is listed here');
  });
});

describe('before anything has come', () => {
  const said = async (line: string) => JSON.stringify((await room.ask(line)).blocks);

  it('a brief says what to do, that sources are read just now, or that they brought nothing', async () => {
    expect(await said('brief')).toContain('follow a site: source add');
    room.web.at('/one', { body: `<opml><body><outline type="rss" xmlUrl="${at('/none.xml')}"/></body></opml>` });
    await room.ask(`source import ${at('/one')}`);
    for (const line of ['brief', 'news status'])
      expect(await said(line)).toContain('The source here is being read for the first time: ask again in a minute.');
    await room.work();
    for (const line of ['brief', 'news status'])
      expect(await said(line)).toContain(
        'The source here has brought no article yet: \\"source list\\" shows how it fares.',
      );
  });

  it('who is asked for is not said to be named nowhere', async () => {
    expect((await room.ask('who Brenner')).title).toBe('No article is on the desk');
    expect((await room.ask('quotes Brenner')).title).toBe('No article is on the desk');
  });
});

describe('the border of a workspace', () => {
  it('hides what only another lists, and gives its articles at once to who lists it too', async () => {
    await room.ask(`source add ${at('/harbour.xml')}`);
    await room.work();
    expect((await room.ask('/brief', OTHER)).title).toBe('No article is on the desk');
    expect((await room.ask('source list', OTHER)).title).toBe('No source is listed here');
    expect(await room.shown('source show Harbour', OTHER)).toContain('No source is listed here');
    expect(await room.shown('source remove Harbour', OTHER)).toContain('No source is listed here');
    const before = room.web.requests.length;
    const added = await room.ask(`source add ${at('/harbour.xml')}`, OTHER);
    expect(added.title).toBe('Added: Harbour News');
    expect(JSON.stringify(added.blocks)).toContain('Mayor Ada Brenner');
    expect(room.web.requests.length).toBe(before);
    expect((await room.ask('/brief', OTHER)).title).toBe('2 stories, 2 articles');
  });

  it('follows a feed once, whoever lists it by the address it had or has', async () => {
    await room.ask(`source add ${at('/harbour.xml')}`);
    room.web.at('/harbour.xml', to(at('/new.xml'), 301));
    room.web.at('/new.xml', rss('Harbour News', ITEMS));
    room.now += 20 * MINUTE;
    await room.work();
    const before = room.asked('/new.xml');
    expect((await room.ask(`source add ${at('/new.xml')}`, OTHER)).title).toBe('Added: Harbour News');
    room.web.at('/list', {
      body: `<opml><body><outline type="rss" text="H" xmlUrl="${at('/new.xml')}"/></body></opml>`,
    });
    expect((await room.ask(`source import ${at('/list')}`, { workspace: 'test:3' })).title).toBe(
      'Imported 1 of 1 feed',
    );
    expect(room.asked('/new.xml')).toBe(before);
    expect(await room.store.catalogue.audience(at('/harbour.xml'))).toEqual(['test:1', 'test:2', 'test:3']);
    room.now += 20 * MINUTE;
    await room.work();
    expect(room.asked('/new.xml')).toBe(before + 1);
  });

  it('ends the fetching with the last workspace that removes it', async () => {
    await room.ask(`source add ${at('/harbour.xml')}`);
    await room.ask(`source add ${at('/harbour.xml')}`, OTHER);
    await room.work();
    const receipt = buttons(await room.ask('/brief')).find(({ label }) => label.startsWith('Sources'))!.line;
    const removed = await room.ask('source remove harbour');
    expect(removed.title).toBe('Removed: Harbour News');
    expect(JSON.stringify(removed.blocks)).toContain('receipts open again only when it is added again');
    expect((await room.ask(receipt)).title).toBe('No such article');
    expect((await room.ask('/brief')).title).toBe('No article is on the desk');
    expect((await room.ask('/brief', OTHER)).title).toBe('2 stories, 2 articles');
    room.now += DAY;
    await room.work();
    expect(room.asked('/harbour.xml')).toBe(2);
    await room.ask('source remove harbour', OTHER);
    expect((await room.ask('/brief', OTHER)).title).toBe('No article is on the desk');
    room.now += DAY;
    await room.work();
    expect(room.asked('/harbour.xml')).toBe(2);
    expect(await room.store.catalogue.source(at('/harbour.xml'))).toBeNull();
    expect((await room.store.catalogue.changes('test:1')).map(({ what }) => what)).toEqual(['added', 'removed']);
    // Added anew it begins anew.
    expect((await room.ask(`source add ${at('/harbour.xml')}`)).title).toBe('Added: Harbour News');
    await room.work();
    expect((await room.ask('/brief')).title).toBe('2 stories, 2 articles');
    expect((await room.ask(receipt)).title).toMatch(/^Receipt: /);
  });

  it('leaves everyone’s sources alone', async () => {
    const id = at('/harbour.xml');
    await room.store.library.list(id, '*');
    await room.store.catalogue.follow({ id, address: id, kind: 'feed', full: false }, room.now);
    await room.work();
    expect(await room.shown('source list')).toMatch(/Harbour News · .*for everyone · last new item/);
    expect(await room.shown('source remove harbour')).toMatch(/is there for everyone: .*SOURCES/);
    expect(await room.shown('source show harbour')).not.toContain('SOURCES');
    room.web.at('/harbour.xml', { status: 404 });
    room.now += 20 * MINUTE;
    await room.work();
    expect(await room.shown('source show harbour')).toContain('whoever runs Dateline changes it in SOURCES.');
    expect((await room.ask(`source add ${id}`)).title).toBe('Here already: Harbour News');
    expect((await room.ask('/brief', OTHER)).title).toBe('2 stories, 2 articles');
  });
});

describe('health', () => {
  it('shows at a glance what fails and since when, in words', async () => {
    await room.ask(`source add ${at('/harbour.xml')}`);
    await room.ask(`source add ${at('/sport.xml')}`);
    await room.work();
    room.web.at('/harbour.xml', { status: 503 });
    room.now += 20 * MINUTE;
    await room.work();
    const text = await room.shown('source list');
    expect(text).toContain('2 sources, 1 failing');
    expect(text).toMatch(
      /Harbour News .*failing since Tue 24 Nov 2026, 09:20 \(UTC\): the site has a fault of its own \(503\)/,
    );
    expect(text).toMatch(/Harbour Sport .*last new item Tue 24 Nov 2026, 09:00/);
  });

  it('shows of one its looks, its error, its next look, and what became of its items', async () => {
    await room.ask(`source add ${at('/harbour.xml')}`);
    await room.work();
    room.web.at('/harbour.xml', html('<title>Moved</title>', '<p>We have a new site.</p>'));
    room.now += 20 * MINUTE;
    await room.work();
    const text = await room.shown('source show harb');
    expect(text).toMatch(/It fails since Tue 24 Nov 2026, 09:20 \(UTC\) \(1 look\): it is a web page, no feed\n/);
    expect(text).toContain(
      `If it has another address now: source remove "${at('/harbour.xml')}", then source add with the new one.`,
    );
    expect(text).toMatch(/Last read Tue 24 Nov 2026, 09:00 .*last new item .*next look Tue 24 Nov 2026, 09:3[56]/);
    expect(text).toContain('A pier opens (');
    expect(text).toMatch(/A line may close .*taken in/);
    expect(text).toMatch(/An old tale · too old: it is dated 2026-10-01/);
    expect(text).toContain('Added here Tue 24 Nov 2026, 09:00');
  });

  it('shows the items that came together as the feed has them', async () => {
    const items = Array.from({ length: 12 }, (_, n) => ({
      title: `Item ${n + 1}.`,
      link: at(`/${n + 1}`),
      text: `${PIER} ${n}`,
    }));
    room.web.at('/many.xml', rss('Many', items));
    await room.ask(`source add ${at('/many.xml')}`);
    const shown = [...(await room.shown('source show many')).matchAll(/Item (\d+)\./g)].map(([, number]) =>
      Number(number),
    );
    expect(shown).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('of a feed that is down for a week, moves, and turns into a page: nothing is lost, and each is said', async () => {
    const feed = at('/harbour.xml');
    await room.ask(`source add ${feed}`);
    await room.work();
    const show = () => room.shown('source show harbour');
    room.web.at('/harbour.xml', { status: 502 });
    for (let hour = 0; hour < 7 * 24; hour += 1) {
      room.now += 60 * MINUTE;
      await room.work();
    }
    expect(await show()).toMatch(
      /It fails since Tue 24 Nov 2026, 10:00 \(UTC\) \(\d\d looks\): the site has a fault of its own \(502\)/,
    );
    // Up again at another address: what came out while it was down is not too old for that.
    const missed = { title: 'A week later', day: '2026-11-25', text: `${RAIL} The week was long.`, guid: 'week' };
    room.web.at('/new.xml', rss('Harbour News', [missed, ...ITEMS]));
    room.web.at('/harbour.xml', to(at('/new.xml'), 301));
    room.now += 7 * 60 * MINUTE;
    await room.work();
    const moved = await show();
    expect(moved).toContain(`${at('/new.xml')} · RSS 2.0`);
    expect(moved).toContain(`It was added as ${feed}, which leads there.`);
    expect(moved).not.toContain('fails');
    expect(moved).toMatch(/A week later · taken in/);
    expect((await room.ask('/brief')).title).toBe('3 stories, 3 articles');
    for (const path of ['/new.xml', '/harbour.xml'])
      room.web.at(path, html('<title>Boats</title>', '<p>This domain is for sale.</p>'));
    room.now += 60 * MINUTE;
    await room.work();
    expect(await show()).toMatch(/It fails since .* \(1 look\): it is .*page/);
    expect((await room.ask('/brief')).title).toBe('3 stories, 3 articles');
    // And back once more, where it was last.
    room.web.at(
      '/new.xml',
      rss('Harbour News', [{ ...missed, title: 'Back', text: PIER.replace('pier', 'mole'), guid: 'back' }]),
    );
    for (let hour = 0; hour < 4; hour += 1) {
      room.now += 60 * MINUTE;
      await room.work();
    }
    expect(await show()).not.toContain('fails');
    expect((await room.ask('/brief')).title).toBe('4 stories, 4 articles');
  });

  it('asks back where a name fits several, and says where it fits none', async () => {
    await room.ask(`source add ${at('/harbour.xml')}`);
    await room.ask(`source add ${at('/sport.xml')}`);
    expect(await room.shown('source show Harbour')).toContain('"Harbour" fits 2 sources: Harbour News');
    expect(await room.shown('source show sport.xml')).toContain('Harbour Sport');
    expect(await room.shown('source show "harbour news"')).toContain('Last items');
    expect(await room.shown('source show tundra')).toContain('No source here is called "tundra"');
  });

  it('calls an article without a title by its address, in every answer', async () => {
    const untitled = (path: string, text: string) =>
      `<item><link>${at(path)}</link><description>${text}</description></item>`;
    room.web.at('/notes.xml', {
      headers: { 'content-type': 'application/rss+xml' },
      body: `<rss version="2.0"><channel><title>Ann’s notes</title>${untitled('/note/1', 'The ferry to Tallavik was late again on Monday, and nobody said why.')}${untitled('/note/2', 'The bridge at Norvik opens on Friday, the mayor said.')}</channel></rss>`,
    });
    expect(await room.shown(`source add ${at('/notes.xml')}`)).toContain(`${at('/note/1')}:`);
    await room.work();
    const brief = await room.ask('/brief');
    const told = plain(brief);
    expect(told).toContain(`${at('/note/1')}:`);
    expect(told).toMatch(/a: Ann’s notes · http:\/\/[^ ]+\/note\/\d · date not stated/);
    const receipt = buttons(brief).find(({ label }) => label === 'Sources a')!.line;
    expect((await room.ask(receipt)).title).toMatch(/^Receipt: http:\/\/[^ ]+\/note\/\d$/);
  });

  it('names an article with a sentence that is too long by its title', async () => {
    room.web.at(
      '/endless.xml',
      rss('Ann’s notes', [{ title: 'A walk', text: `It began at noon ${'and on it goes '.repeat(200)}.` }]),
    );
    await room.ask(`source add ${at('/endless.xml')}`);
    expect(plain(await room.ask('/brief'))).toContain('characters are left out, of: A walk.');
  });

  it('completes a source by its title or address', async () => {
    await room.ask(`source add ${at('/harbour.xml')}`);
    const complete = (typed: string, workspace = 'test:1') =>
      room.parts.bot.host.complete({ command: 'source show', option: 'source', typed, workspace });
    expect(await complete('har')).toEqual(['Harbour News']);
    expect(await complete('har', 'test:2')).toEqual([]);
    expect(await complete('harbour.xml')).toEqual(['Harbour News']);
    // By its address where the title is another's too, or too long for a choice.
    for (const path of ['/twin.xml', '/double.xml']) room.web.at(path, rss('Tallavik Post', []));
    room.web.at('/long.xml', rss(`Tallavik ${'Long '.repeat(30)}`, []));
    for (const path of ['/twin.xml', '/double.xml', '/long.xml']) await room.ask(`source add ${at(path)}`);
    expect((await complete('tallavik')).sort()).toEqual(['/double.xml', '/long.xml', '/twin.xml'].map(at));
  });
});

describe('OPML', () => {
  const list = () => `<opml version="2.0"><head><title>Mine</title></head><body>
    <outline text="Ports"><outline text="Deep"><outline type="rss" text="Harbour News" xmlUrl="${at('/harbour.xml')}"/></outline>
    <outline type="rss" text="Harbour Sport" xmlUrl="${at('/sport.xml')}"/></outline>
    <outline type="rss" text="Bad" xmlUrl="ftp://example.com/x"/></body></opml>`;

  it('shows the difference without making it, then makes it', async () => {
    room.web.at('/list.opml', { headers: { 'content-type': 'text/x-opml' }, body: list() });
    await room.ask(`source add ${at('/harbour.xml')}`);
    const dry = await room.ask(`source import ${at('/list.opml')} dry:yes`);
    expect(dry.title).toBe('Nothing was changed: 1 of 3 feeds would be new');
    const text = JSON.stringify(dry.blocks);
    for (const part of [
      'New: 1',
      'Harbour Sport',
      'Here already: 1',
      'Harbour News',
      'Refused: 1',
      'ftp://example.com/x',
    ])
      expect(text).toContain(part);
    expect((await room.ask('source list')).title).toBe('1 source');
    expect((await room.ask(buttons(dry)[0]!.line)).title).toBe('Imported 1 of 3 feeds');
    expect(await room.shown('source list')).toMatch(
      /2 sources[\s\S]*\nHarbour Sport · http\S*\/sport\.xml · not read yet/,
    );
    await room.work();
    expect(await room.shown('source show sport')).toContain('A race');
    expect((await room.ask(`source import ${at('/list.opml')}`)).title).toBe('Imported 0 of 3 feeds');
    expect((await room.store.catalogue.changes('test:1', at('/sport.xml'))).map(({ what }) => what)).toEqual([
      'added by an import',
    ]);
  });

  it('says of what is no such list what is wrong', async () => {
    expect(await room.shown(`source import ${at('/harbour.xml')}`)).toMatch(/OPML/);
    expect(await room.shown(`source import ${at('/none')}`)).toContain('(404)');
    expect(await room.shown('source import banana')).toMatch(/"banana" is no address\. An import takes the link/);
  });

  it.each(['/tmp/x.opml', '~/x.opml', './x.opml', 'C:\\\\x.opml', 'file:///tmp/x.opml', 'feeds.opml'])(
    'wants a link, not the path %s',
    async (path) => {
      expect(await room.shown(`source import "${path}"`)).toMatch(
        /x?\.opml" is no link\. An import takes the link to an OPML file, such as https:\/\/example\.com\/feeds\.opml: /,
      );
    },
  );

  it('keeps the titles of a list until a look knows better', async () => {
    const outline = (title: string, path: string) => `<outline type="rss" text="${title}" xmlUrl="${at(path)}"/>`;
    const outlines = [outline('My harbour', '/harbour.xml'), outline('Dead', '/dead'), outline('Gone', '/gone')];
    room.web.at('/list.opml', { body: `<opml version="2.0"><body>${outlines.join('')}</body></opml>` });
    await room.ask(`source import ${at('/list.opml')}`);
    expect(await room.shown('source list')).toMatch(/Dead · .*\n.*Gone · .*\n.*My harbour · /);
    expect(JSON.stringify((await room.ask('source export')).blocks)).toContain('text=\\"My harbour\\"');
    expect((await room.ask('source remove gone')).title).toBe('Removed: Gone');
    await room.work();
    expect(await room.shown('source list')).toMatch(/Dead · .*\n.*Harbour News · /);
  });

  it('refuses what may not be reached, where its address says so', async () => {
    const addresses = ['http://10.1.2.3/feed', 'http://localhost.:9/feed', 'http://2852039166/', at('/sport.xml')];
    const outlines = addresses.map((address) => `<outline type="rss" text="" xmlUrl="${address}"/>`);
    room.web.at('/list.opml', { body: `<opml version="2.0"><body>${outlines.join('')}</body></opml>` });
    const dry = await room.ask(`source import ${at('/list.opml')} dry:yes`);
    expect(dry.title).toBe('Nothing was changed: 1 of 4 feeds would be new');
    const text = JSON.stringify(dry.blocks);
    for (const part of ['Refused: 3', '10.1.2.3 leads to a private network', 'FETCH_ALLOW', 'Port 9 of localhost'])
      expect(text).toContain(part);
    expect((await room.ask(`source import ${at('/list.opml')}`)).title).toBe('Imported 1 of 4 feeds');
  });

  it('is written as text that can be read in again', async () => {
    await room.ask(`source add ${at('/harbour.xml')}`);
    await room.ask(`source add ${at('/sport.xml')}`);
    const message = await room.ask('source export');
    const opml = message.blocks.map((block) => (block.kind === 'text' ? voiceText(block.text) : '')).join('\n');
    room.web.at('/mine.opml', { body: opml });
    expect((await room.ask(`source import ${at('/mine.opml')}`, OTHER)).title).toBe('Imported 2 of 2 feeds');
    expect((await room.ask('source export', { workspace: 'test:3' })).title).toBe('No feed to export');
  });

  it('says which sources it leaves out, for a list of feeds holds no pages', async () => {
    room.web.at('/story', STORY);
    await room.ask(`source add ${at('/story')}`);
    const pages = await room.shown('source export');
    expect(pages).toContain('No feed to export');
    expect(pages).toContain(`Not in it, for they are pages and no feeds: ${at('/story')}.`);
    await room.ask(`source add ${at('/harbour.xml')}`);
    const both = await room.shown('source export');
    expect(both).toContain(`xmlUrl="${at('/harbour.xml')}"`);
    expect(both).toContain(`Not in it, for they are pages and no feeds: ${at('/story')}.`);
    await room.ask(`source remove ${at('/story')}`);
    expect(await room.shown('source export')).not.toContain('Not in it');
  });
});
