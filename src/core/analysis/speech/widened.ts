// The phrase of a speaker as the tagger draws it: in attributions, out a look-up of the source that holds a span and more.
import type { Span } from '../../text/span.ts';
import type { Attribution } from './speech.ts';

/** Sources looked at for one span: they may be nested. */
const LOOKED = 8;

/** The surest source with the span in it, or undefined where none reaches further than the span. */
export function widened(told: readonly Attribution[]): (span: Span) => Span | undefined {
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
    return best && { start: best.start, end: best.end };
  };
}
