// The bot over a real store and real articles: what a person gets for good lines, bad lines and faults.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assemble, type Assembled } from '../../../src/assemble.ts';
import type { Invocation } from '../../../src/core/chat/adapter.ts';
import type { Message } from '../../../src/core/chat/message.ts';
import { plain } from '../../../src/core/chat/plain.ts';
import { intake } from '../../../src/core/desk/follow.ts';
import { open } from '../../../src/sources/index.ts';
import { openStore } from '../../../src/stores/index.ts';
import type { Store } from '../../../src/stores/store.ts';

const HOUR = 3_600_000;
const PORT = `Mayor Ada Brenner opened the new pier in Tallavik on Monday. “The harbour is ours again,” Ms Brenner said. Her
rival, Tom Brenner, was not there. Council leader Ines Okafor met Ada Brenner before the ceremony.`;
const RAIL = 'Railway chief Viktor Sand warned that the line to Odmark would close. Mr Sand met Ines Okafor in Odmark.';

let now = Date.UTC(2026, 10, 24, 9);
let store: Store;
let parts: Assembled;
const errors: object[] = [];
const folder = mkdtempSync(join(tmpdir(), 'bot-'));

const take = async (name: string, text: string): Promise<void> => {
  writeFileSync(join(folder, `${name}.txt`), text);
  await intake(parts.desk, await open(folder), { clock: () => now, report: () => {} });
};
const asked = (line: string, more: Partial<Invocation> = {}): Invocation => ({
  line,
  workspace: 'test:1',
  channel: 'test:1:2',
  person: 'p',
  manager: false,
  ...more,
});
const ask = (line: string, more: Partial<Invocation> = {}): Promise<Message> =>
  parts.bot.host.answer(asked(line, more));
const shown = async (line: string, more: Partial<Invocation> = {}): Promise<string> => plain(await ask(line, more));
const buttons = (message: Message) =>
  message.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));

