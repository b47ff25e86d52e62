// What an answer over HTTP says about itself: whether it is the thing asked for, when to ask again, what to send along then.
import type { Get, Got, Polled, Remembered } from '../core/article/source.ts';

/** What was thrown, in its own words. */
export const wordsOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

/** No answer holds a source off for longer, whatever its site says. Seconds. */
const LONGEST_WAIT = 7 * 86_400;

/** Asks a site to answer only where there is something new. */
export const asking = (remembered: Remembered): Record<string, string> => ({
  ...(remembered.etag !== undefined && { 'if-none-match': remembered.etag }),
  ...(remembered.modified !== undefined && { 'if-modified-since': remembered.modified }),
});

/** What can be sent back as a header: of its characters, and not longer than marks are. */
const MARK = /^[\x20-\x7e\x80-\xff]{1,1000}$/;

export function rememberedOf(got: Got): Remembered {
  const [etag, modified] = ['etag', 'last-modified'].map((name) => {
    const value = got.header(name);
    return value !== null && MARK.test(value) ? value : null;
  });
  return { ...(etag && { etag }), ...(modified && { modified }) };
}

/** Seconds until the site wants to be asked again: `Retry-After`, a number or a date, else `Cache-Control: max-age`. */
export function waitOf(got: Got): number | undefined {
  const after = got.header('retry-after')?.trim();
  const age = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(got.header('cache-control') ?? '')?.[1];
  let seconds = Number(age ?? Number.NaN);
  if (after && /^\d{1,9}$/.test(after)) seconds = Number(after);
  // A date is meant by the site's own clock.
  else if (after) seconds = (Date.parse(after) - Date.parse(got.header('date') ?? '')) / 1000;
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(Math.ceil(seconds), LONGEST_WAIT) : undefined;
}

const SAID: Readonly<Record<number, string>> = {
  401: 'the site asks for a login (401); name an address that everyone may read',
  402: 'the site asks for money (402); name an address that everyone may read',
  403: 'the site refuses to show it (403); name an address that everyone may read, or ask the site to let Dateline in',
  404: 'there is nothing at this address (404); check it',
  407: 'a proxy on the way asks for a login (407); check HTTPS_PROXY',
  410: 'it is gone for good (410); look for another address',
  429: 'the site asks for fewer requests (429); it may answer again later',
  451: 'the site may not show it for legal reasons (451); name another address',
};

/** Why the answer is not what was asked for, with the mend; null for a success. */
export function refusalOf(got: Got): { error: string; gone?: true; wait?: number } | null {
  const { status } = got;
  if (status >= 200 && status < 300) return null;
  const error =
    SAID[status] ??
    (status >= 500
      ? `the site has a fault of its own (${status}); it may be there again later`
      : `the site answers with status ${status} and no page; check the address in a browser`);
  const wait = status === 429 || status >= 500 ? waitOf(got) : undefined;
  return { error, ...(status === 410 && { gone: true as const }), ...(wait !== undefined && { wait }) };
}

/** Asks a site: a good answer, or one that nothing has changed (304); else why there is none. Never rejects. */
export async function look(
  get: Get,
  address: string,
  headers: Readonly<Record<string, string>>,
): Promise<Got | Extract<Polled, { became: 'failed' }>> {
  try {
    const got = await get(address, { headers });
    const refused = got.status === 304 ? null : refusalOf(got);
    return refused === null ? got : { became: 'failed', ...refused };
  } catch (fault) {
    return { became: 'failed', error: wordsOf(fault) };
  }
}
