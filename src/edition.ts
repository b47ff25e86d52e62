// Names the way articles are read: a hash of the code and the weights that read them. An article taken in under another edition is read again.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOMS = ['text', 'article', 'analysis'];

export const edition = (): string => {
  const hash = createHash('sha256');
  for (const room of ROOMS) {
    const folder = join(import.meta.dirname, 'core', room);
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ts|bin)$/.test(name));
    for (const name of names.sort((a, b) => (a < b ? -1 : 1))) hash.update(readFileSync(join(folder, name)));
  }
  return hash.digest('base64url').slice(0, 16);
};
