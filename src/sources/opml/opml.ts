// A list of feeds as feed readers exchange it: OPML text -> feeds and what is refused; feeds -> OPML text.
import { parseOpml } from 'feedsmith';
import type { Opml } from 'feedsmith';
import type { Refused } from '../../core/article/source.ts';
import { lineOf } from '../html.ts';
import { capped, MOST_ITEMS } from '../xml.ts';

/** `folder`: the names of the outlines it stands in, apart by ` / `. */
export type Listed = { address: string; title?: string; folder?: string };

/** Characters of a title or a folder's name. */
const LONGEST_NAME = 200;
/** Between the names of folders in each other. */
const INTO = ' / ';

const OUTLINES = new Set(['outline']);
/** What no XML may hold. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

type Outline = Opml.Outline<string>;

const nameOf = ({ title, text }: Outline): string =>
  lineOf(title ?? text ?? '')
    .slice(0, LONGEST_NAME)
    .trim();

function addressOf(outline: Outline): { address: string } | Refused | null {
  const given = (outline.xmlUrl ?? (outline.type?.toLowerCase() === 'rss' ? outline.url : undefined))?.trim();
  const name = nameOf(outline);
  if (given === undefined) {
    if (outline.outlines !== undefined) return null;
    if (outline.type?.toLowerCase() === 'include')
      return { address: outline.url ?? name, error: 'it is another list; import that one by itself' };
    return { address: outline.htmlUrl ?? name, error: 'it names no feed (there is no xmlUrl); add it by its address' };
  }
  const url = URL.parse(given.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:/i, 'https:'));
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    return { address: given, error: 'it is no web address; one begins with https:// or http://' };
  return { address: url.href };
}

/** In the list's order, each address once. `error` where the text is no such list, with the mend. Never throws. */
export function readOpml(text: string): { feeds: Listed[]; refused: Refused[] } | { error: string } {
  const cap = capped(text, OUTLINES);
  if ('error' in cap) return cap;
  if (cap.root !== 'opml') return { error: 'it is no list of feeds (OPML); export one from your feed reader' };
  // The library takes an empty list for a damaged one.
  if (cap.cut === null && !/<outline\b/i.test(cap.xml)) return { feeds: [], refused: [] };
  let list: Opml.Document<string>;
  try {
    list = parseOpml(cap.xml);
  } catch {
    return { error: 'its XML is damaged; export the list again' };
  }
  const feeds = new Map<string, Listed>();
  const refused: Refused[] = [];
  const visit = (outlines: readonly Outline[], folders: readonly string[]): void => {
    for (const outline of outlines) {
      const found = addressOf(outline);
      const name = nameOf(outline);
      if (found !== null && 'error' in found) refused.push(found);
      else if (found !== null && feeds.has(found.address))
        refused.push({ ...found, error: 'it is in the list twice; it is taken once' });
      else if (found !== null)
        feeds.set(found.address, {
          ...found,
          // A list that is written says the address where it knows no title.
          ...(name !== '' && name !== found.address.slice(0, LONGEST_NAME) && { title: name }),
          ...(folders.length > 0 && { folder: folders.join(INTO) }),
        });
      if (outline.outlines) visit(outline.outlines, found === null && name !== '' ? [...folders, name] : folders);
    }
  };
  visit(list.body?.outlines ?? [], []);
  if (cap.cut === 'many')
    refused.push({
      address: '',
      error: `the list has more than ${MOST_ITEMS.toLocaleString('en')} entries; the rest of them is left out`,
    });
  if (cap.cut === 'broken')
    refused.push({ address: '', error: 'the list breaks off; what comes after its last whole entry is left out' });
  return { feeds: [...feeds.values()], refused };
}

type Folder = { feeds: Listed[]; folders: Map<string, Folder> };
const empty = (): Folder => ({ feeds: [], folders: new Map() });

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (words: string): string =>
  words
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replace(/\s+/g, ' ')
    .replace(/[&<>"]/g, (mark) => ESCAPED[mark] ?? '');

function outlines(folder: Folder, indent: string): string[] {
  return [
    ...folder.feeds.map(({ address, title }) => {
      const text = escape(title ?? address);
      return `${indent}<outline type="rss" text="${text}" title="${text}" xmlUrl="${escape(address)}"/>`;
    }),
    ...[...folder.folders].flatMap(([name, inner]) => [
      `${indent}<outline text="${escape(name)}">`,
      ...outlines(inner, `${indent}  `),
      `${indent}</outline>`,
    ]),
  ];
}

/** The text of an OPML 2.0 file; folders come behind the feeds beside them. @see http://opml.org/spec2.opml */
export function writeOpml(feeds: readonly Listed[], title: string): string {
  const top = empty();
  for (const feed of feeds) {
    let folder = top;
    for (const name of feed.folder?.split(INTO) ?? []) {
      const inner = folder.folders.get(name) ?? empty();
      folder.folders.set(name, inner);
      folder = inner;
    }
    folder.feeds.push(feed);
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escape(title)}</title></head>`,
    '  <body>',
    ...outlines(top, '    '),
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}
