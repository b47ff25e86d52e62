// The sources that are for everyone: keeps their listing in step with the configuration. In: their addresses; out: what came and what went.
import type { Catalogue } from './catalogue.ts';
import type { Desk } from './desk.ts';
import { EVERYONE } from './library.ts';

type Parts = { catalogue: Catalogue; desk: Pick<Desk, 'list' | 'unlist' | 'carried' | 'leave'> };

/** Takes a source off a workspace's list. One that nobody lists any more is forgotten, and what only it carried leaves the desk. */
export async function unlist({ catalogue, desk }: Parts, id: string, workspace: string): Promise<void> {
  await desk.unlist(id, workspace);
  await abandon({ catalogue, desk }, id);
}

/** Lets go of a source that nobody lists. Another who adds it meanwhile finds it forgotten, or not. */
async function abandon({ catalogue, desk }: Parts, id: string): Promise<void> {
  const isListed = async (): Promise<boolean> => (await catalogue.audience(id)).length > 0;
  // One that was forgotten already may still carry what a removal that was cut off left.
  if (!(await catalogue.forget(id)) && (await isListed())) return;
  for (const article of await desk.carried(id)) {
    if (await isListed()) return;
    await desk.leave(article, id);
  }
}

/**
 * From now on exactly these are listed for everyone; those of other workspaces stay theirs. Returns those taken off. What a removal that was
 * cut off left is let go.
 */
export async function listForEveryone(parts: Parts, addresses: readonly string[], now: number): Promise<string[]> {
  const { catalogue, desk } = parts;
  const ids = new Set<string>();
  for (const address of addresses) {
    // What is there already under another address is not followed twice.
    const id = (await catalogue.at(address))?.id ?? address;
    ids.add(id);
    await desk.list(id, EVERYONE);
    await catalogue.follow({ id, address, kind: 'any', full: false }, now);
  }
  const gone = (await catalogue.followed(EVERYONE)).map(({ id }) => id).filter((id) => !ids.has(id));
  for (const id of gone) await unlist(parts, id, EVERYONE);
  for (const id of await catalogue.unlisted()) await abandon(parts, id);
  return gone;
}
