// Features as numbers: a 32-bit hash of a word, and the mixing of a template with its values. The same in training and in use.

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units, finished so that close words lie far apart. */
export function hashOf(text: string): number {
  let hash = OFFSET;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return finish(hash);
}

/** A feature: its template's number and up to three values, each a hash or a small number. */
export const feature = (template: number, a: number, b = 0, c = 0): number => featureOf(seedOf(template), a, b, c);

/** What a template gives to all its features. */
export const seedOf = (template: number): number => Math.imul(OFFSET ^ template, PRIME);

/** A feature of the template with this seed. */
export function featureOf(seed: number, a: number, b: number, c: number): number {
  let hash = Math.imul(seed ^ a, 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 13)) + c, 0x27d4eb2f);
  return finish(hash);
}

/** @see MurmurHash3's finalizer */
function finish(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
