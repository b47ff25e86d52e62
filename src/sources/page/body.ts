// A page's document -> the blocks of its article: what @mozilla/readability finds, without what stands in it and is none of it.
import { Readability } from '@mozilla/readability';
import { blocksOf, type Block } from './blocks.ts';
import type { Document, Element } from './dom.ts';
import { prune } from './prune.ts';
import { trim, type Head } from './trim.ts';

/** A page that gives fewer characters is read again with less strict rules, up to four times. As @mozilla/readability has it. */
const RETRIED = 500;
/** A page of more nodes is read once. The 91 real pages have at most 3,000 (`npm run bench -- pages --web DIR`). */
const HEAVY = 6000;

/** A page of more elements, with fewer characters an element than this, is a list or a table and no article; the 91 pages have at least 3. */
const MANY = 2000;
const SPARSE = 4;

/** The article's blocks in order; none where nothing reads as an article. Changes the document. */
export function bodyOf(
  document: Document,
  head: Head,
  page: { address: string; declared: string; nodes: number },
): readonly Block[] {
  const { words, elements } = prune(document);
  if (elements > MANY && words < elements * SPARSE) return [];
  const read = articleIn(document, page.nodes);
  return read ? trim(blocksOf(read, page.address), head, page.declared) : [];
}

function articleIn(document: Document, nodes: number): Element | null {
  const reader = new Readability<Element>(document, {
    serializer: (node) => node,
    disableJSONLD: true,
    keepClasses: true,
    charThreshold: nodes > HEAVY ? 0 : RETRIED,
  });
  try {
    return reader.parse()?.content ?? null;
  } catch {
    // A tree that no parser of browsers would make (words outside of the body) trips it: then it finds nothing.
    return null;
  }
}
