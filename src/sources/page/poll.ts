// Looks at a page over the guarded way out: its article, or that it has not changed, or why it is not read.
import type { Get, Got, Polled, Remembered } from '../../core/article/source.ts';
import { asking, look, rememberedOf, waitOf, wordsOf } from '../answer.ts';
import type { readPage } from './page.ts';

const ACCEPT = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1';

/** Reads the bytes of a page; in another thread it rejects, with a plain sentence, where that thread ends. */
export type PageReader = (...given: Parameters<typeof readPage>) => Promise<ReturnType<typeof readPage>>;

/** In this thread. What reads pages is loaded with the first one. */
export const readHere: PageReader = async (...given) => (await import('./page.ts')).readPage(...given);

/** `now` in milliseconds. Never rejects. */
export async function pollPage(
  get: Get,
  address: string,
  remembered: Remembered,
  now: number,
  read = readHere,
): Promise<Polled> {
  const got = await look(get, address, { accept: ACCEPT, ...asking(remembered) });
  if ('became' in got) return got;
  return got.status === 304 ? { became: 'unchanged', ...moreOf(got) } : pageOf(got, now, read);
}

const moreOf = (got: Got): { moved?: string; wait?: number } => {
  const wait = waitOf(got);
  return { ...(got.moved !== undefined && { moved: got.moved }), ...(wait !== undefined && { wait }) };
};

async function pageOf(got: Got, now: number, read: PageReader): Promise<Polled> {
  const place = { address: got.url, now };
  const entry = await read(got.bytes, got.header('content-type') ?? '', place).catch((fault: unknown) => ({
    error: wordsOf(fault),
  }));
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
