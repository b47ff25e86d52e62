// The contract of a command: one definition, from which every platform's registration, help and the reader of typed lines come.
import type { Message } from '../chat/message.ts';
import type { OptionSyntax } from '../chat/syntax.ts';
import type { Desk } from '../desk/desk.ts';
import type { Orders } from './orders.ts';

/** What a command's option is completed with. */
export type Completes = 'person' | 'speaker' | 'order' | 'verb' | 'zone';

export type Option = Omit<OptionSyntax, 'completes'> & { completes?: Completes };

/** Values of the options given, by name; a `number` option's value is still its digits. */
export type Values = Readonly<Record<string, string>>;

/** What a run of a command may use. */
export type Context = {
  desk: Desk;
  orders: Orders;
  workspace: string;
  channel: string;
  person: string;
  manager: boolean;
  now: number;
  /** `since:last` of a standing order: only what arrived after this; absent where a person asks. */
  last?: number;
};

/** The answer; `empty` marks one that found nothing new, which a standing order may keep to itself. */
export type Answer = { message: Message; empty?: boolean };

export type Sub = { name: string; describe: string; options: readonly Option[]; manage?: boolean; run: Run };
export type Run = (values: Values, context: Context) => Promise<Answer>;

export type Command = {
  name: string;
  describe: string;
  examples: readonly string[];
  options?: readonly Option[];
  run?: Run;
  subs?: readonly Sub[];
};
