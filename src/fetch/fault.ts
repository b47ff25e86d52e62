// Why there is no answer: what the network and its libraries say -> one plain sentence with the mend.

/** Its message is for a person; the cause is for the log. */
export class Fault extends Error {
  override name = 'Fault';
}

type Coded = { name?: unknown; code?: unknown; errors?: unknown; cause?: unknown; message?: unknown };

/** The first code on the way from an error to what caused it; of several attempts, that of the first. */
function codeOf(fault: unknown): string {
  for (let each = fault as Coded | undefined, depth = 0; each && depth < 5; depth++) {
    // The client leaves the code out where the first line is not HTTP.
    if (each.name === 'HTTPParserError') return 'HPE_';
    if (typeof each.code === 'string' && each.code !== '') return each.code;
    each = (Array.isArray(each.errors) ? each.errors[0] : each.cause) as Coded | undefined;
  }
  return '';
}

const LATER = 'Check the address, or try again later.';

/** Code of the system, the resolver, TLS, the HTTP client or the unpacker -> the sentence. `port` is the one that was connected to. */
const SENTENCES: [codes: RegExp, sentence: (host: string, port: string) => string][] = [
  [/^(ENOTFOUND|ENODATA|EAI_NONAME)$/, (host) => `There is no host ${host}. Check the address for typing errors.`],
  [/^EAI_/, (host) => `The name ${host} cannot be looked up just now. Check this machine's name server, or try again.`],
  [/^ECONNREFUSED$/, (host, port) => `${host} refuses connections on port ${port}. ${LATER}`],
  [
    /^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/,
    (host, port) => `${host} does not answer on port ${port}. Check the address, or try again later.`,
  ],
  [
    /^(EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL)$/,
    (host) => `${host} cannot be reached from this machine. Check its network, or try again later.`,
  ],
  [/^CERT_HAS_EXPIRED$/, (host) => `The certificate of ${host} has expired. Its owner has to renew it.`],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, (host) => `The certificate of ${host} is for another host. Check the address.`],
  [
    /CERT|SELF_SIGNED|UNABLE_TO_(VERIFY|GET)/,
    (host) =>
      `The certificate of ${host} is signed by nobody this machine trusts. If it is yours, name the file of its authority in NODE_EXTRA_CA_CERTS.`,
  ],
  [
    /^(EPROTO|ERR_SSL_|ERR_TLS_)/,
    (host, port) =>
      `${host} does not speak TLS on port ${port}. Check whether its address begins with http:// and which port it names.`,
  ],
  [
    /^UND_ERR_HEADERS_OVERFLOW$/,
    (host) => `${host} answers with headers that are too long. Its owner has to mend that.`,
  ],
  [/^HPE_/, (host, port) => `${host} does not speak HTTP on port ${port}. Check the address.`],
  [/^(Z_|ERR_|ZSTD_)/, (host) => `What ${host} sends is damaged: it cannot be unpacked. Try again later.`],
  [
    /^UND_ERR_PRX|^UND_ERR_ABORTED$/,
    (host) => `The proxy does not let ${host} be read. Check HTTPS_PROXY and HTTP_PROXY, and what the proxy allows.`,
  ],
];

/** `place` is where it happened; a `Fault` stays as it is. */
export function faultOf(fault: unknown, place: { host: string; port: string; proxied: boolean }): Fault {
  if (fault instanceof Fault) return fault;
  const code = codeOf(fault);
  const sentence = SENTENCES.find(([codes]) => codes.test(code))?.[1];
  const words = sentence?.(place.host, place.port) ?? `${place.host} broke off the connection. Try again later.`;
  const way =
    place.proxied && !words.startsWith('The proxy ')
      ? ' The way there leads through the proxy of HTTPS_PROXY or HTTP_PROXY: check that too.'
      : '';
  return new Fault(words + way, { cause: fault });
}
