// What Postgres and the network say, as one plain line with the mend. No line holds a password: an address is shown without it.
import { SCHEMA } from './address.ts';
import { CONNECT_MOST, STATEMENT_MOST } from './limits.ts';

/** SQLSTATE codes. @see https://www.postgresql.org/docs/current/errcodes-appendix.html */
const SAID: Readonly<Record<string, string>> = {
  '08P01': 'is behind a pooler that drops settings of a connection: name the server itself',
  '25006': 'may only be read, it is a copy: name the server that is written to',
  '28P01': 'does not take this password: correct user and password',
  '3D000': 'has no such database: make it (createdb NAME), or name another one',
  '53100': 'is on a full disk: make room there',
  '53300': 'has no connection left: end other programs, or raise its max_connections',
  '55P03': 'is being brought up to date by another Dateline, which takes long: wait for it, then start again',
  '57014': `did not end a statement in ${STATEMENT_MOST / 1000} s and broke it off: see what keeps the server busy`,
  '57P03': 'is starting or stopping: wait a moment, then try again',
};
const LOST = 'lost the connection: what was asked is not done; the next try connects again';
const LOST_CODES = new Set(['25P03', '57P01', '57P02', '57P05', 'ECONNRESET', 'EPIPE']);
/** What pg says of a connection that ended; it gives these no code. */
const LOST_TEXT = /connection terminated|connection error and is not queryable|client was closed/i;
const SLOW_TEXT = /timeout expired|due to connection timeout/i;
/** All connections are lent: the pool's own word for it. */
const BUSY_TEXT = /timeout exceeded when trying to connect/i;

const UNREACHABLE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there: start the server, or correct host and port',
  ENOTFOUND: 'its host has no address: correct the host',
  EAI_AGAIN: 'its host has no address now: correct the host, or look after the network',
  ETIMEDOUT: 'nothing answers there: correct host and port, or open the way through firewalls',
  EHOSTUNREACH: 'there is no way to its host: correct it, or look after the network',
  ENETUNREACH: 'there is no way to its network: correct the host, or look after the network',
  ENOENT: 'there is no such socket: correct the host',
  EACCES: 'its socket may not be used: give this user the right',
};

/** The code of an error of Postgres's or of the system's, else undefined. */
const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** `what` follows the address: "has no such database: …". */
export const fault = (shown: string, what: string, cause?: unknown): Error =>
  new Error(`store: ${shown} ${what} (DATABASE_URL)`, { cause });

/** Whether the connection is of no more use: another one is taken. */
export const isLost = (error: unknown): boolean =>
  LOST_CODES.has(codeOf(error) ?? '') || LOST_TEXT.test(textOf(error)) || /^query read timeout$/i.test(textOf(error));

/** The plain line for whatever a statement or opening threw. `shown` is the address without its password. */
export function explain(shown: string, error: unknown): Error {
  const code = codeOf(error) ?? '';
  const text = textOf(error);
  const said = SAID[code];
  if (said !== undefined) return fault(shown, said, error);
  const unreachable = UNREACHABLE[code] ?? (SLOW_TEXT.test(text) ? UNREACHABLE['ETIMEDOUT'] : undefined);
  if (unreachable !== undefined) return fault(shown, `cannot be reached, ${unreachable}`, error);
  if (BUSY_TEXT.test(text))
    return fault(
      shown,
      `has been busy for ${CONNECT_MOST / 1000} s with what was asked before: see what holds it up`,
      error,
    );
  if (/^query read timeout$/i.test(text))
    return fault(shown, 'does not answer: see whether the server and the network are well', error);
  if (isLost(error)) return fault(shown, LOST, error);
  // Who may come in, and by which way, is told in the server's own words: it names user, host and database.
  if (code === '28000')
    return fault(shown, `does not let this user in (${text}): allow it in pg_hba.conf, or add ?sslmode=require`, error);
  if (code === '42501')
    return fault(
      shown,
      `denies this user a right (${text}): make it the owner of the database, or grant it all on the schema ${SCHEMA} and what is in it`,
      error,
    );
  if (/password must be a (non-empty )?string/i.test(text))
    return fault(shown, 'wants a password: write it into the address, postgres://USER:PASSWORD@HOST/DATABASE', error);
  if (/does not support SSL/i.test(text)) return fault(shown, 'has no TLS: leave sslmode out of the address', error);
  if (/CERT|ALTNAME|UNABLE_TO_/.test(code))
    return fault(
      shown,
      `has a certificate that cannot be verified (${code}): name its authority, ?sslrootcert=FILE, or do without, ?sslmode=no-verify`,
      error,
    );
  return fault(shown, `cannot be used: ${text}`, error);
}
