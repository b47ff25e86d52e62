// Slack as a platform: slash commands, mentions, direct messages and buttons in, answers and posts out, over Socket Mode.
import type { AckFn, BlockAction, ButtonAction, RespondArguments, SlashCommand } from '@slack/bolt';
import type { Adapter, Body, Host, Posted } from '../../core/chat/adapter.ts';
import { pageOf } from '../../core/chat/page.ts';
import { readLine } from '../../core/chat/syntax.ts';
import { commandLine, messageLine } from './lines.ts';
import { codeOf, LAYOUT_REFUSED, outcomeOf, reasonOf } from './posted.ts';
import { ACTION, bodyOf, PAGE, prepared, render, wordsOf, type SlackBody } from './render.ts';
import { createSocket, type Socket } from './socket.ts';
import { clientOptions, createWeb, withoutBlocks, type Identity, type Settings } from './web.ts';

/** An answer ready by then stands in the acknowledgement; Slack waits three seconds for one. */
const AT_ONCE_MS = 1000;
/** How long it is remembered whether somebody is an admin. */
const ADMIN_MS = 60_000;
/** People whose rights are remembered at a time. */
const ADMINS = 1000;

/** Where something was asked, and who did. */
type Place = { team: string; channel: string; person: string };

const OLD_BUTTON = wordsOf('This button no longer works. Ask again for a fresh answer.');

/** The value where it is there in time, else null. */
const within = async <T>(promise: Promise<T>, ms: number): Promise<T | null> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  const first = await Promise.race([promise, late]);
  clearTimeout(timer);
  return first;
};

