// Looks at a page over the guarded way out: its article, or that it has not changed, or why it is not read.
import type { Get, Got, Polled, Remembered } from '../../core/article/source.ts';
import { asking, refusalOf, rememberedOf, waitOf } from '../answer.ts';
import { readPage } from './page.ts';

const ACCEPT = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1';

/** `now` in milliseconds. Never rejects. */
export async function pollPage(get: Get, address: string, remembered: Remembered, now: number): Promise<Polled> {
  let got: Got;
  try {
    got = await get(address, { headers: { accept: ACCEPT, ...asking(remembered) } });
  } catch (fault) {
    return { became: 'failed', error: fault instanceof Error ? fault.message : String(fault) };
  }
  if (got.status === 304) return { became: 'unchanged', ...moreOf(got) };
  const refused = refusalOf(got);
  return refused === null ? pageOf(got, now) : { became: 'failed', ...refused };
}

const moreOf = (got: Got): { moved?: string; wait?: number } => {
  const wait = waitOf(got);
  return { ...(got.moved !== undefined && { moved: got.moved }), ...(wait !== undefined && { wait }) };
};

function pageOf(got: Got, now: number): Polled {
  const entry = readPage(got.bytes, got.header('content-type') ?? '', { address: got.url, now });
  if ('error' in entry) return { became: 'failed', error: entry.error };
  return {
    became: 'read',
    format: 'page',
    ...(entry.title !== undefined && { title: entry.title }),
    entries: [entry],
    refused: [],
    remembered: rememberedOf(got),
    ...moreOf(got),
  };
}
