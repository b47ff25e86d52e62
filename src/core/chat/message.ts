// The platform-neutral answer. Plain data: a renderer escapes once, at the leaf, and adds no words of its own.

/** Own voice: a string or typed inlines, never Markdown. `time.at` is in milliseconds since 1970. */
export type Inline =
  string | { bold: string } | { link: { text: string; url: string } } | { time: { at: number; zone: string } };
export type Voice = string | Inline[];

/** `label` is the sentence number as shown ("3", "b3"); `line` the command line that opens it. */
export type Citation = { label: string; line: string; url?: string };

/** Part of a speaker's credit: the article's words where it has citations, own voice where it has none. */
export type Piece = { text: string; citations?: Citation[] };

/** The article's words, verbatim, with what opens them. */
export type Point = { text: string; citations: [Citation, ...Citation[]]; speaker?: Piece[] };

/** `title`: stands as the message's heading in place of its title; `row`: label and points on one line; `list`: a point a line. */
export type Layout = 'title' | 'row' | 'list';

/** Pressing a button equals typing its line. */
export type Button = { label: string; line: string };

export type Block =
  | { kind: 'text'; text: Voice }
  | { kind: 'points'; layout: Layout; label?: string; points: Point[] }
  | { kind: 'note'; text: Voice }
  | { kind: 'buttons'; buttons: Button[] };

/**
 * `title` is one line of own voice; notifications and screen readers get it first. `line` is the command line that makes the message
 * again, relative times made absolute: what a button to its next page holds.
 */
export type Message = { title: string; blocks: Block[]; line?: string };
