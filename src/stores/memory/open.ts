// A store that is gone with the process. Its library is plain lists, at hand at once; whoever asks for the rest opens
// another store for it.
import type { Store } from '../store.ts';
import { later } from './later.ts';
import { library } from './library.ts';

/** `openRest` opens the store of all but the library; it is called once, when it is needed. */
export function openMemory(openRest: () => Promise<Store>): Store {
  const own = library();
  /** Source and workspace of each listing, as JSON: the catalogue goes by them too. */
  const listings = new Set<string>();
  let rest: Promise<Store> | undefined;
  const opened = async (): Promise<Store> => {
    const store = await openRest();
    for (const each of listings) await store.library.list(...(JSON.parse(each) as [string, string]));
    return store;
  };
  const open = (): Promise<Store> => (rest ??= opened());
  return {
    library: {
      ...own,
      async list(source, workspace) {
        listings.add(JSON.stringify([source, workspace]));
        await own.list(source, workspace);
        await (await rest)?.library.list(source, workspace);
      },
      async unlist(source, workspace) {
        listings.delete(JSON.stringify([source, workspace]));
        await own.unlist(source, workspace);
        await (await rest)?.library.unlist(source, workspace);
      },
    },
    catalogue: later(async () => (await open()).catalogue),
    ledger: later(async () => (await open()).ledger),
    keep: later(async () => (await open()).keep),
    alone: true,
    close: async () => (await rest)?.close(),
  };
}
