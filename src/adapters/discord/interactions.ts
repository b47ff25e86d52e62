// Interactions -> the typed line -> the host's answer -> Discord. A command, an autocomplete and a button come in; every answer is private
// unless its line is public, which is settled before anything is sent because Discord does not let it change afterwards.
import {
  Routes,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  type Interaction,
  type REST,
} from 'discord.js';
import type { Host, Invocation } from '../../core/chat/adapter.ts';
import type { Message } from '../../core/chat/message.ts';
import { pageOf } from '../../core/chat/page.ts';
import { writeLine } from '../../core/chat/syntax.ts';
import { FLAG, LIMITS } from './limits.ts';
import { factOf, isAnswered, isBadRequest, isNotOurs } from './refusal.ts';
import { limitsFor, plainBody, renderPage, type DiscordBody } from './render.ts';
import { MANAGE_GUILD } from './syntax.ts';

/** What is ready within this is answered at once; the rest shows "is thinking" first. Well under the three seconds Discord gives. */
const AT_ONCE_MS = 1000;
/** interactions/receiving-and-responding, "Interaction Callback Type". */
const CALLBACK = { message: 4, deferred: 5, choices: 8 } as const;
/** resources/webhook, "Edit Webhook Message": an edit may set no other. */
const EDIT_FLAGS = FLAG.componentsV2 | FLAG.suppressEmbeds;

type Asked = ChatInputCommandInteraction | ButtonInteraction;

const workspaceOf = (interaction: Interaction): string => `discord:${interaction.guildId ?? `@${interaction.user.id}`}`;

/** The right to manage comes with the interaction; in one's own direct message everyone manages. */
const invocationOf = (interaction: Asked, line: string): Invocation => ({
  line,
  workspace: workspaceOf(interaction),
  channel: `${workspaceOf(interaction)}:${interaction.channelId}`,
  person: interaction.user.id,
  manager: interaction.guildId === null || (interaction.memberPermissions?.has(MANAGE_GUILD) ?? false),
});

const lineOf = (interaction: ChatInputCommandInteraction): string => {
  const [first] = interaction.options.data;
  const sub = first?.options ? first.name : undefined;
  const isSub = interaction.options.getSubcommand(false) !== null;
  const given: readonly CommandInteractionOption[] = isSub ? (first?.options ?? []) : interaction.options.data;
  return writeLine({
    command: interaction.commandName,
    ...(isSub ? { sub: sub ?? interaction.options.getSubcommand() } : {}),
    values: Object.fromEntries(given.map((option) => [option.name, String(option.value ?? '')])),
  });
};

const OLD_BUTTON: Message = {
  title: 'This button no longer works',
  blocks: [{ kind: 'text', text: 'It is too old, or not from this server. Type the command again, such as /brief.' }],
};

const wait = (ms: number): { over: Promise<null>; cancel(): void } => {
  let timer: NodeJS.Timeout;
  const over = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  return { over, cancel: () => clearTimeout(timer) };
};

export const interactions = (host: Host, rest: REST) => {
  /** Sends; where Discord refuses the form, the same words in the plain one. */
  const send = async (body: DiscordBody, how: (body: DiscordBody) => Promise<unknown>): Promise<void> => {
    try {
      await how(body);
    } catch (error) {
      if (!isBadRequest(error)) throw error;
      host.log.warn(factOf(error), 'discord: a message was refused, sent again as plain text');
      await how(plainBody(body));
    }
  };

  const reply = (interaction: Asked, body: DiscordBody, flags: number): Promise<void> =>
    send(body, (form) =>
      rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
        body: { type: CALLBACK.message, data: { ...form, flags: form.flags | flags } },
        auth: false,
      }),
    );

  const defer = (interaction: Asked, flags: number): Promise<unknown> =>
    rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
      body: { type: CALLBACK.deferred, data: { flags } },
      auth: false,
    });

  const edit = (interaction: Asked, body: DiscordBody): Promise<void> =>
    send(body, (form) =>
      rest.patch(Routes.webhookMessage(interaction.applicationId, interaction.token, '@original'), {
        body: { ...form, flags: form.flags & EDIT_FLAGS },
        auth: false,
      }),
    );

  const bodyOf = async (message: Message, line: string, workspace: string): Promise<DiscordBody> => {
    const sealer = host.sealer(workspace);
    const page = pageOf(message, line, host.syntax, limitsFor(message));
    const body = renderPage(page, (each) => sealer.seal(each));
    await sealer.saved();
    return body;
  };

  const answer = async (interaction: Asked, line: string | null): Promise<void> => {
    const workspace = workspaceOf(interaction);
    const flags = line !== null && host.isPublic(line) ? 0 : FLAG.ephemeral;
    const ready =
      line === null
        ? bodyOf(OLD_BUTTON, '', workspace)
        : host.answer(invocationOf(interaction, line)).then((message) => bodyOf(message, line, workspace));
    const patience = wait(AT_ONCE_MS);
    try {
      const body = await Promise.race([ready, patience.over]);
      if (body) return await reply(interaction, body, flags);
    } finally {
      patience.cancel();
      // Awaited below, or already thrown: a fault is never an unhandled one.
      ready.catch(() => {});
    }
    await defer(interaction, flags).catch((error: unknown) => {
      // A lost reply is sent again by the library: the first one stands.
      if (!isAnswered(error)) throw error;
    });
    await edit(interaction, await ready);
  };

  const complete = async (interaction: AutocompleteInteraction): Promise<void> => {
    const focused = interaction.options.getFocused(true);
    const sub = interaction.options.getSubcommand(false);
    const values = await host.complete({
      command: sub === null ? interaction.commandName : `${interaction.commandName} ${sub}`,
      option: focused.name,
      typed: focused.value,
      workspace: workspaceOf(interaction),
    });
    const choices = values
      .filter((value) => value.trim() !== '' && value.length <= LIMITS.choice)
      .slice(0, LIMITS.choices)
      .map((value) => ({ name: value, value }));
    await rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
      body: { type: CALLBACK.choices, data: { choices } },
      auth: false,
    });
  };

  const handle = async (interaction: Interaction): Promise<void> => {
    if (interaction.isAutocomplete()) return complete(interaction);
    if (!interaction.isChatInputCommand() && !interaction.isButton()) return;
    if (!(await host.once(`discord:${interaction.id}`))) return;
    const line = interaction.isButton()
      ? await host.open(interaction.customId, workspaceOf(interaction))
      : lineOf(interaction);
    await answer(interaction, line);
  };

  /** Never rejects: what cannot be answered is logged. */
  return async (interaction: Interaction): Promise<void> => {
    try {
      await handle(interaction);
    } catch (error) {
      const fact = { interaction: interaction.id, ...factOf(error) };
      if (isNotOurs(error)) host.log.warn(fact, 'discord: an interaction was answered elsewhere or ran out of time');
      else host.log.error(fact, 'discord: an interaction could not be answered');
    }
  };
};
