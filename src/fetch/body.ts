// The body of an answer, unpacked under a cap: a stream of bytes as sent -> the bytes, or why no more of them are read.
import { pipeline, Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import type { Transform } from 'node:stream';
import { Fault } from './fault.ts';

/** Bytes, unpacked: no news page or feed needs more. @see reference of the figures: issue "Sources and the library" */
export const LARGEST = 5_000_000;
/** Text packs to a tenth, rarely to a fiftieth; what unpacks to more than so many times is made to harm. */
const RATIO = 200;
/** Bytes. Less may unpack to any ratio: a page of spaces is no attack. */
const RATIO_FROM = 1_000_000;

/** What is asked for, and so all that is unpacked. */
export const PACKINGS = 'gzip, deflate, br';

const MB = 1_000_000;
const megabytes = (bytes: number): string => String(Math.round((bytes / MB) * 10) / 10);

const tooBig = (host: string, what: string): Fault =>
  new Fault(
    `${host} sends ${what}; at most ${megabytes(LARGEST)} MB are read. Give the address of a smaller page or feed.`,
  );

/** Null where the bytes come as they are. Some servers deflate without the frame that the standard asks for. */
function unpacker(packing: string, first: number, host: string): Transform | null {
  switch (packing) {
    case '':
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'deflate':
      return (first & 0x0f) === 8 ? createInflate() : createInflateRaw();
    default:
      throw new Fault(
        `${host} sends a packing ("${packing.slice(0, 40)}") that was not asked for. Its owner has to mend that.`,
      );
  }
}

type Sent = { body: Readable; packing: string; length: number | null; host: string };

/**
 * `beat` is called for every piece that arrives. Throws a `Fault` for a body over the cap, before it is read where its length is told, and
 * where the cap is reached else; what the stream or the unpacker throws passes.
 */
export async function readBody({ body, packing, length, host }: Sent, beat: () => void): Promise<Uint8Array> {
  if (length !== null && length > LARGEST) throw tooBig(host, `${megabytes(length)} MB`);
  let sent = 0;
  async function* counted(pieces: AsyncIterator<Buffer>, first: Buffer): AsyncGenerator<Buffer> {
    for (let piece: Buffer | null = first; piece;) {
      beat();
      sent += piece.length;
      yield piece;
      const next = await pieces.next();
      piece = next.done === true ? null : next.value;
    }
  }
  const pieces = body[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const opened = await pieces.next();
  if (opened.done === true) return new Uint8Array();
  const unpack = unpacker(packing.trim().toLowerCase(), opened.value[0] ?? 0, host);
  const source = counted(pieces, opened.value);
  const stream: AsyncIterable<Buffer> = unpack ? pipeline(Readable.from(source), unpack, () => undefined) : source;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > LARGEST) throw tooBig(host, `more than ${megabytes(LARGEST)} MB`);
    if (unpack && size > RATIO_FROM && size > sent * RATIO)
      throw new Fault(
        `${host} sends a few bytes that unpack to more than ${RATIO} times as many; they are not read. Do not use it.`,
      );
    parts.push(part);
  }
  return Buffer.concat(parts, size);
}
