// Bytes of a file, a page or a feed -> their text: the byte order mark, then UTF-8 where they are that, then the encoding they declare
// (a header, a meta element, an XML declaration), then Windows-1252.
import { TextDecoder } from 'node:util';

/** How far into the bytes a declaration is looked for. The HTML standard says 1,024; pages that begin with scripts go beyond. */
const HEAD = 8192;
/** A text with at most this share of its characters outside ASCII broken is UTF-8 with some bad bytes: in Windows-1252 hardly one is whole. */
const BROKEN = 0.5;
/** The same where another encoding is declared, which may have letters of several bytes. */
const BROKEN_THERE = 0.1;
/** Characters that are looked at for that, from the first one outside ASCII on. */
const SAMPLE = 50_000;

const DECLARED = [
  /<\?xml[^>]*?\sencoding\s*=\s*["']([-\w:]+)/i,
  /<meta[^>]+?charset\s*=\s*["']?\s*([-\w:]+)/i,
] as const;
const CHARSET = /;\s*charset\s*=\s*["']?\s*([-\w:]+)/i;

/** Names of code pages that no standard has, and which those are that one has. */
const PAGE = /^(?:x[-_]?)?(?:cp|ms|win|windows)[-_]?(\d{3,4})$/i;
const PAGES: Readonly<Record<string, string>> = { 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5' };
const ISO = /^iso[-_]?8859[-_]?(\d{1,2})$/i;

/** An encoding's name as it is told by one, then as it is meant. */
function* namesOf(name: string): Generator<string> {
  yield name;
  const page = PAGE.exec(name)?.[1];
  if (page !== undefined) yield PAGES[page] ?? `windows-${page}`;
  const part = ISO.exec(name)?.[1];
  if (part !== undefined) yield `iso-8859-${part}`;
}

/** The decoder of an encoding's name (`ISO-8859-1` is Windows-1252, as every browser has it), or null where there is none. */
function decoderOf(given: string | undefined): TextDecoder | null {
  for (const name of given === undefined ? [] : namesOf(given)) {
    try {
      return new TextDecoder(name);
    } catch {
      // The next may be one.
    }
  }
  return null;
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * What the bytes say themselves about their encoding, or what the answer's `Content-Type` says of them, which goes first. Bytes of Unicode show
 * themselves: where it is only said, the next counts.
 */
function declared(bytes: Uint8Array, contentType: string): TextDecoder | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const names = [CHARSET.exec(contentType)?.[1], ...DECLARED.map((pattern) => pattern.exec(head)?.[1])];
  for (const name of names) {
    const decoder = decoderOf(name);
    if (decoder !== null && !decoder.encoding.startsWith('utf-')) return decoder;
  }
  return null;
}

/** UTF-16 that nothing marks: every other byte of its ASCII is 0. */
function unmarked(bytes: Uint8Array): TextDecoder | null {
  const [a, b, c, d] = bytes;
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return new TextDecoder('utf-16le');
  if (a === 0 && b !== 0 && c === 0 && d !== 0) return new TextDecoder('utf-16be');
  return null;
}

/** Never throws; what no encoding has is U+FFFD. A byte order mark is left out. */
export function decode(bytes: Uint8Array, contentType = ''): string {
  const [one, two] = bytes;
  if (one === 0xff && two === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (one === 0xfe && two === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = unmarked(bytes);
  if (wide !== null) return wide.decode(bytes);
  const said = declared(bytes, contentType);
  // This one alone is all ASCII and means more.
  if (said?.encoding === 'iso-2022-jp') return said.decode(bytes);
  // Bytes beyond ASCII that happen to be UTF-8 are UTF-8, whatever is declared.
  const plain = utf8(bytes);
  if (plain !== null) return plain;
  const mended = new TextDecoder('utf-8').decode(bytes);
  const first = mended.search(/[^\p{ASCII}]/u);
  const sample = mended.slice(first, first + SAMPLE);
  const broken = sample.match(/\uFFFD/g)?.length ?? 0;
  const beyond = sample.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  if (broken <= beyond * (said === null ? BROKEN : BROKEN_THERE)) return mended;
  return (said ?? new TextDecoder('windows-1252')).decode(bytes);
}
