// Where the gold of the names corpus tears a name: of tokens that carry two labels it keeps the inner one, so that a university with a
// city in its name stands as two pieces. In a document, out whether a span lies on such pieces.
import type { Span } from '../../core/text/span.ts';
import type { NamesDocument } from '../corpora.ts';

const PIECES = new Set(['Organization', 'Location', 'Facility', 'NORP', 'Misc', 'Product']);
/** What may stand between two pieces of one name. */
const BETWEEN = /^(?:| |['’]s | of | of the | the )$/;

/** True for a span that overlaps two neighbouring pieces; told from the gold alone. */
export function tornIn({ text, entities }: NamesDocument): (span: Span) => boolean {
  const pieces = entities.filter(({ type }) => PIECES.has(type)).toSorted((a, b) => a.start - b.start);
  const torn: Span[] = [];
  pieces.forEach(({ start, end }, i) => {
    const next = pieces[i + 1];
    if (next && next.start >= end && BETWEEN.test(text.slice(end, next.start))) torn.push({ start, end: next.end });
  });
  return ({ start, end }) => torn.some((each) => start < each.end && end > each.start);
}
