// A page's document -> the blocks of its article: what @mozilla/readability finds, without what stands in it and is none of it.
import { Readability } from '@mozilla/readability';
import { blocksOf, type Block } from './blocks.ts';
import type { Document, Element } from './dom.ts';
import { prune } from './prune.ts';
import { trim, type Head } from './trim.ts';

/** A page that gives fewer characters, or not half of all it has, is read again with less strict rules, up to four times. */
const RETRIED = 500;
/** A page of more nodes is read once. The 91 real pages have at most 2,250 (`npm run bench -- pages --web DIR`). */
const HEAVY = 6000;

/** A page of more elements, with fewer characters an element than this, is a list or a table and no article; the 91 pages have at least 3. */
const MANY = 2000;
const SPARSE = 4;
/** And so is one of this many elements that has not even two characters for each. */
const SOME = 300;
const BARE = 2;

/** The article's blocks in order; none where nothing reads as an article. Changes the document. */
export function bodyOf(
  document: Document,
  head: Head,
  page: { address: string; declared: string; nodes: number },
): readonly Block[] {
  const { words, elements } = prune(document, page.address);
  if ((elements > MANY && words < elements * SPARSE) || (elements > SOME && words < elements * BARE)) return [];
  const read = articleIn(document, page.nodes > HEAVY ? 0 : Math.min(RETRIED, words / 2));
  return read ? trim(blocksOf(read, page.address), head, page.declared) : [];
}

/** `enough` characters found are no reason to read again. */
function articleIn(document: Document, enough: number): Element | null {
  const reader = new Readability<Element>(document, {
    serializer: (node) => node,
    disableJSONLD: true,
    keepClasses: true,
    charThreshold: enough,
  });
  try {
    return reader.parse()?.content ?? null;
  } catch {
    // A tree that no parser of browsers would make (words outside of the body) trips it: then it finds nothing.
    return null;
  }
}
