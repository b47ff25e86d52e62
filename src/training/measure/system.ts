// What a measure asks of a system under test, ours or a peer's: a text in, spans of it out. A system leaves out what it cannot do.
import type { Span } from '../../core/text/span.ts';

/** A quoted segment, within its marks or with them; `names` are the forms of the speaker's name that the system knows. */
export type Said = Span & { speaker: Span | null; names: readonly string[]; confidence: number };

/** Spans of who speaks, of the verb that says so and of what is said, marks of direct speech and a leading "that" with it. */
export type Reported = { source: Span[]; cue: Span[]; content: Span[] };

/** Mentions of one person. */
export type Referent = { names: Span[]; others: Span[] };

export type Budget = { words?: number; sentences?: number };

export type System = {
  name: string;
  people?: (text: string) => Span[];
  organizations?: (text: string) => Span[];
  places?: (text: string) => Span[];
  /** Offsets behind the last character of each sentence. */
  ends?: (text: string) => number[];
  said?: (text: string) => Said[];
  reported?: (text: string) => Reported;
  persons?: (text: string) => Referent[];
  dates?: (text: string) => Span[];
  /** What is timed beside ours: people and sentences. */
  timed?: (text: string) => unknown;
  summary?: (text: string, budget: Budget) => string | Promise<string>;
};
