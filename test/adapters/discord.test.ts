// Discord's adapter with the real discord.js against the fake: interactions, posts and their outcomes, channels, registration, faults.
import { inspect } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { create } from '../../src/adapters/discord/adapter.ts';
import { check } from '../../src/adapters/discord/check.ts';
import { registerAlone } from '../../src/adapters/discord/register.ts';
import { registration } from '../../src/adapters/discord/syntax.ts';
import type { Adapter } from '../../src/core/chat/adapter.ts';
import type { Message } from '../../src/core/chat/message.ts';
import { CHANNEL, fakeDiscord, FORUM, GUILD, HIDDEN, MUTE, PERSON, TOKEN, type FakeDiscord } from '../fakes/discord.ts';
import { commandFaults } from '../fakes/discord-limits.ts';
import { buttonsOf, person, textOf } from '../fakes/discord-person.ts';
import { scriptedHost, SYNTAX, type Scripted } from './discord-host.ts';

let fake: FakeDiscord;
let host: Scripted;
let adapter: Adapter;

const restarted = async (): Promise<void> => {
  await adapter.stop();
  adapter = create({ token: TOKEN, apiUrl: fake.url });
  await adapter.start(host);
};

beforeEach(async () => {
  fake = await fakeDiscord();
  host = scriptedHost();
  adapter = create({ token: TOKEN, apiUrl: fake.url });
  await adapter.start(host);
});

afterEach(async () => {
  await adapter.stop();
  await fake.stop();
  expect(fake.refused, 'bodies that Discord would refuse').toEqual([]);
});

const errors = (): string[] => host.logged.filter((each) => each.level === 'error').map((each) => each.message);

const page = (text = 'Hello') => adapter.render({ title: text, blocks: [{ kind: 'text', text }] }, (line) => line)[0]!;

describe('commands on Discord', () => {
  it('are the typed line, answered privately at once', async () => {
    const seen = await person(fake).type({ command: 'who', values: { person: 'Sergei Lavrov', view: 'said' } });
    expect(host.asked).toEqual([
      {
        line: 'who person:"Sergei Lavrov" view:said',
        workspace: `discord:${GUILD}`,
        channel: `discord:${GUILD}:${CHANNEL}`,
        person: PERSON,
        manager: false,
      },
    ]);
    expect(seen).toMatchObject({ isPrivate: true, wasDeferred: false });
    expect(textOf(seen.data)).toContain('to who person\\:"Sergei Lavrov" view\\:said');
    expect(host.saves).toBe(1);
  });

  it('are sent when what their buttons need is stored, not before', async () => {
    let stored = false;
    host.sealer = () => ({
      seal: (line) => line,
      async saved() {
        await sleep(100);
        expect(fake.callbacks.size).toBe(0);
        stored = true;
      },
    });
    await person(fake).type({ command: 'brief' });
    expect(stored).toBe(true);
  });

  it('bring numbers and subs along', async () => {
    await person(fake).type({ command: 'brief', values: { lines: 3 } });
    await person(fake, { manages: true }).type({ command: 'digest', sub: 'set', values: { time: '08:00' } });
    expect(host.asked.map(({ line, manager }) => [line, manager])).toEqual([
      ['brief lines:3', false],
      ['digest set time:"08:00"', true],
    ]);
  });

  it('come from a direct message, where the person is the workspace and manages it', async () => {
    await person(fake, { guild: null, channel: '700000000000000001' }).type({ command: 'brief' });
    expect(host.asked[0]).toMatchObject({
      workspace: `discord:@${PERSON}`,
      channel: `discord:@${PERSON}:700000000000000001`,
      manager: true,
    });
  });

  it('are put off after a second, still private, and then edited', async () => {
    const script = host.script;
    host.script = async (invocation) => {
      await sleep(1300);
      return script(invocation);
    };
    const seen = await person(fake).type({ command: 'brief' });
    expect(seen).toMatchObject({ isPrivate: true, wasDeferred: true });
    expect(seen.ms).toBeLessThan(2500);
    expect(textOf(seen.data)).toContain('to brief');
  });

  it('that are delivered twice are answered once', async () => {
    const ann = person(fake);
    const event = ann.commandEvent({ command: 'brief' });
    ann.send(event);
    ann.send(event);
    await ann.type({ command: 'who', values: { person: 'x' } });
    expect(host.asked.map((each) => each.line)).toEqual(['brief', 'who person:x']);
    expect(errors()).toEqual([]);
  });

  it('are answered as plain text where Discord refuses Components V2', async () => {
    fake.state.acceptsV2 = false;
    const seen = await person(fake).type({ command: 'brief' });
    expect(seen.data['content']).toContain('to brief');
    expect(buttonsOf(seen.data).has('Share')).toBe(true);
  });

  it('that ran out of time or were answered elsewhere are logged, not more', async () => {
    fake.fault({ fits: /callback/, status: 404, body: { code: 10062, message: 'Unknown interaction' } });
    fake.fault({ fits: /callback/, status: 400, body: { code: 40060, message: 'Already acknowledged' } });
    const ann = person(fake);
    ann.send(ann.commandEvent({ command: 'brief' }));
    ann.send(ann.commandEvent({ command: 'brief' }));
    await expect.poll(() => host.logged.filter((each) => each.level === 'warn').length).toBe(2);
    expect(errors()).toEqual([]);
    expect(inspect(host.logged, { depth: null, showHidden: true }), 'the secret of an interaction').not.toContain(
      'token-',
    );
  });

  it('survive a fault behind them', async () => {
    host.script = () => Promise.reject(new Error('broken'));
    const ann = person(fake);
    ann.send(ann.commandEvent({ command: 'brief' }));
    await expect.poll(errors).toEqual(['discord: an interaction could not be answered']);
  });

  it('page a long answer: the rest is behind a button that holds the line', async () => {
    const long: Message = {
      title: 'Long',
      blocks: [...Array(60).keys()].map((n) => ({ kind: 'text', text: `line ${n} ${'word '.repeat(20)}` })),
    };
    host.script = () => Promise.resolve(long);
    const ann = person(fake);
    const texts: string[] = [];
    let seen = await ann.type({ command: 'brief' });
    for (let more = buttonsOf(seen.data).get('More'); ; more = buttonsOf(seen.data).get('More')) {
      texts.push(textOf(seen.data));
      if (!more) break;
      seen = await ann.press(more);
      expect(seen.isPrivate).toBe(true);
    }
    expect(texts.length).toBeGreaterThan(3);
    expect([...texts.join('\n').matchAll(/^line (\d+)/gm)].map((match) => Number(match[1]))).toEqual([
      ...Array(60).keys(),
    ]);
    expect(host.asked[1]!.line).toBe('brief page:2');
  });
});

