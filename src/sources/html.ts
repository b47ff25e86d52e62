// A fragment of HTML, as feeds hold it -> its words as plain text: paragraphs apart by a blank line, a line break as one. One linear pass
// that builds nothing: tags are read, never nested.
import { decodeHTML } from 'entities/decode';

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
/** Elements without words of the article; what they hold is left out. */
const SILENT = new Set(
  'audio button canvas figcaption head iframe math noembed noframes noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);
/** Of these the content is no markup: it ends with their own end tag alone. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'iframe', 'noembed', 'noframes']);
const CELLS = new Set(['td', 'th']);

/** Marks that nobody sees, and controls that are no white space. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff\ufffe\uffff]/g;

/** Controls that no text has: where one stands, a byte of Windows-1252 was taken for a character. @see https://html.spec.whatwg.org/#numeric-character-reference-end-state */
const BYTES = /[\u0080-\u009f]/g;
const MEANT = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, n) => 128 + n));
const meant = (byte: string): string => MEANT.charAt(byte.charCodeAt(0) - 128);

/** White space as one blank, invisible marks gone, bytes of Windows-1252 as they were meant, line ends kept with no blanks around them; at most one line between two is empty. */
export const tidy = (text: string): string =>
  text
    .replace(BYTES, meant)
    .replace(INVISIBLE, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** The end of a tag, behind its `>`; one within quotation marks is none. A mark that is never closed ends at the next `>`. */
export function tagEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && !'>"\''.includes(text.charAt(at))) at++;
    if (at >= text.length) return text.length;
    if (text[at] === '>') return at + 1;
    // Only behind an equals sign is a mark the begin of a value.
    const isValue = /=\s*$/.test(text.slice(Math.max(from, at - 20), at));
    const close = isValue ? text.indexOf(text.charAt(at), at + 1) : at;
    if (close === -1) {
      const end = text.indexOf('>', at);
      return end === -1 ? text.length : end + 1;
    }
    at = close + 1;
  }
}

const NAME = /[a-z][a-z0-9:-]{0,30}/iy;

/** Whether there are tags in it at all: what has none is plain text already, its line ends its own. */
const isMarkup = (text: string): boolean => /<[a-z!/]/i.test(text);

/** Words that begin with a tag which is closed, or needs no end. */
const ESCAPED =
  /^\s*&lt;(?:(?:br|img)\b|(?:p|div|span|a|b|i|em|strong|h[1-6]|ul|ol|table|blockquote|figure)\b[^]*&lt;\/)/i;

/** What is wholly character data once more than it should be, without its marks. */
function unwrapped(html: string): string {
  const text = html.trim();
  return text.startsWith('<![CDATA[') && text.indexOf(']]>') === text.length - 3 ? text.slice(9, -3) : html;
}

/** Markup that a feed escaped once too often as it should be; any other as it is. */
export function escapedOnce(given: string): string {
  const html = unwrapped(given);
  return !isMarkup(html) && ESCAPED.test(html) ? decodeHTML(html) : html;
}

/** Begins of tags; those that come to the next one, or to the end of all, before their own end have the words on the way. */
const BEGUN = /<([a-z]{1,20})(?:([^<>"']*)(?=<|$)|[^<>]*>?)/gi;
const ENDED = /<\/([a-z]{1,20})/gi;

/**
 * A title as HTML that writes of HTML, or of less: a tag that has no end, and one of an element without words that is never closed, are words
 * of it, which would otherwise end there.
 */
export function spoken(html: string): string {
  const ended = new Set(Array.from(html.matchAll(ENDED), ([, name = '']) => name.toLowerCase()));
  return html.replace(BEGUN, (tag: string, given: string, words: string | undefined) => {
    const name = given.toLowerCase();
    return words !== undefined || (SILENT.has(name) && !ended.has(name)) ? `&lt;${tag.slice(1)}` : tag;
  });
}

/** Never throws. Links, images, tables, scripts leave their words alone, captions and what is played leave none. */
export function plainOf(html: string): string {
  if (!isMarkup(html)) return tidy(decodeHTML(html));
  const parts: string[] = [];
  /** The silent element that is open, and how many of its name inside each other. */
  let silent = '';
  let depth = 0;
  let pre = 0;
  const say = (text: string): void => {
    if (silent !== '' || text === '') return;
    const words = decodeHTML(text);
    parts.push(pre > 0 ? words : words.replace(/\s+/g, ' '));
  };
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf('<', at);
    if (start === -1) break;
    if (html.startsWith('<!--', start) || html.startsWith('<![CDATA[', start)) {
      const [open, close] = html[start + 2] === '-' ? [4, '-->'] : [9, ']]>'];
      const end = html.indexOf(close, start + open);
      say(html.slice(at, start));
      if (open === 9) say(html.slice(start + open, end === -1 ? html.length : end));
      at = end === -1 ? html.length : end + 3;
      continue;
    }
    const closing = html[start + 1] === '/';
    NAME.lastIndex = start + (closing ? 2 : 1);
    const name = NAME.exec(html)?.[0].toLowerCase();
    if (name === undefined && html[start + 1] !== '!' && html[start + 1] !== '?') {
      // "a < b" is words.
      say(html.slice(at, start + 1));
      at = start + 1;
      continue;
    }
    say(html.slice(at, start));
    at = tagEnd(html, start + 1);
    if (name === undefined) continue;
    if (silent !== '') {
      if (name !== silent) continue;
      depth += closing ? -1 : 1;
      if (depth === 0) silent = '';
      continue;
    }
    if (SILENT.has(name)) {
      if (closing || html[at - 2] === '/') continue;
      if (!RAW.has(name)) [silent, depth] = [name, 1];
      else {
        const close = new RegExp(`</${name}[^>]*>?`, 'gi');
        close.lastIndex = at;
        at = close.exec(html) === null ? html.length : close.lastIndex;
      }
    } else if (name === 'br') parts.push('\n');
    else if (BLOCKS.has(name)) {
      parts.push('\n\n');
      if (name === 'pre') pre = Math.max(0, pre + (closing ? -1 : 1));
    } else if (CELLS.has(name)) parts.push(' ');
  }
  if (at < html.length) say(html.slice(at));
  return tidy(parts.join(''));
}

/** The same in one line: a title, a name. */
export const lineOf = (html: string): string => plainOf(html).replace(/\s+/g, ' ');
