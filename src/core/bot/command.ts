// The contract of a command: one definition, from which every platform's registration, help and the reader of typed lines come.
import type { Message } from '../chat/message.ts';
import type { OptionSyntax, Syntax } from '../chat/syntax.ts';
import type { View } from '../desk/desk.ts';
import type { Sources } from '../desk/sources.ts';
import type { Orders } from './orders.ts';

/** What a command's option is completed with. */
export type Completes = 'person' | 'speaker' | 'order' | 'verb' | 'zone' | 'source';

export type Option = Omit<OptionSyntax, 'completes'> & { completes?: Completes };

/** Values of the options given, by name; a `number` option's value is still its digits. */
export type Values = Readonly<Record<string, string>>;

/** What a run of a command may use. */
export type Context = {
  /** As the workspace sees it. */
  desk: View;
  orders: Orders;
  sources: Sources;
  /** Every command as it is typed, for help. */
  syntax: readonly Syntax[];
  workspace: string;
  channel: string;
  person: string;
  manager: boolean;
  now: number;
  /** For a standing order: what `since:last` counts from, null where nothing was posted yet; absent where a person asks. */
  last?: number | null;
};

/**
 * The answer. `empty` marks one that found nothing new, which a standing order may keep to itself. `values` are the options with
 * relative times made absolute, for the buttons that ask the same again.
 */
export type Answer = { message: Message; empty?: boolean; values?: Values };

/** What a person did wrong, or the world refuses, with the mend. */
export const refused = (problem: string): Answer => ({
  message: { title: 'That did not work', blocks: [{ kind: 'text', text: problem }] },
});

export type Run = (values: Values, context: Context) => Promise<Answer>;
export type Sub = {
  name: string;
  describe: string;
  options: readonly Option[];
  run: Run;
  /** Whether it changes what is kept, or posts; absent: it only shows. */
  changes?: (values: Values) => boolean;
};

/** For a sub that changes something whatever its values. */
export const always = (): boolean => true;

/** Has `options` and `run`, or `subs`. `manage`: only managers may use it. `alone`: the sub that is meant where none is named. */
export type Command = {
  name: string;
  describe: string;
  examples: readonly string[];
  manage?: boolean;
} & (
  | { options: readonly Option[]; run: Run; subs?: never; alone?: never }
  | { subs: readonly Sub[]; alone?: string; options?: never; run?: never }
);

/** What the command looks like to adapters, help and the reader of lines. */
export const syntaxOf = (command: Command): Syntax => ({
  name: command.name,
  describe: command.describe,
  options: (command.options ?? []).map(optionSyntax),
  subs: (command.subs ?? []).map((sub) => ({
    name: sub.name,
    describe: sub.describe,
    options: sub.options.map(optionSyntax),
  })),
  ...(command.alone ? { alone: command.alone } : {}),
  examples: command.examples,
  permission: command.manage ? 'manage' : 'read',
});

const optionSyntax = ({ completes, ...option }: Option): OptionSyntax => ({
  ...option,
  ...(completes ? { completes: true } : {}),
});
