// One look at a feed: its address and what is remembered of it -> what became of it, asked for only where it has changed.
import type { Get, Got, Polled, Remembered } from '../../core/article/source.ts';
import { asking, refusalOf, rememberedOf, waitOf } from '../answer.ts';
import { decode } from '../decode.ts';
import { readFeed } from './read.ts';
import { feedWait } from './wait.ts';

/** `now` in milliseconds. Never rejects: what goes wrong is a `failed` with the reason. */
export async function pollFeed(get: Get, address: string, remembered: Remembered, now: number): Promise<Polled> {
  let got: Got;
  try {
    got = await get(address, { headers: asking(remembered) });
  } catch (fault) {
    return { became: 'failed', error: fault instanceof Error ? fault.message : String(fault) };
  }
  const hop = got.moved === undefined ? {} : { moved: got.moved };
  if (got.status === 304) {
    const wait = feedWait(waitOf(got) ?? 0, { skipHours: [], now });
    return { became: 'unchanged', ...hop, ...(wait !== undefined && { wait }) };
  }
  const refusal = refusalOf(got);
  if (refusal) return { became: 'failed', ...refusal };
  return pollOf(got, now);
}

/** The same of an answer that has come: a good one (2xx). */
export function pollOf(got: Got, now: number): Polled {
  const read = readFeed(decode(got.bytes, got.header('content-type') ?? ''), { address: got.url, now });
  if ('error' in read) return { became: 'failed', error: read.error };
  const { ttl, skipHours, ...feed } = read;
  const wait = feedWait(waitOf(got) ?? 0, { skipHours, now, ...(ttl !== undefined && { ttl }) });
  return {
    became: 'read',
    ...feed,
    remembered: rememberedOf(got),
    ...(got.moved !== undefined && { moved: got.moved }),
    ...(wait !== undefined && { wait }),
  };
}