describe('buttons on Discord', () => {
  it('are their line, in public where it says so, and work after a restart', async () => {
    const ann = person(fake);
    const share = buttonsOf((await ann.type({ command: 'brief' })).data).get('Share')!;
    await restarted();
    const seen = await ann.press(share);
    expect(host.asked.at(-1)!.line).toBe('brief public:true');
    expect(seen).toMatchObject({ isPrivate: false, wasDeferred: false });
    expect(textOf(seen.data)).toContain('to brief public');
  });

  it('of another server or forged get a plain private word', async () => {
    const seen = await person(fake).press('discord:1.YnJpZWY');
    expect(seen.isPrivate).toBe(true);
    expect(textOf(seen.data)).toContain('This button no longer works');
    expect(host.asked).toEqual([]);
  });
});

describe('completion on Discord', () => {
  it('asks for the option under the pen and offers what fits into a choice', async () => {
    const ann = person(fake);
    expect(await ann.complete({ command: 'who', values: { person: 'Lav' } }, 'person')).toEqual([
      'Sergei Lavrov',
      'John Kerry',
    ]);
    await ann.complete({ command: 'digest', sub: 'pause', values: { order: 'd' } }, 'order');
    expect(host.completed).toEqual([
      { command: 'who', option: 'person', typed: 'Lav', workspace: `discord:${GUILD}` },
      { command: 'digest pause', option: 'order', typed: 'd', workspace: `discord:${GUILD}` },
    ]);
  });
});

const HERE = `discord:${GUILD}:${CHANNEL}`;

