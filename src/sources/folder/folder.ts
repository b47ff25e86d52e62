// A folder of articles: NAME.txt, NAME.md or NAME.html, beside it NAME.json where more is known. Watched; its faults are told by name.
import { watch } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Item } from '../../core/article/article.ts';
import type { Refused, Source } from '../../core/article/source.ts';
import { nameOf, readOne, reason, type ReadPage } from './file.ts';

/** Changes within this time of each other are one. Milliseconds. */
const QUIET = 200;

const LEFT_ALONE = /^(?:\..*|README\.md|.*~)$/;
const MORE = /\.json$/i;

async function* items(folder: string, readPage: ReadPage): AsyncGenerator<Item | Refused> {
  let names: string[];
  try {
    names = (await readdir(folder)).sort();
  } catch (fault) {
    yield { address: folder, error: reason(fault) };
    return;
  }
  const jsons = new Map(names.filter((name) => MORE.test(name)).map((name) => [name.replace(MORE, ''), name]));
  const seen = new Set<string>();
  for (const name of names) {
    if (LEFT_ALONE.test(name) || MORE.test(name)) continue;
    const address = join(folder, name);
    const id = nameOf(name);
    const json = jsons.get(id ?? name);
    if (id === null) {
      const isFolder = await lstat(address).then(
        (found) => found.isDirectory(),
        () => false,
      );
      const what = isFolder
        ? 'it is a folder; put its files into this folder itself'
        : 'it ends in none of .txt, .md, .html and .json; rename or remove it';
      yield { address, error: what };
    } else if (seen.has(id)) yield { address, error: 'another file has the same name but for its ending; rename one' };
    else yield await readOne(address, json === undefined ? undefined : join(folder, json), readPage);
    seen.add(id ?? name);
  }
  for (const [id, name] of jsons) {
    if (!seen.has(id) && !LEFT_ALONE.test(name))
      yield {
        address: join(folder, name),
        error: `there is no ${id}.txt, .md or .html beside it; add the article or remove it`,
      };
  }
}

function watchFolder(folder: string, changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { persistent: false }, () => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET);
    timer.unref();
  });
  // A folder that goes away while it is watched has nothing more to tell; the next reading says so.
  watcher.on('error', () => watcher.close());
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}

/** Opens a folder by its path; rejects with a plain sentence where it is none. */
export async function folder(path: string, readPage: ReadPage): Promise<Source> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch (fault) {
    throw new Error(`The folder ${path} cannot be opened: ${reason(fault)}.`, { cause: fault });
  }
  if (!isFolder) throw new Error(`The folder ${path} cannot be opened: it is a file; name the folder that holds it.`);
  return { items: () => items(path, readPage), watch: (changed) => watchFolder(path, changed) };
}
