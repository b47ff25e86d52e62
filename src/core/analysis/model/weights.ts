// The trained weights: one file beside the code that reads it, read when the first article is. Layout: the mark, the version, the
// length of the header, the header as JSON, the sections one after another.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const MARK = 'DATELINE';
/** Of the layout and of the features: code and weights of other versions do not fit each other. */
export const VERSION = 3;

export type Header = {
  /** The day of training, ISO 8601. */
  made: string;
  /** What was learnt from, with the licence as its publisher states it. */
  corpora: { name: string; from: string; licence: string }[];
  /** What the models reached when they were made, in percent, by name. */
  figures: Record<string, number>;
  sections: { name: string; length: number }[];
};

export type Weights = { header: Header; section: (name: string) => Uint8Array };

export const WEIGHTS = join(import.meta.dirname, '..', 'weights.bin');

const MEND = '`git checkout` brings the file back, `npm run train` makes it anew';

/** @throws Error with what is wrong with the bytes and how to mend it */
export function decode(bytes: Uint8Array): Weights {
  const from = MARK.length + 8;
  if (bytes.length < from || Buffer.from(bytes.subarray(0, MARK.length)).toString('latin1') !== MARK)
    throw new Error(`weights: the file holds no weights; ${MEND}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(MARK.length, true);
  if (version !== VERSION)
    throw new Error(`weights: the file is of version ${version}, this program reads version ${VERSION}; ${MEND}`);
  const length = view.getUint32(MARK.length + 4, true);
  const sections = new Map<string, Uint8Array>();
  let header: Header;
  let at = from + length;
  try {
    header = JSON.parse(Buffer.from(bytes.subarray(from, at)).toString('utf8')) as Header;
    for (const { name, length: size } of header.sections) {
      sections.set(name, bytes.subarray(at, at + size));
      at += size;
    }
  } catch (cause) {
    throw new Error(`weights: the file is cut short or damaged; ${MEND}`, { cause });
  }
  if (at !== bytes.length) throw new Error(`weights: the file is cut short or damaged; ${MEND}`);
  return {
    header,
    section: (name) => {
      const found = sections.get(name);
      if (!found) throw new Error(`weights: the file holds no “${name}”; ${MEND}`);
      return found;
    },
  };
}

let standing: Weights | undefined;

/** @throws Error with what is wrong with the file and how to mend it */
export function readWeights(file: string): Weights {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new Error(`weights: ${file} cannot be read; ${MEND}`, { cause });
  }
  return decode(bytes);
}

/** The weights of the program; read once. */
export const weights = (): Weights => (standing ??= readWeights(WEIGHTS));

/** For training: reads what follows with these weights instead of the file's. */
export function useWeights(bytes: Uint8Array): void {
  standing = decode(bytes);
}
