// Two feeds may bring the same article, each for those who list it, and one of them more of its words: who lists both is to see it once. In: reads;
// out: those without their twins.
import type { Read } from '../inquiry/line.ts';
import { alike, linkMark } from './marks.ts';

/** UTF-16 units of a text that is an article by itself: of a shorter one the title and the link count too. */
const OWN = 200;

/** What was read stays in memory, and its link is asked for with every answer. */
const links = new WeakMap<Read, string>();

/** Empty where there is none. */
function linkOf(read: Read): string {
  const known = links.get(read) ?? linkMark(read.article.url ?? '') ?? '';
  links.set(read, known);
  return known;
}

const keyOf = (read: Read): string => {
  const { text, title } = read.article;
  return text.length < OWN ? JSON.stringify([text, title?.text, linkOf(read)]) : text;
};

/** What has come of one link, the first of each article first; a site may give one link to many articles. */
type Linked = Map<string, Read[]>;

/** What came before of the same link and of like words. */
function twinOf(read: Read, linked: Linked): Read | undefined {
  const { text, title } = read.article;
  return linked.get(linkOf(read))?.find((other) => {
    const { article } = other;
    const own = Math.min(text.length, article.text.length) >= OWN;
    return (own || title?.text === article.title?.text) && alike(article.text, text);
  });
}

/** Newest first, in and out; of twins the first to come stands, or what says more of it. `earlier`: what came before all of them. */
export function withoutTwins(reads: readonly Read[], earlier: readonly Read[] = []): Read[] {
  const met = new Set(earlier.map(keyOf));
  const linked: Linked = new Map();
  const add = (read: Read): void => {
    const link = linkOf(read);
    if (link !== '') linked.set(link, [...(linked.get(link) ?? []), read]);
  };
  earlier.forEach(add);
  const found = new Set<Read>();
  for (const read of reads.toReversed()) {
    if (met.size === met.add(keyOf(read)).size) continue;
    const twin = twinOf(read, linked);
    if (twin && (!found.has(twin) || twin.article.text.length >= read.article.text.length)) continue;
    if (twin) found.delete(twin);
    found.add(read);
    add(read);
  }
  return [...found].reverse();
}
