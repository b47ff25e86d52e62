// The one guarded way out to the network: an address -> what came back, under caps of bytes and time, from public hosts and allowed ones only.
import { lookup } from 'node:dns/promises';
import { buildConnector, EnvHttpProxyAgent, request } from 'undici';
import { bare, readAllow } from './allow.ts';
import type { Allow } from './allow.ts';
import { PACKINGS, readBody } from './body.ts';
import { startClock, TIMES } from './clock.ts';
import type { Times } from './clock.ts';
import { Fault, faultOf } from './fault.ts';
import { inspect, portOf, reachable, shown } from './gate.ts';
import type { Resolve } from './gate.ts';
import { openTurns } from './turns.ts';

/** Hops. @see https://fetch.spec.whatwg.org/#http-redirect-fetch (20); no honest site needs ten. */
const REDIRECTS = 10;
/** Who asks: a server's owner can tell, and refuse. */
const AGENT = 'Dateline/0.1 (reads feeds and articles for the chat of a team)';
const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5';
/** The same in English where a site chooses by it. */
const LANGUAGE = 'en, *;q=0.5';

type Answered = {
  status: number;
  url: string;
  /** Where the address has moved for good: every hop was a permanent redirect, none gave up TLS. */
  moved?: string;
  header(name: string): string | null;
  /** Unpacked; empty where the status is not 2xx. */
  bytes: Uint8Array;
};

export type Asked = { headers?: Readonly<Record<string, string>> };

export type Fetch = {
  /**
   * Answers for every status. Rejects with a `Fault`, one plain sentence, where there is no answer or none is allowed: at the address
   * itself, at the place a redirect names, or at any IP address either leads to (checked when connecting, so that what is checked is what
   * is connected). Through a proxy it is the proxy that looks names up: then addresses in numbers and this machine's own names are refused
   * here, and where a name leads is the proxy's to refuse.
   */
  get(address: string, asked?: Asked): Promise<Answered>;
  /** Why an address is not read, where that can be told from itself alone, without a connection; else null. */
  refusal(address: string): string | null;
  /** Ends what is under way. */
  close(): Promise<void>;
};

type Settings = {
  /** What may be reached although it is private: FETCH_ALLOW. */
  allow: readonly string[];
  /** Where HTTPS_PROXY, HTTP_PROXY and NO_PROXY stand (in small letters too). */
  env?: Readonly<Record<string, string | undefined>>;
  /** The system's, where none is given. */
  resolve?: Resolve;
  times?: Times;
};

/** Connects to the addresses that were checked and to no other. */
const connectorOf =
  (allow: Allow, resolve: Resolve, timeout: number): buildConnector.connector =>
  (options, callback) => {
    const port = Number(options.port) || (options.protocol === 'https:' ? 443 : 80);
    reachable(options.hostname, port, { allow, resolve })
      .then((addresses) => {
        const [first] = addresses;
        const connect = buildConnector({
          allowH2: false,
          timeout,
          maxCachedSessions: 0,
          autoSelectFamily: true,
          lookup: (_, { all }, found) => {
            if (all) found(null, addresses);
            else found(null, first?.address ?? '', first?.family);
          },
        });
        connect(options, callback);
      })
      .catch((fault: unknown) => callback(fault instanceof Error ? fault : new Error(String(fault)), null));
  };

const proxiesOf = (env: Readonly<Record<string, string | undefined>>) => {
  const named = (name: string): string => env[name.toLowerCase()] || env[name] || '';
  const proxies = { httpsProxy: named('HTTPS_PROXY'), httpProxy: named('HTTP_PROXY'), noProxy: named('NO_PROXY') };
  for (const [name, address] of [
    ['HTTPS_PROXY', proxies.httpsProxy],
    ['HTTP_PROXY', proxies.httpProxy],
  ] as const)
    if (address !== '' && !/^https?:$/.test(URL.parse(address)?.protocol ?? ''))
      throw new Error(
        `${name}: it is no address of an HTTP proxy. Write it like http://proxy.example:3128, or leave it out.`,
      );
  return proxies;
};

