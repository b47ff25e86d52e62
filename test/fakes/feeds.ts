// Writes entries as a feed of any of five formats, as programs that write feeds do. In: entries, newest first; out: what a server would send.
import type { Answer } from './web.ts';

export type Said = { guid: string; title: string; text: string; link: string; date: string };
export type Format = 'rss2' | 'rss091' | 'atom' | 'rdf' | 'json';

export const FORMATS: readonly Format[] = ['rss2', 'rss091', 'atom', 'rdf', 'json'];

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${escape(line)}</p>`)
    .join('');
const tag = (name: string, text: string): string => `<${name}>${escape(text)}</${name}>`;
const html = (name: string, text: string): string => `<${name}>${escape(paragraphs(text))}</${name}>`;
const rfc = (date: string): string => new Date(date).toUTCString();

const WRITERS: Record<Format, (title: string, entries: readonly Said[]) => [type: string, body: string]> = {
  rss2: (title, entries) => [
    'application/rss+xml; charset=utf-8',
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${tag('title', title)}<link>http://site.example/</link>${entries
      .map(
        (each) =>
          `<item>${tag('title', each.title)}${tag('link', each.link)}<guid isPermaLink="false">${escape(each.guid)}</guid>${tag('pubDate', rfc(each.date))}${html('content:encoded', each.text)}</item>`,
      )
      .join('')}</channel></rss>`,
  ],
  rss091: (title, entries) => [
    'text/xml',
    `<?xml version="1.0"?><rss version="0.91"><channel>${tag('title', title)}<link>http://site.example/</link><language>en</language>${entries
      .map(
        (each) => `<item>${tag('title', each.title)}${tag('link', each.link)}${html('description', each.text)}</item>`,
      )
      .join('')}</channel></rss>`,
  ],
  atom: (title, entries) => [
    'application/atom+xml',
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">${tag('title', title)}<id>urn:feed</id><updated>${entries[0]?.date ?? '2026-01-01T00:00:00Z'}</updated>${entries
      .map(
        (each) =>
          `<entry>${tag('title', each.title)}${tag('id', each.guid)}<link href="${escape(each.link)}"/><published>${each.date}</published><updated>${each.date}</updated><content type="html">${escape(paragraphs(each.text))}</content></entry>`,
      )
      .join('')}</feed>`,
  ],
  rdf: (title, entries) => [
    'application/rdf+xml',
    `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="http://site.example/">${tag('title', title)}<link>http://site.example/</link></channel>${entries
      .map(
        (each) =>
          `<item rdf:about="${escape(each.guid)}">${tag('title', each.title)}${tag('link', each.link)}${html('description', each.text)}${tag('dc:date', each.date)}</item>`,
      )
      .join('')}</rdf:RDF>`,
  ],
  json: (title, entries) => [
    'application/feed+json',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title,
      items: entries.map(({ guid, title: name, text, link, date }) => ({
        id: guid,
        title: name,
        url: link,
        content_html: paragraphs(text),
        date_published: date,
      })),
    }),
  ],
};

/** The feed as a server answers it, of a site of this title. */
export const feedOf = (format: Format, title: string, entries: readonly Said[]): Answer => {
  const [type, body] = WRITERS[format](title, entries);
  return { headers: { 'content-type': type }, body };
};
