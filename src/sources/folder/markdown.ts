// A file of Markdown -> its words as plain text, and what it knows of itself: front matter, a heading at its head. Code is left out.
import type { Item } from '../../core/article/article.ts';
import { when } from '../when.ts';
import { knownOf } from './beside.ts';
import { inline } from './inline.ts';

/** `known` are the fields of the front matter as they stand there; without it there are none. */
export type Markdown = { title?: string; text: string; known?: Readonly<Record<string, string>> };

/** A block quote or list inside another is looked into so far. */
const DEEPEST = 20;

/** What front matter calls the fields. */
const FIELDS: Readonly<Record<string, string>> = {
  title: 'title',
  date: 'date',
  published: 'date',
  outlet: 'outlet',
  publisher: 'outlet',
  author: 'author',
  url: 'url',
  link: 'url',
  language: 'language',
  lang: 'language',
};

/** `key: value` lines between two `---`; lists and what is set deeper are left alone. */
function frontMatter(lines: readonly string[]): { known: Record<string, string>; length: number } | null {
  if (!/^---\s*$/.test(lines[0] ?? '')) return null;
  const end = lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  const inside = lines.slice(1, end);
  if (
    end === -1 ||
    inside.every((line) => line.trim() === '') ||
    !inside.every((line) => /^\s*(?:#|$)|^\s+|^-\s|^[\w-]+:(?:\s|$)/.test(line))
  )
    return null;
  const known: Record<string, string> = {};
  for (const line of inside) {
    const [, key = '', rest = ''] = /^([\w-]+):\s+(\S.*)$/.exec(line) ?? [];
    const field = Object.hasOwn(FIELDS, key.toLowerCase()) ? FIELDS[key.toLowerCase()] : undefined;
    if (field === undefined || Object.hasOwn(known, field)) continue;
    const quoted = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(rest);
    const value =
      quoted === null
        ? rest.replace(/\s+#.*$/, '').trim()
        : (quoted[1]?.replace(/\\(["\\])/g, '$1') ?? quoted[2]?.replaceAll("''", "'") ?? '');
    if (value !== '' && !/^[[{|>]/.test(value)) known[field] = value;
  }
  return { known, length: end + 1 };
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})(?=\s|$)/;
const RULE = /^ {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/;
const UNDERLINE = /^ {0,3}(=+|-+)\s*$/;
const ITEM = /^(\s*)(?:[-*+]|(\d{1,9})[.)])(?:\s+(?:\[[ xX]\]\s+)?|$)/;
const QUOTE = /^ {0,3}> ?/;
const DEFINITION = /^ {0,3}\[([^\]^][^\]]{0,200})\]:\s*\S/;
const NOTE = /^ {0,3}\[\^[^\]]{1,40}\]:\s*/;
/** `|:--|--:|`, blanks left out. */
const DIVIDER = /^\|?:?-+:?(?:\|:?-+:?)*\|?$/;

/** A block of words with its marks still in it. `level` is a heading's, 0 of a paragraph. */
type Piece = { text: string; level: number };

const isFenceEnd = (line: string, fence: string): boolean => {
  const words = line.trim();
  return words.startsWith(fence) && words.replaceAll(fence.charAt(0), '') === '';
};

const isDivider = (line: string | undefined): boolean => line !== undefined && DIVIDER.test(line.replace(/\s+/g, ''));

/** A line of a paragraph with what stands between it and the next: two blanks or a backslash at its end keep it a line. */
function joined(line: string): string {
  const words = line.trim();
  if (line.endsWith('  ')) return `${words}\n`;
  return words.endsWith('\\') ? `${words.slice(0, -1)}\n` : `${words} `;
}

/** The cells of a row of a table. */
const cellsOf = (line: string): string =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))
    .filter(Boolean)
    .join(' ');

function pieces(lines: readonly string[], depth: number): Piece[] {
  const found: Piece[] = [];
  let open: string[] = [];
  let isList = false;
  const close = (): void => {
    const last = open.pop();
    if (last !== undefined) found.push({ text: [...open.map(joined), last.trim()].join(''), level: 0 });
    open = [];
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const fence = FENCE.exec(line)?.[1];
    const heading = HEADING.exec(line);
    const item = ITEM.exec(line);
    if (line.trim() === '') close();
    else if (fence !== undefined) {
      close();
      do i++;
      while (i < lines.length && !isFenceEnd(lines[i]!, fence));
    } else if (heading !== null) {
      close();
      const words = line.slice(heading[0].length).trim();
      found.push({
        text: / #+$|^#+$/.test(words) ? words.replace(/#+$/, '').trimEnd() : words,
        level: heading[1]!.length,
      });
    } else if (open.length > 0 && UNDERLINE.test(line) && !isList) {
      const level = line.trim().startsWith('=') ? 1 : 2;
      close();
      const last = found.at(-1);
      if (last) last.level = level;
    } else if (RULE.test(line)) {
      close();
      isList = false;
    } else if (QUOTE.test(line)) {
      close();
      const inner: string[] = [];
      for (; i < lines.length && QUOTE.test(lines[i]!); i++) inner.push(lines[i]!.replace(QUOTE, ''));
      i--;
      if (depth < DEEPEST) found.push(...pieces(inner, depth + 1));
      else found.push({ text: inner.join(' ').replace(/^[>\s]+/, ''), level: 0 });
    } else if (item !== null && (open.length === 0 || isList || item[2] === undefined || item[2] === '1')) {
      close();
      isList = true;
      open.push(line.slice(item[0].length));
    } else if (open.length === 0 && !isList && /^(?: {4}|\t)/.test(line)) {
      // Indented code.
    } else if (DEFINITION.test(line) && open.length === 0) {
      // Where a link by name leads.
    } else if (line.includes('|') && isDivider(lines[i + 1])) {
      close();
      for (; i < lines.length && lines[i]!.includes('|'); i++)
        if (!isDivider(lines[i])) found.push({ text: cellsOf(lines[i]!), level: 0 });
      i--;
    } else {
      if (open.length === 0 && !/^\s/.test(line)) isList = false;
      open.push(open.length === 0 ? line.replace(NOTE, '') : line);
    }
  }
  close();
  return found;
}

/** Never throws. */
export function markdown(source: string): Markdown {
  const lines = source
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/<!--[^]*?(?:-->|$)/g, '')
    .split('\n');
  const front = frontMatter(lines);
  const body = lines.slice(front?.length ?? 0);
  const names = new Set(body.flatMap((line) => DEFINITION.exec(line)?.[1]?.trim().toLowerCase() ?? []));
  const found = pieces(body, 0)
    .map(({ text, level }) => ({ text: inline(text, names), level }))
    .filter(({ text }) => text !== '');
  const [first] = found;
  const heading = first?.level === 1 ? first.text : undefined;
  const given = front?.known['title'];
  const isTitle = heading !== undefined && (given === undefined || given === heading);
  const title = given ?? heading;
  return {
    ...(title !== undefined && { title }),
    text: found
      .slice(isTitle ? 1 : 0)
      .map(({ text }) => text)
      .join('\n\n'),
    ...(front !== null && { known: front.known }),
  };
}

/** A file's text as an article, or why it is none. */
export function readMarkdown(source: string): Omit<Item, 'id'> | { error: string } {
  const { text, title, known = {} } = markdown(source);
  if (text === '')
    return { error: 'it has no words but code, pictures or front matter; write the article into it or remove it' };
  // Front matter is written for other programs, too: their dates have all forms, their addresses may lack the site.
  const { date, url, ...rest } = known;
  const front = knownOf({
    ...rest,
    ...(date !== undefined && { date: when(date, rest['language']) ?? date }),
    ...(url !== undefined && /^https?:/.test(url) && { url }),
  });
  if ('error' in front) return { error: `in its front matter ${front.error}` };
  return { text, ...(title !== undefined && { title }), ...front };
}
