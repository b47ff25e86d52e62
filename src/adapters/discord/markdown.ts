// Discord's Markdown of one leaf. In: any text; out: Markdown that shows exactly these words, with nothing in them alive.
// Discord reads a backslash before any mark as that mark, so every construct is broken by escaping the mark it opens with: mentions,
// commands, emoji and times at `<`, @everyone at `@`, bare addresses and invites at `:` and `/`, styles and lists at their own. Links
// are the exception: their pattern reads through backslashes, so `](` may never stand together.
import { visible } from '../../core/text/visible.ts';
import { shorten } from '../../core/chat/fit.ts';
import { LIMITS } from './limits.ts';

const MARKS = /[\\*_~`|<>[\]#@/]|:(?! )/g;
/** What opens a list or a small line where a line begins. */
const OPENING = /^( *)(?:([-+])|(\d+)(?=[.)]))/;

/** The words of `text` on one line. */
export const escape = (text: string): string =>
  visible(text)
    .replace(MARKS, '\\$&')
    .replaceAll('](', ']\\(')
    .replace(OPENING, (_, spaces: string, mark?: string, digits?: string) =>
      mark ? `${spaces}\\${mark}` : `${spaces}${digits}\\`,
    );

/** The words of `text` in at most `room` characters of Markdown, with an ellipsis where some are left out. */
export const within = (text: string, room: number): string => {
  if (room < 1) return '';
  const full = escape(shorten(text, room));
  return full.length <= room ? full : escape(shorten(text, Math.max(1, Math.floor(room / 2) - 1)));
};

/** An address as Markdown may hold it between `<` and `>`; null where it is none of the web. */
const address = (url: string): string | null => {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return href.replace(/[<>()[\]\\"'`]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
};

/** False where a `]` closes nothing: after a link it would draw what lies between into the link's words. */
export const isBalanced = (text: string): boolean => {
  let depth = 0;
  for (const char of text) {
    if (char === '[') depth = 1;
    else if (char === ']' && depth-- === 0) return false;
  }
  return true;
};

/** A link around words that are Markdown already, their square brackets balanced; null where it is none of the web or exceeds `room`. */
export const link = (words: string, url: string, room: number): string | null => {
  const target = address(url);
  if (target === null || words.trim() === '') return null;
  const linked = `[${words}](<${target}>)`;
  return linked.length <= room ? linked : null;
};

export const bold = (markdown: string): string => {
  const inner = markdown.trim();
  if (inner === '') return markdown;
  const before = markdown.length - markdown.trimStart().length;
  return `${markdown.slice(0, before)}**${inner}**${markdown.slice(before + inner.length)}`;
};

/** A time in the reader's own zone. */
export const time = (at: number): string => {
  const seconds = Math.floor(at / 1000);
  return Math.abs(seconds) <= LIMITS.timeSeconds ? `<t:${seconds}:f>` : '';
};
