// The time one answer may take: to its headers, between pieces of its body, in all. Out of time -> a signal whose reason is the sentence.
import { Fault } from './fault.ts';

/** Milliseconds: until the headers are there, between two pieces, and in all (waiting for one's turn not counted). */
export type Times = { headers: number; idle: number; total: number };

/** Reckoned from what feed readers use (20 s in all) and what a slow but living server needs. */
export const TIMES: Times = { headers: 10_000, idle: 5_000, total: 15_000 };

const seconds = (ms: number): string => `${Math.round(ms / 100) / 10} seconds`;

export type Clock = {
  signal: AbortSignal;
  /** A piece has come, or the headers: the wait for the next begins. */
  beat(): void;
  stop(): void;
};

/** `left` is what is left of the total, milliseconds. */
export function startClock(host: string, times: Times, left: number): Clock {
  const control = new AbortController();
  const out = (words: string): void =>
    control.abort(new Fault(`${host} ${words}. Try again later, or check the address.`));
  const total = setTimeout(() => out(`was not done after ${seconds(times.total)}`), Math.max(0, left));
  let wait = setTimeout(() => out(`has not answered for ${seconds(times.headers)}`), times.headers);
  return {
    signal: control.signal,
    beat: () => {
      clearTimeout(wait);
      wait = setTimeout(() => out(`stopped in the middle of its answer for ${seconds(times.idle)}`), times.idle);
    },
    stop: () => {
      clearTimeout(total);
      clearTimeout(wait);
    },
  };
}
