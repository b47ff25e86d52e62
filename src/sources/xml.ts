// The caps on XML before anything is built from it: text as received -> the same without declarations, comments and what goes over a cap,
// or why it is not read. One linear pass.
import { tagEnd } from './html.ts';

/** Elements inside each other. Feeds nest eight deep; what they hold as XHTML a few more. */
export const DEEPEST = 64;
/** Attributes of one element. */
export const MOST_ATTRIBUTES = 1_000;
/** Entries that are read: feeds give their newest ones first. */
export const MOST_ITEMS = 2_000;
/** Elements in all, a hundred an entry. The largest of 31 real feeds, of 730 entries, has 12,000. */
export const MOST_ELEMENTS = 200_000;
/** Characters of a person, addresses included. Longer ones are no names, and what reads them takes its time: the rest is left out. */
const LONGEST_PERSON = 500;

export type Capped = {
  /** From the root element on; each element is closed that was open where it was cut, or where one around it ended. */
  xml: string;
  /** The root element's name in lower case, without its prefix; '' where there is no element. */
  root: string;
  /** Why not all of it is there: more entries than are read, or an end in the middle of one. */
  cut: 'many' | 'broken' | null;
};

/** HTML that stands unescaped where it should not, and is never closed. */
const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'wbr']);
const PEOPLE = new Set(['author', 'contributor', 'creator', 'managingeditor', 'webmaster', 'name', 'publisher']);
/** No entry stands in another: one that begins right inside of one says that the former's end is not there. */
const ENTRIES = new Set(['item', 'entry']);
/** RSS 1.0 lists its entries again beside them; a reader that follows the list loses what is not in it. */
const DROPPED = 'items';
const PAGE = new Set(['html', 'head', 'body']);

/** The DOCTYPE of a page, unless a feed begins right behind it. */
const HTML = /^<!doctype\s+html(?![^<>]*>\s*<(?:rss|feed|rdf:rdf)[\s>])/i;
const LONGEST_DOCTYPE = 500;

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const NAME = /[\p{L}_][^\s/>="'<]{0,100}/uy;
/** Up to the next mark behind a name where that begins a tag: no tag holds another. */
const ANOTHER = /[^<>"']*</y;

type Open = { name: string; lower: string };

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

/** Attributes between two places of a tag: each equals sign outside of quotation marks, up to the cap. */
function attributesOf(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to && count <= MOST_ATTRIBUTES;) {
    const code = text.charCodeAt(at);
    if (code === 61) {
      count++;
      do at++;
      while (at < to && isSpace(text.charCodeAt(at)));
      const quote = text.charAt(at);
      if (quote === '"' || quote === "'") {
        const close = text.indexOf(quote, at + 1);
        at = close === -1 || close >= to ? to : close + 1;
      }
    } else at++;
  }
  return count;
}

/** The end of a `<!DOCTYPE …>`, or null where it declares anything of its own. */
function doctypeEnd(text: string, from: number): number | null {
  const end = text.indexOf('>', from);
  if (end === -1) return text.length;
  return text.slice(from, end).includes('[') ? null : end + 1;
}

/** Whether a tag that ends at `end` by our reading ends there too for one that takes every mark in a tag for the begin of a value. */
function isPlain(text: string, from: number, end: number): boolean {
  let mark = 0;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (mark !== 0) mark = code === mark ? 0 : mark;
    else if (code === 34 || code === 39) mark = code;
    else if (code === 62) return at === end - 1;
  }
  return false;
}

