// A folder of articles: NAME.txt exactly as received, beside it NAME.json where more is known. Watched; its faults are told by name.
import { watch } from 'node:fs';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Item } from '../../core/article/article.ts';
import type { Refused, Source } from '../../core/article/source.ts';
import { beside } from './beside.ts';

/** A larger file is no article, and reading it would hold up everything else for many seconds. Bytes. */
export const LARGEST = 2_000_000;
/** Changes within this time of each other are one. Milliseconds. */
const QUIET = 200;

const LEFT_ALONE = /^(?:\..*|README\.md|.*~)$/;
const TEXT = /\.txt$/i;
const MORE = /\.json$/i;

/** The system's reasons for a person. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there; check the path',
  EACCES: 'it may not be read; give the program the right to read it',
  EPERM: 'it may not be read; give the program the right to read it',
  ENOTDIR: 'it is no folder',
  ELOOP: 'its link leads back to itself; remove the link',
  EISDIR: 'it is a folder; put its files into this folder itself',
};

function reason(fault: unknown): string {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  return REASONS[code] ?? `it cannot be read (${code || String(fault)})`;
}

/** The text of the bytes, a BOM kept as its first character, or why they are no text. */
function decode(bytes: Uint8Array): { text: string } | { error: string } {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { error: 'it is UTF-16 text; save it as UTF-8' };
  if (bytes.includes(0)) return { error: 'it is binary, not text; remove it or save its words as UTF-8 text' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { error: 'it is not valid UTF-8; save it as UTF-8' };
  }
  if (text.trim() === '') return { error: 'it is empty; write the article into it or remove it' };
  return { text };
}

async function one(folder: string, name: string, json: string | undefined): Promise<Item | Refused> {
  const address = join(folder, name);
  try {
    const { size } = await stat(address);
    if (size > LARGEST)
      return {
        address,
        error: `it has ${Math.ceil(size / 1e6)} MB, an article at most ${LARGEST / 1e6}; split it or remove it`,
      };
    const read = decode(await readFile(address));
    if ('error' in read) return { address, ...read };
    const item: Item = { id: name.replace(TEXT, ''), text: read.text };
    if (json === undefined) return item;
    const more = decode(await readFile(join(folder, json)));
    const known = 'error' in more ? more : beside(more.text);
    // What is known beside the text is part of what is told: an article is not shown without it.
    return 'error' in known ? { address: join(folder, json), error: known.error } : { ...item, ...known };
  } catch (fault) {
    return { address, error: reason(fault) };
  }
}

async function* items(folder: string): AsyncGenerator<Item | Refused> {
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
    const id = name.replace(TEXT, '');
    if (!TEXT.test(name)) {
      const isFolder = await lstat(address).then(
        (found) => found.isDirectory(),
        () => false,
      );
      const what = isFolder
        ? 'it is a folder; put its files into this folder itself'
        : 'it ends neither in .txt nor in .json; rename or remove it';
      yield { address, error: what };
    } else if (seen.has(id))
      yield { address, error: 'another file has the same name but for the case of its ending; rename one' };
    else yield await one(folder, name, jsons.get(id));
    seen.add(id);
  }
  for (const [id, name] of jsons) {
    if (!seen.has(id) && !LEFT_ALONE.test(name))
      yield { address: join(folder, name), error: `there is no ${id}.txt beside it; add the article or remove it` };
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
export async function folder(path: string): Promise<Source> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch (fault) {
    throw new Error(`The folder ${path} cannot be opened: ${reason(fault)}.`, { cause: fault });
  }
  if (!isFolder) throw new Error(`The folder ${path} cannot be opened: it is a file; name the folder that holds it.`);
  return { items: () => items(path), watch: (changed) => watchFolder(path, changed) };
}

/** One `.txt` file by its path, with the `.json` beside it where there is one. */
export async function file(path: string): Promise<Item | Refused> {
  const name = basename(path);
  if (!TEXT.test(name)) return { address: path, error: 'it does not end in .txt; name a text file' };
  const json = name.replace(TEXT, '.json');
  const known = await stat(join(dirname(path), json)).then(
    () => json,
    () => undefined,
  );
  return one(dirname(path), name, known);
}
