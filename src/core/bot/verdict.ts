// Every transition of a part that is stored and not ended, in two pure tables: what to do with it now, and what a send's outcome makes of it.
//
//   claimed ──▶ intent ──▶ sent       the platform has it
//      │          │  ▲──── wait       surely not posted, or the platform's key still keeps a second copy away
//      │          ├─────▶ ambiguous   it may be posted, and nothing here can tell: never sent again
//      │          ├─────▶ parked      the platform refuses it: the order is paused and whoever set it is told
//      └──────────┴─────▶ skipped     surely not posted, and no longer wanted
//
// The invariant behind all of it: a part whose `tried` is set may have been posted. It is sent again only under the same key, and only while
// the platform keeps that key; else it ends ambiguous. A part whose `tried` is null was surely not posted.
import type { Posted } from '../chat/adapter.ts';
import type { End } from './ledger.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** The longest back-off that is chosen here; a platform may ask for longer. */
const BACK_OFF_MOST = 5 * MINUTE;
/** Less than this left of the key's window is no time to send in. */
const WINDOW_LEAST = SECOND;

export type Verdict =
  | { do: 'send' }
  | { do: 'end'; end: End }
  /** Not before `until`; `tried` is what then holds of the part. */
  | { do: 'wait'; tried: number | null; until: number; reason: string };

export type Part = {
  slot: number;
  /** The order's late window. */
  late: number;
  /** When the first send began of which it is not known whether it posted; null where there is none. */
  tried: number | null;
  /** How long ago that was, or infinite where the clock cannot be trusted for it. */
  elapsed: number;
  /** What the last wait was for. */
  reason: string | null;
};

/**
 * `halted`: why nothing may be sent for the order now. `outdated`: a newer slot of the order is due or done. `keyWindow`: null where the
 * platform does not run.
 */
export type Circumstances = {
  now: number;
  halted: string | null;
  outdated: boolean;
  platform: string;
  keyWindow: number | null;
};

const skipped = (reason: string): Verdict => ({ do: 'end', end: { state: 'skipped', reason } });
const ambiguous = (reason: string): Verdict => ({ do: 'end', end: { state: 'ambiguous', reason } });
const because = (reason: string | null): string => (reason === null ? '' : `: ${reason}`);

/** As long again as it already took: doubling, without a count to keep. */
const backOff = (passed: number): number => Math.min(BACK_OFF_MOST, Math.max(SECOND, passed));

/** What to do with a part that was not sent yet (also before its bytes are made), or whose send was cut off. */
export const before = (part: Part, { now, halted, outdated, platform, keyWindow }: Circumstances): Verdict => {
  const tooLate = now - part.slot > part.late;
  const absent: Verdict = { do: 'wait', tried: part.tried, until: now + MINUTE, reason: `${platform} is not running` };
  if (part.tried === null) {
    if (halted !== null) return skipped(halted);
    if (outdated) return skipped(`missed; a newer one is due${because(part.reason)}`);
    if (tooLate) return skipped(`too late${because(part.reason)}`);
    return keyWindow === null ? absent : { do: 'send' };
  }
  if (halted !== null) return ambiguous(`the send was cut off, and ${halted}`);
  // Whether the key still holds is for the platform to say; it may only be starting.
  if (keyWindow === null) return tooLate ? ambiguous(`the send was cut off, and ${platform} is not running`) : absent;
  if (keyWindow === 0) return ambiguous(part.reason ?? 'the send was cut off before the platform answered');
  if (part.elapsed < keyWindow) return { do: 'send' };
  return ambiguous(
    `the send was cut off or not answered${because(part.reason)}; a second one would not surely be kept from doubling`,
  );
};

/** What a send's outcome makes of the part. `part` is as after the send; `was` is its `tried` from before. */
export const after = (posted: Posted, part: Part, was: number | null, keyWindow: number, now: number): Verdict => {
  switch (posted.outcome) {
    case 'sent':
      return { do: 'end', end: { state: 'sent', id: posted.id } };
    case 'refused':
      // It says only that this send posted nothing; an earlier one may have.
      return was === null
        ? { do: 'end', end: { state: 'parked', reason: posted.reason } }
        : ambiguous(`one send was not answered, the next refused: ${posted.reason}`);
    case 'later': {
      const until = now + Math.max(posted.after, backOff(now - part.slot));
      return { do: 'wait', tried: was, until, reason: posted.reason };
    }
    case 'unknown':
  }
  const left = keyWindow - part.elapsed;
  if (left < WINDOW_LEAST) return ambiguous(posted.reason);
  const until = Math.floor(now + Math.min(backOff(part.elapsed), left / 2));
  return { do: 'wait', tried: part.tried, until, reason: posted.reason };
};
