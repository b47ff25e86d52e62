// Why a page is no article, in words with the mend: what it shows instead, by its title and the little that stands on it.
import { valueOf, wordsOf, type Document } from './dom.ts';
import type { Markup } from './markup.ts';

/** Characters from which on the words that were found read as an article or the beginning of one. */
const ENOUGH = 200;
/** A page of fewer characters shows nothing. */
const FEW = 400;
/** Characters that are looked at of anything. */
const LOOKED = 2000;
/** Headings that are links, from which on a page is a list of articles. */
const MANY = 6;
/** Links to pages of the site with the words of a headline, from which on a page without an article is a list of them; on a front page. */
const LINKS = 12;
const FRONT_LINKS = 2;
/** Characters that are more than the name of a section. */
const HEADLINE = 20;
/** Of a page's paragraphs, those that speak of consent where it asks for it. */
const MOST_CONSENT = 0.5;

const ROBOT =
  /just a moment|attention required|are you (?:a )?(?:human|robot)|verify (?:that )?you are|checking your browser|captcha|unusual traffic|pardon our interruption|access denied|security check/i;
const MISSING =
  /^(?:error\W*)?(?:40[034]|410|50[0-4])\b|\b(?:page|article|story|content|seite|página|page) (?:was |is |could |can|ist |no )?(?:not|isn['’]t|can['’]t be|nicht|cannot|encontrada|introuvable)\b|^not found\b|\bnot found$|\bno longer (?:available|exists)/i;
const LOGIN = /^(?:please )?(?:log ?in|sign ?in|anmelden|login|iniciar sesión|connexion)\b/i;
const PAYWALL =
  /subscribe(?:rs?)? (?:now |today )?to (?:continue|read|unlock|keep)|for subscribers only|subscriber[- ]only|already a subscriber|to continue reading|continue reading with|members[- ]only|nur für abonnenten/i;
const CONSENT = /\b(?:cookies?|consent|privacy|partners?|gdpr|datenschutz|einwilligung|personal data|accept all)\b/i;
const CONSENT_TITLE = /before you continue|cookie|consent|privacy|datenschutz/i;
const SCRIPTED =
  /(?:enable|requires?|need|turn on|activate|without) .{0,30}javascript|javascript (?:is )?(?:disabled|required|must be)/i;

const FOLLOW = 'give the address of one article, or follow the site with "source add"';
const LIST = `it is a list of articles, not one; ${FOLLOW}`;
const OPEN = 'name an address that everyone may read';

export type Shown = {
  /** Its title and its headings. */
  heads: string[];
  words: string;
  hasPassword: boolean;
  linkedHeadings: number;
  /** Links with the words of a headline to other pages of the site. */
  headlines: number;
  isFront: boolean;
  /** Paragraphs above the site's foot, and those that speak of consent. */
  paragraphs: number;
  consenting: number;
  scripted: boolean;
};

/** Whether an address is that of a whole site. */
const isFront = (url: URL): boolean =>
  /^\/(?:(?:index|home|default)(?:\.\w+)?)?$/.test(url.pathname) && url.search === '';

/** The pages of the site that links with the words of a headline lead to. */
function headlinesOf(document: Document, page: URL): number {
  const found = new Set<string>();
  for (const link of document.querySelectorAll('a[href]')) {
    const to = URL.parse(valueOf(link, 'href'), page.href);
    if (to?.host === page.host && to.pathname !== page.pathname && wordsOf(link, LOOKED).length >= HEADLINE)
      found.add(to.pathname + to.search);
  }
  return found.size;
}

/** Looks at the whole page, before anything is taken out of it. `address` is where it was read, '' of a file. */
export function shownOf(document: Document, read: Markup, address: string): Shown {
  const page = URL.parse(address);
  const { body } = document;
  const paragraphs = [...document.querySelectorAll('p, h1, h2, li')]
    .filter((element) => element.closest('footer') === null)
    .map((element) => wordsOf(element, LOOKED))
    .filter((words) => words.length > 40);
  const noscript = [...document.querySelectorAll('noscript')].map((element) => wordsOf(element, LOOKED)).join(' ');
  const words = wordsOf(body, LOOKED);
  return {
    heads: [...document.querySelectorAll('title, h1')]
      .map((element) => wordsOf(element, LOOKED))
      .filter((text) => text !== ''),
    words,
    hasPassword: document.querySelector('input[type=password]') !== null,
    linkedHeadings: [...document.querySelectorAll('h1 a, h2 a, h3 a, h4 a, a h2, a h3, a h4')].filter(
      (link) => wordsOf(link, LOOKED).length > 15,
    ).length,
    headlines: page ? headlinesOf(document, page) : 0,
    isFront: page !== null && isFront(page),
    paragraphs: paragraphs.length,
    consenting: paragraphs.filter((text) => CONSENT.test(text)).length,
    scripted:
      SCRIPTED.test(`${noscript} ${words.slice(0, FEW)}`) ||
      (read.scripts > 0 &&
        words.length < FEW &&
        valueOf(body?.querySelector('#root, #app, #__next, #__nuxt, [data-reactroot]'), 'id') !== ''),
  };
}

/** Null where `text` is an article. `isArticle`: the page's own data says that it is one. */
export function whyNone(shown: Shown, text: string, isArticle: boolean): string | null {
  const { heads, words } = shown;
  const isHead = (pattern: RegExp): boolean => heads.some((head) => pattern.test(head));
  if (!isArticle && isHead(MISSING)) return 'it is an error page of the site; check the address in a browser';
  const isConsent = shown.consenting > 0 && shown.consenting >= shown.paragraphs * MOST_CONSENT;
  if (!isArticle && isConsent && (isHead(CONSENT_TITLE) || words.length < FEW))
    return 'the site asks for consent before it shows anything; open it in a browser, or add the site’s feed instead';
  const listed = shown.isFront ? Math.max(shown.linkedHeadings, shown.headlines) : shown.linkedHeadings;
  if (text.length >= ENOUGH) return !isArticle && listed >= MANY && text.length < listed * ENOUGH ? LIST : null;
  if (isHead(ROBOT) || (words.length < FEW && ROBOT.test(words)))
    return 'the site checks whether a robot reads it and shows nothing to one; add the site’s feed instead, or name another source';
  const isShort = isArticle && text !== '';
  if ((shown.hasPassword && !isShort) || isHead(LOGIN)) return `the site asks for a login; ${OPEN}`;
  if (PAYWALL.test(words)) return `the site shows it to subscribers alone; ${OPEN}`;
  if (isShort) return null;
  if (shown.scripted)
    return 'the page is built by JavaScript in the browser and has no words of its own; add the site’s feed instead';
  if (listed >= MANY) return LIST;
  if (text !== '' && heads.length > 0 && text.length >= ENOUGH / 2) return null;
  if (shown.headlines >= (shown.isFront ? FRONT_LINKS : LINKS)) return LIST;
  if (shown.isFront) return `it is the front page of a site, no article; ${FOLLOW}`;
  return 'no article stands on it; check the address in a browser';
}
