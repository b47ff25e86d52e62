// Standing orders as commands use them: set, list, preview, run, pause, resume, remove. In: what a person typed; out: the order, or the
// mend. Who may do it is the bot's question; this room holds the workspace's border and writes the audit.
import type { Message } from '../chat/message.ts';
import type { Empty, Order, State } from './ledger.ts';
import type { Problem } from './schedule.ts';

/** Who asks, and where. */
export type Asker = { workspace: string; channel: string; person: string };

/** What was typed for `digest set`. Absent: every day, the zone of the configuration, `brief since:last`, say, two hours, the asker's channel. */
export type Wish = {
  /** `08:00`; this or `cron`. */
  time?: string;
  /** `mon-fri`, `sat,sun`, `weekdays`; with `time` only. */
  days?: string;
  /** Five fields. */
  cron?: string;
  zone?: string;
  line?: string;
  empty?: Empty;
  /** `2h`, `30m`. */
  late?: string;
  channel?: string;
};

/** An order, when it runs in words ("08:00 mon-fri"), and its next three runs; none while it is paused. */
export type Standing = Order & { when: string; next: number[] };

/** A delivery that needs a person's eye: what became of a slot and why. */
export type Trouble = {
  order: string;
  slot: number;
  part: number;
  state: 'ambiguous' | 'parked';
  reason: string;
  zone: string;
};

/** How a slot that was run by hand stands; `reason` where it was not sent. */
export type Ran = { order: string; slot: number; state: State; reason: string | null };

/** The answer of an order's next run, unposted. */
export type Preview = { message: Message; empty?: boolean };

export type Orders = {
  set(wish: Wish, by: Asker): Promise<Standing | Problem>;
  /** Of the workspace, or of one of its channels; oldest first. */
  list(workspace: string, channel?: string): Promise<Standing[]>;
  /** By id within the workspace; without an id the channel's only order. */
  find(id: string | undefined, by: Asker): Promise<Standing | Problem>;
  preview(id: string | undefined, by: Asker): Promise<Preview | Problem>;
  /** Posts a slot now, once, as its own slot. A second one within the same minute is the first. */
  run(id: string | undefined, by: Asker): Promise<Ran | Problem>;
  pause(id: string | undefined, by: Asker): Promise<Standing | Problem>;
  resume(id: string | undefined, by: Asker): Promise<Standing | Problem>;
  remove(id: string | undefined, by: Asker): Promise<Standing | Problem>;
  /** The newest of the workspace's, newest first. */
  troubles(workspace: string): Promise<Trouble[]>;
};
