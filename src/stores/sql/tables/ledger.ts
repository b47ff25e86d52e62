// The ledger's tables: orders, the slots someone took, a row for each part of a slot's post, and the audit of the orders.
import type { Empty, State } from '../../../core/bot/ledger.ts';
import type { Step } from '../step.ts';

export type LedgerTables = {
  /** A removed order's row stays, so that its slots keep their workspace and its id is never given again. */
  orders: {
    id: string;
    workspace: string;
    channel: string;
    line: string;
    cron: string;
    zone: string;
    empty: Empty;
    late: number;
    person: string | null;
    starts: number;
    paused: string | null;
    removed: 0 | 1;
  };
  /** `fence` grows with each new owner and each wait; `until` ends a lease or a wait. `gathered` is null before intent. */
  slots: { order_id: string; slot: number; owner: string; fence: number; until: number; gathered: number | null };
  deliveries: {
    order_id: string;
    slot: number;
    part: number;
    state: State;
    body: string | null;
    key: string | null;
    tried: number | null;
    id: string | null;
    reason: string | null;
    at: number;
  };
  /** `number` counts an order's changes. */
  changes: { order_id: string; number: number; person: string | null; what: string; at: number };
  /** One row: the number of the last short id. */
  order_ids: { name: string; last: number };
};

export const ledgerSteps: readonly Step[] = [
  {
    name: 'ledger-1',
    up: ({ text, whole, end }) => [
      `create table orders (id ${text} primary key not null, workspace ${text} not null, channel ${text} not null, line ${text} not null,
        cron ${text} not null, zone ${text} not null, empty ${text} not null, late ${whole} not null, person ${text},
        starts ${whole} not null, paused ${text}, removed ${whole} not null) ${end}`,
      `create index orders_workspace on orders (workspace)`,
      `create table slots (order_id ${text} not null references orders (id), slot ${whole} not null, owner ${text} not null,
        fence ${whole} not null, until ${whole} not null, gathered ${whole}, primary key (order_id, slot)) ${end}`,
      `create table deliveries (order_id ${text} not null, slot ${whole} not null, part ${whole} not null,
        state ${text} not null check (state in ('claimed', 'intent', 'sent', 'ambiguous', 'parked', 'skipped')),
        body ${text}, key ${text}, tried ${whole}, id ${text}, reason ${text}, at ${whole} not null,
        primary key (order_id, slot, part), foreign key (order_id, slot) references slots (order_id, slot)) ${end}`,
      `create index deliveries_open on deliveries (order_id, slot) where state in ('claimed', 'intent')`,
      `create index deliveries_trouble on deliveries (order_id, slot) where state in ('ambiguous', 'parked')`,
      `create table changes (order_id ${text} not null references orders (id), number ${whole} not null, person ${text},
        what ${text} not null, at ${whole} not null, primary key (order_id, number)) ${end}`,
      `create table order_ids (name ${text} primary key not null, last ${whole} not null) ${end}`,
    ],
  },
];
