// The key of a post: the same for the same part of the same slot, whoever sends it and however often.
import { createHash } from 'node:crypto';

/** Discord's limit for a nonce, the tightest of the platforms. */
const KEY_CHARACTERS = 25;

export const keyOf = (order: string, slot: number, part: number): string =>
  createHash('sha256')
    .update(JSON.stringify([order, slot, part]))
    .digest('base64url')
    .slice(0, KEY_CHARACTERS);
