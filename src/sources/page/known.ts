// What a page says about its article beside the text: title, outlet, author, date, address, language; from its data, its meta elements and
// its head.
import { fold } from '../../core/text/words.ts';
import { lineOf } from '../html.ts';
import { authorOf } from './author.ts';
import type { Described } from './data.ts';
import { valueOf, wordsOf, type Document, type Element } from './dom.ts';
import { firstOf, metaOf } from './meta.ts';
import { publishedOf } from './published.ts';

export type Known = {
  title?: string;
  description?: string;
  outlet?: string;
  author?: string;
  published?: string;
  url: string;
  language?: string;
  /** What the page calls itself, `article` or `website`; '' where it says nothing. */
  kind: string;
};

const LONGEST_TITLE = 300;
const LONGEST_NAME = 120;
/** A name in a line, without the marks and controls that nobody sees, and without those of HTML that were written twice. */
const shown = (words: string | undefined): string => lineOf(words ?? '');
/** A longer address is none that can be opened everywhere. */
const LONGEST_ADDRESS = 2000;
/** Of a heading's words, those that the stated title has, for it to be the article's title. */
const SAME_TITLE = 0.6;
const SEPARATOR = /\s+[|–—»·•:/-]+\s+/u;

const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** `bee` of `www.bee.example`. */
const labelOf = (address: string): string =>
  (URL.parse(address)?.hostname ?? '').replace(/^(?:www\d?|m|amp|mobile)\./, '').split('.')[0] ?? '';

/** The title without the site's name before or behind it. */
export function withoutSite(title: string, names: readonly string[]): string {
  const isSite = (part: string): boolean => {
    const squeezed = wordsIn(part).join('');
    return squeezed !== '' && names.some((name) => wordsIn(name).join('') === squeezed);
  };
  let rest = title;
  for (;;) {
    const marks = [...rest.matchAll(new RegExp(SEPARATOR, 'gu'))];
    const [first, last] = [marks[0], marks.at(-1)];
    if (last !== undefined && isSite(rest.slice(last.index + last[0].length))) rest = rest.slice(0, last.index);
    else if (first !== undefined && isSite(rest.slice(0, first.index)))
      rest = rest.slice(first.index + first[0].length);
    else return rest;
  }
}

/** Letters of an address that are a name. */
const NAME = 3;
/** A site's name in a title has no more words. */
const SITE_WORDS = 4;
/** Parts of a host that name no site. */
const ENDINGS = new Set(['com', 'net', 'org', 'gov', 'edu', 'www']);
/** `news` and `bee` of `news.bee.example`; the last one is the site's. */
const labelsOf = (address: string): string[] =>
  (URL.parse(address)?.hostname ?? '')
    .split('.')
    .slice(0, -1)
    .filter((label) => label.length >= NAME && !ENDINGS.has(label))
    .map((label) => wordsIn(label).join(''));

/** Whether a name begins as a part of the host does: `The Oster Bee` and `osterbee.example`. */
const isOf = (name: string, label: string): boolean =>
  wordsIn(name)
    .filter((word, i) => i > 0 || word !== 'the')
    .join('')
    .startsWith(label);

/** The site's name, where the title of the page ends or begins with it. */
function siteIn(tab: string, address: string): string | undefined {
  const parts = tab.split(SEPARATOR);
  const label = labelsOf(address).at(-1);
  if (label === undefined || parts.length < 2) return undefined;
  return [parts.at(-1) ?? '', parts[0] ?? ''].find((part) => isOf(part, label) && wordsIn(part).length <= SITE_WORDS);
}

/** The heading that is the article's title, by the stated one; where none is stated, the only one. */
function heading(document: Document, stated: string | undefined): Element | null {
  const all = [...document.querySelectorAll('h1')].filter((element) => wordsOf(element, 1) !== '');
  if (stated === undefined) return all.length === 1 ? (all[0] ?? null) : null;
  const wanted = new Set(wordsIn(stated));
  const alike = (element: Element): boolean => {
    const words = wordsIn(wordsOf(element, LONGEST_TITLE));
    return words.length > 0 && words.filter((word) => wanted.has(word)).length >= words.length * SAME_TITLE;
  };
  const found = [...all, ...document.querySelectorAll('h2')].find(
    (element) => alike(element) && wordsIn(wordsOf(element, LONGEST_TITLE)).length * 2 >= wanted.size,
  );
  // The largest heading may be the site's name; the story's then stands behind it in the title.
  const behind = (element: Element): boolean => {
    const words = fold(wordsOf(element, LONGEST_TITLE));
    return wordsIn(words).length >= 3 && fold(stated).endsWith(`: ${words}`);
  };
  return (
    found ??
    [...document.querySelectorAll('h3')].find(behind) ??
    all.find((element) => wordsIn(wordsOf(element, LONGEST_TITLE)).length >= 3) ??
    null
  );
}

