// Which runs are quotes, and whom those without a cue follow: in the readings of the frames, out the direct quotes in text order.
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import type { Use } from './uses.ts';
import { type Reading, subjectSpan } from './reading.ts';
import type { Segment } from './segments.ts';
import { firstSubject } from './subject.ts';

/** `source` is the phrase that names the speaker, an earlier quote's where `carried`; null where the text names none. */
export type Direct = {
  segment: Segment;
  reading: Reading;
  use: Use | null;
  source: Span | null;
  carried: boolean;
  confidence: number;
};

/** Who spoke last, and where. */
type Last = { span: Span; paragraph: number; sure: number };

/** How sure a quote that opens its paragraph follows the speaker of the paragraph before; its mark may say that it goes on. */
const NEXT_PARAGRAPH = 0.7;
const CONTINUED = 0.85;
const SAME_PARAGRAPH = 0.85;
/** After "The text of the statement follows:". */
const ANNOUNCED = 0.75;
/** After a sentence that reports no speech but whose subject is plain: Lund kept her distance. “…” */
const AFTER_DEED = 0.55;
/** A transcript that names each speaker. */
const LABELLED = 0.9;
/** A speaker less sure than this is none. */
const LEAST = 0.15;
/** Words from which a run alone is a quote even where it reads as no sentence. */
const LONG = 3;

const round = (sure: number): number => Math.round(sure * 100) / 100;

/** The speaker's label inside a transcript's marks: “HOLM: We go.” */
function label(text: string, { inner }: Segment): Span | null {
  const name = /^[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}(?=: )/.exec(
    text.slice(inner.start, Math.min(inner.end, inner.start + 60)),
  );
  return name && { start: inner.start, end: inner.start + name[0].length };
}

/** True where the run reads as a sentence of its own. */
function isSentence(text: string, { inner, closed, words }: Segment): boolean {
  const head = /[\p{L}\p{N}]/u.exec(text.slice(inner.start, inner.start + 20))?.[0] ?? '';
  const capital = head !== head.toLowerCase() || /\d/.test(head);
  return capital && (!closed || /[.!?…,—–-]/.test(text.charAt(inner.end - 1)) || words > 6);
}

/** True for a run without a cue that is speech all the same, not a phrase in marks. */
function standsAlone(text: string, reading: Reading, at: number, segment: Segment): boolean {
  const sentence = isSentence(text, segment);
  return reading.bare ? sentence || segment.words >= LONG : sentence && reading.first === at;
}

/** Whom a run without a cue follows. */
function followed(segment: Segment, before: Last | null, deed: Last | null, announced: Last | null): Last | null {
  const here = segment.paragraph;
  const as = (last: Last, sure: number): Last => ({
    ...last,
    paragraph: here,
    sure: round(sure * Math.min(1, last.sure + 0.1)),
  });
  if (announced) return as(announced, ANNOUNCED);
  if (before?.paragraph === here) return as(before, SAME_PARAGRAPH);
  if (deed?.paragraph === here) return as(deed, AFTER_DEED);
  if (!before || before.paragraph !== here - 1) return null;
  if (segment.continues) return as(before, CONTINUED);
  return segment.opens ? as(before, NEXT_PARAGRAPH) : null;
}

/** The direct quotes of an article. */
export function carry(article: Article, segments: readonly Segment[], readings: readonly Reading[]): Direct[] {
  const { text } = article;
  const found: Direct[] = [];
  let last: Last | null = null;
  let deed: Last | null = null;
  let announced: Last | null = null;
  for (const [r, reading] of readings.entries()) {
    const { frame } = reading;
    let spoke: Last | null = null;
    let followsAnnounced = false;
    for (const [at, { use, confidence, dropped }] of reading.verdicts) {
      const segment = segments[at];
      if (!segment || dropped) continue;
      const named = label(text, segment);
      if (named) {
        found.push({ segment, reading, use: null, source: named, carried: false, confidence: LABELLED });
        spoke = { span: named, paragraph: segment.paragraph, sure: LABELLED };
        continue;
      }
      if (use?.subject && confidence >= LEAST) {
        const source = subjectSpan(text, frame, use.subject);
        found.push({ segment, reading, use, source, carried: false, confidence });
        spoke = { span: source, paragraph: segment.paragraph, sure: confidence };
      } else if (standsAlone(text, reading, at, segment)) {
        const follows = followed(segment, spoke ?? last, deed, announced);
        followsAnnounced ||= announced !== null;
        found.push({
          segment,
          reading,
          use: null,
          source: follows?.span ?? null,
          carried: follows !== null,
          confidence: follows?.sure ?? 0,
        });
        if (follows) spoke = follows;
      }
    }
    last = spoke ?? spokenIn(text, reading) ?? last;
    deed = reading.verdicts.size === 0 ? deedIn(text, reading) : null;
    announced =
      announcedBy(text, reading, readings[r + 1]) ??
      (followsAnnounced && goesOn(segments, readings[r + 1]) ? announced : null);
  }
  backward(found);
  return found;
}

/** The speaker of the last speech a frame without quotes reports. */
function spokenIn(text: string, { frame, uses }: Reading): Last | null {
  const said = uses.findLast(
    ({ subject, cue, group }) => subject && cue.group === 'say' && !group.negated && !group.passive && !group.loose,
  );
  if (!said?.subject) return null;
  return { span: subjectSpan(text, frame, said.subject), paragraph: frame.paragraph, sure: 0.8 * said.subject.clean };
}

function deedIn(text: string, { frame }: Reading): Last | null {
  const subject = firstSubject(frame, frame.toks.length);
  if (!subject || subject.clean <= 0.7) return null;
  return { span: subjectSpan(text, frame, subject), paragraph: frame.paragraph, sure: 0.9 };
}

const goesOn = (segments: readonly Segment[], next: Reading | undefined): boolean => {
  const first = next?.frame.toks[0];
  return first?.kind === 'quote' && segments[first.segment]?.continues === true;
};

/** "The text of the statement follows:", "Here is what Ann Holm said:": a sentence that ends in a colon before a quote. */
function announcedBy(text: string, { frame, uses }: Reading, next: Reading | undefined): Last | null {
  if (frame.toks.at(-1)?.low !== ':' || next?.frame.toks[0]?.kind !== 'quote') return null;
  const use = uses.findLast(({ subject, group, nominal }) => subject && !group.negated && !nominal);
  const subject = use?.subject ?? firstSubject(frame, frame.toks.length);
  return subject && { span: subjectSpan(text, frame, subject), paragraph: frame.paragraph, sure: 0.9 };
}

/** A quote over paragraphs whose speaker stands only with a later one of them. */
function backward(found: Direct[]): void {
  for (let i = found.length - 2; i >= 0; i--) {
    const each = found[i];
    const next = found[i + 1];
    if (!each || !next?.source || !next.segment.continues || each.source) continue;
    if (each.segment.paragraph !== next.segment.paragraph - 1) continue;
    found[i] = { ...each, source: next.source, carried: true, confidence: round(next.confidence * 0.9) };
  }
}
