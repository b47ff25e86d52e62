// What of a sentence is shown for a quote: the words with their marks, or a fragment from its verb of saying on; more where the sense
// hangs on it.
import type { Quote } from '../analysis/analysis.ts';
import type { Span } from '../text/span.ts';
import { within } from '../text/span.ts';
import type { Sheet } from './sheet.ts';

const MARKS = new Set('"“”„‟«»‹›‘’‚\'');
/** Before a cue these words change what the cue says: the line keeps the whole sentence. */
const CHANGES =
  /\b(?:not|never|no|nor|neither|without|if|unless|whether|asked|may|might|could|would|should|denied|reportedly|allegedly|although|though)\b|n[’']t\b/i;
/** Between cue and quotation, where the quotation is a statement of its own: `said: “…`. */
const STATEMENT = /[,:]\s*$/;
/** What may open a sentence and go. */
const OPENER = /^(?:[“‘"']?(?:However|But|And|Still|Yet),?\s*)?$/;
/** A participle hangs on what stands before it: "issued a statement describing". */
const PARTICIPLE = /ing$/;
const RELATIVE = /\b(?:that|which|whom|what)\s+$/;
/** A phrase set before the speaker that says when, where or to what the words were said. */
const FRONTED =
  /^(?:(?:However|But|And|Still|Yet),? )?(?:In|On|At|To|For|From|About|Asked|With|After|During|Before|Under|Outside|Inside|By|As|When|Once|Responding|Speaking|Writing|Addressing|Answering)\s[^,]{1,200},\s+$/i;
const PREPOSITION = /\b(?:In|To|By|From|At|On|Of)\s+$/;
/** Behind a fragment: the verb of which it is the subject. */
const SUBJECT = /^\s(?:had|has|have|is|are|was|were|will|would|should|could|may|might|must|can|did|does|do)\b/;
/** From so many words between cue and statement on, they say what bears it. */
const BEARER = 4;
/** A longer sentence is none that a person wrote: its quotes stand alone, so that the cost stays linear. Characters. */
const LONGEST = 4000;
/** How far back the words before a speaker are looked at. */
const BACK = 24;

/** The quote with its marks, without the space inside its end. */
const marked = (sheet: Sheet, { start, end }: Span): Span => {
  const { text } = sheet.read.article;
  let to = end;
  if (MARKS.has(text[to] ?? '')) to++;
  else while (to > start + 1 && /\s/.test(text[to - 1] ?? '')) to--;
  return { start: MARKS.has(text[start - 1] ?? '') ? start - 1 : start, end: to };
};

/** Words stand between the speaker's phrase and the cue that are no part of the verb. */
const isFar = (between: string): boolean => between.trim().split(/\s+/).length > 3 || /[,;:]/.test(between);

/** Where the fragment's line starts. */
function fragmentStart(sheet: Sheet, sentence: Span, quote: Quote, cue: Span): number {
  const { speaker } = quote;
  if (CHANGES.test(sheet.text({ start: sentence.start, end: cue.start }))) return sentence.start;
  if (!speaker || !within(speaker, sentence) || speaker.start > cue.start) return cue.start;
  const before = sheet.text({ start: Math.max(sentence.start, speaker.start - BACK), end: speaker.start });
  const between = sheet.text({ start: speaker.end, end: Math.max(speaker.end, cue.start) });
  // "In Mr Roe’s view", "Her remark": the speaker owns the cue.
  if (/^[’']s?\s/.test(between) || /^(?:his|her|their|its|my|our)$/i.test(speaker.text)) {
    const preposition = PREPOSITION.exec(before);
    if (preposition) return speaker.start - preposition[0].length;
    return cue.start;
  }
  // "On the question of money, he says": what it is said to, of or in.
  const lead = sheet.text({ start: sentence.start, end: speaker.start });
  if (FRONTED.test(lead)) return sentence.start;
  // "the boy, she said, “still asks”": the quoted words go on with what stands before the speaker.
  if (/[^,\s],\s*$/.test(lead) && /^\s*,\s*\S$/.test(sheet.text({ start: cue.end, end: quote.start })))
    return sentence.start;
  // "a raid that the army called “quiet”": what the cue is about stands before the speaker.
  if (RELATIVE.test(before) && !isFar(between)) return speaker.start;
  if (
    PARTICIPLE.test(sheet.text(cue)) &&
    /\S\s+$/.test(between) &&
    !/[,;]\s*$|^\s*(?:is|are|was|were|been|has been|kept|began)\s+$/.test(between)
  ) {
    let start = speaker.end;
    while (start < cue.start && /[\s,]/.test(sheet.read.article.text[start] ?? '')) start++;
    return start;
  }
  return cue.start;
}

/** Where it ends: a fragment with a clause of its own (“outside hands” had paid, it was “odd” that they had) has it with it. */
function fragmentEnd(sheet: Sheet, sentence: Span, end: number): number {
  const rest = sheet.text({ start: end, end: Math.max(end, sentence.end) });
  return !/[,.;!?]/.test(sheet.read.article.text.charAt(end - 2)) &&
    (SUBJECT.test(rest.slice(0, BACK)) || /^ that\b/.test(rest)) &&
    !/["“”‘]/.test(rest)
    ? sentence.end - (/[.!?]$/.test(rest) ? 1 : 0)
    : end;
}

/** The span of the article that shows the quote; within the sentences it stands in. */
export function shownSpan(sheet: Sheet, quote: Quote): Span {
  const own = marked(sheet, quote);
  const sentence = sheet.sentence(quote.sentence);
  const { cue, speaker } = quote;
  if (sentence.end - sentence.start > LONGEST) return own;
  if (!cue || cue.start > quote.start || !within(cue, sentence)) {
    // A fragment whose sentence has begun before it ("if it rains it is “a win”, Roe said") needs all of it.
    const before = sheet.text({ start: sentence.start, end: Math.max(sentence.start, own.start) });
    const begun = /[\p{L}\p{N}]/u.test(before.slice(-BACK)) && within(own, sentence);
    return begun && !(STATEMENT.test(before) && /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(quote.text.slice(0, 40)))
      ? { ...sentence }
      : own;
  }
  const between = sheet.text({ start: cue.end, end: Math.max(cue.end, own.start) });
  const statement = STATEMENT.test(between) && /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(quote.text.slice(0, 40));
  if (!statement)
    return { start: fragmentStart(sheet, sentence, quote, cue), end: fragmentEnd(sheet, sentence, own.end) };
  // A statement stands alone unless its sentence says first when, where or to what it was said.
  const head = Math.min(cue.start, speaker && within(speaker, sentence) ? speaker.start : cue.start);
  const lead = sheet.text({ start: sentence.start, end: head });
  const gap =
    speaker && within(speaker, sentence) && speaker.end <= cue.start
      ? sheet.text({ start: speaker.end, end: cue.start })
      : '';
  if (!OPENER.test(lead) || isFar(gap)) return { start: sentence.start, end: own.end };
  // "posted a photograph with the caption: “…”": what bears the words.
  return between.trim().split(/\s+/).length >= BEARER ? { start: cue.start, end: own.end } : own;
}
