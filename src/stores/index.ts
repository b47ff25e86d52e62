// The table of stores: an address in, an open store out.
import type { Opening, Store } from './store.ts';

/** At least two letters before the colon: `C:\desk.db` is a path. */
const SCHEME = /^([a-z][a-z0-9+.-]+):/i;

/**
 * `address`: a SQLite file's path, `sqlite:PATH`, or `:memory:` for one that lives as long as the process; `memory:` for the same with a
 * few articles and a quick start; `postgres://…` or `postgresql://…`. Rejects with one plain line that names the mend.
 */
export async function openStore(address: string, opening: Opening = {}): Promise<Store> {
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined || scheme === 'sqlite') {
    const { openSqlite } = await import('./sqlite/open.ts');
    return openSqlite(scheme === undefined ? address : address.slice('sqlite:'.length), opening);
  }
  if (scheme === 'postgres' || scheme === 'postgresql') {
    const { openPostgres } = await import('./postgres/open.ts');
    return openPostgres(address);
  }
  if (scheme === 'memory') {
    const { openMemory } = await import('./memory/open.ts');
    return openMemory(() => openStore(':memory:', opening));
  }
  const mend = 'set DATABASE_URL to the path of a file, such as data/dateline.db, or to postgres://…';
  throw new Error(`store: ${scheme}: is no kind of store: ${mend}`);
}

/** An address as a person may see it: no user, password or setting of a server's; a file as it is. */
export const shown = (address: string): string =>
  address.replace(/^([a-z][a-z0-9+.-]+:\/\/)(?:.*@)?([^?]*).*$/is, '$1$2');
