// The phrase of a speaker as the tagger draws it: in the text and its attributions, out a look-up of the source that holds a span and
// more: a title, an apposition, what it is of; never a relative clause, nor a place or a time behind it.
import type { Span } from '../../text/span.ts';
import type { Attribution } from './speech.ts';

/** Sources looked at for one span: they may be nested. */
const LOOKED = 8;

/** No more characters are added behind a span: a longer phrase is none of a speaker. */
const LONGEST = 200;
/** A relative clause, and the comma that is the apposition's before it. */
const RELATIVE = /,?\s+(?:who|whom|whose|which|that|where|when)\b/i;
/** A place or a time behind a name and what it is of, where no comma has made it part of an apposition. */
const WHERE_OR_WHEN =
  /^(?:\s+(?:of|for)\s[^,]*?)?(\s+(?:in|on|near|outside|inside|during|after|before|since|until|last|next|this|yesterday|today|tonight)\b)/i;

/** The last word is a name: of others, where they are says who they are ("officials in the capital"). */
const NAME_END = /(?:^|\s)\p{Lu}\S*$/u;

/** What joins the phrase to a noun before it: "whom Ada Lund". */
const OPENER = /^(?:whom|which|that)\b/i;

/** Where what the tagger adds behind a span is to end. */
function endOf(text: string, from: number, to: number): number {
  const tail = text.slice(from, to);
  if (tail.length > LONGEST) return from;
  const relative = RELATIVE.exec(tail);
  const place = NAME_END.test(text.slice(Math.max(0, from - LONGEST), from)) ? WHERE_OR_WHEN.exec(tail) : null;
  const cut = Math.min(relative?.index ?? tail.length, place ? place[0].length - place[1]!.length : tail.length);
  // The comma that closes an apposition is the phrase's.
  return from + cut + (cut > 0 && tail[cut] === ',' && tail.slice(0, cut).includes(',') ? 1 : 0);
}

/** The surest source with the span in it, or undefined where none reaches further than the span. */
export function widened(text: string, told: readonly Attribution[]): (span: Span) => Span | undefined {
  const sorted = told
    .flatMap(({ source, confidence }) => (source ? { ...source, confidence } : []))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start <= start) low = middle + 1;
      else high = middle;
    }
    let best: (typeof sorted)[number] | undefined;
    for (let i = low - 1; i >= Math.max(0, low - LOOKED); i--) {
      const each = sorted[i]!;
      if (each.end < end || each.end - each.start === end - start) continue;
      if (!best || each.confidence > best.confidence) best = each;
    }
    if (!best) return undefined;
    const head = text.slice(best.start, Math.min(start, best.start + 8));
    const wide = { start: OPENER.test(head) ? start : best.start, end: endOf(text, end, best.end) };
    return wide.start < start || wide.end > end ? wide : undefined;
  };
}
