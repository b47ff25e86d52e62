// One file of a folder -> its article: .txt exactly as received, .md and .html as the plain text that a reader sees; with what NAME.json
// beside it knows. Or why it is none, by name, with the mend.
import { lstat, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Item } from '../../core/article/article.ts';
import type { Refused } from '../../core/article/source.ts';
import { decode } from '../decode.ts';
import { beside } from './beside.ts';

/** A larger text is no article, and reading it would hold up everything else for many seconds. Bytes. */
export const LARGEST = 2_000_000;
/** A page has scripts and styles around its article. Bytes, as much as is read of a page on the web. */
const LARGEST_PAGE = 5_000_000;
/** Of the characters of a text, so many are no control characters. */
const CONTROLS = 0.01;

const ENDING = /\.(?:(txt)|md|markdown|(html?))$/i;
const MORE = '.json';

/** Reads a saved page. Handed in: sources do not know each other. */
export type ReadPage = (bytes: Uint8Array) => Promise<Omit<Item, 'id'> | { error: string }>;

const FOLDER = 'it is a folder; put its files into this folder itself';
/** The system's reasons for a person. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there; check the path',
  EACCES: 'it may not be read; give the program the right to read it',
  EPERM: 'it may not be read; give the program the right to read it',
  ENOTDIR: 'it is no folder',
  ELOOP: 'its link leads back to itself; remove the link',
  EISDIR: FOLDER,
};

export function reason(fault: unknown): string {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  return REASONS[code] ?? `it cannot be read (${code || String(fault)})`;
}

/** A name as it is typed: systems write its letters and its blanks in several ways. */
export const plainName = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ');

/** The name of a file without its ending, or null where it is no article's. */
export const nameOf = (file: string): string | null => (ENDING.test(file) ? plainName(file.replace(ENDING, '')) : null);

/** What a file holds, `most` bytes of it, or why it is not read: for a pipe one would wait, a device never ends. */
async function bytesOf(path: string, most: number): Promise<Uint8Array | { error: string }> {
  const found = await stat(path);
  if (!found.isFile()) return { error: found.isDirectory() ? FOLDER : 'it is no file; remove it' };
  if (found.size > most)
    return {
      error: `it has ${Math.ceil(found.size / 1e6)} MB, an article at most ${most / 1e6}; split it or remove it`,
    };
  return readFile(path);
}

const isWide = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** The text of the bytes, UTF-8, UTF-16 with its mark, else Windows-1252; a mark is kept as its first character. Or why they are no text. */
function textIn(bytes: Uint8Array): { text: string } | { error: string } {
  const [first, second, third] = bytes;
  const isMarked = isWide(bytes) || (first === 0xef && second === 0xbb && third === 0xbf);
  const text = (isMarked ? '\uFEFF' : '') + decode(bytes);
  const controls =
    text.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u0084\u0086-\u009f\uFFFD]/g)?.length ?? 0;
  if (text.includes('\0') || (bytes.includes(0) && !isWide(bytes)) || controls > text.length * CONTROLS)
    return { error: 'it is binary, not text; remove it or save its words as UTF-8 text' };
  if (text.trim() === '') return { error: 'it is empty; write the article into it or remove it' };
  return { text };
}

/** The article of a file whose name is one's, `json` the path of what is known beside it. Never rejects. */
export async function readOne(path: string, json: string | undefined, readPage: ReadPage): Promise<Item | Refused> {
  const [, isPlain, isPage] = ENDING.exec(path) ?? [];
  let address = path;
  try {
    const bytes = await bytesOf(path, isPage === undefined ? LARGEST : LARGEST_PAGE);
    if ('error' in bytes) return { address, ...bytes };
    const text = isPage === undefined ? textIn(bytes) : await readPage(bytes);
    const isMarkdown = isPage === undefined && isPlain === undefined;
    // What reads Markdown is loaded with the first file of it.
    const read = 'text' in text && isMarkdown ? (await import('./markdown.ts')).readMarkdown(text.text) : text;
    if ('error' in read) return { address, error: read.error };
    const item: Item = { id: nameOf(basename(path)) ?? '', ...read };
    if (json === undefined) return item;
    address = json;
    const beneath = await bytesOf(json, LARGEST);
    const more = 'error' in beneath ? beneath : textIn(beneath);
    const known = 'error' in more ? more : beside(more.text);
    // What is known beside the text is part of what is told: an article is not shown without it.
    return 'error' in known ? { address, error: known.error } : { ...item, ...known };
  } catch (fault) {
    return { address, error: reason(fault) };
  }
}

/** One file by its path, with the `.json` beside it where there is one. */
export async function file(path: string, readPage: ReadPage): Promise<Item | Refused> {
  const name = basename(path);
  if (nameOf(name) === null) return { address: path, error: 'it ends in none of .txt, .md and .html; name an article' };
  const json = join(dirname(path), name.replace(ENDING, MORE));
  const isThere = await lstat(json).then(
    () => true,
    () => false,
  );
  return readOne(path, isThere ? json : undefined, readPage);
}
