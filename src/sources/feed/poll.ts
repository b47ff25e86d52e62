// One look at a feed: its address and what is remembered of it -> what became of it, asked for only where it has changed.
import type { Get, Got, Polled, Remembered } from '../../core/article/source.ts';
import { asking, look, rememberedOf, waitOf, wordsOf } from '../answer.ts';
import { decode } from '../decode.ts';
import type { NoFeed, ReadFeed } from './read.ts';
import { feedWait } from './wait.ts';

/** Reads the bytes of a feed; `contentType` is the answer's header. In another thread it rejects, with a plain sentence, where that ends. */
export type FeedReader = (
  bytes: Uint8Array,
  contentType: string,
  place: { address: string; now: number },
) => Promise<ReadFeed | NoFeed>;

/** In this thread. The library that reads feeds is loaded with the first one. */
export const readHere: FeedReader = async (bytes, contentType, place) =>
  (await import('./read.ts')).readFeed(decode(bytes, contentType), place);

/** `now` in milliseconds. Never rejects: what goes wrong is a `failed` with the reason. */
export async function pollFeed(
  get: Get,
  address: string,
  remembered: Remembered,
  now: number,
  read = readHere,
): Promise<Polled> {
  const got = await look(get, address, asking(remembered));
  if ('became' in got) return got;
  const hop = got.moved === undefined ? {} : { moved: got.moved };
  if (got.status === 304) {
    const wait = feedWait(waitOf(got) ?? 0, { skipHours: [], now });
    return { became: 'unchanged', ...hop, ...(wait !== undefined && { wait }) };
  }
  return pollOf(got, now, read);
}

/** The same of an answer that has come: a good one (2xx). Never rejects. */
export async function pollOf(got: Got, now: number, read: FeedReader): Promise<Polled> {
  const place = { address: got.url, now };
  const found: ReadFeed | NoFeed = await read(got.bytes, got.header('content-type') ?? '', place).catch(
    (fault: unknown) => ({
      error: wordsOf(fault),
    }),
  );
  if ('error' in found) return { became: 'failed', ...found };
  const { ttl, skipHours, broken, ...feed } = found;
  const wait = feedWait(waitOf(got) ?? 0, { skipHours, now, ...(ttl !== undefined && { ttl }) });
  return {
    became: 'read',
    ...feed,
    // What broke off may be whole at the next look, under the same mark.
    remembered: broken ? {} : rememberedOf(got),
    ...(got.moved !== undefined && { moved: got.moved }),
    ...(wait !== undefined && { wait }),
  };
}
