// The contract of the ledger: standing orders, their due slots and every delivery. Nothing is posted that does not stand here first.
// Times are in milliseconds since 1970.

/** What to do when a slot has nothing new: say so, or stay silent. */
export type Empty = 'say' | 'silent';

/** A channel's standing order: a command line and when it runs. */
export type Order = {
  /** Short, for a person to type: `d1`, `d2`, … in chat, never used twice; `config:CHANNEL` for one from configuration. */
  id: string;
  workspace: string;
  channel: string;
  /** Without a leading slash: `brief since:last`. */
  line: string;
  /** Five cron fields, read in `zone` (IANA). */
  cron: string;
  zone: string;
  empty: Empty;
  /** A slot found due later than this many milliseconds is skipped. */
  late: number;
  /** Who set it, as the platform knows them; null for configuration. */
  person: string | null;
  /** Slots up to this instant are none of the order's: when it was set, changed or last resumed. */
  starts: number;
  /** Why it is paused, for a person; null while it runs. */
  paused: string | null;
};

/** `claimed`: someone works on it; `intent`: bytes and key stored, sending may have begun; the rest are ends. */
export type State = 'claimed' | 'intent' | 'sent' | 'ambiguous' | 'parked' | 'skipped';

/** One part of one slot of one order. `id` is the platform's, of a part that was sent. */
export type Delivery = {
  order: string;
  slot: number;
  /** From 1. */
  part: number;
  state: State;
  /** The rendered bytes (JSON) and the post's key; null before intent. */
  body: string | null;
  key: string | null;
  /** When the first send began of which it is not known whether it posted; null where there is none. */
  tried: number | null;
  id: string | null;
  reason: string | null;
  /** When the state last changed. */
  at: number;
};

/** The right to work on one slot, for a while. Every write carries it; one under an older fence than the slot's is refused. */
export type Claim = { order: string; slot: number; owner: string; fence: number; until: number };

/** How a part ends. */
export type End = { state: 'sent'; id: string } | { state: 'ambiguous' | 'parked' | 'skipped'; reason: string };

/** A change of an order, for the audit: who did what; `person` is null for the bot itself. */
export type Change = { person: string | null; what: string; at: number };

export type Ledger = {
  /** The orders of a workspace, or of all; oldest first. Removed ones are none. */
  orders(workspace?: string): Promise<Order[]>;
  /** Writes the order, new or changed, with its audit row. One that was removed stands again. */
  save(order: Order, change: Change): Promise<void>;
  /** Sets or clears why an order is paused, and nothing else of it, with its audit row. */
  pause(order: string, reason: string, change: Change): Promise<void>;
  /** Clears why it is paused; slots up to `starts` are none of the order's. */
  resume(order: string, starts: number, change: Change): Promise<void>;
  /** Removes the order with its audit row; what it delivered stays on record. */
  remove(order: string, change: Change): Promise<void>;
  /** A short id that was never given before. */
  nextId(): Promise<string>;
  /** Who changed what of an order, oldest first. */
  changes(order: string): Promise<Change[]>;

  /** The newest slot of the clock (a whole minute) that is on record, in whatever state; null where there is none. */
  lastSlot(order: string): Promise<number | null>;
  /** When the content of the order's last posted slot was gathered: what `since:last` counts from; null where none was posted. */
  lastPosted(order: string): Promise<number | null>;

  /** Puts a slot on record as skipped, in one write; false where it is on record already. */
  skip(order: string, slot: number, reason: string, now: number): Promise<boolean>;
  /** Takes a slot that is not on record, or that has not ended and whose claim ran out; null where another has it or it has ended. */
  claim(order: string, slot: number, owner: string, now: number, lease: number): Promise<Claim | null>;
  /** Prolongs a claim; false where it is lost. */
  renew(claim: Claim, until: number): Promise<boolean>;
  /** Stores every part's bytes and key before anything is sent; `gathered` is when the content was. False where the claim is lost. */
  intend(
    claim: Claim,
    parts: readonly { body: string; key: string }[],
    gathered: number,
    now: number,
  ): Promise<boolean>;
  /** Marks that a send of a part begins; the first such instant stays as `tried`. False where the claim is lost. */
  trying(claim: Claim, part: number, now: number): Promise<boolean>;
  /**
   * Gives the slot up until a later instant: nobody takes it before, and this claim is over. `tried` becomes the part's: null again where
   * its only send surely posted nothing. `reason` says what it waits for. False where the claim is lost.
   */
  wait(claim: Claim, part: number, tried: number | null, until: number, reason: string): Promise<boolean>;
  /** Ends a part (before intent, the whole slot as part 1). False where the claim is lost. */
  end(claim: Claim, part: number, end: End, now: number): Promise<boolean>;
  /** Every part of a slot, in order. */
  parts(order: string, slot: number): Promise<Delivery[]>;
  /** Slots that have not ended and whose claim or wait ran out by `now`; oldest first. */
  unfinished(now: number): Promise<{ order: string; slot: number }[]>;
  /** When the next wait or claim runs out; null where nothing is unfinished. */
  wakes(): Promise<number | null>;
  /** Gives up every claim and wait of every owner: for a process that is alone on its store, at start. */
  release(): Promise<void>;
  /** The newest deliveries of a workspace's orders that are ambiguous or parked; newest first. */
  troubles(workspace: string, limit: number): Promise<Delivery[]>;
};
