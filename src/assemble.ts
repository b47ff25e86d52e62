// Puts desk, orders, delivery and bot together over one store: the part that `ask` and the running bot have in common.
import { commands } from './commands/index.ts';
import { createBot, type Bot } from './core/bot/bot.ts';
import { createDelivery, type Deliverer } from './core/bot/delivery.ts';
import type { Configured } from './core/bot/configured.ts';
import { createOrders, type Orders } from './core/bot/orders.ts';
import { sealer } from './core/bot/seal.ts';
import type { Adapter, Log } from './core/chat/adapter.ts';
import { desk as openDesk, type Desk } from './core/desk/desk.ts';
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
};

export type Assembled = { desk: Desk; bot: Bot; orders: Orders & Configured; delivery: Deliverer };

export const assemble = ({ store, key, clock, zone, platform, log, edition = '' }: Parts): Assembled => {
  const { ledger, keep, library } = store;
  const desk = openDesk(library, { edition });
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
  const bot = createBot({ commands, desk, orders, keep, key, clock, log });
  return { desk, bot, orders, delivery };
};
