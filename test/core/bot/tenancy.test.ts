// Two workspaces on one store, asked through the bot: what is listed for one does not show in any answer to the other.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assemble, type Assembled } from '../../../src/assemble.ts';
import { plain } from '../../../src/core/chat/plain.ts';
import { openStore } from '../../../src/stores/index.ts';
import type { Store } from '../../../src/stores/store.ts';

const OURS = 'discord:1';
const THEIRS = 'slack:T2';
const NOW = 10;

const SECRET = 'Mayor Zelda Quonnar said: “The tram will run to Velmora.” She met Olaf Brandt there.';
const PUBLIC = 'Mayor Ann Lee said: “The dam will hold.” She met Olaf Brandt on the bridge.';

let store: Store;
let parts: Assembled;
beforeEach(async () => {
  store = await openStore(':memory:');
  parts = assemble({
    store,
    key: 'k',
    clock: () => NOW,
    zone: 'UTC',
    platform: () => null,
    log: { info() {}, warn() {}, error: (facts) => console.error(facts) },
  });
  const { desk } = parts;
  await desk.list('https://feed.example/a', OURS);
  await desk.list('content', '*');
  await desk.take({ id: 'secret', text: SECRET, title: 'Tram to Velmora' }, () => 1, 'https://feed.example/a');
  await desk.take({ id: 'dam', text: PUBLIC, title: 'The dam' }, () => 2, 'content');
});
afterEach(() => store.close());

const ask = async (workspace: string, line: string): Promise<string> =>
  plain(await parts.bot.host.answer({ line, workspace, channel: `${workspace}:c`, person: 'p', manager: true }));

const complete = (workspace: string, typed: string) =>
  parts.bot.host.complete({ command: 'who', option: 'person', typed, workspace });

const LINES = [
  'brief',
  'quotes',
  'quotes Quonnar',
  'who "Zelda Quonnar"',
  'who Quonnar',
  'who Brandt',
  'who Velmora',
  'news status',
  'news receipt secret 1',
  'news receipt secret@1 1',
  'news receipt secre 1',
];
const HINT = /Zelda|Velmora|tram/i;

describe('a source listed for one workspace', () => {
  it.each(LINES)('is not heard of in the other: %s', async (line) => {
    // Asked at home first: nothing that is kept in memory for one may answer the other.
    await ask(OURS, line);
    // What was asked is repeated, of course.
    const words = line.split(/[\s"]+/).filter((word) => word.length > 3);
    const heard = words.reduce((text, word) => text.replaceAll(word, ''), await ask(THEIRS, line));
    expect(heard).not.toMatch(HINT);
    expect(heard).not.toMatch(/Did you mean "secret"/);
  });

  it('answers at home', async () => {
    for (const line of ['brief', 'quotes', 'who Quonnar', 'news receipt secret 1'])
      expect(await ask(OURS, line)).toMatch(HINT);
    expect(await ask(THEIRS, 'who Brandt')).toMatch(/Olaf Brandt/);
  });

  it('is not offered while a name is typed', async () => {
    expect(await complete(OURS, 'z')).toEqual(['Zelda Quonnar']);
    expect(await complete(THEIRS, 'z')).toEqual([]);
    expect(await complete(THEIRS, '')).toEqual(expect.arrayContaining(['Ann Lee', 'Olaf Brandt']));
    expect(await complete(THEIRS, 'quon')).toEqual([]);
  });

  it('refuses the receipt of another workspace in the words for an article that is not there', async () => {
    expect(await ask(THEIRS, 'news receipt secret@1 1')).toBe(
      (await ask(THEIRS, 'news receipt nothing@1 1')).replaceAll('nothing', 'secret'),
    );
    expect(await ask(THEIRS, 'news receipt secret@1 1')).toContain('There is no article "secret" on the desk.');
  });

  it('keeps its receipts for those at home when the article has left', async () => {
    await parts.desk.leave('secret', 'https://feed.example/a');
    expect(await ask(OURS, 'news receipt secret@1 1')).toMatch(HINT);
    expect(await ask(OURS, 'news receipt secret 1')).toMatch(HINT);
    for (const name of ['secret', 'secret@1']) expect(await ask(THEIRS, `news receipt ${name} 1`)).not.toMatch(HINT);
  });
});
