// How much every element of a page holds, counted once from the leaves up: so that asking each of thousands of elements stays cheap.
import { isElement, isText, type Element } from './dom.ts';

/** Of an element with all it holds. `words` counts characters that are no white space; `quoted` those of the largest block quote in it. */
export type Size = { words: number; long: number; images: number; quoted: number; quote: Element | null };

/** Characters of a paragraph that reads as part of a story. */
const LONG = 170;

/** Elements that mean something without words. */
const BARE = new Set('br hr wbr img picture'.split(' '));

/** The sizes of an element and of all in it; `empty` are those that hold nothing at all. Elements that are taken away later stay counted. */
export function sizesOf(root: Element): { sizes: ReadonlyMap<Element, Size>; empty: readonly Element[] } {
  const sizes = new Map<Element, Size>();
  const empty: Element[] = [];
  const measure = (element: Element): Size => {
    const size: Size = { words: 0, long: 0, images: 0, quoted: 0, quote: null };
    for (const child of element.childNodes) {
      if (isText(child)) size.words += (child.textContent ?? '').replace(/\s+/g, '').length;
      else if (isElement(child)) {
        const inner = measure(child);
        size.words += inner.words;
        size.long += inner.long;
        size.images += inner.images;
        if (inner.quoted > size.quoted) [size.quoted, size.quote] = [inner.quoted, inner.quote];
      }
    }
    const name = element.localName;
    if (name === 'p' && size.words >= LONG) size.long++;
    if (name === 'img' || name === 'picture') size.images++;
    if (name === 'blockquote') [size.quoted, size.quote] = [size.words, element];
    sizes.set(element, size);
    if (size.words === 0 && size.images === 0 && !BARE.has(name)) empty.push(element);
    return size;
  };
  measure(root);
  return { sizes, empty };
}
