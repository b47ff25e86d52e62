// `read`: addresses of files, folders, pages and feeds -> what the desk sees of each, one JSON line an article, in order.
import { stat } from 'node:fs/promises';
import type { Item } from '../core/article/article.ts';
import type { Refused } from '../core/article/source.ts';
import { environment } from '../environment.ts';
import { openFetch, type Fetch } from '../fetch/fetch.ts';
import { file, open, poll } from '../sources/index.ts';
import { Usage } from './usage.ts';

const isWeb = (address: string): boolean => /^https?:/i.test(address);

const entriesOf = (list = ''): string[] => list.split(',').filter((entry) => entry.trim() !== '');

/** Files and folders need no way out; it is opened with the first address of the web. */
async function* seen(address: string, way: () => Fetch): AsyncGenerator<Item | Refused> {
  if (!isWeb(address)) {
    const found = await stat(address).catch(() => null);
    if (found?.isDirectory()) yield* (await open(address)).items();
    else if (found === null)
      yield { address, error: 'there is no such file; an address on the web begins with https://' };
    else yield file(address);
    return;
  }
  const polled = await poll(way().get, address, {}, Date.now());
  if (polled.became === 'unchanged') return;
  if (polled.became === 'failed') {
    yield { address, error: polled.error };
    return;
  }
  for (const { key, brief: _, ...entry } of polled.entries) yield { id: key, ...entry };
  yield* polled.refused;
}

const FIELDS = ['id', 'title', 'outlet', 'author', 'published', 'url', 'language', 'text'] as const;

/**
 * What cannot be read is a line of its own, `{"address","error"}`, so that nothing is missing from the data, and is told on stderr; the exit
 * code is then 1. An entry of a feed that is no article fails nothing where others are.
 */
export async function read(addresses: readonly string[]): Promise<number> {
  if (addresses.length === 0) throw new Usage('read takes the address of a file, a page or a feed.');
  const env = environment(process.cwd());
  let code = 0;
  let opened: Fetch | undefined;
  const way = (): Fetch => (opened ??= openFetch({ allow: entriesOf(env['FETCH_ALLOW']), env }));
  try {
    for (const address of addresses) {
      let articles = 0;
      let refused = 0;
      for await (const item of seen(address, way)) {
        if ('error' in item) {
          console.error(`${item.address}: ${item.error}`);
          if (!isWeb(address) || articles === 0) code = 1;
          refused += 1;
        } else articles += 1;
        const told =
          'error' in item
            ? { address: item.address, error: item.error }
            : {
                address,
                ...Object.fromEntries(FIELDS.flatMap((name) => (item[name] === undefined ? [] : [[name, item[name]]]))),
              };
        console.log(JSON.stringify(told));
      }
      if (articles + refused === 0) console.error(`${address}: no article stands in it`);
    }
  } finally {
    await opened?.close();
  }
  return code;
}
