// What a hostile text is given to: a feed to the reader of feeds, a page to whatever reads pages. Neither may throw.
import { decode } from '../../src/sources/decode.ts';
import { candidatesOf } from '../../src/sources/feed/links.ts';
import { readFeed } from '../../src/sources/feed/read.ts';
import type { Hostile } from './hostile-texts.ts';

const ADDRESS = 'https://news.example/feed';
const NOW = Date.parse('2026-03-10T12:00:00Z');
/** What reaches a person is one plain line. */
const PLAIN = /^[^\n\u0000-\u001f]{5,300}$/;

/** What became of it: how many entries, or why none. Throws where the reason is none for a person. */
export function readHostile({ kind, bytes }: Pick<Hostile, 'kind' | 'bytes'>): string {
  const text = decode(bytes, kind === 'feed' ? 'text/xml' : 'text/html');
  if (kind === 'page') return `${candidatesOf(text, ADDRESS).flat().length} candidates`;
  const read = readFeed(text, { address: ADDRESS, now: NOW });
  const reasons = 'error' in read ? [read.error] : read.refused.map(({ error }) => error);
  for (const reason of reasons)
    if (!PLAIN.test(reason)) throw new Error(`no reason for a person: ${JSON.stringify(reason)}`);
  if ('error' in read) return read.error;
  for (const { key, text: words, title = '', url = ADDRESS, published = '2026-03-09' } of read.entries) {
    if (key === '' || key.length > 600) throw new Error(`no key: ${JSON.stringify(key.slice(0, 99))}`);
    if (/[\u0000-\u0008]/.test(words + title)) throw new Error('controls in the words');
    if (!/^https?:\/\//.test(url) || Number.isNaN(Date.parse(published)))
      throw new Error(`no link or date: ${url} ${published}`);
  }
  return `${read.entries.length} entries`;
}
