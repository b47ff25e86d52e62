// Reads one of Discord's own resources. In: a REST client and a path; out: the answer in its documented shape, which is taken at its word.
import type { REST } from 'discord.js';

export const read = async <T>(rest: REST, path: `/${string}`): Promise<T> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the platform's documented answer
  (await rest.get(path)) as T;
