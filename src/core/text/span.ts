// A span: a stretch of an untouched text.

/** Offsets in UTF-16 code units, as `String.slice` counts; `start` inclusive, `end` exclusive. */
export type Span = { start: number; end: number };

export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

/** True where `inner` lies wholly within `outer`. */
export const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