export const create = (settings: Settings): Adapter => {
  const web = createWeb(settings);
  let host: Host;
  let identity: Identity | undefined;
  let socket: Socket | undefined;

  const admins = new Map<string, { is: boolean; until: number }>();
  const isManager = async (person: string): Promise<boolean> => {
    if (settings.managers.includes(person)) return true;
    const known = admins.get(person);
    if (known && known.until > performance.now()) return known.is;
    try {
      const is = await web.isAdmin(person);
      if (admins.size >= ADMINS) admins.clear();
      admins.set(person, { is, until: performance.now() + ADMIN_MS });
      return is;
    } catch (cause) {
      host.log.warn({ reason: reasonOf(cause) }, 'slack: could not see who is an admin; treated as not');
      return false;
    }
  };

  /** Rights are asked for only where the line needs them. */
  const needsManager = (line: string): boolean => {
    const reading = readLine(line, host.syntax);
    if (reading.kind !== 'use') return false;
    return host.syntax.find((each) => each.name === reading.use.command)?.permission === 'manage';
  };

  const answer = async (line: string, { team, channel, person }: Place, open: boolean): Promise<SlackBody> => {
    const workspace = `slack:${team}`;
    const message = await host.answer({
      line,
      workspace,
      channel: `${workspace}:${channel}`,
      person,
      manager: needsManager(line) && (await isManager(person)),
      ...(open ? { open: true } : {}),
    });
    const sealer = host.sealer(workspace);
    const body = bodyOf(pageOf(prepared(message), line, host.syntax, PAGE), (each) => sealer.seal(each));
    await sealer.saved();
    return body;
  };

  const respond = async (url: string, body: Body): Promise<void> => {
    try {
      await web.respond(url, body);
    } catch (cause) {
      host.log.warn({ reason: reasonOf(cause) }, 'slack: an answer did not get through');
    }
  };

  /** For all to see: in the thread, once. */
  const reply = async (channel: string, body: Body, under: string | undefined): Promise<void> => {
    const posted = await send(channel, body, under);
    if (posted.outcome !== 'sent')
      host.log.warn({ channel, reason: posted.reason }, 'slack: an answer did not get through');
  };

  const send = async (channel: string, body: Body, under?: string): Promise<Posted> => {
    const attempt = async (content: Body): Promise<Posted> => {
      const id = await web.post(channel, content, under);
      return id === null ? { outcome: 'unknown', reason: 'Slack gave no id of the post.' } : { outcome: 'sent', id };
    };
    try {
      return await attempt(body);
    } catch (cause) {
      if (!LAYOUT_REFUSED.has(codeOf(cause) ?? '')) return outcomeOf(cause);
    }
    try {
      return await attempt(withoutBlocks(body));
    } catch (cause) {
      return outcomeOf(cause);
    }
  };

  const handle = async (command: SlashCommand, ack: AckFn<string | RespondArguments>): Promise<void> => {
    const line = commandLine(command.text, command.command === settings.brief, host.syntax);
    const place = { team: command.team_id, channel: command.channel_id, person: command.user_id };
    const type: Audience = { response_type: host.isPublic(line) ? 'in_channel' : 'ephemeral' };
    const pending = answer(line, place, false);
    const ready = await within(pending, AT_ONCE_MS);
    try {
      await (ready ? ack({ ...ready, ...type }) : ack());
      if (ready) return;
    } catch (cause) {
      host.log.warn({ reason: reasonOf(cause) }, 'slack: an acknowledgement did not get through');
    }
    await respond(command.response_url, { ...(await pending), ...type });
  };

  /** Commands that are being answered, by the id of their event. */
  const commands = new Map<string, Promise<void>>();

  const listen = ({ app }: Socket, { botUser, team }: Identity): void => {
    for (const name of new Set([settings.brief, settings.command]))
      app.command(name, async ({ command, ack }) => {
        const event = `slack:${command.trigger_id}`;
        if (!(await host.once(event))) {
          // An empty acknowledgement ahead of the full one would stand in its place.
          await commands.get(event);
          return ack();
        }
        const handled = handle(command, ack);
        commands.set(event, handled);
        await handled.finally(() => commands.delete(event));
      });

    app.action<BlockAction<ButtonAction>>(new RegExp(`^${ACTION}`), async ({ body: press, action, ack }) => {
      await ack();
      if (!press.response_url || !(await host.once(`slack:${press.trigger_id}`))) return;
      const from = press.team?.id ?? team;
      const line = action.value ? await host.open(action.value, `slack:${from}`) : null;
      const isPublic = line !== null && host.isPublic(line);
      const place = { team: from, channel: press.channel?.id ?? press.user.id, person: press.user.id };
      const thread: unknown = press.container['thread_ts'];
      await respond(press.response_url, {
        ...(line === null ? OLD_BUTTON : await answer(line, place, false)),
        response_type: isPublic ? 'in_channel' : 'ephemeral',
        replace_original: false,
        ...(typeof thread === 'string' ? { thread_ts: thread } : {}),
      });
    });

    const hear = async (said: Said, under: string | undefined): Promise<void> => {
      const { user, channel, ts, text = '' } = said;
      if (!user || user === botUser || said.bot_id) return;
      if (!(await host.once(`slack:${channel}:${ts}`))) return;
      const place = { team, channel, person: user };
      await reply(channel, await answer(messageLine(text, botUser, host.syntax), place, true), under);
    };
    app.event('app_mention', ({ event }) => hear(event, event.thread_ts ?? event.ts));
    app.event('message', async ({ event }) => {
      if (event.subtype === undefined && event.channel_type === 'im') await hear(event, event.thread_ts);
    });
  };

  return {
    name: 'slack',
    keyWindow: 0,
    render,

    async start(given) {
      host = given;
      try {
        identity = await web.identity();
      } catch (cause) {
        throw new Error(`Slack: ${reasonOf(cause)}`, { cause });
      }
      const { team, bot, botUser } = identity;
      socket = createSocket({
        appToken: settings.appToken,
        clientOptions: clientOptions(settings),
        identity: { botToken: settings.botToken, botUserId: botUser, teamId: team, ...(bot ? { botId: bot } : {}) },
        log: host.log,
      });
      listen(socket, identity);
      await socket.open();
    },

    async post(channel, body, { under }) {
      const parts = channel.split(':');
      if (identity && parts.length === 3 && parts[1] !== identity.team)
        return { outcome: 'refused', reason: `${channel} is of another workspace than the bot's token.` };
      return send(parts.at(-1)!, body, under);
    },

    find: async (id) =>
      identity ? web.find(id, identity.team) : { problem: 'Slack is not connected, so the channel was not looked up.' },

    async tell(person, body) {
      const posted = await send(person, body);
      if (posted.outcome !== 'sent')
        host.log.warn({ reason: posted.reason }, 'slack: a word to a person did not get through');
    },

    async stop() {
      await socket?.close();
    },
  };
};

/** What is read of a message or mention. */
type Said = {
  user?: string;
  channel: string;
  ts: string;
  text?: string;
  bot_id?: string;
};

type Audience = { response_type: 'in_channel' | 'ephemeral' };
