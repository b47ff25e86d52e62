// What a hostile text is given to: a feed to the reader of feeds, a page to whatever reads pages. Neither may throw.
import type { Entry } from '../../src/core/article/source.ts';
import { decode } from '../../src/sources/decode.ts';
import { candidatesOf } from '../../src/sources/feed/links.ts';
import { readFeed } from '../../src/sources/feed/read.ts';
import { readPage } from '../../src/sources/page/page.ts';
import type { Hostile } from './hostile-texts.ts';

const ADDRESS = 'https://news.example/feed';
const NOW = Date.parse('2026-03-10T12:00:00Z');
/** What reaches a person is one plain line. */
const PLAIN = /^[^\n\u0000-\u001f]{5,300}$/;

const sound = ({ key, text, title = '', url = ADDRESS, published = '2026-03-09' }: Omit<Entry, 'brief'>): void => {
  if (key === '' || key.length > 600) throw new Error(`no key: ${JSON.stringify(key.slice(0, 99))}`);
  if (/[\u0000-\u0008]/.test(text + title)) throw new Error('controls in the words');
  if (!/^https?:\/\//.test(url) || Number.isNaN(Date.parse(published)))
    throw new Error(`no link or date: ${url} ${published}`);
};
const forPerson = (reason: string): string => {
  if (!PLAIN.test(reason)) throw new Error(`no reason for a person: ${JSON.stringify(reason)}`);
  return reason;
};

/** What became of it: how many entries, or why none. Throws where the reason is none for a person, or an entry is none. */
export function readHostile({ kind, bytes }: Pick<Hostile, 'kind' | 'bytes'>): string {
  if (kind === 'page') {
    candidatesOf(decode(bytes, 'text/html'), ADDRESS);
    const page = readPage(bytes, 'text/html', { address: ADDRESS, now: NOW });
    if ('error' in page) return forPerson(page.error);
    sound(page);
    return '1 entries';
  }
  const read = readFeed(decode(bytes, 'text/xml'), { address: ADDRESS, now: NOW });
  if ('error' in read) return forPerson(read.error);
  for (const { error } of read.refused) forPerson(error);
  for (const entry of read.entries) sound(entry);
  return `${read.entries.length} entries`;
}
