// /news why: each stage at which an item can stop has a name and a sentence, through the bot and a real store.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttons, DAY, type Given, html, MINUTE, type Newsroom, openNewsroom, rss } from './newsroom.ts';

const PIER =
  'Mayor Ada Brenner opened the new pier in Tallavik on Monday. “The harbour is ours again,” Ms Brenner said.';
const reader = { manager: false };

let room: Newsroom;
const at = (path: string): string => `${room.web.origin}${path}`;
const item = (name: string, more: Partial<Given> = {}): Given => ({
  title: `The ${name} story`,
  day: '2026-11-24',
  text: `${PIER} It was about the ${name}, a ${name} and one more ${name}.`,
  link: at(`/${name}`),
  guid: name,
  ...more,
});
const add = async (...items: Given[]): Promise<void> => {
  room.web.at('/feed.xml', rss('Harbour News', items));
  await room.ask(`source add ${at('/feed.xml')}`);
  await room.work();
};
const why = (asked: string): Promise<string> => room.shown(`/news why ${asked}`, reader);

beforeEach(async () => {
  room = await openNewsroom(Date.parse('2026-11-24T09:00Z'));
});
afterEach(async () => {
  expect(room.errors).toEqual([]);
  await room.close();
});

describe('an item that is on the desk', () => {
  it('is said to be, since when, by its link however it is written, or by its title', async () => {
    await add(item('crane'));
    for (const asked of [at('/crane'), `${at('/crane')}?utm_source=x`, 'the crane story', 'CRANE']) {
      const text = await why(asked);
      expect(text).toContain('The crane story · Harbour News');
      expect(text).toContain('It is on the desk since Tue 24 Nov 2026, 09:00 (UTC).');
      expect(text).toContain('No digest runs here that would show it.');
    }
  });

  it('has the order that shows it next', async () => {
    await room.ask('digest set 18:00');
    await add(item('crane'));
    expect(await why('crane')).toContain('The digest d1 shows it next, Tue 24 Nov 2026, 18:00 (UTC).');
    // What a post held is not shown by the next.
    const claim = await room.store.ledger.claim('d1', room.now, 'a', room.now, MINUTE);
    await room.store.ledger.intend(claim!, [{ body: '{}', key: 'k' }], room.now + 1, room.now);
    await room.store.ledger.end(claim!, 1, { state: 'sent', id: 'm' }, room.now);
    expect(await why('crane')).toContain('it came before the last post of d1');
  });

  it('tells its revision', async () => {
    await add(item('crane'));
    room.now += 20 * MINUTE;
    room.web.at(
      '/feed.xml',
      rss('Harbour News', [item('crane', { text: `${PIER} The crane fell at noon, said the harbour.` })]),
    );
    await room.work();
    expect(await why('crane')).toContain('now in revision 2.');
  });

  it('may be in a language that is not read, or too long for a brief', async () => {
    await add(
      item('fleuve', {
        text: 'La maire a inauguré lundi la nouvelle jetée du port, que les pêcheurs attendaient depuis neuf ans dans la ville. Elle a dit que le port était de nouveau à eux.',
      }),
      item('endless', { text: `It began at noon ${'and on it goes '.repeat(400)}.` }),
    );
    expect(await why('fleuve')).toContain('It is in French: it is listed, not read.');
    expect(await why('endless')).toContain('It is too long for a brief: sentences of more than 1,500 characters.');
  });

  it('may be behind those that a brief shows', async () => {
    await add(item('first'));
    room.now += 20 * MINUTE;
    room.web.at(
      '/feed.xml',
      rss(
        'Harbour News',
        Array.from({ length: 25 }, (_, number) => item(`ship${number}`)),
      ),
    );
    await room.work();
    expect(await why('first')).toContain('A brief shows the newest 20 articles; 25 are newer.');
  });
});

