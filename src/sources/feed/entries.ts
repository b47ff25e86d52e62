// What a feed says of its entries -> entries: plain text, whole links, one date, a key that tells each from the others.
import type { Entry, Refused } from '../../core/article/source.ts';
import { hash } from '../../core/text/hash.ts';
import { escapedOnce, lineOf, plainOf, spoken, tidy } from '../html.ts';
import { when } from '../when.ts';
import type { Channel, Fields, Words } from './fields.ts';

/** A date that lies further ahead than zones and clocks explain is none. Milliseconds. */
const AHEAD = 86_400_000;
/** Characters: what is longer is no title, no name. */
const LONGEST_TITLE = 1_000;
const LONGEST_NAME = 200;
/** Characters: a longer guid or link is kept as its hash where it is the key. */
const LONGEST_KEY = 500;
/** Characters: a longer address is none that can be opened everywhere. */
const LONGEST_LINK = 2_000;
/** Characters: a summary longer than this, or a content, is an article; one shorter leads to it. */
const SUMMARY = 1_500;
const CONTENT = 300;
/** Characters: how far from its end a text is searched for what only leads on. */
const TAIL = 300;

/** What a site's program puts below every text, and how a text ends that goes on elsewhere. */
const FOOTERS =
  /^(?:The post .+ (?:first )?appeared (?:first )?on .+|(?:(?:Continue|Keep) reading|Read (?:more|the (?:full|rest of)))\b[^.!?]{0,120}(?:…|\.{2,}|\s|[→»])*)$/iu;
const CUT_OFF = /(?:\[?(?:…|\.\.\.)\]?|\[\+\d+ chars\]|(?:Read|Learn) more\W{0,5}|Continue reading\W{0,5})$/iu;

/** The address of a person beside the name. */
const ADDRESS = /[(<]?[^\s<>()@]{1,64}@[^\s<>()@]{1,200}\.[a-z]{2,20}[)>]?/gi;

const wordsOf = (words: Words | undefined): string =>
  words === undefined ? '' : words.isHtml ? plainOf(escapedOnce(words.text)) : tidy(words.text);
const line = (words: Words | undefined): string =>
  wordsOf(words?.isHtml ? { ...words, text: spoken(escapedOnce(words.text)) } : words).replace(/\s+/g, ' ');

/** A name alone; '' where there is only an address. */
const nameOf = (name: string): string =>
  lineOf(name)
    .replace(ADDRESS, '')
    .trim()
    .replace(/^\(([^()]*)\)$/, '$1');