const first = (value: string | string[] | undefined): string | null =>
  Array.isArray(value) ? (value[0] ?? null) : (value ?? null);

/** A header comes as bytes, a unit each; where they are UTF-8, as browsers read the address in one, its letters are meant. */
function lettersOf(header: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(header, 'latin1'));
  } catch {
    return header;
  }
}

/** Throws a plain sentence where FETCH_ALLOW or a proxy's address is none. */
export function openFetch({ allow, env = {}, resolve = all, times = TIMES }: Settings): Fetch {
  const rules = readAllow(allow);
  const proxies = proxiesOf(env);
  const turn = openTurns();
  const way = new EnvHttpProxyAgent({
    ...proxies,
    allowH2: false,
    connections: 1,
    connect: connectorOf(rules, resolve, times.headers),
    proxyTls: { timeout: times.headers },
  });

  /** One request, no redirect followed. `left` is the time that is left, milliseconds. */
  const hop = async (url: URL, asked: Asked, left: number): Promise<Omit<Answered, 'moved'>> => {
    const host = shown(url.host);
    const clock = startClock(host, times, left);
    try {
      const { statusCode, headers, body } = await request(url, {
        dispatcher: way,
        signal: clock.signal,
        headersTimeout: 0,
        bodyTimeout: 0,
        // Many servers hang up behind an answer without a word; what is asked next on that connection is lost.
        reset: true,
        headers: {
          'user-agent': AGENT,
          accept: ACCEPT,
          'accept-language': LANGUAGE,
          'accept-encoding': PACKINGS,
          ...asked.headers,
        },
      });
      clock.beat();
      // A body that is left alone ends with an error that nobody needs.
      body.on('error', () => undefined);
      const header = (name: string): string | null => first(headers[name]);
      const good = statusCode >= 200 && statusCode < 300;
      const length = header('content-length');
      const sent = {
        body,
        packing: [headers['content-encoding'] ?? []].flat().join(', '),
        length: length === null ? null : Number(length),
        host,
      };
      try {
        const bytes = good ? await readBody(sent, clock.beat) : new Uint8Array();
        return { status: statusCode, url: url.href, header, bytes };
      } finally {
        body.destroy();
      }
    } catch (fault) {
      if (clock.signal.aborted) throw clock.signal.reason;
      const proxied = (url.protocol === 'https:' && proxies.httpsProxy !== '') || proxies.httpProxy !== '';
      throw faultOf(fault, { host: shown(url.hostname), port: String(portOf(url)), proxied });
    } finally {
      clock.stop();
    }
  };

  const get = async (address: string, asked: Asked = {}): Promise<Answered> => {
    let url = inspect(address, rules);
    let left = times.total;
    let lasting = true;
    for (let hops = 0; ; hops++) {
      const got = await turn(bare(url.hostname), async () => {
        const from = performance.now();
        try {
          return await hop(url, asked, left);
        } finally {
          left -= performance.now() - from;
        }
      });
      const to = [301, 302, 303, 307, 308].includes(got.status) ? got.header('location') : null;
      if (to === null) return { ...got, ...(hops > 0 && lasting && { moved: url.href }) };
      if (hops === REDIRECTS)
        throw new Fault(
          `${shown(address)} leads on to another address more than ${REDIRECTS} times. Give the address of the page itself.`,
        );
      const next = inspect(lettersOf(to), rules, url);
      lasting &&=
        (got.status === 301 || got.status === 308) && !(url.protocol === 'https:' && next.protocol === 'http:');
      if (next.hash === '') next.hash = url.hash;
      url = next;
    }
  };

  const refusal = (address: string): string | null => {
    try {
      inspect(address, rules);
      return null;
    } catch (fault) {
      if (fault instanceof Fault) return fault.message;
      throw fault;
    }
  };

  return { get, refusal, close: () => way.destroy() };
}

const all: Resolve = (host) => lookup(host, { all: true });
