// The Slack adapter over the real Bolt, against the fake: what is asked and answered, what becomes of a post, starting and stopping.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { create } from '../../src/adapters/slack/adapter.ts';
import { check } from '../../src/adapters/slack/check.ts';
import { manifest, nameFaults } from '../../src/adapters/slack/syntax.ts';
import type { Settings } from '../../src/adapters/slack/web.ts';
import type { Adapter } from '../../src/core/chat/adapter.ts';
import type { Message, Point } from '../../src/core/chat/message.ts';
import { APP_TOKEN, BOT_TOKEN, FakeSlack, METHOD_SCOPES, TEAM } from '../fakes/slack.ts';
import { manifestComplaints } from '../fakes/slack-limits.ts';
import { seenInBlocks, seenInText } from '../fakes/slack-markup.ts';
import { personOf, until } from '../fakes/slack-person.ts';
import { scriptedHost, SYNTAX, type Scripted } from './discord-host.ts';

/** In which a process that is told to end must have ended; nothing here answers sooner by itself. */
const END_MS = 10_000;

let slack: FakeSlack;
let host: Scripted;
let adapter: Adapter;

const settings = (more: Partial<Settings> = {}): Settings => ({
  botToken: BOT_TOKEN,
  appToken: APP_TOKEN,
  brief: '/brief',
  command: '/news',
  managers: [],
  apiUrl: slack.url,
  timeout: 1500,
  ...more,
});

const begin = async (more: Partial<Settings> = {}): Promise<void> => {
  await adapter?.stop();
  adapter = create(settings(more));
  await adapter.start(host);
};

beforeEach(async () => {
  slack = await new FakeSlack().start();
  host = scriptedHost();
  await begin();
});

afterEach(async () => {
  await adapter.stop();
  await slack.stop();
  // Whatever was sent, Slack would have taken.
  expect(slack.complaints).toEqual([]);
});

const lines = (): string[] => host.asked.map((asked) => asked.line);
const titled = (title: string): Message => ({ title, blocks: [{ kind: 'text', text: 'words' }] });

