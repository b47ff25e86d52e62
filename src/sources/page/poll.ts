// Looks at a page over the guarded way out: its article, or that it has not changed, or why it is not read.
import type { Get, Polled, Remembered } from '../../core/article/source.ts';
import { asking, refusalOf, rememberedOf, waitOf } from '../answer.ts';
import { readPage } from './page.ts';

const ACCEPT = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1';

/** Never rejects. */
export async function pollPage(get: Get, address: string, remembered: Remembered): Promise<Polled> {
  try {
    const got = await get(address, { headers: { accept: ACCEPT, ...asking(remembered) } });
    const wait = waitOf(got);
    const more = { ...(got.moved !== undefined && { moved: got.moved }), ...(wait !== undefined && { wait }) };
    if (got.status === 304) return { became: 'unchanged', ...more };
    const refused = refusalOf(got);
    if (refused !== null) return { became: 'failed', ...refused };
    const entry = readPage(got.bytes, got.header('content-type') ?? '', got.url);
    if ('error' in entry) return { became: 'failed', error: entry.error };
    return {
      became: 'read',
      format: 'page',
      ...(entry.title !== undefined && { title: entry.title }),
      entries: [entry],
      refused: [],
      remembered: rememberedOf(got),
      ...more,
    };
  } catch (fault) {
    return { became: 'failed', error: fault instanceof Error ? fault.message : String(fault) };
  }
}