describe('an item that is not', () => {
  it('waits to be read', async () => {
    room.web.at('/feed.xml', rss('Harbour News', [item('crane'), item('winch', { day: '2026-11-23' })]));
    await room.ask(`source add ${at('/feed.xml')}`);
    expect(await why('winch')).toContain('It waits to be read');
  });

  it('is too old, behind the newest of a first look, without text, or here already', async () => {
    await add(
      ...Array.from({ length: 10 }, (_, number) => item(`ship${number}`)),
      item('behind', { day: '2026-11-23' }),
    );
    room.now += 20 * MINUTE;
    room.web.at(
      '/feed.xml',
      rss('Harbour News', [
        item('ancient', { day: '2026-10-01' }),
        { title: 'The bare story', link: at('/bare'), guid: 'bare' },
        item('twin', { text: item('ship1').text! }),
      ]),
    );
    await room.work();
    expect(await why('behind')).toMatch(/not taken in: it was not among the newest 10/);
    expect(await why('ancient')).toMatch(/not taken in: it is dated 2026-10-01: .*MAX_AGE_DAYS/);
    expect(await why('bare')).toMatch(/not taken in: its feed gives no text with it: .*full:yes/);
    expect(await why('twin')).toMatch(/not taken in a second time: the desk has these words already[\s\S]*on the desk/);
    expect(buttons(await room.ask('news why ancient', reader))).toEqual([
      { label: 'Brief this page now', line: `brief link:"${at('/ancient')}"` },
    ]);
  });

  it('is named by the button that briefs its page, where several fit', async () => {
    const old = { day: '2026-10-01' };
    await add(
      item('crane'),
      item('quay', old),
      item('lock', { ...old, title: `The lock story ${'on and '.repeat(30)}` }),
    );
    const named = buttons(await room.ask('news why story', reader));
    expect(new Set(named.map(({ line }) => line))).toEqual(
      new Set([`brief link:"${at('/lock')}"`, `brief link:"${at('/quay')}"`]),
    );
    const of = (path: string): string => named.find(({ line }) => line.includes(path))!.label;
    expect(of('/quay')).toBe('Brief now: The quay story');
    expect(of('/lock')).toMatch(/^Brief now: The lock story on and .*…$/);
    // Discord takes no longer label.
    expect(of('/lock').length).toBeLessThanOrEqual(80);
  });

  it('is parked after three tries, with the reason of the last', async () => {
    room.web.at('/feed.xml', {
      headers: { 'content-type': 'application/rss+xml' },
      body: `<rss version="2.0"><channel><title>Harbour News</title><item><title>The gone story</title><link>${at('/gone')}</link></item></channel></rss>`,
    });
    await room.ask(`source add ${at('/feed.xml')} full:yes`);
    expect(await why('gone')).toMatch(
      /It could not be read yet \(1 of 3 tries\) and is tried again: its page cannot be read: .*\(404\)/,
    );
    for (let hour = 0; hour < 3; hour += 1) {
      room.now += 60 * MINUTE;
      await room.work();
    }
    expect(await why('gone')).toMatch(
      /not tried again until its source changes it: tried 3 times: its page cannot be read: .*\(404\)/,
    );
  });

  it('was not in its feed as that was last seen, or its feed fails', async () => {
    await add(item('crane'));
    expect(await why(at('/other'))).toContain(
      'It is not in Harbour News as it was last seen, Tue 24 Nov 2026, 09:00 (UTC). The next look is',
    );
    room.web.at('/feed.xml', html('<title>Shop</title>', '<p>Buy boats.</p>'));
    room.now += 20 * MINUTE;
    await room.work();
    expect(await why(at('/other'))).toMatch(
      /Harbour News cannot be read since Tue 24 Nov 2026, 09:20 \(UTC\): .+ The next look is/,
    );
    expect(await why('crane')).toMatch(/on the desk since[\s\S]*Harbour News cannot be read since/);
  });

  it('was in none of the many feeds of its site', async () => {
    for (let number = 0; number < 8; number += 1) {
      room.web.at(`/${number}.xml`, rss(`Harbour ${number}`, [item(`ship${number}`)]));
      await room.ask(`source add ${at(`/${number}.xml`)}`);
    }
    const told = await why(at('/other'));
    expect(told.match(/^It is not in Harbour \d as it was last seen/gm)).toHaveLength(5);
    expect(told).toContain('It is not in 3 more sources of its site that are listed here: "source list" shows them.');
  });

  it('is of a source that is not listed here', async () => {
    await add(item('crane'));
    expect(await why('https://elsewhere.example/story')).toContain(
      'Its source is not listed here: none of the 1 source is of elsewhere.example.',
    );
    // What only another workspace lists is not known here.
    expect(await room.shown(`news why ${at('/crane')}`, { workspace: 'test:2' })).toContain('No source is listed here');
    expect(await room.shown('news why crane', { workspace: 'test:2' })).toContain('No source is listed here');
  });

  it('has left the desk after its time', async () => {
    await add(item('crane'));
    const [article] = await room.store.library.carried(at('/feed.xml'));
    await room.parts.desk.leave(article!, at('/feed.xml'));
    await room.store.catalogue.leave(article!, 'articles stay 30 days (RETENTION_DAYS)');
    expect(await why('crane')).toContain('It has left the desk: articles stay 30 days (RETENTION_DAYS).');
    // Its item forgotten too, the article is still known by its link.
    await room.store.catalogue.purge(room.now + DAY);
    expect(await why(at('/crane'))).toContain('It stands on the desk no more');
  });

  it('is named nowhere', async () => {
    await add(item('crane'));
    expect(await why('tundra')).toMatch(
      /No item of the sources here, and no article on the desk, has the words "tundra"/,
    );
  });
});

it('is found by whole words of its title, not by letters of them or of the name that the desk gave it', async () => {
  await add(item('crane'), item('quay'), item('lock'));
  for (const word of 'ran 0 1 2 3 4 5 6 7 8 9 b c d e f g h i j k'.split(' '))
    expect(await why(`story ${word}`)).toContain('Nothing here fits');
});

it('shows the newest five of several', async () => {
  await add(...Array.from({ length: 8 }, (_, number) => item(`ship${number}`)));
  const message = await room.ask('news why story', reader);
  expect(message.title).toBe('The newest 5 that fit');
  room.now += DAY;
});
