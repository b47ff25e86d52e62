// Signed ids for buttons: an id opens to its command line in the workspace it was made for, and in no other. Short lines stand in the
// id itself; long ones are stored under their hash and forgotten after a while.
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Sealer } from '../chat/adapter.ts';
import type { Keep } from './keep.ts';

/** Discord's limit for a custom_id, the tightest of the platforms. */
export const ID_CHARACTERS = 100;
const MAC_BYTES = 12;
const HASH_BYTES = 16;
/** How long a stored line can be opened. */
const STORED_MS = 30 * 24 * 3600 * 1000;
const KEY_NAME = 'seal-key';

/** The sealing key of a store, made at its first start. */
export const sealingKey = async (keep: Keep, now: number): Promise<string> => {
  await keep.add(KEY_NAME, randomBytes(32).toString('base64url'), now);
  return (await keep.get(KEY_NAME, now))!;
};

const sign = (key: string, workspace: string, body: string): Buffer =>
  createHmac('sha256', key).update(`${workspace}\n${body}`).digest().subarray(0, MAC_BYTES);

const storedName = (workspace: string, hash: string): string => `line:${workspace}:${hash}`;

/** Seals lines for one workspace; `saved` stores those that do not fit into an id. */
export const sealer = (key: string, workspace: string, keep: Keep, clock: () => number): Sealer => {
  const stored = new Map<string, string>();
  return {
    seal(line) {
      const inline = `i:${Buffer.from(line).toString('base64url')}`;
      let body = inline;
      if (inline.length + 1 + Math.ceil((MAC_BYTES * 4) / 3) > ID_CHARACTERS) {
        const hash = createHash('sha256').update(line).digest().subarray(0, HASH_BYTES).toString('base64url');
        stored.set(storedName(workspace, hash), line);
        body = `h:${hash}`;
      }
      return `${body}:${sign(key, workspace, body).toString('base64url')}`;
    },
    async saved() {
      const until = clock() + STORED_MS;
      for (const [name, line] of stored) await keep.set(name, line, until);
      stored.clear();
    },
  };
};

/** The line behind an id; null where it is forged, of another workspace, or forgotten. */
export const openSealed = async (
  id: string,
  key: string,
  workspace: string,
  keep: Keep,
  now: number,
): Promise<string | null> => {
  const [kind, content, mac, ...more] = id.split(':');
  if (id.length > ID_CHARACTERS || !kind || !content || !mac || more.length > 0) return null;
  const given = Buffer.from(mac, 'base64url');
  const wanted = sign(key, workspace, `${kind}:${content}`);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
  if (kind === 'i') return Buffer.from(content, 'base64url').toString();
  return kind === 'h' ? keep.get(storedName(workspace, content), now) : null;
};
