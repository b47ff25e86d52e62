// A folder of articles: NAME.txt, NAME.md or NAME.html, beside it NAME.json where more is known. Watched; its faults are told by name.
import { watch, type FSWatcher } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Item } from '../../core/article/article.ts';
import type { Refused, Source } from '../../core/article/source.ts';
import { nameOf, plainName, readOne, reason, type ReadPage } from './file.ts';

/** Changes within this time of each other are one. Milliseconds. */
const QUIET = 200;
/** How often a folder that has gone away is looked for. Milliseconds. */
const AWAY = 1000;

const LEFT_ALONE = /^(?:\..*|README\.md|.*~)$/;
const MORE = /\.json$/i;
/** The folder of pictures and styles that a browser saves beside a page. */
const SAVED = /_files$/;

async function* items(folder: string, readPage: ReadPage): AsyncGenerator<Item | Refused> {
  const names = await readdir(folder).catch((fault: unknown) => {
    throw new Error(`The folder ${folder} cannot be read: ${reason(fault)}.`, { cause: fault });
  });
  names.sort();
  const jsons = new Map(
    names.filter((name) => MORE.test(name)).map((name) => [plainName(name.replace(MORE, '')), name]),
  );
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
      if (isFolder && SAVED.test(name) && seen.has(plainName(name.replace(SAVED, '')))) continue;
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
  let watcher: FSWatcher | undefined;
  const later = (work: () => void, wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(work, wait);
    timer.unref();
  };
  /** Watches what stands at the path now: the folder may have gone away, and another may have taken its place. */
  const look = (): boolean => {
    watcher?.close();
    try {
      watcher = watch(folder, { persistent: false }, () => later(tell, QUIET));
      watcher.on('error', () => later(tell, QUIET));
      return true;
    } catch {
      watcher = undefined;
      later(() => {
        if (look()) changed();
      }, AWAY);
      return false;
    }
  };
  const tell = (): void => {
    look();
    changed();
  };
  look();
  return () => {
    clearTimeout(timer);
    watcher?.close();
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
