// The contracts between the bot and a platform. An adapter knows no news; the bot knows no platform.
import type { Message } from './message.ts';
import type { Syntax } from './syntax.ts';

/**
 * One use of a command. `workspace` is `platform:ID` (`discord:81384788765712384`, `console:local`), `channel` is `platform:ID:CHANNEL`;
 * `person` is the platform's id of who asked.
 */
export type Invocation = {
  line: string;
  workspace: string;
  channel: string;
  person: string;
  /** May write: set orders, pause them. The adapter decides by the platform's own rights. */
  manager: boolean;
  /** Set where all can see the answer anyway (a mention answered in its thread): it gets no Share button. */
  open?: true;
};

/** What is being typed: the value so far of one option of one command; `command` with its sub, `digest pause`. */
export type Partial = { command: string; option: string; typed: string; workspace: string };

/** Makes button ids for one workspace while a message is rendered; `saved()` must resolve before the message is sent. */
export type Sealer = {
  /** A signed id of at most 100 characters of `[A-Za-z0-9_-.:]` that `open` turns back into the line. */
  seal(line: string): string;
  saved(): Promise<void>;
};

/** Small things an adapter must not forget over a restart. */
export type Memory = { get(key: string): Promise<string | null>; set(key: string, value: string): Promise<void> };

export type Log = {
  info(fact: object, message: string): void;
  warn(fact: object, message: string): void;
  error(fact: object, message: string): void;
};

/** What the bot gives an adapter. */
export type Host = {
  /** Every command as it is typed, in the order of help. */
  syntax: readonly Syntax[];
  /** Never rejects: a fault becomes a message with a short reference. */
  answer(invocation: Invocation): Promise<Message>;
  /** True where the line asks to be answered for all to see (`public:true`); an adapter that must settle this first asks here. */
  isPublic(line: string): boolean;
  /** At most 25 values that fit what is typed, best first. */
  complete(partial: Partial): Promise<string[]>;
  sealer(workspace: string): Sealer;
  /** The line behind a sealed id, or null where it is forged, of another workspace or expired. */
  open(id: string, workspace: string): Promise<string | null>;
  /** True the first time an event id is seen, false ever after (for a day). */
  once(id: string): Promise<boolean>;
  memory: Memory;
  log: Log;
};

/**
 * What became of a send. `sent`: the platform has it under `id`. `refused`: it surely has not, and will not; `reason` says why and how to
 * mend it. `later`: it surely has not, may be tried again after so many milliseconds. `unknown`: it may have it or not.
 */
export type Posted =
  | { outcome: 'sent'; id: string }
  | { outcome: 'refused'; reason: string }
  | { outcome: 'later'; after: number; reason: string }
  | { outcome: 'unknown'; reason: string };

/** A channel looked up: its full id and its name for a person, or what is wrong with it and the mend. */
export type Found = { channel: string; name: string } | { problem: string };

/** A rendered page, ready to be sent as JSON: the platform's own body of a public post without channel and key. */
export type Body = object;

export type Adapter = {
  /** `console`, `discord`, `slack`. */
  name: string;
  /** Pure and total: a page each, every page within the platform's limits. `seal` makes the ids of buttons. */
  render(message: Message, seal: (line: string) => string): Body[];
  /** Resolves when the platform is ready; rejects with a plain sentence that names the mend. */
  start(host: Host): Promise<void>;
  /** Sends `body` once. `key` (at most 25 characters) names the post; `under` is the id of the post whose thread it belongs to. */
  post(channel: string, body: Body, how: { key: string; under?: string }): Promise<Posted>;
  /** For how many milliseconds the platform surely keeps a second post with the same key from doubling; 0 where it does not. */
  keyWindow: number;
  /** Looks up the platform's id of a channel, as written in configuration. */
  find(id: string): Promise<Found>;
  /** A private word to a person; best effort. */
  tell(person: string, body: Body): Promise<void>;
  stop(): Promise<void>;
};

/** One thing `doctor` looked at: what it found, and the mend where it is not well. */
export type Check = { what: string; ok: boolean; mend?: string };
