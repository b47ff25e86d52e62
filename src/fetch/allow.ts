// What may be reached although it is private: entries of FETCH_ALLOW -> a check of names and one of addresses.
import { isIP } from 'node:net';
import { holds, listOf } from './addresses.ts';

export type Allow = {
  /** Whether this very name (and port) is allowed, wherever it leads. */
  name(host: string, port: number): boolean;
  /** Whether the IP address (and port) is in an allowed network. */
  address(ip: string, port: number): boolean;
  /** Whether an entry names this port with the host or address: then it need not be a usual one. */
  names(host: string, port: number): boolean;
};

const ENTRY = /^(?:\[([0-9a-f:.]+)\]|([^:/\s[\]@?#\\]+)|([0-9a-f]*:[0-9a-f:.]+))(?:\/(\d{1,3}))?(?::(\d{1,5}))?$/i;

/** What a port may be; 0 is none. */
const isPortNumber = (port: number): boolean => port > 0 && port < 65_536;

const NAME = /^[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*$/;

/** As the network knows a name: lower case, no dot at the end. */
export const bare = (host: string): string =>
  host
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');

/**
 * Each entry is a host (`wiki.corp`, `*.corp` for all below it), an IP address or a network (`10.2.0.0/16`), with `:port` where only that
 * one is meant (`[::1]:8080` for IPv6). Throws a plain sentence where one is none of these.
 */
export function readAllow(entries: readonly string[]): Allow {
  const read = entries.map((entry) => {
    const match = ENTRY.exec(entry.trim());
    const given = match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
    const isAll = given.startsWith('*.');
    // As an address is read: an IP address in any writing is one, a name is as the network knows it.
    const host = bare(
      URL.parse(`http://${given.includes(':') ? `[${given}]` : given.slice(isAll ? 2 : 0)}`)?.hostname ?? '',
    );
    const prefix = match?.[4];
    const port = match?.[5] === undefined ? null : Number(match[5]);
    try {
      if (!NAME.test(host) && isIP(host) === 0) throw new Error('no host');
      if (port !== null && !isPortNumber(port)) throw new Error('no port');
      if (isIP(host) === 0 ? prefix !== undefined : isAll) throw new Error('no network');
      const list = isIP(host) === 0 ? null : listOf([prefix === undefined ? host : `${host}/${prefix}`]);
      return { host: isAll ? `.${host}` : host, port, list };
    } catch (cause) {
      const mend =
        'write a host (wiki.corp), an address (10.1.2.3), a network (10.1.0.0/16), or one with a port (wiki.corp:8080)';
      throw new Error(`FETCH_ALLOW: "${entry}" is none of what it takes: ${mend}.`, { cause });
    }
  });
  const isHost = (entry: (typeof read)[number], host: string): boolean =>
    entry.host.startsWith('.') ? host.endsWith(entry.host) : host === entry.host;
  const isPort = (entry: (typeof read)[number], port: number): boolean => entry.port === null || entry.port === port;
  return {
    name: (host, port) => read.some((entry) => entry.list === null && isPort(entry, port) && isHost(entry, bare(host))),
    address: (ip, port) => read.some((entry) => entry.list !== null && isPort(entry, port) && holds(entry.list, ip)),
    names: (host, port) => read.some((entry) => entry.port === port && isHost(entry, bare(host))),
  };
}