describe('what is typed', () => {
  it('reaches the bot as a line with who asked and where', async () => {
    const person = personOf(slack);
    await person.command('/brief since:1d');
    await person.command('/brief');
    await person.command('/news who Lavrov');
    await person.command('/news');
    await person.command('/news ask is it &lt;b&gt; &amp; <https://a.example|a.example> <@U9|ann> <#C9|news>');
    expect(lines()).toEqual([
      'brief since:1d',
      'brief',
      'who Lavrov',
      'news help',
      'ask is it <b> & a.example ann news',
    ]);
    // A channel that an option names is meant by its ID.
    await person.command('/news digest set 08:00 channel:<#C9|news>');
    expect(lines().at(-1)).toBe('digest set 08:00 channel:C9');
    expect(host.asked[0]).toEqual({
      line: 'brief since:1d',
      workspace: 'slack:T0TEAM',
      channel: 'slack:T0TEAM:C0NEWS',
      person: 'U0ANN',
      manager: false,
    });
  });

  it('may be long and hostile', async () => {
    const person = personOf(slack);
    host.script = ({ line }) => Promise.resolve({ title: line, blocks: [{ kind: 'text', text: line }] });
    for (const word of ['<', '<@U1', '&amp;', '<!channel> ', 'x'])
      await person.mention(word.repeat(100_000 / word.length));
    expect(slack.posts).toHaveLength(5);
    for (const post of slack.posts) expect([...seenInBlocks(post).mentions, ...seenInText(post).mentions]).toEqual([]);
  });

  it('is answered to the asker alone, in the acknowledgement', async () => {
    const answer = await personOf(slack).command('/news who Lavrov');
    expect(answer).toMatchObject({ acknowledged: true, response_type: 'ephemeral' });
    expect(answer.text).toBe('Answer\nto who Lavrov');
    expect(host.saves).toBe(1);
  });

  it('is answered for all where it says so', async () => {
    expect(await personOf(slack).command('/brief public:true')).toMatchObject({ response_type: 'in_channel' });
  });

  it('is acknowledged within a second and answered once behind it where the answer takes longer', async () => {
    host.script = () => new Promise((resolve) => setTimeout(resolve, 1300, titled('Late')));
    const answer = await personOf(slack).command('/brief');
    expect(answer).toMatchObject({ acknowledged: false, response_type: 'ephemeral', text: 'Late\nwords' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(slack.answers).toHaveLength(1);
  });

  it('is acted on once though Slack delivers it twice', async () => {
    const person = personOf(slack);
    const { blocks } = await person.command('/brief', { times: 2 });
    await person.mention('brief', { times: 2 });
    await person.press({ text: '', blocks: blocks! }, 'Share', { times: 2 });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(lines()).toEqual(['brief', 'brief', 'brief public:true']);
    expect(slack.posts).toHaveLength(1);
    expect(slack.answers).toHaveLength(1);
  });

  it('is answered in words where Slack refuses the layout', async () => {
    host.script = () => new Promise((resolve) => setTimeout(resolve, 1100, titled('Late')));
    slack.fail('response_url', { kind: 'error', error: 'invalid_blocks' });
    const answer = await personOf(slack).command('/brief');
    expect(answer).toMatchObject({ text: 'Late\nwords', response_type: 'ephemeral' });
    expect(answer.blocks).toBeUndefined();
  });
});

describe("the desk's own verbs", () => {
  it('need no name before them', async () => {
    host.syntax = [
      ...SYNTAX,
      {
        name: 'news',
        describe: 'the desk',
        options: [],
        subs: ['help', 'status', 'brief'].map((name) => ({ name, describe: name, options: [] })),
        examples: ['news help'],
        permission: 'read',
      },
    ];
    const person = personOf(slack);
    await person.command('/news status');
    await person.command('/news Help');
    await person.command('/news brief');
    await person.command('/news news status');
    await person.command('/brief help');
    await person.mention('/status');
    expect(lines()).toEqual(['news status', 'news Help', 'brief', 'news status', 'news help brief', 'news status']);
  });
});

describe('a mention', () => {
  it('is answered in its thread, where all can see', async () => {
    const person = personOf(slack);
    const first = await person.mention('who Lavrov');
    expect(first).toMatchObject({ channel: 'C0NEWS', text: 'Answer\nto who Lavrov' });
    expect(first.thread_ts).toMatch(/^1699999999\./);
    expect(host.asked[0]).toMatchObject({ line: 'who Lavrov', open: true });
    const second = await person.mention('/brief', { thread: '1699.5' });
    expect(second.thread_ts).toBe('1699.5');
    await person.mention('');
    expect(lines()).toEqual(['who Lavrov', '/brief', 'news help']);
  });

  it('of the bot alone, by whoever is no bot, in a direct message without its name', async () => {
    const post = await personOf(slack).write('who Kerry');
    expect(post).toMatchObject({ channel: 'D0ANN' });
    expect(post.thread_ts).toBeUndefined();
    const own = { type: 'message', user: 'U0BOT', text: 'brief', channel: 'D0ANN', channel_type: 'im', ts: '5.5' };
    await slack.deliver('events_api', { type: 'event_callback', event_id: 'Ev-own', team_id: TEAM, event: own });
    const edit = { ...own, user: 'U0ANN', subtype: 'message_changed', ts: '5.6' };
    await slack.deliver('events_api', { type: 'event_callback', event_id: 'Ev-edit', team_id: TEAM, event: edit });
    await personOf(slack).write('brief');
    expect(lines()).toEqual(['who Kerry', 'brief']);
  });
});

describe('a button', () => {
  it('types its line: Share for all to see, anything else for the one who pressed', async () => {
    const person = personOf(slack);
    const answer = await person.command('/brief');
    const shared = await person.press(answer, 'Share', { thread: '1699.5' });
    expect(shared).toMatchObject({ response_type: 'in_channel', replace_original: false, thread_ts: '1699.5' });
    expect(lines().at(-1)).toBe('brief public:true');
    host.script = () =>
      Promise.resolve({
        title: 'A',
        blocks: [{ kind: 'buttons', buttons: [{ label: 'Sources', line: 'who Kerry' }] }],
      });
    const next = await person.command('/brief');
    expect(await person.press(next, 'Sources', { user: 'U0BEA' })).toMatchObject({ response_type: 'ephemeral' });
    expect(host.asked.at(-1)).toMatchObject({ line: 'who Kerry', person: 'U0BEA' });
  });

  it('that is forged, of another workspace or too old says so and does nothing', async () => {
    const person = personOf(slack);
    const answer = await person.command('/brief');
    for (const where of [{ value: 'forged' }, { value: '' }, { team: 'T0ELSE' }]) {
      const said = await person.press(answer, 'Share', where);
      expect(said).toMatchObject({ response_type: 'ephemeral', replace_original: false });
      expect(said.text).toMatch(/no longer works/);
    }
    expect(lines()).toEqual(['brief']);
  });
});

describe('who may write', () => {
  it('is an admin, or named in the configuration; asked for only where it matters, and not at every turn', async () => {
    slack.admins.add('U0BOSS');
    await begin({ managers: ['U0NAMED'] });
    const person = personOf(slack);
    for (const user of ['U0ANN', 'U0BOSS', 'U0BOSS', 'U0NAMED'])
      await person.command('/news digest set 08:00', { user });
    await person.command('/brief', { user: 'U0BOSS' });
    expect(host.asked.map((asked) => asked.manager)).toEqual([false, true, true, true, false]);
    expect(slack.calls.filter((call) => call.method === 'users.info').map((call) => call.args['user'])).toEqual([
      'U0ANN',
      'U0BOSS',
    ]);
  });

  it('is nobody while Slack does not say', async () => {
    slack.admins.add('U0BOSS');
    slack.fail('users.info', { kind: 'status', status: 500 });
    const person = personOf(slack);
    await person.command('/news digest set 08:00', { user: 'U0BOSS' });
    await person.command('/news digest set 08:00', { user: 'U0BOSS' });
    expect(host.asked.map((asked) => asked.manager)).toEqual([false, true]);
  });
});

const body = () => adapter.render(titled('Digest'), (line) => line)[0]!;

const post = (channel = 'slack:T0TEAM:C0NEWS', under?: string) =>
  adapter.post(channel, body(), { key: 'k', ...(under ? { under } : {}) });

describe('a post', () => {
  it('is sent as it is, further parts into the thread of the first', async () => {
    const first = await post();
    expect(first).toEqual({ outcome: 'sent', id: slack.posts[0]!.ts });
    await post('slack:T0TEAM:C0NEWS', slack.posts[0]!.ts);
    expect(slack.posts[1]!.thread_ts).toBe(slack.posts[0]!.ts);
    const { channel: _, ts: __, ...sent } = slack.posts[0]!;
    expect(sent).toEqual(body());
  });

  it.each([
    ['not_in_channel', /\/invite @Dateline/],
    ['channel_not_found', /Check its ID/],
    ['is_archived', /archived/],
    ['token_revoked', /SLACK_BOT_TOKEN/],
    ['missing_scope', /manifest slack/],
    ['restricted_action', /admin/],
    ['some_new_code', /some_new_code/],
  ])('that Slack refuses with %s is refused, with the mend', async (error, mend) => {
    slack.fail('chat.postMessage', { kind: 'error', error });
    expect(await post()).toMatchObject({ outcome: 'refused', reason: expect.stringMatching(mend) });
    expect(slack.posts).toEqual([]);
  });

  it.each([
    ['a lost reply', { kind: 'lost' }, 1],
    ['a fault after it was stored', { kind: 'status', status: 503, stored: true }, 1],
    ['a fault before', { kind: 'status', status: 500 }, 0],
    ['a reply that comes too late', { kind: 'delay', ms: 3000 }, 1],
    ['internal_error', { kind: 'error', error: 'internal_error' }, 0],
    ['a page that is no JSON', { kind: 'status', status: 200 }, 0],
  ] as const)('with %s is unknown, and sent only once', async (_, fault, stored) => {
    slack.fail('chat.postMessage', fault);
    expect(await post()).toMatchObject({ outcome: 'unknown' });
    expect(slack.posts).toHaveLength(stored);
    expect(slack.calls.filter((call) => call.method === 'chat.postMessage')).toHaveLength(1);
  });

  it('that Slack puts off comes later, after as long as it says', async () => {
    slack.fail('chat.postMessage', { kind: 'status', status: 429, headers: { 'retry-after': '7' } });
    expect(await post()).toMatchObject({ outcome: 'later', after: 7000 });
    slack.fail('chat.postMessage', { kind: 'status', status: 429 });
    expect(await post()).toMatchObject({ outcome: 'later', after: 60_000 });
    slack.fail('chat.postMessage', { kind: 'error', error: 'ratelimited' });
    expect(await post()).toMatchObject({ outcome: 'later' });
    expect(slack.calls.filter((call) => call.method === 'chat.postMessage')).toHaveLength(3);
  });

  it('answered by 403 or 400 was not taken', async () => {
    for (const status of [400, 403]) {
      slack.fail('chat.postMessage', { kind: 'status', status });
      expect(await post()).toMatchObject({ outcome: 'refused' });
    }
  });

  it('whose connection is refused comes later', async () => {
    const free = await freePort();
    const lost = create(settings({ apiUrl: `http://127.0.0.1:${free}/api/` }));
    expect(await lost.post('C0NEWS', body(), { key: 'k' })).toMatchObject({
      outcome: 'later',
      reason: expect.stringMatching(/could not be reached \(ECONNREFUSED\)/),
    });
  });

  it.each(['invalid_blocks', 'msg_blocks_too_long'])(
    'refused with %s goes once more, as words alone',
    async (error) => {
      slack.fail('chat.postMessage', { kind: 'error', error });
      expect(await post()).toMatchObject({ outcome: 'sent' });
      expect(slack.posts[0]).toMatchObject({ text: 'Digest\nwords', unfurl_links: false, unfurl_media: false });
      expect(slack.posts[0]!.blocks).toBeUndefined();
      slack.fail('chat.postMessage', { kind: 'error', error }, { kind: 'error', error });
      expect(await post()).toMatchObject({ outcome: 'refused' });
    },
  );

  it('into another workspace is refused before it is sent', async () => {
    expect(await post('slack:T0ELSE:C0NEWS')).toMatchObject({ outcome: 'refused' });
    expect(slack.calls.some((call) => call.method === 'chat.postMessage')).toBe(false);
  });

  it('is not kept from doubling by Slack', () => {
    expect(adapter.keyWindow).toBe(0);
  });

  it('reaches a person alone, best effort', async () => {
    await adapter.tell('U0ANN', body());
    expect(slack.posts[0]).toMatchObject({ channel: 'U0ANN' });
    slack.fail('chat.postMessage', { kind: 'error', error: 'user_not_found' });
    await adapter.tell('U0GONE', body());
    expect(host.logged.at(-1)).toMatchObject({ level: 'warn' });
  });
});

describe('a channel looked up', () => {
  it('is found by its ID, or says what is wrong with it and the mend', async () => {
    slack.channels.set('C0OUT', { name: 'outside', is_member: false });
    slack.channels.set('C0OLD', { name: 'old', is_member: true, is_archived: true });
    expect(await adapter.find('C0NEWS')).toEqual({ channel: 'slack:T0TEAM:C0NEWS', name: '#news' });
    expect(await adapter.find('C0OUT')).toMatchObject({
      problem: expect.stringMatching(/#outside.*\/invite/),
    });
    expect(await adapter.find('C0OLD')).toMatchObject({ problem: expect.stringMatching(/archived/) });
    expect(await adapter.find('C0NONE')).toMatchObject({ problem: expect.stringMatching(/Check its ID/) });
    expect(await adapter.find('#news')).toMatchObject({ problem: expect.stringMatching(/no channel ID/) });
  });
});

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

describe('the connection', () => {
  it.each([
    ['bot token', { botToken: 'xoxb-bad' }, /SLACK_BOT_TOKEN/],
    ['app token', { appToken: 'xapp-bad' }, /SLACK_APP_TOKEN/],
  ])('with a refused %s fails in one sentence that names the mend', async (_, wrong, mend) => {
    const refused = create(settings(wrong));
    await expect(refused.start(host)).rejects.toThrow(mend);
    await refused.stop();
    expect(slack.connections).toBe(1);
  });

  it('to nowhere fails in one sentence', async () => {
    const nowhere = create(settings({ apiUrl: `http://127.0.0.1:${await freePort()}/api/` }));
    await expect(nowhere.start(host)).rejects.toThrow(/could not be reached/);
    await nowhere.stop();
  });

  it('that drops is opened again at once, and what comes then is answered', async () => {
    const person = personOf(slack);
    for (const end of ['drop', 'refresh'] as const) {
      const before = slack.connections;
      slack[end]();
      await until(() => slack.connections > before && slack.isConnected, 'a new socket');
      expect((await person.command('/brief')).text).toBe('Answer\nto brief');
    }
  });

  it('that cannot be opened again is tried until it can', async () => {
    slack.fail(
      'apps.connections.open',
      { kind: 'status', status: 503 },
      { kind: 'lost' },
      { kind: 'error', error: 'internal_error' },
    );
    const before = slack.connections;
    slack.drop();
    await until(() => slack.connections > before && slack.isConnected, 'a new socket');
    expect((await personOf(slack).command('/brief')).text).toBe('Answer\nto brief');
    expect(host.logged.filter((entry) => entry.message.includes('trying again'))).toHaveLength(3);
  });

  it('ends soon, and stays ended', async () => {
    const begun = performance.now();
    await adapter.stop();
    expect(performance.now() - begun).toBeLessThan(END_MS);
    const { connections } = slack;
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(slack.connections).toBe(connections);
    expect(slack.isConnected).toBe(false);
  });

  it('ends soon though the other side answers nothing', async () => {
    slack.freeze();
    const begun = performance.now();
    await adapter.stop();
    expect(performance.now() - begun).toBeLessThan(END_MS);
  });

  it('that nobody greets fails in one sentence, and is closed again', async () => {
    slack.silent = true;
    const alone = create(settings({ timeout: 300 }));
    await expect(alone.start(host)).rejects.toThrow(/no greeting/);
    await until(() => slack.open === 1, 'the socket is closed');
  });

  it('ends while it is being opened again', async () => {
    slack.fail('apps.connections.open', ...Array.from({ length: 9 }, () => ({ kind: 'status', status: 503 }) as const));
    slack.drop();
    await until(() => host.logged.some((entry) => entry.message.includes('trying again')), 'a failed try');
    await adapter.stop();
    const calls = slack.calls.length;
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(slack.calls.length).toBe(calls);
  });
});

type Manifest = {
  features: { slash_commands: { command: string; usage_hint: string; should_escape: boolean }[] };
  oauth_config: { scopes: { bot: string[] } };
  settings: { event_subscriptions: { bot_events: string[] }; socket_mode_enabled: boolean };
};
const jsonOf = (made: object): Manifest => JSON.parse(JSON.stringify(made));

describe('the manifest', () => {
  const names = { brief: '/brief', command: '/news' };
  const made = jsonOf(manifest(SYNTAX, names));

  it('is taken by the checker, with the two commands and their usage', () => {
    expect(manifestComplaints(made)).toEqual([]);
    expect(made.features.slash_commands.map((each) => [each.command, each.usage_hint, each.should_escape])).toEqual([
      ['/brief', '[since:<since>] [length:<short|long>] [lines:<lines>]', true],
      ['/news', 'brief|who|digest … (help explains them)', true],
    ]);
    expect(made.settings.socket_mode_enabled).toBe(true);
    expect(made.settings.event_subscriptions.bot_events).toEqual(['app_mention', 'message.im']);
  });

  it('has other names where they are set', () => {
    const other = jsonOf(manifest(SYNTAX, { brief: '/desk-brief', command: '/desk' }));
    expect(other.features.slash_commands.map((each) => each.command)).toEqual(['/desk-brief', '/desk']);
  });

  it("refuses Slack's own names with the mend", () => {
    for (const name of ['/who', '/search', '/feed', '/topic', '/status', '/help', '/remind', '/msg']) {
      expect(() => manifest(SYNTAX, { ...names, command: name })).toThrow(/SLACK_COMMAND.*Slack itself.*\/news/);
      expect(nameFaults({ ...names, brief: name })).toHaveLength(1);
    }
    expect(nameFaults({ brief: '/Brief it', command: '/news' })).toHaveLength(1);
    expect(nameFaults({ brief: '/news', command: '/news' })).toHaveLength(1);
    expect(nameFaults(names)).toEqual([]);
  });

  it('declares exactly the scopes that the called methods and heard events need', () => {
    const source = readdirSync(join(import.meta.dirname, '../../src/adapters/slack'))
      .map((name) => readFileSync(join(import.meta.dirname, '../../src/adapters/slack', name), 'utf8'))
      .join('\n');
    const called = new Set([
      ...[...source.matchAll(/apiCall\('([a-zA-Z.]+)'/g)].map((match) => match[1]!),
      ...[
        ...source.matchAll(
          /\.(auth|users|conversations|chat|apps\.connections|views|reactions|files|bookmarks|pins|team)\.([a-zA-Z]+)\(/g,
        ),
      ].map((match) => `${match[1]}.${match[2]}`),
    ]);
    expect([...called].sort()).toEqual(Object.keys(METHOD_SCOPES).sort());
    const declared = made.oauth_config.scopes.bot;
    // Commands and events need one each; a channel of a digest is public or private, never a conversation of people alone.
    const ofFeatures = ['commands', 'app_mentions:read', 'im:history'];
    const ofMethods = Object.values(METHOD_SCOPES)
      .flat()
      .filter((scope) => !['im:read', 'mpim:read'].includes(scope));
    expect([...declared].sort()).toEqual([...new Set([...ofFeatures, ...ofMethods])].sort());
  });

  const clone = (): Record<string, Record<string, unknown>> => JSON.parse(JSON.stringify(made));
  it('would not get faults past the checker', () => {
    const planted: [(spoiled: ReturnType<typeof clone>) => void, RegExp][] = [
      [(spoiled) => delete spoiled['display_information']!['name'], /lacks name/],
      [(spoiled) => (spoiled['display_information']!['name'] = 'x'.repeat(36)), /36 characters/],
      [(spoiled) => (spoiled['features']!['slash_commands'] = [{ command: '/who', description: 'x' }]), /own/],
      [(spoiled) => (spoiled['features']!['slash_commands'] = [{ command: 'news', description: '' }]), /name news/],
      [(spoiled) => (spoiled['settings']!['socket_mode'] = true), /does not know socket_mode/],
    ];
    for (const [spoil, complaint] of planted) {
      const spoiled = clone();
      spoil(spoiled);
      expect(manifestComplaints(spoiled).join('\n')).toMatch(complaint);
    }
  });
});

describe('the doctor', () => {
  it('finds all well', async () => {
    const checks = await check(settings(), ['C0NEWS']);
    expect(checks.map((each) => [each.what, each.ok])).toEqual([
      ['Slack: commands /brief and /news', true],
      ['Slack: bot token, workspace T0TEAM', true],
      ['Slack: scopes of the bot', true],
      ['Slack: app token', true],
      ['Slack: channel #news', true],
    ]);
  });

  it('names what is not, each with its mend', async () => {
    slack.scopes = slack.scopes.replace(',users:read', '');
    const checks = await check(settings({ appToken: 'xapp-bad', command: '/who' }), ['C0NONE']);
    const mends = Object.fromEntries(checks.map((each) => [each.what, each.mend]));
    expect(mends['Slack: commands /brief and /who']).toMatch(/Slack itself/);
    expect(mends['Slack: scopes of the bot']).toMatch(/users:read \(sees who is an admin.*reinstall/);
    expect(mends['Slack: app token']).toMatch(/connections:write/);
    expect(mends['Slack: channel C0NONE']).toMatch(/Check its ID/);
    expect((await check(settings({ botToken: 'xoxb-bad' })))[1]).toMatchObject({ ok: false });
  });
});

const point = (at: number): Point => ({
  text: `line ${at} ${'word '.repeat(60)}`,
  citations: [{ label: String(at), line: `news receipt x ${at}` }],
});

describe('an answer', () => {
  it('of hostile words is within limits and says them', async () => {
    host.script = () =>
      Promise.resolve({ title: '<!channel> & <@U1>', blocks: [{ kind: 'note', text: 'https://evil.example' }] });
    const answer = await personOf(slack).command('/brief');
    expect(seenInBlocks(answer).mentions).toEqual([]);
    expect(answer.text).toMatch(/^&lt;!channel&gt; &amp; &lt;@U1&gt;\n/);
  });

  it('too long for a page has a More button to the next', async () => {
    host.script = () =>
      Promise.resolve({
        title: 'Long',
        blocks: [{ kind: 'points', layout: 'list', points: Array.from({ length: 60 }, (_, at) => point(at)) }],
        line: 'brief',
      });
    const person = personOf(slack);
    let answer: Parameters<typeof person.press>[0] = await person.command('/brief');
    let words = seenInBlocks(answer).words;
    for (let page = 2; JSON.stringify(answer).includes('"More"'); page++) {
      answer = await person.press(answer, 'More');
      expect(lines().at(-1)).toBe(`brief page:${page}`);
      expect(answer.text).toMatch(new RegExp(`^Long \\(${page}/`));
      words += seenInBlocks(answer).words;
    }
    for (let at = 0; at < 60; at++) expect(words).toContain(`line ${at} `);
  });
});
