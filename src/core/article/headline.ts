// Whether the first paragraph of a text reads as its headline.
import { byline } from './byline.ts';
import { credit } from './credit.ts';
import { dateline, isDateLine } from './dateline.ts';

const MOST_WORDS = 22;
const LONGEST = 160;

/** `next` is the paragraph that follows; a text of one paragraph has no headline. */
export function headline(first: string, next: string | undefined): boolean {
  if (next === undefined || first.length > LONGEST) return false;
  const words = first.split(/\s+/);
  if (words.length < 2 || words.length > MOST_WORDS || !/\p{L}/u.test(first)) return false;
  if (/[.:;,…]["”’')\]]*$/.test(first) || dateline(first) > 0 || byline(first) > 0 || credit(first) !== null)
    return false;
  // A question or a call is a headline only before a byline or a dateline: a story may begin with one.
  if (/[!?]["”’')\]]*$/.test(first)) return byline(next) > 0 || dateline(next) > 0;
  // A sentence that ends inside it, or one that goes on in the next line: this is prose, wrapped.
  if (/\p{Ll}{2}[.!?]["”’')\]]*\s+["“‘]?\p{Lu}/u.test(first) || /^\p{Ll}/u.test(next)) return false;
  // An opening mark that is not closed: a quote goes on.
  if ((first.match(/“/g)?.length ?? 0) > (first.match(/”/g)?.length ?? 0)) return false;
  return (
    byline(next) > 0 ||
    dateline(next) > 0 ||
    isDateLine(next) ||
    next.length > first.length ||
    /[.!?…]["”’')\]]*$/.test(next)
  );
}
