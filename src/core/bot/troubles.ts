// Deliveries that went wrong, as blocks for a person: what, which slot, why.
import type { Block } from '../chat/message.ts';
import type { Trouble } from './orders.ts';

const STATES: Record<Trouble['state'], string> = {
  ambiguous: 'may or may not have been posted',
  parked: 'was not posted, and the digest is paused',
};

/** A line a delivery, newest first; none where nothing went wrong. */
export const troubleBlocks = (troubles: readonly Trouble[]): Block[] =>
  troubles.map(({ order, slot, part, state, reason, zone }) => ({
    kind: 'text',
    text: [
      { bold: order },
      ': the post of ',
      { time: { at: slot, zone } },
      `${part > 1 ? `, part ${part},` : ''} ${STATES[state]}: ${reason}`,
    ],
  }));