beforeAll(async () => {
  store = await openStore(':memory:');
  parts = assemble({
    store,
    key: 'key',
    clock: () => now,
    zone: 'UTC',
    platform: () => null,
    log: { info() {}, warn() {}, error: (facts) => void errors.push(facts) },
  });
  await take('pier', PORT);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('answers', () => {
  it('carry Sources and Share, and the line that makes them again', async () => {
    const message = await ask('/quotes "Ada Brenner"');
    expect(buttons(message)).toEqual([
      { label: 'Sources', line: 'news receipt pier 2' },
      { label: 'Share', line: 'quotes speaker:"Ada Brenner" public:true' },
    ]);
    expect(message.line).toBe('quotes speaker:"Ada Brenner"');
  });
  it('have no Share button where all can see them', async () => {
    for (const message of [await ask('/quotes public:true'), await ask('/quotes', { open: true })])
      expect(buttons(message).map((button) => button.label)).toEqual(['Sources']);
  });
  it('let one choose between people of one surname', async () => {
    const message = await ask('/who Brenner');
    expect(message.title).toContain('Several');
    expect(buttons(message).map((button) => button.line)).toEqual(
      expect.arrayContaining(['who "Ada Brenner"', 'who "Tom Brenner"']),
    );
  });
  it('offer the nearest name, and who there is', async () => {
    const text = await shown('/who Brener');
    expect(text).toContain('The articles do not name Brener');
    expect(text).toContain('Did you mean Ada Brenner or Tom Brenner?');
  });
  it('say whose words they are, or that there are none', async () => {
    expect(await shown('/who "Ines Okafor"')).toContain('Said: no words here are given to Ines Okafor.');
    expect(await shown('/quotes "Ines Okafor"')).toContain('no quoted words given to Ines Okafor');
  });
  it('open their sentences with neighbours, and say what a bad receipt needs', async () => {
    expect(await shown('news receipt pier 2')).toMatch(
      /Sentence 2 with its neighbours:\n- Mayor .*\[1\]\n- “The harbour.*\[2\]\n- Her.*\[3\]/,
    );
    expect(await shown('news receipt pear 2')).toContain('Did you mean "pier"?');
    expect(await shown('news receipt pier 2,99')).toContain('sentences 1 to 4; there is no 99');
    expect(await shown('news receipt pier two')).toContain('numbers such as 3 or 3,7,14');
    expect(await shown('news receipt pier@7 1')).toContain('There is no article "pier');
  });
});

describe('since', () => {
  it('counts from arrival, in hours, days and dates, and turns absolute in buttons', async () => {
    now += 5 * HOUR;
    await take('rail', RAIL);
    now += HOUR;
    expect((await ask('/brief')).title).toBe('2 stories, 2 articles');
    const recent = await ask('/brief since:2h');
    expect(recent.title).toBe('1 story, 1 article');
    expect(recent.line).toBe(`brief since:"${new Date(now - 2 * HOUR).toISOString()}"`);
    expect((await ask('/brief since:2026-11-24')).title).toBe('2 stories, 2 articles');
    expect((await ask('/brief 10m')).title).toBe('Nothing new');
    expect(await shown('/brief since:whenever')).toContain('"since" does not understand "whenever"');
  });
  it('tells articles apart by letters, with a Sources button each', async () => {
    const message = await ask('/who "Ines Okafor"');
    const text = plain(message);
    expect(text).toMatch(/\[a\d\]/);
    expect(text).toMatch(/\[b\d\]/);
    expect(text).toMatch(/\(a: .*; b: .*\)/);
    expect(buttons(message).map((button) => button.label)).toEqual(['Sources a', 'Sources b', 'Share']);
  });
});

describe('a receipt of an article that changed', () => {
  it('opens what was cited, and says what is no longer so', async () => {
    const before = now;
    await take('ferry', 'The ferry sank on Monday. Nobody was hurt. Captain Lund wept.');
    now += 24 * HOUR;
    await take('ferry', 'The ferry sank on Monday. Two people were hurt. Captain Lund wept. An inquiry began.');
    const day = new Date(now).toISOString().slice(0, 10);
    expect(await shown('news receipt ferry 2')).toContain('Nobody was hurt. [2]');
    expect(await shown('news receipt ferry 2')).toContain(
      `Sentence 2 was changed on ${day}. It is at revision 2 now: news receipt ferry@2 1.`,
    );
    expect(await shown('news receipt ferry 1,3')).toContain(
      `The article was changed on ${day}; these sentences stand. It is at revision 2 now`,
    );
    expect(await shown('news receipt ferry@2 2,4')).toContain(`Sentences 2 and 4 came with revision 2, on ${day}.`);
    expect(await shown('news receipt ferry@2 1')).not.toContain('revision');
    rmSync(join(folder, 'ferry.txt'));
    await intake(parts.desk, await open(folder), { clock: () => now, report: () => {} });
    expect(await shown('news receipt ferry 2')).toContain('Nobody was hurt. [2]');
    now = before;
  });
});

describe('an endless sentence', () => {
  it('is left out of the brief, and said to be', async () => {
    await take('endless', `${'and on it goes '.repeat(400)}.`);
    const text = await shown('/brief');
    expect(text).toContain('2 stories, 2 articles');
    expect(text).toContain('more than 1,500 characters are left out, of: endless.');
    expect(text.length).toBeLessThan(2000);
    rmSync(join(folder, 'endless.txt'));
    await intake(parts.desk, await open(folder), { clock: () => now, report: () => {} });
  });
});

describe('help', () => {
  it.each([
    ['source', 'Help: source'],
    ['source add', 'Help: source'],
    ['"/source add"', 'Help: source'],
    ['brief since', 'Help: brief'],
    ['why', 'Help: news'],
    ['Receipt 3', 'Help: news'],
    ['news why', 'Help: news'],
    ['list', 'Do you mean "source list" or "digest list"?'],
  ])('of %s', async (words, text) => {
    expect(await shown(`/news help ${words}`)).toContain(text);
  });
  it('of a command shows each of its subs', async () => {
    expect(await shown('/news help source add')).toContain('source add <address>');
  });
});

describe('bad lines', () => {
  it.each([
    ['', 'Nothing was asked'],
    ['/', 'Nothing was asked'],
    ['/breif', 'Did you mean "brief"?'],
    ['/tell me', '"tell" is no command'],
    ['/who', 'For example: who'],
    ['/brief lenght:long', 'Did you mean length:?'],
    ['/news stauts', 'Did you mean "news status"?'],
    ['/news help wo', 'Did you mean "who"?'],
    ['/who ' + 'x'.repeat(100_000), 'the most is 4,000'],
    ['/who "', 'needs person'],
    ['/who 😀', 'The articles do not name 😀'],
    ['/who \u202e\u200b<@1>@everyone', 'The articles do not name'],
    ['/digest set 08:00', 'is for managers'],
    ['/digest', 'is for managers'],
  ])('%s: a plain message', async (line, text) => {
    expect(await shown(line)).toContain(text);
  });
  it('are never met with a fault', () => expect(errors).toEqual([]));
});

describe('managers', () => {
  it('set a digest and see it; another workspace does not', async () => {
    const manager = { manager: true };
    expect(await shown('/digest set 08:00 zone:Europe/Berlin', manager)).toContain(
      'Wed 25 Nov 2026, 08:00 (Europe/Berlin)',
    );
    expect(await shown('/digest list', manager)).toContain('d1: brief since:last, 08:00');
    expect(await shown('/digest list', { ...manager, workspace: 'test:9', channel: 'test:9:1' })).toContain(
      'No digest is set',
    );
    expect(await shown('/digest remove d1', { ...manager, workspace: 'test:9', channel: 'test:9:1' })).toContain(
      'No digest is set',
    );
    expect(await shown('/digest remove d1', manager)).toContain('posts no more');
  });
});

describe('faults', () => {
  it('become a message with a reference, logged once', async () => {
    const broken = assemble({
      store: { ...store, library: { ...store.library, heads: () => Promise.reject(new Error('disk on fire')) } },
      key: 'key',
      clock: () => now,
      zone: 'UTC',
      platform: () => null,
      log: { info() {}, warn() {}, error: (facts) => void errors.push(facts) },
    });
    const text = plain(await broken.bot.host.answer(asked('/brief')));
    const [fact] = errors.splice(0) as { reference: string }[];
    expect(text).toContain('Something went wrong');
    expect(text).toContain(fact!.reference);
    expect(text).not.toContain('disk on fire');
  });
});

describe('completion', () => {
  it('knows names by any of their words, verbs and zones; nothing for what it does not complete', async () => {
    const complete = (command: string, option: string, typed: string) =>
      parts.bot.host.complete({ command, option, typed, workspace: 'test:1' });
    expect(await complete('who', 'person', 'bren')).toEqual(expect.arrayContaining(['Ada Brenner', 'Tom Brenner']));
    expect(await complete('who', 'person', 'ADA B')).toEqual(['Ada Brenner']);
    expect(await complete('news help', 'verb', 'q')).toEqual(['quotes']);
    expect(await complete('digest set', 'zone', 'berlin')).toEqual(['Europe/Berlin']);
    expect(await complete('brief', 'length', 'l')).toEqual([]);
    expect((await complete('who', 'person', '')).length).toBeLessThanOrEqual(25);
  });
});
