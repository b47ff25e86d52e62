// What the four formats say of a feed and its entries, as it stands there: feedsmith's shapes -> one, nothing interpreted.
import type { AnyFeed, AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';

/** Words as they stand: HTML, or text in which `<` is a less-than sign. */
export type Words = { text: string; isHtml: boolean };

/** What an entry says, the likeliest first where there may be several. */
export type Fields = {
  guid?: string;
  links: string[];
  title?: Words;
  content?: Words;
  summary?: Words;
  dates: string[];
  authors: string[];
  outlet?: string;
  languages: string[];
  /** `xml:base`: what its links count from. */
  base?: string;
};

export type Channel = {
  title?: Words;
  /** The site that the feed is of. */
  link?: string;
  languages: string[];
  base?: string;
  /** Minutes between two looks. */
  ttl?: number;
  skipHours: number[];
  entries: Fields[];
};

type Maybe = string | undefined;

const present = (...values: Maybe[]): string[] =>
  values.filter((value) => value !== undefined && value.trim() !== '') as string[];
const html = (text: Maybe): Words | undefined => (text === undefined ? undefined : { text, isHtml: true });

/** Left out where it is not there. */
const given = <K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { [key in K]: V });

type Person = { name?: string };
const names = (people: readonly Person[] | undefined): string[] => present(...(people ?? []).map(({ name }) => name));
/** The first list that names anyone. */
const firstOf = (...lists: string[][]): string[] => lists.find(({ length }) => length > 0) ?? [];
/** Who has written the entries that name nobody. Many a feed names itself, which is no person. */
const authorsOf = (feed: { authors?: readonly Person[] }, title: Maybe): string[] =>
  names(feed.authors).filter((name) => name !== title);

type Terms = { issued?: string[]; created?: string[]; dates?: string[]; modified?: string[] };
/** Dates of DCMI terms, in this order. */
const termsOf = (terms: Terms | undefined, ...kinds: (keyof Terms)[]): string[] =>
  kinds.flatMap((kind) => terms?.[kind] ?? []);

/** An identifier that leads somewhere: a whole address of the web. */
const addressIn = (id: Maybe): Maybe => (/^https?:\/\//i.test(id ?? '') ? id : undefined);

type AtomLink = { href?: string; rel?: string; type?: string };
/** What a link without a `rel` is; the name may be written as its address. @see https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.2 */
const ALTERNATE = /^(?:http:\/\/www\.iana\.org\/assignments\/relation\/)?alternate$/i;
/** An alternate without a type, or of a page, before one of anything else. */
function alternates(links: readonly AtomLink[] | undefined): string[] {
  const all = (links ?? []).filter(({ rel = 'alternate' }) => ALTERNATE.test(rel));
  const isPage = ({ type = 'html' }: AtomLink): boolean => /html/i.test(type);
  return present(...[...all.filter(isPage), ...all.filter((link) => !isPage(link))].map(({ href }) => href));
}

/** Text, which some write as HTML without saying so. */
const textWords = (text: string): Words => ({
  text,
  isHtml: /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);|<\/?(?:p|br|b|i|em|a|div|span|img)\b/i.test(text),
});

function atomWords(words: AtomFeed.Text | AtomFeed.Content | undefined): Words | undefined {
  if (words?.value === undefined) return undefined;
  const type = words.type?.toLowerCase() ?? 'text';
  if (/html|xml/.test(type)) return html(words.value);
  // What is none of these is packed as Base64.
  return /^text\b/.test(type) ? textWords(words.value) : undefined;
}

/** What both kinds of RSS say of an entry, by whatever module. `dates` and `authors`: what the kind has of its own. */
const itemFields = (
  item: Omit<RdfFeed.Item<string>, 'rdf'>,
  { dates, authors }: { dates: Maybe[]; authors: string[][] },
): Omit<Fields, 'guid' | 'links'> => ({
  ...given('title', html(item.title ?? item.dc?.titles?.[0]) ?? atomWords(item.atom?.title)),
  ...given('content', html(item.content?.encoded) ?? atomWords(item.atom?.content)),
  ...given('summary', html(item.description ?? item.dc?.descriptions?.[0]) ?? atomWords(item.atom?.summary)),
  dates: present(
    ...dates,
    ...(item.dc?.dates ?? []),
    item.atom?.published,
    ...termsOf(item.dcterms, 'issued', 'created', 'dates'),
    item.atom?.updated,
    ...termsOf(item.dcterms, 'modified'),
  ),
  authors: firstOf(item.dc?.creators ?? [], ...authors, names(item.atom?.authors)),
  languages: present(item.xml?.lang, ...(item.dc?.languages ?? [])),
  ...given('base', item.xml?.base),
});

