// An element of a page -> its blocks of words in order: a paragraph, a heading, an item of a list, a row of a table.
import { tidy } from '../html.ts';
import { isElement, isText, type Element, type Node } from './dom.ts';

/** What stands alone: its words, the element around it, how many of its characters but blanks are links, and whether those leave the site. */
export type Block = { text: string; element: Element; linked: number; away: boolean };

const BLOCK = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
/** Elements without words of the article; what is struck out is withdrawn. */
const SILENT = new Set(
  'script style noscript template svg math button select option textarea input iframe object audio video canvas map img picture source head title del s strike'.split(
    ' ',
  ),
);
const CELL = new Set('td th'.split(' '));

const siteOf = (address: string): string =>
  (URL.parse(address)?.hostname ?? '').replace(/^(?:www\d?|m|amp|mobile)\./, '');

/** Whether a link leads to another site; one without a host does not. */
const leaves = (href: string, site: string): boolean =>
  /^(?:https?:)?\/\//.test(href) && siteOf(href.replace(/^\/\//, 'https://')) !== site;

/** In document order; blocks without words are none. `address` is the page's, which tells its own links from others. */
export function blocksOf(root: Element, address: string): Block[] {
  const site = siteOf(address);
  const found: Block[] = [];
  let open: Block = { text: '', element: root, linked: 0, away: false };
  const close = (element: Element): void => {
    const text = tidy(open.text);
    if (text !== '') found.push({ ...open, text });
    open = { text: '', element, linked: 0, away: false };
  };
  const visit = (node: Node, inLink: boolean): void => {
    if (isText(node)) {
      const text = (node.textContent ?? '').replace(/\s+/g, ' ');
      const size = text.replaceAll(' ', '').length;
      open.text += text;
      if (inLink) open.linked += size;
      return;
    }
    if (!isElement(node)) return;
    // Elements that readability makes have names in capitals.
    const name = node.localName.toLowerCase();
    if (SILENT.has(name)) return;
    if (name === 'br') {
      open.text += '\n';
      return;
    }
    if (name === 'a' && leaves(node.getAttribute('href') ?? '', site)) open.away = true;
    const isBlock = BLOCK.has(name);
    const outer = open.element;
    if (isBlock) close(node);
    else if (CELL.has(name)) open.text += ' ';
    for (const child of node.childNodes) visit(child, inLink || name === 'a');
    if (isBlock) close(outer);
  };
  visit(root, false);
  close(root);
  return found;
}
