// Reads DATABASE_URL for Postgres. In: the address; out: what pg connects with, and the address as it may be shown.
import type { PoolConfig } from 'pg';
import { ANSWER_MOST, CONNECT_MOST, CONNECTIONS, IDLE_MOST, SILENT_MOST, STATEMENT_MOST } from './limits.ts';

/** All that is Dateline's in a database: other programs' tables may stand beside it. */
export const SCHEMA = 'dateline';
/** Ways that pg takes for `verify-full` today, with a warning that they will mean less one day. */
const VERIFIED = new Set(['prefer', 'require', 'verify-ca']);

export type Address = { settings: PoolConfig; shown: string };

/** Throws one plain line, without the address: a password may stand in it. */
export function readAddress(address: string): Address {
  let url: URL;
  let settings: PoolConfig;
  try {
    url = new URL(address);
    // Each part is decoded once to see that it can be.
    for (const part of [url.username, url.password, url.hostname, url.pathname]) decodeURIComponent(part);
  } catch {
    throw new Error(
      'store: DATABASE_URL cannot be read: write postgres://USER:PASSWORD@HOST:PORT/DATABASE, with %40 for @, %2F for / and %25 for % in user and password',
    );
  }
  const { host, username, pathname, searchParams } = url;
  const shown = `postgres://${username === '' ? '' : `${username}@`}${host}${pathname}`;
  // On every connection from its first statement on: no table of another schema is ever meant.
  searchParams.set('options', `${searchParams.get('options') ?? ''} -c search_path=${SCHEMA}`.trim());
  if (VERIFIED.has(searchParams.get('sslmode') ?? '')) searchParams.set('sslmode', 'verify-full');
  settings = {
    connectionString: url.href,
    application_name: 'dateline',
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MOST,
    statement_timeout: STATEMENT_MOST,
    query_timeout: ANSWER_MOST,
    idle_in_transaction_session_timeout: IDLE_MOST,
    keepAlive: true,
    keepAliveInitialDelayMillis: SILENT_MOST,
  };
  return { settings, shown };
}
