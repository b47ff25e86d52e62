// The syntax of a command: what an adapter, help and the reader of typed lines know of it.

/** `text` takes words; `choice` one of `choices`; `number` a whole number. */
export type OptionSyntax = {
  name: string;
  describe: string;
  kind: 'text' | 'choice' | 'number';
  choices?: readonly string[];
  required?: boolean;
  /** Takes the words that stand without a key; at most one option of a command or sub. */
  bare?: boolean;
  /** The host completes its values. */
  completes?: boolean;
};

export type SubSyntax = { name: string; describe: string; options: readonly OptionSyntax[] };

/** A command has options or subs, not both. */
export type Syntax = {
  name: string;
  describe: string;
  options: readonly OptionSyntax[];
  subs: readonly SubSyntax[];
  examples: readonly string[];
  /** `manage`: only managers may use it (or the subs named). */
  permission: 'read' | 'manage';
};