describe('posts on Discord', () => {
  it('go once, under their key', async () => {
    const body = page();
    const posted = await adapter.post(HERE, body, { key: 'k1' });
    expect(posted).toEqual({ outcome: 'sent', id: fake.messages[0]!.id });
    expect(fake.messages[0]!.body).toEqual({ ...body, nonce: 'k1', enforce_nonce: true });
  });

  it('with the same key are the same post', async () => {
    const first = await adapter.post(HERE, page(), { key: 'k1' });
    expect(await adapter.post(HERE, page(), { key: 'k1' })).toEqual(first);
    expect(fake.messages).toHaveLength(1);
    expect(adapter.keyWindow).toBeGreaterThan(0);
  });

  it('that are refused as V2 go as plain text under the same key', async () => {
    fake.state.acceptsV2 = false;
    expect(await adapter.post(HERE, page(), { key: 'k1' })).toMatchObject({ outcome: 'sent' });
    expect(fake.messages[0]!.body).toMatchObject({ content: '### Hello\nHello', nonce: 'k1', enforce_nonce: true });
  });

  it.each([
    ['a 500', { status: 500 }, 'unknown', /trouble/],
    ['a 502 without words', { status: 502 }, 'unknown', /502/],
    ['a lost reply', { lost: true as const }, 'unknown', /lost/],
    ['a cut connection', { cut: true as const }, 'unknown', /lost/],
    ['a 401', { status: 401 }, 'refused', /Reset Token/],
    ['a 403', { status: 403, body: { code: 50001, message: 'Missing Access' } }, 'refused', /View Channel/],
    [
      'a deleted channel',
      { status: 404, body: { code: 10003, message: 'Unknown Channel' } },
      'refused',
      /no such channel/,
    ],
    ['another 403', { status: 403, body: { code: 50024, message: 'Wrong type' } }, 'refused', /Wrong type.*50024/],
  ])('tell %s apart, without a second try of their own', async (_, fault, outcome, reason) => {
    fake.fault({ fits: /^POST .*messages/, ...fault });
    const posted = await adapter.post(HERE, page(), { key: 'k1' });
    expect(posted).toMatchObject({ outcome, reason: expect.stringMatching(reason) });
    expect(fake.requests.filter((each) => each.path.endsWith('/messages'))).toHaveLength(1);
    expect(await adapter.post(HERE, page(), { key: 'k1' })).toMatchObject({ outcome: 'sent' });
    expect(fake.messages).toHaveLength(1);
  });

  it('that are refused in both forms are refused, with Discord’s word for it', async () => {
    fake.fault({
      fits: /^POST .*messages/,
      times: 2,
      status: 400,
      body: { code: 50035, message: 'Invalid Form Body' },
    });
    expect(await adapter.post(HERE, page(), { key: 'k1' })).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('Invalid Form Body'),
    });
  });

  it('wait when Discord asks to', async () => {
    fake.fault({
      fits: /^POST .*messages/,
      status: 429,
      headers: { 'retry-after': '60', 'x-ratelimit-scope': 'user' },
      body: { message: 'You are being rate limited.', retry_after: 60, global: false },
    });
    const begin = performance.now();
    const posted = await adapter.post(HERE, page(), { key: 'k1' });
    // Long before Discord would have it: the wait is the delivery's.
    expect(performance.now() - begin).toBeLessThan(30_000);
    expect(posted.outcome === 'later' ? posted.after : posted).toBeGreaterThanOrEqual(60_000);
    expect(fake.messages).toHaveLength(0);
  });

  it('may be tried again where nobody was reached', async () => {
    const nobody = create({ token: TOKEN, apiUrl: 'http://127.0.0.1:9/api' });
    expect(await nobody.post(HERE, page(), { key: 'k1' })).toMatchObject({ outcome: 'later' });
    await nobody.stop();
  });

  it.each([
    [MUTE, /Send Messages/],
    [HIDDEN, /View Channel/],
    ['200000000000000099', /no such channel/],
  ])('to %s are refused with the mend', async (id, reason) => {
    expect(await adapter.post(`discord:${GUILD}:${id}`, page(), { key: 'k' })).toMatchObject({
      outcome: 'refused',
      reason: expect.stringMatching(reason),
    });
  });

  it('under another go into its thread, which is made once', async () => {
    await adapter.post(HERE, page('one'), { key: 'k1' });
    const under = fake.messages[0]!.id;
    await adapter.post(HERE, page('two'), { key: 'k2', under });
    await adapter.post(HERE, page('three'), { key: 'k3', under });
    expect(fake.messages.map((each) => each.channel)).toEqual([CHANNEL, under, under]);
  });

  it('under another are replies where no thread may be made', async () => {
    fake.state.threadsAllowed = false;
    await adapter.post(HERE, page('one'), { key: 'k1' });
    const under = fake.messages[0]!.id;
    expect(await adapter.post(HERE, page('two'), { key: 'k2', under })).toMatchObject({ outcome: 'sent' });
    expect(fake.messages[1]).toMatchObject({
      channel: CHANNEL,
      body: { message_reference: { message_id: under, fail_if_not_exists: false } },
    });
  });
});

