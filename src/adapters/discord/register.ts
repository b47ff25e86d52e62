// Registers the commands with Discord, only when they differ from what it has. In: a REST client and the syntax; out: whether it did.
import { REST, Routes } from 'discord.js';
import type { Syntax } from '../../core/chat/syntax.ts';
import { read } from './read.ts';
import { reasonOf } from './refusal.ts';
import { restOptions, type DiscordSettings } from './settings.ts';
import { registration, type CommandJson } from './syntax.ts';

type Json = Record<string, unknown>;

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const list = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isRecord) : []);
const sorted = (value: unknown): number[] => (Array.isArray(value) ? value.map(Number).sort((a, b) => a - b) : []);

/** An option with what Discord leaves out or adds made equal. */
const plainOption = (option: Json): object => ({
  type: option['type'],
  name: option['name'],
  description: option['description'],
  required: option['required'] === true,
  autocomplete: option['autocomplete'] === true,
  least: option['min_value'] ?? null,
  most: option['max_value'] ?? null,
  choices: list(option['choices']).map((choice) => [choice['name'], choice['value']]),
  options: list(option['options']).map(plainOption),
});

const plainCommand = (command: Json): object => ({
  type: command['type'] ?? 1,
  name: command['name'],
  description: command['description'],
  permissions: command['default_member_permissions'] ?? null,
  contexts: sorted(command['contexts']),
  installs: sorted(command['integration_types']),
  options: list(command['options']).map(plainOption),
});

const byName = (commands: readonly Json[]): string =>
  JSON.stringify([...commands].sort((a, b) => (String(a['name']) < String(b['name']) ? -1 : 1)).map(plainCommand));

/** True where Discord's set is not the wanted one; what Discord adds of its own does not count. */
export const differs = (registered: unknown, wanted: readonly CommandJson[]): boolean =>
  byName(list(registered)) !== byName(wanted);

/** Puts the whole set in one request where it differs; true where it had to. */
export const register = async (rest: REST, application: string, syntax: readonly Syntax[]): Promise<boolean> => {
  const wanted = registration(syntax);
  const path = Routes.applicationCommands(application);
  if (!differs(await rest.get(path), wanted)) return false;
  await rest.put(path, { body: wanted });
  return true;
};

/** Registers without a running bot; true where it had to. Rejects with a plain sentence that names the mend. */
export const registerAlone = async (settings: DiscordSettings, syntax: readonly Syntax[]): Promise<boolean> => {
  const rest = new REST(restOptions(settings)).setToken(settings.token);
  try {
    const application = await read<{ id: string }>(rest, Routes.currentApplication());
    return await register(rest, application.id, syntax);
  } catch (cause) {
    throw new Error(`discord: the commands could not be registered: ${reasonOf(cause)}`, { cause });
  }
};
