// Puts desk, orders, delivery and bot together over one store: the part that `ask` and the running bot have in common.
import { commands } from './commands/index.ts';
import { createBot, type Bot } from './core/bot/bot.ts';
import { createDelivery, type Deliverer } from './core/bot/delivery.ts';
import type { Configured } from './core/bot/configured.ts';
import { createOrders, type Orders } from './core/bot/orders.ts';
import { sealer } from './core/bot/seal.ts';
import type { Adapter, Log } from './core/chat/adapter.ts';
import { desk as openDesk, type Desk, type Ways } from './core/desk/desk.ts';
import type { Reach } from './core/desk/listing.ts';
import { type Poller, poller as createPoller } from './core/desk/poller.ts';
import { type Reader, reading } from './core/desk/reading.ts';
import { createSources, type Sources } from './core/desk/sources.ts';
import type { Store } from './stores/store.ts';

export type Parts = {
  store: Store;
  /** The sealing key. */
  key: string;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** IANA zone of orders that set none. */
  zone: string;
  /** The adapter of a platform, null while it does not run. */
  platform(name: string): Adapter | null;
  log: Log;
  /** The way of reading articles (`edition`); articles read in another are read again. Needed where the store outlives the process. */
  edition?: string;
  /** How articles are read; in this thread where it is not given. */
  read?: Ways['read'];
  /** How sources are reached; where it is not given, nothing is. */
  reach?: Reach;
  /** Of a feed; what is older is not taken in. */
  maxAgeDays?: number;
};

export type Assembled = {
  desk: Desk;
  bot: Bot;
  orders: Orders & Configured;
  sources: Sources;
  delivery: Deliverer;
  poller: Poller;
  reader: Reader;
};

/** MAX_AGE_DAYS where nothing is configured. */
const MAX_AGE_DAYS = 7;

const unreached = async (): Promise<{ became: 'failed'; error: string }> => ({
  became: 'failed',
  error: 'nothing is fetched here',
});

const NOWHERE: Reach = {
  poll: unreached,
  discover: unreached,
  refusal: async () => null,
  outlines: unreached,
  opml: async () => '',
};

export const assemble = ({ store, key, clock, zone, platform, log, edition = '', ...more }: Parts): Assembled => {
  const { ledger, keep, library, catalogue } = store;
  const { read, reach = NOWHERE, maxAgeDays = MAX_AGE_DAYS } = more;
  const desk = openDesk(library, { edition, ...(read && { read }) });
  const answer: Parameters<typeof createDelivery>[0]['answer'] = ({ line, workspace, channel, person }, last) =>
    bot.run({ line, workspace, channel, person: person ?? '', manager: true }, last);
  const delivery = createDelivery({
    ledger,
    platform,
    answer,
    sealer: (workspace) => sealer(key, workspace, keep, clock),
    clock,
    log,
  });
  const orders = createOrders({ ledger, delivery, answer, platform, zone, clock });
  const poller = createPoller({
    catalogue,
    poll: reach.poll,
    clock,
    maxAgeDays,
    random: Math.random,
    report: (fact) => {
      if ('error' in fact) log.warn({ source: fact.source, reason: fact.error }, 'source: it cannot be read');
      else if ('moved' in fact) log.info(fact, 'source: it has moved for good');
      else log.info(fact, 'source: new or changed items');
    },
  });
  const reader = reading({
    catalogue,
    library,
    desk,
    clock,
    page: (address) => reach.poll('page', address, {}),
    report: (fact) => {
      if (fact.stage === 'parked' || fact.stage === 'waiting') log.warn(fact, 'item: it cannot be read');
      else log.info(fact, 'item: read');
    },
  });
  const sources = createSources({ catalogue, desk, reach, poller, reader, clock });
  const bot = createBot({ commands, desk, orders, sources, keep, key, clock, log });
  return { desk, bot, orders, sources, delivery, poller, reader };
};
