// The sources that are for everyone: keeps their listing in step with the configuration. In: their addresses; out: what came and what went.
import type { Catalogue } from './catalogue.ts';
import type { Desk } from './desk.ts';
import { EVERYONE } from './library.ts';

type Parts = { catalogue: Catalogue; desk: Pick<Desk, 'list' | 'unlist' | 'carried' | 'leave'> };

/** Takes a source off a workspace's list. One that nobody lists any more is forgotten, and what only it carried leaves the desk. */
export async function unlist({ catalogue, desk }: Parts, id: string, workspace: string): Promise<void> {
  await desk.unlist(id, workspace);
  if ((await catalogue.audience(id)).length > 0) return;
  await catalogue.forget(id);
  for (const article of await desk.carried(id)) await desk.leave(article, id);
}

/** From now on exactly these are listed for everyone; those of other workspaces stay theirs. Returns those taken off. */
export async function listForEveryone(parts: Parts, addresses: readonly string[], now: number): Promise<string[]> {
  const { catalogue, desk } = parts;
  for (const address of addresses) {
    await catalogue.follow({ id: address, address, kind: 'any', full: false }, now);
    await desk.list(address, EVERYONE);
  }
  const gone = (await catalogue.followed(EVERYONE)).map(({ id }) => id).filter((id) => !addresses.includes(id));
  for (const id of gone) await unlist(parts, id, EVERYONE);
  return gone;
}
