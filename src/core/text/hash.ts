// A short name of a text.
import { createHash } from 'node:crypto';

/** Characters, 132 bits: no two texts share them by chance. */
const LENGTH = 22;

/** The same only for the same text, of letters, digits, `-` and `_`. */
export const hash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, LENGTH);
