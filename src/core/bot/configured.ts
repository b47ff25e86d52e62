// Orders from configuration: one a channel, the same line and time for all. In: what DIGEST_CRON, DIGEST_CHANNELS and DIGEST_LINE say at
// start; out: the ledger's orders `config:CHANNEL`. Chat may pause them; what is no longer configured stops.
import type { Ledger, Order } from './ledger.ts';
import { LATE_DEFAULT, type Problem, readCron } from './schedule.ts';

export const CONFIGURED = 'config:';

/** `cron` is empty where nothing is configured. */
export type Configuration = {
  cron: string;
  line: string;
  /** Full ids of the channels that were found. */
  channels: readonly string[];
  /** Those that could not be looked up now, as written (`discord:ID`): what is ordered for them stays as it is. */
  missing?: readonly string[];
};

export type Configured = {
  /** Brings the orders from configuration to what it says now; a problem where its time cannot be read, and nothing changes. */
  configure(wish: Configuration): Promise<Problem | null>;
};

/** `discord:2` of `config:discord:1:2`. */
const writtenOf = ({ channel }: Order): string =>
  channel.slice(0, channel.indexOf(':')) + channel.slice(channel.lastIndexOf(':'));

export const configure = async (
  { cron: text, line, channels, missing = [] }: Configuration,
  { ledger, zone, clock }: { ledger: Ledger; zone: string; clock: () => number },
): Promise<Problem | null> => {
  const now = clock();
  const read = text === '' ? null : readCron(text, now);
  if (read !== null && 'problem' in read) return read;
  const standing = new Map(
    (await ledger.orders()).filter(({ id }) => id.startsWith(CONFIGURED)).map((order) => [order.id, order]),
  );
  for (const channel of read === null ? [] : new Set(channels)) {
    const id = CONFIGURED + channel;
    const old = standing.get(id);
    standing.delete(id);
    const cron = read?.cron ?? '';
    // What stands unchanged keeps its past: a slot missed while nothing ran is caught up, and a pause stays one.
    if (old?.cron === cron && old.line === line && old.zone === zone) continue;
    const workspace = channel.slice(0, channel.lastIndexOf(':'));
    const order: Order = {
      id,
      workspace,
      channel,
      line,
      cron,
      zone,
      empty: 'say',
      late: LATE_DEFAULT,
      person: null,
      starts: now,
      paused: old?.paused ?? null,
    };
    await ledger.save(order, { person: null, what: `configured: ${line}, cron ${cron} (${zone})`, at: now });
  }
  for (const order of standing.values()) {
    if (read !== null && missing.includes(writtenOf(order))) continue;
    await ledger.remove(order.id, { person: null, what: 'no longer in the configuration', at: now });
  }
  return null;
};
