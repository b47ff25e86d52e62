// The gate before every connection: an address as given -> the URL to ask, or why not; a host -> the IP addresses that may be connected to.
import { isIP } from 'node:net';
import { isOwn, special } from './addresses.ts';
import { bare } from './allow.ts';
import type { Allow } from './allow.ts';
import { Fault } from './fault.ts';

/** Looks a name up: all its addresses, in the order to try. `dns.promises.lookup` with `all` fits. */
export type Resolve = (host: string) => Promise<readonly { address: string; family: number }[]>;

/** Characters. No site needs more; servers refuse from about 8,000 on (https://www.rfc-editor.org/rfc/rfc9110#section-4.1). */
const LONGEST = 8_000;
/** Of an address that is repeated to a person, characters. */
const SHOWN = 120;
/** Below are the ports of the system's own services; of those, HTTP has two. */
const FIRST_FREE_PORT = 1024;
/** Other services that a request could be made to talk to. @see https://fetch.spec.whatwg.org/#port-blocking */
const OTHERS = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669,
]);
const MORE_OTHERS = new Set([6679, 6697, 10080]);

export const portOf = (url: URL): number =>
  url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);

/** An address in a sentence: one line, not endless. */
export const shown = (address: string): string => {
  const line = address.replace(/[\s\p{C}]+/gu, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
};

const isUsual = (port: number): boolean =>
  port === 80 || port === 443 || (port >= FIRST_FREE_PORT && !OTHERS.has(port) && !MORE_OTHERS.has(port));

const refusal = (host: string, words: string): Fault =>
  new Fault(
    `${host} leads to ${words}; that is not read.${isOwn(words) ? ' If it is yours to read, name it in FETCH_ALLOW.' : ''}`,
  );

/** These never leave the machine, whatever a name server says. @see https://www.rfc-editor.org/rfc/rfc6761#section-6.3 */
const isLocalhost = (host: string): boolean => host === 'localhost' || host.endsWith('.localhost');
const LOOPBACK = [
  { address: '127.0.0.1', family: 4 },
  { address: '::1', family: 6 },
];

/** The IP addresses of a host that may be connected to, at least one. Throws a `Fault` where there is none; what the resolver throws passes. */
export async function reachable(
  hostname: string,
  port: number,
  { allow, resolve }: { allow: Allow; resolve: Resolve },
): Promise<{ address: string; family: number }[]> {
  const host = bare(hostname);
  const family = isIP(host);
  const found = family !== 0 ? [{ address: host, family }] : isLocalhost(host) ? LOOPBACK : await resolve(host);
  const named = allow.name(host, port);
  const free = found.filter(({ address }) => named || special(address) === null || allow.address(address, port));
  const first = found[0];
  if (!first) throw new Fault(`There is no host ${host}. Check the address for typing errors.`);
  if (free.length === 0) throw refusal(shown(host), special(first.address) ?? 'a network that is reserved');
  return free;
}

/**
 * What can be told from an address alone: it is http(s), names no user, its port is a usual one, and its host, where it is an IP address in
 * whatever writing or this machine, may be reached. `from` is what a relative one counts from. Throws a `Fault`.
 */
export function inspect(address: string, allow: Allow, from?: URL): URL {
  const url = address.length > LONGEST ? null : URL.parse(address, from?.href);
  if (!url || (url.protocol === 'http:' || url.protocol === 'https:' ? url.hostname === '' : false))
    throw new Fault(`"${shown(address)}" is no web address. Write it whole, like https://example.com/news.`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Fault(
      `"${shown(address)}" is not on the web: only addresses that begin with https:// or http:// are read.`,
    );
  const host = bare(url.hostname);
  if (url.username !== '' || url.password !== '')
    throw new Fault(
      `The address at ${shown(host)} holds a user name or password. Write it without; such pages are not read.`,
    );
  const port = portOf(url);
  if (!isUsual(port) && !allow.names(host, port))
    throw new Fault(
      `Port ${port} of ${shown(host)} is for another service than the web. If it is a site of yours, put ${shown(host)}:${port} into FETCH_ALLOW.`,
    );
  const ips = isIP(host) !== 0 ? [host] : isLocalhost(host) ? LOOPBACK.map(({ address: ip }) => ip) : [];
  const [first] = ips;
  if (first !== undefined && !allow.name(host, port)) {
    const words = special(first);
    if (words !== null && !ips.some((ip) => allow.address(ip, port))) throw refusal(shown(host), words);
  }
  return url;
}
