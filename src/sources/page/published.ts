// When a page's article was published: what the page states for machines and what it shows at its head, the earliest of them; then what it
// says of a change; then the day in its address. Never the day of the visit.
import { when } from '../when.ts';
import type { Described } from './data.ts';
import { valueOf, wordsOf, type Document, type Element } from './dom.ts';
import { firstOf, type Meta } from './meta.ts';
import { isBeside } from './prune.ts';

const STATED = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'date_published',
  'published_time',
  'published-date',
  'publish_date',
  'publish-date',
  'publishdate',
  'pubdate',
  'pub_date',
  'publication_date',
  'publication-date',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dcterms.issued',
  'dc.date.issued',
];
/** Names that other sites give to other days, too. */
const LOOSE = ['dcterms.created', 'dc.date.created', 'datecreated', 'dcterms.date', 'dc.date', 'dc:date', 'date'];
const CHANGED = ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified'];

const PUBLISHED_WORD =
  /(?:publish|posted|publiziert|veröffentlicht|erschienen|publicad|publié|pubblicat|gepubliceerd|opublikowan|опубликован|diterbitkan|yayınlan)\p{L}*/iu;
const CHANGED_WORD =
  /(?:updat|modifi|revis|aktualisiert|geändert|actualizad|atualizad|mis à jour|aggiornat|bijgewerkt|обновлен|diperbarui|güncelle)\p{L}*/iu;
/** Parts of a class that name a date. */
const DATE_NAME =
  /(?:^|[-_\s])(?:date|datetime|time|timestamp|published?|publish|posted|pubdate|dateline|byline|meta)(?:$|[-_\s])|[dD]ate(?:Time)?\b|[tT]imestamp/;

/** An instant as machines write it. */
const MACHINE = /^\d{4}-\d\d-\d\dT\d/;

/** A block of more characters is no date line. */
const LINE = 160;
/** From so many characters on a paragraph is the story's first. */
const STORY = 120;
/** Elements that are looked at around the head. */
const MOST = 3000;
const DAY_MS = 86_400_000;
/** A date that lies further ahead than zones and clocks explain is none. */
const AHEAD_MS = 86_400_000;
/** The farthest that a day somewhere is ahead of or behind the same instant's in UTC. */
const ZONE_MS = 14 * 3_600_000;

const isInstant = (date: string): boolean => date.includes('T');
/** The earliest and latest instant that the date may be. */
function rangeOf(date: string): [from: number, to: number] {
  const at = Date.parse(date);
  return isInstant(date) ? [at, at] : [at - ZONE_MS, at + DAY_MS + ZONE_MS];
}

function mayBeSame(one: string, other: string): boolean {
  const [[from, to], [otherFrom, otherTo]] = [rangeOf(one), rangeOf(other)];
  return from <= otherTo && otherFrom <= to;
}

/** The earliest; of those that may be the same, an instant before a day. */
export function earliest(dates: readonly string[]): string | undefined {
  let best: string | undefined;
  for (const date of dates) {
    if (best === undefined) best = date;
    else {
      const [[from, to], [bestFrom, bestTo]] = [rangeOf(date), rangeOf(best)];
      if (isInstant(date) === isInstant(best)) best = from < bestFrom ? date : best;
      else if (to < bestFrom || (isInstant(date) && from <= bestTo)) best = date;
    }
  }
  return best;
}

/** `named`: an element for dates, or words that say what the date is of. */
type Shown = { date: string; changed: boolean; named: boolean };

