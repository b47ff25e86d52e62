// Looks a channel up: may Dateline post there? In: a REST client and the id as written in configuration; out: its full id and name, or the mend.
import { DiscordAPIError, Routes, type REST } from 'discord.js';
import type { Found } from '../../core/chat/adapter.ts';
import { read } from './read.ts';
import { reasonOf } from './refusal.ts';

/** topics/permissions, "Bitwise Permission Flags". */
const PERMISSION = { administrator: 1n << 3n, view: 1n << 10n, send: 1n << 11n, sendInThreads: 1n << 38n } as const;
/** resources/channel, "Channel Types": those that take messages. */
const THREADS = new Set([10, 11, 12]);
const POSTABLE = new Set([0, 2, 5, 13, ...THREADS]);
const DIRECT = 1;

type Overwrite = { id: string; allow: string; deny: string };
type Channel = {
  id: string;
  type: number;
  name?: string;
  guild_id?: string;
  parent_id?: string | null;
  permission_overwrites?: Overwrite[];
  recipients?: { id: string; username: string }[];
};
type Guild = { id: string; name: string; owner_id: string; roles: { id: string; permissions: string }[] };

/** The permissions of a member in a channel. topics/permissions, "Permission Overwrites". */
export const permissionsIn = (
  guild: Guild,
  roles: readonly string[],
  me: string,
  overwrites: readonly Overwrite[],
): bigint => {
  const held = new Set([guild.id, ...roles]);
  const base = guild.roles
    .filter((role) => held.has(role.id))
    .reduce((sum, role) => sum | BigInt(role.permissions), 0n);
  if (guild.owner_id === me || (base & PERMISSION.administrator) !== 0n) return ~0n;
  const apply = (permissions: bigint, chosen: readonly Overwrite[]): bigint => {
    const deny = chosen.reduce((sum, each) => sum | BigInt(each.deny), 0n);
    const allow = chosen.reduce((sum, each) => sum | BigInt(each.allow), 0n);
    return (permissions & ~deny) | allow;
  };
  const everyone = overwrites.filter((each) => each.id === guild.id);
  const ofRoles = overwrites.filter((each) => each.id !== guild.id && held.has(each.id));
  const own = overwrites.filter((each) => each.id === me);
  return apply(apply(apply(base, everyone), ofRoles), own);
};

const missing = (permissions: bigint, isThread: boolean): string[] => [
  ...(permissions & PERMISSION.view ? [] : ['View Channel']),
  ...(permissions & (isThread ? PERMISSION.sendInThreads : PERMISSION.send)
    ? []
    : [isThread ? 'Send Messages in Threads' : 'Send Messages']),
];

const problemOf = async (rest: REST, channel: Channel, guild: Guild, me: string): Promise<string | null> => {
  const name = `#${channel.name ?? channel.id}`;
  const isThread = THREADS.has(channel.type);
  if (!POSTABLE.has(channel.type))
    return `${name} in ${guild.name} takes no messages (a category or a forum). Give the id of a text channel or of a thread.`;
  const member = await read<{ roles: string[] }>(rest, Routes.guildMember(guild.id, me));
  // A thread has the overwrites of the channel it hangs from.
  const from = isThread && channel.parent_id ? await read<Channel>(rest, Routes.channel(channel.parent_id)) : channel;
  const lacks = missing(permissionsIn(guild, member.roles, me, from.permission_overwrites ?? []), isThread);
  return lacks.length === 0
    ? null
    : `Dateline lacks ${lacks.map((each) => `"${each}"`).join(' and ')} in ${name} of ${guild.name}. Give it to its role in the channel's settings, under Permissions.`;
};

/** `me` is the bot's own user id, looked up where it is not known. Never rejects. */
export const lookUp = async (rest: REST, id: string, me?: string): Promise<Found> => {
  if (!/^\d{15,21}$/.test(id))
    return {
      problem: `"${id}" is no id of a Discord channel. Turn on Developer Mode in Discord, right-click the channel and choose Copy Channel ID.`,
    };
  try {
    const channel = await read<Channel>(rest, Routes.channel(id));
    if (channel.type === DIRECT) {
      const person = channel.recipients?.[0];
      return {
        channel: `discord:@${person?.id ?? ''}:${id}`,
        name: `direct message with ${person?.username ?? 'someone'}`,
      };
    }
    const guild = await read<Guild>(rest, Routes.guild(channel.guild_id ?? ''));
    const problem = await problemOf(
      rest,
      channel,
      guild,
      me ?? (await read<{ id: string }>(rest, Routes.user('@me'))).id,
    );
    return problem === null
      ? { channel: `discord:${guild.id}:${id}`, name: `#${channel.name ?? id} in ${guild.name}` }
      : { problem };
  } catch (error) {
    const hint = error instanceof DiscordAPIError && error.status === 404 ? ' Is Dateline in that server?' : '';
    return { problem: `discord:${id}: ${reasonOf(error)}${hint}` };
  }
};
