// A person at Discord's client: types commands, presses buttons, and reads what comes back. Speaks to the fake.
import { setTimeout as sleep } from 'node:timers/promises';
import { BOT, CHANNEL, GUILD, PERSON, type FakeDiscord } from './discord.ts';
import { objects, type Json } from './discord-limits.ts';

/** `values` are a command's options; with `sub` those of the sub. */
export type Typed = { command: string; sub?: string; values?: Record<string, string | number> };
/** `data` is the answer as it stands in the end; `wasDeferred` whether it was put off first. */
export type Seen = { data: Json; wasDeferred: boolean; isPrivate: boolean; ms: number };

export type Who = { guild?: string | null; channel?: string; manages?: boolean; user?: string };

const PATIENCE_MS = 10_000;
const MANAGE_GUILD = 1 << 5;

const until = async <T>(look: () => T | undefined, what: string): Promise<T> => {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`no ${what} within ${PATIENCE_MS} ms`);
    await sleep(5);
  }
};

const optionsOf = ({ sub, values = {} }: Typed, focused?: string): object[] => {
  const given = Object.entries(values).map(([name, value]) => ({
    name,
    type: typeof value === 'number' ? 4 : 3,
    value,
    ...(name === focused ? { focused: true } : {}),
  }));
  return sub === undefined ? given : [{ name: sub, type: 1, options: given }];
};

/** Every text of a body, however it is built, and its buttons. */
export const textOf = (body: Json): string => {
  const parts: string[] = typeof body['content'] === 'string' ? [body['content']] : [];
  const walk = (list: unknown): void => {
    for (const part of objects(list)) {
      if (typeof part['content'] === 'string') parts.push(part['content']);
      walk(part['components']);
    }
  };
  walk(body['components']);
  return parts.join('\n');
};

export const buttonsOf = (body: Json): Map<string, string> => {
  const found = new Map<string, string>();
  const walk = (list: unknown): void => {
    for (const part of objects(list)) {
      if (part['type'] === 2) found.set(String(part['label']), String(part['custom_id']));
      walk(part['components']);
    }
  };
  walk(body['components']);
  return found;
};

export const person = (
  fake: FakeDiscord,
  { guild = GUILD, channel = CHANNEL, manages = false, user = PERSON }: Who = {},
) => {
  const account = { id: user, username: 'ann', discriminator: '0', avatar: null, global_name: 'Ann' };

  const payload = (type: number, data: object): Json & { id: string; token: string } => ({
    id: fake.newId(),
    application_id: BOT.id,
    type,
    data,
    token: `token-${fake.newId()}`,
    version: 1,
    channel_id: channel,
    channel: {
      id: channel,
      type: guild === null ? 1 : 0,
      name: 'news',
      ...(guild === null ? {} : { guild_id: guild }),
    },
    locale: 'en-US',
    entitlements: [],
    authorizing_integration_owners: {},
    app_permissions: '0',
    attachment_size_limit: 1,
    context: guild === null ? 1 : 0,
    ...(guild === null
      ? { user: account }
      : {
          guild_id: guild,
          guild_locale: 'en-US',
          member: {
            user: account,
            roles: [],
            joined_at: '2026-01-01T00:00:00Z',
            deaf: false,
            mute: false,
            flags: 0,
            permissions: String(manages ? MANAGE_GUILD : 0),
          },
        }),
  });

  const seen = async (event: { id: string; token: string }): Promise<Seen> => {
    const begin = performance.now();
    fake.gateway.emit('INTERACTION_CREATE', event);
    const first = await until(() => fake.callbacks.get(event.id), 'answer');
    const ms = performance.now() - begin;
    const isPrivate = (Number(first.data['flags'] ?? 0) & (1 << 6)) !== 0;
    if (first.type !== 5) return { data: first.data, wasDeferred: false, isPrivate, ms };
    return { data: await until(() => fake.edits.get(event.token), 'edit'), wasDeferred: true, isPrivate, ms };
  };

  const commandEvent = (typed: Typed) =>
    payload(2, { id: fake.newId(), name: typed.command, type: 1, options: optionsOf(typed) });
  const pressEvent = (id: string) => ({
    ...payload(3, { custom_id: id, component_type: 2 }),
    message: {
      id: fake.newId(),
      channel_id: channel,
      content: '',
      author: BOT,
      timestamp: '2026-01-01T00:00:00Z',
      attachments: [],
      embeds: [],
      components: [],
      mentions: [],
      mention_roles: [],
      pinned: false,
      tts: false,
      type: 20,
      flags: 0,
    },
  });

  return {
    commandEvent,
    /** Sends an event as it is, without waiting: for events that come twice. */
    send: (event: Json): void => fake.gateway.emit('INTERACTION_CREATE', event),
    type: (typed: Typed): Promise<Seen> => seen(commandEvent(typed)),
    press: (id: string): Promise<Seen> => seen(pressEvent(id)),
    /** The values offered for one option while it is typed. */
    async complete(typed: Typed, option: string): Promise<string[]> {
      const { data } = await seen(
        payload(4, { id: fake.newId(), name: typed.command, type: 1, options: optionsOf(typed, option) }),
      );
      return objects(data['choices']).map((choice) => String(choice['value']));
    },
  };
};
