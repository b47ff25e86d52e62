// Takes out of a page's document what is none of its article, by what the elements are called: menus, captions, share bars, boxes that
// lead to other pages.
import { valueOf, type Document, type Element } from './dom.ts';
import { sizesOf, type Size } from './sizes.ts';

/** Never the article's own words. */
const NEVER = [
  'nav',
  'form',
  'dialog',
  'figcaption',
  'noscript',
  '[hidden]',
  // Said by machines that read aloud, and shown to nobody.
  ...['sr-only', 'visually-hidden', 'visuallyhidden', 'screen-reader'].map((name) => `[class*=${name} i]`),
  '[role=navigation]',
  '[role=search]',
  '[role=banner]',
  '[role=contentinfo]',
  '[role=dialog]',
  '[role=alertdialog]',
  '[role=menu]',
].join(',');
/** Words of a class or id that name something beside the article. */
const BESIDE = new Set(
  'ad ads advert adverts advertisement advertising adslot sponsor sponsored sponsorship promo promos promotion teaser outbrain taboola related relatedcontent recirc recirculation recommended recommendations readmore morefrom trending popular mostread newsletter newsletters signup subscribe subscription subscribebox share sharing sharebar sharetools social socials addthis breadcrumb breadcrumbs caption captions credit credits copyright byline bylines authorbio bio cookie cookies consent gdpr paywall popup modal toolbar tags taglist sidebar comments disqus respond pagination comment slideshow masthead skip timestamp pubdate'.split(
    ' ',
  ),
);
/** Two words of one class or id. */
const PAIRS =
  /^(?:(?:also|more|most|next|other|read|related|top|up)-(?:articles?|coverage|from|links?|more|next|news|posts?|read|reads|stories|story|topics?)|author-(?:bio|box|info)|about-author|publish(?:ed)?-(?:date|time)|date-(?:published|time)|sign-up|in-this-article|comment-(?:list|form|respond)|image-(?:caption|credit)|photo-(?:caption|credit))$/;
/** What an element by such a name may hold at most: of the page's words, and of long paragraphs. */
const MOST_SHARE = 0.3;
const MOST_LONG = 2;
/** Of a frame's words, what the post in it has at least. */
const MOST_EMBEDDED = 0.8;
const PICTURE = /(?:^|[-_\s])(?:image|img|photo|picture|figure|media|gallery|slide)s?(?:$|[-_\s])/i;
/** Characters of what is said under a picture, blanks not counted. */
const LONGEST_CAPTION = 430;
/** Characters that are not merely the name of a picture. */
const CARD = 20;
/** Elements that hold the article or stand in its lines. */
const KEPT = new Set('main article span em strong b i a'.split(' '));

/** `relatedContent article__share-bar` -> related, content, article, share, bar. */
const partsOf = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);

/** Whether the element's class or id says that it stands beside the article. */
export function isBeside(element: Element): boolean {
  for (const name of [...(element.getAttribute('class') ?? '').split(/\s+/), element.getAttribute('id') ?? '']) {
    if (name === '' || name.length > 80) continue;
    const parts = partsOf(name);
    if (parts.some((part) => BESIDE.has(part)) || BESIDE.has(parts.join(''))) return true;
    if (parts.some((part, i) => PAIRS.test(`${part}-${parts[i + 1] ?? ''}`))) return true;
  }
  return false;
}

/** Whether the heading of an element is a link to another page than the one at `address`. */
function leadsOn(element: Element, address: string): boolean {
  const inside = element.querySelector('h2 a, h3 a, h4 a') ?? element.querySelector('a h2, a h3, a h4')?.closest('a');
  const to = URL.parse(valueOf(inside, 'href'), address);
  return to !== null && to.pathname !== URL.parse(address)?.pathname;
}

/** `address` is where the page was read, '' of a file. Changes the document. Says how much was in it: characters that are no white space, and elements that are not empty. */
export function prune(document: Document, address: string): { words: number; elements: number } {
  const { body } = document;
  if (body === null) return { words: 0, elements: 0 };
  const { sizes, empty } = sizesOf(body);
  for (const element of empty) if (element !== body) element.remove();
  const none: Size = { words: 0, long: 0, images: 0, quoted: 0, quote: null };
  const sizeOf = (element: Element): Size => sizes.get(element) ?? none;
  const most = sizeOf(body).words * MOST_SHARE;
  const isSmall = (element: Element): boolean => sizeOf(element).words <= most && sizeOf(element).long <= MOST_LONG;
  /** The frame of a picture, with what is said under it. */
  const isPicture = (element: Element): boolean =>
    sizeOf(element).images > 0 &&
    sizeOf(element).words <= LONGEST_CAPTION &&
    PICTURE.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`);
  for (const element of body.querySelectorAll(`${NEVER}, aside, header, footer`))
    if (isSmall(element)) element.remove();
  // Of a page of few words the site's foot may have most.
  const frame = body.querySelector('main, article');
  for (const foot of body.querySelectorAll('footer'))
    if (frame !== null && !frame.contains(foot) && !foot.contains(frame)) foot.remove();
  // The cards of other articles, each an article of its own.
  for (const element of body.querySelectorAll('article'))
    if (isSmall(element) && sizeOf(element).long === 0 && leadsOn(element, address)) element.remove();
  for (const span of body.querySelectorAll('p span')) {
    const { words } = sizeOf(span);
    const line = words >= CARD && sizeOf(span).images > 0 && isSmall(span) ? span.closest('p') : null;
    const isDirect = line !== null && [...span.children].some(({ localName }) => /^(?:img|picture)$/.test(localName));
    // A card with a picture, shown over a name in the line: not the line's words.
    if (isDirect && sizeOf(line).words - words >= CARD) span.remove();
  }
  for (const element of body.querySelectorAll('[class],[id]')) {
    const { localName } = element;
    if (KEPT.has(localName)) continue;
    const { words, quoted, quote } = sizeOf(element);
    // An embedded post is quoted by the article, whatever the frame around it is called.
    if (localName === 'blockquote') element.removeAttribute('class');
    else if (localName === 'div' && quote !== null && quoted >= words * MOST_EMBEDDED) element.replaceWith(quote);
    else if (isSmall(element) && (isBeside(element) || isPicture(element))) element.remove();
  }
  return { words: sizeOf(body).words, elements: sizes.size - empty.length };
}