const AUTHORS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.name',
];

/** The page's own address: the stated one of the same site, else where it was read. */
function urlOf(document: Document, address: string, stated: string | undefined): string {
  const own = URL.parse(address);
  const given = valueOf(document.querySelector('link[rel=canonical]'), 'href') || stated;
  const url = given === undefined ? null : URL.parse(given, own?.href);
  const siteOf = (one: URL): string => one.hostname.replace(/^(?:www\d?|m|amp|mobile)\./, '');
  const isSame =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.username === '' &&
    url.href.length <= LONGEST_ADDRESS &&
    (own === null || siteOf(url) === siteOf(own)) &&
    // Some sites give every page the address of the first one.
    !(url.pathname === '/' && url.search === '' && own !== null && own.pathname !== '/');
  const chosen = isSame ? url : own;
  if (chosen === null) return address;
  chosen.hash = '';
  return chosen.href;
}

function languageOf(stated: readonly (string | undefined)[]): string | undefined {
  for (const text of stated) {
    try {
      const [tag] = Intl.getCanonicalLocales(
        (text ?? '')
          .trim()
          .replace('_', '-')
          .split(/[,;\s]/)[0] || undefined,
      );
      // Longer ones have no meaning yet, such as "english".
      if (tag !== undefined && tag !== 'und' && /^[a-z]{2,3}(?:-|$)/.test(tag)) return tag;
    } catch {
      // The next one.
    }
  }
  return undefined;
}

/** `address` is where the page was read, '' of a file; `now` in milliseconds: what lies ahead of it is no date. */
export function known(
  document: Document,
  described: Described | null,
  { address, now }: { address: string; now: number },
): Known {
  const meta = metaOf(document);
  const tab = wordsOf(document.querySelector('title'), LONGEST_TITLE);
  const called = [
    firstOf(meta, 'og:site_name'),
    described?.publisher,
    firstOf(meta, 'application-name', 'dc.publisher', 'publisher'),
    siteIn(tab, address),
  ]
    .map((name) => name?.split(/\s+[|·•–—]\s+/u)[0])
    .filter(
      (name): name is string =>
        name !== undefined && name !== '' && name.length <= LONGEST_NAME && !/^(?:https?:|@)/.test(name),
    );
  // What the site calls itself may be the name of a section: then one of the others has words that its address has.
  const outlet = called.find((name) => labelsOf(address).some((label) => isOf(name, label))) ?? called[0];
  const names = [outlet, labelOf(address), (URL.parse(address)?.hostname ?? '').replace(/^www\./, '')].filter(
    (name) => name !== undefined,
  );
  const stated = firstOf(meta, 'og:title') ?? described?.headline ?? firstOf(meta, 'twitter:title', 'dc.title');
  const cut = withoutSite(stated ?? tab, names);
  const head = heading(document, cut === '' ? undefined : cut);
  const headline = wordsOf(head, LONGEST_TITLE);
  // "The River Oster:" goes on in another heading.
  const isWhole = headline !== '' && !(headline.endsWith(':') && cut.length > headline.length);
  const title = shown((isWhole ? headline : cut).slice(0, LONGEST_TITLE));
  const language = languageOf([
    valueOf(document.documentElement, 'lang'),
    described?.language,
    firstOf(meta, 'content-language', 'og:locale', 'dc.language'),
  ]);
  const published = publishedOf(document, { meta, described, title: head, language: language ?? '', address, now });
  const description = firstOf(meta, 'og:description', 'description', 'twitter:description');
  const writers = described?.authors.length ? described.authors : AUTHORS.flatMap((name) => meta.get(name) ?? []);
  const author = shown(authorOf(document, writers, { title: head, outlets: names }));
  return {
    url: urlOf(document, address, firstOf(meta, 'og:url')),
    kind: firstOf(meta, 'og:type') ?? (described === null ? '' : 'article'),
    ...(title !== '' && { title }),
    ...(description !== undefined && { description }),
    ...(shown(outlet) !== '' && { outlet: shown(outlet) }),
    ...(author !== '' && { author }),
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
  };
}
