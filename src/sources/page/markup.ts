// One linear pass over a page before anything is built from it: HTML text -> a whole document without scripts, styles and comments, what
// belongs into its head there, its JSON-LD aside; or why it is none that is read: too deep, too many elements, too many attributes.

/** Open elements inside each other. The deepest of 91 real news pages has 49 (`npm run bench -- pages --web DIR`). */
export const DEEPEST = 256;
/** Deeper elements are left out, but for paragraphs; their words stay. What looks for the article costs the square of the depth. */
const FLAT = 32;
const NEVER_FLAT = new Set(['p']);
/** Elements of a page. The 91 real pages have at most 1,593. */
export const MOST_ELEMENTS = 30_000;
/** Attributes of one element. The 91 real pages have at most 64. */
export const MOST_ATTRIBUTES = 256;
/** Characters of a tag. A longer one holds a picture or a program's state: it stays without its attributes. */
const LONGEST_TAG = 20_000;
/** Characters of JSON-LD that are read. */
const MOST_DATA = 1_000_000;

export type Markup = {
  html: string;
  /** The contents of the `application/ld+json` scripts, in order. */
  data: string[];
  /** How many scripts the page had, JSON-LD left out. */
  scripts: number;
  /** Measured on the way: the deepest nesting, elements, the most attributes of one; and the pieces that the text between them comes in. */
  deepest: number;
  elements: number;
  pieces: number;
  attributes: number;
};

const VOID = new Set(
  'area base basefont br col command embed frame hr image img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
);
/** Elements whose content is no markup. */
const RAW = new Set('script style textarea title xmp iframe noembed noframes plaintext'.split(' '));
/** Elements that are left out with all they hold. */
const DROPPED = new Set('script style title xmp iframe noembed noframes plaintext'.split(' '));
/** Elements that say something about the page, wherever they stand. */
const HEAD = new Set('base link meta title'.split(' '));
/** The frame of a page: made anew, as broken pages have it twice, in parts or never. Only its language is kept. */
const FRAME = new Set('html head body'.split(' '));
const BLOCKS = new Set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section summary table ul'.split(
    ' ',
  ),
);
const TABLE_PARTS = new Set('thead tbody tfoot'.split(' '));

/** Whether an element that opens closes the open one without its end tag, as HTML's parsers have it. */
function closes(opening: string, open: string | undefined): boolean {
  if (open === undefined) return false;
  if (open === 'p') return BLOCKS.has(opening);
  if (open === 'li') return opening === 'li';
  if (open === 'dt' || open === 'dd') return opening === 'dt' || opening === 'dd';
  if (open === 'td' || open === 'th')
    return opening === 'td' || opening === 'th' || opening === 'tr' || TABLE_PARTS.has(opening);
  if (open === 'tr') return opening === 'tr' || TABLE_PARTS.has(opening);
  if (open === 'option') return opening === 'option' || opening === 'optgroup';
  return TABLE_PARTS.has(open) && TABLE_PARTS.has(opening);
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);
const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** The end of the tag that begins before `at`, behind its `>`, and how many attributes it has; null where it never ends. */
function tagEnd(text: string, at: number): { end: number; attributes: number } | null {
  let attributes = 0;
  let inName = false;
  let i = at;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 62) return { end: i + 1, attributes };
    if (code === 61 && inName) {
      do i++;
      while (isSpace(text.charCodeAt(i)));
      const quote = text[i];
      if (quote === '"' || quote === "'") {
        i = text.indexOf(quote, i + 1);
        if (i === -1) return null;
      } else {
        while (i < text.length && !isSpace(text.charCodeAt(i)) && text.charCodeAt(i) !== 62) i++;
        i--;
      }
      inName = false;
    } else if (isSpace(code) || code === 47) {
      // "a = b" is one attribute.
      if (inName) {
        let next = i;
        while (isSpace(text.charCodeAt(next))) next++;
        if (text.charCodeAt(next) === 61) i = next - 1;
        else inName = false;
      }
    } else if (!inName) {
      inName = true;
      attributes++;
    }
  }
  return null;
}

/** Attribute names in lower case: `itemProp` is what `itemprop` is. Values stay as they are. */
const lowered = (tag: string): string =>
  /[A-Z]/.test(tag)
    ? tag.replace(/("[^"]*"|'[^']*')|[^"']+/g, (part, quoted: string | undefined) =>
        quoted === undefined ? part.replace(/[A-Za-z_:][-\w:.]*(?=\s*=)/g, (name) => name.toLowerCase()) : part,
      )
    : tag;