function rssEntry(item: RssFeed.Item<string>): Fields {
  const fields = itemFields(item, { dates: [item.pubDate], authors: [names(item.authors)] });
  return {
    ...fields,
    ...given('guid', item.guid?.value),
    links: present(
      item.link,
      ...alternates(item.atom?.links),
      item.guid?.isPermaLink === false ? undefined : addressIn(item.guid?.value),
    ),
    ...given('summary', fields.summary ?? html(item.itunes?.summary)),
    authors: firstOf(fields.authors, present(item.itunes?.author)),
    ...given('outlet', item.source?.title ?? item.dc?.publishers?.[0]),
  };
}

const rdfEntry = (item: RdfFeed.Item<string>): Fields => ({
  ...itemFields(item, { dates: [], authors: [] }),
  ...given('guid', item.rdf?.about),
  links: present(item.link, ...alternates(item.atom?.links), addressIn(item.rdf?.about)),
});

/** `authors`: the feed's own. @see https://www.rfc-editor.org/rfc/rfc4287#section-4.2.1 */
const atomEntry = (entry: AtomFeed.Entry<string>, authors: string[]): Fields => ({
  ...given('guid', entry.id),
  links: present(...alternates(entry.links), entry.content?.src),
  ...given('title', atomWords(entry.title)),
  ...given('content', atomWords(entry.content)),
  ...given(
    'summary',
    atomWords(entry.summary) ?? html(entry.dc?.descriptions?.[0] ?? entry.media?.groups?.[0]?.description?.value),
  ),
  dates: present(
    entry.published,
    ...(entry.dc?.dates ?? []),
    ...termsOf(entry.dcterms, 'issued', 'created', 'dates'),
    entry.updated,
    ...termsOf(entry.dcterms, 'modified'),
  ),
  authors: firstOf(names(entry.authors), entry.dc?.creators ?? [], names(entry.source?.authors), authors),
  ...given('outlet', entry.source?.title?.value),
  languages: present(entry.content?.xml?.lang, entry.xml?.lang),
  ...given('base', entry.xml?.base),
});

/** `authors`: the feed's own. @see https://www.jsonfeed.org/version/1.1/#items */
const jsonEntry = (item: JsonFeed.Item<string>, authors: string[]): Fields => ({
  ...given('guid', item.id),
  links: present(item.url, item.external_url, addressIn(item.id)),
  ...given('title', item.title === undefined ? undefined : textWords(item.title)),
  ...given(
    'content',
    item.content_html === undefined && item.content_text !== undefined
      ? { text: item.content_text, isHtml: false }
      : html(item.content_html),
  ),
  ...given('summary', item.summary === undefined ? undefined : { text: item.summary, isHtml: false }),
  dates: present(item.date_published, item.date_modified),
  authors: firstOf(names(item.authors), authors),
  languages: present(item.language),
});

const PERIODS: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1_440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};

/** `ttl`, or what the syndication module says: so many times a period. Minutes. */
function minutes(
  ttl: number | undefined,
  sy: { updatePeriod?: string; updateFrequency?: number } | undefined,
): number | undefined {
  const period = PERIODS[sy?.updatePeriod?.trim().toLowerCase() ?? ''];
  return ttl ?? (period === undefined ? undefined : period / Math.max(1, sy?.updateFrequency ?? 1));
}

export function channelOf(read: AnyFeed): Channel {
  switch (read.format) {
    case 'rss': {
      const { feed } = read;
      return {
        ...given('title', html(feed.title)),
        ...given('link', feed.link),
        languages: present(feed.language, feed.xml?.lang, ...(feed.dc?.languages ?? [])),
        ...given('base', feed.xml?.base),
        ...given('ttl', minutes(feed.ttl, feed.sy)),
        skipHours: feed.skipHours ?? [],
        entries: (feed.items ?? []).map(rssEntry),
      };
    }
    case 'rdf': {
      const { feed } = read;
      return {
        ...given('title', html(feed.title)),
        ...given('link', feed.link),
        languages: present(feed.xml?.lang, ...(feed.dc?.languages ?? [])),
        ...given('base', feed.xml?.base),
        ...given('ttl', minutes(undefined, feed.sy)),
        skipHours: [],
        entries: (feed.items ?? []).map(rdfEntry),
      };
    }
    case 'atom': {
      const { feed } = read;
      const authors = authorsOf(feed, feed.title?.value);
      return {
        ...given('title', atomWords(feed.title)),
        ...given('link', alternates(feed.links)[0]),
        languages: present(feed.xml?.lang),
        ...given('base', feed.xml?.base),
        ...given('ttl', minutes(undefined, feed.sy)),
        skipHours: [],
        entries: (feed.entries ?? []).map((entry) => atomEntry(entry, authors)),
      };
    }
    case 'json': {
      const { feed } = read;
      const authors = authorsOf(feed, feed.title);
      return {
        ...given('title', feed.title === undefined ? undefined : { text: feed.title, isHtml: false }),
        ...given('link', feed.home_page_url),
        languages: present(feed.language),
        skipHours: [],
        entries: (feed.items ?? []).map((item) => jsonEntry(item, authors)),
      };
    }
  }
}