/** Words of a line with a stop at its end, from which on it is a sentence of the story; "at 6:30 a.m." ends none. */
const SENTENCE = 8;
const isSentence = (words: string): boolean =>
  /(?<![ap]\.m)[.!?]["”’)]*$/i.test(words) && words.split(' ').length >= SENTENCE;

/** A date that an element shows: its `datetime`, its words, or what follows "Published" in them. */
function shownIn(element: Element, isDate: boolean, language: string): Shown | null {
  const words = wordsOf(element, LINE);
  if (words.length > LINE) return null;
  const publishedAt = PUBLISHED_WORD.exec(words);
  const name = `${valueOf(element, 'class')} ${valueOf(element, 'itemprop')}`;
  const changed =
    publishedAt === null && (CHANGED_WORD.test(words) || CHANGED_WORD.test(name)) && !/publish/i.test(name);
  const named = isDate || publishedAt !== null || changed;
  const written = isDate ? valueOf(element, 'title') : '';
  const machine = when(valueOf(element, 'datetime') || valueOf(element, 'content') || written, language);
  const spoken =
    (publishedAt && when(words.slice(publishedAt.index + publishedAt[0].length), language)) ?? when(words, language);
  const date = earliest([machine, spoken].filter((one) => one !== null));
  return date === undefined ? null : { date, changed, named };
}

/** Whether an element stands in a sentence of the story, which says nothing of publishing. */
function isTold(element: Element): boolean {
  const words = wordsOf(element.closest('p') ?? element, LINE);
  return (words.length > LINE || isSentence(words)) && !PUBLISHED_WORD.test(words) && !CHANGED_WORD.test(words);
}

const isAside = (element: Element): boolean => {
  // Above the outermost element stands the document.
  for (let at: Element | null = element.parentNode; at?.nodeType === 1; at = at.parentNode) {
    const name = at.localName;
    if (name === 'nav' || name === 'aside' || name === 'footer' || name === 'figure' || name === 'body')
      return name !== 'body';
    if (
      /\b(?:comment|related|recommend|sidebar|popular|trending|caption)/i.test(
        `${valueOf(at, 'class')} ${valueOf(at, 'id')}`,
      ) &&
      isBeside(at)
    )
      return true;
  }
  return false;
};

/** The dates that stand at the article's head: from its title on to its first paragraph, or named so just before it. */
function shown(document: Document, title: Element | null, language: string): Shown[] {
  const found: Shown[] = [];
  const all = [
    ...document.querySelectorAll('h1, p, div, span, time, li, small, em, b, strong, abbr, address, td, dd, h2, h5, h6'),
  ].slice(0, MOST);
  const at = title === null ? 0 : Math.max(0, all.indexOf(title));
  /** What holds the title closely: a date before it counts only there. */
  const frame = title?.closest('header, article') ?? title?.parentNode?.parentNode ?? null;
  for (const [i, element] of all.entries()) {
    if (element === title) continue;
    const isDate =
      element.localName === 'time' ||
      (element.localName === 'abbr' && MACHINE.test(valueOf(element, 'title'))) ||
      DATE_NAME.test(valueOf(element, 'class')) ||
      /date/i.test(valueOf(element, 'itemprop'));
    if (i > at && element.localName === 'p' && !isDate && wordsOf(element, STORY).length >= STORY) break;
    if (i < at && !((isDate || PUBLISHED_WORD.test(wordsOf(element, LINE))) && frame?.contains(element))) continue;
    // Of a date and the boxes around it, the innermost.
    if (
      !isDate &&
      element.firstElementChild !== null &&
      [...element.children].some((child) => wordsOf(child, LINE).length > LINE / 2)
    )
      continue;
    if (element.localName === 'div' && element.querySelector('div, p, ul') !== null && !isDate) continue;
    const date = shownIn(element, isDate, language);
    if (date !== null && !isTold(element) && !isAside(element)) found.push(date);
  }
  return found;
}

/** A day in the address: `/2019/11/18/`, `/2019/nov/18/`, `2019-11-18`, `/20191118/`. */
function inAddress(address: string): string | null {
  const path = URL.parse(address)?.pathname ?? '';
  const match =
    /\/(20\d{2})\/(\d{1,2}|[a-z]{3})\/(\d{1,2})(?:\/|$|-)/i.exec(path) ??
    /(?<!\d)(20\d{2})[-_](\d{2})[-_](\d{2})(?!\d)/.exec(path) ??
    /\/(20\d{2})(\d{2})(\d{2})\//.exec(path);
  if (match === null) return null;
  const [, year = '', month = '', day = ''] = match;
  return /^\d/.test(month)
    ? when(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    : when(`${day} ${month} ${year}`);
}

/** ISO 8601, a day or an instant; undefined where the page tells none. `title` is the element of the headline. */
export function publishedOf(
  document: Document,
  page: {
    meta: Meta;
    described: Described | null;
    title: Element | null;
    language: string;
    address: string;
    now: number;
  },
): string | undefined {
  const { meta, described, language } = page;
  const hasCome = (date: string): boolean => Date.parse(date) <= page.now + AHEAD_MS;
  const read = (texts: readonly (string | undefined)[]): string[] =>
    texts.flatMap((text) => (text === undefined ? [] : (when(text, language) ?? []))).filter(hasCome);
  const stated = read([described?.published, ...STATED.map((name) => firstOf(meta, name))]);
  const heads = shown(document, page.title, language).filter(({ date }) => hasCome(date));
  const published = heads.filter((one) => !one.changed);
  const named = [
    ...(stated.length > 0 ? stated : read(LOOSE.map((name) => firstOf(meta, name)))),
    ...published.filter((one) => one.named).map((one) => one.date),
  ];
  const all = [...named, ...published.map((one) => one.date)];
  // A line that has a date may be about an event, long ago.
  const told = named.length > 0 ? named : all;
  const written = inAddress(page.address);
  const day = written !== null && hasCome(written) ? written : null;
  // A fact-check shows the day of the claim, too: what agrees with the day in the address goes first.
  const agreed = day === null ? [] : all.filter((date) => mayBeSame(date, day));
  return (
    earliest(agreed.length > 0 ? agreed : told) ??
    day ??
    earliest(heads.map((one) => one.date)) ??
    earliest(read([described?.modified, ...CHANGED.map((name) => firstOf(meta, name))]))
  );
}