describe('channels on Discord', () => {
  it.each([
    [CHANNEL, { channel: HERE, name: '#news in Desk' }],
    [MUTE, { problem: expect.stringMatching(/"Send Messages" in #mute of Desk/) }],
    [HIDDEN, { problem: expect.stringMatching(/"View Channel" in #hidden/) }],
    [FORUM, { problem: expect.stringMatching(/forum/) }],
    ['200000000000000099', { problem: expect.stringMatching(/no such channel/) }],
    ['general', { problem: expect.stringMatching(/Copy Channel ID/) }],
  ])('%s is found, or its mend', async (id, found) => {
    expect(await adapter.find(id)).toEqual(found);
  });

  it('a private word reaches a person, and is no fault where it does not', async () => {
    await adapter.tell(PERSON, page('psst'));
    expect(fake.messages[0]!.channel).toBe(`7${PERSON.slice(1)}`);
    fake.fault({ fits: /users\/@me\/channels/, status: 403, body: { code: 50007, message: 'no' } });
    await adapter.tell(PERSON, page('psst'));
    expect(host.logged.at(-1)).toMatchObject({ level: 'warn' });
  });
});

describe('registration with Discord', () => {
  it('is within the limits, required options first, managers only where it says so', () => {
    const commands = registration(SYNTAX);
    expect(commandFaults(commands)).toEqual([]);
    expect(commands).toMatchObject([
      {
        name: 'brief',
        default_member_permissions: null,
        contexts: [0, 1],
        options: [
          { type: 3, name: 'since' },
          {
            type: 3,
            name: 'length',
            choices: [
              { name: 'short', value: 'short' },
              { name: 'long', value: 'long' },
            ],
          },
          { type: 4, name: 'lines', min_value: 0 },
        ],
      },
      { name: 'who', options: [{ name: 'person', required: true, autocomplete: true }, { name: 'view' }] },
      {
        name: 'digest',
        default_member_permissions: '32',
        options: [
          { type: 1, name: 'set', options: [{ name: 'time' }] },
          { type: 1, name: 'pause' },
        ],
      },
    ]);
  });

  it('is one request when the set differs, and none when it does not', async () => {
    expect(fake.state.puts).toBe(1);
    await restarted();
    expect(fake.state.puts).toBe(1);
    host.syntax = SYNTAX.slice(1);
    await restarted();
    expect(fake.state.puts).toBe(2);
    expect(fake.state.commands).toHaveLength(2);
  });

  it('is done by the command line too, or says the mend', async () => {
    const settings = { token: TOKEN, apiUrl: fake.url };
    expect(await registerAlone(settings, SYNTAX)).toBe(false);
    expect(await registerAlone(settings, SYNTAX.slice(1))).toBe(true);
    await expect(registerAlone({ ...settings, token: 'wrong' }, SYNTAX)).rejects.toThrow(/Reset Token/);
  });

  it('is refused by the checker of limits where it is wrong', () => {
    const wrong = registration([{ ...SYNTAX[0]!, name: 'Brief', describe: '' }]);
    expect(commandFaults(wrong)).toHaveLength(2);
    expect(commandFaults([...registration(SYNTAX), ...registration(SYNTAX)])).toContain('a command stands twice');
  });
});

describe('the connection to Discord', () => {
  it('resumes after a cut and answers what was asked meanwhile, once', async () => {
    fake.gateway.drop();
    const seen = await person(fake).type({ command: 'brief' });
    expect(textOf(seen.data)).toContain('to brief');
    expect(fake.gateway.counts).toEqual({ identify: 1, resume: 1 });
    expect(host.asked).toHaveLength(1);
  });

  it('says how to get a token where Discord refuses it', async () => {
    const other = create({ token: 'wrong', apiUrl: fake.url });
    await expect(other.start(host)).rejects.toThrow(/DISCORD_TOKEN.*Reset Token/);
    await other.stop();
  });

  it('says where it could not connect to', async () => {
    const nobody = create({ token: TOKEN, apiUrl: 'http://127.0.0.1:9/api' });
    await expect(nobody.start(host)).rejects.toThrow(/cannot be reached/);
    await nobody.stop();
  });

  it('says so when the token is taken away while it runs', async () => {
    fake.gateway.close(4004);
    await expect.poll(errors).toEqual([expect.stringMatching(/Reset Token/)]);
  });

  it('ends at once while an answer and a post are on their way', async () => {
    host.script = () => new Promise(() => {});
    fake.fault({ fits: /^POST .*messages/, delay: 60_000 });
    const ann = person(fake);
    ann.send(ann.commandEvent({ command: 'brief' }));
    const posting = adapter.post(HERE, page(), { key: 'k1' });
    await expect.poll(() => host.asked.length).toBe(1);
    const begin = performance.now();
    await adapter.stop();
    expect(performance.now() - begin).toBeLessThan(10_000);
    expect(await posting).toMatchObject({ outcome: 'unknown' });
  });
});

describe('what doctor sees of Discord', () => {
  it('names each thing that is well, and the mend of each that is not', async () => {
    const settings = { token: TOKEN, apiUrl: fake.url };
    const checks = await check(settings, { syntax: SYNTAX, channels: [CHANNEL, MUTE] });
    expect(checks.map((each) => each.ok)).toEqual([true, true, true, false]);
    expect(checks[3]!.mend).toMatch(/Send Messages/);
    const [, commands] = await check(settings, { syntax: SYNTAX.slice(1), channels: [] });
    expect(commands).toMatchObject({ ok: false, mend: expect.stringMatching(/register discord/) });
    expect(await check({ ...settings, token: 'wrong' }, { syntax: SYNTAX, channels: [] })).toEqual([
      { what: 'Discord: the token', ok: false, mend: expect.stringMatching(/Reset Token/) },
    ]);
  });
});