/** What stands for `&` in HTML: no address means it, and one that has it was escaped once too often. */
const AND = /&(?:amp|#0{0,3}38|#x0{0,2}26);/gi;

/** No page's path begins like that: it is a site, its scheme left out. */
const SITE = /^www\.[^\s/.]+\.[^\s/]/i;

/** A whole http(s) address, or null. One that leads to a place in the feed itself leads nowhere. */
function addressOf(given: string, base: string): string | null {
  const lines = given.length > LONGEST_LINK ? [] : given.split('\n');
  const link = lines
    .map((line) => line.trim())
    .join('')
    .replace(AND, '&');
  const url = link === '' || link.startsWith('#') ? null : URL.parse(SITE.test(link) ? `//${link}` : link, base);
  return url !== null && url.href.length <= LONGEST_LINK && (url.protocol === 'https:' || url.protocol === 'http:')
    ? url.href
    : null;
}

/** A tag as the standard writes it, or null where it is none. */
function languageOf(tags: readonly string[]): string | null {
  for (const tag of tags) {
    try {
      const [language] = Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'));
      if (language !== undefined && language !== 'und') return language;
    } catch {
      // The next may be one.
    }
  }
  return null;
}

/** The first date that can be read and has come. */
function dateOf(dates: readonly string[], language: string, now: number): string | null {
  for (const date of dates) {
    const read = when(date, language);
    if (read !== null && Date.parse(read) <= now + AHEAD) return read;
  }
  return null;
}

/** The text without what only leads on, and whether it led on. */
function article(text: string): { text: string; leads: boolean } {
  const paragraphs = text.split('\n\n');
  let leads = false;
  for (
    let last = paragraphs.at(-1);
    last !== undefined && last.length <= TAIL && FOOTERS.test(last);
    last = paragraphs.at(-1)
  ) {
    leads ||= !last.startsWith('The post');
    paragraphs.pop();
  }
  const rest = paragraphs.join('\n\n');
  return { text: rest, leads: leads || CUT_OFF.test(rest.slice(-TAIL)) };
}

type Place = { address: string; now: number };

function entryOf(fields: Fields, channel: Channel, { address, now }: Place): Entry | null {
  const base = URL.parse(fields.base ?? '', URL.parse(channel.base ?? '', address)?.href ?? address)?.href ?? address;
  const url = fields.links.map((link) => addressOf(link, base)).find((link) => link !== null);
  const title = line(fields.title);
  const content = article(wordsOf(fields.content));
  const summary = article(wordsOf(fields.summary));
  // Some put a teaser where the text should be.
  const isContent = content.text.length >= summary.text.length;
  const { text, leads } = isContent ? content : summary;
  if (title === '' && text === '' && url === undefined) return null;
  const language = languageOf([...fields.languages, ...channel.languages]);
  const published = dateOf(fields.dates, language ?? '', now);
  const author = fields.authors.map(nameOf).filter(Boolean).join(', ');
  const outlet = lineOf(fields.outlet ?? '') || line(channel.title);
  const isShort = text.length < (isContent && fields.content !== undefined ? CONTENT : SUMMARY);
  const own = storable(fields.guid?.trim() || (url ?? ''));
  return {
    key: own.length > LONGEST_KEY ? hash(own) : own || hash(`${title}\n${text}`),
    brief: url !== undefined && (leads || isShort),
    text,
    ...(title !== '' && title.length <= LONGEST_TITLE && { title }),
    ...(outlet !== '' && outlet.length <= LONGEST_NAME && { outlet }),
    ...(author !== '' && author.length <= LONGEST_NAME && { author }),
    ...(published !== null && { published }),
    ...(url !== undefined && { url }),
    ...(language !== null && { language }),
  };
}

/** As every store keeps it: none keeps half a pair of surrogates, and Postgres no U+0000. */
const storable = (key: string): string => key.toWellFormed().replaceAll('\0', '\u{FFFD}');

/** Keys that are not one entry's own become ones that are: with its link, else with its words. What is twice the same stays one. */
function told(entries: readonly Entry[]): Entry[] {
  const times = new Map<string, Set<string>>();
  const words = (entry: Entry): string => hash(`${entry.url ?? ''}\n${entry.title ?? ''}\n${entry.text}`);
  for (const entry of entries) times.set(entry.key, (times.get(entry.key) ?? new Set()).add(words(entry)));
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    const key = (times.get(entry.key)?.size ?? 0) > 1 ? `${entry.key} ${words(entry)}` : entry.key;
    if (!found.has(key)) found.set(key, { ...entry, key });
  }
  return [...found.values()];
}

/** In the feed's order. An entry with neither title nor words nor link is refused. `address` is the feed's, `now` milliseconds. */
export function entriesOf(channel: Channel, place: Place): { entries: Entry[]; refused: Refused[] } {
  const read = channel.entries.map((fields) => entryOf(fields, channel, place));
  const nothing = read.filter((entry) => entry === null).length;
  const refused =
    nothing === 0
      ? []
      : [
          {
            address: place.address,
            error: `${nothing === 1 ? 'an entry has' : `${nothing} entries have`} neither title nor text nor link`,
          },
        ];
  return { entries: told(read.filter((entry) => entry !== null)), refused };
}
