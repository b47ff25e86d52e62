// What a pronoun or a noun may look back to: the mentions read so far, for each entity in short. In: mentions in text order; out: the
// entities mentioned last.
import type { MentionKind } from '../analysis.ts';
import type { Word } from '../names/units.ts';
import type { Draft, Place } from './draft.ts';
import { isSubject, leadOf, speaks } from './subject.ts';

/** A mention in its sentence: `lead` is where its phrase begins, titles and roles before the name too. */
export type Ref = {
  draft: Draft;
  unit: number;
  number: number;
  paragraph: number;
  from: number;
  to: number;
  lead: number;
  start: number;
  kind: MentionKind;
  subject: boolean;
  speaks: boolean;
  /** Which quoted run it stands in; -1 outside quotes. */
  quote: number;
  /** Of the person that its sentence names first. */
  first?: boolean;
};

/** An entity as it has been seen so far. Sentence numbers are far below zero where there is none. */
export type Trace = {
  draft: Draft;
  last: Ref;
  /** The last mentions, the latest at the end. */
  recent: Ref[];
  count: number;
  /** Sentences in which it last was a subject, the first subject, the first person, a pronoun, a speaker. */
  subject: number;
  main: number;
  first: number;
  pronoun: number;
  spoke: number;
  /** How many a he and a she stand for it. */
  he: number;
  she: number;
  /** Its place among the people of the article, from 0. */
  rank: number;
  titled: boolean;
};

export const NEVER = -1000;
/** Entities remembered: those mentioned last. */
const REMEMBERED = 30;
/** Mentions kept of each. */
const RECENT = 6;

export class History {
  /** The one mentioned last is at the end. */
  readonly traces: Trace[] = [];
  private readonly of = new Map<Draft, Trace>();
  private sentence = NEVER;
  private seenSubject = false;
  private seenAny = false;
  private sentenceFirst: Draft | null = null;
  private people = 0;

  enter(ref: Ref, title: boolean): void {
    const { draft, number } = ref;
    if (number !== this.sentence) {
      this.sentence = number;
      this.seenSubject = false;
      this.seenAny = false;
      this.sentenceFirst = null;
    }
    let trace = this.of.get(draft);
    if (trace) {
      const at = this.traces.lastIndexOf(trace);
      if (at >= 0) this.traces.splice(at, 1);
    } else {
      trace = {
        draft,
        last: ref,
        recent: [],
        count: 0,
        subject: NEVER,
        main: NEVER,
        first: NEVER,
        pronoun: NEVER,
        spoke: NEVER,
        he: 0,
        she: 0,
        rank: this.people++,
        titled: title,
      };
      this.of.set(draft, trace);
    }
    this.traces.push(trace);
    if (this.traces.length > REMEMBERED) this.traces.shift();
    trace.last = ref;
    trace.count++;
    trace.recent.push(ref);
    if (trace.recent.length > RECENT) trace.recent.shift();
    if (this.sentenceFirst === null) this.sentenceFirst = draft;
    ref.first = this.sentenceFirst === draft;
    if (ref.quote >= 0) return;
    if (ref.kind === 'pronoun') trace.pronoun = number;
    if (ref.speaks) trace.spoke = number;
    if (!this.seenAny) trace.first = number;
    this.seenAny = true;
    if (!ref.subject) return;
    trace.subject = number;
    if (!this.seenSubject) trace.main = number;
    this.seenSubject = true;
  }

  trace(draft: Draft): Trace | undefined {
    return this.of.get(draft);
  }
}

/** A name or noun as it stands in its sentence. */
export function refOf(
  draft: Draft,
  place: Place,
  words: readonly Word[],
  at: { number: number; paragraph: number; quote: number },
): Ref {
  const lead = place.kind === 'name' ? leadOf(words, place.from) : place.from;
  return {
    draft,
    unit: place.unit,
    number: at.number,
    paragraph: at.paragraph,
    quote: at.quote,
    from: place.from,
    to: place.to,
    lead,
    start: place.start,
    kind: place.kind,
    subject: isSubject(words, lead, place.to),
    speaks: speaks(words, lead, place.to),
  };
}
