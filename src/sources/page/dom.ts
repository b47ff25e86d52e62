// The little of the DOM that a page is read with: markup -> a document. No library's type leaves this file.
import { parseHTML } from 'linkedom';

export type Node = {
  /** 1 an element, 3 text. */
  readonly nodeType: number;
  readonly parentNode: Element | null;
  readonly childNodes: Iterable<Node>;
  textContent: string | null;
};

export type Element = Node & {
  /** In lower case. */
  readonly localName: string;
  readonly children: Iterable<Element>;
  readonly firstElementChild: Element | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
  closest(selector: string): Element | null;
  contains(node: Node): boolean;
  normalize(): void;
  remove(): void;
  replaceWith(other: Element): void;
};

export type Document = {
  readonly documentElement: Element | null;
  readonly body: Element | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
};

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): boolean => node.nodeType === 3;

/** The document of a whole page's markup that has passed the caps. */
export function documentOf(html: string): Document {
  const { document } = parseHTML(html) as unknown as { document: Document };
  // The parser makes a node of each reference and stray mark; one text of them all costs everything after it less.
  document.documentElement?.normalize();
  return document;
}

/** What stands in a line of its own: between its words and those beside it is a blank. */
const LINES = new Set('br div dd dt h1 h2 h3 h4 h5 h6 li p td th'.split(' '));

/** The words of an element in one line; '' where there is none. Of one that has more than `most` characters only the first ones. */
export function wordsOf(element: Element | null | undefined, most = Infinity): string {
  const parts: string[] = [];
  let size = 0;
  const gather = (node: Node): boolean => {
    if (isText(node)) {
      const text = (node.textContent ?? '').replace(/\s+/g, ' ');
      parts.push(text);
      size += text.length;
    } else if (isElement(node)) {
      if (LINES.has(node.localName)) parts.push(' ');
      for (const child of node.childNodes) if (!gather(child)) return false;
      if (LINES.has(node.localName)) parts.push(' ');
    }
    return size <= most;
  };
  if (element) gather(element);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** An attribute's value without the space around it; '' where there is none. */
export const valueOf = (element: Element | null | undefined, name: string): string =>
  (element?.getAttribute(name) ?? '').trim();