/** Reads the page's markup. Cost is linear in the text. */
export function markup(text: string): Markup | { error: string } {
  const kept: string[] = [];
  const head: string[] = [];
  let language = '';
  const data: string[] = [];
  const open: string[] = [];
  /** Of each that is open, whether it is left out. */
  const flat: boolean[] = [];
  const result: Markup = { html: '', data, scripts: 0, deepest: 0, elements: 0, pieces: 0, attributes: 0 };
  let size = 0;
  let from = 0;
  let at = 0;
  for (;;) {
    const start = text.indexOf('<', at);
    if (start === -1) break;
    const code = text.charCodeAt(start + 1);
    if (code === 33 || code === 63) {
      const isComment = text.startsWith('<!--', start);
      const stop = isComment ? text.indexOf('-->', start + 2) : text.indexOf('>', start);
      const end = stop === -1 ? text.length : stop + (isComment ? 3 : 1);
      kept.push(text.slice(from, start));
      at = from = end;
      continue;
    }
    const closing = code === 47;
    const nameAt = start + (closing ? 2 : 1);
    if (!isLetter(text.charCodeAt(nameAt))) {
      at = start + 1;
      result.pieces++;
      // "a < b" is words; of "<<<<" one is left, each would be a node of its own.
      if (text.charCodeAt(start - 1) === 60) {
        kept.push(text.slice(from, start));
        from = at;
      }
      continue;
    }
    let nameEnd = nameAt;
    while (nameEnd < text.length && !/[\s/>]/.test(text.charAt(nameEnd))) nameEnd++;
    const name = text.slice(nameAt, nameEnd).toLowerCase();
    const tag = tagEnd(text, nameEnd);
    if (tag === null) {
      kept.push(text.slice(from, start));
      from = text.length;
      break;
    }
    at = tag.end;
    if (FRAME.has(name)) {
      kept.push(text.slice(from, start));
      from = at;
      if (name === 'html' && language === '')
        language = /\s(?:xml:)?lang\s*=\s*["']?([-\w]{2,35})/i.exec(text.slice(nameEnd, tag.end))?.[1] ?? '';
      if (tag.attributes <= MOST_ATTRIBUTES) continue;
    } else if (closing) {
      const found = open.lastIndexOf(name);
      if (found === -1) continue;
      if (flat[found] === true) {
        kept.push(text.slice(from, start));
        from = at;
      }
      open.length = flat.length = found;
      continue;
    }
    result.elements++;
    result.attributes = Math.max(result.attributes, tag.attributes);
    if (result.elements > MOST_ELEMENTS)
      return { error: `it has more than ${MOST_ELEMENTS.toLocaleString('en')} elements; name the page of one article` };
    if (tag.attributes > MOST_ATTRIBUTES)
      return { error: `an element in it has more than ${MOST_ATTRIBUTES} attributes: it is no page that can be read` };
    while (closes(name, open.at(-1))) open.length = flat.length = open.length - 1;
    kept.push(text.slice(from, start));
    const words = text.slice(start, tag.end);
    from = start;
    if (RAW.has(name)) {
      // Its end tag, or the end of all.
      const pattern = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
      pattern.lastIndex = tag.end;
      const stop = name === 'plaintext' ? null : pattern.exec(text);
      const inner = stop?.index ?? text.length;
      if (name === 'script') {
        const isData = /\btype\s*=\s*["']?\s*application\/ld\+json/i.test(words);
        if (!isData) result.scripts++;
        else if ((size += inner - tag.end) <= MOST_DATA) data.push(text.slice(tag.end, inner));
      }
      at = stop === null ? text.length : (tagEnd(text, inner + 2 + name.length)?.end ?? text.length);
      if (name === 'title' && !open.includes('svg')) head.push(`<title>${text.slice(tag.end, inner)}</title>`);
      if (DROPPED.has(name)) from = at;
      continue;
    }
    const isFlat = open.length >= FLAT && !NEVER_FLAT.has(name) && !VOID.has(name);
    const shown = words.length > LONGEST_TAG ? `<${name}>` : lowered(words);
    from = at;
    if (HEAD.has(name)) {
      head.push(shown);
      continue;
    }
    if (!isFlat) kept.push(shown);
    if (VOID.has(name)) continue;
    open.push(name);
    flat.push(isFlat);
    result.deepest = Math.max(result.deepest, open.length);
    if (open.length > DEEPEST)
      return { error: `its elements stand more than ${DEEPEST} inside each other: it is no page that can be read` };
  }
  kept.push(text.slice(from));
  const [top, body] = [head.join(''), kept.join('')];
  result.html = `<!doctype html><html lang="${language}"><head>${top}</head><body>${body}</body></html>`;
  for (let ref = result.html.indexOf('&'); ref !== -1; ref = result.html.indexOf('&', ref + 1)) result.pieces++;
  return result;
}