/** `items` are the names (without prefix, in lower case) of what is counted as entries. */
export function capped(given: string, items: ReadonlySet<string>): Capped | { error: string } {
  const text = given.replace(FORBIDDEN, '');
  const parts: string[] = [];
  const open: Open[] = [];
  let root = '';
  let from = 0;
  let at = 0;
  let count = 0;
  let elements = 0;
  /** Behind the last whole entry: how much is kept, and what is open there. */
  let whole: { parts: number; open: string[] } | null = null;
  let dropping = false;
  /** How deep the person stands that is open, -1 for none, and how many characters are said of it. */
  let person = -1;
  let said = 0;
  const keep = (to: number): void => {
    if (to <= from) return;
    if (root !== '' && !dropping) parts.push(text.slice(from, to));
    from = to;
  };
  /** Words of a person from one place to another: kept, or left out where there are too many. */
  const say = (start: number, end: number): void => {
    if (person === -1 || (said += end - start) <= LONGEST_PERSON) return;
    keep(start);
    from = end;
  };
  /** Puts other words in the place of some. */
  const put = (start: number, end: number, words: string): void => {
    keep(start);
    if (root !== '' && !dropping) parts.push(words);
    from = end;
  };
  const closeAll = (names: readonly string[]): string =>
    names
      .map((name) => `</${name}>`)
      .reverse()
      .join('');
  const result = (cut: Capped['cut'], names: readonly string[]): Capped => ({
    xml: parts.join('') + closeAll(names),
    root,
    cut,
  });
  const broken = (): Capped | { error: string } => {
    if (whole === null) return { error: 'it breaks off before its first entry is whole; try again later' };
    parts.length = whole.parts;
    return result('broken', whole.open);
  };
  for (;;) {
    /** Where the words begin that stand before the next markup. */
    const words = at;
    const start = text.indexOf('<', at);
    if (start === -1) break;
    if (text.startsWith('<!--', start) || text.startsWith('<?', start)) {
      const [skip, close] = text[start + 1] === '!' ? [4, '-->'] : [2, '?>'];
      say(words, start);
      keep(start);
      const end = text.indexOf(close, start + skip);
      if (end === -1) return root === '' ? result(null, []) : broken();
      at = from = end + close.length;
      continue;
    }
    if (text.startsWith('<![CDATA[', start)) {
      const end = text.indexOf(']]>', start + 9);
      if (end === -1) return broken();
      at = end + 3;
      say(words, start);
      say(start, at);
      continue;
    }
    if (text[start + 1] === '!') {
      say(words, start);
      keep(start);
      if (HTML.test(text.slice(start, start + LONGEST_DOCTYPE))) return { xml: '', root: 'html', cut: null };
      const end = doctypeEnd(text, start);
      if (end === null)
        return {
          error: 'it declares entities of its own, which can be made to harm; ask its owner for a feed without',
        };
      at = from = end;
      continue;
    }
    const closing = text[start + 1] === '/';
    NAME.lastIndex = start + (closing ? 2 : 1);
    const name = NAME.exec(text)?.[0];
    ANOTHER.lastIndex = NAME.lastIndex;
    if (name === undefined || (!closing && ANOTHER.test(text))) {
      at = start + 1;
      say(words, start);
      // What looks for the end of a tag behind each of them takes its time.
      put(start, at, person === -1 || ++said <= LONGEST_PERSON ? '&lt;' : '');
      continue;
    }
    say(words, start);
    const end = tagEnd(text, NAME.lastIndex);
    const lower = name.toLowerCase();
    const local = lower.slice(lower.indexOf(':') + 1);
    at = end;
    if (text[end - 1] !== '>') return broken();
    const isOdd = !isPlain(text, NAME.lastIndex, end);
    if (closing) {
      const found = open.findLastIndex((element) => element.lower === lower);
      if (found === -1) {
        if (isOdd) put(start, end, `</${name}>`);
        continue;
      }
      const closed = open.slice(found).map((element) => element.name);
      if (isOdd || closed.length > 1 || closed[0] !== name) put(start, end, closeAll(closed));
      open.length = found;
      if (open.length < person) person = -1;
      if (local === DROPPED && dropping) {
        dropping = false;
        from = end;
      }
      if (items.has(local)) {
        keep(end);
        whole = { parts: parts.length, open: open.map((element) => element.name) };
      }
      if (found === 0) break;
      continue;
    }
    if (root === '') {
      root = local;
      from = start;
      if (PAGE.has(root)) return { xml: '', root, cut: null };
    }
    if (++elements > MOST_ELEMENTS)
      return {
        error: `it has more than ${MOST_ELEMENTS.toLocaleString('en')} elements; give the address of a smaller feed`,
      };
    if (end - NAME.lastIndex > MOST_ATTRIBUTES && attributesOf(text, NAME.lastIndex, end) > MOST_ATTRIBUTES)
      return {
        error: `an element in it has more than ${MOST_ATTRIBUTES.toLocaleString('en')} attributes: it is no feed that can be read`,
      };
    const isEmpty = text[end - 2] === '/';
    if (items.has(local) && ++count > MOST_ITEMS) {
      keep(start);
      return result(
        'many',
        open.map((element) => element.name),
      );
    }
    const last = open.at(-1);
    if (ENTRIES.has(local) && last?.lower === lower) {
      open.pop();
      put(start, start, `</${last.name}>`);
    }
    if (isOdd) put(start, end, isEmpty ? `<${name}/>` : `<${name}>`);
    if (isEmpty) {
      if (items.has(local)) {
        keep(end);
        whole = { parts: parts.length, open: open.map((element) => element.name) };
      }
      if (open.length === 0) break;
      continue;
    }
    if (VOID.has(lower)) continue;
    if (local === DROPPED && !dropping) {
      keep(start);
      dropping = true;
    }
    open.push({ name, lower });
    if (person === -1 && PEOPLE.has(local)) [person, said] = [open.length, 0];
    if (open.length > DEEPEST)
      return { error: `its elements stand more than ${DEEPEST} inside each other: it is no feed that can be read` };
  }
  if (open.length > 0) return broken();
  keep(at);
  return result(null, []);
}
