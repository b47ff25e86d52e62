// The commands as Discord registers them. In: the syntax of every command; out: JSON for one bulk PUT. Pure; knows no discord.js.
import { shorten } from '../../core/chat/fit.ts';
import type { OptionSyntax, SubSyntax, Syntax } from '../../core/chat/syntax.ts';
import { LIMITS } from './limits.ts';

/** Option types. interactions/application-commands, "Application Command Option Type". */
const OPTION = { sub: 1, text: 3, number: 4 } as const;
/** Contexts: in a server, in a direct message with the bot. Same page, "Interaction Context Types". */
const CONTEXTS = [0, 1];
/** Installed to a server. Same page. */
const INSTALLS = [0];
/** The bit of Manage Server. topics/permissions. */
export const MANAGE_GUILD = 1n << 5n;
/** As many digits as a typed line may give a number. */
const LARGEST = 999_999_999;

type OptionJson = {
  type: number;
  name: string;
  description: string;
  required?: boolean;
  autocomplete?: boolean;
  choices?: { name: string; value: string }[];
  min_value?: number;
  max_value?: number;
  options?: OptionJson[];
};

/** One command as Discord takes it. */
export type CommandJson = {
  type: 1;
  name: string;
  description: string;
  options: OptionJson[];
  contexts: number[];
  integration_types: number[];
  default_member_permissions: string | null;
};

const described = (text: string): string => shorten(text, LIMITS.describe);

const optionJson = (option: OptionSyntax): OptionJson => ({
  type: option.kind === 'number' ? OPTION.number : OPTION.text,
  name: option.name,
  description: described(option.describe),
  ...(option.required ? { required: true } : {}),
  ...(option.choices ? { choices: option.choices.map((value) => ({ name: value, value })) } : {}),
  ...(option.completes && !option.choices ? { autocomplete: true } : {}),
  ...(option.kind === 'number' ? { min_value: 0, max_value: LARGEST } : {}),
});

/** Discord wants the required options first. */
const optionsJson = (options: readonly OptionSyntax[]): OptionJson[] =>
  [...options.filter((option) => option.required), ...options.filter((option) => !option.required)].map(optionJson);

const subJson = (sub: SubSyntax): OptionJson => ({
  type: OPTION.sub,
  name: sub.name,
  description: described(sub.describe),
  options: optionsJson(sub.options),
});

/** What `register discord --dry-run` prints and what is compared with what Discord has. */
export const registration = (syntax: readonly Syntax[]): CommandJson[] =>
  syntax.map((command) => ({
    type: 1,
    name: command.name,
    description: described(command.describe),
    options: command.subs.length > 0 ? command.subs.map(subJson) : optionsJson(command.options),
    contexts: CONTEXTS,
    integration_types: INSTALLS,
    // Hides the command from others in a server; whether it may run is decided again when it is used.
    default_member_permissions: command.permission === 'manage' ? MANAGE_GUILD.toString() : null,
  }));
