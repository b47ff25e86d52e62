// Two feeds may bring the same article, each for those who list it, and one of them more of its words: who lists both is to see it once. In: reads;
// out: those without their twins.
import type { Read } from '../inquiry/line.ts';
import { alike, linkMark } from './marks.ts';

/** UTF-16 units of a text that is an article by itself: of a shorter one the title and the link count too. */
const OWN = 200;

const keyOf = ({ article: { text, title, url = '' } }: Read): string =>
  text.length < OWN ? JSON.stringify([text, title?.text, linkMark(url)]) : text;

/** Newest first, in and out; of twins the first to come stands. `earlier`: what came before all of them. */
export function withoutTwins(reads: readonly Read[], earlier: readonly Read[] = []): Read[] {
  const met = new Set<string>();
  /** By link: a site may give one link to many articles. */
  const linked = new Map<string, string[]>();
  const isFirst = (read: Read): boolean => {
    const { text, url = '' } = read.article;
    const link = linkMark(url) ?? '';
    const texts = link === '' ? [] : (linked.get(link) ?? []);
    const isNew = met.size < met.add(keyOf(read)).size && !texts.some((other) => alike(other, text));
    if (link !== '') linked.set(link, [...texts, text]);
    return isNew;
  };
  earlier.forEach(isFirst);
  return reads.toReversed().filter(isFirst).reverse();
}
