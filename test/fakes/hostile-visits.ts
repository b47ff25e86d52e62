// Sends a reader to every hostile address, straight and over redirects, and counts who arrived: one forbidden site on all addresses of this
// machine, one allowed site that redirects.
import { fakeResolver, hostileAddresses, hostileNames } from './hostile-addresses.ts';
import { openWeb, to } from './web.ts';
import type { Resolve } from '../../src/fetch/gate.ts';

/** The one address of this machine that is allowed. */
export const SAFE = '127.0.0.9';
/** As many as the reader follows; a chain of so many ends at the forbidden address. */
const HOPS = 10;

type Get = (address: string) => Promise<unknown>;

export type Visits = {
  /** How many addresses and chains were tried. */
  tried: number;
  /** Connections to the forbidden site, at any address of this machine but the allowed one. */
  arrived: number;
  /** Requests at the allowed site: the chains were walked. */
  walked: number;
  /** Reasons with how often each was given, numbers and names taken out. */
  reasons: Map<string, number>;
  /** What was answered: where `arrived` is 0, by the allowed site (a name that changes its mind later, a relative redirect). */
  answered: string[];
};

/** `every`: each n-th address only. `open` makes the reader, told what it is allowed and how it looks names up. */
export async function visit(
  open: (way: { allow: readonly string[]; resolve: Resolve }) => { get: Get; close(): Promise<void> },
  { every = 1 }: { every?: number } = {},
): Promise<Visits> {
  const site = await openWeb({ host: SAFE });
  const forbidden = await openWeb({ host: '::' }).catch(() => openWeb({ host: '0.0.0.0' }));
  const names = hostileNames(SAFE);
  const addresses = hostileAddresses(forbidden.port, names).filter((_, n) => n % every === 0);
  const statuses = [301, 302, 303, 307, 308];
  const starts = addresses.flatMap((address, n) => {
    // A header holds bytes, and no line break.
    const location = Buffer.from(address.replace(/[\n\0]/g, '\t'), 'utf8').toString('latin1');
    site.at(`/${n}`, to(location, statuses[n % statuses.length]));
    for (let hop = 1; hop < HOPS; hop++)
      site.at(
        `/${n}/${hop}`,
        to(hop + 1 === HOPS ? location : `/${n}/${hop + 1}`, statuses[(n + hop) % statuses.length]),
      );
    return [address, `${site.origin}/${n}`, ...(n % 5 === 0 ? [`${site.origin}/${n}/1`] : [])];
  });
  const reader = open({ allow: [SAFE], resolve: fakeResolver(names) });
  const reasons = new Map<string, number>();
  const answered: string[] = [];
  for (const start of starts) {
    try {
      await reader.get(start);
      answered.push(start);
    } catch (fault) {
      const words = (fault instanceof Error ? fault.message : String(fault)).replace(
        /^.*? (?=leads to )|"[^"]*"/gu,
        '… ',
      );
      reasons.set(words, (reasons.get(words) ?? 0) + 1);
    }
  }
  await reader.close();
  const arrived = forbidden.reached.filter((address) => address !== SAFE).length;
  const walked = site.requests.length;
  await Promise.all([site.close(), forbidden.close()]);
  return { tried: starts.length, arrived, walked, reasons, answered };
}
