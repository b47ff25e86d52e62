// Deliveries that went wrong, as blocks for a person: what, which slot, why.
import type { Block } from '../chat/message.ts';
import type { Delivery } from './ledger.ts';

const STATES: Partial<Record<Delivery['state'], string>> = {
  ambiguous: 'may or may not have been posted',
  parked: 'was not posted, and the digest is paused',
};

/** A line a delivery, newest first; none where nothing went wrong. `zone` is the orders' own where it is known. */
export const troubleBlocks = (deliveries: readonly Delivery[], zones: ReadonlyMap<string, string> = new Map()): Block[] =>
  deliveries.map((delivery) => ({
    kind: 'text',
    text: [
      { bold: delivery.order },
      ': the post of ',
      { time: { at: delivery.slot, zone: zones.get(delivery.order) ?? 'UTC' } },
      `${delivery.part > 1 ? `, part ${delivery.part},` : ''} ${STATES[delivery.state] ?? delivery.state}: ${delivery.reason ?? 'no reason on record'}`,
    ],
  }));
